package nl.kinderopvang

import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

class VersionTest {
    @Test
    fun `the library is of the version of the jar`() {
        val pom = File("pom.xml").readText()
        assertTrue("<version>${libraryVersion()}</version>" in pom)
        assertEquals(LIBRARY_VERSION, libraryVersion())
    }

    /** What a program says that finds a library in which these bytes are others. */
    private fun saidWith(bytes: ByteArray, others: ByteArray): String {
        val library = Repository.root.resolve("target/native").walk()
            .single { it.name.startsWith("libkinderopvang_ffi.") }
        val text = String(library.readBytes(), Charsets.ISO_8859_1)
        val found = String(bytes, Charsets.ISO_8859_1)
        assertTrue(found in text, "the library has no such bytes")
        val other = File.createTempFile("libkinderopvang_ffi", "." + library.extension)
        try {
            other.writeBytes(text.replace(found, String(others, Charsets.ISO_8859_1)).toByteArray(Charsets.ISO_8859_1))
            val process = FreshProcess("FirstCall", FreshProcess.classPath, "-Dnl.kinderopvang.library=${other.path}")
            assertNotEquals(0, process.status, process.said)
            return process.said
        } finally {
            other.delete()
        }
    }

    @Test
    fun `a library of other definitions is refused too`() {
        val sum = ByteArray(8) { (DEFINITIONS shr (8 * it)).toByte() }
        assertTrue("their types differ" in saidWith(sum, ByteArray(8) { 1 }))
    }

    @Test
    fun `the small library is refused by the classes of everything`() {
        val small = Repository.root.resolve("target/family/native").walk().single { it.name.startsWith("libkinderopvang_ffi.") }
        val process = FreshProcess("FirstCall", FreshProcess.classPath, "-Dnl.kinderopvang.library=${small.path}")
        assertNotEquals(0, process.status, process.said)
        assertTrue("their types differ" in process.said, process.said)
    }

    @Test
    fun `a library of another version is refused with a sentence that says what to do`() {
        val said = saidWith("$LIBRARY_VERSION\u0000".toByteArray(), "9.9.9\u0000".toByteArray())
        assertTrue("$OTHER_VERSION (the classes are of $LIBRARY_VERSION, the library is of 9.9.9)" in said, said)
    }
}
