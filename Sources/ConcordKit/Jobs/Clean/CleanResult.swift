import Segmentation
import TextModel

/// A text as its author wrote it, and what the page had done to it, as `clean` gives it.
public struct CleanResult: Hashable, Sendable, Codable {
  /// A hyphen that was at a line end.
  public struct Hyphen: Hashable, Sendable, Codable {
    /// Why a hyphen was kept or taken out; the cases are those of `HyphenDecision.Reason`.
    public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
      /// It is a soft hyphen.
      case softHyphen
      /// A capital follows.
      case capital
      /// A word in capitals comes before.
      case acronym
      /// A digit is next to it.
      case number
      /// It is inside a web address or DOI.
      case address
      /// The document spells the word elsewhere.
      case document
      /// The memory or a glossary knows the spelling.
      case memory
      /// A word list knows the spelling.
      case wordList
      /// A table of the language names one of the halves.
      case table
      /// Both halves are the same.
      case repetition
      /// Nothing is known.
      case guess
    }

    /// The word after cleaning.
    public var word: String
    /// Whether the hyphen was taken out.
    public var joined: Bool
    /// Why.
    public var reason: Reason
    /// The first UTF-8 byte of the word in the input.
    public var offset: Int
    /// The UTF-8 bytes it takes there.
    public var length: Int
  }

  /// Something that was left out.
  public struct Removal: Hashable, Sendable, Codable {
    /// The step that left it out.
    public var step: CleaningStep
    /// The text that was there.
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

  /// The hyphens that could only be guessed at.
  public var guesses: [Hyphen] { hyphens.filter { $0.reason == .guess } }
}

extension CleanResult.Hyphen.Reason {
  init(_ reason: HyphenDecision.Reason) {
    self =
      switch reason {
      case .softHyphen: .softHyphen
      case .capital: .capital
      case .acronym: .acronym
      case .number: .number
      case .address: .address
      case .document: .document
      case .memory: .memory
      case .wordList: .wordList
      case .table: .table
      case .repetition: .repetition
      case .guess: .guess
      }
  }
}
