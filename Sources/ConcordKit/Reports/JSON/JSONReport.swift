import Foundation

/// The JSON of a result: keys in order of their bytes, so the same result gives the same text.
enum JSONText {
  /// Over several lines, for one result.
  static func encode(_ value: some Encodable) throws -> String {
    try encode(value, [.prettyPrinted])
  }

  /// On one line, for a result among many.
  static func encodeLine(_ value: some Encodable) throws -> String { try encode(value, []) }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
