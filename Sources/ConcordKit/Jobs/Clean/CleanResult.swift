// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// A text as its author wrote it, and the repairs that were made: the result of `clean`.
public struct CleanResult: Hashable, Sendable, Codable {
  /// A hyphen that was at a line end.
  public struct Hyphen: Hashable, Sendable, Codable {
    /// The reason why a hyphen was kept or removed; the cases are those of `HyphenDecision.Reason`.
    public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
      /// The hyphen is a soft one.
      case softHyphen
      /// A capital follows.
      case capital
      /// A word in capitals comes before.
      case acronym
      /// A digit is next to the hyphen.
      case number
      /// The hyphen is inside a web address or DOI.
      case address
      /// The document spells the word elsewhere.
      case document
      /// The memory or a glossary knows the spelling.
      case memory
      /// A word list knows the spelling.
      case wordList
      /// A table of the language contains one of the halves.
      case table
      /// Both halves are the same.
      case repetition
      /// Nothing is known about the word.
      case guess
    }

    /// The word after cleaning.
    public var word: String
    /// Whether the hyphen was removed.
    public var joined: Bool
    /// The reason for the decision.
    public var reason: Reason
    /// The first UTF-8 byte of the word in the input.
    public var offset: Int
    /// The length of the word there, in UTF-8 bytes.
    public var length: Int
  }

  /// A passage that was removed.
  public struct Removal: Hashable, Sendable, Codable {
    /// The step that removed it.
    public var step: CleaningStep
    /// The removed text.
    public var text: String
    /// The first UTF-8 byte of that text in the input.
    public var offset: Int
    /// The length of that text, in UTF-8 bytes.
    public var length: Int
  }

  /// The language, given or detected.
  public var lang: LanguageTag
  /// The cleaned text.
  public var text: String
  /// The hyphens at line ends, in order.
  public var hyphens: [Hyphen]
  /// The removed passages, in order.
  public var removals: [Removal]
  /// Notices about the result, one sentence each; not in the JSON form.
  public var notices: [String] = []

  private enum CodingKeys: String, CodingKey {
    case lang, text, hyphens, removals
  }

  /// The hyphens whose decision is a guess.
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
