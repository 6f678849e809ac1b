// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import Synchronization
import TextModel

/// The names that ICU has for countries in a language, by their first token.
struct CountryNames: Sendable {
  /// A name in folded tokens.
  typealias Name = (tokens: [String], region: String)

  /// The names by the hash of their first token, the longest first.
  private var names = HashTable<[Name]>()

  fileprivate init(_ language: LanguageTag) {
    let tokenizer = Tokenizer()
    var all: [UInt64: [Name]] = [:]
    for (region, name) in RegionNames.inAllScripts(of: language) {
      let text = tokenizer.tokenize(name)
      let tokens = text.tokens.indices.map(text.folded)
      guard let first = tokens.first else { continue }
      all[TokenHash(first).value, default: []].append((tokens, region))
    }
    for (hash, names) in all {
      self.names[hash] = names.sorted {
        ($1.tokens.count, $0.region) < ($0.tokens.count, $1.region)
      }
    }
  }

  /// The longest name that begins at a place of a text.
  func longest(at place: Int, of words: [String]) -> Name? {
    names[TokenHash(words[place]).value]?.first { words[place...].starts(with: $0.tokens) }
  }
}

/// Country names by language.
///
/// A language is filled at its first use (some milliseconds).
final class CountryNameCache: Sendable {
  private let languages = Mutex<[String: CountryNames]>([:])

  func names(_ language: LanguageTag) -> CountryNames {
    languages.withLock { known in
      if let names = known[language.language] { return names }
      let names = CountryNames(language)
      known[language.language] = names
      return names
    }
  }
}
