// SPDX-License-Identifier: Apache-2.0

/// Writes a diagnosis for people: one line per item, and what to do below it.
public enum DiagnosisTextReport {
  /// The whole report; without a style nothing is coloured.
  public static func text(of diagnosis: Diagnosis, style: Style = .plain) -> String {
    var lines = ["concord \(diagnosis.version)"]
    for area in Diagnosis.Area.allCases {
      let items = diagnosis.items.filter { $0.area == area }
      guard !items.isEmpty else { continue }
      lines += ["", style.bold(heading(of: area, in: diagnosis).printableLine)]
      for item in items {
        lines.append(
          "  \(mark(of: item.state, style))  \("\(item.name): \(item.detail)".printableLine)")
        if let advice = item.advice { lines.append("         → \(advice.printableLine)") }
      }
    }
    lines += ["", diagnosis.faults == 0 ? "no faults" : counted(diagnosis.faults, "fault")]
    return lines.joined(separator: "\n")
  }

  private static func heading(of area: Diagnosis.Area, in diagnosis: Diagnosis) -> String {
    switch area {
    case .library: "Libraries"
    case .program: "Programs"
    case .dictionary: "Dictionaries on this machine"
    case .workspace: "Workspace" + (diagnosis.workspace.map { " \($0)" } ?? "")
    }
  }

  /// The state as a word of five columns.
  private static func mark(of state: Diagnosis.State, _ style: Style) -> String {
    switch state {
    case .ok: style.green("ok   ")
    case .note: style.yellow("note ")
    case .fault: style.red("fault")
    }
  }
}
