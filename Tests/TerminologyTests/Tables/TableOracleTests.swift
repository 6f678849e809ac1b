// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Terminology

/// The hash tables and the trie of the engine against the standard library's, on random keys.
@Suite struct TableOracleTests {
  static func word(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...20, using: &random)).map { _ in
      UInt8.random(in: 0x61...0x64, using: &random)
    }
  }

  @Test func byteTable() {
    var random = SeededGenerator(seed: 1)
    var table = ByteTable(capacity: 1)
    var plain: [[UInt8]: UInt32] = [:]
    for number in 0..<UInt32(3000) {
      let key = Self.word(&random)
      let known = key.withUnsafeBufferPointer { table.value(of: $0) }
      #expect(known == plain[key])
      guard known == nil else { continue }
      plain[key] = number
      key.withUnsafeBufferPointer { table.insert($0, value: number) }
    }
    #expect(table.count == plain.count && plain.count > 1000)
    for (key, value) in plain {
      #expect(key.withUnsafeBufferPointer { table.value(of: $0) } == value)
    }
  }

  @Test func wordNumbers() {
    let numbers = WordNumbers()
    #expect(numbers[0] == nil && numbers[5000] == nil)
    for place in stride(from: 0, to: 5000, by: 7) { numbers.insert(UInt64(place * 3), at: place) }
    for place in 0..<5000 {
      #expect(numbers[place] == (place % 7 == 0 ? UInt64(place * 3) : nil))
    }
  }

  @Test func trie() {
    var random = SeededGenerator(seed: 3)
    var trie = TermTrie(capacity: 1)
    var plain: [[UInt32]: [UInt32]] = [:]
    for term in 0..<800 {
      let path = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        UInt32.random(in: 1...9, using: &random)
      }
      trie.insert(path, term: term)
      if !path.isEmpty { plain[path, default: []].append(UInt32(term)) }
    }
    // A term that is added twice by one path is there once.
    trie.insert([1, 2], term: 900)
    trie.insert([1, 2], term: 900)
    plain[[1, 2], default: []].append(900)
    let nodes = trie.nodesInOrder()
    // Walks the nodes, which are numbered breadth first, and collects the path of each.
    var paths: [[UInt32]] = [[]]
    var next = 1
    for (place, node) in nodes.enumerated() {
      let keys = nodes[next..<next + Int(node.childCount)].map(\.key)
      #expect(keys == keys.sorted())
      paths += keys.map { paths[place] + [$0] }
      next += keys.count
    }
    #expect(paths.count == nodes.count && Set(paths).count == paths.count)
    for (place, node) in nodes.enumerated() {
      #expect(trie.terms(at: node.number) == plain[paths[place]] ?? [], "\(paths[place])")
    }
    #expect(Set(plain.keys).isSubset(of: paths))
  }

  @Test("A word cache gives each word one number, long words and a full table included")
  func wordCache() {
    var random = SeededGenerator(seed: 4)
    let cache = WordCache()
    var numbers: [[UInt8]: UInt32] = [:]
    var used: Set<UInt32> = []
    for _ in 0..<4000 {
      let word = [0x7A] + Self.word(&random) + Self.word(&random)
      let key = UInt32(word.count)
      let found = word.withUnsafeBufferPointer { bytes in
        cache.find(bytes, ByteLanes(bytes, at: 0), make: { (key: key, root: key + 1) })
      }
      #expect(found.key == key && found.root == key + 1)
      if let known = numbers[word] {
        #expect(found.form == known)
      } else {
        #expect(used.insert(found.form).inserted, "one number for two words")
        numbers[word] = found.form
      }
    }
    #expect(numbers.keys.contains { $0.count > 16 } && numbers.keys.contains { $0.count < 8 })
  }
}
