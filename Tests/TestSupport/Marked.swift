// SPDX-License-Identifier: Apache-2.0

/// A text whose positions are written into it as markers: `Marked("a 1️⃣term2️⃣ here")`.
///
/// The markers 1️⃣ to 9️⃣ are taken out; their UTF-8 offsets in what is left are kept.
public struct Marked: Sendable {
  /// The text without its markers.
  public let text: String
  /// UTF-8 offsets, in the order of the markers' numbers.
  public let offsets: [Int]

  /// Takes the markers out of a text.
  public init(_ marked: String) {
    var text = ""
    var found: [(Int, Int)] = []
    for character in marked {
      if let digit = Self.markers.firstIndex(of: character) {
        found.append((digit, text.utf8.count))
      } else {
        text.append(character)
      }
    }
    self.text = text
    offsets = found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The range between two markers, numbered from 1.
  public func range(_ from: Int, _ to: Int) -> Range<Int> { offsets[from - 1]..<offsets[to - 1] }

  private static let markers: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
}
