// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Small changes of a text, as a writer or a scanner makes them: the inputs close to a good one, where bounds and
/// special cases are.
public enum ChangedText {
  /// The number of kinds of change.
  public static let kinds = 16

  /// A text after one kind of change; unchanged if there is nothing to change.
  ///
  /// - Parameter kind: the kind, taken modulo `kinds`.
  public static func change(_ text: String, by kind: Int) -> String {
    var units = units(of: text)
    let middle = units.count / 2
    switch kind % kinds {
    case 0: units = Array(units.dropFirst())
    case 1: units = Array(units.dropLast())
    case 2: if !units.isEmpty { units.remove(at: middle) }
    case 3: if !units.isEmpty { units.insert(units[middle], at: middle) }
    case 4: if units.count > 1 { units.swapAt(middle, middle - 1) }
    case 5: return String(text.map { $0.isASCII && $0.isNumber ? next($0) : $0 })
    case 6: return withoutFirstDigit(text)
    case 7: return text.uppercased()
    case 8: return text.lowercased()
    case 9: return String(text.last.map { $0.isPunctuation ? text.dropLast() : text + "." } ?? "")
    case 10: return String(text.map { twins[$0] ?? $0 })
    case 11: return text.replacingOccurrences(of: " ", with: "  ")
    case 12: return text + " " + text
    case 13: units.append("15")
    case 14: units.insert("«", at: middle)
    default: units.reverse()
    }
    return units.joined()
  }

  /// Words with the spaces after them; characters of writing without spaces.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    var isOpen = false
    for character in text {
      if character.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 }) {
        units.append(String(character))
        isOpen = false
      } else if isOpen, !units[units.count - 1].hasSuffix(" ") || character == " " {
        units[units.count - 1].append(character)
      } else {
        units.append(String(character))
        isOpen = true
      }
    }
    return units
  }

  private static func next(_ digit: Character) -> Character {
    digit == "9" ? "0" : Character(Unicode.Scalar((digit.asciiValue ?? 0x30) + 1))
  }

  private static func withoutFirstDigit(_ text: String) -> String {
    guard let place = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return text }
    var text = text
    text.remove(at: place)
    return text
  }

  private static let twins: [Character: Character] = [
    "，": ",", "。": ".", "：": ":", "；": ";", "（": "(", "）": ")", "“": "\"", "”": "\"", ",": "，",
    ".": "。", "(": "（", ")": "）", "\"": "“", "-": "–", "–": "-", "'": "’", "’": "'", "«": "“",
    "»": "”",
  ]
}
