// SPDX-License-Identifier: Apache-2.0
import Languages

/// Given names that many Russians bear, by which names are known.
enum RussianGivenNames {
  /// The Russian name of a word in Cyrillic small letters, inflected or not; `nil` for any other word.
  static func name(ofRussian word: String) -> String? { forms[word] }

  /// Whether a romanised word, by its skeleton, is a Russian name or what other languages have for it.
  static func isName(_ name: String, _ skeletons: [[UInt8]]) -> Bool {
    guard let spellings = spellings[name] else { return false }
    return skeletons.contains { skeleton in
      spellings.contains { RussianSounds.agree($0, skeleton) }
    }
  }

  /// The skeletons of a Russian name and of what other languages have for it, its own first.
  static func skeletons(of name: String) -> [[UInt8]] { spellings[name] ?? [] }

  /// The Russian name that a romanised word is, by its skeleton; `nil` for any other word.
  static func name(ofLatin skeletons: [[UInt8]]) -> String? {
    skeletons.lazy.compactMap { bySkeleton[$0] }.first
  }

  private static let bySkeleton: [[UInt8]: String] = {
    var table: [[UInt8]: String] = [:]
    for name in names {
      for skeleton in skeletons(of: name) where table[skeleton] == nil { table[skeleton] = name }
    }
    return table
  }()

  private static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for name in names {
      for form in RussianName.inflected(name) where forms[form] == nil { forms[form] = name }
    }
    return forms
  }()

  private static let spellings: [String: [[UInt8]]] = {
    var spellings: [String: [[UInt8]]] = [:]
    for name in names {
      spellings[name] = [RussianSounds.skeleton(ofCyrillic: name.unicodeScalars)]
    }
    for pair in DataText.pairs(RussianName.data.foreignGivenNames) {
      spellings[pair.from, default: []] +=
        RussianSounds.skeletons(ofLatin: Array(pair.to.unicodeScalars))
    }
    return spellings
  }()

  /// The names.
  static let names = DataText.words(RussianName.data.givenNames)
}
