import Interchange
import Segmentation
import TextModel

/// The languages of a bilingual file: what the user says, then what the file says, then what its texts
/// look like, then the workspace's.
struct BilingualLanguages {
  private let from: LanguageTag
  private let to: LanguageTag
  private let isGiven: Bool

  /// Finds the languages out.
  ///
  /// - Throws: `WorkspaceError` with `bilingual/languages` when the file is in others than those named.
  init(
    of file: BilingualFile, _ path: String, from: LanguageTag?, to: LanguageTag?,
    _ workspace: Workspace
  ) throws {
    let said = (
      file.segments.lazy.compactMap(\.sourceLanguage).first,
      file.segments.lazy.compactMap(\.targetLanguage).first
    )
    for (wanted, found) in [(from, said.0), (to, said.1)] {
      guard let wanted, let found, !wanted.matches(found) else { continue }
      throw WorkspaceError(
        code: "bilingual/languages",
        message: "\(path): the file says that it is in \(found), not in \(wanted);"
          + " leave the language out, or mend the file")
    }
    let pair = [workspace.configuration.sourceLanguage, workspace.configuration.targetLanguage]
    let source =
      from ?? said.0 ?? Self.detected(file.segments.lazy.map(\.source))
      ?? pair.first { (to ?? said.1)?.matches($0) != true } ?? pair[0]
    self.from = source
    self.to =
      to ?? said.1 ?? Self.detected(file.segments.lazy.compactMap(\.target), butNot: source)
      ?? pair.last { !$0.matches(source) } ?? pair[1]
    isGiven = from != nil || to != nil
  }

  /// The pair of the file.
  var pair: (from: LanguageTag, to: LanguageTag) { (from, to) }

  /// The pair of a segment; nil when it is not that of the file.
  func pair(of segment: BilingualSegment) -> (LanguageTag, LanguageTag)? {
    let pair = (segment.sourceLanguage ?? from, segment.targetLanguage ?? to)
    return !isGiven || pair.0.matches(from) && pair.1.matches(to) ? pair : nil
  }

  /// The language of the first texts together.
  private static func detected(
    _ texts: some Sequence<InlineContent>, butNot other: LanguageTag? = nil
  ) -> LanguageTag? {
    let sample = texts.prefix(50).map(\.plainText).joined(separator: "\n")
    return LanguageDetector.detect(sample).flatMap { other?.matches($0) == true ? nil : $0 }
  }
}
