// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Numbers of notes that are raised, `enacted⁶`, or lost their place above the line and are glued to words: `enacted6`.
///
/// Raised ones are notes unless they can be part of the text (`RaisedNumbers`).
///
/// One such number may be anything (`covid19`). They are notes if they count: six or more in the whole text, of
/// which hardly one is out of order.
enum GluedNotes {
  /// The fewest numbers that make a count.
  private static let fewest = 6
  /// How much the next number may be higher than the one before it: some notes are not found.
  private static let longestStep = 3
  /// The highest number that the count may begin with: the first notes may be on headings or names.
  private static let highestFirst = 10

  private struct Note {
    /// The places of the digits.
    var digits: Range<Int>
    var value: Int
  }

  /// The text without the numbers.
  ///
  /// - Complexity: O(*n*).
  static func removed(from text: MappedText) -> MappedText {
    let glued = counting(notes(in: text.scalars)).map(\.digits)
    return text.removing(
      (RaisedNumbers(in: text.scalars).notes + glued).sorted { $0.lowerBound < $1.lowerBound })
  }

  /// Numbers of up to three digits right after three small letters or more, at the end of their word.
  private static func notes(in scalars: [UInt32]) -> [Note] {
    var notes: [Note] = []
    var letters = 0
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar &- 0x31 < 9, letters > 2 {
        var end = at
        var value = 0
        while end < scalars.count, end - at < 4, scalars[end].isASCIIDigit {
          value = value * 10 + Int(scalars[end] - 0x30)
          end += 1
        }
        if end - at < 4, end == scalars.count || isEnd(scalars, at: end) {
          notes.append(Note(digits: at..<end, value: value))
        }
        letters = 0
        at = end
        continue
      }
      letters = CharacterClass.isLowercase(scalar) ? letters + 1 : 0
      at += 1
    }
    return notes
  }

  /// Whether neither a letter nor a number goes on at a place.
  private static func isEnd(_ scalars: [UInt32], at: Int) -> Bool {
    let scalar = scalars[at]
    if CharacterClass.isLetter(scalar) || CharacterClass.isDigit(scalar) { return false }
    guard scalar == 0x2E || scalar == 0x2D, at + 1 < scalars.count else { return true }
    return !CharacterClass.isLetter(scalars[at + 1]) && !CharacterClass.isDigit(scalars[at + 1])
  }

  /// The numbers that count upwards, and those among them that come again; none if too many do not.
  private static func counting(_ notes: [Note]) -> [Note] {
    guard notes.count >= fewest, var last = notes.first?.value, last <= highestFirst else {
      return []
    }
    var steps = 0
    let found = notes.filter { note in
      if note.value > last {
        guard note.value <= last + longestStep else { return false }
        last = note.value
        steps += 1
      }
      return true
    }
    return steps + 1 >= fewest && steps * 5 >= notes.count * 3
      && found.count * 10 >= notes.count * 9
      ? found : []
  }
}
