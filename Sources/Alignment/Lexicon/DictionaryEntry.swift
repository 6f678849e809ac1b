import ICUText
import Segmentation
import TextModel

/// A headword of a dictionary and what it says of it.
public struct DictionaryEntry: Hashable, Sendable {
  /// The headword in each spelling the dictionary gives (simplified and traditional).
  public var headwords: [String]
  /// The translations, sense by sense: `to eat; a meal`.
  public var glosses: [String]

  /// A headword and its translations.
  public init(headwords: [String], glosses: [String]) {
    self.headwords = headwords
    self.glosses = glosses
  }
}

extension LexiconTable {
  /// Makes a lexicon from dictionary entries.
  ///
  /// Each sense of a headword gets an equal share, and each word of a sense an equal part of that;
  /// text in brackets and stop words of the language are left out.
  ///
  /// - Complexity: O(*bytes* of the entries), about a second for 120,000 entries.
  public init?(
    name: String, source: LanguageTag, target: LanguageTag, entries: some Sequence<DictionaryEntry>
  ) {
    var heads = GlossReader(source)
    var glosses = GlossReader(target)
    var builder = LexiconBuilder()
    for entry in entries {
      let senses = entry.glosses.flatMap { glosses.senses(in: $0) }.filter { !$0.isEmpty }
      guard !senses.isEmpty else { continue }
      var keys: [[UInt8]] = []
      for headword in entry.headwords {
        let key = heads.headword(headword)
        if !key.isEmpty, !keys.contains(key) { keys.append(key) }
      }
      for key in keys {
        for sense in senses {
          let weight = 1 / Float(sense.count)
          for word in sense { builder.add(key, word, weight: weight) }
        }
      }
    }
    self.init(
      bytes: builder.build(), name: name, source: source, target: target,
      segmentsHan: HanTable.isHan(source))
  }
}

/// Cuts dictionary text into the keys the aligner compares by.
struct GlossReader {
  private let stemmer: Stemmer?
  private let irregular: [[UInt8]: [UInt8]]
  private let stopWords: Set<[UInt8]>
  private let isHan: Bool
  private var stems: [[UInt8]: [UInt8]] = [:]

  init(_ language: LanguageTag) {
    stemmer = Stemmer(language)
    let profile = LanguageProfile.profile(for: language)
    irregular = TextReader.irregularForms(profile)
    var words: Set<[UInt8]> = []
    if let profile {
      for (_, line) in LanguageProfile.words(profile.stopWords) { words.formUnion(line) }
    }
    stopWords = words
    isHan = HanTable.isHan(language)
  }

  /// The key of a headword: the stem of a single word, a run of Han characters; empty for a phrase
  /// of several words, which is no token.
  mutating func headword(_ text: String) -> [UInt8] {
    let words = self.words(text, dropsStopWords: false)
    return words.count == 1 ? words[0] : []
  }

  /// The words of each sense of a gloss, senses being parted by `;`, `,` or `/`.
  mutating func senses(in gloss: String) -> [[[UInt8]]] {
    var senses: [[[UInt8]]] = []
    var depth = 0
    var sense = ""
    for scalar in gloss.unicodeScalars {
      switch scalar {
      case "(", "[", "（", "{", "<": depth += 1
      case ")", "]", "）", "}", ">":
        depth = max(0, depth - 1)
        sense.unicodeScalars.append(" ")
      case ";", ",", "/", "；", "，", "、":
        if depth == 0 {
          senses.append(words(sense, dropsStopWords: true))
          sense = ""
        }
      default: if depth == 0 { sense.unicodeScalars.append(scalar) }
      }
    }
    senses.append(words(sense, dropsStopWords: true))
    return senses.filter { !$0.isEmpty }
  }

  /// The keys of the words of a text.
  mutating func words(_ text: String, dropsStopWords: Bool) -> [[UInt8]] {
    var found: [[UInt8]] = []
    let folded = Folder.standard.fold(text).utf8
    folded.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        let (scalar, size) = UTF8Scalars.decode(bytes, at: at)
        let kind = LetterKind(of: scalar)
        guard kind != .none else {
          at += size
          continue
        }
        var word: [UInt8] = []
        while at < bytes.count {
          let (next, nextSize) = UTF8Scalars.decode(bytes, at: at)
          guard LetterKind(of: next) == kind else { break }
          UTF8Scalars.append(kind == .han ? HanTable.simplified(next) : next, to: &word)
          at += nextSize
        }
        if kind == .spaced {
          if dropsStopWords, stopWords.contains(word) { continue }
          word = stem(word)
        }
        found.append(word)
      }
    }
    return found
  }

  private mutating func stem(_ word: [UInt8]) -> [UInt8] {
    if let known = stems[word] { return known }
    var stem: [UInt8] = []
    let lemma = irregular[word] ?? word
    if let stemmer {
      lemma.withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &stem) }
    } else {
      stem = lemma
    }
    stems[word] = stem
    return stem
  }
}
