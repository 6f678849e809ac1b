// SPDX-License-Identifier: Apache-2.0

/// The consonants of a name: `Trump` and Трамп are both `trmp`.
package enum Consonants {
  /// The skeleton of a folded Latin or Cyrillic word; a vowel at the start is kept as `a`.
  package static func skeleton(of word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    func put(_ letters: StaticString) {
      letters.withUTF8Buffer { letters in
        for letter in letters where key.last != letter { key.append(letter) }
      }
    }
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isSoft = next == "e" || next == "i" || next == "y"
      switch scalar {
      case "b", "б": put("b")
      case "c": put(next == "h" ? "c" : isSoft ? "s" : "k")
      case "d", "д": put(next == "ж" ? "" : "d")
      case "f", "ф": put("f")
      case "g": put(isSoft ? "c" : "g")
      case "г": put("g")
      case "h": put(index == 0 ? "h" : "")
      case "х": put(index == 0 ? "h" : "k")
      case "j", "ж", "ч": put("c")
      case "k", "q", "к": put("k")
      case "l", "л": put("l")
      case "m", "м": put("m")
      case "n", "н": put("n")
      case "p": put(next == "h" ? "f" : "p")
      case "п": put("p")
      case "r", "р": put("r")
      case "s": put(next == "h" ? "c" : "s")
      case "z", "с", "з", "ц": put("s")
      case "ш", "щ": put("c")
      case "t", "т": put("t")
      case "v", "w", "в": put("v")
      case "x": put("ks")
      default: if index == 0 { put("a") }
      }
    }
    return key
  }
}
