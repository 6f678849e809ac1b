// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Further papers in one text, such as the abstracts of an issue.
extension PaperOutline {
  /// Reads the lines above another abstract of a language: the title and the authors of the next paper.
  ///
  /// A title without authors may be a heading or a line of the text before it, and belongs to no part.
  mutating func readNextFront(_ range: Range<Int>, _ language: LanguageTag) {
    let known = reopen([.title, .authors], language)
    defer { close(known, language) }
    let first = parts.count
    readFront(range, language)
    let new = parts[first...]
    guard known.contains(.title), !new.contains(where: { $0.kind == .authors }) else { return }
    for part in new where part.kind == .title {
      for number in part.lines { uses[number] = .dropped }
    }
    parts.replaceSubrange(
      first..., with: new.filter { $0.kind != .title || !$0.language.matches(language) })
  }
}
