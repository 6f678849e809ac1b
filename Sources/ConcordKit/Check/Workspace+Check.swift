import Checking
import Terminology
import TextModel

extension Workspace {
  /// Checks drafts against the glossaries, one after another.
  ///
  /// - Parameters:
  ///   - paths: files in one language (text, Markdown) or in two (TSV and CSV with a heading of
  ///     language tags, TMX).
  ///   - options: the original of a draft, and the languages.
  /// - Returns: the findings, at their places in the files as given.
  /// - Throws: `DocumentError`, `InterchangeError` or `WorkspaceError` for what cannot be read.
  public func check(_ paths: [String], options: DraftCheckOptions = DraftCheckOptions()) throws
    -> CheckReport
  {
    let glossaries = try glossaries()
    let checker = Checker(
      termbase: Termbase(glossaries.map { ($0.path, $0.entries) }),
      options: CheckOptions(
        severities: configuration.severities, disabled: configuration.disabledRules))
    var report = CheckReport()
    for path in paths {
      let draft = try Draft(path, options: options, workspace: self, glossaries: glossaries)
      var found = checker.check(draft.document)
      found.findings = found.findings.map(draft.placed)
      report = report + found
    }
    return report
  }
}
