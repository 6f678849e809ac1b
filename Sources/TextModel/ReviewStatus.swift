// SPDX-License-Identifier: Apache-2.0

/// The review state of a translation unit, set by a person or by a confident automatic judgement.
public enum ReviewStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Used without a penalty.
  case approved
  /// Shown with a penalty until a reviewer decides.
  case needsReview = "needs-review"
  /// Rejected by a reviewer: never shown, and kept so that it is not imported again.
  case rejected
}
