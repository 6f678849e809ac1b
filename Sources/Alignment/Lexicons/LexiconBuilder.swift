// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// Collects translations with weights and writes them as a `LexiconTable`.
///
/// The weights of a headword become probabilities: they are divided by their sum.
struct LexiconBuilder {
  private var heads = ByteInterner()
  private var targets = ByteInterner()
  private var weights: [UInt64: Float] = [:]
  /// Headwords that take the translations of another headword if they have none of their own.
  private var references: [(head: Int, other: Int)] = []
  /// Whether the weights already are probabilities.
  private let keepsProbabilities: Bool

  init(keepsProbabilities: Bool = false) { self.keepsProbabilities = keepsProbabilities }

  /// Adds to the weight of a translation.
  mutating func add(_ head: [UInt8], _ target: [UInt8], weight: Float) {
    guard !head.isEmpty, !target.isEmpty, weight > 0 else { return }
    let source = head.withUnsafeBufferPointer { heads.intern($0) }
    let word = target.withUnsafeBufferPointer { targets.intern($0) }
    weights[UInt64(source) << 32 | UInt64(word), default: 0] += weight
  }

  /// Gives a headword without translations of its own those of another headword.
  mutating func add(_ head: [UInt8], as other: [UInt8]) {
    guard !head.isEmpty, !other.isEmpty, head != other else { return }
    references.append(
      (
        head.withUnsafeBufferPointer { heads.intern($0) },
        other.withUnsafeBufferPointer { heads.intern($0) }
      ))
  }

  /// The bytes of the table; the same translations give the same bytes in any order.
  func build() -> [UInt8] {
    let targetOrder = Self.order(targets)
    var targetRank = [Int](repeating: 0, count: targets.count)
    for (rank, id) in targetOrder.enumerated() { targetRank[id] = rank }
    var byHead = [[(target: Int, weight: Float)]](repeating: [], count: heads.count)
    for (key, weight) in weights {
      byHead[Int(key >> 32)].append((targetRank[Int(key & 0xFFFF_FFFF)], weight))
    }
    for (head, other) in references where byHead[head].isEmpty {
      byHead[head] = byHead[other]
    }
    let headOrder = Self.order(heads).filter { !byHead[$0].isEmpty }
    var links: [UInt32] = []
    var linkOffsets: [UInt32] = [0]
    for id in headOrder {
      let found = byHead[id].sorted { ($0.weight, $1.target) > ($1.weight, $0.target) }
      let sum = keepsProbabilities ? 1 : found.reduce(0) { $0 + $1.weight }
      for (target, weight) in found {
        let share = max(1, UInt32((weight / sum * 4095).rounded()))
        links.append(UInt32(truncatingIfNeeded: target) << 12 | min(share, 4095))
      }
      linkOffsets.append(UInt32(truncatingIfNeeded: links.count))
    }
    var out: [UInt8] = []
    func put(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { out.append(contentsOf: $0) }
    }
    let longest = headOrder.map { heads.withBytes(of: $0) { $0.count } }.max() ?? 0
    for number in [headOrder.count, targets.count, links.count, longest] {
      if out.isEmpty { put(LexiconTable.magic) }
      put(UInt32(truncatingIfNeeded: number))
    }
    for (order, side) in [(headOrder, heads), (targetOrder, targets)] {
      var offset: UInt32 = 0
      put(0)
      for id in order {
        offset += UInt32(truncatingIfNeeded: side.withBytes(of: id) { $0.count })
        put(offset)
      }
    }
    for number in linkOffsets { put(number) }
    for number in links { put(number) }
    for (order, side) in [(headOrder, heads), (targetOrder, targets)] {
      for id in order { side.withBytes(of: id) { out.append(contentsOf: $0) } }
    }
    return out
  }

  private static func order(_ side: ByteInterner) -> [Int] {
    let keys = (0..<side.count).map { side.withBytes(of: $0) { Array($0) } }
    return (0..<side.count).sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }
}
