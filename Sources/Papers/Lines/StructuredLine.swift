// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// A single line read as what its marker or its shape says: a marked abstract, a keyword list, names.
///
/// For callers that have lines and no paper: a form, a spreadsheet cell, a test.
public struct StructuredLine: Hashable, Sendable, CustomStringConvertible {
  /// The kind of the line: `abstract`, `keywords` or `authors`.
  public let kind: PartKind
  /// The marker as tables spell it (内容提要), if there was one.
  public let marker: String?
  /// The text, or the items joined.
  public let text: String
  /// Keywords or names.
  public let items: [String]
  /// Whether items are separated by a full-width semicolon, as in languages without spaces.
  private let isHan: Bool

  /// Reads a line; `nil` when it has no marker and is not a list of names.
  public init?(_ line: String, language: LanguageTag) {
    isHan = !Language.of(language).isSpaced
    let scalars = line.unicodeScalars.map(\.value)
    var raw = line
    if let (found, rest) = SectionMarker.match(scalars[...], in: .standard) {
      marker = found.name
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line.unicodeScalars.dropFirst(rest))
      raw = String(view)
      switch found.kind {
      case .keywords: kind = .keywords
      case .authors: kind = .authors
      case .abstract: kind = .abstract
      case .title, .matter, .body, .references, .notes: return nil
      }
    } else {
      marker = nil
      kind = .authors
    }
    switch kind {
    case .keywords: items = KeywordList.keywords(in: raw)
    case .authors:
      guard let names = NameList(raw, language: language) else { return nil }
      items = names.names
    case .abstract, .title, .body, .references, .notes: items = []
    }
    text =
      items.isEmpty
      ? Cleaner(language: language).clean(raw).text : items.joined(separator: isHan ? "；" : " ")
  }

  /// The line as it should be written: `摘要：…`, `关键词：…；…`.
  public var description: String { marker.map { "\($0)\(isHan ? "：" : ": ")\(text)" } ?? text }
}
