// SPDX-License-Identifier: Apache-2.0

/// The text of a `--help` that is wrapped at the width of the terminal.
enum HelpText {
  /// Joins the lines of each paragraph, so that the argument parser wraps them for the terminal.
  ///
  /// Empty lines separate paragraphs. Lines that begin with a space, as those of examples, stay as they are.
  static func flowing(_ text: String) -> String {
    var lines: [String] = []
    var joins = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isProse = !line.isEmpty && !line.hasPrefix(" ")
      if joins, isProse, let last = lines.popLast() {
        lines.append(last + " " + line)
      } else {
        lines.append(String(line))
      }
      joins = isProse
    }
    return lines.joined(separator: "\n")
  }
}
