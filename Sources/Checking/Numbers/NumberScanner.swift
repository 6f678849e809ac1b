import ICUText
import Languages
import Segmentation
import TextModel

/// Finds the numbers of a text: digits, number words, Han and Roman numerals.
///
/// Takes every reading, certain or ambiguous, as a value that a number may have; only a certain one may
/// make the number binding. Not thread-safe; use one instance per text.
struct NumberScanner {
  /// A piece of the folded text.
  private enum Piece {
    case digits(String)
    case word(String)
    case han(UInt32)
    case sign(UInt32)
    case space
  }

  private let table: NumberTable
  /// The pieces, each with its bytes in the text and in the folded text.
  private var pieces: [(piece: Piece, range: Range<Int>, folded: Range<Int>)] = []
  private let folded: [UInt8]
  private var mentions: [NumberMention] = []
  private let source: [UInt8]

  /// The numbers of a text, in order of place.
  static func mentions(in text: String, language: LanguageTag) -> [NumberMention] {
    var scanner = NumberScanner(text, .table(for: language))
    scanner.scan()
    return scanner.mentions
  }

  private init(_ text: String, _ table: NumberTable) {
    self.table = table
    source = Array(text.utf8)
    let text = source.withUnsafeBufferPointer { Folder.standard.fold($0) }
    folded = text.utf8
    folded.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        let start = at
        let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
        at += length
        let piece: Piece
        switch scalar {
        case 0x30...0x39:
          while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
          piece = .digits(String(decoding: bytes[start..<at], as: UTF8.self))
        case 0x20: piece = .space
        default:
          if HanNumeral.Symbol(scalar) != nil || Script(of: scalar) == .han {
            piece = .han(scalar)
          } else if Self.isLetter(scalar) {
            while at < bytes.count {
              let (next, nextLength) = UTF8Scalars.decode(bytes, at: at)
              guard Self.isLetter(next) else { break }
              at += nextLength
            }
            piece = .word(
              String(decoding: bytes[start..<at], as: UTF8.self).replacing("ё", with: "е"))
          } else {
            piece = .sign(scalar)
          }
        }
        pieces.append((piece, text.sourceRange(start..<at), start..<at))
      }
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0x61 && scalar <= 0x7A
      || scalar >= 0xC0 && ![.han, .common, .inherited].contains(Script(of: scalar))
  }

  private mutating func scan() {
    var at = 0
    while at < pieces.count {
      switch pieces[at].piece {
      case .digits: at = scanDigits(at)
      case .han: at = scanHan(at)
      case .word: at = scanWords(at)
      default: at += 1
      }
    }
  }

  // Digits.

  private func digits(_ at: Int) -> String? {
    if at < pieces.count, case .digits(let text) = pieces[at].piece { text } else { nil }
  }
  private func sign(_ at: Int) -> UInt32? {
    if at >= 0, at < pieces.count, case .sign(let scalar) = pieces[at].piece { scalar } else { nil }
  }
  private func isSpace(_ at: Int) -> Bool {
    if at < pieces.count, case .space = pieces[at].piece { true } else { false }
  }
  private func word(_ at: Int) -> String? {
    if at >= 0, at < pieces.count, case .word(let text) = pieces[at].piece { text } else { nil }
  }
  private func han(_ at: Int) -> UInt32? {
    if at >= 0, at < pieces.count, case .han(let scalar) = pieces[at].piece { scalar } else { nil }
  }

  private mutating func scanDigits(_ start: Int) -> Int {
    guard let first = digits(start) else { return start + 1 }
    // Groups and fraction: 1,234.5 and 1 234,5 and 1.234.567. Each group and each mark is a piece.
    let (found, exact) = digitGroups(at: start)
    let end = start + 2 * found.count - 1
    let groups = stride(from: start, to: end, by: 2).compactMap {
      digits($0).flatMap { Double($0) }
    }
    if let time = time(start, end) { return time }
    var mention = NumberMention(
      values: found.readings.map { value(of: start..<end, $0.kind) },
      range: pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound, isBinding: true)
    if (start..<end).contains(where: isSpace) { mention.groups = groups }
    let isNamed =
      start > 0 && (word(start - 1) != nil || sign(start - 1) == 0x2D && word(start - 2) != nil)
    if isNamed || mention.values.isEmpty || first.utf8.count > 12 { mention.isBinding = false }
    if mention.values.isEmpty { mention.values = groups }
    let last = scale(&mention, from: end, exact: exact)
    mention.values += readings(of: mention.values, start, last)
    // "One" is often an article, and zero is rarely written, so neither is required on the other side.
    if let value = mention.values.first {
      if value < 2, value == value.rounded() { mention.isBinding = false }
    } else {
      mention.isBinding = false
    }
    mention.range = mention.range.lowerBound..<pieces[last - 1].range.upperBound
    append(mention)
    return last
  }

  /// The digits and marks from a piece on, and their exact values in the order of their readings.
  private func digitGroups(at start: Int) -> (DigitGroups.Found, [DecimalValue]) {
    folded.withUnsafeBufferPointer { bytes in
      let first = pieces[start].folded.lowerBound
      let found = DigitGroups.scan(bytes, at: first, style: table.style, joinsSpaces: true)
      let written = UnsafeBufferPointer(rebasing: bytes[first..<found.end])
      return (found, found.readings.compactMap { DigitGroups.value(written, $0.kind) })
    }
  }

  private func value(of range: Range<Int>, _ kind: DigitGroups.Kind) -> Double {
    let bytes =
      pieces[range.lowerBound].folded.lowerBound..<pieces[range.upperBound - 1].folded.upperBound
    return folded.withUnsafeBufferPointer {
      DigitGroups.double(UnsafeBufferPointer(rebasing: $0[bytes]), kind)
    }
  }

  /// Adds a number.
  ///
  /// One that is measured in a unit makes the number before it, in a range, so too.
  private mutating func append(_ mention: NumberMention) {
    if mention.isMeasure, let last = mentions.last,
      mention.range.lowerBound - last.range.upperBound <= 8
    {
      mentions[mentions.count - 1].isMeasure = true
      mentions[mentions.count - 1].isBinding = false
    }
    mentions.append(mention)
    if mention.isMeasure { mentions[mentions.count - 1].isBinding = false }
  }

  /// Reads a time of day, `7:55` and 7点55分, as hours and hundredths for minutes, on both halves of
  /// the day; and likewise minutes and seconds, 3分35秒.
  private mutating func time(_ start: Int, _ end: Int) -> Int? {
    guard end == start + 1, let hour = digits(start).flatMap({ Double($0) }), hour < 60 else {
      return nil
    }
    let isColon = sign(end) == 0x3A
    let isSpan = han(end) == 0x5206 && han(end + 2) == 0x79D2
    guard hour < 25 || isColon || isSpan else { return nil }
    let isHan = [0x70B9, 0x9EDE, 0x65F6, 0x6642].contains(han(end) ?? 0)
    guard isColon || isHan || isSpan, let text = digits(end + 1), text.utf8.count == 2,
      let minute = Double(text), minute < 60
    else { return nil }
    let last = isSpan || han(end + 2) == 0x5206 ? end + 3 : end + 2
    let time = hour + minute / 100
    append(
      NumberMention(
        values: [time, time + 12, time - 12].filter { $0 >= 0 },
        range: pieces[start].range.lowerBound..<pieces[last - 1].range.upperBound,
        isBinding: true))
    return last
  }

  /// Takes in what multiplies a number in digits (万, `million`, `тыс.`), looks at its unit, and
  /// returns where it ends.
  private func scale(
    _ mention: inout NumberMention, from start: Int, exact: [DecimalValue]
  ) -> Int {
    var end = start
    var at = isSpace(end) ? end + 1 : end
    // 550多万
    if [0x591A, 0x4F59, 0x9918].contains(han(at) ?? 0) { at += 1 }
    let tail = symbols(after: at)
    let read = exact.map { number in
      HanNumeral.readings(in: ([HanNumeral.Symbol(number, width: 1)] + tail)[...])
    }
    let isScaled = read.contains { $0.count > 1 }
    if isScaled, let count = read.map(\.count).max() {
      let readings = read.filter { $0.count == count }.flatMap(\.readings)
      mention.values = readings.map(\.value.double)
      // 3万5 may be two numbers.
      if readings.contains(where: { $0.certainty == .ambiguous }) { mention.isBinding = false }
      end = at + count - 1
    }
    at = skipJoint(end)
    var scales = 0
    while scales < 2, let word = word(at), let factor = table.scales[word] {
      // `$5m` and `5 m` differ: one letter counts only beside the digits.
      if word.utf8.count == 1, at > end { break }
      mention.values = mention.values.map { $0 * factor }
      end = at + 1
      at = sign(end) == 0x2E && isSpace(end + 1) ? end + 2 : skipJoint(end)
      scales += 1
    }
    if let word = word(at) {
      mention.isMeasure = isConverted(word)
      // Two decades are twenty years.
      if let factors = table.parts[word] {
        mention.values += mention.values.flatMap { value in
          factors.filter { $0 >= 10 }.map { $0 * value }
        }
      }
    } else if let unit = han(at).flatMap(Unicode.Scalar.init).map(String.init) {
      mention.isMeasure = !isScaled && table.converted.contains(unit)
      // 20世纪30年代 is the thirties.
      if unit == "世", digits(skipJoint(at + 2)) != nil { mention.isBinding = false }
    } else if let mark = sign(at), mark == 0xB0 {
      mention.isMeasure = true
    }
    // The 2000s are the beginning of the century.
    if word(end) == "s" || sign(end) == 0x2D && word(end + 1)?.utf8.count ?? 9 <= 4,
      mention.values.first?.truncatingRemainder(dividingBy: 100) == 0
    {
      mention.isBinding = false
    }
    return end
  }

  /// The numerals that follow a number in digits, from a unit on: 万 of 3万, 万5千 of 3万5千.
  private func symbols(after start: Int) -> [HanNumeral.Symbol] {
    var tail: [HanNumeral.Symbol] = []
    while tail.count < HanNumeral.longest {
      let at = start + tail.count
      if let symbol = han(at).flatMap({ HanNumeral.Symbol($0) }) {
        guard symbol.isUnit || !tail.isEmpty, !isMetricPrefix(at) else { break }
        tail.append(symbol)
      } else if !tail.isEmpty, digits(at) != nil {
        let (found, exact) = digitGroups(at: at)
        guard found.count == 1, let value = exact.first else { break }
        tail.append(HanNumeral.Symbol(value, width: pieces[at].folded.count))
      } else {
        break
      }
    }
    return tail
  }

  /// Whether a character begins a unit: 千 of 千瓦 is not a thousand.
  private func isMetricPrefix(_ at: Int) -> Bool {
    guard let prefix = han(at), let unit = han(at + 1) else { return false }
    return table.metric.contains { $0.prefix == prefix && $0.units.contains(unit) }
  }

  private func isConverted(_ word: String) -> Bool {
    table.converted.contains {
      word == $0 || $0.unicodeScalars.count > 2 && word.hasPrefix($0)
    }
  }

  /// Other readings of a number in digits: hours of the half day, years and decades cut short.
  private func readings(of values: [Double], _ start: Int, _ end: Int) -> [Double] {
    guard let value = values.first else { return [] }
    var more: [Double] = []
    let next = isSpace(end) ? end + 1 : end
    let isTime =
      sign(end) == 0x3A || word(next).map { table.hours.contains($0) } ?? false
      || han(next).flatMap(Unicode.Scalar.init).map { table.hours.contains(String($0)) } ?? false
    if value <= 24, isTime {
      more += [value + 12, value - 12].filter { $0 >= 0 }
    }
    if value < 100, value >= 10 || digits(start)?.utf8.count == 2 {
      more += [1900 + value, 2000 + value, 1800 + value]
    }
    if value >= 1800, value < 2100, values.count == 1 {
      more.append(value.truncatingRemainder(dividingBy: 100))
    }
    // 五成 and 5成 are half.
    if han(end) == 0x6210 { more.append(value * 10) }
    return more
  }

  // Han numerals.

  private mutating func scanHan(_ start: Int) -> Int {
    var run: [HanNumeral.Symbol] = []
    var style = HanNumeral.Symbol.Style.shared
    // A change of style ends a numeral.
    while let symbol = han(start + run.count).flatMap({ HanNumeral.Symbol($0) }),
      symbol.style == .shared || style == .shared || symbol.style == style
    {
      if style == .shared { style = symbol.style }
      run.append(symbol)
    }
    guard !run.isEmpty else { return start + 1 }
    let (readings, count) = HanNumeral.readings(in: run[...])
    run.removeLast(run.count - count)
    // 陆 of 大陆, 伍 of 队伍.
    if count == 1, run[0].style == .formal { return start + 1 }
    var end = start + count
    let fraction = fraction(after: end)
    end = fraction.end
    let range = pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound
    guard readings.count == 1, let reading = readings.first else {
      // 三四百: three or four hundred; each value, and each digit, will do.
      var values = readings.map(\.value.double)
      // 九八年
      if han(end) == 0x5E74 {
        values += values.filter { 10..<100 ~= $0 }.flatMap { [1900 + $0, 2000 + $0] }
      }
      values += run.filter { $0.kind == .digit || $0.kind == .couple }.map { Double($0.value) }
      mentions.append(
        NumberMention(values: values.filter { $0 > 0 }, range: range, isBinding: false))
      return end
    }
    let value = reading.value.double + fraction.value
    // Approximate (数十, 几百, 十多), idiomatic (千万, 十分) and single numerals bind nobody.
    let isRound = run.allSatisfy { $0.isUnit || $0.kind == .tens }
    let before = han(start - 1)
    let isVague =
      [0x6570, 0x6578, 0x51E0, 0x5E7E, 0x4E0A, 0x591A].contains(before ?? 0)
      || [0x51E0, 0x5E7E, 0x4F59].contains(han(end) ?? 0)
    var values = [value]
    if han(end) == 0x6210 { values.append(value * 10) }
    // 两个月: sixty days.
    if han(end) == 0x4E2A || han(end) == 0x500B, han(end + 1) == 0x6708 {
      values.append(value * 30)
    }
    if value >= 10, value < 100 { values += [1900 + value, 2000 + value] }
    if value > 0, value <= 12, [0x70B9, 0x9EDE, 0x65F6, 0x6642].contains(han(end) ?? 0) {
      values.append(value + 12)
    }
    let unit = han(end).flatMap(Unicode.Scalar.init).map(String.init)
    append(
      NumberMention(
        values: values, range: range,
        isBinding: reading.certainty == .certain && run.count > 1 && !isRound && !isVague
          && value >= 11,
        isMeasure: unit.map { table.converted.contains($0) } ?? false))
    return end
  }

  /// The fraction of 六十三点五; none of 三点五分, which is a time.
  private func fraction(after start: Int) -> (value: Double, end: Int) {
    guard [0x70B9, 0x9EDE].contains(han(start) ?? 0) else { return (0, start) }
    var digits = ""
    var end = start + 1
    while let symbol = han(end).flatMap({ HanNumeral.Symbol($0) }), symbol.kind == .digit {
      digits += String(symbol.value)
      end += 1
    }
    guard let value = Double("0." + digits), !digits.isEmpty, han(end) != 0x5206 else {
      return (0, start)
    }
    return (value, end)
  }

  // Number words and Roman numerals.

  private mutating func scanWords(_ start: Int) -> Int {
    guard let first = word(start) else { return start + 1 }
    var total = 0.0
    var current = 0.0
    var last = 0.0
    var end = start
    var at = start
    var count = 0
    while let word = word(at) {
      if let value = value(of: word) {
        // `twenty three` goes on; `two three` does not.
        let continues =
          count == 0
          || last >= 20 && last < 100 && value < 10
          || last >= 100 && value < last && current.truncatingRemainder(dividingBy: 100) == 0
        guard continues else { break }
        current += value
        last = value
      } else if let scale = table.scales[word], word.utf8.count > 2, count > 0 || scale >= 100 {
        if scale <= 100 {
          current = max(current, 1) * scale
        } else {
          total += max(current, 1) * scale
          current = 0
        }
        last = scale
      } else if word == "and", count > 0, last >= 100 {
        // `two hundred and five`
        guard let after = self.word(skipJoint(at + 1)), value(of: after) != nil else { break }
        at = skipJoint(at + 1)
        continue
      } else {
        break
      }
      count += 1
      end = at + 1
      at = skipJoint(end)
    }
    if count > 0 {
      let value = total + current
      let range = pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound
      var values = [value]
      if value >= 10, value < 100 { values += [1900 + value, 2000 + value] }
      let isPlainScale = count == 1 && table.scales[first] != nil
      if let factors = self.word(skipJoint(end)).flatMap({ table.parts[$0] }) {
        values += factors.filter { $0 >= 10 }.map { $0 * value }
      }
      mentions.append(
        NumberMention(values: values, range: range, isBinding: value >= 20 && !isPlainScale))
      return end
    }
    if let parts = table.parts[first]
      ?? table.partStems.first(where: { first.hasPrefix($0.word) })
      .map({ [$0.value] })
    {
      mentions.append(NumberMention(values: parts, range: pieces[start].range, isBinding: false))
    } else if let roman = RomanNumeral.valueByItself(of: source[pieces[start].range]) {
      mentions.append(
        NumberMention(
          values: [Double(roman)], range: pieces[start].range, isBinding: false))
    }
    return start + 1
  }

  private func skipJoint(_ at: Int) -> Int { isSpace(at) || sign(at) == 0x2D ? at + 1 : at }

  private func value(of word: String) -> Double? {
    if let value = table.words[word] { return value }
    return table.stems.last { stem, _ in
      word.hasPrefix(stem) && word.utf8.count > stem.utf8.count
        && word.utf8.count <= stem.utf8.count + 6
    }?.value
  }
}
