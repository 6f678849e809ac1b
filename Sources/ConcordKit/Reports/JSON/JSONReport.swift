// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Writes results as JSON, with keys in the order of their bytes, so that equal results give equal
/// text.
///
/// Characters that could steer a terminal or begin a line (`String.printable`) are written as `\u` and four digits.
public enum JSONReport {
  /// JSON over several lines, for one result.
  public static func text(of value: some Encodable) throws(JobError) -> String {
    try encode(value, [.prettyPrinted])
  }

  /// JSON on one line, for a result among many.
  public static func line(of value: some Encodable) throws(JobError) -> String {
    try encode(value, [])
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(JobError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    let text = String(
      decoding: try JobError.border { try encoder.encode(value) }, as: UTF8.self)
    return text.withEscapedControls
  }
}

extension String {
  /// JSON with the controls that its grammar allows in strings as escapes: DEL, those of Latin-1, line separators,
  /// and those that turn the direction of writing.
  ///
  /// - Complexity: O(*bytes*).
  var withEscapedControls: String {
    // All of them begin with one of these bytes, which most texts without Chinese and quotation marks do not have.
    guard utf8.contains(where: { $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var clean = unicodeScalars.startIndex
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      guard scalar.value >= 0x7F, Self.isUnprintable(scalar) else { continue }
      out += self[clean..<index].utf8
      let hex = String(scalar.value, radix: 16)
      out += Array(("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
      clean = unicodeScalars.index(after: index)
    }
    out += self[clean...].utf8
    return String(decoding: out, as: UTF8.self)
  }
}
