import TextModel

extension Workspace {
  /// Two languages out of those a file has: what the user says, else the workspace's, else the first.
  ///
  /// - Throws: `WorkspaceError` with `check/languages` when the file has no such pair.
  func pair(of languages: [LanguageTag], from: LanguageTag?, to: LanguageTag?, path: String) throws
    -> (LanguageTag, LanguageTag)
  {
    let wanted = configuration
    let isKnown = { (tag: LanguageTag) in languages.contains { $0.matches(tag) } }
    let source =
      from
      ?? (isKnown(wanted.sourceLanguage) && to?.matches(wanted.sourceLanguage) != true
        ? wanted.sourceLanguage : languages.first { to?.matches($0) != true })
    let target =
      to
      ?? (isKnown(wanted.targetLanguage) && source?.matches(wanted.targetLanguage) != true
        ? wanted.targetLanguage : languages.first { source?.matches($0) != true })
    guard let source, let target, isKnown(source), isKnown(target) else {
      throw Self.noSuchPair(
        source ?? wanted.sourceLanguage, target ?? wanted.targetLanguage, path)
    }
    return (source, target)
  }

  static func noSuchPair(_ from: LanguageTag, _ to: LanguageTag, _ path: String) -> WorkspaceError {
    WorkspaceError(
      code: "check/languages",
      message: "\(path): there is no text in \(from) and \(to) here; name the languages with --from"
        + " and --to")
  }
}
