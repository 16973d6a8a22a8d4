package nl.kinderopvang

import com.sun.jna.Function
import com.sun.jna.NativeLibrary
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull

/** A panic in the library, made by a function that only the library of the tests has. */
class PanicTest {
    private val library = listOf("so", "dylib")
        .map { Repository.root.resolve("target/debug/deps/libkinderopvang_ffi.$it") }.firstOrNull { it.exists() }

    @Test
    fun `a panic is a typed error and harms no later call`() {
        assertNotNull(library, "target/debug/deps has no library of the tests; `bindings-kotlin-swift/build` makes it")
        val native = NativeLibrary.getInstance(library.path)
        val panics: Function = native.getFunction("uniffi_kinderopvang_ffi_fn_func_panic_on_purpose")
        val version: Function = native.getFunction("uniffi_kinderopvang_ffi_fn_func_library_version")
        repeat(3) {
            val error = assertFailsWith<KinderopvangException.Internal> {
                uniffiCalled { status -> panics.invokeVoid(arrayOf(status)) }
            }
            assertEquals(INTERNAL_FAULT, error.sentence)
            val told = uniffiCalled { status ->
                version.invoke(RustBuffer.ByValue::class.java, arrayOf(status)) as RustBuffer.ByValue
            }
            assertEquals(libraryVersion(), String(ByteArray(told.len.toInt()).also { told.asByteBuffer()!!.get(it) }))
            Obligation(role = Role.EMPLOYEE, setting = Setting.DAY_CARE).decide(LocalDate.of(2026, 9, 1))
        }
    }
}
