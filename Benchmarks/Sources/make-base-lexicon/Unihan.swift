// SPDX-License-Identifier: Apache-2.0
import Foundation

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

/// Readings for U+4E00 to U+9FFF.
struct HanReadings {
  /// The C file.
  let source: String

  init(_ readings: Unihan) {
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
    let padded = syllables.flatMap { syllable -> [UInt8] in
      Array(syllable.utf8) + [UInt8](repeating: 0, count: 6 - syllable.utf8.count)
    }
    source =
      CSource.header
      + CSource.numbers(numbers, name: "syllable_numbers")
      + CSource.octets(padded, name: "syllables")
        + """

        const uint16_t *const cbase_han_syllable = syllable_numbers;
        const uint8_t *const cbase_syllables = syllables;

        """
  }
}
