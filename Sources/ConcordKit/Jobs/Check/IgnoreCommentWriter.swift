// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
import Foundation
import TextModel

/// Puts comments that silence rules into a document, at places where they change nothing that a reader sees.
///
/// The end of a line may be inside a tag, a formula or a row of a table, where a comment would be text or would end
/// something. So each place is tried before it is offered: a word put there has to become a word of the text, and the
/// comment itself has to leave all blocks as they are.
///
/// ```swift
/// let writer = IgnoreCommentWriter(text, name: "draft.md")
/// let insertion = writer?.insertion(of: "term/forbidden", reason: "quoted", line: 0..<20)
/// ```
public struct IgnoreCommentWriter {
  /// A comment with its place.
  public struct Insertion: Hashable, Sendable {
    /// UTF-8 bytes before the place.
    public let offset: Int
    /// The comment with what separates it from the words beside it.
    public let text: String
  }

  private enum Style { case markdown, html, latex }

  private struct Place {
    var offset: Int
    /// The text before and after the comment.
    var before: String
    var after: String
    /// Whether it is on a line of its own.
    var hasLine = false
  }

  private let bytes: [UInt8]
  private let name: String
  private let style: Style
  private let document: TextDocument
  private let letters: [UInt8]
  private let frontMatterEnd: Int

  /// A word that no format has a use for, and that occurs in no text.
  static let probe = "qzxconcordxzq"

  /// A writer for a document; `nil` for a format without comments.
  ///
  /// - Parameter name: the name of the document, whose ending tells the format.
  /// - Complexity: O(*bytes*).
  public init?(_ text: String, name: String) {
    switch (name as NSString).pathExtension.lowercased() {
    case "md", "markdown": style = .markdown
    case "html", "htm", "xhtml": style = .html
    case "tex", "ltx": style = .latex
    default: return nil
    }
    bytes = Array(text.utf8)
    self.name = name
    document = TextDocument(style == .latex ? "" : text, fileName: name)
    letters = Self.letters(document.prose)
    frontMatterEnd = style == .markdown ? Self.frontMatterEnd(bytes) : 0
  }

  /// Whether a comment can name a rule.
  public static func knows(_ rule: String) -> Bool {
    rule == "all" || RuleRegistry.descriptions.contains { $0.id == rule }
  }

  /// The comment that silences a rule on a line; `nil` where none can be put without a change of the text.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - reason: why; what would end the comment is taken out.
  ///   - line: the bytes of the line, without its end.
  /// - Complexity: O(*bytes*).
  public func insertion(of rule: String, reason: String, line: Range<Int>) -> Insertion? {
    let why = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
      .replacing("--", with: "-").replacing(">", with: "").replacing("|", with: "/")
    let comment = "concord: ignore \(rule) -- \(why)"
    if style == .latex {
      return Insertion(offset: line.lowerBound, text: "% \(comment)\n")
    }
    guard line.lowerBound >= frontMatterEnd else { return nil }
    return places(of: line).lazy
      .map {
        ($0, Insertion(offset: $0.offset, text: "\($0.before)<!-- \(comment) -->\($0.after)"))
      }
      .first { isText($0.0) && changesNothing($0.1) }?.1
  }

  // MARK: Places

  /// The places to try, best first.
  private func places(of line: Range<Int>) -> [Place] {
    func trimmed(_ end: Int) -> Int {
      var end = end
      while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      return end
    }
    var end = trimmed(line.upperBound)
    var places: [Place] = []
    if style == .markdown, end > line.lowerBound {
      // A backslash at the end is a line break, which stays at the end.
      if bytes[end - 1] == 0x5C { end = trimmed(end - 1) }
      if end > line.lowerBound, bytes[end - 1] == 0x7C {
        // In the last cell of a row, not after it.
        places.append(Place(offset: trimmed(end - 1), before: " ", after: ""))
      }
    }
    places.append(Place(offset: end, before: " ", after: ""))
    let signs: [UInt8] = style == .markdown ? [0x20, 0x09, 0x3E] : [0x20, 0x09]
    // A comment on a line of its own ends a paragraph of Markdown.
    guard style == .html || isBlank(before: line.lowerBound, besides: signs) else { return places }
    let margin = String(
      decoding: bytes[line].prefix { signs.contains($0) }, as: UTF8.self)
    let isCarriage = line.upperBound < bytes.count && bytes[line.upperBound] == 0x0D
    places.append(
      Place(
        offset: line.lowerBound, before: margin, after: isCarriage ? "\r\n" : "\n", hasLine: true))
    return places
  }

  /// Whether the line before a place is empty, or there is none.
  private func isBlank(before start: Int, besides signs: [UInt8]) -> Bool {
    var at = start
    if at > 0, bytes[at - 1] == 0x0A { at -= 1 }
    if at > 0, bytes[at - 1] == 0x0D { at -= 1 }
    while at > 0, signs.contains(bytes[at - 1]) { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x0A || bytes[at - 1] == 0x0D
  }

  /// Where the settings at the beginning of a document end; 0 if there are none.
  private static func frontMatterEnd(_ bytes: [UInt8]) -> Int {
    var start = 0
    var mark: [UInt8] = []
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<end].reversed().drop { $0 <= 0x20 }.reversed()
      if start == 0 {
        mark = Array(line)
        guard mark == Array("---".utf8) || mark == Array("+++".utf8) else { return 0 }
      } else if line.elementsEqual(mark) || line.elementsEqual("...".utf8) {
        return end
      }
      start = end + 1
    }
    return 0
  }

  // MARK: Trials

  /// Whether a word at a place is a word of the text, in the block that is there or, on a line of its own, in
  /// another one.
  private func isText(_ place: Place) -> Bool {
    let blocks = place.hasLine && style == .markdown ? 1 : 0
    let text =
      place.hasLine
      ? place.before + Self.probe + (style == .markdown ? place.after : "") + place.after
      : place.before + Self.probe + place.after
    let tried = document(with: Insertion(offset: place.offset, text: text))
    guard style == .html || tried.blocks.count == document.blocks.count + blocks else {
      return false
    }
    let words = Self.letters(tried.words)
    let probe = Array(Self.probe.utf8)
    guard words.count >= probe.count, words.firstRange(of: probe) != nil else { return false }
    var all = Self.letters(tried.prose)
    guard let range = all.firstRange(of: probe) else { return false }
    all.removeSubrange(range)
    return all == letters
  }

  private func changesNothing(_ insertion: Insertion) -> Bool {
    let tried = document(with: insertion)
    return tried.prose == document.prose && tried.blocks == document.blocks
  }

  private func document(with insertion: Insertion) -> TextDocument {
    var bytes = bytes
    bytes.insert(contentsOf: insertion.text.utf8, at: insertion.offset)
    return TextDocument(String(decoding: bytes, as: UTF8.self), fileName: name)
  }

  /// A text without white space.
  private static func letters(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }
}
