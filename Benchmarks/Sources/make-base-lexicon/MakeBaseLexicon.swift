import Alignment
import Foundation
import TextModel

/// Makes the C tables of the target `CBaseLexicon` from the Unicode data of Debian; run by
/// scripts/make-base-lexicon.sh, which says where the files come from.
@main
struct MakeBaseLexicon {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("usage: make-base-lexicon UNIHAN_READINGS UNIHAN_VARIANTS OUTPUT_FOLDER")
      exit(2)
    }
    let output = URL(fileURLWithPath: arguments[3])
    let readings = try Unihan(path: arguments[1])
    let variants = try Unihan(path: arguments[2])
    try HanTables(readings: readings, variants: variants).source
      .write(to: output.appendingPathComponent("han.c"), atomically: true, encoding: .utf8)

    let definitions = readings.values(of: "kDefinition").map { scalar, text in
      DictionaryEntry(headwords: [String(scalar)], glosses: [text])
    }
    guard
      let table = LexiconTable(
        name: "Unihan", source: .chinese, target: .english, entries: definitions)
    else { throw CocoaError(.fileReadCorruptFile) }
    try CSource.bytes(table.bytes, name: "cbase_unihan_zh_en")
      .write(to: output.appendingPathComponent("unihan_zh_en.c"), atomically: true, encoding: .utf8)
    print("\(table.count) characters with a definition, \(table.bytes.count) bytes")
  }
}

/// One of Unihan's files: `U+4E00<tab>kField<tab>value` a line (UAX #38).
struct Unihan {
  private var fields: [String: [(Unicode.Scalar, String)]] = [:]

  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t", maxSplits: 2)
      guard parts.count == 3, let code = UInt32(parts[0].dropFirst(2), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { continue }
      fields[String(parts[1]), default: []].append((scalar, String(parts[2])))
    }
  }

  /// The characters that have a field, in file order, with its value.
  func values(of field: String) -> [(Unicode.Scalar, String)] { fields[field] ?? [] }
}

/// Readings and simplified forms for U+4E00 to U+9FFF.
struct HanTables {
  /// The C file.
  let source: String

  init(readings: Unihan, variants: Unihan) {
    let first: UInt32 = 0x4E00
    let count = 0x5200
    var syllables = [""]
    var numbers = [Int](repeating: 0, count: count)
    var known: [String: Int] = [:]
    for (scalar, value) in readings.values(of: "kMandarin") {
      let index = Int(scalar.value) - Int(first)
      guard (0..<count).contains(index), let reading = value.split(separator: " ").first else {
        continue
      }
      let plain = String(
        String.UnicodeScalarView(
          reading.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.isASCII }))
      if known[plain] == nil {
        known[plain] = syllables.count
        syllables.append(plain)
      }
      numbers[index] = known[plain] ?? 0
    }
    var simplified = (0..<count).map { $0 + Int(first) }
    for (scalar, value) in variants.values(of: "kSimplifiedVariant") {
      let index = Int(scalar.value) - Int(first)
      // A character that is itself among its simplified forms is in use as it stands.
      let forms = value.split(separator: " ").compactMap { UInt32($0.dropFirst(2), radix: 16) }
      guard (0..<count).contains(index), let form = forms.first, !forms.contains(scalar.value),
        form &- first < UInt32(count)
      else { continue }
      simplified[index] = Int(form)
    }
    let padded = syllables.flatMap { syllable -> [UInt8] in
      Array(syllable.utf8) + [UInt8](repeating: 0, count: 6 - syllable.utf8.count)
    }
    source =
      CSource.header
      + CSource.numbers(numbers, name: "syllable_numbers")
      + CSource.octets(padded, name: "syllables")
      + CSource.numbers(simplified, name: "simplified")
        + """

        const uint16_t *const cbase_han_syllable = syllable_numbers;
        const uint8_t *const cbase_syllables = syllables;
        const uint16_t *const cbase_han_simplified = simplified;

        """
  }
}

/// Writes constant tables as C.
enum CSource {
  static let header = """
    // Made by scripts/make-base-lexicon.sh from Unicode data (see LICENSE-UNICODE.txt); do not edit.
    #include "cbaselexicon.h"

    """

  /// A file with one named run of bytes.
  static func bytes(_ bytes: [UInt8], name: String) -> String {
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
