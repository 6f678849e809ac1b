// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
import TextModel

/// Stretches that the format of a draft sets apart from running text, as the rules see them.
enum CheckZones {
  /// The zones of a document, in places of its text.
  ///
  /// A block that the document declares to be in another language is a quotation.
  ///
  /// - Complexity: O(*n* log *n*) for *n* blocks and spans.
  static func zones(of document: TextDocument, in language: LanguageTag) -> [CheckZone] {
    let blocks = document.blocks.compactMap { block in
      let isOther = block.language.map { $0.language != language.language } ?? false
      return (isOther ? .quotation : kind(of: block)).map {
        CheckZone($0, document.sourceRange(block.range))
      }
    }
    let spans = document.spans.map { span in
      CheckZone(kind(of: span.kind), document.sourceRange(span.range))
    }
    return blocks + spans
  }

  private static func kind(of block: TextBlock) -> CheckZone.Kind? {
    // A header is a title, and has no mark at its end.
    if block.area != nil { return .heading }
    switch block.part {
    case .abstract: return .abstract
    case .keywords: return .keywords
    case .authors: return .title
    default: break
    }
    switch block.kind {
    case .heading: return .heading
    case .quotation: return .quotation
    case .reference: return .reference
    case .note: return .note
    case .caption, .cell: return .caption
    default: return nil
    }
  }

  private static func kind(of span: TextSpan.Kind) -> CheckZone.Kind {
    switch span {
    case .emphasis: .emphasis
    case .quotation: .quotation
    case .title: .title
    }
  }
}
