// SPDX-License-Identifier: Apache-2.0

/// The characters of symbol fonts that Word writes as a code of the font (`w:sym`).
///
/// The code is the byte of the font, often with 0xF000 added. The table of Symbol is that of Adobe's encoding; of
/// Wingdings it has the marks of lists and forms, arrows and circled numbers. A code of another font that is not
/// for private use is the character itself.
enum SymbolFont {
  /// The character of a code in hexadecimal digits; U+FFFD where nothing is known of it.
  ///
  /// - Complexity: O(1).
  static func character(_ code: String, font: String) -> String {
    guard let value = UInt32(code, radix: 16) else { return unknown }
    let byte = 0xF000...0xF0FF ~= value ? value - 0xF000 : value
    if let table = tables[font.lowercased()] {
      return byte < 0x100 ? table[UInt8(byte)].map(String.init) ?? unknown : unknown
    }
    guard let scalar = Unicode.Scalar(value), value >= 0x20, !(0xE000...0xF8FF ~= value) else {
      return unknown
    }
    return String(Character(scalar))
  }

  /// The character of a code that is not known.
  static let unknown = "\u{FFFD}"

  private static let tables: [String: [UInt8: Character]] = [
    "symbol": symbol, "wingdings": wingdings, "wingdings 2": wingdings2, "wingdings 3": wingdings3,
  ]

  private static func run(_ first: UInt8, _ text: String) -> [(UInt8, Character)] {
    text.enumerated().map { (first + UInt8($0.offset), $0.element) }
  }

  private static func table(_ runs: [(UInt8, Character)]...) -> [UInt8: Character] {
    Dictionary(runs.joined().map { ($0.0, $0.1) }, uniquingKeysWith: { _, last in last })
  }

  private static let symbol = table(
    run(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅"),
    run(0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    run(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    run(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    run(0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"),
    run(0xE0, "◊〈®©™∑"), run(0xF1, "〉∫"))

  private static let wingdings = table(
    run(0x20, " ✏✂✁"), run(0x28, "☎✆✉"), run(0x41, "✌👌👍👎☜☞☝☟✋☺😐☹💣☠"), run(0x51, "✈☼💧❄"),
    run(0x6C, "●❍■□"), run(0x71, "❑❒⬧⧫◆❖⬥⌧"), run(0x7A, "⌘❀✿❝❞"), run(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩"),
    run(0x8B, "⓿❶❷❸❹❺❻❼❽❾❿"), run(0x9E, "·•▪○"), run(0xA4, "◉◎"), run(0xA7, "▪◻"),
    run(0xAA, "✦★✶✴✹✵"), run(0xD5, "⌫⌦⮘➢⮙➲"), run(0xD8, "➢"), run(0xDF, "←→↑↓↖↗↙↘"),
    run(0xE8, "➔"), run(0xEF, "⇦⇨⇧⇩⬄⇳"), run(0xFB, "✗✓☒☑"))

  private static let wingdings2 = table(
    run(0x4F, "✗✓☒☑☒"), run(0x96, "•●"), run(0xA0, "▪■□"))

  private static let wingdings3 = table(
    run(0x22, "→"), run(0x7D, "▶"), run(0x75, "◀"), run(0x70, "▲"), run(0x71, "▼"))
}
