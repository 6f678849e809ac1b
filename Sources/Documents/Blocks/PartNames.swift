// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The parts of a paper by the names that formats give them: keys of front matter (`title_en`), commands
/// of LaTeX (`\ckeywords`), styles of Word (`Abstract`).
enum PartNames {
  private static let parts: [String: PartKind] = [
    "title": .title, "author": .authors, "authors": .authors, "abstract": .abstract,
    "keyword": .keywords, "keywords": .keywords,
  ]

  /// The part that a name means, and its language if the name says it: `title`, `title_en`, `zh-abstract`,
  /// `enKeywords`, `cabstract`.
  static func part(of name: String) -> (part: PartKind, language: LanguageTag?)? {
    var name = name.lowercased()
    while name.hasSuffix("*") { name.removeLast() }
    name = name.replacing("key_word", with: "keyword").replacing("key-word", with: "keyword")
      .replacing("key word", with: "keyword")
    if let part = parts[name] { return (part, nil) }
    for (word, part) in parts.sorted(by: { $0.key.utf8.count > $1.key.utf8.count }) {
      let rest: Substring
      if name.hasPrefix(word) {
        rest = name.dropFirst(word.count)
      } else if name.hasSuffix(word) {
        rest = name.dropLast(word.count)
      } else {
        continue
      }
      let affix = String(rest).trimmingMarks
      guard let language = language(affix) else { return nil }
      return (part, language)
    }
    return nil
  }

  /// The language that a name means: a short tag, or a word for one.
  static func language(_ name: String) -> LanguageTag? {
    let name = name.lowercased()
    if let named = LanguageNames.named(byAffix: name) { return named }
    guard let tag = LanguageTag(name), tag.language.utf8.count <= 3 else { return nil }
    return LanguageScripts.isKnown(tag) ? tag : nil
  }
}

extension String {
  /// The text without the marks that join the words of a name.
  fileprivate var trimmingMarks: String {
    let isMark: (Character) -> Bool = {
      $0 == "_" || $0 == "-" || $0 == "." || $0 == ":" || $0 == " "
    }
    return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
