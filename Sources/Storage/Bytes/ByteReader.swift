import TextModel

/// Writes values one after another as bytes: counts as LEB128, texts as UTF-8 behind their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ count: Int) {
    var rest = UInt(bitPattern: count)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(bytes other: [UInt8]) {
    write(other.count)
    bytes += other
  }

  mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

/// Reads what `ByteWriter` wrote; bytes that are not such are an error, never a trap.
struct ByteReader {
  /// The bytes end too soon or hold a value that cannot be.
  struct Damaged: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Whether all has been read.
  var isAtEnd: Bool { rest.isEmpty }

  mutating func int() throws(Damaged) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while let byte = rest.popFirst() {
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
      if shift > 63 { break }
    }
    throw Damaged()
  }

  mutating func text() throws(Damaged) -> String {
    let count = try int()
    guard count >= 0, count <= rest.count else { throw Damaged() }
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  mutating func bytes() throws(Damaged) -> [UInt8] {
    let count = try int()
    guard count >= 0, count <= rest.count else { throw Damaged() }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func optionalText() throws(Damaged) -> String? {
    try int() == 0 ? nil : try text()
  }

  mutating func list<Value>(_ body: (inout ByteReader) throws(Damaged) -> Value)
    throws(Damaged) -> [Value]
  {
    let count = try int()
    // Every value takes a byte at least, so a count beyond the bytes is damage, not a big list.
    guard count >= 0, count <= rest.count else { throw Damaged() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  mutating func choice<Choice: CaseIterable>(_: Choice.Type) throws(Damaged) -> Choice
  where Choice.AllCases == [Choice] {
    let index = try int()
    guard Choice.allCases.indices.contains(index) else { throw Damaged() }
    return Choice.allCases[index]
  }

  mutating func language() throws(Damaged) -> LanguageTag {
    guard let tag = LanguageTag(try text()) else { throw Damaged() }
    return tag
  }
}
