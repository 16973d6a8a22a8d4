// How the library is called, in place of what UniFFI writes: one native function takes the number of a function
// and its arguments as bytes.

/** The bytes of arguments while they are written. */
internal class UniffiWriter {
    var bytes = ByteArray(256)
        private set
    var size = 0
        private set

    /** The values of the library that are asked about. */
    val kept = ArrayList<Kept>(0)

    private fun room(count: Int): Int {
        val at = size
        size = Math.addExact(at, count)
        if (size > bytes.size) bytes = bytes.copyOf(maxOf(size, minOf(bytes.size * 2L, Int.MAX_VALUE - 8L).toInt()))
        return at
    }

    fun putBoolean(value: Boolean) {
        val at = room(1)
        bytes[at] = if (value) 1 else 0
    }

    fun putBytes(values: ByteArray) {
        putInt(values.size)
        val at = room(values.size)
        System.arraycopy(values, 0, bytes, at, values.size)
    }

    fun putText(value: String) = putBytes(utf8Of(value))

    fun putInt(value: Int) {
        val at = room(4)
        bytes[at] = (value shr 24).toByte()
        bytes[at + 1] = (value shr 16).toByte()
        bytes[at + 2] = (value shr 8).toByte()
        bytes[at + 3] = value.toByte()
    }

    /** Days since 1970-01-01; a day beyond all years of the library stays beyond them. */
    fun putDay(day: LocalDate) =
        putInt(maxOf(Int.MIN_VALUE.toLong(), minOf(day.toEpochDay(), Int.MAX_VALUE.toLong())).toInt())

    fun putLong(value: Long) {
        putInt((value shr 32).toInt())
        putInt(value.toInt())
    }

    /** A value that stays in the library crosses as its handle; it may not go before the call has ended. */
    fun keep(value: Kept) {
        kept.add(value)
        putLong(value.handle)
    }
}

/** The bytes of an answer and where reading stands. */
internal class UniffiReader(private val bytes: ByteArray, private val size: Int) {
    private var at = 0

    fun getBoolean(): Boolean = bytes[at++] != 0.toByte()

    fun getInt(): Int {
        val at = at
        this.at = at + 4
        return (bytes[at].toInt() shl 24) or
            ((bytes[at + 1].toInt() and 0xFF) shl 16) or
            ((bytes[at + 2].toInt() and 0xFF) shl 8) or
            (bytes[at + 3].toInt() and 0xFF)
    }

    fun getDay(): LocalDate = LocalDate.ofEpochDay(getInt().toLong())

    fun getLong(): Long = (getInt().toLong() shl 32) or (getInt().toLong() and 0xFFFF_FFFFL)

    fun getText(): String {
        val length = getInt()
        at += length
        return String(bytes, at - length, length, StandardCharsets.UTF_8)
    }

    fun hasRemaining(): Boolean = at < size
}

/**
 * Asks the library: [number] is that of the function, [norms] those of the call, [write] writes its arguments and [read] reads its
 * answer. Inline, as all that takes a function here: the first function object of a program takes it tens of milliseconds.
 */
internal inline fun <T> uniffiAsked(number: Int, norms: Norms?, write: (UniffiWriter) -> kotlin.Unit, read: (UniffiReader) -> T): T {
    val given = UniffiWriter()
    if (norms == null) given.putLong(0L) else given.keep(norms)
    write(given)
    val answer = UniffiCalls.answer(number, given)
    val value = read(answer)
    UniffiCalls.end(answer)
    return value
}

// What is made of other values. A class for each such type, as UniFFI writes it, would have to be loaded before the first call.

internal inline fun <T : Any> UniffiReader.optional(read: (UniffiReader) -> T): T? = if (getBoolean()) read(this) else null

internal inline fun <T : Any> UniffiWriter.optional(value: T?, write: (T) -> kotlin.Unit) {
    putBoolean(value != null)
    if (value != null) write(value)
}

internal inline fun <T> UniffiReader.list(read: (UniffiReader) -> T): List<T> = List(getInt()) { read(this) }

internal inline fun <T> UniffiWriter.list(values: List<T>, write: (T) -> kotlin.Unit) {
    putInt(values.size)
    for (value in values) write(value)
}

internal inline fun <T> UniffiWriter.map(values: Map<String, T>, write: (T) -> kotlin.Unit) {
    putInt(values.size)
    for ((key, value) in values) {
        putText(key)
        write(value)
    }
}

internal inline fun <T> UniffiReader.map(read: (UniffiReader) -> T): Map<String, T> = buildMap {
    repeat(getInt()) { put(getText(), read(this@map)) }
}

/**
 * What every call needs. An object of its own: the functions of this file belong to a class with all functions of the library, which
 * takes a program two milliseconds to load.
 */
internal object UniffiCalls {
    /** The bytes of the answer, which are read next. */
    fun answer(number: Int, given: UniffiWriter): UniffiReader {
        val bytes = try {
            NativeLibrary.asked(number, given.bytes, given.size)
        } finally {
            for (value in given.kept) value.wasAsked()
        }
        val reader = UniffiReader(bytes, bytes.size - 1)
        val status = bytes[bytes.size - 1].toInt()
        if (status != 0) throw UniffiErrors.of(status, reader)
        return reader
    }

    /** The answer has been read. */
    fun end(reader: UniffiReader) = check(!reader.hasRemaining()) { OTHER_VERSION }
}

/** Why there is no answer. An object of its own, for the same reason. */
internal object UniffiErrors {
    /** The error, or a panic, which harms no later call. */
    fun of(status: Int, reader: UniffiReader): Throwable =
        if (status == 1) FfiConverterTypeKinderopvangError.read(reader) else KinderopvangException.Internal(INTERNAL_FAULT)

    /** As many faults are told in a message; all of them stand in `faults`. */
    private const val TOLD = 100

    /** The sentences of an error, one on each line. */
    fun sentence(error: KinderopvangException): String = when (error) {
        is KinderopvangException.WrongInput -> error.faults.joinToString("\n", limit = TOLD, truncated = "and ${error.faults.size - TOLD} more") { fault ->
            val place = if (fault.path.isEmpty()) "" else "${fault.path}: "
            place + fault.message + (fault.help?.let { " ($it)" } ?: "")
        }
        is KinderopvangException.NotModelled -> error.sentence
        is KinderopvangException.Closed -> error.sentence
        is KinderopvangException.Internal -> error.sentence
    }
}
