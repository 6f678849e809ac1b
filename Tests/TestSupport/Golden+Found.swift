// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The inputs of `Tests/Fixtures/golden/found`: among many texts put together and changed at random, those for which a
/// program with a seeded fault (`scripts/mutations`) gives another answer than the right one.
extension Golden {
  /// One input.
  public struct Found: Sendable {
    /// What is done with the text, such as `pair` or `draft`.
    public let kind: String
    /// The language of the source; undetermined if it is left open.
    public let from: LanguageTag
    /// The language of the target; undetermined if it is left open.
    public let to: LanguageTag
    /// The text.
    public let text: String
    /// The second text, such as a translation; empty if there is none.
    public let other: String

    /// The first line of the record of this input.
    public func title(_ number: Int) -> String {
      "⁂ \(number) \(kind) \(from)-\(to) \(text.prefix(40))"
        + (other.isEmpty ? "" : " ¦ \(other.prefix(40))")
    }
  }

  /// The inputs of a file in order: each after a line `⁂ KIND FROM TO`, with a line `¦` between two texts.
  public static func found(_ name: String) throws -> [Found] {
    try texts(of: "found/\(name).txt").map { input in
      let words = input.name.split(separator: " ").map(String.init) + ["und", "und", "und"]
      let sides = input.text.dropLast().components(separatedBy: "\n¦\n")
      return Found(
        kind: words[0], from: LanguageTag(words[1]) ?? .undetermined,
        to: LanguageTag(words[2]) ?? .undetermined, text: sides[0],
        other: sides.count > 1 ? sides[1] : "")
    }
  }
}
