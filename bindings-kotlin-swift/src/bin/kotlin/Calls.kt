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

    fun put(value: Byte) {
        val at = room(1)
        bytes[at] = value
    }

    fun put(values: ByteArray) {
        val at = room(values.size)
        System.arraycopy(values, 0, bytes, at, values.size)
    }

    fun putInt(value: Int) {
        val at = room(4)
        bytes[at] = (value shr 24).toByte()
        bytes[at + 1] = (value shr 16).toByte()
        bytes[at + 2] = (value shr 8).toByte()
        bytes[at + 3] = value.toByte()
    }

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

    fun get(): Byte = bytes[at++]

    fun getInt(): Int {
        val at = at
        this.at = at + 4
        return (bytes[at].toInt() shl 24) or
            ((bytes[at + 1].toInt() and 0xFF) shl 16) or
            ((bytes[at + 2].toInt() and 0xFF) shl 8) or
            (bytes[at + 3].toInt() and 0xFF)
    }

    fun getLong(): Long = (getInt().toLong() shl 32) or (getInt().toLong() and 0xFFFF_FFFFL)

    fun get(into: ByteArray) {
        System.arraycopy(bytes, at, into, 0, into.size)
        at += into.size
    }

    fun getText(): String {
        val length = getInt()
        at += length
        return String(bytes, at - length, length, StandardCharsets.UTF_8)
    }

    fun hasRemaining(): Boolean = at < size
}

/** How the values of a type are read and written. */
internal interface FfiConverter<KotlinType> {
    fun read(buf: UniffiReader): KotlinType

    fun write(value: KotlinType, buf: UniffiWriter)
}

/**
 * Asks the library: [number] is that of the function, [norms] those of the call, [write] writes its arguments. Inline: the first
 * function object of a program takes it tens of milliseconds.
 */
internal inline fun <T> uniffiAsked(answer: FfiConverter<T>, number: Int, norms: Norms?, write: (UniffiWriter) -> kotlin.Unit): T {
    val given = UniffiWriter()
    if (norms == null) given.putLong(0L) else given.keep(norms)
    write(given)
    return UniffiCalls.answer(answer, number, given)
}

/**
 * What every call needs. An object of its own: the functions of this file belong to a class with all functions of the library, which
 * takes a program two milliseconds to load.
 */
internal object UniffiCalls {
    fun <T> answer(answer: FfiConverter<T>, number: Int, given: UniffiWriter): T {
        val bytes = try {
            NativeLibrary.asked(number, given.bytes, given.size)
        } finally {
            for (value in given.kept) value.wasAsked()
        }
        val status = bytes[bytes.size - 1].toInt()
        val reader = UniffiReader(bytes, bytes.size - 1)
        if (status == 1) throw FfiConverterTypeKinderopvangError.read(reader)
        // A panic harms no later call; it is an error of this one.
        if (status != 0) throw KinderopvangException.Internal(INTERNAL_FAULT)
        val value = answer.read(reader)
        check(!reader.hasRemaining()) { OTHER_VERSION }
        return value
    }

    /** The sentences of an error, one on each line. */
    fun sentence(error: KinderopvangException): String = when (error) {
        is KinderopvangException.WrongInput -> error.faults.joinToString("\n") { fault ->
            val place = if (fault.path.isEmpty()) "" else "${fault.path}: "
            place + fault.message + (fault.help?.let { " ($it)" } ?: "")
        }
        is KinderopvangException.NotModelled -> error.sentence
        is KinderopvangException.Closed -> error.sentence
        is KinderopvangException.Internal -> error.sentence
    }
}

/** A function that answers nothing. */
internal object FfiConverterNothing : FfiConverter<kotlin.Unit> {
    override fun read(buf: UniffiReader) = Unit

    override fun write(value: kotlin.Unit, buf: UniffiWriter) = Unit
}

/** The value itself that a method is asked of. */
internal object FfiConverterKept {
    fun write(value: Kept, buf: UniffiWriter) = buf.keep(value)
}

internal object FfiConverterInt : FfiConverter<Int> {
    override fun read(buf: UniffiReader): Int = buf.getInt()

    override fun write(value: Int, buf: UniffiWriter) = buf.putInt(value)
}

internal object FfiConverterBoolean : FfiConverter<Boolean> {
    override fun read(buf: UniffiReader): Boolean = buf.get() != 0.toByte()

    override fun write(value: Boolean, buf: UniffiWriter) = buf.put(if (value) 1 else 0)
}

internal object FfiConverterString : FfiConverter<String> {
    override fun read(buf: UniffiReader): String = buf.getText()

    override fun write(value: String, buf: UniffiWriter) {
        val bytes = utf8Of(value)
        buf.putInt(bytes.size)
        buf.put(bytes)
    }
}

internal object FfiConverterByteArray : FfiConverter<ByteArray> {
    override fun read(buf: UniffiReader): ByteArray = ByteArray(buf.getInt()).also(buf::get)

    override fun write(value: ByteArray, buf: UniffiWriter) {
        buf.putInt(value.size)
        buf.put(value)
    }
}
