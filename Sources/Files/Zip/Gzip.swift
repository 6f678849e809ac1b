// SPDX-License-Identifier: Apache-2.0
import CZlib

/// Data compressed by gzip or dictzip, which is gzip with an index of its blocks.
package enum Gzip {
  /// The largest size of decompressed data: 1 GiB.
  package static let sizeLimit = 1 << 30
  /// How many times larger than the packed data the decompressed may be, beyond the first megabyte.
  package static let ratioLimit = 200

  /// Whether bytes begin with the signature of gzip.
  package static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The decompressed data; `nil` if the data are damaged, truncated, larger than `sizeLimit` or `ratioLimit`
  /// times larger.
  ///
  /// - Complexity: O(*bytes*) of the unpacked data.
  package static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    var length = 0
    let limit = min(Self.sizeLimit, Self.ratioLimit * bytes.count + 1 << 20)
    guard let unpacked = czlib_gunzip(bytes, bytes.count, limit, &length) else { return nil }
    defer { czlib_free(unpacked) }
    return Array(UnsafeBufferPointer(start: unpacked, count: length))
  }
}
