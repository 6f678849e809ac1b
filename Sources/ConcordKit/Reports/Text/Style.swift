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

extension String {
  /// The text without control characters, so that no file can steer the terminal; a line end in it is a space.
  package var printableLine: String {
    guard hasControls else { return self }
    return String(decoding: printable.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The text without control characters, so that no file can steer the terminal.
  package var printable: String {
    guard hasControls else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n"
            ? "\u{FFFD}" : scalar
        }))
  }

  /// Whether it has a control character of ASCII or Latin-1; most texts have none.
  private var hasControls: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F || last == 0xC2 && byte < 0xA0 { return true }
      last = byte
    }
    return false
  }
}
