// SPDX-License-Identifier: Apache-2.0

/// Reads the TSV output of `tesseract`: words with boxes and confidences.
///
/// Columns: level (5 is a word), page, block, paragraph, line, word, left, top, width, height, confidence, text.
enum RecognizedPage {
  /// The pages; coordinates are pixels.
  ///
  /// - Complexity: O(*bytes*).
  static func pages(of tsv: [UInt8]) -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var words: [PrintedWord] = []
    var line: LayoutBox?
    func close() {
      if let printed = PrintedLine(RecognizedMarks.corrected(words)), !pages.isEmpty {
        pages[pages.count - 1].lines.append(printed)
      }
      words = []
    }
    for row in tsv.split(separator: 0x0A) {
      let fields = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count > 10, let box = box(fields[6..<10].map { $0 }) else { continue }
      switch fields[0] {
      case "1":
        close()
        pages.append(
          PrintedPage(width: box.right, height: box.bottom, lines: [], isRecognized: true))
      case "4":
        close()
        line = box
      case "5":
        guard fields.count == 12 else { continue }
        let text = PrintedWord.cleaned(fields[11])
        guard !text.isEmpty, let certainty = Double(fields[10]), certainty >= 0 else { continue }
        // The height of a line says more of its type than that of a comma.
        var whole = box
        (whole.top, whole.bottom) = (line?.top ?? box.top, line?.bottom ?? box.bottom)
        words.append(
          PrintedWord(text: text, box: whole, confidence: min(1, certainty / 100)))
      default: break
      }
    }
    close()
    return pages.map { withoutSpecks(withoutOverlaps($0)) }
  }

  /// The page with the boxes of lines cut where they reach into the line above or below them: one high mark makes
  /// the box of its line too high, and a line in the midst of a paragraph looks like the first one.
  private static func withoutOverlaps(_ page: PrintedPage) -> PrintedPage {
    let heights = page.lines.map(\.box.height).sorted()
    guard let usual = heights.isEmpty ? nil : heights[heights.count / 2] else { return page }
    var page = page
    for index in page.lines.indices.dropFirst() {
      let (above, below) = (page.lines[index - 1].box, page.lines[index].box)
      guard above.bottom - below.top > usual * 0.25, below.centerY > above.centerY,
        min(above.right, below.right) > max(above.left, below.left)
      else { continue }
      // The higher of the two is the one whose box is wrong.
      if below.height >= above.height, below.bottom - above.bottom > usual * 0.6 {
        page.lines[index] = page.lines[index].moved(top: above.bottom, bottom: below.bottom)
      } else if above.height > below.height, below.top - above.top > usual * 0.6 {
        page.lines[index - 1] = page.lines[index - 1].moved(top: above.top, bottom: below.top)
      }
    }
    return page
  }

  private static func box(_ fields: [String]) -> LayoutBox? {
    let numbers = fields.compactMap { Double($0) }.filter { $0.isFinite && abs($0) < 1e6 }
    guard numbers.count == 4 else { return nil }
    return LayoutBox(
      left: numbers[0], top: numbers[1], right: numbers[0] + numbers[2],
      bottom: numbers[1] + numbers[3])
  }

  /// The page without lines that are far lower than the others or read with hardly any confidence: dust,
  /// rules and parts of letters.
  private static func withoutSpecks(_ page: PrintedPage) -> PrintedPage {
    let sizes = page.lines.map(\.size).sorted()
    guard let usual = sizes.isEmpty ? nil : sizes[sizes.count / 2] else { return page }
    var page = page
    page.lines.removeAll { line in
      let certainty =
        line.words.reduce(0) { $0 + ($1.confidence ?? 1) } / Double(line.words.count)
      let isSpeck = line.size < usual * 0.45
      return isSpeck && certainty < 0.95 || line.count < 3 && certainty < 0.5 || certainty < 0.25
    }
    return page
  }

  /// The mean confidence of the characters of pages, 0 to 1; 0 without any.
  static func confidence(of pages: [PrintedPage]) -> Double {
    SecondReading.confidence(of: pages.flatMap(\.lines).flatMap(\.words))
  }

  /// The share of the characters of pages that are in lines that a model can hardly read.
  static func unreadShare(of pages: [PrintedPage]) -> Double {
    var (unread, all) = (0, 0)
    for line in pages.lazy.flatMap(\.lines) {
      all += line.count
      if SecondReading.confidence(of: line.words) < 0.6 { unread += line.count }
    }
    return all == 0 ? 0 : Double(unread) / Double(all)
  }

  /// A page in the form that `pages(of:)` reads.
  static func tsv(of page: PrintedPage) -> [UInt8] {
    func row(level: Int, line: Int, box: LayoutBox, end: String) -> String {
      "\(level)\t1\t1\t1\t\(line)\t1\t\(box.left)\t\(box.top)\t\(box.width)\t\(box.height)\t\(end)"
    }
    let whole = LayoutBox(left: 0, top: 0, right: page.width, bottom: page.height)
    var rows = [row(level: 1, line: 0, box: whole, end: "-1\t")]
    for (number, line) in page.lines.enumerated() {
      rows.append(row(level: 4, line: number + 1, box: line.box, end: "-1\t"))
      for word in line.words {
        let end = "\((word.confidence ?? 1) * 100)\t\(word.text)"
        rows.append(row(level: 5, line: number + 1, box: word.box, end: end))
      }
    }
    return Array(rows.joined(separator: "\n").utf8)
  }
}
