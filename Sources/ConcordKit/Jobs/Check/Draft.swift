// SPDX-License-Identifier: Apache-2.0
import Alignment
import Checking
import Documents
import Files
import Interchange
import TextModel

/// A draft in the form in which it is checked, made of a file in one language or in two.
struct Draft {
  /// The document that the rules read.
  var document: CheckDocument
  /// The number to add to an offset in `document` to get one in the file.
  let baseOffset: Int
  /// Whether the file is its content in UTF-8, so that changed content may be written back.
  let isRewritable: Bool
  /// Whether the file is text, so that lines and columns are its own.
  let hasLines: Bool
  /// The headings and paragraphs of a document without lines; `nil` for any other file.
  private(set) var positions: DocumentPositions?
  /// The name of a segment in its file, and its place when offsets do not lead there.
  struct Place {
    var unit: String?
    var location: SourceLocation?
  }
  /// The places of segments, by segment number from 1; empty in a text.
  let places: [Place]
  /// Writes words as the file does, with its escapes.
  let escape: @Sendable (String) -> String
  /// Notices about parts that were not read as they are in the files, one sentence each.
  var notices: [String] = []
  /// How many times as many letters as the rest of a document a table in two languages has that is checked row by row.
  private static let tableShare = 5

  /// The byte order mark of the file, if it has one.
  var mark: [UInt8] { baseOffset == 3 ? [0xEF, 0xBB, 0xBF] : [] }

  /// Reads a draft; its content decides the format, then its name.
  ///
  /// - Parameter lexicons: those with which a draft is aligned with its original.
  init(_ input: Input, options: DraftCheckOptions, lexicons: KeptLexicons) throws {
    let (source, format) = try input.source.recognized()
    switch format {
    case .tmx, .xliff, .po, .table, .workbook:
      self = try Self.paired(source, format: format, options: options, in: lexicons.workspace)
    default:
      self = try Self.text(source, path: input.name, options: options, lexicons: lexicons)
    }
  }

  init(
    _ document: CheckDocument, baseOffset: Int = 0, encoding: String = "",
    hasLines: Bool = true, places: [Place] = [],
    escape: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.document = document
    self.hasLines = hasLines
    isRewritable = encoding == "UTF-8"
    self.baseOffset = baseOffset
    self.places = places
    self.escape = escape
  }

  /// The languages of a draft that has its source beside it.
  var languages: LanguagePair? {
    document.segments.lazy.compactMap { segment in
      segment.source.map { LanguagePair(from: $0.language, to: segment.target.language) }
    }.first
  }

  /// The finding at its place in the file, its replacement with the file's escapes.
  func placed(_ finding: Finding) -> Finding {
    var finding = finding
    finding.position = positions?.position(of: finding.offset)
    finding.offset += baseOffset
    finding.replacement = finding.replacement.map(escape)
    finding.suggestion = finding.suggestion.map(escape)
    if let segment = finding.segment, places.indices.contains(segment - 1) {
      finding.unit = places[segment - 1].unit
      if let location = places[segment - 1].location {
        finding.location = location
        finding.end = location
        finding.offset = 0
        finding.length = 0
      }
    }
    if !hasLines { finding.end = nil }
    return finding
  }

  // A text in one language, with its original or without.

  private static func text(
    _ source: ByteSource, path: String, options: DraftCheckOptions, lexicons: KeptLexicons
  ) throws -> Draft {
    let workspace = lexicons.workspace
    let ocr = workspace.ocr(options.ocr, [options.from, options.to])
    let file = try SourceDocument(
      source.readAll(limit: TextFile.sizeLimit), path: path, ocr: ocr, readsAreas: true)
    try file.checkSize()
    let draft = file.document
    var besideTable: String?
    if file.isWord, options.source == nil,
      draft.blocks.contains(where: { if case .cell = $0.kind { true } else { false } }),
      let tables = WordTables(
        of: draft, name: path, hints: workspace.tableHints(from: options.from, to: options.to),
        needsHeading: false)
    {
      // A table for reviewers has the source beside each segment, and so has one that is nearly all of the document.
      let rest = tables.rest(of: draft)
      if tables.isReview || rest.letters * Self.tableShare < tables.letters {
        var paired = try paired(
          PairedFile(tables.table, name: path), options: options, in: workspace)
        paired.notices += file.notices
        if !tables.isReview, rest.blocks > 0 {
          let blocks =
            rest.blocks == 1
            ? "1 paragraph outside of it is" : "\(rest.blocks) paragraphs outside of it are"
          paired.notices.append(
            "\(path): the table is checked row by row; \(blocks) not checked")
        }
        return paired
      }
      besideTable =
        "\(path): the table in two languages is checked as text like the rest; to check it row by row,"
        + " save it by itself"
    }
    let language = workspace.languages.language(
      .init(said: options.to, text: draft.words), otherThan: options.from, first: .target)
    // Without an original only the places of the sentences are used, so their texts need not be cleaned.
    var cutter = DocumentSentences(
      draft, language: language, srx: workspace.srxPath,
      steps: options.source == nil ? [] : SegmentOptions.joiningSteps,
      readsFurniture: options.source == nil)
    let sentences = try cutter.all()
    let texts = CheckTexts(draft, language: language)
    let zones = CheckZones.zones(of: draft, in: language)
    guard let sourceInput = options.source else {
      let segments = sentences.enumerated().map { number, sentence in
        CheckSegment(number: number + 1, target: texts.text(in: sentence.range))
      }
      var document = CheckDocument(file: path, content: draft.text, segments: segments)
      document.zones = zones
      var made = Draft(document, in: file)
      made.notices += [besideTable].compactMap { $0 }
      return made
    }
    let sourceFile = try SourceDocument(sourceInput, ocr: ocr, readsAreas: true)
    try sourceFile.checkSize()
    let original = sourceFile.document
    let from = workspace.languages.language(
      .init(said: options.from, text: original.words), otherThan: language, first: .source)
    var sourceCutter = DocumentSentences(original, language: from, srx: workspace.srxPath)
    let sources = try sourceCutter.all()
    let aligner = Aligner(
      source: from, target: language,
      lexicons: try lexicons.lexicons(from: from, to: language))
    let prepared = aligner.prepare(sources.alignmentText, sentences.alignmentText)
    let result = aligner.align(prepared)
    let contents = aligner.contents(of: result.beads, in: prepared)
    let omissions = Omissions(result.beads, of: sources, to: sentences, by: aligner)
    var pairs: [CheckSegment] = []
    /// Sentences and list items of the source that are left out before the first sentence of the target.
    var pending: (sentences: [String], items: [String]) = ([], [])
    for (number, bead) in result.beads.enumerated() {
      let omitted = (omissions.omitted[number] ?? []).map { sources[$0].text }
      let items = (omissions.items[number] ?? []).map { sources[$0].text }
      guard !bead.target.isEmpty else {
        if pairs.isEmpty {
          pending.sentences += omitted
          pending.items += items
        } else {
          pairs[pairs.count - 1].omitted += omitted
          pairs[pairs.count - 1].omittedItems += items
        }
        continue
      }
      let start = sentences[bead.target.lowerBound].range.lowerBound
      let end = sentences[bead.target.upperBound - 1].range.upperBound
      let original = sources[bead.source].map(\.text).joined(separator: " ")
      pairs.append(
        CheckSegment(
          number: bead.target.lowerBound + 1, target: texts.text(in: start..<max(start, end)),
          source: bead.source.isEmpty
            ? nil : CheckText(original, language: from, offsets: OffsetMap(start: 0))))
      pairs[pairs.count - 1].omitted = pending.sentences + omitted
      pairs[pairs.count - 1].omittedItems = pending.items + items
      pairs[pairs.count - 1].added = (omissions.added[number] ?? []).map {
        sentences[$0].range.lowerBound - start..<sentences[$0].range.upperBound - start
      }
      pending = ([], [])
      pairs[pairs.count - 1].addGaps(contents[number], by: aligner)
    }
    var document = CheckDocument(file: path, content: draft.text, segments: pairs)
    document.zones = zones
    var checked = Draft(document, in: file)
    checked.notices += sourceFile.notices + file.furnitureNotices + sourceFile.furnitureNotices
    return checked
  }

  private init(_ document: CheckDocument, in file: SourceDocument) {
    self.init(
      document, baseOffset: file.baseOffset, encoding: file.encoding ?? "",
      hasLines: file.encoding != nil)
    notices = file.notices
    if !hasLines { positions = DocumentPositions(of: file.document) }
  }
}

extension CheckSegment {
  /// Adds what the segment and its source do not have in common, if no sentence of them is reported anyway.
  fileprivate mutating func addGaps(_ content: BeadContent, by aligner: Aligner) {
    guard let source, omitted.isEmpty, omittedItems.isEmpty, added.isEmpty else { return }
    let gaps = ContentGaps(content, source: source.text, target: target.text, by: aligner)
    hasOtherContent = gaps.hasOtherContent
    if let part = gaps.omitted { omittedParts.append(part) }
    if let part = gaps.added { addedParts.append(part) }
  }
}
