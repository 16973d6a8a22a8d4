package nl.kinderopvang

import com.sun.jna.NativeLibrary
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull

/** A panic in the library, made by a call that only the library of the tests answers so. */
class PanicTest {
    private val file = listOf("so", "dylib")
        .map { Repository.root.resolve("target/debug/libkinderopvang_ffi.$it") }.firstOrNull { it.exists() }

    private class LibraryOfTests(path: String) : UniffiNative {
        private val library = NativeLibrary.getInstance(path)

        override fun ask(number: Int, given: ByteArray, length: Long, answer: LongArray) =
            library.getFunction("kinderopvang_ask").invokeVoid(arrayOf(number, given, length, answer))

        override fun free(data: Long, capacity: Long) =
            library.getFunction("kinderopvang_free").invokeVoid(arrayOf(data, capacity))
    }

    @Test
    fun `a panic is a typed error and harms no later call`() {
        assertNotNull(file, "target/debug has no library of the tests; `bindings-kotlin-swift/build` makes it")
        val library = LibraryOfTests(file.path)
        repeat(3) {
            val error = assertFailsWith<KinderopvangException.Internal> {
                uniffiAskedOf(library, FfiConverterString, PANICS, null) {}
            }
            assertEquals(INTERNAL_FAULT, error.sentence)
            assertEquals(libraryVersion(), uniffiAskedOf(library, FfiConverterString, NUMBER_OF_VERSION, null) {})
            Obligation(role = Role.EMPLOYEE, setting = Setting.DAY_CARE).decide(LocalDate.of(2026, 9, 1))
        }
    }

    @Test
    fun `a number that no function has is a typed error`() {
        assertFailsWith<KinderopvangException.Internal> { uniffiAskedOf(UniffiLib, FfiConverterString, PANICS, null) {} }
    }

    private companion object {
        /** The number of no function; the library of the tests panics on it. */
        const val PANICS = -1
    }
}
