// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The balance of scripts in a stretch of text with words of several scripts.
///
/// Letters have different weights: a Chinese or Russian sentence contains names, abbreviations and
/// quoted titles in Latin letters, which do not make it English. A word in small letters has full
/// weight, a word with a capital a small part of it, and a Han character a bit more than half a
/// word. Text in brackets or quotation marks has a third of its weight.
package struct ScriptBalance: Hashable, Sendable {
  /// The weight of each script: Han, Latin, Cyrillic, others; a word in small letters weighs 100.
  private var weights = ScriptCounts()
  /// The number of words, or of Han characters, of each script.
  private var counts = ScriptCounts()
  /// The number of words in small letters, of each script.
  private var smallCounts = ScriptCounts()

  /// Weighs a stretch of text.
  ///
  /// - Complexity: O(*n*).
  package init(_ scalars: ArraySlice<UInt32>) {
    var enclosed: [(closing: UInt32, weights: ScriptCounts)] = []
    var word: (script: LetterScript, start: Int, isSmall: Bool)?
    var capitalWords = 0

    func weigh(_ script: LetterScript, _ weight: Int) {
      if enclosed.isEmpty {
        weights[script.place] += weight
      } else {
        enclosed[enclosed.count - 1].weights[script.place] += weight
      }
    }
    func endWord(at end: Int) {
      guard let (script, start, isSmall) = word else { return }
      word = nil
      counts[script.place] += 1
      if isSmall { smallCounts[script.place] += 1 }
      let isLetter = end - start == 1
      if script == .latin, !isLetter, CharacterClass.isUppercase(scalars[end - 1]) {
        capitalWords += 1
      }
      let name = script == .cyrillic ? 40 : 15
      weigh(script, isSmall ? isLetter ? 20 : 100 : name)
    }

    for at in scalars.indices {
      let scalar = scalars[at]
      guard let script = LetterScript(of: scalar) else {
        if word != nil, scalar == 0x27 || scalar == 0x2019 || CharacterClass.isMark(scalar) {
          continue
        }
        endWord(at: at)
        if let last = enclosed.last, last.closing == scalar {
          enclosed.removeLast()
          for place in 0..<4 {
            let weight = last.weights[place]
            if enclosed.isEmpty {
              weights[place] += weight * 3 / 10
            } else {
              enclosed[enclosed.count - 1].weights[place] += weight * 3 / 10
            }
          }
        } else if let closing = EnclosingMarks.closing(of: scalar), enclosed.count < 8 {
          enclosed.append((closing, ScriptCounts()))
        }
        continue
      }
      if script == .han {
        endWord(at: at)
        counts[0] += 1
        weigh(.han, 60)
      } else if word?.script != script {
        endWord(at: at)
        word = (script, at, CharacterClass.isLowercase(scalar))
      }
    }
    endWord(at: scalars.endIndex)
    // A bracket without a closing partner encloses nothing.
    for (_, open) in enclosed {
      for place in 0..<4 { weights[place] += open[place] }
    }
    // A line entirely in capitals.
    if smallCounts[1] == 0, capitalWords > 2, capitalWords * 2 > counts[1] {
      weights[1] = max(weights[1], capitalWords * 60)
    }
  }

  /// The script with the greatest weight, `nil` without letters.
  package var script: LetterScript? {
    guard hasLetters else { return nil }
    let best = (0..<4).max { weights[$0] < weights[$1] } ?? 0
    return LetterScript.places[best]
  }

  /// Whether there is any letter.
  package var hasLetters: Bool { counts.nonzero > 0 }

  /// Whether letters of more than one script occur.
  package var isMixed: Bool { counts.nonzero > 1 }

  /// Whether a script has at least a third of the weight of the heaviest one.
  package func isPossible(_ script: LetterScript) -> Bool {
    counts[script.place] > 0 && weights[script.place] * 3 >= weights.most
  }

  /// The number of words of a script, or of Han characters.
  package func count(_ script: LetterScript) -> Int { counts[script.place] }

  /// The number of words of a script that begin with a small letter.
  package func smallCount(_ script: LetterScript) -> Int { smallCounts[script.place] }
}

/// A number for each script; a text of a million lines has as many of them, so that they are kept in no array.
private struct ScriptCounts: Hashable {
  private var values = SIMD4<UInt32>()

  subscript(place: Int) -> Int {
    get { Int(values[place]) }
    set { values[place] = UInt32(clamping: newValue) }
  }

  /// The number of scripts with a number above 0.
  var nonzero: Int { (0..<4).count { values[$0] > 0 } }
  var most: Int { Int(values.max()) }
}

extension LetterScript {
  fileprivate static let places: [LetterScript] = [.han, .latin, .cyrillic, .other]

  fileprivate var place: Int {
    switch self {
    case .han: 0
    case .latin: 1
    case .cyrillic: 2
    case .other: 3
    }
  }
}

/// Brackets and quotation marks that enclose text.
package enum EnclosingMarks {
  /// The closing partner of an opening mark; a straight quotation mark closes itself.
  package static func closing(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x22: 0x22
    case 0xAB: 0xBB
    case 0x201C: 0x201D
    case 0x201E: 0x201C
    case 0x2018: 0x2019
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016: scalar + 1
    default: nil
    }
  }
}
