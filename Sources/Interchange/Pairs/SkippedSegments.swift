// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The segments of a file that made no unit, each with its place and the reason.
///
/// The first ones are kept, and all are counted by reason. Both are bounded, so that memory does not grow with the
/// file.
public struct SkippedSegments: Hashable, Sendable {
  /// The most segments that are kept with their places, and the most reasons that are told apart.
  public static let limit = 1000

  /// The number of all segments.
  public private(set) var count = 0
  /// The first segments, in file order.
  public private(set) var first: [Finding] = []
  /// The number of segments for each reason, which is the message of their findings.
  ///
  /// A reason may quote the file. After `limit` of them, new ones are counted together as `Reason.other`.
  public private(set) var reasons: [String: Int] = [:]

  /// No segments.
  public init() {}

  /// Adds a segment; the message of the finding is the reason.
  public mutating func add(_ finding: Finding) {
    count += 1
    let isNew = reasons[finding.message] == nil
    let reason =
      isNew && reasons.count >= Self.limit ? Reason.other.rawValue : finding.message
    reasons[reason, default: 0] += 1
    if first.count < Self.limit { first.append(finding) }
  }

  /// Whether a finding says why a segment is skipped.
  public func isReason(_ finding: Finding) -> Bool { reasons[finding.message] != nil }

  /// The reasons of the segments after the first few, the most frequent first.
  public func reasons(after named: Int = 0) -> [(reason: String, count: Int)] {
    var rest = reasons
    for finding in first.prefix(named) { rest[finding.message, default: 0] -= 1 }
    return rest.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (reason: $0.key, count: $0.value) }
  }

  /// Adds the segments of another list about the same file.
  mutating func add(_ other: SkippedSegments) {
    guard other.count > 0 else { return }
    count += other.count
    for (reason, more) in other.reasons { reasons[reason, default: 0] += more }
    let all = (first + other.first).enumerated().sorted { left, right in
      let lines = (left.element.location.line, right.element.location.line)
      return lines.0 != lines.1 ? lines.0 < lines.1 : left.offset < right.offset
    }
    first = all.prefix(Self.limit).map(\.element)
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
    case untranslated = "it is marked as not translated"
    case middleForm = "it is a plural form between others"
    case copy = "its translation repeats the source"
    case noWords = "it has a text without words"
    case noTranslation = "it has no translation"
    // The first example is a word that translators write in a cell, and no mark of unfinished code.
    case placeholder = "a word or sign such as TODO, N/A or — is in the place of its translation"
    case otherLanguages = "its languages are not the ones that are imported"
    case other = "another reason"
  }
}
