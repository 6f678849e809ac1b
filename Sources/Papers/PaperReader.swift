import ICUText
import Languages
import Segmentation
import TextModel

/// Finds the parts of a paper in its raw text: title, authors, abstract and keywords, in each of its
/// languages, and the body.
///
/// Markers at line starts (摘要, Abstract, Ключевые слова) give the abstracts and keywords; what
/// stands above an abstract in its language is the title and the authors. Affiliations,
/// classification numbers, DOIs, notes on authors, running heads and page numbers belong to no part.
/// A text without markers is all body. Each part is cleaned with the words of the whole document as
/// evidence for its hyphens.
///
/// ```swift
/// for part in PaperReader().parts(of: text) { print(part.kind, part.language, part.text) }
/// ```
public struct PaperReader: Sendable {
  /// How parts are cleaned.
  public let options: CleaningOptions
  /// What is known of languages.
  package let languages: LanguageCatalog

  /// A reader that cleans with these options.
  public init(options: CleaningOptions = .init()) {
    self.init(options: options, languages: .standard)
  }

  /// A reader of papers in the languages of a catalog.
  package init(options: CleaningOptions = .init(), languages: LanguageCatalog) {
    self.options = options
    self.languages = languages
  }

  /// The parts of a paper, in reading order; empty for a text of white space.
  ///
  /// - Complexity: O(*n*).
  public func parts(of text: String) -> [DocumentPart] {
    var native = text
    let mapped = native.withUTF8 { MappedText($0, in: 0..<$0.count) }
    let outline = PaperOutline(mapped, languages: languages)
    var words: [String: WordCounts] = [:]
    for part in outline.parts {
      words[part.language.language, default: WordCounts()].add(mapped.string(part.range))
    }
    return outline.parts.compactMap { part in
      var options = options
      if let counts = words[part.language.language] { options.evidence.document.add(counts) }
      return clean(part, options: options, text: text, mapped: mapped)
    }
  }

  private func clean(
    _ part: PaperOutline.Part, options: CleaningOptions, text: String, mapped: MappedText
  ) -> DocumentPart? {
    let source = mapped.source(part.range)
    var options = options
    if part.kind == .keywords || part.kind == .authors { options.steps.remove(.spaces) }
    let cleaned = Cleaner(
      language: part.language, options: options, languages: languages
    ).clean(text, in: source).text
    var items: [String] = []
    switch part.kind {
    case .keywords: items = KeywordList.keywords(in: cleaned)
    case .authors:
      items = cleaned.split(separator: "\n").flatMap {
        NameList(String($0), language: part.language, languages: languages)?.names ?? []
      }
    case .title, .abstract, .body: break
    }
    let separator = languages[part.language].listSeparator
    let body = items.isEmpty ? cleaned : items.joined(separator: separator)
    guard !body.isEmpty else { return nil }
    return DocumentPart(
      kind: part.kind, language: part.language, text: body, items: items, range: source)
  }
}
