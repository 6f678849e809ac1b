// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A segment of a file that is to be filled.
struct TargetSegment {
  /// The treatment of a segment.
  enum Status {
    /// The segment has no translation.
    case open
    /// The segment has a translation that nobody has reviewed.
    case translated
    /// The segment has a translation that somebody has reviewed, or is not to be translated.
    case closed
  }

  var number: Int
  var unit: String?
  var source: CodedText
  var status: Status
  /// The context in which it is meant, if its file has contexts.
  var context: String?
  /// The text it belongs to; segments of different texts are not neighbours.
  var text = ""
}

/// A file whose targets can be filled, every other byte as it was.
protocol TargetFile {
  /// The segments, in file order.
  var segments: [TargetSegment] { get }
  /// Findings about the file.
  var findings: [Finding] { get }
  /// How many translations got an apostrophe, since a spreadsheet program may take them for formulas.
  var defusedCount: Int { get }
  /// Whether a translation has a place for what stays in the segment, such as the results of fields.
  ///
  /// - Returns: `nil` if nothing can be put in.
  func fits(_ proposal: TargetProposal, at index: Int) -> Bool?
  /// Whether terms can be noted beside a segment: Word has no comments in notes, headers and footers.
  func hasPlaceForTerms(at index: Int) -> Bool
  /// Puts a translation into the segment of an index.
  mutating func put(_ proposal: TargetProposal, at index: Int)
  /// Notes glossary terms: `上海精神 = Shanghai Spirit`.
  mutating func note(_ terms: [String], at index: Int)
  /// The file with what was put in, and whether it is in UTF-8 and was in another encoding.
  func written() throws -> (bytes: [UInt8], isRecoded: Bool)
}

extension TargetFile {
  var defusedCount: Int { 0 }
  func fits(_ proposal: TargetProposal, at index: Int) -> Bool? { true }
  func hasPlaceForTerms(at index: Int) -> Bool { true }
}
