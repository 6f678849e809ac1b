// SPDX-License-Identifier: Apache-2.0

/// Regular expressions as SRX files have them.
enum SRXPattern {
  /// The expression with a backslash before each `}` that closes nothing.
  ///
  /// Java, whose expressions SRX 2.0 files of OmegaT and others are, takes such a brace for itself; ICU does not.
  static func escapingBraces(_ pattern: String) -> String {
    var out: [UInt8] = []
    var open = 0
    var classes = 0
    var isEscaped = false
    var isQuoted = false
    for byte in pattern.utf8 {
      defer { out.append(byte) }
      if isEscaped {
        isEscaped = false
        if byte == UInt8(ascii: "Q"), classes == 0 { isQuoted = true }
        if byte == UInt8(ascii: "E") { isQuoted = false }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case _ where isQuoted: break
      case UInt8(ascii: "["): classes += 1
      case UInt8(ascii: "]"): classes = max(0, classes - 1)
      case UInt8(ascii: "{") where classes == 0: open += 1
      case UInt8(ascii: "}") where classes == 0 && open > 0: open -= 1
      case UInt8(ascii: "}") where classes == 0: out.append(UInt8(ascii: "\\"))
      default: break
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
