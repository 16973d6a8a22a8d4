// How the library is called, in place of what UniFFI writes: one function of the library takes the number of a
// function and its arguments as bytes.

/// Where reading stands in the bytes of an answer.
public struct UniffiReader {
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate var offset = 0

    fileprivate init(_ answer: KinderopvangAnswer) {
        bytes = UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: UInt(answer.data)), count: Int(answer.len))
    }

    /// The next `count` bytes.
    @inline(__always)
    fileprivate mutating func next(_ count: Int) throws -> UnsafeRawBufferPointer {
        guard count >= 0, count <= bytes.count - offset else {
            throw UniffiInternalError.bufferOverflow
        }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }
}

/// The bytes of an argument while they are written.
public struct UniffiWriter {
    fileprivate var start = UnsafeMutableRawPointer.allocate(byteCount: 512, alignment: 16)
    fileprivate var count = 0
    fileprivate var capacity = 512
    /// The values of the library that are asked about.
    fileprivate var kept: [any Kept] = []

    fileprivate init() {}

    /// Room for `count` more bytes.
    @inline(__always)
    fileprivate mutating func room(_ count: Int) -> UnsafeMutableRawPointer {
        if self.count + count > capacity { grow(count) }
        defer { self.count += count }
        return start + self.count
    }

    /// A value that stays in the library crosses as its handle; it may not go before the call has ended.
    fileprivate mutating func keep(_ value: some Kept) {
        kept.append(value)
        writeInt(&self, value.handle)
    }

    @inline(never)
    private mutating func grow(_ count: Int) {
        capacity = max(capacity * 2, self.count + count)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        larger.copyMemory(from: start, byteCount: self.count)
        start.deallocate()
        start = larger
    }
}

@inline(__always)
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout UniffiReader) throws -> T {
    T(bigEndian: try reader.next(MemoryLayout<T>.size).loadUnaligned(as: T.self))
}

@inline(__always)
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout UniffiWriter, _ value: T) {
    writer.room(MemoryLayout<T>.size).storeBytes(of: value.bigEndian, as: T.self)
}

/// A value that stays in the library, because it is large, until nothing refers to it any more.
protocol Kept: AnyObject, Sendable {
    var handle: UInt64 { get }
}

/// The value itself that a method is asked of.
fileprivate enum FfiConverterKept {
    static func write(_ value: some Kept, into buf: inout UniffiWriter) {
        buf.keep(value)
    }
}

/// How the values of a type are read and written.
protocol FfiConverter {
    associatedtype SwiftType

    static func read(from buf: inout UniffiReader) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout UniffiWriter)
}

/// Bytes that are not those of the value: the library is not of the version of these sources.
fileprivate enum UniffiInternalError: Error {
    case bufferOverflow
    case unexpectedOptionalTag
    case unexpectedEnumCase
}

/// The function of the library that answers, and the one that frees the bytes of an answer.
struct UniffiNative: Sendable {
    typealias Ask =
        @convention(c) @Sendable (UInt32, UnsafePointer<UInt8>, UInt64, UnsafeMutablePointer<KinderopvangAnswer>) -> Void
    typealias Free = @convention(c) @Sendable (UInt64, UInt64) -> Void

    let ask: Ask
    let free: Free
}

fileprivate let uniffiLibrary = UniffiNative(
    ask: { kinderopvang_ask($0, $1, $2, $3) },
    free: { kinderopvang_free($0, $1) }
)

/// Why a library cannot be used by these sources; nothing when it can.
func uniffiRefusal(version: String, definitions: UInt64) -> String? {
    if version != kinderopvangVersion {
        return otherVersion + " (the sources are of \(kinderopvangVersion), the library is of \(version))"
    }
    return definitions == uniffiDefinitions ? nil : otherVersion + " (both say \(version), but their types differ: one is the library of everything and the other the "
            + "small one for the apps of families, or they were built of other sources)"
}

fileprivate let uniffiRefused = uniffiRefusal(
    version: String(cString: kinderopvang_version()), definitions: kinderopvang_definitions()
)

/// Asks the library: `number` is that of the function, `norms` those of the call, `write` writes its arguments.
fileprivate func uniffiAsked<C: FfiConverter>(
    _ answer: C.Type, _ number: UInt32, _ norms: Norms?, _ write: (inout UniffiWriter) -> Void
) throws -> C.SwiftType {
    if let uniffiRefused { throw KinderopvangError.internal(sentence: uniffiRefused) }
    return try uniffiAsked(of: uniffiLibrary, answer, number, norms, write)
}

/// As above, of any library.
func uniffiAsked<C: FfiConverter>(
    of library: UniffiNative, _ answer: C.Type, _ number: UInt32, _ norms: Norms?, _ write: (inout UniffiWriter) -> Void
) throws -> C.SwiftType {
    var writer = UniffiWriter()
    defer { writer.start.deallocate() }
    if let norms { writer.keep(norms) } else { writeInt(&writer, UInt64(0)) }
    write(&writer)
    var given = KinderopvangAnswer()
    withExtendedLifetime(writer.kept) {
        library.ask(number, writer.start.assumingMemoryBound(to: UInt8.self), UInt64(writer.count), &given)
    }
    defer { library.free(given.data, given.capacity) }
    var reader = UniffiReader(given)
    switch given.status {
    case 0:
        let value = try C.read(from: &reader)
        guard reader.offset == reader.bytes.count else { throw KinderopvangError.internal(sentence: otherVersion) }
        return value
    case 1: throw try FfiConverterTypeKinderopvangError.read(from: &reader)
    // A panic harms no later call; it is an error of this one.
    default: throw KinderopvangError.internal(sentence: internalFault)
    }
}

/// As many faults are told in a description; all of them stand in the error.
fileprivate let uniffiTold = 100

/// The sentences of an error, one on each line.
fileprivate func uniffiSentence(_ error: KinderopvangError) -> String {
    switch error {
    case .wrongInput(let faults):
        let told = faults.prefix(uniffiTold).map { fault in
            (fault.path.isEmpty ? "" : fault.path + ": ") + fault.message + (fault.help.map { " (\($0))" } ?? "")
        }
        let more = faults.count > uniffiTold ? ["and \(faults.count - uniffiTold) more"] : []
        return (told + more).joined(separator: "\n")
    case .notModelled(let sentence), .closed(let sentence), .internal(let sentence): return sentence
    }
}

/// A function that answers nothing.
struct FfiConverterNothing: FfiConverter {
    static func read(from buf: inout UniffiReader) throws {}
    static func write(_ value: Void, into buf: inout UniffiWriter) {}
}

fileprivate struct FfiConverterInt32: FfiConverter {
    static func read(from buf: inout UniffiReader) throws -> Int32 {
        try readInt(&buf)
    }

    static func write(_ value: Int32, into buf: inout UniffiWriter) {
        writeInt(&buf, value)
    }
}

fileprivate struct FfiConverterBool: FfiConverter {
    static func read(from buf: inout UniffiReader) throws -> Bool {
        let byte: Int8 = try readInt(&buf)
        return byte != 0
    }

    static func write(_ value: Bool, into buf: inout UniffiWriter) {
        writeInt(&buf, Int8(value ? 1 : 0))
    }
}

struct FfiConverterString: FfiConverter {
    static func read(from buf: inout UniffiReader) throws -> String {
        let count: Int32 = try readInt(&buf)
        return String(decoding: try buf.next(Int(count)), as: UTF8.self)
    }

    static func write(_ value: String, into buf: inout UniffiWriter) {
        var text = value
        text.withUTF8 { bytes in
            writeInt(&buf, Int32(bytes.count))
            guard let start = bytes.baseAddress else { return }
            buf.room(bytes.count).copyMemory(from: start, byteCount: bytes.count)
        }
    }
}

fileprivate struct FfiConverterData: FfiConverter {
    static func read(from buf: inout UniffiReader) throws -> Data {
        let count: Int32 = try readInt(&buf)
        return Data(try buf.next(Int(count)))
    }

    static func write(_ value: Data, into buf: inout UniffiWriter) {
        // More than fits is refused by the library: the bytes are not those of its function.
        writeInt(&buf, Int32(clamping: value.count))
        value.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            buf.room(bytes.count).copyMemory(from: start, byteCount: bytes.count)
        }
    }
}
