// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A lexicon in one block of bytes that is searched in place: in memory, in a mapped file or in the
/// binary itself.
///
/// Layout, little-endian 32-bit numbers: `CLX1`, headwords *H*, targets *T*, links *L*, longest
/// headword in bytes; *H*+1 headword offsets, *T*+1 target offsets, *H*+1 link offsets, *L* links
/// (target × 4096 + probability × 4095); then the bytes of all headwords and of all targets, each
/// in byte order. A lookup is a binary search; loading builds nothing.
public struct LexiconTable: Lexicon {
  /// The memory that contains the bytes of a table.
  enum Storage: Sendable {
    case array([UInt8])
    /// Bytes that are valid as long as the program runs.
    case fixed(UnsafeRawPointerBox)
  }

  /// A pointer to constant bytes, which any thread may read.
  struct UnsafeRawPointerBox: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer
  }

  /// The name of the lexicon in messages.
  public let name: String
  /// The language of the headwords.
  public let source: LanguageTag
  /// The language of the translations.
  public let target: LanguageTag
  /// Whether the headwords cut Han text into words.
  public let segmentsHan: Bool
  private let storage: Storage
  private let headwords: Int
  private let targets: Int
  private let links: Int
  private let longest: Int

  /// The version of reading dictionary entries; increases with each change, so that cached tables
  /// are rebuilt.
  package static let readingVersion = 3

  static let magic: UInt32 = 0x3158_4C43
  static let headerBytes = 20

  /// Opens a table over its bytes.
  ///
  /// - Returns: `nil` when the bytes are not a table of this version or are truncated.
  init?(
    _ storage: Storage, name: String, source: LanguageTag, target: LanguageTag, segmentsHan: Bool
  ) {
    let header: [Int]? = Self.withBytes(storage) { bytes in
      guard bytes.count >= Self.headerBytes,
        bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self) == Self.magic
      else { return nil }
      let numbers = (1...4).map {
        Int(bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      }
      let (h, t, l) = (numbers[0], numbers[1], numbers[2])
      let text = Self.headerBytes + 4 * (h + 1 + t + 1 + h + 1 + l)
      guard text <= bytes.count else { return nil }
      let headBytes = bytes.loadUnaligned(
        fromByteOffset: Self.headerBytes + 4 * h, as: UInt32.self)
      let targetBytes = bytes.loadUnaligned(
        fromByteOffset: Self.headerBytes + 4 * (h + 1 + t), as: UInt32.self)
      return text + Int(headBytes) + Int(targetBytes) <= bytes.count ? numbers : nil
    }
    guard let header else { return nil }
    self.storage = storage
    self.name = name
    self.source = source
    self.target = target
    self.segmentsHan = segmentsHan
    (headwords, targets, links, longest) = (header[0], header[1], header[2], header[3])
  }

  /// Opens the bytes of a table that was written earlier.
  ///
  /// - Returns: `nil` when the bytes are not a table of this version or are truncated.
  public init?(
    bytes: [UInt8], name: String, source: LanguageTag, target: LanguageTag, segmentsHan: Bool
  ) {
    self.init(
      .array(bytes), name: name, source: source, target: target, segmentsHan: segmentsHan)
  }

  /// The number of headwords.
  public var count: Int { headwords }

  /// The bytes to write to a file.
  public var bytes: [UInt8] { Self.withBytes(storage) { Array($0) } }

  /// The numbers of the headwords that begin with `text`.
  ///
  /// - Complexity: O(log *H*).
  public func headwords(beginningWith text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    Self.withBytes(storage) { bytes in
      let first = bound(bytes, text, length: text.count, from: 0, to: headwords)
      var (low, high) = (first, headwords)
      while low < high {
        let middle = (low + high) / 2
        let begins = sharedPrefix(bytes, middle, text: text, limit: text.count) == text.count
        if begins { low = middle + 1 } else { high = middle }
      }
      return first..<low
    }
  }

  /// The length in bytes of the longest headword that `text` begins with, among the headwords with
  /// the given numbers; 0 if there is none.
  ///
  /// A headword that `text` begins with sorts before `text`, and every headword between the two
  /// shares a longer prefix with `text`. The search therefore goes backwards from the position
  /// where `text` would be inserted.
  ///
  /// - Complexity: O(log *H*), once or twice for most texts, at worst once for each byte of the
  ///   text.
  public func longestHeadword(
    in text: UnsafeBufferPointer<UInt8>, among numbers: Range<Int>
  ) -> Int {
    let numbers = numbers.clamped(to: 0..<headwords)
    guard !numbers.isEmpty else { return 0 }
    return Self.withBytes(storage) { bytes in
      var limit = min(text.count, longest)
      var high = numbers.upperBound
      while limit > 0 {
        let place = bound(bytes, text, length: limit, from: numbers.lowerBound, to: high)
        if place < numbers.upperBound, headwordLength(bytes, place) == limit,
          compare(bytes, place, text: text, length: limit) == 0
        {
          return limit
        }
        guard place > numbers.lowerBound else { return 0 }
        high = place
        let shared = sharedPrefix(bytes, high - 1, text: text, limit: limit)
        if shared == headwordLength(bytes, high - 1) { return shared }
        limit = shared
      }
      return 0
    }
  }

  /// Calls `body` with each translation of a headword and its probability, likeliest first.
  ///
  /// - Complexity: O(log *H*) and the translations.
  public func forEachTranslation(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Float) -> Void
  ) {
    Self.withBytes(storage) { bytes in
      let place = bound(bytes, word, length: word.count, from: 0, to: headwords)
      guard place < headwords, headwordLength(bytes, place) == word.count,
        compare(bytes, place, text: word, length: word.count) == 0
      else { return }
      let linkOffsets = Self.headerBytes + 4 * (headwords + 1 + targets + 1)
      let linkStart = linkOffsets + 4 * (headwords + 1)
      let first = number(bytes, linkOffsets + 4 * place)
      let last = number(bytes, linkOffsets + 4 * (place + 1))
      let targetOffsets = Self.headerBytes + 4 * (headwords + 1)
      let text = linkStart + 4 * links
      let targetText = text + number(bytes, Self.headerBytes + 4 * headwords)
      for link in first..<max(first, min(last, links)) {
        let packed = number(bytes, linkStart + 4 * link)
        let id = packed >> 12
        guard id < targets else { continue }
        let start = targetText + number(bytes, targetOffsets + 4 * id)
        let end = targetText + number(bytes, targetOffsets + 4 * (id + 1))
        guard start <= end, end <= bytes.count else { continue }
        let key = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        body(key.assumingMemoryBound(to: UInt8.self), Float(packed & 0xFFF) / 4095)
      }
    }
  }

  /// Whether any headword has this translation.
  ///
  /// - Complexity: O(log *T*).
  public func hasTranslation(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    Self.withBytes(storage) { bytes in
      let offsets = Self.headerBytes + 4 * (headwords + 1)
      let text =
        offsets + 4 * (targets + 1 + headwords + 1 + links)
        + number(bytes, Self.headerBytes + 4 * headwords)
      var (low, high) = (0, targets)
      while low < high {
        let middle = (low + high) / 2
        let start = text + number(bytes, offsets + 4 * middle)
        let end = text + number(bytes, offsets + 4 * (middle + 1))
        guard start <= end, end <= bytes.count else { return false }
        let key = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          .assumingMemoryBound(to: UInt8.self)
        if key.elementsEqual(word) { return true }
        if key.lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
      }
      return false
    }
  }

  // MARK: Searching

  private static func withBytes<R>(
    _ storage: Storage, _ body: (UnsafeRawBufferPointer) -> R
  ) -> R {
    switch storage {
    case .array(let array): array.withUnsafeBytes(body)
    case .fixed(let box): body(box.buffer)
    }
  }

  @inline(__always)
  private func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  @inline(__always)
  private func headwordLength(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int {
    number(bytes, Self.headerBytes + 4 * (index + 1)) - number(bytes, Self.headerBytes + 4 * index)
  }

  /// Compares the first `length` bytes of a headword with `text`: -1, 0 or 1.
  ///
  /// A headword that is shorter and otherwise equal comes first.
  @inline(__always)
  private func compare(
    _ bytes: UnsafeRawBufferPointer, _ index: Int, text: UnsafeBufferPointer<UInt8>, length: Int
  ) -> Int {
    let base = Self.headerBytes + 4 * (headwords + 1 + targets + 1 + headwords + 1 + links)
    let start = base + number(bytes, Self.headerBytes + 4 * index)
    let count = min(headwordLength(bytes, index), length)
    guard start + count <= bytes.count else { return 1 }
    for offset in 0..<count {
      let byte = bytes[start + offset]
      if byte != text[offset] { return byte < text[offset] ? -1 : 1 }
    }
    return count < length ? -1 : 0
  }

  /// The number of bytes that a headword has in common with the first `limit` of `text`.
  private func sharedPrefix(
    _ bytes: UnsafeRawBufferPointer, _ index: Int, text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    let start =
      Self.headerBytes + 4 * (headwords + 1 + targets + 1 + headwords + 1 + links)
      + number(bytes, Self.headerBytes + 4 * index)
    let count = min(headwordLength(bytes, index), limit)
    guard start + count <= bytes.count else { return 0 }
    var shared = 0
    while shared < count, bytes[start + shared] == text[shared] { shared += 1 }
    return shared
  }

  /// The first headword in `[low, high)` that is not before the first `length` bytes of `text`.
  private func bound(
    _ bytes: UnsafeRawBufferPointer, _ text: UnsafeBufferPointer<UInt8>, length: Int, from: Int,
    to: Int
  ) -> Int {
    var low = from
    var high = to
    while low < high {
      let middle = (low + high) / 2
      if compare(bytes, middle, text: text, length: length) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
