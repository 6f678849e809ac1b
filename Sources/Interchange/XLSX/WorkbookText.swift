// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The strings that cells share; readings (furigana) and struck-out words are left out.
final class SharedStrings: XMLHandler {
  private enum Name: Int, CaseIterable { case si, t, r, rPh, strike, val }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private(set) var strings: [String] = []
  /// The numbers of the strings that have struck-out words.
  private(set) var struck: Set<Int> = []
  private var inText = false
  private var inReading = false
  private var isStruck = false

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch Name(rawValue: element.name) {
    case .si?:
      strings.append("")
      isStruck = false
    case .t?: inText = !inReading
    case .r?: isStruck = false
    case .rPh?: inReading = true
    case .strike?: isStruck = StruckText.isOn(element.attribute(Name.val.rawValue))
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    switch Name(rawValue: name) {
    case .t?: inText = false
    case .r?: isStruck = false
    case .rPh?: inReading = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    guard inText, !strings.isEmpty else { return }
    if isStruck {
      struck.insert(strings.count - 1)
    } else {
      strings[strings.count - 1] += String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// The styles of cells whose text is struck out, by their numbers in `cellXfs`.
final class StruckStyles: XMLHandler {
  private enum Name: Int, CaseIterable { case fonts, font, strike, val, cellXfs, xf, fontId }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private(set) var numbers: Set<Int> = []
  private var struckFonts: Set<Int> = []
  private var fontCount = 0
  private var styleCount = 0
  private var inFonts = false
  private var inStyles = false

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch Name(rawValue: element.name) {
    case .fonts?: inFonts = true
    case .font? where inFonts: fontCount += 1
    case .strike? where inFonts:
      if StruckText.isOn(element.attribute(Name.val.rawValue)) { struckFonts.insert(fontCount - 1) }
    case .cellXfs?: inStyles = true
    case .xf? where inStyles:
      let font = element.attribute(Name.fontId.rawValue).flatMap { Int($0) }
      if let font, struckFonts.contains(font) { numbers.insert(styleCount) }
      styleCount += 1
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    switch Name(rawValue: name) {
    case .fonts?: inFonts = false
    case .cellXfs?: inStyles = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {}
}

/// Text that an author has struck out, as in HTML's `s`, which is left out.
enum StruckText {
  /// Whether `strike` has a value that strikes text out; without one it does.
  static func isOn(_ value: String?) -> Bool { !["0", "false"].contains(value ?? "1") }
}

extension String {
  /// The text with the characters that Excel writes as `_x000D_` in their places.
  ///
  /// - Complexity: O(*bytes*).
  var withoutExcelEscapes: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    let bytes = Array(utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let value = Self.excelEscape(in: bytes, at: at), let scalar = Unicode.Scalar(value) {
        if value != 0x0D { out.append(contentsOf: String(scalar).utf8) }
        at += 7
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The text as `withoutExcelEscapes` gives it back: `_` is `_x005F_` where an escape would begin.
  ///
  /// - Complexity: O(*bytes*).
  var withExcelEscapes: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    let bytes = Array(utf8)
    var out: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      if Self.excelEscape(in: bytes, at: at) != nil {
        out.append(contentsOf: "_x005F_".utf8)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The character of an escape `_xHHHH_` at a place, by its number; `nil` for other text.
  private static func excelEscape(in bytes: [UInt8], at start: Int) -> UInt32? {
    guard bytes[start] == UInt8(ascii: "_"), start + 7 <= bytes.count,
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
