// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Words of the source that were left in a target of another script.
///
/// They are runs of Han or of small letters that the source has, of a script that the target's language does not use.
/// The case of letters in the source does not count, since a word may begin its sentence there, nor does the ending of
/// one word. What is in brackets or quotation marks stays (`the Tianjin Declaration (天津宣言)`), as does Han after a
/// word with a capital, which is the original of a name.
struct SourceWords {
  /// Whether one word is enough; words in Latin letters occur as names and terms in all languages, so two in
  /// small letters must follow each other.
  private let needsTwo: Bool
  private let script: Script
  /// The source, in small letters where the script has them.
  private let source: String

  /// Words of a source in its script.
  init(of source: String, script: Script) {
    self.source = script == .han ? source : source.lowercased()
    self.script = script
    needsTwo = script == .latin
  }

  /// The runs in a target, as UTF-8 bytes of it.
  ///
  /// - Complexity: O(*n*) for the target, and for each of the first 200 different runs O(*m*) for the source.
  func ranges(in target: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var run: Run?
    var depth = 0
    var isQuoted = false
    var followsCapital = false
    var isInCapitalWord = false
    var offset = 0
    var known: [String: Bool] = [:]
    func close() {
      defer { run = nil }
      guard let run, run.isAllowed, isLeft(run, in: target, &known) else { return }
      ranges.append(run.start..<run.end)
    }
    for scalar in target.unicodeScalars {
      let value = scalar.value
      let length = UTF8.width(scalar)
      defer { offset += length }
      if CharacterClass.isLetter(value), Script(of: value) == script {
        if run == nil {
          run = Run(
            start: offset, end: offset,
            isAllowed: depth == 0 && !isQuoted && !(followsCapital && script == .han))
        }
        run?.add(value, from: offset, length: length)
        continue
      }
      // Words of one run are separated by single spaces.
      if value == 0x20, script != .han, run.map({ $0.end == offset }) ?? false { continue }
      close()
      switch value {
      case 0x28, 0x5B, 0xFF08, 0x3010, 0xAB, 0x201C, 0x300A, 0x300C: depth += 1
      case 0x29, 0x5D, 0xFF09, 0x3011, 0xBB, 0x201D, 0x300B, 0x300D: depth = max(0, depth - 1)
      case 0x22: isQuoted.toggle()
      default: break
      }
      if CharacterClass.isLetter(value) {
        if !isInCapitalWord { followsCapital = CharacterClass.isUppercase(value) }
        isInCapitalWord = true
      } else {
        isInCapitalWord = false
        if value != 0x20 { followsCapital = false }
      }
    }
    close()
    return ranges
  }

  private func isLeft(_ run: Run, in target: String, _ known: inout [String: Bool]) -> Bool {
    if script == .han {
      guard run.letters > 1 else { return false }
    } else {
      guard run.letters > 2, run.smallWords >= (needsTwo ? 2 : 1), run.smallWords == run.words
      else {
        return false
      }
    }
    let words = target.utf8Slice(run.start..<run.end)
    if let answer = known[words] { return answer }
    guard known.count < 200 else { return false }
    let answer =
      Self.contains(source, words)
      || script != .han && !needsTwo && run.words == 1 && run.letters >= Self.inflected
        && Self.contains(source, String(words.dropLast(2)))
    known[words] = answer
    return answer
  }

  /// Whether a text has the bytes of words.
  private static func contains(_ text: String, _ words: String) -> Bool {
    guard let first = words.utf8.first else { return false }
    let count = words.utf8.count
    var rest = text.utf8[...]
    while let at = rest.firstIndex(of: first) {
      rest = rest[at...]
      if rest.count < count { return false }
      if rest.starts(with: words.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The fewest letters of a word that may have another ending of two letters in the source.
  private static let inflected = 6

  private struct Run {
    var start: Int
    var end: Int
    var isAllowed: Bool
    var letters = 0
    var words = 0
    var smallWords = 0

    mutating func add(_ scalar: UInt32, from offset: Int, length: Int) {
      if letters == 0 || offset > end {
        words += 1
        if CharacterClass.isLowercase(scalar) { smallWords += 1 }
      }
      letters += 1
      end = offset + length
    }
  }
}
