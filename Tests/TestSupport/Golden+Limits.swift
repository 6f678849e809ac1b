// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Inputs that grow by one step, or that differ in one character: a record of their answers shows each limit as the place
/// where the answer changes.
extension Golden {
  /// The answers of cases in order; neighbours with the same answer are one line, from the first to the last.
  public static func runs(_ cases: [(name: String, answer: String)]) -> [String] {
    var lines: [String] = []
    var first = 0
    for number in cases.indices {
      let next = number + 1
      guard next == cases.count || cases[next].answer != cases[first].answer else { continue }
      let name = cases[first].name
      lines.append(
        (first == number ? name : "\(name) … \(cases[number].name)") + ": \(cases[first].answer)")
      first = next
    }
    return lines
  }

  /// The characters at which ranges of letters, digits and marks begin and end, and those beside them.
  public static let edges: [Character] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0xA1, 0xAB...0xAD, 0xB7...0xB7, 0xBB...0xBB, 0xBF...0xC0, 0xD7...0xD7,
      0x3FF...0x401, 0x40F...0x411, 0x42F...0x430, 0x44F...0x452, 0x2010...0x2016, 0x2018...0x201E,
      0x2026...0x2026, 0x2116...0x2116, 0x2160...0x2160, 0x2460...0x2460, 0x3000...0x3002,
      0x3007...0x3011, 0x3400...0x3400, 0x4DBF...0x4E00, 0x9FA5...0x9FA6, 0x9FFF...0xA000,
      0xFF01...0xFF01, 0xFF08...0xFF1B, 0xFF20...0xFF22, 0x20000...0x20000,
    ]
    return ranges.flatMap { $0.compactMap { Unicode.Scalar($0).map(Character.init) } }
  }()

  /// The name of a character in a record.
  public static func name(of character: Character) -> String {
    "U+" + String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
      + " \(character)"
  }

  /// A text of so many characters in a language, words with spaces where the language has them.
  public static func filling(_ count: Int, _ language: String) -> String {
    let texts = [
      "zh": "区域水资源治理与合作机制研究兼论流域管理的制度建设及其国际经验",
      "en": "regional water treaties and the river basin councils of our time ",
      "ru": "региональные водные договоры и речные советы нашего времени ",
    ]
    var text = ""
    while text.count < count { text += texts[language] ?? "x" }
    return String(text.prefix(count))
  }
}
