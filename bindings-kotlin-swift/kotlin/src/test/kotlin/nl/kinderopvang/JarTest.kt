package nl.kinderopvang

import java.nio.file.Files
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class JarTest {
    @Test
    fun `the library in a jar is found and leaves nothing behind`() {
        val directory = Files.createTempDirectory("kinderopvang").toFile()
        try {
            val copies = directory.resolve("copies").also { it.mkdir() }
            val first = FreshProcess("FirstCall", FreshProcess.classPathOfJars(directory), "-Djava.io.tmpdir=${copies.path}")
            assertEquals(0, first.status, first.said)
            assertTrue(first.said.toDouble() > 0)
            assertEquals(emptyList(), copies.list().orEmpty().toList())
        } finally {
            directory.deleteRecursively()
        }
    }
}
