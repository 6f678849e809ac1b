// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The comment that silences a rule on a line, in the formats that have comments.
struct IgnoreComment {
  private let opening: String
  private let closing: String
  /// Whether the comment takes the line before, since what follows it on a line would be part of it.
  private let isBefore: Bool

  /// The comments of a document; `nil` for a format without.
  init?(_ document: OpenDocument) {
    switch (document.name as NSString).pathExtension.lowercased() {
    case "md", "markdown", "html", "htm", "xhtml":
      (opening, closing, isBefore) = (" <!-- ", " -->", false)
    case "tex", "ltx":
      (opening, closing, isBefore) = ("% ", "\n", true)
    default: return nil
    }
  }

  /// The insertion that silences a rule on a line, from 0.
  ///
  /// - Parameters:
  ///   - reason: why; what would end the comment is taken out.
  ///   - buffer: the text of the document.
  func edit(
    of rule: String, line: Int, reason: String, in buffer: inout EditedText,
    _ encoding: PositionEncoding
  ) -> TextEdit {
    let range = buffer.line(line)
    let why = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
      .replacing("--", with: "-").replacing(">", with: "")
    let text = "\(opening)concord: ignore \(rule) -- \(why)\(closing)"
    let place = isBefore ? range.lowerBound : range.upperBound
    return TextEdit(range: buffer.nextRange(place..<place, encoding), newText: text)
  }
}
