// SPDX-License-Identifier: Apache-2.0

/// A revision of the Model Context Protocol that the server speaks.
public enum ProtocolRevision: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The first revision with annotations of tools, and the only one with batches.
  case march2025 = "2025-03-26"
  /// Structured results of tools.
  case june2025 = "2025-06-18"
  /// The last revision that begins with a handshake.
  case november2025 = "2025-11-25"
  /// Stateless: every request names its revision and the abilities of its client.
  case july2026 = "2026-07-28"

  /// The revision that a server offers to a client that asks for an unknown one in a handshake.
  static let newestWithHandshake = ProtocolRevision.november2025

  /// Whether requests carry what older revisions agree on in a handshake.
  public var isStateless: Bool { self >= .july2026 }
  /// Whether several messages may come as one JSON list.
  public var hasBatches: Bool { self == .march2025 }
  /// Whether tools have schemas of results, structured results and titles.
  var hasStructuredResults: Bool { self >= .june2025 }

  /// The older revision first.
  public static func < (a: ProtocolRevision, b: ProtocolRevision) -> Bool {
    a.rawValue < b.rawValue
  }
}
