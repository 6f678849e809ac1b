// SPDX-License-Identifier: Apache-2.0

/// Pieces of a page drawn one below another on a page of their own, so that a wide gap or the other
/// column cannot mislead whoever reads them.
struct LineSheet: Sendable {
  /// The most dots of a sheet.
  private static let sizeLimit = 64 << 20

  /// The sheet.
  let picture: GrayPicture
  /// For each piece its place on the page, in dots of the sheet's resolution, and its rows on the sheet.
  private let places: [(box: LayoutBox, rows: Range<Int>)]
  /// The white space on all sides of a piece, in dots.
  private let margin: Int
  /// The number of dots of the sheet's resolution in a dot of the page.
  private let scale: Double

  /// Draws boxes of a page; `nil` if there are none, or too many for a sheet.
  ///
  /// - Parameters:
  ///   - boxes: the places of the pieces, in dots of the resolution at which the page was read first.
  ///   - picture: the page at the resolution of the sheet.
  ///   - scale: how many dots of the picture are in a dot of the boxes.
  init?(_ boxes: [LayoutBox], of picture: GrayPicture, scale: Double) {
    let margin = Int(40 * scale)
    // Marks above and below letters may be outside of the box of a line.
    let rim = Double(margin / 6)
    var parts: [(box: LayoutBox, columns: Range<Int>, rows: Range<Int>)] = []
    for box in boxes {
      let own = LayoutBox(
        left: box.left * scale, top: box.top * scale - rim, right: box.right * scale,
        bottom: box.bottom * scale + rim)
      guard let (columns, rows) = picture.dots(in: own) else { return nil }
      parts.append((box, columns, rows))
    }
    guard let widest = parts.map(\.columns.count).max() else { return nil }
    let width = widest + 2 * margin
    let height = parts.reduce(margin) { $0 + $1.rows.count + 2 * margin }
    guard width * height <= Self.sizeLimit else { return nil }
    var dots = [UInt8](repeating: 0xFF, count: width * height)
    var places: [(box: LayoutBox, rows: Range<Int>)] = []
    var top = margin
    for (box, columns, rows) in parts {
      for (number, row) in rows.enumerated() {
        let start = (top + number) * width + margin
        dots.replaceSubrange(
          start..<start + columns.count, with: picture.dots(row: row, columns: columns))
      }
      places.append((box, top..<top + rows.count))
      top += rows.count + 2 * margin
    }
    self.picture = GrayPicture(width: width, height: height, dots: dots)
    (self.places, self.margin, self.scale) = (places, margin, scale)
  }

  /// The words that were read on the sheet, for each piece, with their places on the page.
  func words(in tsv: [UInt8]) -> [[PrintedWord]] {
    var words: [[PrintedWord]] = places.map { _ in [] }
    for line in RecognizedPage.pages(of: tsv).flatMap(\.lines) {
      let middle = line.box.centerY
      // Places are in order, and half of the space between two belongs to each.
      let index =
        places.firstIndex { middle < Double($0.rows.upperBound + margin) } ?? places.count - 1
      words[index] += line.words
    }
    return zip(words, places).map { words, place in
      Self.closed(
        words.sorted { $0.box.left < $1.box.left }.map { word in
          var word = word
          let left = place.box.left - Double(margin) / scale
          word.box.left = max(place.box.left, left + word.box.left / scale)
          word.box.right = min(place.box.right, left + word.box.right / scale)
          word.box.right = max(word.box.left + 1, word.box.right)
          (word.box.top, word.box.bottom) = (place.box.top, place.box.bottom)
          return word
        })
    }
  }

  /// The words of a piece without gaps between those of wide characters: the piece has none, while the places
  /// of single characters are guesses of the recognition.
  private static func closed(_ words: [PrintedWord]) -> [PrintedWord] {
    var words = words
    for index in words.indices.dropFirst()
    where words[index - 1].isWide && words[index].isWide {
      let middle = (words[index - 1].box.right + words[index].box.left) / 2
      words[index - 1].box.right = max(words[index - 1].box.left, middle)
      words[index].box.left = max(words[index - 1].box.right, min(middle, words[index].box.right))
    }
    return words
  }
}
