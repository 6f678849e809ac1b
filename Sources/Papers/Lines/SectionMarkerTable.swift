// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The markers of journals in the languages of a catalog.
enum SectionMarkerTable {
  /// A marker and its letters.
  struct Entry: Sendable {
    var marker: SectionMarker
    /// Whether a scanner may have lost the colon after it: only for words that start no sentence.
    var mayLackColon: Bool
    /// Continuations that make it a word of a sentence.
    var continuations: [[UInt32]]
    fileprivate var letters: [UInt32]

    /// Whether a text after the marker makes it a word of a sentence: `Keywords are …`, 关键词提取.
    func isContinued(by rest: ArraySlice<UInt32>) -> Bool {
      continuations.contains { word in
        guard rest.starts(with: word) else { return false }
        let end = rest.startIndex + word.count
        return word.last.map(CharacterClass.isHan) == true || end == rest.endIndex
          || !CharacterClass.isLetter(rest[end])
      }
    }

    /// Where the marker ends in a line, spaces and hyphens inside it skipped.
    ///
    /// - Parameter mayBeGlued: whether a letter may follow it right away, if what follows looks like a section.
    func end(in line: ArraySlice<UInt32>, from start: Int, mayBeGlued: Bool) -> Int? {
      var at = start
      for letter in letters {
        while at > start, at < line.endIndex, CharacterClass.isSpace(line[at]) || line[at] == 0x2D {
          at += 1
        }
        guard at < line.endIndex, CharacterClass.folded(line[at]) == letter else { return nil }
        at += 1
      }
      if at < line.endIndex, CharacterClass.isLetter(line[at]), !CharacterClass.isHan(line[at]),
        !CharacterClass.isHan(line[at - 1]), !(mayBeGlued && isGlued(line, at: at))
      {
        return nil
      }
      return at
    }

    /// Whether a marker that has lost its colon and the space after it ends before a letter: `AbstractThis`,
    /// `Key wordstrade; trust`.
    private func isGlued(_ line: ArraySlice<UInt32>, at: Int) -> Bool {
      guard marker.kind == .abstract || marker.kind == .keywords else { return false }
      let isCapital = CharacterClass.isUppercase(line[at])
      if isCapital, line.endIndex - at > 12 {
        return CharacterClass.isLowercase(line[at - 1])
          || CharacterClass.isLowercase(line[at + 1])
      }
      return marker.kind == .keywords && KeywordList.isList(line[at...])
    }
  }

  /// All markers of the languages of a catalog by their first letter, longest first.
  static func table(in languages: LanguageCatalog) -> [UInt32: [Entry]] {
    compiled.table(in: languages)
  }

  /// The markers of the languages of a catalog that begin with a letter, longest first.
  static func entries(
    startingWith letter: UInt32, in languages: LanguageCatalog
  ) -> [Entry] {
    compiled.table(in: languages)[letter] ?? []
  }

  private static let compiled = CompiledTables { _, languages in
    Dictionary(grouping: languages.languages.flatMap(\.sections).flatMap(entries)) {
      $0.letters[0]
    }
    .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }

  private static func entries(_ data: SectionMarkerData) -> [Entry] {
    let kinds: [(SectionMarker.Kind, String)] = [
      (.abstract, data.abstract), (.keywords, data.keywords), (.title, data.title),
      (.authors, data.authors), (.matter, data.matter), (.body, data.body),
      (.references, data.references), (.notes, data.notes),
    ]
    let colonless = Set(SectionMarkerData.words(data.colonless))
    let continuations = SectionMarkerData.words(data.continuations).map {
      $0.unicodeScalars.map(\.value)
    }
    return kinds.flatMap { kind, list in
      SectionMarkerData.words(list).map { name in
        Entry(
          marker: SectionMarker(kind: kind, language: data.language, name: name),
          mayLackColon: colonless.contains(name), continuations: continuations,
          // Spaces and hyphens of a line are skipped.
          letters: name.unicodeScalars.map(\.value).filter { $0 != 0x20 && $0 != 0x2D })
      }
    }
  }
}
