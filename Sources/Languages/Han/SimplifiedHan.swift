/// Traditional characters and the simplified ones they compare as.
///
/// One character becomes one character (the single-character rules of ICU's `Hant-Hans`), which is
/// enough to compare by: 發 and 髮 are both 发. To convert a text for reading, use `Transliterator`.
package enum SimplifiedHan {
  /// The simplified form of a scalar; the scalar itself when there is none.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    let at = Int(scalar) - first
    guard at >= 0, at < table.count else { return scalar }
    let simplified = table[at]
    return simplified == 0 ? scalar : UInt32(simplified)
  }

  private static let first = 0x3400

  /// For each scalar from `first` its simplified form, or 0; 54 kB, filled in some 20 µs.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0xA000 - first)
    var traditional: Int?
    for unit in pairs.utf16 where unit != 0x0A {
      if let at = traditional {
        table[at] = unit
        traditional = nil
      } else {
        traditional = Int(unit) - first
      }
    }
    return table
  }()
}
