// SPDX-License-Identifier: Apache-2.0

/// The review state of a translation unit, set by a person or by a confident automatic judgement.
public enum ReviewStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Used without a penalty.
  case approved
  /// Shown with a penalty until a reviewer decides.
  case needsReview = "needs-review"
  /// Rejected by a reviewer: never shown, and kept so that it is not imported again.
  case rejected

  /// The status that a word in a file means: case, spaces, hyphens and underscores do not count, and an unknown word
  /// means that somebody has to look.
  public init(written: String) {
    if let known = Self(rawValue: written) {
      self = known
      return
    }
    let letters = Self.letters(written)
    self = Self.allCases.first { Self.letters($0.rawValue) == letters } ?? .needsReview
  }

  private static func letters(_ word: String) -> String {
    word.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }
}
