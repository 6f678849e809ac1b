// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Facts about the lines of a text: the width of the page, and the lines that come again at its edges.
struct LineFacts {
  /// The width of the widest line, in columns.
  private(set) var widest = 0
  /// Whether there are lines without a blank line between them.
  private(set) var hasLines = false
  /// The lines at the edges of pages, with digits masked, and how often each occurs there.
  private(set) var edgeCounts: [String: Int] = [:]

  /// The columns of the widest line that no page is narrow enough to have broken: of words, and of Han.
  static let listColumns = (words: 20, han: 8)

  /// The columns of a line that may be a letter or two of a word.
  static let letterColumns = 3

  private var filled = 0
  private var isListed = true
  /// Whether a line is longer than a letter or two.
  private var hasWord = false
  /// The widths of lines that another line follows, with the number of lines.
  private var followed: [Int: Int] = [:]
  private var last: TextLine?
  private var startsPage = false
  /// The last line that is not blank, if it does not begin a page, as it is counted where it ends one.
  private var open: String?

  /// Adds the next lines, in order.
  ///
  /// - Parameter divisions: the words of divisions, to count the lines at the edges of pages; `nil` if those are not
  ///   counted.
  mutating func add(
    _ lines: ArraySlice<TextLine>, in text: MappedText, edges divisions: Set<String>?
  ) {
    // The line that may turn out to be at the end of its page.
    var pending: TextLine?
    for line in lines {
      widest = max(widest, line.width)
      if let last, !last.isBlank, !line.isBlank {
        hasLines = true
        followed[last.width, default: 0] += 1
      }
      last = line
      startsPage = startsPage || line.startsPage
      guard !line.isBlank else { continue }
      filled += 1
      hasWord = hasWord || line.width > Self.letterColumns
      isListed = isListed && Self.isListed(line, in: text)
      guard let divisions else { continue }
      if startsPage {
        let end = pending.map { PageFurniture.masked($0, text, divisions: divisions) }
        if let end = end ?? open { edgeCounts[end, default: 0] += 1 }
        edgeCounts[PageFurniture.masked(line, text, divisions: divisions), default: 0] += 1
      }
      (pending, open) = (startsPage ? nil : line, nil)
      startsPage = false
    }
    if let pending, let divisions {
      open = PageFurniture.masked(pending, text, divisions: divisions)
    }
  }

  /// Adds the end of the text, which ends a page.
  mutating func end() {
    if let open { edgeCounts[open, default: 0] += 1 }
    open = nil
  }

  /// The width of a full line, in columns: a tenth of the lines that another line follows may be wider.
  ///
  /// Where only a few lines are followed by another, the width of the widest line.
  var fullWidth: Int {
    let count = followed.values.reduce(0, +)
    guard count > 4 else { return widest }
    var rest = count * 9 / 10
    var full = 0
    for (width, number) in followed.sorted(by: { $0.key < $1.key }) {
      full = width
      if rest < number { break }
      rest -= number
    }
    return full
  }

  /// Whether most lines that are followed by another line are about as wide as the page.
  var isWrapped: Bool {
    let count = followed.values.reduce(0, +)
    guard count > 4 else { return true }
    let full = fullWidth
    return followed.reduce(0) { $0 + ($1.key * 10 >= full * 8 ? $1.value : 0) } * 2 >= count
  }

  /// Whether a text is a list of words, one per line: three lines or more, each begins with a capital, a
  /// digit or a Han letter and is shorter than the lines of any page.
  ///
  /// Letters of one word, set one below the other, are not a list.
  var isShortList: Bool { filled > 2 && isListed && hasWord }

  private static func isListed(_ line: TextLine, in text: MappedText) -> Bool {
    let first = text.scalars[line.content.lowerBound]
    if CharacterClass.isHan(first) { return line.width <= listColumns.han }
    return line.width <= listColumns.words
      && (CharacterClass.isUppercase(first) || CharacterClass.isDigit(first))
  }
}
