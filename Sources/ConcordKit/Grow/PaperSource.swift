import Documents
import Segmentation
import TextModel

/// A paper as it is given: one file with both languages, or a file for each.
public struct PaperSource: Hashable, Sendable {
  /// The files: one, or two that are translations of each other.
  public var files: [String]

  /// Reads an argument of the command line: `paper.txt`, or `a.zh.txt:a.en.txt`.
  ///
  /// A name that is a file as it stands is one file, whatever colons it has.
  public init(argument: String) {
    let halves = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let isPair = halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
    files = isPair && !Workspace.exists(argument) ? halves : [argument]
  }

  /// The identifier of the paper when none is given.
  public func defaultID(languages: [LanguageTag]) -> PaperID {
    PaperID(fileName: files[0], languages: Set(languages.map(\.language)))
  }

  /// Reads the parts of all its files.
  ///
  /// - Throws: `DocumentError` for a file that cannot be read.
  func parts(_ options: CleaningOptions) throws(DocumentError) -> [DocumentPart] {
    let reader = PaperReader(options: options)
    var parts: [DocumentPart] = []
    for file in files { parts += reader.parts(of: try SourceDocument(reading: file).prose) }
    return parts
  }
}
