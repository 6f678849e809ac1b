import Files
import Interchange
import Matching
import TextModel

/// How much of a document the memory knows already, as `analyze` gives it.
public struct DocumentAnalysis: Hashable, Sendable, Codable {
  /// The file as it was named.
  public var file: String
  /// The language it is in.
  public var from: LanguageTag
  /// The language it is to be translated into.
  public var to: LanguageTag
  /// Its segments by band.
  public var rows: [LeverageAnalysis.Row]
}

extension Workspace {
  /// Analyses documents one after another.
  ///
  /// - Throws: `FileError` for one that cannot be read; what opening the memory throws.
  public func analyze(_ paths: [String], from: LanguageTag? = nil, to: LanguageTag? = nil) throws
    -> [DocumentAnalysis]
  {
    let memory = try memory()
    return try paths.map { path in
      let (texts, pair) = try sources(of: path, from: from, to: to)
      let analysis = try memory.ask { try $0.analysis(of: texts, from: pair.from, to: pair.to) }
      return DocumentAnalysis(file: path, from: pair.from, to: pair.to, rows: analysis.rows)
    }
  }

  /// What is to be translated in a file: the sources of a bilingual one, the sentences of any other.
  private func sources(of path: String, from: LanguageTag?, to: LanguageTag?) throws
    -> (texts: [String], LanguagePair)
  {
    let (source, format) = try ByteSource(path: path).recognized()
    switch format {
    case .xliff, .po:
      let file = try BilingualFile(source, format: format)
      let pair = try BilingualLanguages(of: file, path, from: from, to: to, self).pair
      let texts = file.segments.filter(\.isTranslatable).map(\.source.plainText)
      return (texts, pair)
    case .table, .workbook:
      let table = try BilingualTable(source)
      let pair = try languages.pair(
        among: table.languages.compactMap { $0 }, from: from, to: to, path: path)
      let column = table.column(of: pair.from) ?? 0
      return (table.rows.map { $0.fields[column].text }, pair)
    default:
      let document = try SourceDocument(source.readAll(), path: path)
      let sentences = try SentenceList(document, language: from, srx: srxPath)
      let pair = languages.pair(from: .init(said: sentences.lang), to: .init(said: to))
      return (sentences.segments.map(\.text), pair)
    }
  }
}
