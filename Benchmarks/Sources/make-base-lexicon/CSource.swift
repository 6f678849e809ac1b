// SPDX-License-Identifier: Apache-2.0

/// Writes constant tables as C.
enum CSource {
  static let header = """
    // SPDX-License-Identifier: Apache-2.0 AND Unicode-3.0

    // Made by scripts/make-base-lexicon.sh from Unicode data (see LICENSE-UNICODE.txt); do not edit.
    #include "cbaselexicon.h"

    """

  /// The header of tables made from data of the project itself.
  static let ownHeader = """
    // SPDX-License-Identifier: Apache-2.0

    // Made by scripts/make-base-lexicon.sh from core.tsv; do not edit.
    #include "cbaselexicon.h"

    """

  /// A file with one named run of bytes.
  static func bytes(_ bytes: [UInt8], name: String, header: String = header) -> String {
    header + octets(bytes, name: "bytes")
      + """

      const uint8_t *const \(name) = bytes;
      const uint8_t *const \(name)_end = bytes + sizeof bytes - 1;

      """
  }

  /// Bytes as a string literal, which compiles a hundred times faster than a list of numbers.
  static func octets(_ bytes: [UInt8], name: String) -> String {
    var out = "static const uint8_t \(name)[] =\n"
    var line = "  \""
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x22, 0x5C, 0x3F: line += "\\" + String(Unicode.Scalar(byte))
      case 0x20..<0x7F: line += String(Unicode.Scalar(byte))
      default:
        // A short octal escape must not run into a digit.
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let digits = String(byte, radix: 8)
        line +=
          "\\"
          + ((0x30...0x37).contains(next)
            ? String(repeating: "0", count: 3 - digits.count) + digits : digits)
      }
      if line.utf8.count > 110 {
        out += line + "\"\n"
        line = "  \""
      }
    }
    return out + line + "\";\n"
  }

  /// Numbers as a list.
  static func numbers(_ numbers: [Int], name: String) -> String {
    var out = "\nstatic const uint16_t \(name)[] = {\n"
    for start in stride(from: 0, to: numbers.count, by: 16) {
      let row = numbers[start..<min(start + 16, numbers.count)].map(String.init)
      out += "  " + row.joined(separator: ", ") + ",\n"
    }
    return out + "};\n"
  }
}
