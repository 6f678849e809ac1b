// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Finds the parts of a paper in its raw text: title, authors, abstract and keywords, in each of its
/// languages, and the body.
///
/// The text is cut into stretches of one language first (lines, cells, halves of lines, sentences that follow
/// their translation). Markers at the start of a stretch (摘要, Abstract, Ключевые слова) give the abstracts and
/// keywords; what is above an abstract in its language is the title and the authors. Affiliations,
/// classification numbers, DOIs, notes on authors, running heads and page numbers belong to no part;
/// references and notes (captions, footnotes, acknowledgements) have kinds of their own. A text without markers
/// is all body. Each part is cleaned with the words of the whole document as evidence for its hyphens.
///
/// ```swift
/// for part in PaperReader().parts(of: text) { print(part.kind, part.language, part.text) }
/// ```
public struct PaperReader: Sendable {
  /// How parts are cleaned.
  public let options: CleaningOptions
  /// The catalog of languages.
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
  /// The ranges of parts do not overlap, except where two columns are side by side, a list has its keywords
  /// in two languages, or a note or a running head is within an abstract.
  ///
  /// - Parameters:
  ///   - text: the text; as long as the input, so that ranges count in the input.
  ///   - blocks: the blocks of the text, in order.
  ///   - hasMarkup: whether the blocks are the paragraphs, as HTML and Word have them; otherwise lines are
  ///     joined to paragraphs, and blocks only say what is a caption, a note, or in which language.
  /// - Complexity: O(*n*).
  public func parts(
    of text: String, blocks: [TextBlock] = [], hasMarkup: Bool = false
  ) -> [DocumentPart] {
    let parts = outlined(text, blocks: blocks, hasMarkup: hasMarkup)
    var words: [String: WordCounts] = [:]
    for (part, text) in parts {
      text.mapped.count(&words[part.language.language, default: WordCounts()])
    }
    let cleaning = words.mapValues { counts in
      var options = options
      options.evidence.document.add(counts)
      return options
    }
    return parts.flatMap { part, text in
      let cleaned = clean(part, text, options: cleaning[part.language.language] ?? options)
      guard var first = cleaned.parts.first else { return [DocumentPart]() }
      first.guessedWords = cleaned.guesses.map(\.word)
      first.doubtfulJoins = cleaned.guesses.filter(\.isDoubtful).map {
        JoinedWord(first: $0.first, second: $0.second)
      }
      return [first] + cleaned.parts.dropFirst()
    }
  }

  /// The parts before they are cleaned; of what they were found in, only the text is kept.
  private func outlined(
    _ text: String, blocks: [TextBlock], hasMarkup: Bool
  ) -> [(PaperOutline.Part, PartText)] {
    let headings = hasMarkup ? blocks.filter(\.isHeading) : []
    let breaks = Self.breaks(in: text, headings)
    let raw = Self.mapped(text, wrappedIn: headings)
    let unmarked = LineMarks.removed(
      from: hasMarkup ? raw : LineNumbers.removed(from: raw), isPlain: !hasMarkup)
    let mapped = PairedLabels.removed(
      from: LanguageLabels.removed(from: GluedNotes.removed(from: unmarked)), languages: languages)
    let cutter = LineCutter(mapped, blocks: blocks, hasMarkup: hasMarkup, languages: languages)
    return withExtendedLifetime(cutter.text) {
      let outline = PaperOutline(mapped, lines: cutter.lines, languages: languages)
      let source =
        breaks.isEmpty
        ? outline.mapped
        : outline.mapped.replacing { breaks.contains($1) ? 0x0A : $0 }
      return outline.parts.map { ($0, PartText($0, of: outline, source: source)) }
    }
  }

  /// The offsets of line ends in headings that are not spaces, in bytes: after a hyphen, where a word may be broken, and
  /// between a wide character and a dash.
  private static func breaks(in text: String, _ headings: [TextBlock]) -> Set<Int> {
    guard !headings.isEmpty else { return [] }
    var native = text
    return native.withUTF8 { bytes in
      var found: Set<Int> = []
      for heading in headings {
        var before: UInt32 = 0
        var lineEnd: (offset: Int, before: UInt32)?
        var at = heading.range.lowerBound
        while at < min(heading.range.upperBound, bytes.count) {
          let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
          if CharacterClass.isLineEnd(scalar) {
            lineEnd = (at, before)
          } else if let end = lineEnd {
            let isDash = (0x2013...0x2015).contains(scalar) || scalar == 0x2500
            if CharacterClass.isHyphen(end.before) || isDash && CharacterClass.isWide(end.before) {
              found.insert(end.offset)
            }
            lineEnd = nil
          }
          before = scalar
          at += length
        }
      }
      return found
    }
  }

  /// The scalars of a text: control characters are spaces, and so are the line ends within some blocks.
  private static func mapped(_ text: String, wrappedIn blocks: [TextBlock]) -> MappedText {
    var native = text
    let mapped = native.withUTF8 { MappedText($0, in: 0..<$0.count) }
    var next = 0
    return mapped.replacing { scalar, start in
      if scalar < 0x20, scalar != 0x09, !CharacterClass.isLineEnd(scalar) || scalar == 0x0B {
        return 0x20
      }
      guard CharacterClass.isLineEnd(scalar) else { return scalar == 0x7F ? 0x20 : scalar }
      while next < blocks.count, blocks[next].range.upperBound <= start { next += 1 }
      return next < blocks.count && blocks[next].range.lowerBound <= start
        ? 0x20 : scalar
    }
  }

  /// A part cleaned, as one for each of its languages, and the words whose hyphens were guessed at.
  private func clean(
    _ part: PaperOutline.Part, _ text: PartText, options: CleaningOptions
  ) -> (parts: [DocumentPart], guesses: [HyphenDecision]) {
    var options = options
    let isList = part.kind == .keywords || part.kind == .authors
    if isList { options.steps.remove(.spaces) }
    let cleaned = Cleaner(language: part.language, options: options, languages: languages)
      .clean(text.mapped)
    let guesses = cleaned.hyphens.filter { $0.reason == .guess }
    guard isList else {
      let paragraphs = text.paragraphs(
        of: cleaned, isOne: part.kind == .title,
        joiner: languages[part.language].isSpaced ? " " : "")
      guard !paragraphs.isEmpty else { return ([], []) }
      let body = part.kind == .title ? paragraphs[0].text : cleaned.text
      var whole = DocumentPart(
        kind: part.kind, language: part.language, text: body, range: text.range,
        paragraphs: paragraphs)
      whole.mayEndInName = part.mayEndInName
      return ([whole], guesses)
    }
    var items: [(language: LanguageTag, items: [String])]
    if part.kind == .keywords {
      items = KeywordLists.lists(
        KeywordList.keywords(in: cleaned.text), part.language, languages: languages)
    } else {
      let names = cleaned.text.split(separator: "\n").flatMap {
        NameList(String($0), language: part.language, languages: languages)?.names ?? []
      }
      items = [(part.language, part.noteLetters?.removed(from: names) ?? names)]
    }
    let lists = items.compactMap { language, items -> DocumentPart? in
      let separator = languages[language].listSeparator
      let body = items.isEmpty ? cleaned.text : items.joined(separator: separator)
      guard !body.isEmpty else { return nil }
      return DocumentPart(
        kind: part.kind, language: language, text: body, items: items, range: text.range)
    }
    return (lists, guesses)
  }
}

extension TextBlock {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
