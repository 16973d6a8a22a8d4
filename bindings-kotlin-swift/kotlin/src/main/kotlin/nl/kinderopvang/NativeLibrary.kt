package nl.kinderopvang

import java.io.File
import java.io.IOException
import java.net.URL
import java.nio.charset.StandardCharsets
import java.nio.file.FileAlreadyExistsException
import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions

/** The native library, by the Java Native Interface (JNI): in the jar, or where Android keeps the libraries of an app. */
internal object NativeLibrary {
    private const val NAME = "kinderopvang_ffi"

    /** A file that is loaded in place of the library in the jar. */
    private const val FILE = "nl.kinderopvang.library"

    private const val GIVE_A_FILE = "where a file of it can be loaded is told by -D$FILE=FILE"

    /** Why there is no library to ask, and what the system said of it. */
    private class Refusal(val sentence: String, val cause: Throwable?)

    private val refusal: Refusal? = try {
        load()
        differing()?.let { Refusal(it, null) }
    } catch (_: LibraryMissing) {
        Refusal("there is no native library $NAME for ${platform()}: neither in the jar nor on the library path", null)
    } catch (failure: IOException) {
        val sentence = "the native library could not be copied to a new file in ${System.getProperty("java.io.tmpdir")}; $GIVE_A_FILE"
        Refusal(sentence, failure)
    } catch (failure: UnsatisfiedLinkError) {
        Refusal("the native library could not be loaded (${failure.message}); $GIVE_A_FILE", failure)
    }

    /** What is not the same in the library and in the classes. */
    private fun differing(): String? = try {
        val version = String(version(), StandardCharsets.UTF_8)
        when {
            version != LIBRARY_VERSION -> "$OTHER_VERSION (the classes are of $LIBRARY_VERSION, the library is of $version)"
            definitions() != DEFINITIONS -> "$OTHER_VERSION (both say $LIBRARY_VERSION, but their types differ)"
            else -> null
        }
    } catch (_: UnsatisfiedLinkError) {
        OTHER_VERSION
    }

    private class LibraryMissing : Exception()

    private fun load() {
        val name = System.mapLibraryName(NAME)
        val inJar = NativeLibrary::class.java.getResource("/${platform()}/$name")
        val given = System.getProperty(FILE)
        when {
            given != null -> System.load(File(given).absolutePath)
            inJar == null -> try {
                System.loadLibrary(NAME)
            } catch (_: UnsatisfiedLinkError) {
                throw LibraryMissing()
            }
            inJar.protocol == "file" -> System.load(File(inJar.toURI()).path)
            else -> loadCopy(inJar, name)
        }
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

    /** The bytes of the answer, and after them one that says what they are: 0 an answer, 1 an error, 2 nothing, after a panic. */
    fun asked(number: Int, given: ByteArray, length: Int): ByteArray {
        if (refusal != null) throw KinderopvangException.Internal(refusal.sentence).also { it.initCause(refusal.cause) }
        return ask(number, given, length)
    }

    @JvmStatic
    private external fun ask(number: Int, given: ByteArray, length: Int): ByteArray

    /** Frees the handle of a value that stays in the library. */
    @JvmStatic
    external fun close(handle: Long)

    @JvmStatic
    private external fun version(): ByteArray

    @JvmStatic
    private external fun definitions(): Long
}
