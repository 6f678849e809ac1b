// SPDX-License-Identifier: Apache-2.0

/// Rows in the binary format of COPY (PostgreSQL manual, "COPY", "Binary Format").
public struct CopyRows: Sendable {
  static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0]

  /// The rows so far, with the header of the format.
  private(set) var bytes: [UInt8] = signature + [UInt8](repeating: 0, count: 8)
  /// The number of rows.
  public private(set) var count = 0

  /// No rows.
  public init() {}

  /// Appends a row; its values must have exactly the types of the columns.
  public mutating func append(_ values: [PostgresValue]) {
    count += 1
    put(UInt16(truncatingIfNeeded: values.count))
    for value in values {
      switch value {
      case .null: put(UInt32.max)
      case .text(let text):
        put(UInt32(truncatingIfNeeded: text.utf8.count))
        bytes.append(contentsOf: text.utf8)
      case .integer(let number):
        put(UInt32(8))
        put(UInt64(bitPattern: Int64(number)))
      case .int32(let number):
        put(UInt32(4))
        put(UInt32(bitPattern: number))
      case .bytes(let content):
        put(UInt32(truncatingIfNeeded: content.count))
        bytes.append(contentsOf: content)
      case .integers(let numbers):
        // The same of `bigint` (type 20).
        put(UInt32(truncatingIfNeeded: 20 + 12 * numbers.count))
        for head in [UInt32(1), 0, 20, UInt32(truncatingIfNeeded: numbers.count), 1] { put(head) }
        for number in numbers {
          put(UInt32(8))
          put(UInt64(bitPattern: number))
        }
      case .int32s(let numbers):
        // One dimension without nulls, of `integer` (type 23), whose subscripts begin at 1.
        put(UInt32(truncatingIfNeeded: 20 + 8 * numbers.count))
        for head in [UInt32(1), 0, 23, UInt32(truncatingIfNeeded: numbers.count), 1] { put(head) }
        for number in numbers {
          put(UInt32(4))
          put(UInt32(bitPattern: number))
        }
      }
    }
  }

  /// The rows with the trailer of the format.
  var complete: [UInt8] { bytes + [0xFF, 0xFF] }

  private mutating func put(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
