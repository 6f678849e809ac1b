import Checking
import TextModel

extension Workspace {
  /// Looks for doubles, contradictions and slips in the glossaries.
  ///
  /// - Throws: what reading the glossaries throws.
  public func validateGlossaries() throws -> [Finding] {
    GlossaryLinter.findings(
      in: try glossaries().map {
        GlossaryLinter.Glossary(file: $0.path, entries: $0.entries, lines: $0.lines)
      })
  }
}
