// SPDX-License-Identifier: Apache-2.0

/// A place where a concept's terms may appear as others wrote them.
public enum TermExemption: String, Hashable, Sendable, Codable, CaseIterable {
  /// In quotations.
  case quotation
  /// In titles of works, and in headings.
  case title
}
