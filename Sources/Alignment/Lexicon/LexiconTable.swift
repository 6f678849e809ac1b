import TextModel

/// A lexicon in one block of bytes, searched where it lies: in memory, in a mapped file or in the
/// binary itself.
///
/// Layout, little-endian 32-bit numbers: `CLX1`, headwords *H*, targets *T*, links *L*, longest
/// headword in bytes; *H*+1 headword offsets, *T*+1 target offsets, *H*+1 link offsets, *L* links
/// (target × 4096 + probability × 4095); then the bytes of all headwords and of all targets, each in
/// byte order. A look-up is a binary search, nothing is built on loading.
public struct LexiconTable: Lexicon {
  /// Where the bytes of a table live.
  enum Storage: Sendable {
    case array([UInt8])
    /// Bytes that stay for as long as the program runs.
    case fixed(UnsafeRawPointerBox)
  }

  /// A pointer to constant bytes, which any thread may read.
  struct UnsafeRawPointerBox: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer
  }

  /// What it is called in messages.
  public let name: String
  /// The language of the headwords.
  public let source: LanguageTag
  /// The language of the translations.
  public let target: LanguageTag
  /// Whether its headwords cut Han text into words.
  public let segmentsHan: Bool
  private let storage: Storage
  private let headwords: Int
  private let targets: Int
  private let links: Int
  private let longest: Int

  static let magic: UInt32 = 0x3158_4C43
  static let headerBytes = 20

  /// Opens a table over its bytes.
  ///
  /// - Returns: `nil` when the bytes are no table of this version or are cut short.
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

  /// Opens the bytes of a table that was written before.
  ///
  /// - Returns: `nil` when the bytes are no table of this version or are cut short.
  public init?(
    bytes: [UInt8], name: String, source: LanguageTag, target: LanguageTag, segmentsHan: Bool
  ) {
    self.init(
      .array(bytes), name: name, source: source, target: target, segmentsHan: segmentsHan)
  }

  /// How many headwords it has.
  public var count: Int { headwords }

  /// The bytes to write to a file.
  public var bytes: [UInt8] { Self.withBytes(storage) { Array($0) } }

  /// The length in bytes of the longest headword that `text` begins with; 0 if there is none.
  ///
  /// - Complexity: O(*c* · log *H*) for a headword of *c* characters.
  public func longestHeadword(in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard headwords > 0, text.count > 0 else { return 0 }
    return Self.withBytes(storage) { bytes in
      let limit = min(text.count, longest)
      var low = 0
      var high = headwords
      var best = 0
      var length = 0
      while length < limit {
        length += 1
        while length < limit, text[length] & 0xC0 == 0x80 { length += 1 }
        // Within [low, high) all headwords share the bytes before; narrow to those that go on alike.
        low = bound(bytes, text, length, low, high, after: false)
        high = bound(bytes, text, length, low, high, after: true)
        if low == high { break }
        if headwordLength(bytes, low) == length { best = length }
      }
      return best
    }
  }

  /// Calls `body` with each translation of a headword and its probability, likeliest first.
  ///
  /// - Complexity: O(log *H*) and the translations.
  public func forEachTranslation(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Float) -> Void
  ) {
    guard headwords > 0 else { return }
    Self.withBytes(storage) { bytes in
      let place = bound(bytes, word, word.count, 0, headwords, after: false)
      guard place < headwords, headwordLength(bytes, place) == word.count,
        compare(bytes, place, word, word.count) == 0
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

  /// Compares the first `length` bytes of a headword with `text`: -1, 0 or 1; a headword that is
  /// shorter and otherwise alike comes first.
  @inline(__always)
  private func compare(
    _ bytes: UnsafeRawBufferPointer, _ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ length: Int
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

  /// The first headword in `[low, high)` that is not before (`after`: that is beyond) those that
  /// begin with the first `length` bytes of `text`.
  private func bound(
    _ bytes: UnsafeRawBufferPointer, _ text: UnsafeBufferPointer<UInt8>, _ length: Int, _ from: Int,
    _ to: Int, after: Bool
  ) -> Int {
    var low = from
    var high = to
    while low < high {
      let middle = (low + high) / 2
      let order = compare(bytes, middle, text, length)
      if order < 0 || after && order == 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
