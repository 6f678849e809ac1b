import Documents
import Files
import Papers
import Segmentation
import TextModel

/// A paper as it is given: one file with all its languages, or a file for each.
public struct PaperSource: Hashable, Sendable, CustomStringConvertible {
  /// The files: one, or several that are translations of each other.
  public var files: [String]
  /// The identifier of the paper, where the place it was found in gives one.
  public var id: PaperID?

  /// A paper in some files.
  public init(files: [String], id: PaperID? = nil) {
    self.files = files
    self.id = id
  }

  /// Reads an argument of the command line: `paper.txt`, `a.zh.txt:a.en.txt`, or with a third file
  /// behind a second colon.
  ///
  /// A name that is a file as it stands is one file, whatever colons it has.
  public init(argument: String) {
    let pieces = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let areFiles = pieces.count > 1 && pieces.allSatisfy { !$0.isEmpty }
    files = areFiles && !Workspace.exists(argument) ? pieces : [argument]
  }

  /// The files as the command line takes them.
  public var description: String { files.joined(separator: ":") }

  /// The identifier of the paper when none is given.
  public func defaultID(languages: [LanguageTag]) -> PaperID {
    PaperID(fileName: files[0], languages: Set(languages.map(\.language)))
  }

  /// Reads the parts of all its files.
  ///
  /// - Throws: `FileError` for a file that cannot be read.
  func parts(_ options: CleaningOptions) throws(FileError) -> [DocumentPart] {
    let reader = PaperReader(options: options)
    var parts: [DocumentPart] = []
    for file in files { parts += reader.parts(of: try SourceDocument(reading: file).prose) }
    return parts
  }
}
