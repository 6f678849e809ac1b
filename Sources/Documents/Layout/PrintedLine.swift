// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A word on a page.
struct PrintedWord: Hashable, Sendable {
  /// The characters of the word.
  var text: String
  /// The place on the page.
  var box: LayoutBox
  /// How sure the recognition of a picture is of it, 0 to 1; `nil` for the text of a PDF.
  var confidence: Double?
  /// Whether it is a guess that the parts of the word belong together.
  var isGuess = false

  /// Whether the first character is as wide as the type is high.
  var beginsWide: Bool {
    text.unicodeScalars.first.map { CharacterClass.isWide($0.value) } ?? false
  }

  /// The text of a word without characters that end lines or cannot be printed.
  static func cleaned(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard !isPlain else { return text }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isOdd =
        CharacterClass.isLineEnd(scalar.value) || scalar.properties.generalCategory == .control
      return isOdd ? " " : scalar
    }
    var cleaned = String.UnicodeScalarView(scalars)
    while let last = cleaned.last, CharacterClass.isSpace(last.value) { cleaned.removeLast() }
    return String(String.UnicodeScalarView(cleaned.drop { CharacterClass.isSpace($0.value) }))
  }
}

/// Words on one row of a page, left to right.
struct PrintedLine: Hashable, Sendable {
  /// The writing that most of the letters of a line belong to.
  enum Script: Hashable, Sendable {
    case wide, cyrillic, latin, other
  }

  /// The words; not empty.
  private(set) var words: [PrintedWord]
  /// The box around them.
  private(set) var box: LayoutBox
  /// The size of the type: the height of the word in which the middle character of the line is.
  private(set) var size = 0.0
  /// Whether the size can be compared with that of other lines: a few letters of a picture do not tell it, nor does the
  /// box of a word of wide characters that begins with a letter or digit of another font.
  var hasSize: Bool { words[0].confidence == nil ? !isMixed : count > 9 }
  /// Whether the line is one of wide characters, and no word begins with one.
  private var isMixed = false
  /// The size of the type as far as it can be told from the widths of characters: a wide character is as
  /// wide as the type is high, while its box may be much higher.
  private(set) var em = 0.0
  /// The writing of its letters.
  private(set) var script = Script.other
  /// The number of characters.
  private(set) var count = 0

  /// A line of words; `nil` without any.
  init?(_ words: [PrintedWord]) {
    guard let first = words.first else { return nil }
    self.words = RaisedWords.marked(words)
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
    measure()
  }

  private mutating func measure() {
    var letters: [Script: Int] = [:]
    var heights: [(height: Double, count: Int)] = []
    for word in words {
      let scalars = word.text.unicodeScalars
      heights.append((word.box.height, scalars.count))
      for scalar in scalars {
        guard CharacterClass.isLetter(scalar.value) else { continue }
        let script = Script(of: scalar.value)
        letters[script, default: 0] += script == .wide ? 2 : 1
      }
    }
    count = heights.reduce(0) { $0 + $1.count }
    for candidate in [Script.wide, .latin, .cyrillic]
    where letters[candidate, default: 0] > letters[script, default: 0] { script = candidate }
    if script == .wide, words[0].confidence == nil {
      // The box of a word is that of the font of its first character.
      let own = words.indices.filter { words[$0].beginsWide }
      isMixed = own.isEmpty
      if !isMixed { heights = own.map { heights[$0] } }
    }
    let all = heights.reduce(0) { $0 + $1.count }
    var seen = 0
    for entry in heights.sorted(by: { $0.height < $1.height }) {
      seen += entry.count
      if seen * 2 >= all {
        size = entry.height
        break
      }
    }
    em = Self.em(of: words, size: size)
    if words[0].confidence != nil { size = recognizedSize }
  }

  /// The size of type that was read from a picture: boxes there end with the ink, so that widths say more.
  private var recognizedSize: Double {
    guard hasSize else { return size }
    let width = words.reduce(0) { $0 + $1.box.width }
    let columns = words.reduce(0) { sum, word in
      sum + word.text.unicodeScalars.reduce(0) { $0 + (CharacterClass.isWide($1.value) ? 2 : 1) }
    }
    return width / Double(columns) * 2
  }

  /// The size of the type of words: the widths of those of wide characters, else most of the height.
  private static func em(of words: [PrintedWord], size: Double) -> Double {
    var (width, count) = (0.0, 0)
    for word in words {
      let scalars = word.text.unicodeScalars
      guard scalars.allSatisfy({ CharacterClass.isWide($0.value) }) else { continue }
      width += word.box.width
      count += scalars.count
    }
    if count > 1 { return max(0.5, min(size, width / Double(count))) }
    for word in words {
      let scalars = word.text.unicodeScalars
      let wide = scalars.count { CharacterClass.isWide($0.value) }
      guard wide > 2, wide * 2 >= scalars.count else { continue }
      let columns = Double(wide) + Double(scalars.count - wide) * narrowWidth
      return max(0.5, min(size, word.box.width / columns))
    }
    return max(0.5, size * 0.8)
  }

  /// The usual width of a letter or digit between wide characters, in widths of those.
  private static let narrowWidth = 0.55

  /// The characters, with spaces where the page has them.
  var text: String {
    var text = words[0].text
    for (before, word) in zip(words, words.dropFirst()) {
      text += Self.space(between: before, and: word) + word.text
    }
    return text
  }

  /// The space between two words: none, one, or two for a gap that separates columns of a list.
  ///
  /// Recognition makes a word of each Han character, so between those only a wide gap is a space.
  static func space(between first: PrintedWord, and second: PrintedWord) -> String {
    let gap = second.box.left - first.box.right
    let size = min(first.box.height, second.box.height)
    let wide = [first.text.unicodeScalars.last, second.text.unicodeScalars.first]
      .count { $0.map { CharacterClass.isWide($0.value) } == true }
    let em = max(em(of: [first], size: size), em(of: [second], size: size))
    if gap > em * (wide == 2 ? 0.9 : 1.2) { return "  " }
    if wide > 0, first.confidence != nil { return wide == 1 && gap > em * 0.6 ? " " : "" }
    return gap > size * 0.1 || gap < -size ? " " : ""
  }

  /// The line cut where two words are farther apart than words of a sentence are.
  var fragments: [PrintedLine] {
    var runs: [[PrintedWord]] = [[words[0]]]
    for (before, word) in zip(words, words.dropFirst()) {
      let gap = word.box.left - before.box.right
      if gap > 1.2 * em {
        runs.append([word])
      } else {
        runs[runs.count - 1].append(word)
      }
    }
    return runs.compactMap(PrintedLine.init)
  }

  /// Whether the text runs from the top to the bottom: words of several letters that are higher than wide.
  var isUpright: Bool {
    let letters = words.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return letters > 2 && box.height > box.width * 2
      && words.contains {
        $0.text.unicodeScalars.count > 1 && $0.box.height > $0.box.width * 1.5
      }
  }

  /// Whether the last character, closing marks left out, ends a sentence.
  var isFinished: Bool {
    for scalar in words[words.count - 1].text.unicodeScalars.reversed() {
      if CharacterClass.isTerminal(scalar.value) { return true }
      guard CharacterClass.isClosing(scalar.value) || CharacterClass.isNoteMark(scalar.value) else {
        return false
      }
    }
    return false
  }

  /// Whether a mark of a sentence has text after it: `，` or `。` within the line.
  var hasInnerMark: Bool {
    let scalars = words.flatMap { $0.text.unicodeScalars.map(\.value) }
    return scalars.dropLast().contains { Self.innerMarks.contains($0) }
  }

  private static let innerMarks: Set<UInt32> = [
    0xFF0C, 0x3002, 0xFF1B, 0x3001, 0xFF1A, 0xFF01, 0xFF1F,
  ]

  /// Whether the first character is a small letter.
  var startsLowercase: Bool {
    words[0].text.unicodeScalars.first.map { CharacterClass.isLowercase($0.value) } ?? false
  }

  /// Whether the first characters are the number of a division or an item: `2.1`, `（一）`, 一、.
  var startsLabel: Bool {
    let scalars = text.unicodeScalars.prefix(8).map(\.value)
    guard let first = scalars.first else { return false }
    if first == 0x28 || first == 0xFF08 || CharacterClass.isNoteMark(first) { return true }
    let number = scalars.prefix { CharacterClass.isDigit($0) || CharacterClass.isHan($0) }
    guard (1...3).contains(number.count), let mark = scalars.dropFirst(number.count).first else {
      return false
    }
    let isNumber = number.allSatisfy { CharacterClass.isDigit($0) }
    return mark == 0x3001 || isNumber && [0x2E, 0xFF0E, 0x29, 0xFF09].contains(mark)
  }

  /// The mark that a note begins with: up to three digits, raised or not, an asterisk or a sign such as `①`; `nil`
  /// without one.
  var noteMark: String? {
    let scalars = RaisedText.plain(words[0].text).unicodeScalars
    guard let first = scalars.first else { return nil }
    if CharacterClass.isNoteMark(first.value) || first == "*" { return String(first) }
    let digits = scalars.prefix { CharacterClass.isDigit($0.value) }
    guard (1...3).contains(digits.count) else { return nil }
    // `2.5 percent` and `12th` are text.
    let rest = scalars.dropFirst(digits.count)
    let isAlone = rest.isEmpty || rest.first.map { CharacterClass.isLetter($0.value) } == true
    return isAlone ? String(String.UnicodeScalarView(digits)) : nil
  }

  /// How wide the beginning is that cannot be broken: a Han character with the marks around it, a number, or a word.
  var firstWordWidth: Double {
    guard script == .wide else { return words[0].box.width }
    var width = 0.0
    var before: UInt32?
    for scalar in words[0].text.unicodeScalars {
      if let before, Self.mayBreak(before, scalar) { break }
      width += CharacterClass.isWide(scalar.value) ? em : em * Self.narrowWidth
      before = scalar.value
    }
    return max(em, min(width, words[0].box.width))
  }

  /// Whether a line may end between two characters: beside a wide one, but not after an opening mark or before a mark
  /// that closes or separates.
  private static func mayBreak(_ first: UInt32, _ second: Unicode.Scalar) -> Bool {
    guard CharacterClass.isWide(first) || CharacterClass.isWide(second.value) else { return false }
    switch second.properties.generalCategory {
    case .otherPunctuation, .closePunctuation, .finalPunctuation: return false
    default: break
    }
    return Unicode.Scalar(first).map {
      $0.properties.generalCategory != .openPunctuation
        && $0.properties.generalCategory != .initialPunctuation
    } ?? true
  }

  /// The line with all its words between two heights.
  func moved(top: Double, bottom: Double) -> PrintedLine {
    let moved = words.map { word in
      var word = word
      (word.box.top, word.box.bottom) = (top, bottom)
      return word
    }
    return PrintedLine(moved) ?? self
  }

  /// The line and another one on the same row.
  func joined(with other: PrintedLine) -> PrintedLine {
    let all = (words + other.words).sorted { $0.box.left < $1.box.left }
    return PrintedLine(all) ?? self
  }
}

/// The lines of a page.
struct PrintedPage: Sendable {
  var width: Double
  var height: Double
  /// The lines as the program gave them.
  var lines: [PrintedLine]
  /// Whether the words were read from a picture, so that sizes are less exact.
  var isRecognized = false
}
