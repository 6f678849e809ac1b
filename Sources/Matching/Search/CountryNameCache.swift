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

  private var names: [String: [Name]] = [:]
  /// Few tokens are looked up in vain.
  private var filter = HashFilter()

  fileprivate init(_ language: LanguageTag) {
    let tokenizer = Tokenizer()
    for (region, name) in RegionNames.inAllScripts(of: language) {
      let text = tokenizer.tokenize(name)
      let tokens = text.tokens.indices.map(text.folded)
      guard let first = tokens.first else { continue }
      filter.add(TokenHash(first).value)
      names[first, default: []].append((tokens, region))
    }
    for first in names.keys {
      names[first]?.sort { ($1.tokens.count, $0.region) < ($0.tokens.count, $1.region) }
    }
  }

  /// The longest name that begins at a place of a text.
  func longest(at place: Int, of words: [String]) -> Name? {
    guard filter.mayHave(TokenHash(words[place]).value) else { return nil }
    return names[words[place]]?.first { words[place...].starts(with: $0.tokens) }
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
