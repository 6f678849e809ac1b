import Matching
import Segmentation
import TextModel

/// What `pretranslate` did to a file.
public struct Pretranslation: Hashable, Sendable, Codable {
  /// A glossary term in a source, and what it is to be called.
  public struct TermNote: Hashable, Sendable, Codable {
    /// The term as the glossary has it.
    public var source: String
    /// Its first approved term in the other language.
    public var target: String
  }

  /// A segment of the file.
  public struct Segment: Hashable, Sendable, Codable {
    /// What became of a segment.
    public enum State: String, Hashable, Sendable, Codable {
      /// Its translation was there already, or it is not to be translated.
      case kept
      /// It has a translation now, of the very same text.
      case translated
      /// It has a translation now, of a similar text, that somebody has to work on.
      case needsReview = "needs-review"
      /// The memory has nothing for it.
      case new
    }

    /// Its number, from 1.
    public var segment: Int
    /// What the file calls it, if it has a name.
    public var unit: String?
    /// What became of it.
    public var state: State
    /// Its words in the source language.
    public var source: String
    /// The words that were put in.
    public var target: String?
    /// How alike the source in the memory is, in percent with two decimals.
    public var score: Double?
    /// `context`, `exact`, `normalized`, `placeable` or `fuzzy`.
    public var kind: String?
    /// The file of the memory, as a path from the workspace.
    public var memoryFile: String?
    /// The unit there.
    public var memoryUnit: UnitID?
    /// Whether its inline codes have no place in the translation, and are to be put in by hand.
    public var lacksCodes: Bool
    /// What was taken off the score, by name: those of `lookup`, and `codes`.
    public var penalties: [String]
    /// What must not be overlooked: `negation`, `number`, `date`, `country`, `term`.
    public var warnings: [String]
    /// Glossary terms, when it was not translated before.
    public var terms: [TermNote]
  }

  /// What is in a band.
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
  /// The segments by band, a row a band, in their order.
  public var rows: [Row]
  /// What is odd in the file, as `file:line:column: message`.
  public var notices: [String]
}

extension Pretranslation.Segment {
  /// Says what was put in.
  mutating func fill(_ choice: ProposalMaker.Choice) {
    let (proposal, match) = (choice.proposal, choice.match)
    state = proposal.isExact ? .translated : .needsReview
    lacksCodes = choice.lacksCodes
    target = proposal.target.plainText
    score = Double(proposal.hundredths) / 100
    kind = match.kind.rawValue
    memoryFile = match.file
    memoryUnit = match.unit
    penalties = match.penalties.map(\.rawValue)
    if proposal.hundredths < match.score.hundredths { penalties.append("codes") }
    warnings = match.warnings.map(\.rawValue)
  }

  /// The row it is counted in.
  fileprivate var band: String {
    guard state != .kept else { return "kept" }
    guard let score else { return "new" }
    if state == .translated { return kind == "context" ? "context" : "exact" }
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
