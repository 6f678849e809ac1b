// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Words that take the place of a sentence, around the results of its fields, which stay where they are.
struct FieldPlaces {
  /// How well words fit around the fields of their sentence.
  enum Fit: Hashable {
    /// The words have the result of each field and words for each link, in the same order, or there is none of them.
    case whole
    /// The words lack the result of a field or the words of a link, so that a person has to put it in its place.
    case without
    /// The sentence is the result of a field as a whole, so that there is no place for words.
    case none
  }

  /// The most fields of a sentence that are put in their places.
  private static let mostFields = 100

  private(set) var words: [WordDocument.Words] = []
  private(set) var fit = Fit.whole

  /// Divides words at the results of the fields of a stretch of a line.
  ///
  /// - Complexity: O(*characters* × *fields*); in a sentence of more than 100 fields words have no place.
  init(of content: InlineContent, in range: Range<Int>, _ line: WordDocument.Line) {
    words = content.nodes.compactMap { node in
      guard case .element(let element) = node else { return .init(text: node.text) }
      // What stays in the document is not written a second time.
      if element.name == "ph" { return nil }
      return .init(text: node.text, piece: element.attribute("id").flatMap { Int($0) })
    }
    let pieces = line.pieces(in: range)
    let fields = pieces.filter { line.pieces[$0].isField }
    let links = Set(pieces.map { line.pieces[$0].link })
    if fields.isEmpty {
      if links.count > 1 { placeInLinks(links, of: pieces, in: line) }
      return
    }
    guard pieces.contains(where: { line.pieces[$0].isText }) else {
      fit = .none
      return
    }
    if fields.count <= Self.mostFields, links.count == 1,
      let divided = divided(around: fields, of: pieces, in: line, range)
    {
      words = divided
    } else {
      fit = .without
    }
  }

  /// Gives words that have the formatting of a link their place in it, and the words between links theirs outside.
  private mutating func placeInLinks(
    _ links: Set<Int?>, of pieces: [Int], in line: WordDocument.Line
  ) {
    var made: [WordDocument.Words] = []
    var open = pieces[...]
    var filled: Set<Int?> = []
    for words in words where !words.text.isEmpty {
      let link = line.pieces[words.piece ?? pieces[0]].link
      let place = open.first { line.pieces[$0].isText && line.pieces[$0].link == link }
      guard let place else {
        fit = .without
        return
      }
      open = open.drop { $0 < place }
      filled.insert(link)
      var words = words
      words.place = place
      made.append(words)
    }
    guard links.subtracting([nil]).isSubset(of: filled) else {
      fit = .without
      return
    }
    words = made
  }

  /// The words with their places before, between and after the fields; `nil` if one of them is not in the words or
  /// words have no place.
  private func divided(
    around fields: [Int], of pieces: [Int], in line: WordDocument.Line, _ range: Range<Int>
  ) -> [WordDocument.Words]? {
    var rest = words[...]
    var made: [WordDocument.Words] = []
    var after = pieces[0]
    // The pieces of one field that follow one another are one result.
    for run in Self.runs(fields) {
      let start = line.pieces[run.lowerBound].range.lowerBound
      let end = line.pieces[run.upperBound].range.upperBound
      let bounds = max(start, range.lowerBound)..<min(end, range.upperBound)
      let result = line.text(in: bounds).filter { !$0.isWhitespace }
      if result.isEmpty { continue }
      guard let (before, following) = Self.cut(rest, at: result),
        Self.add(before, to: &made, between: after..<run.lowerBound, line)
      else { return nil }
      rest = following
      after = run.upperBound + 1
    }
    let end = (pieces.last ?? 0) + 1
    guard Self.add(rest, to: &made, between: after..<max(after, end), line) else { return nil }
    return made
  }

  private static func runs(_ fields: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for field in fields {
      if let last = runs.last, last.upperBound + 1 == field {
        runs[runs.count - 1] = last.lowerBound...field
      } else {
        runs.append(field...field)
      }
    }
    return runs
  }

  /// Gives words the first piece with text between two fields; white space alone needs none.
  private static func add(
    _ words: ArraySlice<WordDocument.Words>, to made: inout [WordDocument.Words],
    between pieces: Range<Int>, _ line: WordDocument.Line
  ) -> Bool {
    let place = pieces.first { line.pieces[$0].isText }
    guard let place else { return words.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
    made += words.map { words in
      var words = words
      words.place = place
      return words
    }
    return true
  }

  /// The words before and after the first occurrence of a result that is not part of a longer word or number.
  private static func cut(_ words: ArraySlice<WordDocument.Words>, at result: String)
    -> (before: ArraySlice<WordDocument.Words>, after: ArraySlice<WordDocument.Words>)?
  {
    let wanted = Array(result)
    func isInWord(_ a: Character?, _ b: Character) -> Bool {
      guard let a else { return false }
      func isWord(_ c: Character) -> Bool { c.isASCII && (c.isLetter || c.isNumber) || c.isCased }
      return isWord(a) && isWord(b)
    }
    for index in words.indices {
      let text = Array(words[index].text)
      guard text.count >= wanted.count else { continue }
      for start in 0...(text.count - wanted.count) where text[start] == wanted[0] {
        let end = start + wanted.count
        guard text[start..<end].elementsEqual(wanted),
          !isInWord(start > 0 ? text[start - 1] : nil, wanted[0]),
          !isInWord(end < text.count ? text[end] : nil, wanted[wanted.count - 1])
        else { continue }
        var (before, after) = (words[index], words[index])
        before.text = String(text[..<start])
        after.text = String(text[end...])
        return (words[..<index] + [before], [after] + words[(index + 1)...])
      }
    }
    return nil
  }
}

extension WordDocument {
  /// How well words fit in the place of a stretch of a line with fields: whether each result of a field is among
  /// them (`true`), or one is not (`false`); `nil` if there is no place for words, since all is the result of fields.
  package func fits(_ content: InlineContent, in range: Range<Int>, of line: Int) -> Bool? {
    switch FieldPlaces(of: content, in: range, lines[line]).fit {
    case .whole: true
    case .without: false
    case .none: nil
    }
  }
}
