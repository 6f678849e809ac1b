import Languages
import Segmentation
import TextModel

/// The cells of a line of a table, where they hold different languages: a text and its translation side
/// by side.
enum TableRow {
  /// The line cut into its cells; the line itself where it is no such row.
  ///
  /// Cells are parted by tabs, as tables of Word, HTML and Markdown give them.
  static func cells(
    of line: TextLine, in mapped: MappedText, languages catalog: LanguageCatalog
  ) -> [TextLine] {
    let scalars = mapped.scalars[line.content]
    let marks = scalars.indices.filter { scalars[$0] == 0x09 }
    guard !marks.isEmpty else { return [line] }
    let cells = zip([scalars.startIndex - 1] + marks, marks + [scalars.endIndex])
      .map { TextLine($0 + 1..<$1, of: line, in: mapped) }
      .filter { !$0.isBlank }
    let languages = cells.map { LanguageDetector.detect(mapped.string($0.content), among: catalog) }
    let differ = zip(languages, languages.dropFirst()).contains { a, b in
      if let a, let b { !a.matches(b) } else { false }
    }
    return differ ? cells : [line]
  }
}
