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
}

extension GlossaryLinter {
  /// Finds duplicates, contradictions and mistakes in glossaries.
  static func findings(in glossaries: [GlossaryFile]) -> [Finding] {
    findings(in: glossaries.map { Glossary(file: $0.path, entries: $0.entries, lines: $0.lines) })
  }
}
