// SPDX-License-Identifier: Apache-2.0
import Storage

/// Inverts rows of tokens into lists of rows by gram.
struct GramInverter {
  private let width: GramWidth
  private let layout: RowLayout
  private let lengths: [UInt32]
  private let written: [UInt32]
  private var table = GramTable()
  /// For each place in row order the start of its grams in `slots`.
  private var starts: [Int] = []
  /// Grams by row: the number of the gram and the flag; `empty` if a row has fewer.
  private var slots: [UInt32] = []
  private static let empty = UInt32.max

  init(width: GramWidth, layout: RowLayout, lengths: [UInt32], written: [UInt32]) {
    self.width = width
    self.layout = layout
    self.lengths = lengths
    self.written = written
  }

  /// Reads all rows, and returns their fingerprints in row order.
  mutating func collect(_ spool: Spool) throws(StorageError) -> [UInt8] {
    starts = Array(repeating: 0, count: lengths.count)
    for row in lengths.indices {
      starts[Int(layout.places[row])] =
        width.grams(of: Int(lengths[row])) + width.grams(of: Int(written[row]))
    }
    var total = 0
    for place in starts.indices {
      let count = starts[place]
      starts[place] = total
      total += count
    }
    slots = Array(repeating: Self.empty, count: total)
    var prints = [UInt8](repeating: 0, count: layout.printCount)
    var printStarts = [Int](repeating: 0, count: lengths.count)
    for bucket in layout.buckets {
      for row in bucket.rows {
        printStarts[row] = bucket.prints + (row - bucket.rows.lowerBound) * bucket.length
      }
    }
    let (width, layout, starts) = (self.width, self.layout, self.starts)
    var table = self.table
    self.table = GramTable()
    var slots = self.slots
    self.slots = []
    var at = 0
    // Two pieces per row: its content, then the content with numbers as written.
    let (lengths, written) = (self.lengths, self.written)
    let count = { (piece: Int) -> Int in
      piece & 1 == 0 ? Int(lengths[piece >> 1]) : Int(written[piece >> 1])
    }
    try spool.read(lengths.count * 2, count: count) { piece, codes in
      let place = Int(layout.places[piece >> 1])
      if piece & 1 == 0 {
        at = starts[place]
        for (index, code) in codes.enumerated() {
          prints[printStarts[place] + index] = code.fingerprint
        }
      }
      width.forEach(in: codes) { key, adjoins in
        let flag: UInt32 = adjoins ? 1 : 0
        let number = table.number(of: key)
        // If a gram occurs again in its row, its flags are combined.
        if let known = table.note(number, row: UInt32(place), slot: at) {
          slots[known] |= flag
        } else {
          slots[at] = number << 1 | flag
          at += 1
        }
      }
    }
    self.table = table
    self.slots = slots
    return prints
  }

  /// Writes keys, counts, places and postings.
  mutating func write(to file: BlockFileWriter, _ catalog: inout ByteWriter) {
    let order = table.sortedByKey()
    let keys = order.map { table.keys[Int($0)] }
    let counts = order.map { table.count(of: $0) }
    var position = [UInt32](repeating: 0, count: order.count)
    for (at, gram) in order.enumerated() { position[Int(gram)] = UInt32(at) }
    table = GramTable()
    for at in slots.indices where slots[at] != Self.empty {
      slots[at] = position[Int(slots[at] >> 1)] << 1 | slots[at] & 1
    }
    position = []
    let start = file.section([UInt8]())
    var places: [Int] = []
    places.reserveCapacity(counts.count)
    var length = 0
    let total = counts.reduce(0) { $0 + Int($1) }
    let share = max(total / 4, 1 << 16)
    var from = 0
    while from < counts.count {
      var end = from
      var sum = 0
      while end < counts.count, sum < share {
        sum += Int(counts[end])
        end += 1
      }
      writeLists(
        of: from..<end, counts: counts, sum: sum, to: file, places: &places, length: &length)
      from = end
    }
    // Readers read whole words up to the end.
    [UInt8](repeating: 0, count: 8).withUnsafeBytes { file.append($0) }
    catalog.write(start)
    catalog.write(length)
    catalog.write(keys.count)
    catalog.write(file.section(keys))
    catalog.write(file.section(counts))
    catalog.write(file.section(fiveBytes: places))
  }

  /// Writes the lists of a range of grams with `sum` rows in total.
  private func writeLists(
    of grams: Range<Int>, counts: [UInt32], sum: Int, to file: BlockFileWriter,
    places: inout [Int], length: inout Int
  ) {
    var cursors = [Int](repeating: 0, count: grams.count)
    var next = 0
    for gram in grams {
      cursors[gram - grams.lowerBound] = next
      next += Int(counts[gram])
    }
    let lower = UInt32(grams.lowerBound)
    let span = UInt32(grams.count)
    let rows = [UInt32](unsafeUninitializedCapacity: sum) { rows, count in
      cursors.withUnsafeMutableBufferPointer { cursors in
        slots.withUnsafeBufferPointer { slots in
          for row in 0..<starts.count {
            let end = row + 1 < starts.count ? starts[row + 1] : slots.count
            for at in starts[row]..<end {
              let slot = slots[at]
              let gram = (slot >> 1) &- lower
              guard gram < span, slot != Self.empty else { continue }
              rows[cursors[Int(gram)]] = UInt32(row) << 1 | slot & 1
              cursors[Int(gram)] += 1
            }
          }
        }
      }
      count = sum
    }
    var bytes: [UInt8] = []
    rows.withUnsafeBufferPointer { rows in
      var at = 0
      for gram in grams {
        let count = Int(counts[gram])
        if count == 1 {
          places.append(Int(rows[at]))
        } else {
          places.append(length + bytes.count)
          PostingList.encode(UnsafeBufferPointer(rebasing: rows[at..<at + count]), to: &bytes)
        }
        at += count
        if bytes.count > 1 << 20 {
          bytes.withUnsafeBytes { file.append($0) }
          length += bytes.count
          bytes.removeAll(keepingCapacity: true)
        }
      }
    }
    bytes.withUnsafeBytes { file.append($0) }
    length += bytes.count
  }
}

/// The numbers of gram keys, in the order of first occurrence: open addressing, linear probing.
struct GramTable {
  private(set) var keys: [UInt64] = []
  /// The data of a gram in addition to its key.
  private struct Note {
    /// The number of rows that contain it.
    var count: UInt32 = 0
    /// The last row that contains it, and its slot there.
    var row = UInt32.max
    var slot = 0
  }

  private var notes: [Note] = []
  private var cells: [UInt32] = Array(repeating: 0, count: 1 << 10)

  /// The number of a key.
  @inline(__always)
  mutating func number(of key: UInt64) -> UInt32 {
    let mask = cells.count - 1
    var cell = Int(truncatingIfNeeded: ComparedText.mix(key)) & mask
    while cells[cell] != 0 {
      if keys[Int(cells[cell]) - 1] == key { return cells[cell] - 1 }
      cell = (cell + 1) & mask
    }
    keys.append(key)
    notes.append(Note())
    cells[cell] = UInt32(keys.count)
    if keys.count * 2 > cells.count { grow() }
    return UInt32(keys.count - 1)
  }

  /// The number of rows that contain a gram.
  func count(of number: UInt32) -> UInt32 { notes[Int(number)].count }

  /// Records that a row contains a gram, at a slot; or returns the slot that the gram already has
  /// there.
  @inline(__always)
  mutating func note(_ number: UInt32, row: UInt32, slot: Int) -> Int? {
    let note = notes[Int(number)]
    if note.row == row { return note.slot }
    notes[Int(number)] = Note(count: note.count + 1, row: row, slot: slot)
    return nil
  }

  private mutating func grow() {
    let mask = cells.count * 2 - 1
    cells = Array(repeating: 0, count: cells.count * 2)
    for (number, key) in keys.enumerated() {
      var cell = Int(truncatingIfNeeded: ComparedText.mix(key)) & mask
      while cells[cell] != 0 { cell = (cell + 1) & mask }
      cells[cell] = UInt32(number + 1)
    }
  }

  /// The numbers by key, lowest first.
  func sortedByKey() -> [UInt32] {
    keys.withUnsafeBufferPointer { keys in
      (0..<UInt32(keys.count)).sorted { keys[Int($0)] < keys[Int($1)] }
    }
  }
}
