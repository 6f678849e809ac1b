import Interchange
import TextModel

/// The languages of a bilingual file, and of each of its segments.
struct BilingualLanguages {
  /// The pair of the file.
  let pair: LanguagePair
  private let isGiven: Bool

  /// Finds the languages of a file.
  ///
  /// - Throws: `JobError` with `bilingual/languages` when the file is in others than those named.
  init(
    of file: BilingualFile, _ path: String, from: LanguageTag?, to: LanguageTag?,
    _ workspace: Workspace
  ) throws {
    let segments = file.segments
    pair = try workspace.languages.pair(
      ofFile: path,
      from: .init(
        said: from, declared: segments.lazy.compactMap(\.sourceLanguage).first,
        text: Self.sample(segments.lazy.map(\.source))),
      to: .init(
        said: to, declared: segments.lazy.compactMap(\.targetLanguage).first,
        text: Self.sample(segments.lazy.compactMap(\.target))))
    isGiven = from != nil || to != nil
  }

  /// The pair of a segment; `nil` when the user named languages and the segment is in others.
  func pair(of segment: BilingualSegment) -> LanguagePair? {
    let own = LanguagePair(
      from: segment.sourceLanguage ?? pair.from, to: segment.targetLanguage ?? pair.to)
    return !isGiven || own.matches(pair) ? own : nil
  }

  /// The first texts together.
  private static func sample(_ texts: some Sequence<InlineContent>) -> String {
    texts.prefix(50).map(\.plainText).joined(separator: "\n")
  }
}

extension Workspace {
  /// Decides languages by the configuration of this workspace.
  var languages: LanguageResolver { LanguageResolver(configuration) }
}
