package nl.kinderopvang

import java.io.File
import java.time.LocalDate
import java.util.jar.JarEntry
import java.util.jar.JarOutputStream

/** What a program says in a JVM of its own, and the status it ends with. */
internal class FreshProcess(program: String, classPath: String, vararg options: String) {
    val said: String
    val status: Int

    init {
        val java = ProcessHandle.current().info().command().get()
        val process = ProcessBuilder(listOf(java, "-cp", classPath, *options, "nl.kinderopvang.$program"))
            .redirectErrorStream(true).start()
        said = process.inputStream.bufferedReader().readText().trim()
        status = process.waitFor()
    }

    companion object {
        /** The class path of this process. */
        val classPath: String
            get() = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")

        /** That with each directory of classes packed into a jar, as they are shipped. */
        fun classPathOfJars(jars: File): String =
            classPath.split(File.pathSeparator).map(::File).mapIndexed { at, part ->
                if (part.isDirectory) packed(part, jars.resolve("$at.jar")).path else part.path
            }.joinToString(File.pathSeparator)

        private fun packed(classes: File, jar: File): File {
            JarOutputStream(jar.outputStream()).use { packed ->
                for (file in classes.walk().filter { it.isFile }) {
                    packed.putNextEntry(JarEntry(file.relativeTo(classes).invariantSeparatorsPath))
                    file.inputStream().use { it.copyTo(packed) }
                }
            }
            return jar
        }
    }
}

/** Says how many milliseconds the first call takes. */
object FirstCall {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val start = System.nanoTime()
        VogForRegistration(Vog(kind = VogKind.NP)).decide(LocalDate.of(2026, 7, 1))
        println((System.nanoTime() - start) / 1e6)
    }
}
