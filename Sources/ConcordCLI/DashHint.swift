// SPDX-License-Identifier: Apache-2.0

/// Says how to give a name or a value that begins with `-`, where one was taken for an option.
enum DashHint {
  /// The hint, with a semicolon before it; empty where no argument can be meant.
  static func hint(for arguments: [String], message: String) -> String {
    if arguments.contains(where: {
      $0.hasPrefix("-") && !$0.hasPrefix("--") && message.contains("option '\($0)'")
    }) {
      return "; before a name that begins with -, write --"
    }
    for (option, value) in zip(arguments, arguments.dropFirst())
    where option.hasPrefix("--") && value.hasPrefix("-")
      && message.contains("Missing value for '\(option) ")
    {
      return "; join a value that begins with - to its option: \(option)=\(value)"
    }
    return ""
  }
}
