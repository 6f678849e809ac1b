import Documents
import Segmentation
import TextModel

/// A text as its author wrote it, and what the page had done to it, as `clean` gives it.
public struct CleanedFile: Hashable, Sendable, Codable {
  /// A hyphen that stood at a line end.
  public struct Hyphen: Hashable, Sendable, Codable {
    /// The word as it stands now.
    public var word: String
    /// Whether the hyphen was taken out.
    public var joined: Bool
    /// What spoke for it, such as `document`, `memory`, `wordList` or `guess`.
    public var reason: String
    /// The first UTF-8 byte of the word in the input.
    public var offset: Int
    /// The UTF-8 bytes it takes there.
    public var length: Int
  }

  /// Something that was left out.
  public struct Removal: Hashable, Sendable, Codable {
    /// The step that left it out: `pageFurniture`.
    public var step: String
    /// What stood there.
    public var text: String
    /// Its first UTF-8 byte in the input.
    public var offset: Int
    /// The UTF-8 bytes it takes there.
    public var length: Int
  }

  /// The language, given or detected.
  public var lang: LanguageTag
  /// The cleaned text.
  public var text: String
  /// The hyphens at line ends, in order.
  public var hyphens: [Hyphen]
  /// What was left out, in order.
  public var removals: [Removal]

  /// Cleans a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - language: the language; left out, it is detected.
  ///   - steps: what is mended.
  ///   - workspace: lends the words of its glossaries, if there is one.
  /// - Throws: `FileError` for a file that cannot be read; what reading the glossaries throws.
  public init(
    readingFrom path: String, language: LanguageTag? = nil,
    steps: Set<CleaningStep> = CleaningStep.standard, workspace: Workspace? = nil
  ) throws {
    let file = try SourceDocument(reading: path)
    lang = language ?? LanguageDetector.detect(file.prose) ?? .undetermined
    let options = CleaningSetup.options(
      for: lang, glossaries: try workspace?.glossaries() ?? [], memory: try workspace?.memory(),
      steps: steps)
    let cleaned = Cleaner(language: lang, options: options).clean(file.prose)
    let bytes = Array(file.prose.utf8)
    text = cleaned.text
    hyphens = cleaned.hyphens.map { hyphen in
      Hyphen(
        word: hyphen.word, joined: hyphen.isJoined, reason: hyphen.reason.name,
        offset: hyphen.range.lowerBound + file.baseOffset, length: hyphen.range.count)
    }
    removals = cleaned.removals.map { removal in
      Removal(
        step: removal.step.rawValue, text: String(decoding: bytes[removal.range], as: UTF8.self),
        offset: removal.range.lowerBound + file.baseOffset, length: removal.range.count)
    }
  }
}

extension HyphenDecision.Reason {
  /// The name of the reason in JSON.
  var name: String {
    switch self {
    case .softHyphen: "softHyphen"
    case .capital: "capital"
    case .acronym: "acronym"
    case .number: "number"
    case .address: "address"
    case .document: "document"
    case .memory: "memory"
    case .wordList: "wordList"
    case .table: "table"
    case .repetition: "repetition"
    case .guess: "guess"
    }
  }
}
