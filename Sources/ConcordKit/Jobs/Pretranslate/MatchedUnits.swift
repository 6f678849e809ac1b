// SPDX-License-Identifier: Apache-2.0
import Interchange
import Matching
import TextModel

/// Units of the memory with their inline codes, which the index leaves out.
struct MatchedUnits {
  private struct Key: Hashable {
    let file: String
    let unit: UnitID
  }
  private var units: [Key: TranslationUnit] = [:]

  /// Reads the units of some matches.
  ///
  /// - Throws: for a paper that cannot be read.
  /// - Complexity: O(*bytes*) of the papers that have them.
  init(of matches: some Sequence<MemoryMatch>, in store: any MemoryStore) throws {
    let wanted = Set(matches.map { Key(file: $0.file, unit: $0.unit) })
    for file in Set(wanted.map(\.file)).sorted() {
      try Task.checkCancellation()
      try store.read(StoredPaper(name: file, version: "")) { unit, _ in
        let key = Key(file: file, unit: unit.id)
        if wanted.contains(key), units[key] == nil { units[key] = unit }
      }
    }
  }

  /// The words of a match's translation in the memory, before numbers were carried over.
  func target(of match: MemoryMatch) -> String {
    let unit = units[Key(file: match.file, unit: match.unit)]
    let variant = unit?.variants.first { $0.language == match.targetLanguage }
    return match.kind == .placeable ? variant?.text ?? match.target : match.target
  }

  /// The source and translation of a match with their codes, if the unit says what the index says.
  func texts(of match: MemoryMatch) -> (source: CodedText, target: CodedText)? {
    guard let unit = units[Key(file: match.file, unit: match.unit)],
      let source = unit.variants.first(where: { $0.text == match.source }),
      let target = unit.variants.first(where: {
        $0.text == match.target && $0.language == match.targetLanguage
      })
    else { return nil }
    func coded(_ variant: TranslationUnitVariant) -> CodedText {
      variant.content.map(CodedText.init) ?? CodedText(variant.text)
    }
    return (coded(source), coded(target))
  }
}
