// SPDX-License-Identifier: Apache-2.0

/// Words in colour for a terminal, without colour for any other output.
public struct Style: Hashable, Sendable {
  /// Whether colours are written.
  public let isOn: Bool

  /// A style with or without colours.
  public init(isOn: Bool) { self.isOn = isOn }

  /// A style without colours.
  public static let plain = Style(isOn: false)

  package func bold(_ text: String) -> String { wrap(text, "1") }
  package func dim(_ text: String) -> String { wrap(text, "2") }
  package func red(_ text: String) -> String { wrap(text, "31") }
  package func green(_ text: String) -> String { wrap(text, "32") }
  package func yellow(_ text: String) -> String { wrap(text, "33") }
  package func cyan(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// A count and its noun: `1 pair`, `2 pairs`.
package func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// Two decimals, rounded down so that an uncertain value never reads as 1.00.
package func twoDecimals(_ figure: Double) -> String {
  let hundredths = Int((figure * 100 + 1e-9).rounded(.down))
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
