/// The version these sources are made for; the native library has to be of the same one.
public let kinderopvangVersion = "0.1.0"

/// The sentence of a fault of the library itself; it never holds what was given.
let internalFault = "an internal fault of the library; please report it"
