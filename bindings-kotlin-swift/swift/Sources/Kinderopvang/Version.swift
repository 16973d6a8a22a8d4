/// The version these sources are made for; the native library has to be of the same one.
public let kinderopvangVersion = "0.1.0"

/// The sentence of a fault of the library itself; it never holds what was given.
let internalFault = "an internal fault of the library; please report it"

/// What is said when the native library is not the one these sources were made for.
let otherVersion = "the native library kinderopvang_ffi is not of the version of the Swift sources; use both of one release"
