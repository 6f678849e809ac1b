// SPDX-License-Identifier: Apache-2.0
import Matching
import Segmentation
import TextModel

/// The result of `pretranslate` for a file.
public struct Pretranslation: Hashable, Sendable, Codable {
  /// A glossary term in a source, and what it is to be called.
  public struct TermNote: Hashable, Sendable, Codable {
    /// The term as the glossary has it.
    public var source: String
    /// The first approved term of the concept in the other language.
    public var target: String
  }

  /// A deduction from the score of a match.
  public enum Penalty: Hashable, Sendable, Codable {
    /// A difference between the texts.
    case match(MatchPenalty)
    /// Codes of the segment that the match does not have.
    case codes
    /// Another translation of the same text in the memory that is as good.
    case translations

    /// The name: that of the difference, `codes` or `translations`.
    public var name: String {
      switch self {
      case .match(let penalty): penalty.rawValue
      case .codes: "codes"
      case .translations: "translations"
      }
    }

    /// Reads the name.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let name = try container.decode(String.self)
      self =
        switch name {
        case "codes": .codes
        case "translations": .translations
        default: .match(try container.decode(MatchPenalty.self))
        }
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(name)
    }
  }

  /// A segment of the file.
  public struct Segment: Hashable, Sendable, Codable {
    /// The treatment of a segment.
    public enum State: String, Hashable, Sendable, Codable {
      /// The segment had a translation already, or is not to be translated.
      case kept
      /// The segment has a translation now, of the very same text.
      case translated
      /// The segment has a translation now, of a similar text, that somebody has to work on.
      case needsReview = "needs-review"
      /// The memory has nothing for it.
      case new
    }

    /// The number of the segment, from 1.
    public var segment: Int
    /// The name in the file, if there is one.
    public var unit: String?
    /// The treatment of the segment.
    public var state: State
    /// The words of the segment in the source language.
    public var source: String
    /// The words that were put in.
    public var target: String?
    /// How alike the source in the memory is, in percent with two decimals.
    public var score: Double?
    /// How the match was found.
    public var kind: MatchKind?
    /// The file of the memory, as a path from the workspace.
    public var memoryFile: String?
    /// The unit there.
    public var memoryUnit: UnitID?
    /// Whether its inline codes have no place in the translation, and are to be put in by hand.
    public var lacksCodes: Bool
    /// The deductions from the score.
    public var penalties: [Penalty]
    /// Differences that must not be overlooked.
    public var warnings: [MatchWarning]
    /// Glossary terms, when it was not translated before.
    public var terms: [TermNote]
  }

  /// The counts of a band.
  public struct Row: Hashable, Sendable, Codable {
    /// `kept`, `context`, `exact`, a range of percents, or `new`.
    public var band: String
    /// Segments.
    public var segments = 0
    /// Words; a Han, kana or hangul character counts as one.
    public var words = 0
  }

  /// The file as it was named.
  public var file: String
  /// The file that was written; nil when none was.
  public var output: String?
  /// The language of the sources.
  public var from: LanguageTag
  /// The language of the targets.
  public var to: LanguageTag
  /// The segments, in file order.
  public var segments: [Segment]
  /// The counts of the segments in each band, in the order of the bands.
  public var rows: [Row]
  /// Notices about the file, as `file:line:column: message`.
  public var notices: [String]
  /// The file with what was put in; not part of the JSON.
  public var document: [UInt8] = []

  private enum CodingKeys: String, CodingKey {
    case file, output, from, to, segments, rows, notices
  }
}

extension Pretranslation.Segment {
  /// Says what was put in.
  mutating func fill(_ choice: ProposalMaker.Choice) {
    let (proposal, match) = (choice.proposal, choice.match)
    state = proposal.isExact ? .translated : .needsReview
    lacksCodes = choice.lacksCodes
    target = proposal.target.plainText
    score = Double(proposal.hundredths) / 100
    kind = match.kind
    memoryFile = match.file
    memoryUnit = match.unit
    penalties = match.penalties.map { .match($0) }
    let others = choice.isAmbiguous ? ProposalMaker.ambiguityPenalty : 0
    if proposal.hundredths < match.score.hundredths - others { penalties.append(.codes) }
    if choice.isAmbiguous { penalties.append(.translations) }
    warnings = match.warnings
  }

  /// The row it is counted in.
  fileprivate var band: String {
    guard state != .kept else { return "kept" }
    guard let score else { return "new" }
    if state == .translated { return kind == .context ? "context" : "exact" }
    return Pretranslation.bands.first { score >= $0.from }?.name ?? "new"
  }
}

extension Pretranslation {
  /// Bands of scores, highest first; 100 is exact, and so in none.
  fileprivate static let bands: [(name: String, from: Double)] = [
    ("95-99", 95), ("85-94", 85), ("75-84", 75), ("60-74", 60), ("50-59", 50),
  ]

  /// Counts segments by band.
  static func rows(of segments: [Segment]) -> [Row] {
    var rows = (["kept", "context", "exact"] + bands.map(\.name) + ["new"]).map { Row(band: $0) }
    let tokenizer = Tokenizer()
    for segment in segments {
      guard let at = rows.firstIndex(where: { $0.band == segment.band }) else { continue }
      rows[at].segments += 1
      rows[at].words += tokenizer.tokenize(segment.source).tokens
        .count { $0.kind != .punctuation }
    }
    return rows
  }
}
