// SPDX-License-Identifier: Apache-2.0
import ICUText
import Storage
import TextModel

/// A set of words with a class each, looked up with the UTF-8 bytes of a word in any case.
///
/// It uses open addressing over an FNV-1a hash of the small letters; a lookup makes no `String`. A
/// word that is not in the table costs one probe. It is not a `ByteInterner`, because a query is a
/// `FoldedWord` whose hash is computed while it is built.
struct FoldedWordTable<Class: Sendable>: Sendable {
  private var slots: [Int32]
  /// The bytes of all words, concatenated; word *i* ends where word *i* + 1 begins.
  private var letters: [UInt8] = []
  private var starts: [Int32] = [0]
  private var classes: [Class] = []
  private let mask: Int

  /// A table of words in small letters; the classes of a duplicate word are merged, the later
  /// first.
  init(
    _ entries: [(word: String, class: Class)],
    merging merge: (Class, Class) -> Class = { new, _ in new }
  ) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: -1, count: capacity)
    for entry in entries {
      let word = Array(entry.word.utf8)
      let slot = slot(of: word, hash: Self.hash(word))
      if slots[slot] < 0 {
        slots[slot] = Int32(classes.count)
        letters += word
        starts.append(Int32(letters.count))
        classes.append(entry.class)
      } else {
        classes[Int(slots[slot])] = merge(entry.class, classes[Int(slots[slot])])
      }
    }
  }

  /// The class of a word, if the table contains it.
  func find(_ word: FoldedWord) -> Class? {
    guard word.count > 0 else { return nil }
    var at = Int(truncatingIfNeeded: word.hash) & mask
    while slots[at] >= 0 {
      let index = Int(slots[at])
      if word.equals(letters, in: range(of: index)) { return classes[index] }
      at = (at + 1) & mask
    }
    return nil
  }

  private func slot(of word: [UInt8], hash: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] >= 0, !letters[range(of: Int(slots[at]))].elementsEqual(word) {
      at = (at + 1) & mask
    }
    return at
  }

  private func range(of index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(FoldedWord.seed) { FoldedWord.mix($0, $1) }
  }
}

/// A word of at most 32 bytes in small letters, built byte by byte on the stack.
struct FoldedWord {
  /// The number of bytes; also 0 after an overflow.
  private(set) var count = 0
  /// The hash of the bytes.
  private(set) var hash = seed
  private var low: (UInt64, UInt64) = (0, 0)
  private var high: (UInt64, UInt64) = (0, 0)
  private var isTooLong = false

  static let seed = FNV1a.seed

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    FNV1a.mix(hash, byte)
  }

  /// Adds the small form of a scalar.
  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    let small = CharacterClass.lowercase(scalar)
    if small < 0x80 {
      append(byte: UInt8(small))
    } else if small < 0x800 {
      append(byte: UInt8(0xC0 | small >> 6))
      append(byte: UInt8(0x80 | small & 0x3F))
    } else if small < 0x1_0000 {
      append(byte: UInt8(0xE0 | small >> 12))
      append(byte: UInt8(0x80 | small >> 6 & 0x3F))
      append(byte: UInt8(0x80 | small & 0x3F))
    } else {
      clear()
    }
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    guard count < 32, !isTooLong else { return clear() }
    let shift = UInt64(count & 7) * 8
    switch count >> 3 {
    case 0: low.0 |= UInt64(byte) << shift
    case 1: low.1 |= UInt64(byte) << shift
    case 2: high.0 |= UInt64(byte) << shift
    default: high.1 |= UInt64(byte) << shift
    }
    count += 1
    hash = Self.mix(hash, byte)
  }

  private mutating func clear() {
    isTooLong = true
    count = 0
  }

  /// Whether the bytes are equal to these.
  @inline(__always)
  func equals(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count == count else { return false }
    for index in 0..<count {
      let word = index < 8 ? low.0 : index < 16 ? low.1 : index < 24 ? high.0 : high.1
      let byte = UInt8(truncatingIfNeeded: word >> (UInt64(index & 7) * 8))
      if byte != bytes[range.lowerBound + index] { return false }
    }
    return true
  }
}
