// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Reads the output of `ByteWriter`; damage is an error, never a trap.
package struct ByteReader {
  /// The bytes end too soon or contain an impossible value.
  package struct Damaged: Error {}

  private var cursor: ByteCursor

  /// Starts at the first byte; the bytes must outlive the reader.
  package init(_ bytes: UnsafeRawBufferPointer) { cursor = ByteCursor(bytes) }

  /// Reads one value that takes all of the bytes; `nil` if they are damaged or some remain.
  package static func value<Value>(
    of bytes: UnsafeRawBufferPointer, _ body: (inout ByteReader) throws(Damaged) -> Value
  ) -> Value? {
    var reader = ByteReader(bytes)
    guard let value = try? body(&reader), reader.isAtEnd else { return nil }
    return value
  }

  /// Reads one value that takes all of an array.
  package static func value<Value>(
    of bytes: ArraySlice<UInt8>, _ body: (inout ByteReader) throws(Damaged) -> Value
  ) -> Value? {
    bytes.withUnsafeBytes { value(of: $0, body) }
  }

  /// Whether everything has been read.
  package var isAtEnd: Bool { cursor.remaining == 0 }

  /// The number of bytes read.
  package var position: Int { cursor.position }

  /// A number.
  package mutating func number() throws(Damaged) -> Int {
    guard let number = cursor.number() else { throw Damaged() }
    return number
  }

  private mutating func slice() throws(Damaged) -> UnsafeRawBufferPointer {
    guard let slice = cursor.slice() else { throw Damaged() }
    return slice
  }

  /// A text; bytes that are not UTF-8 are repaired.
  package mutating func text() throws(Damaged) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  /// A byte string.
  package mutating func bytes() throws(Damaged) -> [UInt8] { Array(try slice()) }

  /// Skips a byte string, and returns its range in the bytes of the reader.
  package mutating func range() throws(Damaged) -> Range<Int> {
    let count = try slice().count
    return cursor.position - count..<cursor.position
  }

  /// A text that may be absent.
  package mutating func optionalText() throws(Damaged) -> String? {
    try number() == 0 ? nil : try text()
  }

  /// A list of values that take at least one byte each.
  package mutating func list<Value>(_ body: (inout ByteReader) throws(Damaged) -> Value)
    throws(Damaged) -> [Value]
  {
    let count = try number()
    // A count beyond the bytes is damage, not a long list: nothing is allocated for it.
    guard count >= 0, count <= cursor.remaining else { throw Damaged() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  /// A case, stored as its index among all cases.
  package mutating func choice<Choice: CaseIterable>(_: Choice.Type) throws(Damaged) -> Choice
  where Choice.AllCases == [Choice] {
    let index = try number()
    guard Choice.allCases.indices.contains(index) else { throw Damaged() }
    return Choice.allCases[index]
  }

  /// A language tag, stored as its text.
  package mutating func language() throws(Damaged) -> LanguageTag {
    guard let tag = LanguageTag(try text()) else { throw Damaged() }
    return tag
  }
}
