// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// A headword of a dictionary with its translations.
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
  /// Each sense of a headword gets an equal share, and each word of a sense an equal part of that
  /// share. Text in brackets and stop words of the language are left out. If the translations are
  /// not in Han characters, a sense that names a Han word (`variant of 個`, `CL:張`) is a remark and
  /// not a translation. An entry that contains only remarks has the translations of the word it
  /// names.
  ///
  /// - Complexity: O(*bytes* of the entries), about a second for 120,000 entries.
  public init?(
    name: String, source: LanguageTag, target: LanguageTag, entries: some Sequence<DictionaryEntry>
  ) {
    var heads = GlossReader(source)
    var glosses = GlossReader(target)
    var builder = LexiconBuilder()
    for entry in entries {
      let senses = entry.glosses.flatMap { glosses.senses(in: $0) }
      let translations = senses.filter { $0.reference.isEmpty && !$0.words.isEmpty }
      let reference = senses.first { !$0.reference.isEmpty }?.reference ?? []
      guard !translations.isEmpty || !reference.isEmpty else { continue }
      var keys: [[UInt8]] = []
      for headword in entry.headwords {
        let key = heads.headword(headword)
        if !key.isEmpty, !keys.contains(key) { keys.append(key) }
      }
      for key in keys {
        for sense in translations {
          let weight = 1 / Float(sense.words.count)
          for word in sense.words { builder.add(key, word, weight: weight) }
        }
        if translations.isEmpty { builder.add(key, as: reference) }
      }
    }
    self.init(
      bytes: builder.build(), name: name, source: source, target: target,
      segmentsHan: Language.of(source).isHan)
  }
}

/// Cuts dictionary text into the keys that the aligner compares.
struct GlossReader {
  private let stemmer: Stemmer?
  private let table: AlignmentTable
  private let isHan: Bool
  private var stems: [[UInt8]: [UInt8]] = [:]

  init(_ language: LanguageTag, in languages: LanguageCatalog = .standard) {
    stemmer = Stemmer(language, languages: languages)
    table = .table(for: language, in: languages)
    isHan = languages[language].isHan
  }

  /// A sense of a gloss: the words that translate the headword, or the Han word it refers to if the
  /// language is not written in Han.
  struct Sense: Equatable {
    var words: [[UInt8]] = []
    var reference: [UInt8] = []
  }

  /// The key of a headword: the stem of a single word, or a run of Han characters.
  ///
  /// Empty for a phrase of several words, which is not a token.
  mutating func headword(_ text: String) -> [UInt8] {
    let words = self.words(text, dropsStopWords: false)
    return words.count == 1 ? words[0] : []
  }

  /// The words of each sense of a gloss; senses are separated by `;`, `,` or `/`.
  mutating func senses(in gloss: String) -> [Sense] {
    var senses: [Sense] = []
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
          senses.append(self.sense(sense))
          sense = ""
        }
      default: if depth == 0 { sense.unicodeScalars.append(scalar) }
      }
    }
    senses.append(self.sense(sense))
    return senses.filter { $0 != Sense() }
  }

  private mutating func sense(_ text: String) -> Sense {
    let words = words(text, dropsStopWords: true)
    guard !isHan, let reference = words.first(where: Self.isHan) else { return Sense(words: words) }
    return Sense(reference: reference)
  }

  /// Whether a word begins with a Han character.
  private static func isHan(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { LetterKind(of: UTF8Scalars.decode($0, at: 0).0) == .han }
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
          UTF8Scalars.append(kind == .han ? SimplifiedHan.fold(next) : next, to: &word)
          at += nextSize
        }
        if kind == .spaced {
          if dropsStopWords {
            // `lit.` is a remark, `lit` a word.
            let isShort = at < bytes.count && bytes[at] == 0x2E && table.glossRemarks.contains(word)
            if isShort || table.stopWords.contains(word) { continue }
          }
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
    let lemma = table.irregular[word] ?? word
    if let stemmer {
      lemma.withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &stem) }
    } else {
      stem = lemma
    }
    stems[word] = stem
    return stem
  }
}
