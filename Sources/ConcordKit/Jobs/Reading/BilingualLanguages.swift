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
    (self.from, self.to) = try Self.pair(
      said: said, wanted: (from, to), path, workspace,
      sources: Self.sample(file.segments.lazy.map(\.source)),
      targets: Self.sample(file.segments.lazy.compactMap(\.target)))
    isGiven = from != nil || to != nil
  }

  /// The languages of a file of which is known what it says and how its texts begin.
  ///
  /// - Throws: `WorkspaceError` with `bilingual/languages` when the file is in others than those wanted.
  static func pair(
    said: (from: LanguageTag?, to: LanguageTag?), wanted: (from: LanguageTag?, to: LanguageTag?),
    _ path: String, _ workspace: Workspace, sources: String, targets: String = ""
  ) throws -> (from: LanguageTag, to: LanguageTag) {
    for (wanted, found) in [(wanted.from, said.from), (wanted.to, said.to)] {
      guard let wanted, let found, !wanted.matches(found) else { continue }
      throw WorkspaceError(
        code: "bilingual/languages",
        message: "\(path): the file says that it is in \(found), not in \(wanted);"
          + " leave the language out, or mend the file")
    }
    let pair = [workspace.configuration.sourceLanguage, workspace.configuration.targetLanguage]
    let target = wanted.to ?? said.to
    let from =
      wanted.from ?? said.from ?? LanguageDetector.detect(sources)
      ?? pair.first { target?.matches($0) != true } ?? pair[0]
    let detected = LanguageDetector.detect(targets).flatMap { from.matches($0) ? nil : $0 }
    return (from, target ?? detected ?? pair.last { !$0.matches(from) } ?? pair[1])
  }

  /// The pair of the file.
  var pair: (from: LanguageTag, to: LanguageTag) { (from, to) }

  /// The pair of a segment; nil when it is not that of the file.
  func pair(of segment: PairedSegment) -> (LanguageTag, LanguageTag)? {
    let pair = (segment.sourceLanguage ?? from, segment.targetLanguage ?? to)
    return !isGiven || pair.0.matches(from) && pair.1.matches(to) ? pair : nil
  }

  /// The first texts together.
  private static func sample(_ texts: some Sequence<InlineContent>) -> String {
    texts.prefix(50).map(\.plainText).joined(separator: "\n")
  }
}
