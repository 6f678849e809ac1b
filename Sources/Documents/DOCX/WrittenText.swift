// SPDX-License-Identifier: Apache-2.0

/// The characters of an element with the bytes that each is written as.
struct WrittenText {
  /// The offset in the file of each cut that was asked for.
  let offsets: [Int]

  /// Finds the bytes at which the characters at some offsets are written.
  ///
  /// - Parameters:
  ///   - cuts: UTF-8 offsets in the text, ascending.
  ///   - bytes: the file.
  ///   - content: the bytes between the tags.
  ///   - count: the UTF-8 bytes of the text.
  /// - Returns: `nil` if the text is written in a way that cannot be cut, such as a CDATA section or an entity of
  ///   the document's own.
  /// - Complexity: O(*content*).
  init?(at cuts: [Int], in bytes: [UInt8], _ content: Range<Int>, count: Int) {
    var found: [Int] = []
    var cuts = cuts[...]
    var read = 0
    var at = content.lowerBound
    while true {
      while let cut = cuts.first, cut <= read {
        guard cut == read else { return nil }
        found.append(at)
        cuts.removeFirst()
      }
      guard at < content.upperBound else { break }
      switch bytes[at] {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "&"):
        guard let end = bytes[at..<min(at + 12, content.upperBound)].firstIndex(of: 0x3B),
          let width = Self.width(of: bytes[at + 1..<end])
        else { return nil }
        read += width
        at = end + 1
      case 0x0D where at + 1 < content.upperBound && bytes[at + 1] == 0x0A:
        // A parser reads both as one line end.
        read += 1
        at += 2
      default:
        read += 1
        at += 1
      }
    }
    guard cuts.isEmpty, read == count else { return nil }
    offsets = found
  }

  /// The UTF-8 bytes of the character that a reference names.
  private static func width(of name: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: name, as: UTF8.self)
    if ["amp", "lt", "gt", "quot", "apos"].contains(text) { return 1 }
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { UTF8.width($0) }
  }
}
