// SPDX-License-Identifier: Apache-2.0

/// Finds what translators write into a text for themselves and others: `[TODO: name]`, `(? проверить)`, 【待核】, `<??>`.
package enum DoubtRemarks {
  /// The first remark in a text that says that it is not finished; `nil` without one.
  ///
  /// A text may have such words itself, so that a remark counts only if not all the other texts of its unit have one.
  ///
  /// - Parameter others: the same text in other languages.
  /// - Complexity: O(*characters* of all texts).
  package static func first(in text: String, others: [String]) -> String? {
    guard mayHaveRemark(text), let remark = first(in: text),
      others.contains(where: { first(in: $0) == nil })
    else {
      return nil
    }
    return remark
  }

  /// The most scalars inside brackets.
  private static let most = 60

  private static func first(in text: String) -> String? {
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(where: { closing(of: $0) != nil }) {
      let close = closing(of: rest[open])
      rest = rest[rest.index(after: open)...]
      if let end = rest.prefix(most + 1).firstIndex(where: { $0 == close }),
        isRemark(text[rest.startIndex..<end])
      {
        return String(text[open...end])
      }
    }
    return text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first {
      marks.contains(String($0))
    }.map(String.init)
  }

  /// The bracket that closes an opening one; `nil` for every other character.
  private static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "{": "}"
    case "<": ">"
    case "（": "）"
    case "【": "】"
    case "〔": "〕"
    case "［": "］"
    default: nil
    }
  }

  /// Whether a text has an opening bracket, or the first two letters of a mark.
  private static func mayHaveRemark(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x28, 0x5B, 0x7B, 0x3C: return true
      // The last bytes of 〔, （, 【, ［, after the first two of full-width marks.
      case 0x88, 0x90, 0x94, 0xBB: if last == 0x80 || last == 0xBC { return true }
      // TO, TB, FI
      case 0x4F, 0x42: if last == 0x54 { return true }
      case 0x49: if last == 0x46 { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  /// Whether words in brackets have a question mark, or begin as a request does.
  private static func mayBeRemark(_ inside: Substring) -> Bool {
    let scalars = inside.unicodeScalars
    if scalars.contains(where: { $0 == "?" || $0 == "？" }) { return true }
    guard let first = scalars.first(where: { $0.value > 0x21 && $0 != "！" }) else { return false }
    return firsts.contains(first)
  }

  /// The first characters of requests and marks, as small letters and capitals.
  private static let firsts: Set<Unicode.Scalar> = Set(
    (orders.union(marks)).flatMap { word in
      [word.lowercased(), word.uppercased()].compactMap(\.unicodeScalars.first)
    })

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
