package nl.kinderopvang

import java.lang.ref.PhantomReference
import java.lang.ref.ReferenceQueue
import java.util.concurrent.ConcurrentHashMap
import kotlin.concurrent.thread

/**
 * A value that stays in the library, because it is large. It goes when nothing reaches it any more, or at once by
 * [close]; who asks it afterwards gets [KinderopvangException.Closed]. Many threads may ask it at once.
 */
sealed class Kept(internal val handle: Long) : AutoCloseable {
    private val reference = Held(this, handle)

    /** Frees the value, once the calls that ask it at this moment have ended. */
    override fun close() = reference.free()

    /** Called after a call: the value is reached until then. */
    internal fun wasAsked() = synchronized(this) {}
}

/** Knows when nothing reaches a value any more, and frees it, once. */
private class Held(value: Kept, private val handle: Long) : PhantomReference<Kept>(value, UNREACHED) {
    init {
        ALL.add(this)
    }

    fun free() {
        if (ALL.remove(this)) NativeLibrary.close(handle)
    }

    companion object {
        /** They have to be reached themselves. */
        private val ALL: MutableSet<Held> = ConcurrentHashMap.newKeySet()
        private val UNREACHED = ReferenceQueue<Kept>().also { unreached ->
            thread(name = "kinderopvang: values that nothing reaches", isDaemon = true) {
                while (true) (unreached.remove() as Held).free()
            }
        }
    }
}
