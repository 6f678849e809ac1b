import Segmentation
import TextModel

/// The different words of a language, for looking up inflected forms and patterns.
struct WordCollector {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var cells: [UInt32] = Array(repeating: 0, count: 256)

  /// Adds the words of a text, in their folded form.
  mutating func add(_ text: TokenizedText) {
    text.foldedUTF8.withUnsafeBufferPointer { folded in
      for token in text.tokens where token.kind == .word {
        add(UnsafeBufferPointer(rebasing: folded[token.foldedRange]))
      }
    }
  }

  /// Adds all words of another collector.
  mutating func add(_ other: WordCollector) {
    other.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in other.ends {
        add(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    var cell = Self.hash(word) & (cells.count - 1)
    while cells[cell] != 0 {
      let known = range(Int(cells[cell]) - 1)
      if known.count == word.count, bytes[known].elementsEqual(word) { return }
      cell = (cell + 1) & (cells.count - 1)
    }
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    cells[cell] = UInt32(ends.count)
    if ends.count * 2 > cells.count { grow() }
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private mutating func grow() {
    let mask = cells.count * 2 - 1
    cells = Array(repeating: 0, count: cells.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for index in ends.indices {
        var cell = Self.hash(UnsafeBufferPointer(rebasing: bytes[range(index)])) & mask
        while cells[cell] != 0 { cell = (cell + 1) & mask }
        cells[cell] = UInt32(index + 1)
      }
    }
  }

  /// Writes the words in byte order, and their stems.
  func write(_ language: LanguageTag?, to file: IndexFileWriter, _ catalog: inout ByteWriter) {
    let order = ends.indices.sorted {
      bytes[range($0)].lexicographicallyPrecedes(bytes[range($1)])
    }
    var blob: [UInt8] = []
    var offsets: [UInt32] = [0]
    var stems: [UInt64] = []
    let stemmer = language.flatMap { Stemmer($0) }
    for (number, index) in order.enumerated() {
      blob.append(contentsOf: bytes[range(index)])
      offsets.append(UInt32(truncatingIfNeeded: blob.count))
      if let stemmer {
        var stem: [UInt8] = []
        bytes[range(index)].withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &stem) }
        stems.append(UInt64(Self.stemHash(stem)) << 32 | UInt64(number))
      }
    }
    stems.sort()
    catalog.write(order.count)
    catalog.write(file.section(offsets))
    catalog.write(file.section(blob))
    catalog.write(stems.count)
    catalog.write(file.section(stems))
  }

  /// The hash stems are filed under; words are stemmed and compared again when they are read.
  static func stemHash(_ stem: [UInt8]) -> UInt32 {
    stem.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: hash($0)) }
  }
}
