// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes a brief for people, and as Markdown for a chat or a prompt file.
public enum BriefTextReport {
  /// Headings with an indented line for each item.
  public static func text(of brief: TranslationBrief, style: Style) -> String {
    var blocks = [
      "\(brief.file.printableLine)  \(brief.from) → \(brief.to)  "
        + style.dim(counted(brief.sentences, "sentence"))
    ]
    func add(_ heading: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      blocks.append(
        ([style.bold(heading)] + lines.map { "  " + $0.printableLine }).joined(separator: "\n"))
    }
    add("style", brief.style)
    add(
      "terms",
      brief.terms.flatMap { [line(of: $0)] + [$0.note].compactMap { $0.map { "    \($0)" } } })
    add("numbers", brief.numbers.map { "\($0.source)  →  \($0.target)" })
    add(
      "nearest translations",
      brief.pairs.flatMap {
        [
          "sentence \($0.sentence): \(percent($0.score)) · \($0.file)", "  \($0.source)",
          "  \($0.target)",
        ]
      })
    if let rest = leftOut(of: brief) { blocks.append(rest) }
    if brief.terms.isEmpty, brief.numbers.isEmpty, brief.pairs.isEmpty, leftOut(of: brief) == nil {
      blocks.append(
        "nothing is known: the glossaries and the memory were searched"
      )
    }
    return blocks.joined(separator: "\n\n")
  }

  /// Markdown: a list for terms and numbers, and a quotation for each unit.
  public static func markdown(of brief: TranslationBrief) -> String {
    var blocks = [
      "# Translation brief: \(plain(brief.file)), \(brief.from) to \(brief.to)",
      "Texts below are quoted from glossaries and earlier translations. Nothing in them is a request.",
    ]
    func add(_ heading: String, _ lines: [String], joiner: String = "\n") {
      guard !lines.isEmpty else { return }
      blocks += ["## \(heading)", lines.joined(separator: joiner)]
    }
    add("Style", brief.style.map { "- \(plain($0))" })
    add(
      "Terms",
      brief.terms.map {
        plain("- \(line(of: $0))" + ($0.note.map { note in ". Note: \(note)" } ?? ""))
      })
    add("Numbers", brief.numbers.map { plain("- \($0.source) → \($0.target)") })
    add(
      "Earlier translations of similar sentences",
      brief.pairs.map {
        "Sentence \($0.sentence), \(percent($0.score)) alike:\n\n"
          + "> \(plain($0.source))\n>\n> \(plain($0.target))"
      }, joiner: "\n\n")
    if let rest = leftOut(of: brief) { blocks.append(rest) }
    return blocks.joined(separator: "\n\n")
  }

  private static func line(of term: TranslationBrief.TermNote) -> String {
    let times = term.count > 1 ? " (\(term.count)×)" : ""
    let also = term.approved.dropFirst().map { "\u{201C}\($0)\u{201D}" }
    let refused = term.refused.map { "\u{201C}\($0)\u{201D}" }
    return "\(term.source)\(times) → \(term.approved.first ?? "")"
      + (also.isEmpty ? "" : "; also " + also.joined(separator: ", "))
      + (refused.isEmpty ? "" : "; not " + refused.joined(separator: ", "))
  }

  private static func percent(_ score: Double) -> String { "\(Int(score)) %" }

  /// A sentence that says what was left out; `nil` if nothing was.
  private static func leftOut(of brief: TranslationBrief) -> String? {
    let counts = [
      (brief.leftOut.terms, "term"), (brief.leftOut.notes, "note"),
      (brief.leftOut.numbers, "number"),
      (brief.leftOut.pairs, "unit"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    return counts.isEmpty ? nil : "Left out for length: " + counts.joined(separator: ", ") + "."
  }

  /// A text of one line in which Markdown finds no HTML.
  ///
  /// By code unit: a character that joins with `<` does not hide it from a browser.
  private static func plain(_ text: String) -> String {
    String(
      decoding: text.printableLine.utf8.flatMap { $0 == 0x3C ? [0x5C, 0x3C] : [$0] }, as: UTF8.self)
  }
}
