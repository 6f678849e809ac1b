// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Storage
import TextModel

/// A variant of a unit as tokens, for the index of its language.
struct IndexedRow {
  var unit: UInt32
  /// The number of the variant among the unit's variants in the language.
  var variant: UInt8
  var marks: Int
  /// The number of tokens that are single characters.
  var characters: Int
  /// The tokens that are not marks; all numbers are equal.
  var content: [ContentCode]
  /// The same tokens with each number as written; empty if there are no numbers.
  var written: [ContentCode]
}

/// Collects the rows of a language and writes them, and the inverted index over their grams.
///
/// Tokens are stored in a spool file, so a build takes 4 bytes of memory per gram, not the text.
final class GramsWriter {
  private let language: String
  private let path: String
  private let spool: Spool
  private var units: [UInt32] = []
  private var lengths: [UInt32] = []
  private var written: [UInt32] = []
  private var marks: [UInt8] = []
  private var markClasses: [UInt8] = []
  private var characters = 0
  private var tokens = 0
  private var words = WordCollector()

  init(_ language: String, path: String) {
    self.language = language
    self.path = path
    spool = Spool(path + ".spool")
  }

  /// The largest number of variants per language under which a unit is indexed.
  static let variantLimit = 16
  /// The largest number of units of a shard.
  static let unitLimit = 1 << 28

  /// Appends a row; rows come in the order of units.
  func append(_ row: IndexedRow) throws(StorageError) {
    units.append(row.unit | UInt32(row.variant) << 28)
    lengths.append(UInt32(row.content.count))
    written.append(UInt32(row.written.count))
    marks.append(UInt8(clamping: row.marks))
    markClasses.append(UInt8(MarkClass.of(length: row.content.count, marks: row.marks)))
    characters += row.characters
    tokens += row.content.count
    try spool.append(row.content)
    try spool.append(row.written)
  }

  /// Adds words, for looking up inflected forms and patterns.
  func add(_ words: WordCollector) { self.words.add(words) }

  /// Writes the file.
  func finish() throws(StorageError) {
    let width = GramWidth(characters: characters, tokens: tokens)
    let layout = RowLayout(lengths: lengths, classes: markClasses)
    let file = try BlockFileWriter(
      path, key: IndexFormat.grams)
    var catalog = ByteWriter()
    catalog.write(language)
    catalog.write(width.count)
    catalog.write(units.count)
    layout.write(to: &catalog)
    catalog.write(file.section(layout.inOrder(units)))
    catalog.write(file.section(layout.inOrder(marks)))
    var inverter = GramInverter(width: width, layout: layout, lengths: lengths, written: written)
    let prints = try inverter.collect(spool)
    catalog.write(file.section(prints))
    inverter.write(to: file, &catalog)
    words.write(LanguageTag(language), to: file, &catalog)
    try file.finish(catalog)
  }
}

/// The order of rows: by class of marks, then length, then unit.
struct RowLayout {
  /// Rows of one class and length.
  struct Bucket {
    var markClass: Int
    var length: Int
    var rows: Range<Int>
    /// The start of the fingerprints of the first row.
    var prints: Int
  }

  private(set) var buckets: [Bucket] = []
  /// For each row, in the order of appending, its place.
  private(set) var places: [UInt32]

  init(lengths: [UInt32], classes: [UInt8]) {
    var counts: [[Int: Int]] = Array(repeating: [:], count: MarkClass.count)
    for (row, length) in lengths.enumerated() {
      counts[Int(classes[row])][Int(length), default: 0] += 1
    }
    var row = 0
    var prints = 0
    var next: [[Int: Int]] = Array(repeating: [:], count: MarkClass.count)
    for markClass in counts.indices {
      for (length, count) in counts[markClass].sorted(by: { $0.key < $1.key }) {
        buckets.append(
          Bucket(markClass: markClass, length: length, rows: row..<row + count, prints: prints))
        next[markClass][length] = row
        row += count
        prints += count * length
      }
    }
    places = []
    places.reserveCapacity(lengths.count)
    for (row, length) in lengths.enumerated() {
      let place = next[Int(classes[row])][Int(length)] ?? 0
      next[Int(classes[row])][Int(length)] = place + 1
      places.append(UInt32(place))
    }
  }

  /// The total number of fingerprints.
  var printCount: Int {
    buckets.last.map { $0.prints + $0.rows.count * $0.length } ?? 0
  }

  /// The values of rows, sorted into their places.
  func inOrder<T: BinaryInteger>(_ values: [T]) -> [T] {
    var out = [T](repeating: 0, count: values.count)
    for (row, place) in places.enumerated() { out[Int(place)] = values[row] }
    return out
  }

  func write(to catalog: inout ByteWriter) {
    catalog.write(buckets.count)
    for bucket in buckets {
      catalog.write(bucket.markClass)
      catalog.write(bucket.length)
      catalog.write(bucket.rows.count)
    }
  }
}
