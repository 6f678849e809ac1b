import ICUText
import Languages
import Segmentation
import TextModel

/// A line of a paper with what can be said of it by itself.
struct PaperLine {
  /// Its place in the mapped input.
  let line: TextLine
  /// Its characters without Markdown marks at the start.
  let content: ArraySlice<UInt32>
  /// Its text, the same.
  let text: String
  /// The section marker at its start.
  let marker: SectionMarker?
  /// Where the text after the marker begins; the start of the content where there is none.
  let rest: Int
  /// The language of its letters.
  let language: LanguageTag?
  /// The level of a Markdown heading, 0 for other lines.
  let headingLevel: Int
  /// How it looks.
  let shape: LineShape
  /// Whether it is a cell of a table with both languages side by side.
  let isCell: Bool
  private let languages: LanguageCatalog

  init(
    _ line: TextLine, in mapped: MappedText, isCell: Bool = false, languages: LanguageCatalog
  ) {
    self.languages = languages
    self.line = line
    self.isCell = isCell
    var content = mapped.scalars[line.content]
    let marks = content.prefix { $0 == 0x23 }.count
    let isHeading =
      (1...6).contains(marks)
      && content.dropFirst(marks).first.map { CharacterClass.isSpace($0) } ?? false
    headingLevel = isHeading ? marks : 0
    if isHeading { content = content.dropFirst(marks).drop { CharacterClass.isSpace($0) } }
    self.content = content
    text = mapped.string(content.startIndex..<content.endIndex)
    let found = SectionMarker.match(content, in: languages)
    marker = found?.marker
    rest = found?.rest ?? content.startIndex
    language = LanguageDetector.detect(text, among: languages)
    shape = LineShape(line, in: mapped)
  }

  /// Whether there is nothing on it.
  var isBlank: Bool { content.isEmpty }

  /// Whether it names an institution, an address or a number by which papers are filed, and no person.
  var isMatter: Bool {
    if marker?.kind == .matter { return true }
    guard let first = content.first else { return false }
    let isInstitution = NameWords.words(of: languages).nameInstitution(in: text)
    if first == 0x28 || first == 0xFF08, isInstitution { return true }
    if text.contains("@") || text.contains("://") || text.contains("DOI") { return true }
    return isInstitution && !shape.isFinished
  }

  /// Whether it is a numbered or Markdown heading, or one of the fixed ones: 引言, Introduction.
  var isHeading: Bool {
    if headingLevel > 0 || marker?.kind == .body { return true }
    return shape.startsItem && !shape.isFinished && line.width < 60
  }
}
