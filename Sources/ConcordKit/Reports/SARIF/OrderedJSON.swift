// SPDX-License-Identifier: Apache-2.0

/// JSON with keys in the order given, for reports that must have the same bytes every time.
indirect enum OrderedJSON {
  /// Text.
  case string(String)
  /// A whole number.
  case number(Int)
  /// An ordered object; members that are `nil` are left out.
  case object([(String, OrderedJSON?)])
  /// A list.
  case array([OrderedJSON])

  /// The text, indented by two spaces per level.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let value): return Self.quoted(value)
    case .number(let value): return String(value)
    case .array(let values):
      guard !values.isEmpty else { return "[]" }
      return "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      let lines = members.compactMap { key, value in
        value.map { inner + Self.quoted(key) + ": " + $0.text(indent: inner) }
      }
      return lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where String.isUnprintable(scalar):
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
