// SPDX-License-Identifier: Apache-2.0

/// Finds what translators write into a text for themselves and others: `[TODO: name]`, `(? проверить)`, 【待核】, `<??>`.
package enum DoubtRemarks {
  /// The first remark in a text that says that it is not finished; `nil` without one.
  ///
  /// A text may have such words itself, so that a remark counts only if not all the other texts of its unit have one.
  ///
  /// - Complexity: O(*bytes*).
  package static func first(in text: String) -> String? {
    let found = text.utf8.withContiguousStorageIfAvailable { place(in: $0, of: text) }
    return found?.map { String(text[index($0.lowerBound, text)..<index($0.upperBound, text)]) }
  }

  private static func index(_ offset: Int, _ text: String) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// The bytes of the first remark of a text.
  private static func place(in bytes: UnsafeBufferPointer<UInt8>, of text: String) -> Range<Int>? {
    for at in bytes.indices {
      switch bytes[at] {
      // The first bytes of brackets: ( < [ {, those of 〔 and 【, those of （ and ［.
      case 0x28, 0x3C, 0x5B, 0x7B, 0xE3, 0xEF:
        if let inside = inside(bytes, from: at),
          isRemark(text[index(inside.lowerBound, text)..<index(inside.upperBound, text)])
        {
          return at..<inside.upperBound + inside.lowerBound - at
        }
      // The first letters of marks.
      case 0x46, 0x54:
        if let mark = mark(in: bytes, at: at, of: text) { return mark }
      default: break
      }
    }
    return nil
  }

  /// The most bytes inside brackets.
  private static let most = 180

  /// The bytes between an opening bracket and the next one that closes it; both have the same number of bytes.
  private static func inside(_ bytes: UnsafeBufferPointer<UInt8>, from open: Int) -> Range<Int>? {
    let length = bytes[open] < 0x80 ? 1 : 3
    guard open + length <= bytes.count else { return nil }
    func code(_ place: Int) -> UInt32 {
      bytes[place..<place + length].reduce(0) { $0 << 8 | UInt32($1) }
    }
    let close: UInt32
    switch code(open) {
    // ( 【 〔 （ are one code before the bracket that closes them, < [ { ［ two.
    case 0x28, 0xE3_8090, 0xE3_8094, 0xEF_BC88: close = code(open) + 1
    case 0x3C, 0x5B, 0x7B, 0xEF_BCBB: close = code(open) + 2
    default: return nil
    }
    let start = open + length
    let last = UInt8(truncatingIfNeeded: close)
    var end = start
    while end < start + most, end + length <= bytes.count {
      if bytes[end + length - 1] == last, code(end) == close { return start..<end }
      end += 1
    }
    return nil
  }

  /// A mark at a place of a text, as a word of its own.
  private static func mark(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int, of text: String
  ) -> Range<Int>? {
    guard let mark = marks.first(where: { bytes[at...].starts(with: $0.utf8) }) else { return nil }
    let end = at + mark.utf8.count
    let before = text[..<index(at, text)].last
    let after = text[index(end, text)...].first
    return [before, after].allSatisfy { $0.map { $0.isLetter || $0.isNumber } != true }
      ? at..<end : nil
  }

  /// Whether words in brackets have a question mark, or are as short as a request and begin as one does.
  private static func mayBeRemark(_ inside: Substring) -> Bool {
    let scalars = inside.unicodeScalars
    if scalars.contains(where: { $0 == "?" || $0 == "？" }) { return true }
    return starts.canBegin(scalars) && isShort(inside)
  }

  /// Whether words are no longer than a request, or have a colon after one.
  private static func isShort(_ inside: Substring) -> Bool {
    inside.utf8.count <= longest || inside.unicodeScalars.contains { $0 == ":" || $0 == "：" }
  }

  /// The most bytes of a request or mark, with some for spaces and marks.
  private static let longest = 16 + (orders.union(marks).map(\.utf8.count).max() ?? 0)

  private static let starts = WordStarts(of: orders.union(marks))

  /// Whether the words in brackets are nothing but question marks, or a word for what is not decided.
  private static func isRemark(_ inside: Substring) -> Bool {
    guard mayBeRemark(inside) else { return false }
    let words = inside.filter { !$0.isWhitespace && !"?？!！".contains($0) }
    let hasQuestion = inside.contains { "?？".contains($0) }
    if words.isEmpty { return hasQuestion && inside.count(where: { "?？".contains($0) }) > 1 }
    // The words up to a colon: `TODO: name`.
    let head = inside.prefix { $0 != ":" && $0 != "：" }
    return [inside, head].contains { part in
      let bare = part.filter { !"?？!！".contains($0) }
      let key = bare.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return orders.contains(key) || marks.contains(bare.filter { !$0.isWhitespace })
        || hasQuestion && StatusWords.isPlainDoubt(String(bare))
    }
  }

  /// Requests of a translator to the next one.
  private static let orders: Set<String> = Set(
    """
    check, to check, please check, check this, check with author, check the source, to be checked, to be confirmed,
    confirm, please confirm, verify, to be verified, query, tbc, tbd, todo, to do
    проверить, уточнить, проверить по источнику, надо проверить, нужно проверить, требует проверки, требует уточнения,
    уточнить у автора
    待核, 待核实, 待核對, 待核对, 待查, 待查证, 待确认, 待確認, 待定, 待补, 待補, 存疑, 请核实, 請核實, 请确认, 需核实, 译者存疑
    """.split { $0 == "," || $0 == "\n" }.map {
      $0.split(separator: " ").joined(separator: " ")
    })

  /// Words in capitals that say in every language that work is left: `TODO`.
  private static let marks: Set<String> = ["TODO", "TBD", "TBC", "FIXME"]
}
