// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TextModel

/// Says how to write a language, where something else was given for one.
enum LanguageHint {
  private static let options = ["--from", "--to", "--lang"]

  /// The hint, with a semicolon before it; empty where no language is meant.
  static func hint(for arguments: [String], message: String) -> String {
    let isMeant = options.contains { option in
      message.contains("is invalid for '\(option) ") && arguments.contains { $0.hasPrefix(option) }
    }
    guard isMeant else { return "" }
    let given = message.split(separator: "'").dropFirst().first.map(String.init)
    let tag = given.flatMap(LanguageTag.meant(by:))
    return tag.map { "; write its language tag, \($0)" }
      ?? "; write a language tag, such as zh, en or ru"
  }
}
