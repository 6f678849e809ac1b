// SPDX-License-Identifier: Apache-2.0
extension HanNumeral {
  /// The meaning of one character of a numeral, or of one number in digits.
  package struct Symbol: Hashable, Sendable {
    /// The part that it plays.
    package enum Kind: UInt8, Sendable {
      /// 0 to 9.
      case digit
      /// 两, a digit that is not written by place.
      case couple
      /// 十 百 千.
      case unit
      /// 廿 卅 卌: tens without 十.
      case tens
      /// 万 亿 兆.
      case large
      /// A number in digits.
      case number
    }

    /// The style of a digit: 一 or 壹.
    package enum Style: UInt8, Sendable {
      /// Used with both: 〇 零 万 亿 兆, and digits.
      case shared
      case everyday
      case formal
    }

    package let kind: Kind
    package let style: Style
    /// Digits after the decimal mark, for `number`.
    package let scale: UInt8
    /// Characters of a `number` as written, at most 255.
    package let width: UInt8
    /// The value, of `number` times 10^`scale`.
    package let value: UInt64

    @inlinable
    init(_ kind: Kind, _ value: UInt64, style: Style = .everyday) {
      self.kind = kind
      self.value = value
      self.style = style
      scale = 0
      width = 1
    }

    /// A number in digits.
    ///
    /// - Parameter width: how many characters it has, marks included.
    @inlinable
    package init(_ number: DecimalValue, width: Int) {
      kind = .number
      style = .shared
      scale = number.scale
      value = number.digits
      self.width = UInt8(clamping: width)
    }

    /// Whether the symbol can only multiply: 十 百 千 万 亿 兆.
    @inlinable
    package var isUnit: Bool { kind == .unit || kind == .large }

    /// The symbol of a character, in either script; `nil` for any other character.
    ///
    /// - Complexity: O(1).
    @inlinable
    package init?(_ scalar: UInt32) {
      switch scalar {
      case 0x4E00: self.init(.digit, 1)  // 一
      case 0x4E8C: self.init(.digit, 2)  // 二
      case 0x4E24, 0x5169: self.init(.couple, 2)  // 两 兩
      case 0x4E09: self.init(.digit, 3)  // 三
      case 0x56DB: self.init(.digit, 4)  // 四
      case 0x4E94: self.init(.digit, 5)  // 五
      case 0x516D: self.init(.digit, 6)  // 六
      case 0x4E03: self.init(.digit, 7)  // 七
      case 0x516B: self.init(.digit, 8)  // 八
      case 0x4E5D: self.init(.digit, 9)  // 九
      case 0x3007, 0x25CB, 0x96F6: self.init(.digit, 0, style: .shared)  // 〇 ○ 零
      case 0x5341: self.init(.unit, 10)  // 十
      case 0x767E: self.init(.unit, 100)  // 百
      case 0x5343: self.init(.unit, 1000)  // 千
      case 0x5EFF: self.init(.tens, 20)  // 廿
      case 0x5345: self.init(.tens, 30)  // 卅
      case 0x534C: self.init(.tens, 40)  // 卌
      case 0x4E07, 0x842C: self.init(.large, 10_000, style: .shared)  // 万 萬
      case 0x4EBF, 0x5104: self.init(.large, 100_000_000, style: .shared)  // 亿 億
      case 0x5146: self.init(.large, 1_000_000_000_000, style: .shared)  // 兆
      // Formal numerals, as in contracts and on bank notes; 參 is far more often a word.
      case 0x58F9: self.init(.digit, 1, style: .formal)  // 壹
      case 0x8D30, 0x8CB3: self.init(.digit, 2, style: .formal)  // 贰 貳
      case 0x53C1, 0x53C4: self.init(.digit, 3, style: .formal)  // 叁 叄
      case 0x8086: self.init(.digit, 4, style: .formal)  // 肆
      case 0x4F0D: self.init(.digit, 5, style: .formal)  // 伍
      case 0x9646, 0x9678: self.init(.digit, 6, style: .formal)  // 陆 陸
      case 0x67D2: self.init(.digit, 7, style: .formal)  // 柒
      case 0x634C: self.init(.digit, 8, style: .formal)  // 捌
      case 0x7396: self.init(.digit, 9, style: .formal)  // 玖
      case 0x62FE: self.init(.unit, 10, style: .formal)  // 拾
      case 0x4F70: self.init(.unit, 100, style: .formal)  // 佰
      case 0x4EDF: self.init(.unit, 1000, style: .formal)  // 仟
      default: return nil
      }
    }
  }

  /// Whether a character numbers the items of a list: 〇 零 一 to 九, 十, 百.
  @inlinable
  package static func isOrdinal(_ scalar: UInt32) -> Bool {
    guard let symbol = Symbol(scalar), symbol.style != .formal, scalar != 0x25CB else {
      return false
    }
    return symbol.kind == .digit || symbol.kind == .unit && symbol.value <= 100
  }
}
