// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// A cache of the words that a tokenizer has read, each with the key of its stem and a number.
///
/// Texts repeat their words: only one in a few dozen needs a new stem. The table uses open
/// addressing; a word of up to sixteen bytes is stored in its slot, so that a lookup reads one
/// cache line. When the table is full it is emptied, but no number is used twice. It is not a
/// `ByteInterner`, because short words are compared as two numbers and the table has a fixed size.
final class WordCache {
  /// A word as two numbers.
  ///
  /// Together with the length they identify a word of up to sixteen bytes. For a longer word they
  /// are its hash and the place of its bytes.
  private struct Slot {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// The length of the word; 0 for a free slot.
    var length: UInt32 = 0
    var key: UInt32 = 0
    var form: UInt32 = 0
    var root: UInt32 = 0
    /// The data of the word.
    @inline(__always)
    var word: Word { Word(key: key, form: form, root: root) }
  }

  /// The data of a word.
  struct Word {
    /// The key of its stem.
    let key: UInt32
    /// The number of the word.
    let form: UInt32
    /// The node that the key leads to.
    let root: UInt32
  }

  private static let limit = 1 << 16
  private var mask = 1 << 10 - 1
  private var slots: UnsafeMutablePointer<Slot>
  private var count = 0
  private var longWords: [UInt8] = []
  private var lastForm: UInt32 = 0

  init() {
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
  }

  deinit { slots.deallocate() }

  /// The data of a word of at least one byte.
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - bytes: its first eight bytes, if they can be read; the bytes after the word may have any
  ///     value.
  ///   - make: returns the key and the node of a new word.
  @inline(__always)
  func find(
    _ word: UnsafeBufferPointer<UInt8>, _ bytes: ByteLanes?,
    make: () -> (key: UInt32, root: UInt32)
  ) -> Word {
    guard word.count <= 16 else { return findLong(word, make) }
    let (head, tail) = Self.ends(word, bytes)
    let length = UInt32(truncatingIfNeeded: word.count)
    var at = Self.hash(head, tail, length: length) & mask
    while slots[at].length != 0 {
      if slots[at].head == head, slots[at].tail == tail, slots[at].length == length {
        return slots[at].word
      }
      at = (at + 1) & mask
    }
    let made = make()
    return insert(
      Slot(head: head, tail: tail, length: length, key: made.key, root: made.root))
  }

  private func findLong(
    _ word: UnsafeBufferPointer<UInt8>, _ make: () -> (key: UInt32, root: UInt32)
  ) -> Word {
    let length = UInt32(truncatingIfNeeded: word.count)
    let hash = FNV1a.hash(word)
    var at = Self.hash(hash, 0, length: length) & mask
    while slots[at].length != 0 {
      let start = Int(truncatingIfNeeded: slots[at].tail)
      if slots[at].head == hash, slots[at].length == length,
        longWords[start..<start + word.count].elementsEqual(word)
      {
        return slots[at].word
      }
      at = (at + 1) & mask
    }
    let made = make()
    let slot = Slot(
      head: hash, tail: UInt64(longWords.count), length: length, key: made.key, root: made.root)
    longWords.append(contentsOf: word)
    return insert(slot)
  }

  private func insert(_ slot: Slot) -> Word {
    var slot = slot
    lastForm &+= 1
    slot.form = lastForm
    if count >= Self.limit {
      slots.update(repeating: Slot(), count: mask + 1)
      longWords.removeAll(keepingCapacity: true)
      count = 0
      // The bytes of a long word were among those removed, so it is not stored.
      if slot.length > 16 { return slot.word }
    } else if count * 2 > mask {
      grow()
    }
    place(slot)
    count += 1
    return slot.word
  }

  private func place(_ slot: Slot) {
    var at = Self.hash(slot.head, slot.length > 16 ? 0 : slot.tail, length: slot.length) & mask
    while slots[at].length != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for at in 0..<oldCount where old[at].length != 0 { place(old[at]) }
    old.deallocate()
  }

  /// The two numbers: up to eight bytes and 0; of a word of up to sixteen, the first and the last
  /// eight.
  @inline(__always)
  private static func ends(_ word: UnsafeBufferPointer<UInt8>, _ bytes: ByteLanes?) -> (
    UInt64, UInt64
  ) {
    if let bytes, word.count <= 8 { return (bytes.prefix(word.count), 0) }
    if let first = ByteLanes(word, at: 0), let last = ByteLanes(word, at: word.count - 8) {
      return (first.bits, word.count == 8 ? 0 : last.bits)
    }
    return (word.reversed().reduce(0) { $0 << 8 | UInt64($1) }, 0)
  }

  @inline(__always)
  private static func hash(_ head: UInt64, _ tail: UInt64, length: UInt32) -> Int {
    let mixed = (head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    let hash = (mixed ^ mixed >> 32 ^ tail) &* 0xA076_1D64_78BD_642F
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
