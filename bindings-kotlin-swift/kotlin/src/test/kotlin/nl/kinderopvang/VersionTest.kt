package nl.kinderopvang

import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class VersionTest {
    private val generated = Repository.root.resolve("target/generated/kotlin/nl/kinderopvang/kinderopvang.kt").readText()

    @Test
    fun `the library is of the version of the jar`() {
        val pom = File("pom.xml").readText()
        assertTrue("<version>${libraryVersion()}</version>" in pom)
        assertEquals(LIBRARY_VERSION, libraryVersion())
    }

    @Test
    fun `a library of another version is refused with a sentence that says what to do`() {
        assertEquals(Regex("throw RuntimeException\\(\"([^\"]*)").findAll(generated).map { it.groupValues[1] }
            .filter { "mismatch" in it }.toList(), emptyList())
        assertTrue("\$OTHER_VERSION" in generated)
        assertTrue("use the one in the same jar" in OTHER_VERSION)
    }
}
