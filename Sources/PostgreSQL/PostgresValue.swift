// SPDX-License-Identifier: Apache-2.0

/// A value that is sent to the server: a parameter, or a field of a row for COPY.
public enum PostgresValue: Hashable, Sendable {
  case null
  /// A `text`, without null characters.
  case text(String)
  /// A `bigint`.
  case integer(Int)
  /// An `integer`.
  case int32(Int32)
  /// A `bytea`.
  case bytes([UInt8])
  /// An `integer[]`.
  case int32s([Int32])
  /// A `bigint[]`.
  case integers([Int64])

  /// The bytes of a parameter, a zero byte after texts, and whether they are binary; `nil` for null.
  var parameter: (bytes: [UInt8], isBinary: Bool)? {
    switch self {
    case .null: nil
    case .text(let text): (Array(text.utf8) + [0], false)
    case .integer(let number): (Array("\(number)".utf8) + [0], false)
    case .int32(let number): (Array("\(number)".utf8) + [0], false)
    case .bytes(let bytes): (bytes, true)
    case .integers(let numbers):
      (Array("{\(numbers.map { "\($0)" }.joined(separator: ","))}".utf8) + [0], false)
    case .int32s(let numbers):
      (Array("{\(numbers.map { "\($0)" }.joined(separator: ","))}".utf8) + [0], false)
    }
  }
}
