// SPDX-License-Identifier: Apache-2.0
import Checking
import Files
import Interchange
import TextModel

/// Drafts that have their source beside them: TMX, XLIFF, PO, tables and workbooks.
extension Draft {
  static func paired(
    _ source: ByteSource, format: FileFormat, options: DraftCheckOptions, in workspace: Workspace
  ) throws -> Draft {
    try paired(
      PairedFile(
        source, format: format, hints: workspace.tableHints(from: options.from, to: options.to)),
      options: options, in: workspace)
  }

  /// A file that is read.
  static func paired(
    _ file: PairedFile, options: DraftCheckOptions, in workspace: Workspace
  ) throws -> Draft {
    var segments: [CheckSegment] = []
    var places: [Place] = []
    // A memory without units has no languages, and nothing to check.
    if file.languages.choices?.isEmpty != true {
      let selection = try workspace.languages.selection(
        of: file, from: options.from, to: options.to)
      try file.read(selection) { segment, pair in
        while places.count < segment.number { places.append(Place()) }
        // Where the words are not in the file byte by byte, the segment is the place.
        places[segment.number - 1] = Place(
          unit: segment.unit, location: segment.runs.isEmpty ? segment.location : nil)
        if segment.isTranslatable { segments.append(CheckSegment(segment, pair)) }
      }
    }
    let text = file.text
    var document = CheckDocument(file: file.name, content: text.text, segments: segments)
    document.isRunningText = file.isRunningText
    var draft = Draft(
      document, baseOffset: text.markLength, encoding: text.isUTF8 ? "UTF-8" : "",
      hasLines: text.hasLines, places: places, escape: text.escape)
    if [.table, .workbook].contains(file.format) {
      // Rows that are cut at the wrong places are not checked.
      draft.notices = file.findings.filter { $0.severity != .info }.map {
        "\($0.location): \($0.message)"
      }
    }
    return draft
  }
}

extension CheckSegment {
  /// A segment of a bilingual file, with the places of its target in the file.
  fileprivate init(_ segment: PairedSegment, _ pair: LanguagePair) {
    let map = OffsetMap(
      pieces: segment.runs.map { .init(text: $0.text, file: $0.file, length: $0.length) })
    self.init(
      number: segment.number,
      target: CheckText(
        segment.target?.plainText ?? "", language: pair.to, offsets: map,
        codes: segment.target.map { CodedText($0).names } ?? []),
      source: CheckText(
        segment.source.plainText, language: pair.from, offsets: OffsetMap(start: 0),
        codes: CodedText(segment.source).names))
    protection = segment.protection
    untranslated = segment.untranslated
  }
}
