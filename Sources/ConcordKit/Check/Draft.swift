import Alignment
import Checking
import Documents
import Interchange
import Segmentation
import TextModel

/// A draft in the form in which it is checked, made of a file in one language or in two.
struct Draft {
  /// What the rules run over.
  var document: CheckDocument
  /// What must be added to an offset in `document` to give one in the file.
  let baseOffset: Int
  /// Whether the file is its content in UTF-8, so that changed content may be written back.
  let isRewritable: Bool
  /// The places of segments that offsets do not lead to, by segment number from 1.
  let places: [SourceLocation]

  /// Reads a draft.
  init(_ path: String, options: DraftCheckOptions, workspace: Workspace) throws {
    switch path.split(separator: ".").last?.lowercased() {
    case "tmx": self = try Self.memory(path, options, workspace)
    case "tsv", "csv", "tab": self = try Self.table(path, options, workspace)
    default: self = try Self.text(path, options, workspace)
    }
  }

  private init(
    _ document: CheckDocument, baseOffset: Int = 0, encoding: String = "",
    places: [SourceLocation] = []
  ) {
    self.document = document
    isRewritable = encoding == "UTF-8" && document.file != "-"
    self.baseOffset = baseOffset
    self.places = places
  }

  /// The languages of a draft that has its source beside it.
  var languages: (from: LanguageTag, to: LanguageTag)? {
    document.segments.lazy.compactMap { segment in
      segment.source.map { ($0.language, segment.target.language) }
    }.first
  }

  /// The finding as it stands in the file.
  func placed(_ finding: Finding) -> Finding {
    var finding = finding
    finding.offset += baseOffset
    if !places.isEmpty, let segment = finding.segment, places.indices.contains(segment - 1) {
      finding.location = places[segment - 1]
      finding.offset = 0
      finding.length = 0
    }
    return finding
  }

  // A text in one language, with its original or without.

  private static func text(
    _ path: String, _ options: DraftCheckOptions, _ workspace: Workspace
  ) throws -> Draft {
    let file = try SourceDocument(reading: path)
    let draft = file.document
    let language =
      options.to ?? LanguageDetector.detect(draft.prose) ?? workspace.configuration.targetLanguage
    let segments = try DocumentSegments.segments(
      of: draft, language: language, srx: workspace.srxPath)
    guard let sourcePath = options.source else {
      return Draft(
        CheckDocument(file: path, content: draft.text, language: language, segments: segments),
        baseOffset: file.baseOffset, encoding: file.encoding ?? "")
    }
    let original = try SourceDocument(reading: sourcePath).document
    let from =
      options.from ?? LanguageDetector.detect(original.prose)
      ?? workspace.configuration.sourceLanguage
    let sources = try DocumentSegments.segments(
      of: original, language: from, srx: workspace.srxPath)
    let aligner = Aligner(
      source: from, target: language,
      lexicons: try workspace.lexicons(of: workspace.glossaries(), from: from, to: language))
    let result = aligner.align(sources.map(\.text), segments.map(\.text))
    let prose = Array(DocumentSegments.onOneLine(draft.prose).utf8)
    var pairs: [CheckSegment] = []
    for bead in result.beads where !bead.target.isEmpty {
      let start = segments[bead.target.lowerBound].range.lowerBound
      let end = segments[bead.target.upperBound - 1].range.upperBound
      let text = String(decoding: prose[start..<end], as: UTF8.self)
      let original = sources[bead.source].map(\.text).joined(separator: " ")
      pairs.append(
        CheckSegment(
          number: bead.target.lowerBound + 1,
          target: CheckText(text, language: language, offsets: OffsetMap(start: start)),
          source: bead.source.isEmpty
            ? nil : CheckText(original, language: from, offsets: OffsetMap(start: 0))))
    }
    return Draft(
      CheckDocument(file: path, content: draft.text, segments: pairs),
      baseOffset: file.baseOffset, encoding: file.encoding ?? "")
  }

  // A table with a column a language.

  private static func table(
    _ path: String, _ options: DraftCheckOptions, _ workspace: Workspace
  ) throws -> Draft {
    let table = try BilingualTable(ByteSource(path: path))
    let languages = table.languages.compactMap { $0 }
    let (from, to) = try pair(of: languages, options, workspace, path)
    guard let sources = table.column(of: from), let targets = table.column(of: to) else {
      throw noSuchPair(from, to, path)
    }
    let segments = table.rows.map { row in
      let target = row.fields[targets]
      return CheckSegment(
        number: row.number,
        target: CheckText(
          target.text, language: to, offsets: offsets(of: target, markLength: table.markLength)),
        source: CheckText(row.fields[sources].text, language: from, offsets: OffsetMap(start: 0)))
    }
    var document = CheckDocument(file: path, content: table.text, segments: segments)
    document.isRunningText = false
    return Draft(document, baseOffset: table.markLength, encoding: table.encoding)
  }

  private static func offsets(of field: DelimitedText.Field, markLength: Int) -> OffsetMap {
    let start = field.offset - markLength
    guard field.isQuoted else { return OffsetMap(start: start) }
    var pieces: [OffsetMap.Piece] = []
    var from = 0
    var doubled = 0
    for (index, byte) in (field.text + "\"").utf8.enumerated() where byte == 0x22 {
      // The quote itself still keeps step; the second one of the pair stands only in the file.
      let to = min(index + 1, field.text.utf8.count)
      pieces.append(.init(text: from, file: start + from + doubled, length: to - from))
      from = to
      doubled += 1
    }
    return OffsetMap(pieces: pieces)
  }

  // A memory, a segment a unit.

  private static func memory(
    _ path: String, _ options: DraftCheckOptions, _ workspace: Workspace
  ) throws -> Draft {
    var segments: [CheckSegment] = []
    var places: [SourceLocation] = []
    var pair: (LanguageTag, LanguageTag)?
    var number = 0
    try TMXReader(path: path).read { unit, location in
      number += 1
      places.append(location)
      let (from, to) =
        try pair
        ?? Self.pair(
          of: unit.variants.map(\.language), options, workspace, path)
      pair = (from, to)
      guard let source = unit.variant(in: from), let target = unit.variant(in: to) else { return }
      segments.append(
        CheckSegment(
          number: number,
          target: CheckText(target.text, language: to, offsets: OffsetMap(start: 0)),
          source: CheckText(source.text, language: from, offsets: OffsetMap(start: 0))))
    }
    var document = CheckDocument(file: path, content: "", segments: segments)
    document.isRunningText = false
    return Draft(document, places: places)
  }

  private static func pair(
    of languages: [LanguageTag], _ options: DraftCheckOptions, _ workspace: Workspace,
    _ path: String
  ) throws -> (LanguageTag, LanguageTag) {
    let wanted = workspace.configuration
    let isKnown = { (tag: LanguageTag) in languages.contains { $0.matches(tag) } }
    let from =
      options.from
      ?? (isKnown(wanted.sourceLanguage) && options.to?.matches(wanted.sourceLanguage) != true
        ? wanted.sourceLanguage : languages.first { options.to?.matches($0) != true })
    let to =
      options.to
      ?? (isKnown(wanted.targetLanguage) && from?.matches(wanted.targetLanguage) != true
        ? wanted.targetLanguage : languages.first { from?.matches($0) != true })
    guard let from, let to, isKnown(from), isKnown(to) else {
      throw noSuchPair(
        from ?? wanted.sourceLanguage, to ?? wanted.targetLanguage, path)
    }
    return (from, to)
  }

  private static func noSuchPair(_ from: LanguageTag, _ to: LanguageTag, _ path: String)
    -> WorkspaceError
  {
    WorkspaceError(
      code: "check/languages",
      message: "\(path): there is no text in \(from) and \(to) here; name the languages with --from"
        + " and --to")
  }
}
