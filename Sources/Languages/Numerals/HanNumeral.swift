// SPDX-License-Identifier: Apache-2.0

/// The one reader of numerals in Han characters, alone (三百五十, 一九九八) and after digits (3.5亿, 3万5千).
///
/// A reading is certain when a Chinese reader without context would give no other:
///
/// | written | readings | why |
/// | --- | --- | --- |
/// | 三百五十, 一百十五, 十万, 廿五, 壹佰贰拾 | certain | by units |
/// | 一九九八, 二〇〇八 | certain | by place, three digits or more |
/// | 三百二, 一万二, 三千五 | 320, 12,000, 3,500; certain | 302 is always written 三百零二: the zero is required |
/// | 四万万, 三万亿 | certain | a unit right after a unit multiplies |
/// | 三兆 | 10¹² × 3; certain | the metric prefix (兆瓦) is for the caller, who sees what follows |
/// | 三四, 二三十, 十七八, 三五百, 两三万 | both ends; ambiguous | "three or four" |
/// | 九八, 二五 | by place, then each digit; ambiguous | a year cut short, or `two to five` |
/// | 百, 千, 万, 百万, 千万, 亿万, 百二十 | the value; ambiguous | without a digit before it: 老百姓, 千万 `be sure to` |
/// | 零, and one formal digit (陆, 伍) | the value; ambiguous | 零件, 大陆, 队伍 |
/// | 十三五, 一千亿一万亿 | each well-formed piece; ambiguous | two numbers beside each other |
///
/// Formal numerals (壹, 拾) and everyday ones (一, 十) never belong to one numeral: 二十陆军 is 20.
/// Nothing is read that has more than 18 digits by place or does not fit in 64 bits.
///
/// Units are 十 百 千, and 万 亿 兆 for each four digits more; 廿 卅 卌 are 20, 30, 40. Zero is 零, 〇 or ○.
package enum HanNumeral {
  /// How sure a reading is.
  package enum Certainty: Sendable {
    /// No other reading is likely.
    case certain
    /// One of several readings, or a run that is as often not a number.
    case ambiguous
  }

  /// A value that a run of numerals may have.
  package struct Reading: Hashable, Sendable {
    package let value: DecimalValue
    package let certainty: Certainty

    @inlinable
    package init(_ value: DecimalValue, _ certainty: Certainty) {
      self.value = value
      self.certainty = certainty
    }
  }

  /// A reading and how many symbols it covers.
  package struct Match: Sendable {
    package let value: DecimalValue
    package let count: Int
  }

  /// The certain value of the numeral that a run begins with, and how many symbols it takes.
  ///
  /// A run that starts with digits or has digits in it ends where certainty ends: `3万5` gives 3万. Any
  /// other run is read as a whole, up to a change between everyday and formal numerals.
  ///
  /// - Parameter symbols: symbols that follow each other without anything between them.
  /// - Returns: `nil` when the run is empty or its reading is not certain.
  /// - Complexity: O(*n*) without digits, else O(*n*²) with *n* at most `longest`; nothing is allocated.
  package static func certain(in symbols: ArraySlice<Symbol>) -> Match? {
    let run = firstRun(of: symbols)
    var end = run.endIndex
    let shortens = run.contains { $0.kind == .number }
    while end > run.startIndex {
      if let parsed = parse(run[run.startIndex..<end]), parsed.isCertain {
        return Match(value: parsed.low, count: end - run.startIndex)
      }
      if !shortens { return nil }
      end -= 1
    }
    return nil
  }

  /// All readings of the numeral that a run begins with, likeliest first, and how many symbols it takes.
  ///
  /// The run is the longest that can be read at all: `3万5` is 35,000, or 30,000 and 5.
  ///
  /// - Parameter symbols: symbols that follow each other without anything between them.
  package static func readings(in symbols: ArraySlice<Symbol>) -> (readings: [Reading], count: Int)
  {
    let run = firstRun(of: symbols)
    if let parsed = parse(run) { return (parsed.readings, run.count) }
    guard run.contains(where: { $0.kind == .number }) else { return (pieces(of: run), run.count) }
    var end = run.endIndex
    while end > run.startIndex {
      if let parsed = parse(run[run.startIndex..<end]) {
        return (parsed.readings, end - run.startIndex)
      }
      end -= 1
    }
    return ([], min(run.count, 1))
  }

  /// The longest run that is looked at when digits are mixed in, in symbols.
  ///
  /// A caller that collects such a run stops here, so that a text of digits and units takes linear time.
  package static let longest = 32

  /// The part of a run that can be one numeral: up to a change of style, or a second number in a row.
  private static func firstRun(of symbols: ArraySlice<Symbol>) -> ArraySlice<Symbol> {
    var style = Symbol.Style.shared
    var end = symbols.startIndex
    var hasNumber = false
    while end < symbols.endIndex {
      let symbol = symbols[end]
      if symbol.style != .shared {
        if style == .shared { style = symbol.style }
        if symbol.style != style { break }
      }
      if symbol.kind == .number { hasNumber = true }
      end += 1
    }
    if hasNumber { end = min(end, symbols.startIndex + longest) }
    return symbols[symbols.startIndex..<end]
  }

  /// The longest well-formed pieces of a run that is not one numeral, as ambiguous readings.
  private static func pieces(of run: ArraySlice<Symbol>) -> [Reading] {
    // More than 18 digits by place.
    if run.allSatisfy({ $0.kind == .digit }) { return [] }
    var readings: [Reading] = []
    var rest = run
    while !rest.isEmpty, readings.count < longest {
      let end = endOfPiece(rest)
      if let parsed = parse(rest[rest.startIndex..<end]) {
        readings += parsed.readings.map { Reading($0.value, .ambiguous) }
      }
      rest = rest[end...]
    }
    return readings
  }

  /// The end of the longest well-formed piece that leaves a certain numeral; else of the longest.
  private static func endOfPiece(_ rest: ArraySlice<Symbol>) -> Int {
    let limit = min(rest.endIndex, rest.startIndex + longest)
    var longestEnd: Int?
    for end in stride(from: limit, to: rest.startIndex, by: -1)
    where parse(rest[rest.startIndex..<end]) != nil {
      if longestEnd == nil { longestEnd = end }
      if rest.endIndex - end <= longest, parse(rest[end...])?.isCertain ?? false { return end }
    }
    return longestEnd ?? rest.startIndex + 1
  }
}
