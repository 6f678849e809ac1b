// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The segments of a file that made no unit, each with its place and the reason.
///
/// The first ones are kept; all are counted by reason, so that memory does not grow with the file.
public struct SkippedSegments: Hashable, Sendable {
  /// The most segments that are kept with their places.
  public static let limit = 1000

  /// The number of all segments.
  public private(set) var count = 0
  /// The first segments, in file order.
  public private(set) var first: [Finding] = []
  /// The number of segments for each reason, which is the message of their findings.
  public private(set) var reasons: [String: Int] = [:]

  /// No segments.
  public init() {}

  /// Adds a segment; the message of the finding is the reason.
  public mutating func add(_ finding: Finding) {
    count += 1
    reasons[finding.message, default: 0] += 1
    if first.count < Self.limit { first.append(finding) }
  }

  /// Adds a segment at a place.
  mutating func add(_ reason: Reason, at location: SourceLocation) {
    add(
      Finding(
        rule: "tm/skipped", severity: .info, message: reason.rawValue, location: location))
  }

  /// Adds segments whose places are not known.
  mutating func add(uncounted more: Int, _ reason: Reason) {
    guard more > 0 else { return }
    count += more
    reasons[reason.rawValue, default: 0] += more
  }

  /// Why a segment of a file that can be read makes no unit.
  enum Reason: String {
    case damaged = "the segment is damaged"
    case oneLanguage = "there is a text in one language only"
    case noText = "there is no text"
    case notToTranslate = "it is not to be translated"
    case untranslated = "it is marked as not translated, or is a plural form between others"
    case noTranslation = "it has no translation"
    case otherLanguages = "it is in other languages than the file"
  }
}
