// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A file of segments with their translations: TMX, XLIFF, PO, a table or a workbook.
///
/// One reader for all formats. It has two views: `read(_:_:)` gives segments of two languages with states,
/// contexts and positions, for checking and filling; `readUnits(_:_:)` gives units of all languages, for a
/// memory. A TMX file is read as a stream each time, so its memory does not grow with the file; a table can be. The
/// other formats are read into memory once.
///
/// ```swift
/// let (source, format) = try ByteSource(path: "charter.xlf").recognized()
/// let file = try PairedFile(source, format: format)
/// let pair = LanguagePair(from: .chinese, to: .english)
/// try file.read(PairSelection(pair)) { segment, pair in
///   print(segment.number, segment.state, segment.source.plainText, segment.location)
/// }
/// ```
public struct PairedFile: Sendable {
  /// The format.
  public let format: FileFormat
  /// The file as it is named in findings and errors.
  public let name: String
  var content: any PairedContent

  /// The formats that hold segments with their translations.
  public static let formats: [FileFormat] = [.tmx, .xliff, .po, .table, .workbook]

  /// Reads a file; of TMX only what comes before the second unit.
  ///
  /// - Parameters:
  ///   - format: one of `formats`; any other text is read as a table, any other XML as TMX, so that
  ///     the error says what is missing.
  ///   - hints: what is known about the languages of a table without a heading of languages.
  ///   - isStreamed: whether a delimited table in UTF-8 is read as a stream each time as well, so that its memory does
  ///     not grow with the file. Its targets have no positions then.
  /// - Throws: `FileError`: the codes of `TMXReader`, `XLIFFFile`, `POFile` and `BilingualTable`.
  public init(
    _ source: ByteSource, format: FileFormat, hints: TableHints = TableHints(),
    isStreamed: Bool = false
  ) throws {
    self.format = format
    name = source.name
    content =
      switch format {
      case .tmx, .xml: try PairedMemory(source)
      case .xliff: try PairedXLIFF(source)
      case .po: try PairedMessages(source)
      default:
        try PairedTable(
          source, hints: hints, isWorkbook: format == .workbook, isStreamed: isStreamed)
      }
  }

  /// A table of a Word document as pairs.
  ///
  /// - Throws: `FileError` with `table/columns` if two columns have one text and no heading says which one counts.
  public init(_ table: BilingualTable, name: String) throws {
    format = .word
    self.name = name
    content = try PairedTable(table, name: name)
  }

  /// The languages of the file, as far as it declares them.
  public var languages: PairedLanguages { content.languages }

  /// The text in which the positions of targets count.
  public var text: PairedFileText { content.text }

  /// Findings about the file; empty for TMX, whose findings come with its units.
  public var findings: [Finding] { content.findings }

  /// Whether the segments follow one another as one text, as those of XLIFF do; rows of a table, units of a
  /// memory and messages of a program do not.
  public var isRunningText: Bool { format == .xliff }

  /// Calls `body` with each segment in the languages that are wanted, in file order.
  ///
  /// Segments without a translation are among them, and so are those that are not to be translated. A unit of
  /// TMX without a text in both languages is left out. Numbers count all segments of the file.
  ///
  /// - Throws: `FileError` with the codes of `TMXReader` for a TMX file; what `body` throws.
  public func read(
    _ selection: PairSelection, _ body: (PairedSegment, LanguagePair) throws -> Void
  ) throws {
    try content.read(selection, body)
  }

  /// Calls `unit` with each unit of the file that a memory can hold, in file order.
  ///
  /// Words that only fill the place of a translation are left out; a unit with a text that is in another language than
  /// its own needs a review (`UnitScreen`).
  ///
  /// - Parameters:
  ///   - selection: the languages of XLIFF and PO; TMX and tables give all their languages.
  ///   - prefix: the beginning of the ids of units if their file has none: `charter` for `charter.12`.
  ///   - header: called with the header of a TMX file before the first unit.
  /// - Returns: findings, and the number of segments that made no unit.
  /// - Throws: `FileError` with the codes of `TMXReader` for a TMX file; what the closures throw.
  @discardableResult
  public func readUnits(
    _ selection: PairSelection?, idPrefix prefix: String,
    header: (TMXHeader) throws -> Void = { _ in },
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> PairedSummary {
    var screen = UnitScreen()
    var summary = try content.readUnits(selection, idPrefix: prefix, header: header) {
      made, place in
      if let made = screen.screened(made, at: place) { try unit(made, place) }
    }
    summary.findings += screen.findings
    summary.skips.add(screen.skips)
    return summary
  }
}

/// The languages in which segments are wanted.
public struct PairSelection: Hashable, Sendable {
  /// The pair; a segment of XLIFF or PO that names languages of its own has those.
  public var pair: LanguagePair
  /// Whether segments that name other languages than `pair` are left out.
  public var isStrict: Bool

  /// A pair of languages.
  public init(_ pair: LanguagePair, isStrict: Bool = false) {
    self.pair = pair
    self.isStrict = isStrict
  }

  /// The pair of a segment; `nil` if it is left out.
  func pair(of segment: PairedSegment) -> LanguagePair? {
    let own = LanguagePair(
      from: segment.sourceLanguage ?? pair.from, to: segment.targetLanguage ?? pair.to)
    return !isStrict || own.matches(pair) ? own : nil
  }
}

/// The languages that a bilingual file declares.
public struct PairedLanguages: Hashable, Sendable {
  /// The languages among which a pair is chosen; `nil` if every segment has one source and one target.
  ///
  /// They are the columns of a table, or the variants of the first unit of a memory.
  public var choices: [LanguageTag]?
  /// The pair that the order of the columns of a table suggests, if there are just two languages.
  public var order: LanguagePair?
  /// The language of the only column of a table that has no text, which is to be filled.
  public var emptyColumn: LanguageTag?
  /// The language of the sources, if the file declares it.
  public var source: LanguageTag?
  /// The language of the targets, if the file declares it.
  public var target: LanguageTag?
  /// The first sources, to detect their language by.
  public var sourceSample = ""
  /// The first targets, to detect their language by.
  public var targetSample = ""

  init(choices: [LanguageTag]) { self.choices = choices }

  /// The languages that a file declares, or else those of its first segment.
  init(of segments: [PairedSegment], source: LanguageTag?, target: LanguageTag?) {
    self.source = source ?? segments.lazy.compactMap(\.sourceLanguage).first
    self.target = target ?? segments.lazy.compactMap(\.targetLanguage).first
    sourceSample = Self.sample(segments.lazy.map(\.source))
    targetSample = Self.sample(segments.lazy.compactMap(\.target))
  }

  private static func sample(_ texts: some Sequence<InlineContent>) -> String {
    texts.prefix(50).map(\.plainText).joined(separator: "\n")
  }
}

/// The text of a bilingual file, in which the positions of its targets count.
public struct PairedFileText: Sendable {
  /// The text without a byte order mark; empty if the targets have no positions in it, as in TMX and
  /// workbooks.
  public var text = ""
  /// The bytes of the file before its text: a byte order mark.
  public var markLength = 0
  /// Whether the file is that text in UTF-8, so that changed text may be written back.
  public var isUTF8 = false
  /// Whether the file consists of lines, so that a line and a column lead to a place.
  public var hasLines = true
  /// Writes words as a target of the file has them, with its escapes.
  public var escape: @Sendable (String) -> String = { $0 }
}

/// The results of reading a file besides its units.
public struct PairedSummary: Sendable {
  /// Findings about the file and its units.
  public var findings: [Finding] = []
  /// The segments that made no unit, since they have no translation, are damaged or are not wanted.
  public var skipped: Int { skips.count }
  /// The same segments with their places and reasons.
  public var skips = SkippedSegments()
  /// Comments and processing instructions of a TMX file after its last unit.
  public var closingComments: [MarkupRemark] = []

  package init(
    findings: [Finding] = [], skips: SkippedSegments = SkippedSegments(),
    closingComments: [MarkupRemark] = []
  ) {
    self.findings = findings
    self.skips = skips
    self.closingComments = closingComments
  }
}
