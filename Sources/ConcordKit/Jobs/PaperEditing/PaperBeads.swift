// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The units of a paper as a list in which texts are moved; no text is ever lost.
struct PaperBeads {
  private(set) var units: [TranslationUnit]
  /// The languages of the paper, in the order in which they first occur.
  let languages: [LanguageTag]
  private let workspace: Workspace
  /// Ids that no new unit gets, since a step that is taken back would bring them again.
  private let reserved: () -> [UnitID]
  /// Writes the decision into a changed unit.
  private let mark: (inout TranslationUnit, ReviewStatus, String) -> Void

  init(
    _ units: [TranslationUnit], of workspace: Workspace,
    reserved: @escaping () -> [UnitID] = { [] },
    mark: @escaping (inout TranslationUnit, ReviewStatus, String) -> Void
  ) {
    self.units = units
    self.workspace = workspace
    self.reserved = reserved
    self.mark = mark
    languages = Self.languages(of: units)
  }

  /// The languages of units, in the order in which they first occur.
  static func languages(of units: [TranslationUnit]) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for unit in units {
      for variant in unit.variants where !languages.contains(variant.language) {
        languages.append(variant.language)
      }
    }
    return languages
  }

  /// Makes a change at a unit.
  ///
  /// - Throws: `JobError`: `review/merge`, `review/split`, `review/move`, `review/empty`, `review/text`, `review/language`,
  ///   `review/variants` for a change that cannot be made there; then the beads are of no use any more.
  mutating func apply(_ edit: BeadEdit, at index: Int) throws {
    try requireOneTextEach(edit, at: index)
    switch edit {
    case .accept: mark(&units[index], .approved, edit.word)
    case .reject: mark(&units[index], .rejected, edit.word)
    case .reopen: mark(&units[index], .needsReview, edit.word)
    case .acceptUpToHere:
      for number in units[...index].indices where units[number].status == .needsReview {
        // A gap is not a pair that could be approved.
        if units[number].variants.count > 1 { mark(&units[number], .approved, edit.word) }
      }
    case .text(let language, let text): try write(text, in: language, at: index)
    case .merge: try merge(index)
    case .split(let places): try split(index, at: places)
    case .moveUp(let language): try move(language, from: index, to: index - 1)
    case .moveDown(let language): try move(language, from: index, to: index + 1)
    case .shiftUp(let language): try shiftUp(language, index)
    case .shiftDown(let language): try shiftDown(language, index)
    case .swap(let language): try swap(language, index)
    }
    if case .accept = edit, units[index].variants.count < 2 {
      throw Self.refusal(
        "review/move", of: units[index], "it has one language; move its text to its partner first")
    }
  }

  /// Refuses to move texts of units that have two in one language: TMX allows that, and one of them would be lost.
  private func requireOneTextEach(_ edit: BeadEdit, at index: Int) throws {
    let touched: Range<Int>
    switch edit {
    case .accept, .reject, .reopen, .acceptUpToHere: return
    case .text, .split: touched = index..<index + 1
    case .merge, .moveUp, .moveDown, .swap:
      touched = max(0, index - 1)..<min(units.count, index + 2)
    case .shiftUp, .shiftDown: touched = max(0, index - 1)..<units.count
    }
    for unit in units[touched] where unit.part == units[index].part {
      guard Set(unit.variants.map(\.language)).count < unit.variants.count else { continue }
      throw Self.refusal(
        "review/variants", of: unit,
        "it has two texts in one language; make two units of it in the file first")
    }
  }

  // MARK: Texts

  private mutating func write(_ text: String, in language: LanguageTag, at index: Int) throws {
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Self.refusal(
        "review/empty", of: units[index], "the new text is empty; reject the unit instead")
    }
    guard languages.contains(language) else {
      throw Self.refusal("review/language", of: units[index], "the paper has no \(language)")
    }
    var own =
      units[index].text(in: language)
      ?? UnitText(
        variant: TranslationUnitVariant(language: language, text: ""), grown: "", count: 1)
    if text != own.variant.text, let fault = RetypedText.fault(of: text) {
      throw Self.refusal("review/text", of: units[index], fault)
    }
    own.grown = own.grown ?? own.variant.text
    own.variant.text = text
    own.variant.content = nil
    units[index].put(own, in: language, order: languages)
    // A gap is not a pair that could be approved.
    mark(&units[index], units[index].variants.count > 1 ? .approved : .needsReview, "edited")
  }

  private mutating func merge(_ index: Int) throws {
    guard hasNext(index) else {
      throw Self.refusal(
        "review/merge", of: units[index], "its part has no next unit to merge with")
    }
    let next = units[index + 1]
    let least = [units[index], next].compactMap(\.confidence).min()
    for language in languages { append(next.text(in: language), in: language, to: index) }
    if let least { units[index].setProperty(UnitProperty.confidence, decimals(least)) }
    units[index].take(next)
    units.remove(at: index + 1)
    mark(&units[index], .needsReview, "merged")
  }

  private mutating func split(_ index: Int, at places: [LanguageTag: Int]) throws {
    let unit = units[index]
    var first = unit
    var second = unit
    second.id = ReviewSession.freshID(like: unit.id, in: units.map(\.id) + reserved())
    second.variants = []
    second.comments = []
    second.properties.removeAll { $0.type.hasPrefix(UnitProperty.grownPrefix) }
    var cuts = 0
    for language in languages {
      guard let own = unit.text(in: language) else { continue }
      let cutter = try cutter(language)
      let place = try places[language] ?? own.breaks(with: cutter).first
      guard let place else { continue }
      guard let (head, tail) = try own.cut(at: place, with: cutter) else {
        // The whole text goes to one side where a person has cut before or after it.
        if place <= 0 {
          first.put(nil, in: language, order: languages)
          second.put(own, in: language, order: languages)
          cuts += 1
        }
        continue
      }
      first.put(head, in: language, order: languages)
      second.put(tail, in: language, order: languages)
      cuts += 1
    }
    guard cuts > 0, !first.variants.isEmpty, !second.variants.isEmpty else {
      throw Self.refusal(
        "review/split", of: unit, "it has one sentence; edit it, or cut it at a place in its text")
    }
    mark(&first, .needsReview, "split")
    mark(&second, .needsReview, "split")
    second.renewChecksum()
    units.replaceSubrange(index...index, with: [first, second])
  }

  /// Moves the first or the last sentence of a language to the unit before or after.
  private mutating func move(_ language: LanguageTag, from index: Int, to other: Int) throws {
    let isUp = other < index
    guard isUp ? hasNext(other) : hasNext(index) else {
      throw Self.refusal(
        "review/move", of: units[index], "its part has no unit \(isUp ? "before" : "after") it")
    }
    guard let own = units[index].text(in: language) else {
      throw Self.refusal("review/move", of: units[index], "it has no text in \(language)")
    }
    let cutter = try cutter(language)
    let breaks = try own.breaks(with: cutter)
    let parts = try (isUp ? breaks.first : breaks.last).flatMap {
      try own.cut(at: $0, with: cutter)
    }
    let moved = parts.map { isUp ? $0.0 : $0.1 } ?? own
    let rest = parts.map { isUp ? $0.1 : $0.0 }
    units[index].put(rest, in: language, order: languages)
    if isUp {
      append(moved, in: language, to: other)
    } else {
      let there = units[other].text(in: language)
      units[other].put(
        there.map { moved.joined(with: $0) } ?? moved, in: language, order: languages)
    }
    settle(Array(Set([index, other])))
  }

  private mutating func shiftUp(_ language: LanguageTag, _ index: Int) throws {
    guard hasNext(index - 1) else {
      throw Self.refusal("review/move", of: units[index], "its part has no unit before it")
    }
    guard let own = units[index].text(in: language) else {
      throw Self.refusal("review/move", of: units[index], "it has no text in \(language)")
    }
    append(own, in: language, to: index - 1)
    var last = index
    while hasNext(last), let next = units[last + 1].text(in: language) {
      units[last].put(next, in: language, order: languages)
      last += 1
    }
    units[last].put(nil, in: language, order: languages)
    settle(Array(index - 1...last))
  }

  private mutating func shiftDown(_ language: LanguageTag, _ index: Int) throws {
    guard var moved = units[index].text(in: language) else {
      throw Self.refusal("review/move", of: units[index], "it has no text in \(language)")
    }
    units[index].put(nil, in: language, order: languages)
    var last = index
    while hasNext(last) {
      last += 1
      let there = units[last].text(in: language)
      units[last].put(moved, in: language, order: languages)
      guard let there else { return settle(Array(index...last)) }
      moved = there
    }
    // There was no gap: the last text of the part gets a unit of its own.
    var unit = units[last]
    unit.id = ReviewSession.freshID(like: unit.id, in: units.map(\.id) + reserved())
    unit.variants = []
    unit.comments = []
    unit.properties.removeAll { $0.type.hasPrefix(UnitProperty.grownPrefix) }
    unit.put(moved, in: language, order: languages)
    unit.renewChecksum()
    units.insert(unit, at: last + 1)
    settle(Array(index...last + 1))
  }

  private mutating func swap(_ language: LanguageTag, _ index: Int) throws {
    guard hasNext(index) else {
      throw Self.refusal("review/move", of: units[index], "its part has no next unit")
    }
    let (own, next) = (units[index].text(in: language), units[index + 1].text(in: language))
    units[index].put(next, in: language, order: languages)
    units[index + 1].put(own, in: language, order: languages)
    settle([index, index + 1])
  }

  // MARK: Units

  /// Adds a text after that of a unit.
  private mutating func append(_ text: UnitText?, in language: LanguageTag, to index: Int) {
    guard let text else { return }
    let own = units[index].text(in: language)
    units[index].put(
      own.map { $0.joined(with: text) } ?? text, in: language, order: languages)
  }

  /// Lets units wait whose pairs have changed, and removes those that have no text any more.
  private mutating func settle(_ changed: [Int]) {
    for index in changed.sorted(by: >) {
      if units[index].variants.isEmpty {
        let comments = units.remove(at: index).comments
        if units.indices.contains(index) {
          units[index].comments.insert(contentsOf: comments, at: 0)
        } else if let last = units.indices.last {
          units[last].comments += comments
        }
        continue
      }
      // The figure and the reasons were about other texts.
      units[index].properties.removeAll { $0.type == UnitProperty.confidence }
      if units[index].part != nil { units[index].annotations = units[index].ownAnnotations }
      mark(&units[index], .needsReview, "moved")
    }
  }

  private func hasNext(_ index: Int) -> Bool {
    index >= 0 && index + 1 < units.count && units[index].part == units[index + 1].part
  }

  private func cutter(_ language: LanguageTag) throws -> SentenceCutter {
    try SentenceCutter(language: language, srx: workspace.srxPath)
  }

  private static func refusal(_ code: String, of unit: TranslationUnit, _ reason: String)
    -> JobError
  {
    JobError(code: code, message: "\(unit.id): \(reason)")
  }
}
