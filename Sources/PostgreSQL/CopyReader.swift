// SPDX-License-Identifier: Apache-2.0

/// Cuts the bytes of a binary COPY into rows, as they arrive.
struct CopyReader {
  private var bytes: [UInt8] = []
  private var at = 0
  private var hasHeader = false

  /// Adds bytes, and calls a function with the fields of each complete row; a null is `nil`.
  ///
  /// - Returns: `false` for bytes that are not in the format.
  mutating func add(
    _ more: UnsafeBufferPointer<UInt8>, row: ([ArraySlice<UInt8>?]) throws -> Void
  ) rethrows -> Bool {
    bytes.append(contentsOf: more)
    if !hasHeader {
      guard bytes.count >= 19 else { return true }
      // An extension of the header is not sent by any version so far; the length of one could be anything.
      guard bytes.starts(with: CopyRows.signature), number(at: 15, 4) == 0 else { return false }
      at = 19
      hasHeader = true
    }
    while let fields = next() { try row(fields) }
    bytes.removeSubrange(..<at)
    at = 0
    return true
  }

  /// The next row if all of it is here; `nil` also for the trailer.
  private mutating func next() -> [ArraySlice<UInt8>?]? {
    guard at + 2 <= bytes.count else { return nil }
    let count = number(at: at, 2)
    guard count != 0xFFFF else { return nil }
    var place = at + 2
    var fields: [ArraySlice<UInt8>?] = []
    for _ in 0..<count {
      guard place + 4 <= bytes.count else { return nil }
      let length = number(at: place, 4)
      place += 4
      guard length != 0xFFFF_FFFF else {
        fields.append(nil)
        continue
      }
      guard length <= bytes.count - place else { return nil }
      fields.append(bytes[place..<place + length])
      place += length
    }
    at = place
    return fields
  }

  private func number(at place: Int, _ size: Int) -> Int {
    bytes[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension ArraySlice<UInt8> {
  /// The number in a field of a binary COPY.
  public var copiedInteger: Int {
    let value = reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return count == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
  }

  /// The text in a field of a binary COPY.
  public var copiedText: String { String(decoding: self, as: UTF8.self) }
}
