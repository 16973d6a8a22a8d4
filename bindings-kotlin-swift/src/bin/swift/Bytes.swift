// How values become bytes and bytes values: in place of what UniFFI writes, which goes through `Data` and
// `[UInt8]` and takes several times as long.

/// Where reading stands in the bytes of an answer.
public struct UniffiReader {
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate var offset = 0

    fileprivate init(_ buffer: RustBuffer) {
        bytes = UnsafeRawBufferPointer(start: buffer.data, count: Int(buffer.len))
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

    fileprivate init() {}

    /// Room for `count` more bytes.
    @inline(__always)
    fileprivate mutating func room(_ count: Int) -> UnsafeMutableRawPointer {
        if self.count + count > capacity { grow(count) }
        defer { self.count += count }
        return start + self.count
    }

    @inline(never)
    private mutating func grow(_ count: Int) {
        capacity = max(capacity * 2, self.count + count)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        larger.copyMemory(from: start, byteCount: self.count)
        start.deallocate()
        start = larger
    }

    /// The bytes as Rust takes them; the writer is done.
    fileprivate func finished() -> RustBuffer {
        defer { start.deallocate() }
        return RustBuffer.from(UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count))
    }
}

@inline(__always)
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout UniffiReader) throws -> T {
    T(bigEndian: try reader.next(MemoryLayout<T>.size).loadUnaligned(as: T.self))
}

fileprivate func readBytes(_ reader: inout UniffiReader, count: Int) throws -> UnsafeRawBufferPointer {
    try reader.next(count)
}

fileprivate func readFloat(_ reader: inout UniffiReader) throws -> Float {
    Float(bitPattern: try readInt(&reader))
}

fileprivate func readDouble(_ reader: inout UniffiReader) throws -> Double {
    Double(bitPattern: try readInt(&reader))
}

fileprivate func hasRemaining(_ reader: UniffiReader) -> Bool {
    reader.offset < reader.bytes.count
}

@inline(__always)
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout UniffiWriter, _ value: T) {
    writer.room(MemoryLayout<T>.size).storeBytes(of: value.bigEndian, as: T.self)
}

fileprivate func writeText(_ writer: inout UniffiWriter, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
        guard let start = bytes.baseAddress else { return }
        writer.room(bytes.count).copyMemory(from: start, byteCount: bytes.count)
    }
}

