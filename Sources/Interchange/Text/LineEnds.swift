// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text with LF at its line ends: CRLF and CR end lines as well.
  ///
  /// - Complexity: O(*bytes*).
  var withPlainLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var last: UInt8 = 0
    for byte in utf8 {
      if byte != 0x0A || last != 0x0D { bytes.append(byte == 0x0D ? 0x0A : byte) }
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
