// How amounts and texts cross to the library. An amount that does not fit crosses as one that the library refuses, so
// that the fault has its place in what was given; a text that is none is refused before it crosses, without a place.
package nl.kinderopvang

import java.math.BigDecimal
import java.nio.charset.StandardCharsets

/** Above the largest amount that the library knows. */
private const val TOO_MUCH = "1000000000.01"

/** Digits, and two decimals where there are no more. */
internal fun plainAmount(amount: BigDecimal): String {
    val digitsBeforeThePoint = amount.precision().toLong() - amount.scale()
    return when {
        amount.signum() == 0 -> "0.00"
        digitsBeforeThePoint > TOO_MUCH.length -> if (amount.signum() < 0) "-$TOO_MUCH" else TOO_MUCH
        // So many decimals could fill the memory when they are written out.
        amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2 -> "0.001"
        else -> amount.setScale(2).toPlainString()
    }
}

internal fun wrongInput(code: FaultCode, sentence: String): KinderopvangException =
    KinderopvangException.WrongInput(listOf(Fault(path = "", code = code, message = sentence, help = null)))

/** The text as the library reads it. Half a surrogate pair is no text: it is refused as a wrong value. */
internal fun utf8Of(text: String): ByteArray {
    if (text.any(Char::isSurrogate) && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        throw wrongInput(FaultCode.WRONG_FORM, "expected a text of whole characters, found half a surrogate pair")
    }
    return text.toByteArray(StandardCharsets.UTF_8)
}

/** What an error of the library itself says. */
internal const val INTERNAL_FAULT = "an internal fault of the library; please report it"

/** What is said when the native library is not the one these sources were made for. */
internal const val OTHER_VERSION =
    "the native library kinderopvang_ffi is not of the version of the Kotlin classes; use the one in the same jar"

/** Why the types of two libraries of the same version differ. */
internal const val OTHER_TYPES =
    "one is the library of everything and the other the small one for the apps of families, or they were built of other sources"

/** The version of the library that these classes were made for; [libraryVersion] tells that of the library itself. */
const val LIBRARY_VERSION: String = "0.1.0"
