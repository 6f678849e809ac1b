// SPDX-License-Identifier: Apache-2.0

/// A part of a page outside of the text, which pages repeat.
public enum PageArea: String, Hashable, Sendable, Codable, CaseIterable {
  /// Above the text.
  case header
  /// Below the text.
  case footer
}
