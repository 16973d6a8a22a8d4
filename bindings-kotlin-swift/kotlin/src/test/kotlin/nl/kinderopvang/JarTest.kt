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
            val nowhere = FreshProcess("FirstCall", FreshProcess.classPathOfJars(directory), "-Djava.io.tmpdir=${copies.path}/none")
            assertTrue("could not be copied to a new file in ${copies.path}/none" in nowhere.said, nowhere.said)
            assertTrue("-Dnl.kinderopvang.library=FILE" in nowhere.said, nowhere.said)
        } finally {
            directory.deleteRecursively()
        }
    }

    @Test
    fun `a file that is no library is told with what the system says of it`() {
        val file = Files.createTempFile("kinderopvang", ".so")
        try {
            for (named in listOf(file.toString(), "$file.none")) {
                val process = FreshProcess("FirstCall", FreshProcess.classPath, "-Dnl.kinderopvang.library=$named")
                assertTrue("the native library could not be loaded" in process.said, process.said)
                assertTrue(named in process.said && "Caused by: java.lang.UnsatisfiedLinkError" in process.said, process.said)
            }
        } finally {
            Files.delete(file)
        }
    }
}
