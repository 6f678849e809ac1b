// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Bytes as text (RFC 4648, section 4).
enum Base64 {
  /// The bytes; `nil` for a text in another form.
  static func bytes(of text: String) -> [UInt8]? { Data(base64Encoded: text).map { Array($0) } }

  /// The text that stands for bytes.
  static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
