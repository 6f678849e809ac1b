// SPDX-License-Identifier: Apache-2.0
import Files

/// Writes words inside a `w:t`, in runs of their own where they differ from those around.
struct RunWriter {
  /// The prefix of the vocabulary, with its colon.
  let w: String

  /// The vocabulary of a part.
  init(part: WordDocument.Part) {
    let name = part.tree.nodes[0].name
    w = name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
  }

  /// The markup that takes the place of words of a `w:t`.
  func text(
    _ words: [(text: String, format: String)], in format: String, isHighlighted: Bool,
    comment: Int?
  ) -> String {
    guard isHighlighted || comment != nil || words.contains(where: { $0.format != format }) else {
      return words.map { inside($0.text) }.joined()
    }
    var out = closing
    let runs = words.map { text, format in
      opening(isHighlighted ? highlighted(format) : format) + inside(text) + closing
    }
    out += comment.map { commented(runs.joined(), $0) } ?? runs.joined()
    return out + opening(format)
  }

  /// Runs with a comment on them.
  func commented(_ runs: String, _ number: Int) -> String {
    "<\(w)commentRangeStart \(w)id=\"\(number)\"/>\(runs)<\(w)commentRangeEnd \(w)id=\"\(number)\"/>"
      + "<\(w)r><\(w)commentReference \(w)id=\"\(number)\"/></\(w)r>"
  }

  /// A run of words with a formatting (`w:rPr`).
  func run(_ text: String, _ format: String) -> String { opening(format) + inside(text) + closing }

  /// Words inside a `w:t`, which they leave for a line break or a tab: Word shows the characters as spaces.
  private func inside(_ text: String) -> String {
    WordLines.content(of: text, w: w, lineBreak: "<\(w)br/>")
  }

  /// The end of a run.
  var closing: String { "</\(w)t></\(w)r>" }

  /// The beginning of a run with a formatting (`w:rPr`).
  func opening(_ format: String) -> String {
    "<\(w)r>\(format)<\(w)t xml:space=\"preserve\">"
  }

  /// A formatting (`w:rPr`) on yellow ground.
  func highlighted(_ format: String) -> String {
    let mark = "<\(w)highlight \(w)val=\"yellow\"/>"
    guard !format.contains("<\(w)highlight ") else { return format }
    if format.isEmpty || format.hasSuffix("/>") { return "<\(w)rPr>\(mark)</\(w)rPr>" }
    // The former formatting of a tracked change comes last.
    let close =
      format.range(of: "<\(w)rPrChange")?.lowerBound ?? format.lastIndex(of: "<")
      ?? format.endIndex
    return format[..<close] + mark + format[close...]
  }
}
