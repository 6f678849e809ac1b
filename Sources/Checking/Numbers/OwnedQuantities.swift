// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching

/// The quantities of one kind in a text by what owns them: 51% by China and 49% by Uzbekistan.
///
/// A quantity and its owner are alone in a clause, or owners and quantities take turns there (`China holds 51% and
/// Uzbekistan 49%`), or the text says that the order of both counts (`China and Uzbekistan hold 51% and 49%
/// respectively`). Where no clause of a sentence has both, the sentence is read in the same way, and then the text.
struct OwnedQuantities {
  /// The place of each owner's quantity in the reading; only owners with one value.
  private(set) var values: [String: Int] = [:]

  private let quantities: [Quantity]
  private let parts: ClauseEnds
  private let isRespective: Bool

  /// Something between two marks of a text: an owner or a quantity.
  private struct Item {
    let place: Int
    /// `nil` for a quantity.
    let owner: String?
    /// The place in the reading; `nil` for an owner.
    let quantity: Int?
  }

  /// Finds the owners of some quantities.
  ///
  /// - Parameters:
  ///   - owners: the owners in order.
  ///   - binding: the quantities of one kind in order, by their places in those of the text.
  ///   - text: the quantities of the text, and whether it says that the order of both counts.
  /// - Complexity: O(*o* + *b* + *p*) for the owners, the quantities and the parts of the text.
  init(
    _ owners: [NamedOwners.Mention], of binding: [Int],
    in text: (quantities: [Quantity], isRespective: Bool), parts: ClauseEnds
  ) {
    quantities = text.quantities
    self.parts = parts
    isRespective = text.isRespective
    var items: [Item] = binding.map {
      Item(place: quantities[$0].range.lowerBound, owner: nil, quantity: $0)
    }
    var next = 0
    for owner in owners {
      // Neither the country of `US dollars` nor a year of a date owns a quantity.
      while next < binding.count,
        quantities[binding[next]].range.upperBound <= owner.place.lowerBound
      {
        next += 1
      }
      if next < binding.count, quantities[binding[next]].range.overlaps(owner.place) { continue }
      items.append(Item(place: owner.place.lowerBound, owner: owner.key, quantity: nil))
    }
    items.sort { $0.place < $1.place }
    var found: [String: [Int]] = [:]
    for (owner, quantity) in bind(items[...]) { found[owner, default: []].append(quantity) }
    values = found.compactMapValues { own in
      own.dropFirst().allSatisfy { agree(quantities[own[0]], quantities[$0]) } ? own[0] : nil
    }
  }

  private func agree(_ a: Quantity, _ b: Quantity) -> Bool { a.agreement(with: b) == .same }

  /// The owners of the quantities of a text: by clauses, else by sentences, else as a whole.
  private func bind(_ items: ArraySlice<Item>) -> [(String, Int)] {
    var all: [(String, Int)] = []
    for sentence in split(items, at: parts.sentences) {
      var found = split(sentence, at: parts.clauses).flatMap { inTurns($0) }
      found = found.isEmpty ? inTurns(sentence) : found + rest(of: sentence, besides: found)
      all += found
    }
    return all.isEmpty ? inTurns(items) : all
  }

  /// The items of each part, of parts that end at some places.
  private func split(_ items: ArraySlice<Item>, at ends: [Int]) -> [ArraySlice<Item>] {
    var slices: [ArraySlice<Item>] = []
    var start = items.startIndex
    var end = 0
    for at in items.indices {
      let first = end
      while end < ends.count, ends[end] <= items[at].place { end += 1 }
      if end > first, at > start {
        slices.append(items[start..<at])
        start = at
      }
    }
    if start < items.endIndex { slices.append(items[start...]) }
    return slices
  }

  /// The pairs of owners and quantities that take turns.
  private func inTurns(_ items: ArraySlice<Item>) -> [(String, Int)] {
    // 中国企业在华: one owner that is named twice.
    var turns: [Item] = []
    for item in items where item.owner == nil || turns.last?.owner != item.owner {
      turns.append(item)
    }
    let owners = turns.compactMap(\.owner)
    let own = turns.compactMap(\.quantity)
    if own.count == 1, let quantity = own.first, Set(owners).count == 1 {
      return [(owners[0], quantity)]
    }
    guard !own.isEmpty, owners.count == own.count else { return [] }
    let takeTurns = zip(turns, turns.dropFirst()).allSatisfy {
      ($0.owner == nil) != ($1.owner == nil)
    }
    let areInOrder =
      isRespective && turns.prefix(owners.count).allSatisfy { $0.owner != nil }
    return takeTurns || areInOrder ? Array(zip(owners, own)) : []
  }

  /// The only owner and the only quantity of a sentence that have no other, if they are beside each other.
  private func rest(
    of sentence: ArraySlice<Item>, besides found: [(String, Int)]
  ) -> [(String, Int)] {
    let (owners, own) = (Set(found.map(\.0)), Set(found.map(\.1)))
    func isFree(_ item: Item) -> Bool {
      item.quantity.map { !own.contains($0) } ?? !owners.contains(item.owner ?? "")
    }
    let free = sentence.indices.filter { isFree(sentence[$0]) }
    guard free.count == 2, free[1] == free[0] + 1 else { return [] }
    let pair = sentence[free[0]...free[1]]
    guard let owner = pair.lazy.compactMap(\.owner).first,
      let quantity = pair.lazy.compactMap(\.quantity).first
    else { return [] }
    return [(owner, quantity)]
  }
}

/// Where the sentences and clauses of a text end, in UTF-8 bytes.
struct ClauseEnds {
  private(set) var sentences: [Int] = []
  private(set) var clauses: [Int] = []

  /// Finds the marks of a text.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  init(_ text: String) {
    var place = 0
    var before: Unicode.Scalar = " "
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      place += UTF8.width(scalar)
      let isInWord = next.map { $0 != " " && $0.isASCII } ?? false
      switch scalar {
      // 1.5, 12,000, 14:15 and `U.S.` have no end.
      case ".", "!", "?": if !isInWord, !Self.isCapital(before) { sentences.append(place) }
      case "\u{3002}", "\u{FF1B}", "\u{FF01}", "\u{FF1F}", ";", "\n": sentences.append(place)
      case ",", ":": if !isInWord { clauses.append(place) }
      case "\u{FF0C}", "\u{3001}", "\u{FF1A}", "(", ")", "\u{FF08}", "\u{FF09}":
        clauses.append(place)
      default: break
      }
      before = scalar
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase
  }
}
