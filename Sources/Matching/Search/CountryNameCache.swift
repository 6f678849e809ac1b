// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import Synchronization
import TextModel

/// Country names by language, by their first token, longest first.
///
/// A language is filled at its first use (some milliseconds).
final class CountryNameCache: Sendable {
  typealias Names = [String: [(tokens: [String], region: String)]]

  private let languages = Mutex<[String: Names]>([:])

  func names(_ language: LanguageTag) -> Names {
    languages.withLock { known in
      if let names = known[language.language] { return names }
      var names: Names = [:]
      let tokenizer = Tokenizer()
      for (region, name) in RegionNames.inAllScripts(of: language) {
        let text = tokenizer.tokenize(name)
        let tokens = text.tokens.indices.map(text.folded)
        if let first = tokens.first { names[first, default: []].append((tokens, region)) }
      }
      for first in names.keys {
        names[first]?.sort { ($1.tokens.count, $0.region) < ($0.tokens.count, $1.region) }
      }
      known[language.language] = names
      return names
    }
  }
}
