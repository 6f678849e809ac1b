// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import TextModel

extension Workspace {
  /// Finds duplicates, contradictions and mistakes in the glossaries.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func validateGlossaries() throws(JobError) -> [Finding] {
    try JobError.border { GlossaryLinter.findings(in: try termStore.glossaries()) }
  }

  /// Finds the faults of one glossary, with a text that need not be saved yet, used together with the others.
  ///
  /// - Parameters:
  ///   - path: the glossary, as a path from the workspace.
  ///   - text: the text that the file has, or will have.
  /// - Returns: the findings in that glossary.
  /// - Throws: `JobError` with its place for a text that is not a glossary, and for other glossaries that cannot be
  ///   read.
  public func validateGlossary(_ path: String, text: String) throws(JobError) -> [Finding] {
    try JobError.border {
      let glossary = try GlossaryYAML.read(text, path: path)
      let others = try termStore.glossaries()
      let place = others.firstIndex { $0.path == path }
      var all = others
      if let place { all[place] = glossary } else { all.append(glossary) }
      return GlossaryLinter.findings(in: all).filter { $0.location.file == path }
    }
  }
}

extension GlossaryLinter {
  /// Finds duplicates, contradictions and mistakes in glossaries.
  static func findings(in glossaries: [GlossaryFile]) -> [Finding] {
    findings(in: glossaries.map { Glossary(file: $0.path, entries: $0.entries, lines: $0.lines) })
  }
}
