import TextModel

/// Why a paper is not taken in.
enum GrowErrors {
  static func oneLanguage(_ paper: PaperSource, _ parts: [DocumentPart], _ options: GrowOptions)
    -> WorkspaceError
  {
    var languages: [String] = []
    for part in parts where !languages.contains(part.language.description) {
      languages.append(part.language.description)
    }
    let wanted = [options.from, options.to].compactMap { $0?.description }
    let missing = wanted.isEmpty ? "a second language" : wanted.joined(separator: " and ")
    let found = languages.isEmpty ? "no language Concord knows" : languages.joined(separator: ", ")
    return WorkspaceError(
      code: oneLanguageCode,
      message: "\(paper): there is text in \(found) here but not in"
        + " \(missing); give both files as SOURCE:TARGET, or a file with both")
  }

  /// The code of a paper that has one language only.
  static let oneLanguageCode = "grow/one-language"

  static func nothingPaired(_ paper: PaperSource, _ languages: [LanguageTag]) -> WorkspaceError {
    WorkspaceError(
      code: "grow/unpaired",
      message: "\(paper): no part stands in both"
        + " \(languages.map(\.description).joined(separator: " and "))"
        + " (title, abstract or body); check the markers of its abstracts")
  }

  static func taken(
    _ paper: PaperSource, _ memory: PaperMemory, _ old: PaperMemory.Contents,
    _ titles: [String: String]
  ) -> WorkspaceError {
    let title = old.properties.first { $0.type.hasPrefix("x-title-") }?.value
    return WorkspaceError(
      code: "grow/taken",
      message: "\(paper): \(memory.path) holds another paper"
        + (title.map { " (\u{201C}\($0)\u{201D})" } ?? "")
        + "; give this one a name with --id, or take that one out with"
        + " 'concord tm remove \(memory.id)'")
  }
}
