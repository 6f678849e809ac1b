// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The comments of a draft that silence findings, shared by its rules.
///
/// Not thread-safe.
final class SilencingComments {
  private(set) var comments: IgnoreComments

  /// Reads the comments of a text.
  init(_ content: String) { comments = IgnoreComments(content) }

  /// Whether a finding is silenced.
  func silences(_ finding: Finding) -> Bool { comments.silences(finding) }

  /// Whether a finding is silenced, and the reason that is given; its comment has then silenced something.
  func reason(for finding: Finding) -> String?? { comments.reason(for: finding) }
}

/// Counts the findings of one rule up to a limit; those that comments silence have a limit of their own.
struct FindingCount {
  private let limit: Int
  private var named = 0
  private var silenced = 0

  init(_ limit: Int) { self.limit = limit }

  /// Whether there are more findings than the limit that are not silenced.
  var isCut: Bool { named > limit }

  /// Counts a finding, and says whether there is room for it.
  ///
  /// The comment of a silenced finding without room has silenced something all the same.
  mutating func admits(_ finding: Finding, _ comments: SilencingComments) -> Bool {
    guard comments.silences(finding) else {
      named += 1
      return named <= limit
    }
    silenced += 1
    if silenced > limit { _ = comments.reason(for: finding) }
    return silenced <= limit
  }
}
