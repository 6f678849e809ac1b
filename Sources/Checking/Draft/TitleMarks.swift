// SPDX-License-Identifier: Apache-2.0

/// The titles of a text: what is between 《 and 》, and short names in quotation marks (“北京条约”).
struct TitleMarks {
  /// Where each title begins and ends, in UTF-8 bytes, in order.
  private var titles: [Range<Int>] = []

  /// The most bytes of a name in quotation marks.
  private static let longestQuoted = 60

  /// Finds the titles of a text; one that is not closed goes on to its end.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    var title: Int?
    var quote: Int?
    var place = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "《": title = title ?? place
      case "》":
        if let start = title { titles.append(start..<place) }
        title = nil
      case "“", "「", "『", "«", "„": quote = place
      case "”", "」", "』", "»":
        if let start = quote, place - start <= Self.longestQuoted { titles.append(start..<place) }
        quote = nil
      default:
        // A name has no marks of a sentence in it.
        if "，。！？；：,.!?;:".unicodeScalars.contains(scalar) { quote = nil }
      }
      place += UTF8.width(scalar)
    }
    if let title { titles.append(title..<place) }
    titles.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether words are in a title that has more than them.
  ///
  /// - Complexity: O(log *n*) for *n* titles.
  func contain(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, titles.count)
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    // A name in quotation marks may be inside a title.
    return titles[max(0, low - 2)..<low].contains { title in
      range.upperBound <= title.upperBound && title.count > range.count + 3
    }
  }
}
