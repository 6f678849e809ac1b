// SPDX-License-Identifier: Apache-2.0

/// The version of Concord.
public enum ConcordVersion {
  /// The version of this build.
  public static let current = "0.2.0"
}
