// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TextModel

/// The output of the commands of a team.
enum TeamReport {
  /// Writes how a workspace differs from its store.
  static func write(_ status: TeamStatus) {
    Output.write(
      "project \(status.project): change \(status.change); you are \(status.login), \(status.role)")
    for file in status.comparison.changed { Output.write("changed here   \(file)") }
    for file in status.comparison.missing { Output.write("only in store  \(file)") }
    for file in status.comparison.newer { Output.write("newer in store \(file)") }
    for file in status.comparison.both { Output.write("changed by both \(file)") }
    write(status.comparison.conflicts)
    write(status.comparison.disagreements)
    let same = status.comparison.same
    Output.write("\(counted(same, "file")) \(same == 1 ? "is" : "are") the same")
  }

  /// Writes what was transferred, or why nothing was.
  static func write(_ result: TeamTransferResult, verb: String, as format: TextOrJSON) throws {
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: result))
    case .text: write(result, verb: verb)
    }
    guard result.isStopped else { return }
    for reason in reasons(of: result.comparison, isPush: verb == "pushed") {
      Output.notice("nothing was \(verb): \(reason)")
    }
    throw Outcome.findings
  }

  /// Writes the concepts that do not go together after a revert; the command ends there if nothing was written.
  static func write(_ result: TeamRevertResult) throws {
    write(result.disagreements)
    guard result.isStopped else { return }
    if result.disagreements.contains(where: { !$0.mayBeMeant }) {
      Output.notice(
        "nothing was reverted: glossaries would contradict each other; edit the other concept, and revert again"
      )
    } else {
      Output.notice(
        "nothing was reverted: concepts would not go together; edit the other one, or revert with --overwrite if"
          + " both are intended")
    }
    throw Outcome.findings
  }

  /// Why nothing was transferred, and what to do; concepts that do not go together stop a push only.
  private static func reasons(of comparison: StoreComparison, isPush: Bool) -> [String] {
    var reasons: [String] = []
    let parts = comparison.conflicts.filter { !$0.isWhole }
    if parts.contains(where: { conflict in
      conflict.parts.isEmpty || conflict.parts.contains { $0.reason == nil }
    }) {
      reasons.append(
        "the same was changed here and in the store; with --overwrite, 'concord team push' takes the"
          + " text of this folder and 'concord team pull' that of the store")
    }
    let wholes = comparison.conflicts.filter(\.isWhole).map(\.file)
    if let first = wholes.first {
      let others = wholes.count == 1 ? "" : " and \(counted(wholes.count - 1, "more file"))"
      reasons.append(
        "\(first)\(others) cannot be merged; correct the fault that is shown, or take it as a whole:"
          + " --replace \(first)")
    }
    if parts.contains(where: { $0.parts.contains { $0.reason != nil } })
      || isPush && comparison.disagreements.contains(where: { !$0.mayBeMeant })
    {
      reasons.append(
        "glossaries would contradict each other; edit one of the concepts, and push again ('concord"
          + " team pull' brings the other file; for concepts of one file it needs --overwrite)")
    }
    if isPush, comparison.disagreements.contains(where: \.mayBeMeant) {
      reasons.append(
        "concepts of both sides do not go together; edit one of them, or push with --overwrite if both are intended"
      )
    }
    return reasons
  }

  private static func write(_ result: TeamTransferResult, verb: String) {
    write(result.comparison.disagreements)
    if result.isStopped { return write(result.comparison.conflicts) }
    let wholes = result.comparison.conflicts.filter(\.isWhole)
    for file in result.written {
      let gone = wholes.first { $0.file == file }.map { replaced($0, verb: verb) } ?? ""
      Output.write("\(verb) \(file)\(gone)")
    }
    for file in result.removed { Output.write("removed \(file)") }
    for file in result.merged { Output.write("merged \(file)") }
    let merged = result.merged.isEmpty ? "" : ", \(result.merged.count) merged"
    let removed = result.removed.isEmpty ? "" : ", \(result.removed.count) removed"
    if result.comments > 0 { Output.write("\(verb) \(counted(result.comments, "comment"))") }
    let same = result.comparison.same
    Output.write(
      "\(counted(result.written.count, "file")) \(verb)\(merged)\(removed),"
        + " \(same) \(same == 1 ? "was" : "were") the same")
  }

  /// The words for that part of the other side that is not in a file taken as a whole.
  private static func replaced(_ conflict: StoreComparison.Conflict, verb: String) -> String {
    let isPush = verb == "pushed"
    let from = isPush ? "the store's version \(conflict.version) by \(conflict.by)" : "this folder"
    guard let lost = isPush ? conflict.onlyStored : conflict.onlyHere else {
      return " in place of that of \(from)"
    }
    return " without \(counted(lost, part(of: conflict))) of \(from)"
  }

  private static func part(of conflict: StoreComparison.Conflict) -> String {
    WorkspaceFolder.memory.contains(conflict.file) ? "unit" : "concept"
  }

  /// Writes concepts that do not go together.
  private static func write(_ disagreements: [StoreComparison.Disagreement]) {
    for found in disagreements {
      let files = [found.file, found.otherFile].compactMap(\.self)
      let names = Array(Set(files)).sorted().joined(separator: " and ")
      Output.write("\(label(of: found)) \(names): \(found.message)".printableLine)
      let concepts = [
        (found.concept, found.file, found.text),
        (found.otherConcept ?? "", found.otherFile ?? "", found.otherText),
      ]
      for (concept, file, text) in concepts {
        guard let text else { continue }
        Output.write("  concept \(concept) in \(file):".printableLine)
        for line in text.split(whereSeparator: \.isNewline) {
          Output.write("    \(line)".printableLine)
        }
      }
    }
  }

  private static func label(of found: StoreComparison.Disagreement) -> String {
    switch found.kind {
    case .contradiction: "contradiction "
    case .meanings: "two meanings  "
    case .unknownRelated: "unknown id    "
    }
  }

  /// Writes of a file that can be compared only as a whole why this is so, and how the sides differ.
  private static func writeWhole(_ conflict: StoreComparison.Conflict) {
    guard let reason = conflict.reason else { return }
    Output.write("  cannot be merged: \(reason)".printableLine)
    let part = part(of: conflict)
    if let here = conflict.onlyHere, let stored = conflict.onlyStored {
      Output.write(
        "  only here: \(counted(here, part)); only in the store: \(counted(stored, part))")
    }
    for line in conflict.difference ?? [] { Output.write("    \(line)") }
  }

  /// Writes files that both sides have changed.
  static func write(_ conflicts: [StoreComparison.Conflict]) {
    for conflict in conflicts {
      Output.write(
        "conflict       \(conflict.file): version \(conflict.version) in the store, by"
          + " \(conflict.by)" + (conflict.isRemoved ? ", removed on one side" : ""))
      writeWhole(conflict)
      for part in conflict.parts {
        let name = part.id.isEmpty ? part.kind.rawValue : "\(part.kind.rawValue) \(part.id)"
        Output.write("  \(name)" + (part.reason.map { ": \($0)" } ?? ""))
        for (side, text) in [("base", part.base), ("mine", part.mine), ("theirs", part.theirs)] {
          Output.write("    \(side):" + (text == nil ? " not there" : ""))
          for line in (text ?? "").split(whereSeparator: \.isNewline) {
            Output.write("      \(line)".printableLine)
          }
        }
      }
    }
  }
}
