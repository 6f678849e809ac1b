// SPDX-License-Identifier: Apache-2.0
import Segmentation

/// A search in posting lists for the rows that may reach a score, for a database that can count.
///
/// The bounds are those of `QueryShape`, which the index uses too. A row that may lack *x* of the query's keys has
/// at least *r* of any *x* + *r*. The lists of the rarest *x* + 4 keys are counted: few enough to read, and enough for
/// the count to exclude nearly all other rows. How many keys a row may lack depends on its length, so that rows of some
/// buckets need fewer lists: each list has a bound above which none of its rows counts.
package struct ListPlan: Sendable {
  /// The keys of a query, before the sizes of their lists are known.
  package struct Query {
    /// The distinct keys.
    package let keys: [Int64]
    fileprivate let compared: ComparedText
    fileprivate let width: GramWidth

    /// The keys of a text.
    ///
    /// - Parameter isPair: whether the lists of the language are those of pairs of tokens.
    package init(_ text: String, isPair: Bool) {
      let compared = ComparedText(text, Tokenizer())
      let width: GramWidth = isPair ? .pair : .single
      (self.compared, self.width) = (compared, width)
      var keys: [Int64] = []
      compared.content.withUnsafeBufferPointer { content in
        width.forEach(in: content) { key, _ in keys.append(Int64(bitPattern: key)) }
      }
      self.keys = ListKey.distinct(keys)
    }
  }

  /// The lists read beyond those that every row may lack.
  private static let surplus = 4
  /// A count that no row reaches.
  private static let never = Int32.max

  /// The keys of the lists to count, rarest first.
  package private(set) var keys: [Int64] = []
  /// The sizes of their lists together, as the plan was told them.
  package private(set) var volume = 0
  /// For each key the largest number of a row that is counted in its list; they descend.
  package private(set) var highs: [Int32] = []
  /// For each bucket the least number of lists, each up to its bound, that a row must be in.
  package private(set) var needed = [Int32](repeating: never, count: ListBucket.count)
  /// For each bucket the least number of lists that a row must be in if all of them are counted without the bounds.
  package private(set) var neededOfAll = [Int32](repeating: never, count: ListBucket.count)
  /// The numbers of the rows to count; `nil` if no row can reach the score by counting.
  package private(set) var numbers: ClosedRange<Int32>?
  /// The numbers of rows that may share no key with the query; all of them are candidates.
  package private(set) var scans: [ClosedRange<Int32>] = []

  /// Plans a search.
  ///
  /// - Parameters:
  ///   - minimum: the least score; `nil` is returned below 50, where hardly any row is excluded.
  ///   - sizes: how large lists are compared with each other, as in a part of the memory. Which lists are read depends
  ///     on it, and what is found does not.
  package init?(_ query: Query, minimum: MatchScore, sizes: [Int64: Int]) {
    guard minimum >= MatchScore(percent: 50) else { return nil }
    let shape = QueryShape(query.compared, minimum: minimum)
    let count = query.keys.count
    // No row of more tokens is within reach: each token that it has in addition counts in full.
    let longest = 4 * (query.compared.weight + 4)
    var lacking: [Int: Int] = [:]
    for bucket in 0..<ListBucket.count {
      guard let (lengths, markClass) = ListBucket.shape(of: bucket), lengths.lowerBound <= longest
      else { continue }
      var most: Int?
      for length in lengths.lowerBound...min(lengths.upperBound, longest) {
        let lack = shape.mayLack(
          length: length, markClass: markClass, width: query.width, limit: count)
        if let lack { most = max(most ?? lack, lack) }
      }
      guard let most else { continue }
      if most >= count {
        scans.append(ListBucket.numbers(of: bucket))
      } else {
        lacking[bucket] = most
      }
    }
    guard let most = lacking.values.max() else { return }
    keys = query.keys.map { (sizes[$0] ?? 0, $0) }.sorted { $0 < $1 }
      .prefix(most + Self.surplus).map(\.1)
    volume = keys.reduce(0) { $0 &+ (sizes[$1] ?? 0) }
    highs = [Int32](repeating: .min, count: keys.count)
    for (bucket, lack) in lacking {
      let own = ListBucket.numbers(of: bucket)
      for list in 0..<min(lack + Self.surplus, keys.count) {
        highs[list] = max(highs[list], own.upperBound)
      }
      numbers =
        min(
          numbers?.lowerBound ?? own.lowerBound, own.lowerBound)...max(
          numbers?.upperBound ?? own.upperBound, own.upperBound)
    }
    for (bucket, lack) in lacking {
      let end = ListBucket.numbers(of: bucket).upperBound
      let counted = highs.firstIndex { $0 < end } ?? keys.count
      needed[bucket] = Int32(counted - lack)
      neededOfAll[bucket] = Int32(keys.count - lack)
    }
  }
}

/// A search in posting lists for the rows that may contain a phrase, or a passage of a text.
package struct PhrasePlan: Sendable {
  /// Groups of keys.
  package let groups: [[ClosedRange<Int64>]]

  /// The keys of a phrase: a row that contains it has a key of each group.
  ///
  /// - Returns: `nil` for a phrase without a token by which rows could be excluded, such as `cooperat*`.
  package init?(phrase: String, isPair: Bool, options: ConcordanceOptions) {
    let text = Tokenizer().tokenize(phrase)
    guard text.count <= ConcordancePattern.longest else { return nil }
    let stemmer = options.isInflected ? Stemmer(options.from) : nil
    let codes = text.tokens.indices.map { ComparedText.code(of: $0, in: text) }
    let star = ComparedText.code([0x2A])
    // A token next to a star is a part of a word; of marks the lists know nothing.
    let isFirm = text.tokens.indices.map { at in
      guard text.tokens[at].kind != .punctuation else { return false }
      return ![at - 1, at + 1].contains { text.tokens.indices.contains($0) && codes[$0] == star }
    }
    let isInflected = { (at: Int) in text.tokens[at].kind == .word && stemmer != nil }
    var groups: [[ClosedRange<Int64>]] = []
    for at in text.tokens.indices where isFirm[at] {
      if isInflected(at), let stemmer {
        var stem: [UInt8] = []
        text.foldedUTF8.withUnsafeBufferPointer { folded in
          stemmer.appendStem(
            of: UnsafeBufferPointer(rebasing: folded[text.tokens[at].foldedRange]), to: &stem)
        }
        let key = ListKey.stem(WordCollector.stemHash(stem))
        groups.append([key...key])
      } else if !isPair {
        let key = ListKey.token(codes[at])
        groups.append([key...key])
      } else if at + 1 < text.count, isFirm[at + 1], !isInflected(at + 1) {
        let key = ListKey.pair(codes[at], codes[at + 1])
        groups.append([key...key])
      } else if at == 0 || !isFirm[at - 1] || isInflected(at - 1) {
        groups.append([ListKey.pairs(from: codes[at])])
      }
    }
    guard !groups.isEmpty else { return nil }
    var seen: Set<[ClosedRange<Int64>]> = []
    self.groups = groups.filter { seen.insert($0).inserted }
  }

  /// The keys of the passages of a text: a row that contains one of them has all keys of a group.
  ///
  /// - Parameter length: the number of tokens of a passage.
  package init(passagesOf text: String, length: Int, isPair: Bool) {
    let text = Tokenizer().tokenize(text)
    let length = max(length, 2)
    let codes = text.tokens.indices.map { ComparedText.code(of: $0, in: text) }
    var groups: [[ClosedRange<Int64>]] = []
    var seen: Set<[Int64]> = []
    for start in text.tokens.indices.dropLast(length - 1) {
      let passage = start..<start + length
      if passage.contains(where: { text.tokens[$0].kind == .punctuation }) { continue }
      let keys = ListKey.distinct(
        isPair
          ? passage.dropLast().map { ListKey.pair(codes[$0], codes[$0 + 1]) }
          : passage.map { ListKey.token(codes[$0]) })
      if seen.insert(keys).inserted { groups.append(keys.map { $0...$0 }) }
    }
    self.groups = groups
  }
}
