// SPDX-License-Identifier: Apache-2.0
import Storage

/// The rows and grams of one language of a shard, read from their file.
final class GramsReader: Sendable {
  let file: MappedFile
  /// The primary language subtag.
  let language: String
  let width: GramWidth
  /// The number of rows.
  let count: Int
  /// Rows by class of marks and length, in row order.
  let buckets: [RowLayout.Bucket]
  private let units: Int
  private let marks: Int
  private let prints: Int
  private let postings: Int
  private let gramCount: Int
  private let keys: Int
  private let counts: Int
  private let places: Int
  /// The words of the language in byte order.
  let words: WordList

  init(_ path: String) throws(StorageError) {
    var catalog: LenientByteReader
    (file, catalog) = try BlockFile.open(
      path, key: IndexFormat.grams)
    language = catalog.text()
    width = catalog.number() == 2 ? .pair : .single
    count = catalog.number()
    var buckets: [RowLayout.Bucket] = []
    var row = 0
    var print = 0
    let bucketCount = catalog.number()
    while buckets.count < bucketCount, !catalog.isDamaged {
      let markClass = catalog.number()
      let length = catalog.number()
      let rows = catalog.number()
      // Numbers of a catalog become offsets; with these bounds no sum or product of them overflows.
      guard 0...file.count ~= length, 0...file.count ~= rows, row <= file.count,
        print <= file.count,
        !rows.multipliedReportingOverflow(by: length).overflow, rows * length <= file.count
      else { throw StorageError(.damaged, "\(path): its catalog is damaged") }
      buckets.append(
        RowLayout.Bucket(
          markClass: markClass, length: length, rows: row..<row + rows, prints: print))
      row += rows
      print += rows * length
    }
    self.buckets = buckets
    units = catalog.number()
    marks = catalog.number()
    prints = catalog.number()
    postings = catalog.number()
    _ = catalog.number()
    gramCount = catalog.number()
    keys = catalog.number()
    counts = catalog.number()
    places = catalog.number()
    words = WordList(file, &catalog)
    let isPlausible = [count, units, marks, prints, postings, gramCount, keys, counts, places]
      .allSatisfy { 0...file.count ~= $0 }
    if catalog.isDamaged || row != count || !isPlausible || !words.isPlausible {
      throw StorageError(.damaged, "\(path): its catalog is damaged")
    }
  }

  /// The unit of a row, and the number of the row's variant in the language.
  @inline(__always)
  func unit(ofRow row: Int) -> (unit: Int, variant: Int) {
    let bits = file.load(units + 4 * row, as: UInt32.self)
    return (Int(bits & 0x0FFF_FFFF), Int(bits >> 28))
  }

  /// The number of marks of a row; 255 means 255 or more.
  @inline(__always)
  func marks(ofRow row: Int) -> Int { Int(file.load(marks + row, as: UInt8.self)) }

  /// The fingerprints of a row of a bucket.
  @inline(__always)
  func fingerprints(ofRow row: Int, in bucket: RowLayout.Bucket) -> UnsafeRawBufferPointer {
    file.bytes(
      prints + bucket.prints + (row - bucket.rows.lowerBound) * bucket.length, bucket.length)
  }

  /// The marks of the rows of a bucket; empty if the file is damaged.
  func marks(of bucket: RowLayout.Bucket) -> UnsafeRawBufferPointer {
    file.bytes(marks + bucket.rows.lowerBound, bucket.rows.count)
  }

  /// The fingerprints of the rows of a bucket, concatenated; empty if the file is damaged.
  func fingerprints(of bucket: RowLayout.Bucket) -> UnsafeRawBufferPointer {
    file.bytes(prints + bucket.prints, bucket.rows.count * bucket.length)
  }

  /// The number of a row's bucket.
  func bucketNumber(ofRow row: Int) -> Int {
    var low = 0
    var high = buckets.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if buckets[middle].rows.lowerBound <= row { low = middle } else { high = middle }
    }
    return low
  }

  /// The rows that contain a gram; `nil` if there are none.
  func list(_ key: UInt64) -> PostingReader? {
    let at = firstGram(from: key)
    guard at < gramCount, self.key(at) == key else { return nil }
    return list(at: at)
  }

  /// The lists of all grams that start with a token.
  func lists(startingWith hash: UInt32) -> [PostingReader] {
    grams(startingWith: hash).map(list(at:))
  }

  /// The lists of the grams that start with a token and end with one of others.
  ///
  /// - Complexity: O(*g*) for the *g* grams that start with the token, or O(*others* log *grams*) where that is less.
  func lists(startingWith hash: UInt32, then others: Set<UInt32>) -> [PostingReader] {
    let grams = grams(startingWith: hash)
    if grams.count > others.count {
      return others.compactMap { list(UInt64(hash) << 32 | UInt64($0)) }
    }
    return grams.filter { others.contains(UInt32(truncatingIfNeeded: key($0))) }.map(list(at:))
  }

  private func grams(startingWith hash: UInt32) -> Range<Int> {
    let low = firstGram(from: UInt64(hash) << 32)
    let high = hash == .max ? gramCount : firstGram(from: UInt64(hash + 1) << 32)
    return low..<max(low, high)
  }

  private func list(at gram: Int) -> PostingReader {
    let count = Int(file.load(counts + 4 * gram, as: UInt32.self))
    let place = file.fiveBytes(places + 5 * gram)
    return count == 1
      ? PostingReader(file, single: UInt32(truncatingIfNeeded: place))
      : PostingReader(file, offset: postings + place, count: count)
  }

  @inline(__always)
  private func key(_ gram: Int) -> UInt64 { file.load(keys + 8 * gram, as: UInt64.self) }

  /// The first gram whose key is not below a key.
  private func firstGram(from wanted: UInt64) -> Int {
    var low = 0
    var high = gramCount
    while low < high {
      let middle = (low + high) / 2
      if key(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The distinct words of a language in an index, in byte order, and their stems.
struct WordList: Sendable {
  private let file: MappedFile
  /// The number of words.
  let count: Int
  private let offsets: Int
  private let blob: Int
  private let stemCount: Int
  private let stems: Int

  init(_ file: MappedFile, _ catalog: inout LenientByteReader) {
    self.file = file
    count = catalog.number()
    offsets = catalog.number()
    blob = catalog.number()
    stemCount = catalog.number()
    stems = catalog.number()
  }

  /// Whether all numbers can be offsets and counts in the file.
  var isPlausible: Bool {
    [count, offsets, blob, stemCount, stems].allSatisfy { 0...file.count ~= $0 }
  }

  /// The bytes of a word.
  func word(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(file.load(offsets + 4 * number, as: UInt32.self))
    let end = Int(file.load(offsets + 4 * number + 4, as: UInt32.self))
    return file.bytes(blob + start, end - start).bindMemory(to: UInt8.self)
  }

  /// The words whose stem has a hash.
  func words(withStem hash: UInt32) -> [Int] {
    var low = 0
    var high = stemCount
    while low < high {
      let middle = (low + high) / 2
      if stem(middle) >> 32 < UInt64(hash) { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < stemCount, stem(low) >> 32 == UInt64(hash) {
      found.append(Int(stem(low) & 0xFFFF_FFFF))
      low += 1
    }
    return found
  }

  private func stem(_ at: Int) -> UInt64 { file.load(stems + 8 * at, as: UInt64.self) }
}
