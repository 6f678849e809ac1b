// SPDX-License-Identifier: Apache-2.0
import TextModel

/// For each token type of one side, the types of the other side that may translate it, with
/// probabilities.
struct TokenLinks: Sendable {
  /// For each type the place of its first link, then the number of all links.
  private(set) var offsets: [Int32] = [0]
  /// Types of the other side.
  private(set) var targets: [Int32] = []
  /// p(target | source).
  private(set) var probabilities: [Float] = []
  /// For each type of the other side, whether any link leads to it.
  private(set) var isLinked: [Bool]

  /// A link before it is sorted into its place.
  struct Link {
    var source: Int32
    var target: Int32
    var weight: Float
  }

  /// Sorts links by source; the weights of duplicate links add up.
  init(_ links: [Link], sourceTypes: Int, targetTypes: Int) {
    isLinked = [Bool](repeating: false, count: targetTypes)
    let sorted = Self.sorted(links, sourceTypes)
    offsets.reserveCapacity(sourceTypes + 1)
    targets.reserveCapacity(sorted.count)
    var next = 0
    for source in 0..<sourceTypes {
      let start = targets.count
      while next < sorted.count, Int(sorted[next].source) == source {
        let link = sorted[next]
        if targets.count > start, targets[targets.count - 1] == link.target {
          probabilities[probabilities.count - 1] += link.weight
        } else {
          targets.append(link.target)
          probabilities.append(link.weight)
        }
        isLinked[Int(link.target)] = true
        next += 1
      }
      offsets.append(Int32(truncatingIfNeeded: targets.count))
    }
  }

  /// Links by source, target and weight: distributed by source, then sorted within each source.
  private static func sorted(_ links: [Link], _ sourceTypes: Int) -> [Link] {
    var places = [Int32](repeating: 0, count: sourceTypes + 1)
    for link in links { places[Int(link.source) + 1] += 1 }
    for source in 0..<sourceTypes { places[source + 1] += places[source] }
    var sorted = links
    var next = places
    for link in links {
      sorted[Int(next[Int(link.source)])] = link
      next[Int(link.source)] += 1
    }
    for source in 0..<sourceTypes where places[source + 1] - places[source] > 1 {
      sorted[Int(places[source])..<Int(places[source + 1])].sort {
        ($0.target, $0.weight) < ($1.target, $1.weight)
      }
    }
    return sorted
  }

  /// All links, in order.
  var links: [Link] {
    var links: [Link] = []
    links.reserveCapacity(targets.count)
    for source in 0..<(offsets.count - 1) {
      for place in Int(offsets[source])..<Int(offsets[source + 1]) {
        links.append(
          Link(source: Int32(source), target: targets[place], weight: probabilities[place]))
      }
    }
    return links
  }
}

/// The links of a pair of texts in both directions.
struct LinkedTexts {
  var forward: TokenLinks
  var backward: TokenLinks
  /// The types of the source and of the target that any lexicon translates into the other language,
  /// whether or not the other text contains a translation.
  let known: (source: [Bool], target: [Bool])
  /// The types whose absence from the other text would be noticed: words that any lexicon has, on
  /// either side of its entries, and numbers.
  let expected: (source: [Bool], target: [Bool])

  /// Looks up every type of both sides in the lexicons, and links marks, numbers, names and words
  /// with the same spelling to themselves.
  ///
  /// - Parameter usesPivot: whether translations through a third language are links too.
  init(
    _ source: TokenizedSide, _ target: TokenizedSide, lexicons: PairLexicons,
    usesPivot: Bool = true
  ) {
    let (ahead, knownAhead) = Self.lookUp(source, lexicons.forward) { target.find(.word, $0) }
    let (behind, knownBehind) = Self.lookUp(target, lexicons.backward) { source.find(.word, $0) }
    known = (knownAhead, knownBehind)
    expected = (
      Self.expected(source, known: knownAhead, lexicons.backward),
      Self.expected(target, known: knownBehind, lexicons.forward)
    )
    var forward = Self.merge(ahead, Self.inverted(behind))
    var backward = Self.merge(behind, Self.inverted(ahead))
    if usesPivot, let pivot = lexicons.pivot {
      let onward = Self.through(pivot, from: source, to: target)
      let back = Self.through(pivot.exchanged, from: target, to: source)
      forward = Self.merge(forward, Self.merge(onward, Self.inverted(back)))
      backward = Self.merge(backward, Self.merge(back, Self.inverted(onward)))
    }
    let same = Self.identities(source, target) + Cognates.links(source, target)
    forward += same
    backward += same.map {
      TokenLinks.Link(source: $0.target, target: $0.source, weight: $0.weight)
    }
    self.forward = TokenLinks(
      forward, sourceTypes: source.kinds.count, targetTypes: target.kinds.count)
    self.backward = TokenLinks(
      backward, sourceTypes: target.kinds.count, targetTypes: source.kinds.count)
  }

  /// Adds links learned from the texts themselves; each at half its weight where a lexicon also
  /// knows the word.
  mutating func learn(forward learned: [TokenLinks.Link], backward behind: [TokenLinks.Link]) {
    forward = Self.joined(forward, learned, targetTypes: backward.offsets.count - 1)
    backward = Self.joined(backward, behind, targetTypes: forward.offsets.count - 1)
  }

  private static func joined(
    _ links: TokenLinks, _ learned: [TokenLinks.Link], targetTypes: Int
  ) -> TokenLinks {
    TokenLinks(
      merge(links.links, learned), sourceTypes: links.offsets.count - 1, targetTypes: targetTypes)
  }

  /// p(target | source) of all words that a lexicon has, interpolated over the lexicons that have
  /// them.
  ///
  /// - Parameter find: the number of a translation, or `nil` if it is not needed.
  /// - Returns: the links, and for each type whether any lexicon contains it.
  static func lookUp(
    _ source: TokenizedSide, _ lexicons: [any Lexicon],
    find: (UnsafeBufferPointer<UInt8>) -> Int32?
  ) -> (links: [TokenLinks.Link], known: [Bool]) {
    var links: [TokenLinks.Link] = []
    var known = [Bool](repeating: false, count: source.kinds.count)
    guard !lexicons.isEmpty else { return (links, known) }
    for type in source.kinds.indices where source.kinds[type] == .word {
      let first = links.count
      var found: [Int] = []
      source.withKey(of: type) { key in
        for lexicon in lexicons {
          let before = links.count
          func add(_ word: UnsafeBufferPointer<UInt8>, _ share: Float) -> Bool {
            var isKnown = false
            lexicon.forEachTranslation(of: word) { translation, probability in
              isKnown = true
              if let found = find(translation) {
                links.append(
                  .init(source: Int32(type), target: found, weight: probability * share))
              }
            }
            return isKnown
          }
          let characters = HanTable.characters(of: key)
          var isKnown = add(key, characters.count > 1 ? 1 - Self.characterShare : 1)
          if characters.count > 1 {
            let share = Self.characterShare / Float(characters.count)
            for character in characters {
              isKnown = add(UnsafeBufferPointer(rebasing: key[character]), share) || isKnown
            }
          }
          if isKnown, links.count >= before { found.append(links.count) }
        }
      }
      known[type] = !found.isEmpty
      if found.count > 1 { interpolate(&links, from: first, ends: found) }
    }
    return (links, known)
  }

  /// Weighs the lexicons that have a word by how much of their translations the texts contain.
  ///
  /// - Parameters:
  ///   - first: the place of the word's first link.
  ///   - ends: for each lexicon the place after its links.
  private static func interpolate(
    _ links: inout [TokenLinks.Link], from first: Int, ends: [Int]
  ) {
    let parts = zip([first] + ends, ends).map { $0..<$1 }
    let covered = parts.map { part in
      links[part].reduce(leastCovered) { $0 + $1.weight }
    }
    let total = covered.reduce(0, +)
    for (part, share) in zip(parts, covered) {
      for place in part { links[place].weight *= share / total }
    }
  }

  /// The share that a lexicon none of whose translations are there counts as.
  private static let leastCovered: Float = 0.3

  /// The share of the words of both texts that are expected or linked, 0...1.
  func knownShare(_ source: TokenizedSide, _ target: TokenizedSide) -> Float {
    var (known, all): (Int32, Int32) = (0, 0)
    for (text, expected, isLinked) in [
      (source, expected.source, backward.isLinked), (target, expected.target, forward.isLinked),
    ] {
      for type in text.kinds.indices where text.kinds[type] == .word {
        all += text.occurrences[type]
        known += expected[type] || isLinked[type] ? text.occurrences[type] : 0
      }
    }
    return Float(known) / Float(max(1, all))
  }

  /// Whether the other text would be expected to translate each type.
  private static func expected(
    _ text: TokenizedSide, known: [Bool], _ lexicons: [any Lexicon]
  ) -> [Bool] {
    text.kinds.indices.map { type in
      switch text.kinds[type] {
      case .number: return true
      case .word:
        return known[type]
          || text.withKey(of: type) { key in lexicons.contains { $0.hasTranslation(key) } }
      case .mark, .name: return false
      }
    }
  }

  /// The share of a Han word's translations that comes from its characters.
  private static let characterShare: Float = 0.3

  /// p(source | target) when only p(target | source) is known: shares among the words of the texts.
  static func inverted(_ links: [TokenLinks.Link]) -> [TokenLinks.Link] {
    var sums: [Int32: Float] = [:]
    for link in links { sums[link.target, default: 0] += link.weight }
    return links.map { link in
      TokenLinks.Link(
        source: link.target, target: link.source, weight: link.weight / (sums[link.target] ?? 1))
    }
  }

  /// Merges direct links with inverted ones; a word in both gets half of each.
  static func merge(
    _ direct: [TokenLinks.Link], _ inverted: [TokenLinks.Link]
  ) -> [TokenLinks.Link] {
    guard !direct.isEmpty, !inverted.isEmpty else { return direct + inverted }
    let known = Set(direct.map(\.source))
    let both = known.intersection(inverted.map(\.source))
    return (direct + inverted).map { link in
      guard both.contains(link.source) else { return link }
      return TokenLinks.Link(source: link.source, target: link.target, weight: link.weight / 2)
    }
  }

  /// Links between types with the same spelling.
  private static func identities(
    _ source: TokenizedSide, _ target: TokenizedSide
  ) -> [TokenLinks.Link] {
    var links: [TokenLinks.Link] = []
    for type in source.kinds.indices {
      let kind = source.kinds[type]
      source.withKey(of: type) { key in
        var key = key
        var weight: Float = 1
        if kind == .name, key.last == 0 {
          key = UnsafeBufferPointer(rebasing: key.dropLast())
          weight = 1 / 3
        }
        if let found = target.find(kind, key) {
          links.append(.init(source: Int32(type), target: found, weight: weight))
        }
        guard kind == .name, weight == 1 else { return }
        // The other side may contain the weak form of a key.
        var weak = Array(key)
        weak.append(0)
        if let found = weak.withUnsafeBufferPointer({ target.find(.name, $0) }) {
          links.append(.init(source: Int32(type), target: found, weight: 1 / 3))
        }
      }
    }
    return links
  }
}

/// The lexicons that serve a pair of languages, by direction.
struct PairLexicons: Sendable {
  /// The lexicons from the source language to the target language.
  let forward: [any Lexicon]
  /// The lexicons from the target language to the source language.
  let backward: [any Lexicon]
  /// The lexicons between each language and a third one, if there are any.
  let pivot: PivotLexicons?

  init(_ lexicons: [any Lexicon], from source: LanguageTag, to target: LanguageTag) {
    pivot = PivotLexicons(lexicons, from: source, to: target, through: .english)
    forward = lexicons.filter { $0.source.matches(source) && $0.target.matches(target) }
    backward = lexicons.filter { $0.source.matches(target) && $0.target.matches(source) }
  }
}
