// SPDX-License-Identifier: Apache-2.0

/// Says how to write a language, where something else was given for one.
enum LanguageHint {
  private static let options = ["--from", "--to", "--lang"]

  /// The hint, with a semicolon before it; empty where no language is meant.
  static func hint(for arguments: [String], message: String) -> String {
    let isMeant = options.contains { option in
      message.contains("is invalid for '\(option) ") && arguments.contains { $0.hasPrefix(option) }
    }
    return isMeant ? "; write a language tag, such as zh, en or ru" : ""
  }
}
