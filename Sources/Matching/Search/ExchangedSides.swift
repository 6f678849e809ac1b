// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Finds two things that have exchanged the sides of a sentence: a cause and its effect, what is so and what is not, an old
/// office and a new one.
///
/// Each text has one pair of sides of the same kind, which words such as `due to`, `rather than` and 导致 tell; see
/// `WarningData.sides`. On each side is something that the other text has on the other side, and nothing that both texts
/// have stays on its side. Such things are words of `WarningData.contrasts` and countries that each text names once.
package enum ExchangedSides {
  /// For each of some words, whether it translates something in a text; the text is of the first language if `false` comes
  /// last, and the words are of the other one.
  package typealias Links = (_ words: [String], _ text: String, _ areOfFirst: Bool) -> [Bool]

  /// The words on the marked side of the first text, and those that have their place in the second one.
  ///
  /// - Parameter links: a dictionary, which is asked only if both texts tell their sides.
  /// - Returns: `nil` if the texts say the same, or if one of them does not tell its sides.
  /// - Complexity: O(*n* log *n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair, links: Links) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    guard let own = tables.table(for: a.language, in: pair.languages),
      let other = tables.table(for: b.language, in: pair.languages)
    else { return nil }
    let marked = own.markedSides(of: a)
    if marked.isEmpty { return nil }
    let others = other.markedSides(of: b)
    lazy var things = Things(in: a, pair.contrastWords.first)
    lazy var otherThings = Things(in: b, pair.contrastWords.second)
    for frame in marked.keys.sorted() {
      guard let sides = marked[frame], let otherSides = others[frame] else { continue }
      let found = exchanged(things.split(by: sides), otherThings.split(by: otherSides))
      if let found { return a.contrast(of: found.0, with: found.1, in: b) }
      let areOfFirst = own.isSpaced
      let areLinked =
        areOfFirst
        ? areExchanged((a, sides), (b, otherSides)) { links($0, $1, true) }
        : areExchanged((b, otherSides), (a, sides)) { links($0, $1, false) }
      if areLinked { return a.contrast(of: sides.marked, with: otherSides.marked, in: b) }
    }
    return nil
  }

  private static let tables = CompiledTables { tag, languages in
    SideTable(languages[tag].warnings?.sides ?? "", isSpaced: languages[tag].isSpaced)
  }

  private static func exchanged(_ own: Things.Split, _ other: Things.Split) -> (
    Range<Int>, Range<Int>
  )? {
    func shared(_ a: [String: Range<Int>], _ b: [String: Range<Int>]) -> [String] {
      a.keys.filter { b[$0] != nil }
    }
    let moved = shared(own.marked, other.rest)
    let came = shared(own.rest, other.marked)
    guard !moved.isEmpty, !came.isEmpty, shared(own.marked, other.marked).isEmpty else {
      return nil
    }
    let first = moved.compactMap { own.marked[$0] }.min { $0.lowerBound < $1.lowerBound }
    let second = came.compactMap { other.marked[$0] }.min { $0.lowerBound < $1.lowerBound }
    guard let first, let second else { return nil }
    return (first, second)
  }

  /// Whether words of each side translate something on the other side of a text, and none on the marked side of both.
  private static func areExchanged(
    _ words: (text: ContrastText, sides: Sides), _ other: (text: ContrastText, sides: Sides),
    links: (_ words: [String], _ text: String) -> [Bool]
  ) -> Bool {
    if [words.sides, other.sides].contains(where: { $0.marked.isEmpty || $0.isOpen }) {
      return false
    }
    let markedText = other.text.written(other.sides.marked)
    let restText = other.text.written(other.sides.rest)
    /// How many words translate something on one side of the other text only.
    func count(_ side: Range<Int>, linkedTo text: String, notTo other: String) -> Int {
      let tokens = Array(words.text.features.words[side])
      let linked = zip(tokens, links(tokens, text)).filter(\.1).map(\.0)
      return linked.isEmpty ? 0 : links(linked, other).count { !$0 }
    }
    let here = words.sides.marked
    let moved = count(here, linkedTo: restText, notTo: markedText)
    guard moved > 0, count(here, linkedTo: markedText, notTo: restText) == 0 else { return false }
    let came = count(words.sides.rest, linkedTo: markedText, notTo: restText)
    return came > 0 && moved + came >= leastLinks
  }

  /// The least number of words on both sides that translate something on the other side.
  private static let leastLinks = 2
}

/// The two sides of a sentence.
private struct Sides {
  let marked: Range<Int>
  let rest: Range<Int>
  /// Whether the marked side may reach too far, since no comma ends it: only its first thing is sure to belong to it.
  var isOpen: Bool { rest.isEmpty }
}

/// The things that a text names once, by a key that is the same in all languages.
private struct Things {
  /// The things on the two sides.
  typealias Split = (marked: [String: Range<Int>], rest: [String: Range<Int>])

  private let all: [String: Range<Int>]
  /// The keys of words that have one opposite, such as `rise`, and name nothing.
  private let opposites: Set<String>

  init(in text: ContrastText, _ words: [TokenPhrases<ContrastWords.Word>.Found]) {
    var found: [(key: String, tokens: Range<Int>)] = words.compactMap { word in
      guard word.value.isProof, let number = word.value.number else { return nil }
      return ("\(word.value.row) \(number)", word.range)
    }
    let pairs = text.table.contrasts.pairs
    opposites = Set(
      words.compactMap { word in
        guard pairs.contains(word.value.row), let number = word.value.number else { return nil }
        return "\(word.value.row) \(number)"
      })
    found += text.countries.compactMap { country in
      country.mention.regions.count == 1
        ? country.mention.regions.first.map { ($0, country.tokens) } : nil
    }
    all = Dictionary(grouping: found, by: \.key).compactMapValues { found in
      // 财政部 in 财政部长 is the same thing again.
      let whole = found.max { $0.tokens.count < $1.tokens.count }?.tokens
      return whole.flatMap { whole in
        found.allSatisfy { $0.tokens.clamped(to: whole) == $0.tokens } ? whole : nil
      }
    }
  }

  func split(by sides: Sides) -> Split {
    func within(_ side: Range<Int>) -> [String: Range<Int>] {
      all.filter {
        side.lowerBound <= $0.value.lowerBound && $0.value.upperBound <= side.upperBound
      }
    }
    let marked = within(sides.marked)
    guard sides.isOpen else { return (marked, within(sides.rest)) }
    let named = marked.filter { !opposites.contains($0.key) }
    let first = named.values.map(\.lowerBound).min()
    return (
      named.filter { $0.value.lowerBound == first }, named.filter { $0.value.lowerBound != first }
    )
  }
}

/// The words of a language that part a sentence into sides, compiled; see `WarningData.sides`.
private struct SideTable: Sendable {
  private enum Effect: String {
    case after, before, open, close, start, none
  }
  private struct Mark: Sendable {
    let frame: String
    let effect: Effect
  }

  /// The kind of sides whose words are negations themselves.
  private static let denials = "reject"

  private var marks = TokenPhrases<Mark>()
  /// Whether words have spaces between them.
  let isSpaced: Bool

  /// Compiles lines of a frame, an effect and words; `nil` without any.
  init?(_ data: String, isSpaced: Bool) {
    self.isSpaced = isSpaced
    let lines = DataText.lines(data)
    if lines.isEmpty { return nil }
    let tokenizer = Tokenizer()
    for line in lines where line.count > 2 {
      guard let effect = Effect(rawValue: line[1]) else { continue }
      for form in line.dropFirst(2) {
        marks.add(form, Mark(frame: line[0], effect: effect), cutBy: tokenizer)
      }
    }
  }

  /// The marked side of each frame that a text has once.
  func markedSides(of text: ContrastText) -> [String: Sides] {
    let found = marks.found(in: text.features)
    if found.isEmpty { return [:] }
    let words = text.features.words
    let negated = NegatedClauses(text)
    return Dictionary(grouping: found, by: \.value.frame).compactMapValues { found in
      let marks = TokenPhrases.outer(of: found).filter { $0.value.effect != .none }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
      let sides = Self.sides(of: marks.map { ($0.range, $0.value.effect) }, in: words)
      guard let sides, marks[0].value.frame == Self.denials || !negated.negate(sides.mark) else {
        return nil
      }
      return sides.sides
    }
  }

  private static func sides(
    of marks: [(tokens: Range<Int>, effect: Effect)], in words: [String]
  ) -> (sides: Sides, mark: Range<Int>)? {
    let closing = marks.filter { $0.effect == .close || $0.effect == .before }
    // 由 … 造成, `not … but`: the side is between the words.
    let pairs = closing.compactMap { last -> (open: Range<Int>, close: Range<Int>, Effect)? in
      let open = marks.last {
        ($0.effect == .open || $0.effect == .after)
          && $0.tokens.upperBound < last.tokens.lowerBound
          && last.tokens.lowerBound - $0.tokens.upperBound <= reach
          && !words[$0.tokens.upperBound..<last.tokens.lowerBound].contains(where: isEnd)
      }
      return open.map { ($0.tokens, last.tokens, last.effect) }
    }
    let sure = marks.filter { $0.effect == .after || $0.effect == .before }
    if pairs.count == 1 {
      let (open, close, effect) = pairs[0]
      guard sure.allSatisfy({ $0.tokens == open || $0.tokens == close }) else { return nil }
      let sentence = sentence(around: open, in: words)
      let (before, after) = (
        sentence.lowerBound..<open.lowerBound, close.upperBound..<sentence.upperBound
      )
      // 汇率下跌是由通货膨胀引起的 has what is not marked before both words.
      let sides = Sides(
        marked: open.upperBound..<close.lowerBound,
        rest: after.count > (effect == .before ? particles : 0) ? after : before)
      return (sides, close)
    }
    guard pairs.isEmpty, sure.count == 1 else { return nil }
    let mark = sure[0].tokens
    let sentence = sentence(around: mark, in: words)
    let before = sentence.lowerBound..<mark.lowerBound
    let starts = marks.filter { $0.effect == .start && $0.tokens.clamped(to: before) == $0.tokens }
    let start = max(
      before.lowerBound, starts.last?.tokens.upperBound ?? 0,
      words[before].lastIndex(where: isComma).map { $0 + 1 } ?? 0)
    let after = mark.upperBound..<sentence.upperBound
    if sure[0].effect == .before {
      return (Sides(marked: start..<mark.lowerBound, rest: after), mark)
    }
    let comma = words[after].firstIndex(where: isComma)
    let isAtStart = mark.lowerBound - start <= particles
    let rest = isAtStart ? comma.map { $0 + 1..<after.upperBound } : nil
    let sides = Sides(
      marked: after.lowerBound..<(comma ?? after.upperBound),
      rest: rest ?? (before.count > particles ? before : after.upperBound..<after.upperBound))
    return (sides, mark)
  }

  private static func sentence(around tokens: Range<Int>, in words: [String]) -> Range<Int> {
    let start = words[..<tokens.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = words[tokens.upperBound...].firstIndex(where: isEnd) ?? words.count
    return start..<end
  }

  private static func isEnd(_ word: String) -> Bool {
    [".", "。", "!", "！", "?", "？", ";", "；"].contains(word)
  }

  private static func isComma(_ word: String) -> Bool { word == "," || word == "，" }

  /// The most tokens that may be a small word only: 但 before 由于, 的 after 引起.
  private static let particles = 1
  /// The most tokens of a side that is between two words.
  private static let reach = 40
}
