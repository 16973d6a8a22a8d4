import Foundation

extension LrkExport {
    /// Reads the bytes of the file as it is published, as `read(bytes:)` does.
    public static func read(_ bytes: [UInt8]) throws -> LrkExport {
        try read(bytes: Data(bytes))
    }
}
