// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Segmentation

extension MemoryIndex {
  /// The matches of many queries, in their order, searched on all cores.
  ///
  /// All queries see the state of the memory at the beginning of the call. Queries that are the same are searched once.
  ///
  /// - Throws: `StorageError` with `index/damaged`.
  public func matches(for queries: [MatchQuery], options: MatchOptions) throws -> [[MemoryMatch]] {
    var numbers: [MatchQuery: Int] = [:]
    var distinct: [MatchQuery] = []
    let places = queries.map { query in
      // Equal texts may have other bytes, which places in them count.
      if let known = numbers[query] {
        if distinct[known].hasSameBytes(as: query) { return known }
      } else {
        numbers[query] = distinct.count
      }
      distinct.append(query)
      return distinct.count - 1
    }
    let found = try mapped(distinct) { query, snapshot, tokenizer, scratch in
      try matches(for: query, options: options, in: snapshot, tokenizer, scratch)
    }
    return places.map { found[$0] }
  }

  /// Maps queries on all cores, each core with its own tokenizer.
  private func mapped<Result: Sendable>(
    _ queries: [MatchQuery],
    _ body: @Sendable (MatchQuery, Snapshot, Tokenizer, SearchScratch) throws -> Result
  ) throws -> [Result] {
    let snapshot = snapshot
    let piece = 16
    let pieces = (queries.count + piece - 1) / piece
    if pieces < 2 {
      let (tokenizer, scratch) = (Tokenizer(), SearchScratch())
      return try queries.map { try body($0, snapshot, tokenizer, scratch) }
    }
    var slots = [Swift.Result<[Result], any Error>](repeating: .success([]), count: pieces)
    slots.withUnsafeMutableBufferPointer { slots in
      // Each piece writes its own slot, and the caller waits for all.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: pieces) { number in
        let (tokenizer, scratch) = (Tokenizer(), SearchScratch())
        let range = number * piece..<min((number + 1) * piece, queries.count)
        slots[number] = Swift.Result {
          try queries[range].map { try body($0, snapshot, tokenizer, scratch) }
        }
      }
    }
    return try slots.flatMap { try $0.get() }
  }
}

extension MatchQuery {
  /// Whether the texts of an equal query have the same bytes, too.
  fileprivate func hasSameBytes(as other: MatchQuery) -> Bool {
    func same(_ text: String?, _ other: String?) -> Bool {
      (text ?? "").utf8.elementsEqual((other ?? "").utf8)
    }
    return same(text, other.text) && same(previous, other.previous) && same(next, other.next)
      && same(context, other.context)
  }
}
