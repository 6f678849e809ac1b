// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// StarDict dictionaries, version 2.4.2 and 3.0.0 (StarDictFileFormat).
///
/// For each article the index has the headword, a zero byte, and offset and length, big-endian. The
/// offset has 4 bytes, or 8 if `idxoffsetbits=64`. An article is one field of the type that
/// `sametypesequence` names, or fields that start with their type. A text field (`m`, `l`, `g`,
/// `t`, `x`, `h`) ends with a zero byte; any other field begins with its length.
enum StarDictReader {
  static func read(_ stem: String) throws(FileError) -> [DictionaryEntry] {
    let info = String(decoding: try DictionaryFile.bytes(stem + ".ifo"), as: UTF8.self)
    var values: [Substring: Substring] = [:]
    for line in info.split(whereSeparator: \.isNewline) {
      let sides = line.split(separator: "=", maxSplits: 1)
      if sides.count == 2 { values[sides[0]] = sides[1] }
    }
    let index = try DictionaryFile.bytes(anyOf: [stem + ".idx", stem + ".idx.gz"])
    let text = try DictionaryFile.bytes(anyOf: [stem + ".dict.dz", stem + ".dict"])
    let offsetBytes = values["idxoffsetbits"] == "64" ? 8 : 4
    let types = Array((values["sametypesequence"] ?? "").utf8)
    var budget = ArticleBudget(of: text, in: stem)
    var entries: [DictionaryEntry] = []
    var at = 0
    while let end = index[at...].firstIndex(of: 0), end + offsetBytes + 4 < index.count {
      let numbers = end + 1
      let offset = number(index[numbers..<(numbers + offsetBytes)])
      let length = number(index[(numbers + offsetBytes)..<(numbers + offsetBytes + 4)])
      let headword = index[at..<end]
      at = numbers + offsetBytes + 4
      guard offset >= 0, length <= text.count, offset <= text.count - length else { continue }
      try budget.take(length)
      let article = fields(text[offset..<(offset + length)], types)
      entries.append(
        DictionaryEntry(
          headwords: [String(decoding: headword, as: UTF8.self)],
          glosses: article.flatMap { PlainArticle.glosses($0, headword: headword) }))
    }
    return entries
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The text fields of an article.
  private static func fields(_ article: ArraySlice<UInt8>, _ types: [UInt8]) -> [ArraySlice<UInt8>]
  {
    if types.count == 1 { return isText(types[0]) ? [article] : [] }
    var found: [ArraySlice<UInt8>] = []
    var rest = article
    var number = 0
    while !rest.isEmpty {
      let type: UInt8
      if types.isEmpty {
        type = rest.removeFirst()
      } else {
        guard number < types.count else { break }
        type = types[number]
        number += 1
      }
      let isLast = number == types.count && !types.isEmpty
      if type.isASCIISmallLetter {
        let end = isLast ? rest.endIndex : rest.firstIndex(of: 0) ?? rest.endIndex
        if isText(type) { found.append(rest[..<end]) }
        rest = rest[end...].dropFirst()
      } else {
        guard rest.count >= 4 else { break }
        rest = rest.dropFirst(4 + self.number(rest.prefix(4)))
      }
    }
    return found
  }

  private static func isText(_ type: UInt8) -> Bool { "mlgtxh".utf8.contains(type) }
}
