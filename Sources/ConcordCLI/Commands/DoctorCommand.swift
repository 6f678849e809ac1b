// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit

/// `concord doctor`: the state of the installation and of the workspace.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show what is installed and whether the workspace is in order.",
    discussion: HelpText.flowing(
      """
      Lists the libraries, the programs that read PDF and scans, the dictionaries and the server, and reads all files
      of the workspace. Each note and each fault says what to do. Nothing is changed. Exit code 1: something is broken.

      Examples:
        concord doctor
        concord doctor --format json
      """))

  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let diagnosis = try Concord.diagnosis(
      workspace: workspace.workspace, server: ServeCommand.server)
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: diagnosis))
    case .text: Output.write(DiagnosisTextReport.text(of: diagnosis, style: Output.style))
    }
    guard diagnosis.faults == 0 else { throw Outcome.findings }
  }
}
