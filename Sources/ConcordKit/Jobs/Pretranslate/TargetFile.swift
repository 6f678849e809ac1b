import Interchange
import TextModel

/// A segment of a file that is to be filled.
struct TargetSegment {
  /// What is done about a segment.
  enum Status {
    /// It has no translation.
    case open
    /// It has one that nobody has reviewed.
    case translated
    /// It has one that somebody has reviewed, or is not to be translated.
    case closed
  }

  var number: Int
  var unit: String?
  var source: CodedText
  var status: Status
  /// What it stands in: segments of different texts are not neighbours.
  var text = ""
}

/// A file whose targets can be filled, every other byte as it was.
protocol TargetFile {
  /// The segments, in file order.
  var segments: [TargetSegment] { get }
  /// The languages that the file says it is in.
  var languages: (from: LanguageTag?, to: LanguageTag?) { get }
  /// What is odd in the file.
  var findings: [Finding] { get }
  /// Says what the languages are, where the file does not; called before anything is put in.
  ///
  /// - Throws: for SRX rules that cannot be used.
  mutating func settle(from: LanguageTag, to: LanguageTag) throws
  /// The beginning of the sources, to tell their language by.
  var sample: String { get }
  /// Puts a translation in.
  mutating func put(_ proposal: TargetProposal, at index: Int)
  /// Notes glossary terms: `上海精神 = Shanghai Spirit`.
  mutating func note(_ terms: [String], at index: Int)
  /// The file with what was put in.
  func bytes() throws -> [UInt8]
}

extension TargetFile {
  var sample: String { segments.prefix(50).map(\.source.text).joined(separator: "\n") }
}
