// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes the histories of concepts for people.
public enum HistoryTextReport {
  /// One block for each history: the concept, and a line for each change.
  public static func text(of histories: [TermHistory]) -> String {
    histories.map { history in
      var lines = [
        "\(history.concept.description)  \(history.glossary):\(history.line)".printableLine
      ]
      if let proposer = history.proposedBy {
        lines.append("    proposed by \(proposer)".printableLine)
      }
      let signed = [history.on, history.by].compactMap(\.self)
      if !signed.isEmpty {
        lines.append("    last changed \(signed.joined(separator: "  ").printableLine)")
      }
      lines += history.changes.map { change in
        "    \(change.on)  \(change.by)  \(change.message)  (\(change.commit))".printableLine
      }
      if lines.count == 1 {
        lines.append("    nobody signed the entry, and git has no commit of it")
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
