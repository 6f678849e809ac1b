// SPDX-License-Identifier: Apache-2.0
import Foundation
import JSONRPC

/// JSON values as text on one line.
enum JSONText {
  /// The text of a value, with the keys of objects in the order of their bytes.
  static func text(of value: JSONValue) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A number that is not finite is the only value that cannot be written, and results have none.
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }

  /// The UTF-8 bytes of the text of a value.
  static func size(of value: JSONValue) -> Int { text(of: value).utf8.count }
}
