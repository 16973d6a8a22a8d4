package nl.kinderopvang

import java.io.File
import java.nio.charset.StandardCharsets

/** The native library, by the Java Native Interface (JNI): in the jar, or where Android keeps the libraries of an app. */
internal object NativeLibrary {
    private const val NAME = "kinderopvang_ffi"

    /** A file that is loaded in place of the library in the jar. */
    private const val FILE = "nl.kinderopvang.library"

    private const val GIVE_A_FILE = "where a file of it can be loaded is told by -D$FILE=FILE"

    /** Why there is no library to ask, and what the system said of it. */
    private class Refusal(val sentence: String, val cause: Throwable?)

    // What is caught is no narrower than it has to be: the JVM loads the class of each error that is named here before the first call.
    private val refusal: Refusal? = try {
        load()?.let { Refusal(it, null) } ?: differing()
    } catch (failure: Throwable) {
        Refusal(NativeFile.sentenceOf(failure, GIVE_A_FILE) ?: throw failure, failure)
    }

    /** What is not the same in the library and in the classes. */
    private fun differing(): Refusal? = try {
        val version = String(version(), StandardCharsets.UTF_8)
        when {
            version != LIBRARY_VERSION ->
                Refusal("$OTHER_VERSION (the classes are of $LIBRARY_VERSION, the library is of $version)", null)
            definitions() != DEFINITIONS ->
                Refusal("$OTHER_VERSION (both say $LIBRARY_VERSION, but their types differ: $OTHER_TYPES)", null)
            else -> null
        }
    } catch (failure: LinkageError) {
        Refusal(OTHER_VERSION, failure)
    }

    /** Loads the library, or tells why there is none. */
    private fun load(): String? {
        val given = System.getProperty(FILE) ?: return NativeFile.load(NAME)
        System.load(File(given).absolutePath)
        return null
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
