// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Language tags by the bytes they are written in: a file has few, and reads each a million times.
struct LanguageCache {
  private struct Entry {
    let bytes: [UInt8]
    let tag: LanguageTag?

    func isWritten(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
      guard bytes.count == other.count else { return false }
      for at in 0..<bytes.count where bytes[at] != other[at] { return false }
      return true
    }
  }
  private var known: [Entry] = []

  /// The tag that bytes name, or `nil` if they do not name one; white space around it is ignored, and the name of a
  /// language is its tag (`English`, `Chinese (Simplified)`).
  mutating func tag(_ bytes: UnsafeBufferPointer<UInt8>) -> LanguageTag? {
    for index in known.indices where known[index].isWritten(bytes) { return known[index].tag }
    let text = String(decoding: bytes, as: UTF8.self)
    var tag = LanguageTag(text.trimmingSpace)
    if tag.map({ $0.language.utf8.count > 3 }) ?? true { tag = LanguageNames.language(text) ?? tag }
    if let country = tag.flatMap(LanguageNames.meant(byCountry:)) { tag = country }
    if known.count < 64 { known.append(Entry(bytes: Array(bytes), tag: tag)) }
    return tag
  }
}
