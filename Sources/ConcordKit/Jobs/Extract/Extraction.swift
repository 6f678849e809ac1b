import Documents
import Papers
import Segmentation
import TextModel

/// The cleaned parts of a paper, as `extract` gives them.
public struct Extraction: Hashable, Sendable, Codable {
  /// A part.
  public struct Part: Hashable, Sendable, Codable {
    /// What it is.
    public var kind: PartKind
    /// The language it is in.
    public var lang: LanguageTag
    /// The cleaned text.
    public var text: String
    /// The names, when the part is a list of authors.
    public var names: [String]?
    /// The keywords, when the part is a list of such.
    public var keywords: [String]?
    /// The first UTF-8 byte in the input.
    public var offset: Int
    /// The UTF-8 bytes it takes there.
    public var length: Int

    init(_ part: DocumentPart, baseOffset: Int) {
      kind = part.kind
      lang = part.language
      text = part.text
      names = part.kind == .authors ? part.items : nil
      keywords = part.kind == .keywords ? part.items : nil
      offset = part.range.lowerBound + baseOffset
      length = part.range.count
    }
  }

  /// The parts, in the order of the file.
  public var parts: [Part]

  /// Reads the parts of a paper.
  ///
  /// - Parameter options: how its text is cleaned.
  public init(_ file: SourceDocument, options: CleaningOptions = CleaningOptions()) {
    parts = PaperReader(options: options).parts(of: file.prose)
      .map { Part($0, baseOffset: file.baseOffset) }
  }
}

extension Extraction {
  /// Reads the parts of a paper from a file, or standard input for `-`.
  ///
  /// - Parameter workspace: lends the words of its glossaries for hyphens at line ends, if there is
  ///   one.
  /// - Throws: `FileError` when it cannot be read; what reading the glossaries throws.
  public init(readingFrom path: String, workspace: Workspace? = nil) throws {
    let file = try SourceDocument(reading: path)
    let glossaries = try workspace?.glossaries() ?? []
    self.init(
      file,
      options: CleaningSetup.options(
        for: nil, glossaries: glossaries, memory: try workspace?.memory()))
  }
}
