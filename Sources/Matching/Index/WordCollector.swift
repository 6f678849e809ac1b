// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Storage
import TextModel

/// The distinct words of a language, for looking up inflected forms and patterns.
struct WordCollector {
  private var words = ByteInterner(capacity: 128)

  /// Adds the folded words of a text.
  mutating func add(_ text: TokenizedText) {
    text.foldedUTF8.withUnsafeBufferPointer { folded in
      for token in text.tokens where token.kind == .word {
        _ = words.intern(UnsafeBufferPointer(rebasing: folded[token.foldedRange]))
      }
    }
  }

  /// Adds all words of another collector.
  mutating func add(_ other: WordCollector) {
    for word in 0..<other.words.count {
      other.words.withBytes(of: word) { _ = words.intern($0) }
    }
  }

  /// Writes the words in byte order, and their stems.
  func write(_ language: LanguageTag?, to file: BlockFileWriter, _ catalog: inout ByteWriter) {
    let order = (0..<words.count).sorted { a, b in
      words.withBytes(of: a) { left in
        words.withBytes(of: b) { left.lexicographicallyPrecedes($0) }
      }
    }
    var blob: [UInt8] = []
    var offsets: [UInt32] = [0]
    var stems: [UInt64] = []
    let stemmer = language.flatMap { Stemmer($0) }
    for (number, index) in order.enumerated() {
      words.withBytes(of: index) { blob.append(contentsOf: $0) }
      offsets.append(UInt32(truncatingIfNeeded: blob.count))
      if let stemmer {
        var stem: [UInt8] = []
        words.withBytes(of: index) { stemmer.appendStem(of: $0, to: &stem) }
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

  /// The hash by which stems are sorted; words are stemmed and compared again when they are read.
  static func stemHash(_ stem: [UInt8]) -> UInt32 {
    let hash = FNV1a.hash(stem)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
