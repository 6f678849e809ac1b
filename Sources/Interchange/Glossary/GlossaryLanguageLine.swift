// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The line of a glossary of ours that lists its languages: `languages: [zh, en]`.
public enum GlossaryLanguageLine {
  /// The languages of a concept that a glossary does not list, each once; none for a glossary without a list.
  public static func missing(of entry: ConceptEntry, in glossary: GlossaryFile) -> [LanguageTag] {
    guard !glossary.languages.isEmpty else { return [] }
    var missing: [LanguageTag] = []
    for tag in entry.sections.map(\.language)
    where !(glossary.languages + missing).contains(where: { $0.matches(tag) }) {
      missing.append(tag)
    }
    return missing
  }

  /// The bytes of a glossary with further languages at the end of its list.
  ///
  /// - Returns: the same bytes for a list that is not in brackets on one line.
  /// - Complexity: O(*bytes*).
  public static func adding(_ languages: [LanguageTag], to bytes: [UInt8]) -> [UInt8] {
    guard !languages.isEmpty else { return bytes }
    let key = Array("languages:".utf8)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<end]
      if line.starts(with: key) {
        let list = line.dropFirst(key.count).drop { $0 == 0x20 }
        guard list.first == UInt8(ascii: "["),
          let close = list.firstIndex(of: UInt8(ascii: "]")), close > list.startIndex + 1,
          list[list.startIndex + 1..<close].allSatisfy(Self.isOfTags),
          list[(close + 1)...].first(where: { $0 != 0x20 }).map({ $0 == UInt8(ascii: "#") }) ?? true
        else { return bytes }
        let added = languages.map { ", \($0)" }.joined()
        return bytes[..<close] + Array(added.utf8) + bytes[close...]
      }
      start = end + 1
    }
    return bytes
  }

  private static func isOfTags(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ","), 0x20:
      true
    default: false
    }
  }
}
