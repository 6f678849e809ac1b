// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// The approved translations that the memory has of the sources of a draft; each is looked up once, however often the
/// draft is read.
struct ApprovedTranslations {
  private struct Source: Hashable {
    let text: ExactText
    let pair: LanguagePair
  }

  private let memory: () throws -> any MemorySearch
  private var known: [Source: String?] = [:]

  /// - Parameter memory: opens the memory; called for a draft that has a source.
  init(memory: @escaping () throws -> any MemorySearch) { self.memory = memory }

  /// Gives every segment with a source its approved translation, if there is one.
  mutating func add(to draft: inout Draft) throws {
    guard draft.languages != nil else { return }
    let memory = try memory()
    for index in draft.document.segments.indices {
      try Task.checkCancellation()
      let segment = draft.document.segments[index]
      guard let text = segment.source else { continue }
      let source = Source(
        text: ExactText(text.text),
        pair: LanguagePair(from: text.language, to: segment.target.language))
      let translation = try known[source] ?? Self.translation(of: text.text, source.pair, memory)
      known[source] = .some(translation)
      draft.document.segments[index].approved = translation
    }
  }

  private static func translation(
    of text: String, _ pair: LanguagePair, _ memory: any MemorySearch
  ) throws -> String? {
    var search = MatchOptions(from: pair.from, to: pair.to)
    search.minimumScore = .full
    return try memory.matches(for: text, options: search).first { $0.status == .approved }?.target
  }
}
