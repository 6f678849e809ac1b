// SPDX-License-Identifier: Apache-2.0

/// Headings and prose of a Markdown text, as far as links need them.
enum MarkdownOutline {
  /// The text without its code blocks and code spans.
  static func withoutCode(_ text: String) -> String {
    var isCode = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      guard line.drop(while: { $0 == " " }).hasPrefix("```") else { return !isCode }
      isCode.toggle()
      return false
    }
    return lines.joined(separator: "\n").replacing(/`[^`]*`/, with: "")
  }

  /// What `#…` in a link may name: the headings in small letters, with hyphens for spaces and without marks.
  static func anchors(of text: String) -> Set<String> {
    var anchors: Set<String> = []
    for match in text.matches(of: /(?m)^#+ (.*)$/) {
      let words = match.output.1.replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 }
      let kept = words.lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || "-_".contains(character)
          ? character : nil
      }
      anchors.insert(String(kept))
    }
    return anchors
  }
}
