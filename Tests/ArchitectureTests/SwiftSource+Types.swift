// SPDX-License-Identifier: Apache-2.0
extension SwiftSource {
  /// A name in the code, with the byte before it that is not white space.
  private struct Word {
    var text: Substring
    /// Whether a full stop comes before the name, and the name before that.
    var owner: Substring?
    /// The number of braces that are open.
    var depth: Int
  }

  private var words: [Word] {
    var words: [Word] = []
    var depth = 0
    var isMember = false
    var at = code.startIndex
    while at < code.endIndex {
      let character = code[at]
      if character.isLetter || character == "_" {
        let end =
          code[at...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_") } ?? code.endIndex
        words.append(
          Word(
            text: code[at..<end], owner: isMember ? words.last?.text ?? "" : nil, depth: depth))
        isMember = false
        at = end
        continue
      }
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if !character.isWhitespace { isMember = character == "." }
      at = code.index(after: at)
    }
    return words
  }

  private static let typeKeywords: Set<Substring> = [
    "struct", "class", "enum", "protocol", "actor", "typealias",
  ]

  /// The names of the types that the file declares, with whether each is at the top level and visible
  /// to other files.
  var declaredTypes: (shared: [String], all: Set<String>) {
    let words = self.words
    var shared: [String] = []
    var all: Set<String> = []
    for (place, word) in words.enumerated().dropLast()
    where Self.typeKeywords.contains(word.text) && word.owner == nil {
      let next = words[place + 1]
      guard next.text.first?.isUppercase == true, next.owner == nil else { continue }
      all.insert(String(next.text))
      let before = words[max(0, place - 3)..<place].reversed().prefix {
        Self.modifiers.contains($0.text)
      }
      let isPrivate = before.contains { $0.text == "private" || $0.text == "fileprivate" }
      if word.depth == 0, !isPrivate { shared.append(String(next.text)) }
    }
    return (shared, all)
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "final", "indirect", "nonisolated",
  ]

  /// The capitalised names that the code uses; members of types (`Outer.Inner`, `.some`) are left out.
  var mentionedTypes: Set<String> {
    Set(
      words.lazy.filter { $0.text.first?.isUppercase == true }
        .filter { word in word.owner.map { $0 == target } ?? true }.map { String($0.text) })
  }
}
