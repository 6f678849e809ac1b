import CZlib

/// Data packed by gzip, and dictzip, which is gzip with an index of its blocks.
package enum Gzip {
  /// The most bytes that data may have once unpacked: 1 GiB.
  package static let sizeLimit = 1 << 30

  /// Whether bytes begin as gzip does.
  package static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The data unpacked; `nil` if it is damaged, cut off or larger than `sizeLimit`.
  ///
  /// - Complexity: O(*bytes*) of the unpacked data.
  package static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    var length = 0
    guard let unpacked = czlib_gunzip(bytes, bytes.count, sizeLimit, &length) else { return nil }
    defer { czlib_free(unpacked) }
    return Array(UnsafeBufferPointer(start: unpacked, count: length))
  }
}
