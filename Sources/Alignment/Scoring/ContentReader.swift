// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Finds the words, numbers and names of one side of beads on the other side.
struct ContentReader {
  /// The worth of a token if it is found on the other side, and if it is not (nats).
  private struct Weight {
    var found: Float
    var missing: Float

    /// The log ratios of the probabilities that a token is found in a translation and in another sentence.
    init(inTranslation own: Float, elsewhere other: Float) {
      found = FastMath.log(own / other)
      missing = FastMath.log((1 - own) / (1 - other))
    }
  }

  /// A reading of the sentences of one side of a bead.
  struct Passage {
    /// The evidence of a run of words without a translation: that of the run for which it is strongest (nats).
    var missing = 0.0
    /// The same for the runs up to the end.
    var missingEnd = 0.0
    /// The number of words and numbers of the side that are known.
    var known = 0.0
    /// Whether one of several sentences has nothing in common with the other side.
    var hasForeignSentence = false
  }

  private let text: TokenizedSide
  private let other: TokenizedSide
  private let links: TokenLinks
  /// The weight of a word of several characters or letters in these texts.
  private var word = Self.weight(found: 0, of: 0)
  /// Whether a lexicon would translate each type.
  private let isKnown: [Bool]
  private var mass: [Float]
  private var touched: [Int] = []
  /// For each type the number of the last bead that had it.
  private var lastBead: [Int32]
  private var bead: Int32 = 0

  /// A reader of the tokens of `text` by the links of the other text to them.
  ///
  /// - Parameter expected: the types of `text` that any lexicon has.
  init(_ text: TokenizedSide, of other: TokenizedSide, links: TokenLinks, expected: [Bool]) {
    (self.text, self.other, self.links) = (text, other, links)
    isKnown = zip(expected, links.isLinked).map { $0 || $1 }
    mass = [Float](repeating: 0, count: text.kinds.count)
    lastBead = [Int32](repeating: 0, count: text.kinds.count)
  }

  /// Learns from beads how many of their words a translator of these texts, and these lexicons, let be found.
  mutating func learn(from beads: some Sequence<(own: Range<Int>, other: Range<Int>)>) {
    var (found, known): (Float, Float) = (0, 0)
    for bead in beads {
      lay(bead.other)
      for sentence in bead.own {
        text.forEachToken(of: sentence) { type in
          guard isCounted(type), !isCharacter(type) else { return }
          known += 1
          if mass[type] > Self.leastMass { found += 1 }
        }
      }
      clear()
    }
    word = Self.weight(found: found, of: known)
  }

  /// Adds what is known and found of some sentences to a bead.
  mutating func read(
    _ sentences: Range<Int>, by window: Range<Int>, to content: inout BeadContent
  ) -> Passage {
    lay(window)
    bead += 1
    var passage = Passage()
    var (sum, highest, run): (Float, Float, Float) = (0, 0, 0)
    for sentence in sentences {
      let label = label(of: sentence)
      var (found, possible): (Float, Float) = (0, 0)
      for token in text.tokens(of: sentence) where Int(token) != label {
        let type = Int(token)
        guard let worth = add(type, to: &content) else { continue }
        found += worth
        // Names come after the other tokens of a sentence.
        if text.kinds[type] == .name { continue }
        let isCharacter = isCharacter(type)
        possible += isCharacter ? Self.character.missing : word.missing
        passage.known += isCharacter ? Self.characterShare : 1
        run = max(0, run - worth)
        passage.missing = max(passage.missing, Double(run))
        sum += worth
        highest = max(highest, sum)
      }
      if sentences.count > 1, Double(possible) <= BeadContent.enough, found < 0 {
        passage.hasForeignSentence = true
      }
    }
    passage.missingEnd = Double(highest - sum)
    clear()
    return passage
  }

  /// Adds a token.
  ///
  /// - Returns: what it is worth for the passage around it; `nil` for a token that says nothing.
  private mutating func add(_ type: Int, to content: inout BeadContent) -> Float? {
    let isNew = lastBead[type] != bead
    lastBead[type] = bead
    switch text.kinds[type] {
    case .mark: return nil
    case .number:
      let isFound = mass[type] > 0
      if isNew {
        if isFound { content.numbers += 0.5 } else { content.otherNumbers += 1 }
      }
      return isFound ? word.found : word.missing
    case .name:
      guard mass[type] > Self.sureName else { return nil }
      if isNew { content.names += 0.5 }
      return word.found
    case .word:
      guard isCounted(type) else { return nil }
      let weight = isCharacter(type) ? Self.character : word
      let isFound = mass[type] > Self.leastMass
      let worth = isFound ? weight.found : weight.missing
      if isNew {
        content.words += Double(worth)
        content.least += Double(weight.missing)
        if isFound { content.found += 1 }
      }
      return worth
    }
  }

  /// Whether a type is a word that would be found in a translation.
  private func isCounted(_ type: Int) -> Bool {
    text.kinds[type] == .word && isKnown[type] && !text.isFunctionWord(type)
  }

  /// Whether a type is a single Han character, which has many meanings.
  private func isCharacter(_ type: Int) -> Bool {
    text.withKey(of: type) { key in
      guard key.count >= 3, key[0] >= 0xE3 else { return false }
      let (scalar, size) = UTF8Scalars.decode(key, at: 0)
      return size == key.count && LetterKind(of: scalar) == .han
    }
  }

  /// The type of the number at the beginning of a sentence that only counts articles or list items.
  private func label(of sentence: Int) -> Int? {
    let label = text.edges[sentence].label
    guard label > 1 else { return nil }
    return withUnsafeBytes(of: Double(label).bitPattern.littleEndian) {
      text.find(.number, $0.assumingMemoryBound(to: UInt8.self)).map(Int.init)
    }
  }

  /// Collects by type what the words of a window translate.
  private mutating func lay(_ window: Range<Int>) {
    for sentence in window {
      for token in other.tokens(of: sentence) where !other.isFunctionWord(Int(token)) {
        for place in Int(links.offsets[Int(token)])..<Int(links.offsets[Int(token) + 1]) {
          let target = Int(links.targets[place])
          if mass[target] == 0 { touched.append(target) }
          mass[target] += links.probabilities[place]
        }
      }
    }
  }

  private mutating func clear() {
    for type in touched { mass[type] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  /// The weight of a word of several characters or letters, where so many of those that are known are found.
  ///
  /// A text of a few sentences says little about that, and a text with few words found may have wrong pairs.
  private static func weight(found: Float, of known: Float) -> Weight {
    let share = (found + usualShare * usualWords) / (known + usualWords)
    return Weight(inTranslation: min(max(share, leastShare), mostShare), elsewhere: 0.09)
  }

  /// The share of the known words that are found in an ordinary translation, and the number of words that this counts as.
  private static let (usualShare, usualWords): (Float, Float) = (0.65, 40)
  /// The bounds of that share.
  private static let (leastShare, mostShare): (Float, Float) = (0.4, 0.75)
  /// The part of a word that a single Han character counts as.
  private static let characterShare = 0.2
  /// The weight of a single Han character.
  private static let character = Weight(inTranslation: 0.16, elsewhere: 0.04)
  /// The expected number of a word in the translation above which it is found.
  private static let leastMass: Float = 0.03
  /// The same for a name; names that only sound alike do not count.
  private static let sureName: Float = 0.5
}
