import ICUText

/// Maps traditional characters to simplified ones, so that 上海合作組織 is found by 上海合作组织.
///
/// The mapping is ICU's `Hant-Hans`, a character at a time and kept. ICU takes 20 ms to open it, so
/// that is done for the first character outside GB 2312 (the repertoire of simplified text, which
/// ICU's converter knows) and not before. A character of GB 2312 stands for itself, so that 著 and 乾
/// stay what they are in simplified text.
///
/// Not for two threads at once.
final class SimplifiedCharacters {
  private var transliterator: Transliterator?
  private var isOpened = false
  private var cache: [UInt32: UInt32] = [:]
  private lazy var simplified: [Bool] = Self.repertoire()

  /// The simplified form of a unified ideograph; the character itself when it has none.
  func simplify(_ scalar: UInt32) -> UInt32 {
    guard scalar >= 0x4E00, scalar < 0xA000 else { return scalar }
    if simplified[Int(scalar - 0x4E00)] { return scalar }
    if let known = cache[scalar] { return known }
    if !isOpened {
      transliterator = try? Transliterator("Hant-Hans")
      isOpened = true
    }
    var mapped = scalar
    if let transliterator, let character = Unicode.Scalar(scalar) {
      let out = transliterator.transform(String(character)).unicodeScalars
      if out.count == 1, let first = out.first { mapped = first.value }
    }
    cache[scalar] = mapped
    return mapped
  }

  /// Which of U+4E00...U+9FFF GB 2312 has: rows 16 to 87 of its plane.
  private static func repertoire() -> [Bool] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(72 * 94 * 2)
    for row in 0xB0...0xF7 {
      // Row 55 (0xD7) ends at cell 89.
      for cell in 0xA1...(row == 0xD7 ? 0xF9 : 0xFE) {
        bytes.append(UInt8(row))
        bytes.append(UInt8(cell))
      }
    }
    var found = [Bool](repeating: false, count: 0xA000 - 0x4E00)
    guard let text = try? TextEncoding.decode(bytes, as: "GB18030").text else {
      return [Bool](repeating: true, count: 0xA000 - 0x4E00)
    }
    for scalar in text.unicodeScalars where scalar.value >= 0x4E00 && scalar.value < 0xA000 {
      found[Int(scalar.value - 0x4E00)] = true
    }
    return found
  }
}
