// SPDX-License-Identifier: Apache-2.0
import Alignment
import Documents
import Segmentation
import TextModel

/// A sentence of a document.
struct DocumentSentence: Hashable, Sendable {
  /// The text, with its lines joined.
  var text: String
  /// The range in the document's prose, in UTF-8 bytes.
  var range: Range<Int>
  /// Whether the sentence is the first of a block or paragraph.
  var beginsParagraph: Bool
  /// Whether the sentence is in a list item.
  var isInList = false
}

extension [DocumentSentence] {
  /// The sentences for an aligner, with the positions where paragraphs start.
  var alignmentText: AlignmentText {
    AlignmentText(map(\.text), paragraphStarts: Set(indices.filter { self[$0].beginsParagraph }))
  }
}

/// The sentences of a document, the same for every command.
///
/// In a format with markup, a sentence never continues in the next block, and a tab ends a
/// sentence. In plain text, lines that a page broke are joined first.
struct DocumentSentences {
  /// Steps that decide about lines; formats with markup do not need them.
  static let lineSteps: Set<CleaningStep> = [.lines, .hyphens, .pageFurniture]

  private let document: TextDocument
  /// The prose of a document with markup, with the end marks inside code overwritten, because no sentence ends
  /// there.
  private let bytes: [UInt8]
  private let language: LanguageTag
  private let steps: Set<CleaningStep>
  private let readsFurniture: Bool
  private var cutters: SentenceCutters

  /// A cutter for a document.
  ///
  /// - Parameters:
  ///   - language: the language of blocks that declare none.
  ///   - srx: the path of an SRX file with the rules.
  ///   - steps: how the texts are cleaned; lines are always joined.
  ///   - breaksAtClauses: whether semicolons and colons end a segment, without an SRX file.
  ///   - readsFurniture: whether menus and other furniture of a web page are read too.
  init(
    _ document: TextDocument, language: LanguageTag, srx: String?,
    steps: Set<CleaningStep> = SegmentOptions.joiningSteps, breaksAtClauses: Bool = false,
    readsFurniture: Bool = false
  ) {
    self.document = document
    self.readsFurniture = readsFurniture && document.hasMarkup
    bytes = document.hasMarkup || document.isLaidOut ? Self.quieted(document) : []
    self.language = language
    self.steps = steps
    cutters = SentenceCutters(srx: srx, breaksAtClauses: breaksAtClauses)
  }

  /// The sentences, in order.
  ///
  /// - Throws: `FileError` for an SRX file that cannot be used.
  /// - Complexity: O(*n*).
  mutating func all() throws -> [DocumentSentence] {
    var found: [DocumentSentence] = []
    try forEach { found.append($0) }
    return found
  }

  /// Calls `body` with each sentence, in order.
  ///
  /// - Throws: `FileError` for an SRX file that cannot be used.
  /// - Complexity: O(*n*); memory does not grow with a text that has empty lines.
  mutating func forEach(_ body: (DocumentSentence) -> Void) throws {
    guard document.hasMarkup || document.isLaidOut else {
      for part in TextParts(of: document.prose) {
        for sentence in try joined(part, language) { body(cleaned(sentence)) }
      }
      return
    }
    for block in document.blocks where readsFurniture || block.kind != .furniture {
      let own = block.language.flatMap { $0.matches(language) ? nil : $0 } ?? language
      var isFirst = true
      for stretch in stretches(of: block) {
        for var sentence in try sentences(in: stretch, own) {
          if isFirst { sentence.beginsParagraph = true }
          if block.kind == .listItem { sentence.isInList = true }
          isFirst = false
          body(cleaned(sentence))
        }
      }
    }
  }

  /// The stretches of a block between tabs.
  private func stretches(of block: TextBlock) -> [Range<Int>] {
    var start = block.range.lowerBound
    var found: [Range<Int>] = []
    for (offset, byte) in document.text(of: block).utf8.enumerated() where byte == 0x09 {
      found.append(start..<block.range.lowerBound + offset)
      start = block.range.lowerBound + offset + 1
    }
    return found + [start..<block.range.upperBound]
  }

  private mutating func sentences(in range: Range<Int>, _ language: LanguageTag) throws
    -> [DocumentSentence]
  {
    let text = document.prose(in: range)
    // Lines of a laid-out page, within a block.
    if text.utf8.contains(where: { (0x0A...0x0D).contains($0) }) {
      return try joined(range, language)
    }
    let quiet = String(decoding: bytes[range], as: UTF8.self)
    return try cutters[language].segments(of: quiet).map { segment in
      let place =
        segment.range.lowerBound + range.lowerBound..<segment.range.upperBound + range.lowerBound
      return DocumentSentence(
        text: document.prose(in: place), range: place, beginsParagraph: false)
    }
  }

  private static func quieted(_ document: TextDocument) -> [UInt8] {
    var bytes = Array(document.prose.utf8)
    for range in document.code {
      for index in range where [0x21, 0x2E, 0x3B, 0x3F].contains(bytes[index]) {
        bytes[index] = UInt8(ascii: "x")
      }
    }
    return bytes
  }

  /// The sentences of a stretch whose lines are joined.
  private mutating func joined(_ range: Range<Int>, _ language: LanguageTag) throws
    -> [DocumentSentence]
  {
    let joining = SegmentOptions.joiningSteps.union(steps.intersection([.pageFurniture]))
    let cleaned = Cleaner(language: language, options: CleaningOptions(steps: joining))
      .clean(document.prose, in: range)
    // In a cleaned text a line is a paragraph or a heading.
    var next = cleaned.text.utf8.enumerated()
      .compactMap { offset, byte in byte == 0x0A ? offset + 1 : nil }[...]
    var isFirst = true
    return try cutters[language].segments(of: cleaned.text).map { segment in
      if let start = next.first, segment.range.lowerBound >= start {
        isFirst = true
        next = next.drop { $0 <= segment.range.lowerBound }
      }
      defer { isFirst = false }
      return DocumentSentence(
        text: segment.text, range: cleaned.sourceRange(segment.range), beginsParagraph: isFirst,
        isInList: isFirst && Self.hasListMark(segment.text))
    }
  }

  /// Whether a paragraph begins like a list item: with a dash or bullet, or a number of two digits and a mark.
  private static func hasListMark(_ text: String) -> Bool {
    let start = text.unicodeScalars.drop { $0 == " " }
    let digits = start.prefix { $0.value.isASCIIDigit }
    let rest = start.dropFirst(digits.count)
    guard let mark = rest.first else { return false }
    if !digits.isEmpty { return digits.count < 3 && [".", ")", "、", "．", "）"].contains(mark) }
    return ["-", "*", "•", "–", "·"].contains(mark) && rest.dropFirst().first == " "
  }

  /// A sentence after the cleaning steps that change characters.
  private func cleaned(_ sentence: DocumentSentence) -> DocumentSentence {
    let rest = steps.subtracting(Self.lineSteps)
    guard !rest.isEmpty else { return sentence }
    let text = Cleaner(language: language, options: CleaningOptions(steps: rest))
      .clean(sentence.text).text
    guard !text.isEmpty else { return sentence }
    var sentence = sentence
    sentence.text = text
    return sentence
  }
}

/// One cutter for each language that a document is in.
struct SentenceCutters {
  private let srx: String?
  private let breaksAtClauses: Bool
  private var known: [LanguageTag: SentenceCutter] = [:]

  init(srx: String?, breaksAtClauses: Bool = false) {
    self.srx = srx
    self.breaksAtClauses = breaksAtClauses
  }

  /// The cutter of a language.
  subscript(language: LanguageTag) -> SentenceCutter {
    mutating get throws {
      if let cutter = known[language] { return cutter }
      let cutter = try SentenceCutter(
        language: language, srx: srx, breaksAtClauses: breaksAtClauses)
      known[language] = cutter
      return cutter
    }
  }
}
