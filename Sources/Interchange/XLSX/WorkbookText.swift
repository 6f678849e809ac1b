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
