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
