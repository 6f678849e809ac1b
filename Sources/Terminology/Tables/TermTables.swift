// SPDX-License-Identifier: Apache-2.0

/// The tables of one language's matcher, as flat little-endian arrays that can be mapped from a
/// file.
///
/// They contain the numbers of its stems, the trie of its terms, and for each term the text, the
/// entry, the concept and the traits. The bytes begin with the length of each array of `Layout` (8
/// bytes each, in that order). The arrays follow, each at a multiple of eight bytes. The key of a
/// stem is its index plus `TermKey.firstWord`. Terms are numbered from 0 in the order of their
/// entries. The nodes of the trie are numbered breadth first, so that the children of a node are
/// adjacent, in order of their keys. A step is then a search in a few adjacent numbers, and the
/// trie of 50,000 terms takes a megabyte.
public final class TermTables: @unchecked Sendable {
  // Unchecked, because the bytes never change and the owner keeps them in place.
  private let owner: AnyObject
  private let slots: UnsafeBufferPointer<UInt32>
  private let starts: UnsafeBufferPointer<UInt32>
  private let hashes: UnsafeBufferPointer<UInt32>
  private let letters: UnsafeBufferPointer<UInt8>
  private let edgeKeys: UnsafeBufferPointer<UInt32>
  private let nodes: UnsafeBufferPointer<Node>
  private let hanRoots: UnsafeBufferPointer<UInt32>
  private let wordRoots: UnsafeBufferPointer<UInt32>
  private let lists: UnsafeBufferPointer<UInt32>
  private let terms: UnsafeBufferPointer<TermRecord>
  private let texts: UnsafeBufferPointer<UInt8>
  private let keys: UnsafeBufferPointer<UInt32>
  private let keyStarts: UnsafeBufferPointer<UInt32>
  private let keyTerms: UnsafeBufferPointer<UInt32>

  /// The arrays, in file order.
  private enum Layout: Int, CaseIterable {
    case slots, starts, hashes, letters, edgeKeys, nodes, hanRoots, wordRoots, lists
    case terms, texts, keys, keyStarts, keyTerms
  }

  /// A node of the trie; one more comes after the last.
  private struct Node {
    /// The number of its first child; its last child comes before the next node's first.
    var firstChild: UInt32
    /// The terms that end here: 0 for none, the number of a single term plus one, or, with the
    /// highest bit set, the start of a list.
    var ends: UInt32
    /// The bits of the keys of its children (`bit(of:)`), which reject most keys that lead nowhere.
    var filter: UInt64
  }

  @inline(__always)
  private static func bit(of key: UInt32) -> UInt64 {
    1 << UInt64((key &* 0x9E37_79B1) >> 26)
  }

  /// A term; one more comes after the last.
  private struct TermRecord {
    var textStart: UInt32
    var entry: UInt32
    var concept: UInt32
    var traits: UInt32
  }

  /// Scalars whose node from the root is found by array index: unified ideographs.
  private static let han: Range<UInt32> = 0x3400..<0xA000
  private static let listMark: UInt32 = 1 << 31

  /// Tables in bytes that `owner` keeps alive.
  ///
  /// - Parameter bytes: the result of `TermMatcher.tables(of:_:)`, at a multiple of eight bytes;
  ///   the owner must verify their content.
  /// - Returns: `nil` if the lengths do not fit the bytes.
  public init?(_ bytes: UnsafeRawBufferPointer, owner: AnyObject) {
    var at = Layout.allCases.count * 8
    guard bytes.count >= at else { return nil }
    var fits = true
    func take<T>(_ part: Layout, _: T.Type = T.self) -> UnsafeBufferPointer<T> {
      let stated = bytes.loadUnaligned(fromByteOffset: part.rawValue * 8, as: UInt64.self)
      let stride = MemoryLayout<T>.stride
      guard fits, let count = Int(exactly: stated), count <= (bytes.count - at) / stride else {
        fits = false
        return UnsafeBufferPointer(start: nil, count: 0)
      }
      defer { at = min(bytes.count, at + (count * stride + 7) & ~7) }
      return UnsafeRawBufferPointer(rebasing: bytes[at..<at + count * stride]).bindMemory(
        to: T.self)
    }
    slots = take(.slots)
    starts = take(.starts)
    hashes = take(.hashes)
    letters = take(.letters)
    edgeKeys = take(.edgeKeys)
    nodes = take(.nodes)
    hanRoots = take(.hanRoots)
    wordRoots = take(.wordRoots)
    lists = take(.lists)
    terms = take(.terms)
    texts = take(.texts)
    keys = take(.keys)
    keyStarts = take(.keyStarts)
    keyTerms = take(.keyTerms)
    self.owner = owner
    guard fits, Self.isPower(slots.count), edgeKeys.count > 0,
      nodes.count == edgeKeys.count + 1, terms.count > 0, starts.count == hashes.count + 1,
      wordRoots.count == hashes.count,
      hanRoots.count == Self.han.count, keyStarts.count == keys.count + 1
    else { return nil }
  }

  private static func isPower(_ count: Int) -> Bool { count > 0 && count & (count - 1) == 0 }

  /// A term to be stored in tables.
  struct Row {
    let entry: Int
    let concept: Int
    let text: [UInt8]
    let traits: TermTraits
    /// The keys of its words and characters, each once.
    let keys: Set<UInt32>
  }

  /// The bytes of tables.
  static func bytes(_ words: ByteTable, _ trie: TermTrie, rows: [Row]) -> [UInt8] {
    let ordered = trie.nodesInOrder()
    var lists: [UInt32] = []
    var nodes: [Node] = []
    var child: UInt32 = 1
    for node in ordered {
      let terms = trie.terms(at: node.number)
      var ends = terms.first.map { $0 + 1 } ?? 0
      if terms.count > 1 {
        ends = UInt32(truncatingIfNeeded: lists.count) | listMark
        lists += terms.dropLast() + [terms[terms.count - 1] | listMark]
      }
      nodes.append(Node(firstChild: child, ends: ends, filter: 0))
      for place in child..<child + node.childCount {
        nodes[nodes.count - 1].filter |= bit(of: ordered[Int(place)].key)
      }
      child += node.childCount
    }
    nodes.append(Node(firstChild: child, ends: 0, filter: 0))
    var hanRoots = [UInt32](repeating: 0, count: han.count)
    var wordRoots = [UInt32](repeating: 0, count: words.hashes.count)
    for (place, node) in ordered.enumerated().dropFirst().prefix(Int(ordered[0].childCount)) {
      if han.contains(node.key) { hanRoots[Int(node.key - han.lowerBound)] = UInt32(place) }
      if node.key >= TermKey.firstWord {
        wordRoots[Int(node.key - TermKey.firstWord)] = UInt32(place)
      }
    }
    var terms: [TermRecord] = []
    var texts: [UInt8] = []
    var byKey: [(key: UInt32, term: UInt32)] = []
    for (number, row) in rows.enumerated() {
      terms.append(
        TermRecord(
          textStart: UInt32(truncatingIfNeeded: texts.count),
          entry: UInt32(truncatingIfNeeded: row.entry),
          concept: UInt32(truncatingIfNeeded: row.concept), traits: UInt32(row.traits.rawValue)))
      texts += row.text
      byKey += row.keys.map { ($0, UInt32(truncatingIfNeeded: number)) }
    }
    terms.append(
      TermRecord(
        textStart: UInt32(truncatingIfNeeded: texts.count), entry: .max, concept: 0, traits: 0))
    byKey.sort { ($0.key, $0.term) < ($1.key, $1.term) }
    var keys: [UInt32] = []
    var keyStarts: [UInt32] = []
    for (place, pair) in byKey.enumerated() where keys.last != pair.key {
      keys.append(pair.key)
      keyStarts.append(UInt32(truncatingIfNeeded: place))
    }
    keyStarts.append(UInt32(truncatingIfNeeded: byKey.count))

    var lengths: [UInt64] = []
    var bytes: [UInt8] = []
    func append<T>(_ values: [T]) {
      lengths.append(UInt64(values.count))
      values.withUnsafeBytes { bytes.append(contentsOf: $0) }
      while bytes.count & 7 != 0 { bytes.append(0) }
    }
    append(words.slots)
    append(words.starts)
    append(words.hashes)
    append(words.bytes)
    append(ordered.map(\.key))
    append(nodes)
    append(hanRoots)
    append(wordRoots)
    append(lists)
    append(terms)
    append(texts)
    append(keys)
    append(keyStarts)
    append(byKey.map(\.term))
    return lengths.withUnsafeBytes { Array($0) } + bytes
  }

  /// Tables in memory, from the bytes that `bytes(_:_:_:)` made.
  static func inMemory(_ bytes: [UInt8]) -> TermTables {
    let memory = AlignedBytes(bytes)
    guard let tables = TermTables(memory.bytes, owner: memory) else {
      preconditionFailure("these bytes are not tables")
    }
    return tables
  }

  // Stems and the trie.

  /// The key of a stem; 0 for a stem that no term contains.
  func key(of stem: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = ByteTable.hash(stem)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      guard entry < hashes.count else { return 0 }
      if hashes[entry] == hash, isStem(entry, stem) {
        return TermKey.firstWord + UInt32(truncatingIfNeeded: entry)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private func isStem(_ entry: Int, _ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(starts[entry]), Int(starts[entry + 1]))
    return start <= end && end <= letters.count && letters[start..<end].elementsEqual(stem)
  }

  /// The node that a key leads to from the root; 0 for none.
  @inline(__always)
  func root(_ key: UInt32) -> Int {
    if key >= TermKey.firstWord { return Int(wordRoots[Int(key - TermKey.firstWord)]) }
    if key >= Self.han.lowerBound, key < Self.han.upperBound {
      return Int(hanRoots[Int(key - Self.han.lowerBound)])
    }
    return key == 0 ? 0 : child(of: Self.rootNode, key)
  }

  /// The keys of the words with which terms begin, in order.
  var firstWords: [UInt32] {
    wordRoots.indices.lazy.filter { self.wordRoots[$0] != 0 }
      .map { TermKey.firstWord + UInt32(truncatingIfNeeded: $0) }
  }

  /// The node that a key leads to from a node; 0 for none.
  ///
  /// - Complexity: O(log *k*) for *k* keys.
  @inline(__always)
  func child(of node: Int, _ key: UInt32) -> Int {
    guard nodes[node].filter & Self.bit(of: key) != 0 else { return 0 }
    var first = Int(nodes[node].firstChild)
    var count = Int(nodes[node + 1].firstChild) - first
    while count > 1 {
      let half = count >> 1
      first += edgeKeys[first + half] <= key ? half : 0
      count -= half
    }
    return count == 1 && edgeKeys[first] == key ? first : 0
  }

  /// The keys that lead on from a node, with the nodes they lead to.
  func children(of node: Int) -> [(key: UInt32, node: Int)] {
    (Int(nodes[node].firstChild)..<max(Int(nodes[node].firstChild), Int(nodes[node + 1].firstChild)))
      .map { (edgeKeys[$0], $0) }
  }

  /// The stem of a key; empty for a character.
  func stem(of key: UInt32) -> UnsafeBufferPointer<UInt8> {
    let entry = Int(key) - Int(TermKey.firstWord)
    guard entry >= 0, entry < hashes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let (start, end) = (Int(starts[entry]), Int(starts[entry + 1]))
    guard start <= end, end <= letters.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(rebasing: letters[start..<end])
  }

  /// The node at which every path begins.
  static let rootNode = 0

  /// Whether terms end at a node.
  @inline(__always)
  func hasTerms(at node: Int) -> Bool { nodes[node].ends != 0 }

  /// The single term that ends at a node; `nil` for none or several.
  @inline(__always)
  func onlyTerm(at node: Int) -> Int? {
    let ends = nodes[node].ends
    return ends & Self.listMark == 0 && ends != 0 ? Int(ends) - 1 : nil
  }

  /// Calls `body` with the number of each term that ends at a node, in order.
  @inline(__always)
  func forEachTerm(at node: Int, _ body: (Int) -> Void) {
    let end = nodes[node].ends
    guard end != 0 else { return }
    guard end & Self.listMark != 0 else { return body(Int(end) - 1) }
    var at = Int(end & ~Self.listMark)
    while at < lists.count {
      body(Int(lists[at] & ~Self.listMark))
      if lists[at] & Self.listMark != 0 { return }
      at += 1
    }
  }

  // Terms by number.

  /// The number of a term's entry in the termbase.
  func entry(of term: Int) -> Int { Int(terms[term].entry) }

  /// The term of an entry, if the language has it.
  func term(ofEntry entry: Int) -> Int? {
    var (low, high) = (0, terms.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if Int(terms[middle].entry) < entry { low = middle + 1 } else { high = middle }
    }
    return low < terms.count - 1 && Int(terms[low].entry) == entry ? low : nil
  }

  /// The number of a term's concept in the termbase.
  func concept(of term: Int) -> Int { Int(terms[term].concept) }

  /// The traits of a term that decide about its forms.
  @inline(__always)
  func traits(of term: Int) -> TermTraits {
    TermTraits(rawValue: UInt8(truncatingIfNeeded: terms[term].traits))
  }

  /// The term as written.
  @inline(__always)
  func text(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let (start, end) = (Int(terms[term].textStart), Int(terms[term + 1].textStart))
    guard start <= end, end <= texts.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: texts[start..<end])
  }

  /// The numbers of the terms that contain a key, in order.
  func terms(with key: UInt32) -> ArraySlice<UInt32> {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return [] }
    let (start, end) = (Int(keyStarts[low]), Int(keyStarts[low + 1]))
    return start <= end && end <= keyTerms.count ? Array(keyTerms[start..<end])[...] : []
  }
}

/// Bytes in memory at a multiple of eight.
private final class AlignedBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ source: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
    memory.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(memory)
  }

  deinit { bytes.deallocate() }
}
