// SPDX-License-Identifier: Apache-2.0

/// The kind of a part of a paper.
public enum PartKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The title.
  case title
  /// The names of the authors.
  case authors
  /// The abstract.
  case abstract
  /// The keyword list.
  case keywords
  /// Everything else that is prose.
  case body
  /// The list of references, which is never aligned.
  case references
  /// Captions, footnotes, acknowledgements, formulae: text outside the prose, which is never
  /// aligned.
  case notes
}
