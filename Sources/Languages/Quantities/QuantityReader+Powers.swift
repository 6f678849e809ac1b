// SPDX-License-Identifier: Apache-2.0

/// Powers: 10⁸, `5 × 10^3`, 1.2·10³.
extension QuantityReader {
  /// The largest exponent that is read.
  private static let largest = 30

  /// The power that a number in digits is the base of, and where it ends; `nil` if nothing is raised after it.
  private func exponent(after end: Int) -> (value: Int, end: Int, isCaret: Bool)? {
    var at = end
    guard at < tokens.count, !isSpaced(at) else { return nil }
    let isCaret = mark(at) == 0x5E && tokens[at].raised < 0
    if isCaret { at += 1 }
    var isNegative = false
    if mark(at) == 0x2212 || mark(at) == 0x2D || mark(at) == 0x2013 {
      isNegative = true
      at += 1
    }
    guard at < tokens.count, !isSpaced(at) else { return nil }
    let written: Int? = isCaret ? digits(at) : tokens[at].raised >= 0 ? Int(tokens[at].raised) : nil
    guard let written, written <= Self.largest else { return nil }
    return (isNegative ? -written : written, at + 1, isCaret)
  }

  /// Takes in the power of a number, and a power of ten that it is multiplied by.
  ///
  /// A raised digit after another number than ten may be the mark of a note: 3², which is not 32.
  func raise(_ numeral: inout QuantityNumeral, from start: Int) {
    if numeral.isPlain, let power = exponent(after: numeral.end) {
      let value = Self.power(numeral.value, power.value)
      if numeral.value == 10 || power.isCaret {
        numeral.value = value
        if numeral.coefficient == 10 { (numeral.coefficient, numeral.scale) = (1, value) }
        numeral.isPlain = false
        numeral.certainty = .certain
      } else {
        numeral.others.append(value)
      }
      numeral.end = power.end
      return
    }
    var at = numeral.end
    guard isTimes(at) else { return }
    at += 1
    guard digits(at) == 10, let power = exponent(after: at + 1) else { return }
    let factor = Self.power(10, power.value)
    numeral.value *= factor
    numeral.scale *= factor
    numeral.others = numeral.others.map { $0 * factor }
    numeral.end = power.end
    numeral.isPlain = false
    numeral.minutes = nil
    numeral.certainty = .certain
  }

  /// Whether a token is a sign of multiplication, or the letter x of either script in its place.
  private func isTimes(_ at: Int) -> Bool {
    if let sign = mark(at) { return [0xD7, 0xB7, 0x22C5, 0x2219, 0x2A, 0x2022].contains(sign) }
    guard kind(at) == .word else { return false }
    let word = slice(at)
    return word.elementsEqual([0x78]) || word.elementsEqual([0xD1, 0x85])
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<abs(exponent) { value *= base }
    return exponent < 0 ? 1 / value : value
  }
}
