import Checking
import Files
import Interchange
import TextModel

/// Drafts that hold their source beside them.
extension Draft {
  // A table with a column a language.

  static func table(
    _ source: ByteSource, _ options: DraftCheckOptions, _ workspace: Workspace
  ) throws -> Draft {
    let path = source.name
    let table = try BilingualTable(source)
    let languages = table.languages.compactMap { $0 }
    let pair = try workspace.languages.pair(
      among: languages, from: options.from, to: options.to, path: path)
    guard let sources = table.column(of: pair.from), let targets = table.column(of: pair.to) else {
      throw LanguageResolver.noSuchPair(pair, path)
    }
    let segments = table.rows.map { row in
      let target = row.fields[targets]
      return CheckSegment(
        number: row.number,
        target: CheckText(
          target.text, language: pair.to, offsets: offsets(of: target, markLength: table.markLength)
        ),
        source: CheckText(
          row.fields[sources].text, language: pair.from, offsets: OffsetMap(start: 0)))
    }
    var document = CheckDocument(file: path, content: table.text, segments: segments)
    document.isRunningText = false
    // A workbook's words have no place in its bytes: the row is the place.
    let isWorkbook = table.text.isEmpty
    let places = table.rows.map { row in
      Place(
        unit: nil,
        location: isWorkbook ? SourceLocation(file: path, line: row.line, column: 1) : nil)
    }
    return Draft(
      document, baseOffset: table.markLength, encoding: table.encoding, hasLines: !isWorkbook,
      places: places)
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

  static func memory(
    _ source: ByteSource, _ options: DraftCheckOptions, _ workspace: Workspace
  ) throws -> Draft {
    let path = source.name
    var segments: [CheckSegment] = []
    var places: [Place] = []
    var pair: LanguagePair?
    var number = 0
    try TMXReader(source).read { unit, location in
      number += 1
      places.append(Place(unit: unit.id.description, location: location))
      let own =
        try pair
        ?? workspace.languages.pair(
          among: unit.variants.map(\.language), from: options.from, to: options.to, path: path)
      pair = own
      guard let source = unit.variant(in: own.from), let target = unit.variant(in: own.to)
      else { return }
      segments.append(
        CheckSegment(
          number: number,
          target: CheckText(target.text, language: own.to, offsets: OffsetMap(start: 0)),
          source: CheckText(source.text, language: own.from, offsets: OffsetMap(start: 0))))
    }
    var document = CheckDocument(file: path, content: "", segments: segments)
    document.isRunningText = false
    return Draft(document, places: places)
  }

  // XLIFF and PO, a segment a segment.

  static func bilingual(
    _ source: ByteSource, _ format: FileFormat, _ options: DraftCheckOptions,
    _ workspace: Workspace
  ) throws -> Draft {
    let path = source.name
    let file = try BilingualFile(source, format: format)
    let languages = try BilingualLanguages(
      of: file, path, from: options.from, to: options.to, workspace)
    var segments: [CheckSegment] = []
    var places: [Place] = []
    for segment in file.segments {
      // Where the words do not stand byte by byte, the segment is the place.
      places.append(
        Place(unit: segment.unit, location: segment.runs.isEmpty ? segment.location : nil))
      guard segment.isTranslatable, let pair = languages.pair(of: segment) else { continue }
      let map = OffsetMap(
        pieces: segment.runs.map { .init(text: $0.text, file: $0.file, length: $0.length) })
      segments.append(
        CheckSegment(
          number: segment.number,
          target: CheckText(segment.target?.plainText ?? "", language: pair.to, offsets: map),
          source: CheckText(
            segment.source.plainText, language: pair.from, offsets: OffsetMap(start: 0))))
    }
    var document = CheckDocument(file: path, content: file.text, segments: segments)
    document.isRunningText = file.format == .xliff
    return Draft(
      document, baseOffset: file.markLength, encoding: file.isUTF8 ? "UTF-8" : "", places: places,
      escape: file.escape)
  }
}
