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
      if let printed = PrintedLine(words), !pages.isEmpty {
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
    return pages.map(withoutSpecks)
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
    var (sum, count) = (0.0, 0)
    for page in pages {
      for line in page.lines {
        for word in line.words {
          sum += (word.confidence ?? 1) * Double(word.text.unicodeScalars.count)
          count += word.text.unicodeScalars.count
        }
      }
    }
    return count == 0 ? 0 : sum / Double(count)
  }
}
