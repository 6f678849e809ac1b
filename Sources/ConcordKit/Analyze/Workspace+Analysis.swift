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
  /// - Throws: `DocumentError` for one that cannot be read; what opening the memory throws.
  public func analyze(_ paths: [String], from: LanguageTag? = nil, to: LanguageTag? = nil) throws
    -> [DocumentAnalysis]
  {
    let memory = try memory()
    return try paths.map { path in
      let sentences = try SentenceList(readingFrom: path, language: from, srx: srxPath)
      let pair = [configuration.targetLanguage, configuration.sourceLanguage]
      let target = to ?? pair.first { !$0.matches(sentences.lang) } ?? pair[0]
      let analysis = try memory.ask {
        try $0.analysis(of: sentences.segments.map(\.text), from: sentences.lang, to: target)
      }
      return DocumentAnalysis(file: path, from: sentences.lang, to: target, rows: analysis.rows)
    }
  }
}
