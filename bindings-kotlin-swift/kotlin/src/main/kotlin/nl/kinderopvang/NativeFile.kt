package nl.kinderopvang

import java.io.File
import java.io.IOException
import java.net.URL
import java.nio.file.FileAlreadyExistsException
import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions

/**
 * Where the native library is when nobody names a file. An object of its own: a program that names one does not load what this
 * needs.
 */
internal object NativeFile {
    /** Loads the library out of the jar or from the library path, or tells that it is in neither. */
    fun load(library: String): String? {
        if (System.getProperty("java.vm.name") == "Dalvik") {
            // Android, which keeps the libraries of an app itself; one in a jar there is that of another system.
            System.loadLibrary(library)
            return null
        }
        val name = System.mapLibraryName(library)
        val inJar = NativeFile::class.java.getResource("/${platform()}/$name")
        when {
            inJar == null -> try {
                System.loadLibrary(library)
            } catch (_: UnsatisfiedLinkError) {
                return "there is no native library $library for ${platform()}: neither in the jar nor on the library path"
            }
            inJar.protocol == "file" -> System.load(File(inJar.toURI()).path)
            else -> loadCopy(inJar, name)
        }
        return null
    }

    /** What is said of a library that cannot be loaded; nothing for a failure of another kind. */
    fun sentenceOf(failure: Throwable, help: String): String? = when (failure) {
        is IOException ->
            "the native library could not be copied to a new file in ${System.getProperty("java.io.tmpdir")}; $help"
        is UnsatisfiedLinkError -> "the native library could not be loaded (${failure.message}); $help"
        else -> null
    }

    /** A library is loaded from a file: one in a jar by a copy, which goes at once, or on Windows with the program. */
    private fun loadCopy(library: URL, name: String) {
        val copy = newFile(name).toFile()
        try {
            library.openStream().use { from -> copy.outputStream().use { from.copyTo(it, bufferSize = 1 shl 16) } }
            System.load(copy.path)
        } finally {
            if (!copy.delete()) copy.deleteOnExit()
        }
    }

    /**
     * A new file that nobody else may touch. It is named by the clock: to find a name by chance, as [Files.createTempFile] does,
     * takes a fresh process half as long as all else that is done for its first call.
     */
    private fun newFile(name: String): Path {
        val directory = Path.of(System.getProperty("java.io.tmpdir"))
        val own = when {
            "posix" !in FileSystems.getDefault().supportedFileAttributeViews() -> emptyArray()
            else -> arrayOf(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        }
        while (true) {
            try {
                return Files.createFile(directory.resolve("kinderopvang-${System.nanoTime()}-$name"), *own)
            } catch (_: FileAlreadyExistsException) {
                // Another process took the name at the same moment.
            }
        }
    }

    /** The directory of the library in the jar: `linux-x86-64`. */
    private fun platform(): String {
        val system = when {
            File.separatorChar == '\\' -> "win32"
            System.getProperty("os.name") == "Mac OS X" -> "darwin"
            else -> "linux"
        }
        val processor = when (val found = System.getProperty("os.arch")) {
            "amd64", "x86_64" -> "x86-64"
            else -> found
        }
        return "$system-$processor"
    }
}
