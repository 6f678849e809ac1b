/// The words of a text with hyphens and apostrophes inside, for rules that look for names.
enum WordSpans {
  /// The words with their bytes.
  static func words(of text: String) -> [(text: String, range: Range<Int>)] {
    var words: [(text: String, range: Range<Int>)] = []
    var at = 0
    var current = ""
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.properties.isAlphabetic || scalar == "-" || scalar == "'" || scalar == "\u{2019}" {
        current.unicodeScalars.append(scalar)
      } else if !current.isEmpty {
        words.append((current, (at - current.utf8.count)..<at))
        current = ""
      }
      at += width
    }
    if !current.isEmpty { words.append((current, (at - current.utf8.count)..<at)) }
    return words
  }
}
