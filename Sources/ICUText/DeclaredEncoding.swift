// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The encoding that a document declares in its own words.
public enum DeclaredEncoding {
  /// The encoding of a document in markup: `charset` of HTML's `meta`, `encoding` of XML's declaration, the option
  /// of LaTeX's `inputenc`; `nil` if there is none in the first 4096 bytes.
  ///
  /// - Complexity: O(1).
  public static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    func find(_ word: String, from start: Int = 0) -> Int? {
      let word = Array(word.utf8)
      guard start <= head.count - word.count else { return nil }
      return (start...(head.count - word.count)).first {
        head[$0] == word[0] && head[$0...].starts(with: word)
      }
    }
    if let declaration = find("<?xml"), let end = find("?>", from: declaration),
      let encoding = find("encoding", from: declaration), encoding < end
    {
      return value(head, from: encoding + 8)
    }
    var from = 0
    while let meta = find("<meta", from: from) {
      let end = find(">", from: meta) ?? head.count
      if let charset = find("charset", from: meta), charset < end {
        return value(head, from: charset + 7)
      }
      from = meta + 5
    }
    if let package = find("]{inputenc}") {
      let start = head[..<package].lastIndex(of: UInt8(ascii: "[")).map { $0 + 1 } ?? package
      return latex[String(decoding: head[start..<package], as: UTF8.self)]
    }
    return nil
  }

  /// The value after an equals sign, with or without quotes.
  private static func value(_ head: [UInt8], from start: Int) -> String? {
    var at = start
    while at < head.count, head[at] <= 0x20 { at += 1 }
    guard at < head.count, head[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    while at < head.count, head[at] <= 0x20 || head[at] == 0x22 || head[at] == 0x27 { at += 1 }
    let name = head[at...].prefix {
      (0x61...0x7A).contains($0) || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static let latex = [
    "cp1251": "windows-1251", "koi8-r": "KOI8-R", "cp866": "IBM866", "gbk": "GB18030",
    "gb18030": "GB18030", "big5": "Big5", "latin1": "windows-1252", "ansinew": "windows-1252",
    "cp1252": "windows-1252", "latin2": "ISO-8859-2", "cp1250": "windows-1250",
  ]
}
