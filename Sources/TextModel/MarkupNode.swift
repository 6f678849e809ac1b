// SPDX-License-Identifier: Apache-2.0

/// A piece of marked-up text.
public enum MarkupNode: Hashable, Sendable, Codable {
  /// Characters.
  case text(String)
  /// An element.
  case element(MarkupElement)

  /// The characters, or all text inside the element.
  public var text: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.text
    }
  }
}
