// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// `text/doubled-word`: a word twice in a row.
///
/// Words that languages double (`had had`, `очень очень`), words written three times or more (`tock tock tock`),
/// unless they are the small ones that nobody repeats on purpose, names (`Bora Bora`) and numbers are left alone. In
/// Chinese a few particles are reported that are never doubled (在在), outside words that end or begin
/// with them, and words of two characters (双方双方), unless they are of a kind that is doubled (研究研究, 一个一个).
struct DoubledWord: Rule {
  static let description = RuleDescription(
    id: "text/doubled-word", severity: .warning, summary: "A word twice in a row",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.findings(in: draft.segments) { segment -> [Finding] in
      let segment = segment.segment
      guard let data = Self.data.table(for: segment.target.language, in: .standard) else {
        return []
      }
      let places =
        data.characters.isEmpty
        ? words(in: segment, data)
        : characters(in: segment, data) + pairs(in: segment, data)
      return places.filter { Self.isOnlySpaced($0, in: segment, of: draft.document) }.map { range in
        draft.finding(
          Self.description, at: range, in: segment,
          message: "\u{201C}\(segment.target.text.utf8Slice(range))\u{201D} is written twice")
      }
    }
  }

  private static let data = CompiledTables<RepetitionData?> { tag, catalog in
    catalog[tag].repetition
  }

  /// Whether the file has nothing but white space and marks of quoted lines within a range beside the letters: no
  /// markup (`the cell *cell*`), and no code that is not part of the text.
  private static func isOnlySpaced(
    _ range: Range<Int>, in segment: CheckSegment, of document: CheckDocument
  ) -> Bool {
    let file = segment.target.offsets.fileRange(range)
    let bytes = document.content.utf8
    guard file.upperBound <= bytes.count else { return true }
    let letters = segment.target.text.utf8Slice(range).utf8.filter { $0 > 0x20 }
    let written = bytes.dropFirst(file.lowerBound).prefix(file.count)
    return written.filter { $0 > 0x20 && $0 != 0x3E } == letters
  }

  /// Letters with one space or more between two runs that are the same.
  private func words(in segment: CheckSegment, _ data: RepetitionData) -> [Range<Int>] {
    let text = Array(segment.target.text.utf8)
    let smallWords = Self.smallWords.table(for: segment.target.language, in: .standard)
    var found: [Range<Int>] = []
    /// The words of a run so far; its first two are a finding if it ends there.
    var run: [Range<Int>] = []
    func end() {
      guard run.count > 1, let last = run.last else { return }
      let folded = String(decoding: text[last], as: UTF8.self).lowercased()
      guard !data.doubled.contains(folded), run.count == 2 || smallWords.contains(folded) else {
        return
      }
      found.append(run[run.count - 2].lowerBound..<last.upperBound)
    }
    var at = 0
    while at < text.count {
      guard Self.isLetter(text[at]) else {
        if text[at] != 0x20 {
          end()
          run = []
        }
        at += 1
        continue
      }
      let start = at
      while at < text.count, Self.isLetter(text[at]) { at += 1 }
      let word = start..<at
      if let last = run.last, last.count == word.count, Self.same(text[last], text[word]),
        !Self.isName(text[last], text[word]), !Self.isJoined(text, from: last, to: word)
      {
        run.append(word)
      } else {
        end()
        run = [word]
      }
    }
    end()
    return found
  }

  /// Words that mean nothing by themselves.
  private static let smallWords = CompiledTables<Set<String>> { tag, catalog in
    Set(DataText.words(catalog[tag].alignment?.stopWords ?? ""))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == 0xD0 || byte == 0xD1 || byte & 0xC0 == 0x80
  }

  /// Whether two words are the same but for the capital of the first.
  private static func same(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    // A capital and its small letter end in bytes that differ in two bits at most.
    guard let last = a.last, let other = b.last, (last ^ other) & ~0x30 == 0 else { return false }
    return a == b
      || String(decoding: a, as: UTF8.self).lowercased() == String(decoding: b, as: UTF8.self)
  }

  /// Whether both have a capital, or are one letter that is not a word.
  private static func isName(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let first = String(decoding: b, as: UTF8.self).unicodeScalars.first
    return first?.properties.isUppercase ?? true || b.count == 1 && b.first != 0x61
  }

  /// Whether a hyphen, an apostrophe or a digit joins one of two words to something else.
  private static func isJoined(_ text: [UInt8], from a: Range<Int>, to b: Range<Int>) -> Bool {
    func joins(_ at: Int) -> Bool {
      guard text.indices.contains(at) else { return false }
      return [0x2D, 0x27, 0x5F, 0x2F, 0x40].contains(text[at]) && at + 1 < text.count
        && text[at + 1] > 0x20 || text[at].isASCIIDigit || text[at] == 0xE2
    }
    return joins(b.upperBound) || joins(a.lowerBound - 1)
  }

  private func characters(in segment: CheckSegment, _ data: RepetitionData) -> [Range<Int>] {
    let scalars = Array(segment.target.text.unicodeScalars)
    var found: [Range<Int>] = []
    var offset = 0
    for at in scalars.indices {
      defer { offset += UTF8.width(scalars[at]) }
      guard at > 0, scalars[at] == scalars[at - 1], data.characters.contains(scalars[at]) else {
        continue
      }
      let around = String(
        String.UnicodeScalarView(scalars[max(0, at - 2)...min(at + 2, scalars.count - 1)]))
      if data.doubled.contains(where: { around.contains($0) }) { continue }
      let width = UTF8.width(scalars[at])
      found.append(offset - width..<offset + width)
    }
    return found
  }

  /// Words of two characters that are written twice, in a language of characters.
  private func pairs(in segment: CheckSegment, _ data: RepetitionData) -> [Range<Int>] {
    let text = segment.target.text
    let scalars = Array(text.unicodeScalars)
    func has(_ at: Int) -> Bool {
      at >= 0 && at + 3 < scalars.count && scalars[at] == scalars[at + 2]
        && scalars[at + 1] == scalars[at + 3]
    }
    let starts = scalars.indices.filter { at in
      has(at) && scalars[at] != scalars[at + 1] && !has(at - 2) && !has(at + 2)
        && scalars[at...(at + 1)].allSatisfy(\.properties.isIdeographic)
        && scalars[at].properties.numericType == nil
        && !data.doubled.contains(String(String.UnicodeScalarView(scalars[at...(at + 3)])))
    }
    guard !starts.isEmpty,
      let words = try? BreakIterator(.word, locale: segment.target.language.description)
    else { return [] }
    let edges = Set([0] + words.boundaries(of: text))
    let joints = WordJoints(segment.target.language)
    return starts.compactMap { at in
      let offset = scalars[..<at].reduce(0) { $0 + UTF8.width($1) }
      let width = UTF8.width(scalars[at]) + UTF8.width(scalars[at + 1])
      let middle = offset + UTF8.width(scalars[at])
      let second = offset + width..<offset + 2 * width
      guard [offset, second.lowerBound, second.upperBound].allSatisfy(edges.contains),
        !edges.contains(middle), !edges.contains(middle + width),
        !joints.hasBoundEnding(after: second.upperBound, of: text, edges),
        !joints.hasLongWord(across: second, of: text)
      else { return nil }
      return offset..<second.upperBound
    }
  }
}
