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
      case .integers(let numbers): put(numbers, type: 20)
      case .int32s(let numbers): put(numbers, type: 23)
      }
    }
  }

  /// An array of one dimension without nulls, whose subscripts begin at 1.
  ///
  /// - Parameter type: the number of the type of its elements: 20 for `bigint`, 23 for `integer`.
  private mutating func put<Number: FixedWidthInteger>(_ numbers: [Number], type: UInt32) {
    let width = Number.bitWidth / 8
    put(UInt32(truncatingIfNeeded: 20 + (4 + width) * numbers.count))
    for head in [1, 0, type, UInt32(truncatingIfNeeded: numbers.count), 1] { put(head) }
    for number in numbers {
      put(UInt32(truncatingIfNeeded: width))
      put(number)
    }
  }

  /// The rows with the trailer of the format.
  var complete: [UInt8] { bytes + [0xFF, 0xFF] }

  private mutating func put(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
