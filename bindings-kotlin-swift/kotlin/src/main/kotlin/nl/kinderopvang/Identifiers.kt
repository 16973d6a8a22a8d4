// The identifiers: classes that exist in valid form only, so that no number is taken for another.
package nl.kinderopvang

/**
 * A citizen service number (burgerservicenummer) that passes its check.
 *
 * It is a personal value: [toString] shows the last three digits only, and [reveal] gives it whole.
 */
class Bsn internal constructor(internal val text: String) {
    /** The whole number, nine digits. Handle it as personal data. */
    fun reveal(): String = text

    override fun toString(): String = "*".repeat(maxOf(0, text.length - 3)) + text.takeLast(3)

    override fun equals(other: Any?): Boolean = other is Bsn && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads 8 or 9 digits; dots, spaces and dashes are ignored. Eight digits are the same number with a leading zero.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): Bsn = parseBsn(text)
    }
}

/**
 * The reference (kenmerk) of a VOG: digits, or `NP` or `RP` and digits.
 *
 * It is a personal value: [toString] shows the last three characters only, and [reveal] gives it whole. How many
 * digits there must be is decided with the VOG, so that a mistyped reference is a reason of the decision.
 */
class VogReference internal constructor(internal val text: String) {
    /** The whole reference. Handle it as personal data. */
    fun reveal(): String = text

    override fun toString(): String = "*".repeat(maxOf(0, text.length - 3)) + text.takeLast(3)

    override fun equals(other: Any?): Boolean = other is VogReference && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads a reference; dots, spaces and dashes are ignored, and the letters may be in lower case.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): VogReference = parseVogReference(text)
    }
}

/**
 * The number of a company in the trade register (KvK-nummer): 8 digits, of which leading zeros count.
 */
class ChamberNumber internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is ChamberNumber && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads exactly 8 digits, nothing between or around them.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): ChamberNumber = parseChamberNumber(text)
    }
}

/**
 * The number of one establishment (vestigingsnummer) of a company: 12 digits, of which leading zeros count.
 */
class EstablishmentNumber internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is EstablishmentNumber && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads exactly 12 digits, nothing between or around them.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): EstablishmentNumber = parseEstablishmentNumber(text)
    }
}

/**
 * The number of a facility in the Landelijk Register Kinderopvang (LRK-nummer): 9 digits, the first from 1 to 9.
 * Whether its check digit fits is asked with [hasUsualCheck].
 */
class LrkNumber internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is LrkNumber && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads exactly 9 digits, nothing between or around them.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): LrkNumber = parseLrkNumber(text)
    }
}

/**
 * A Dutch postcode, written without the space: `1234AB`.
 */
class Postcode internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is Postcode && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads four digits and two letters, with at most one space between them. Letters may be in lower case.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): Postcode = parsePostcode(text)
    }
}

/**
 * The number of a legal person or partnership (RSIN): 9 digits that pass the same check as a BSN.
 */
class Rsin internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is Rsin && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads exactly 9 digits, nothing between or around them.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): Rsin = parseRsin(text)
    }
}

/**
 * The identity of a holder (houder), as the events of a registration name it: 1 up to and including 100 characters.
 */
class HolderId internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is HolderId && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads a text on one line, without spaces around it.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): HolderId = parseHolderId(text)
    }
}

/**
 * A citizen service number of which only the last three digits are shown, as `******333`.
 */
class MaskedBsn internal constructor(internal val text: String) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is MaskedBsn && other.text == text

    override fun hashCode(): Int = text.hashCode()

    companion object {
        /**
         * Reads six asterisks and three digits.
         *
         * It fails with [KinderopvangException.WrongInput] and one fault, whose code says what is wrong; the fault does
         * not show the text.
         */
        @JvmStatic
        @Throws(KinderopvangException::class)
        fun parse(text: String): MaskedBsn = parseMaskedBsn(text)
    }
}
