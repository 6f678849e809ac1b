// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit

/// `concord init`: a new workspace.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new workspace with the starter glossary.",
    discussion: HelpText.flowing(
      """
      Writes glossaries/sco.yaml, an empty tm/ and a commented concord.yaml.

      Example:
        concord init translations
      """))

  @Argument(help: "The folder; it is made if it is not there.")
  var directory = "."

  func run() throws {
    for path in try Workspace.create(at: directory).paths {
      Output.write((directory == "." ? path : "\(directory)/\(path)").printableLine)
    }
  }
}
