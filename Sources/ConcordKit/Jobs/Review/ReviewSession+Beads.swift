// SPDX-License-Identifier: Apache-2.0
import TextModel

extension ReviewSession {
  /// Splits a unit in two between sentences; both halves wait for a decision.
  ///
  /// - Parameter counts: for each language the number of sentences in the first half. A half with
  ///   sentences in only one language is dropped.
  /// - Returns: the halves.
  /// - Throws: `JobError` with `review/split` when the sentences of the unit cannot be separated,
  ///   or a half would be empty.
  public func split(_ place: ReviewPlace, after counts: [Int]) throws(JobError) -> [ReviewPlace] {
    var places: [ReviewPlace] = []
    try change(place) { units, index in
      let unit = units[index]
      guard let sentences = try sentences(of: unit), sentences.count == counts.count else {
        throw JobError(
          code: "review/split",
          message: "\(place.id): its sentences cannot be told apart; edit it instead")
      }
      var halves = [true, false].map { isFirst in
        half(of: unit, sentences, counts, isFirst: isFirst)
      }.filter { $0.variants.count >= 2 }
      guard let first = halves.first, first.variants.map(\.text) != unit.variants.map(\.text) else {
        throw JobError(
          code: "review/split", message: "\(place.id): cut so, no half has both languages")
      }
      for number in halves.indices.dropFirst() {
        halves[number].id = Self.freshID(like: unit.id, in: units.map(\.id))
        halves[number].comments = []
      }
      units.replaceSubrange(index...index, with: halves)
      places = halves.map { ReviewPlace(file: place.file, id: $0.id) }
    }
    return places
  }

  /// Merges a unit with the next one of its part; the new unit waits for a decision.
  ///
  /// - Throws: `JobError` with `review/merge` when there is no next unit in the same languages.
  public func mergeWithNext(_ place: ReviewPlace) throws(JobError) {
    try change(place) { units, index in
      let unit = units[index]
      guard index + 1 < units.count, units[index + 1].part == unit.part,
        units[index + 1].variants.map(\.language) == unit.variants.map(\.language)
      else {
        throw JobError(
          code: "review/merge",
          message: "\(place.id): there is no next unit in the same part and languages to merge with"
        )
      }
      var whole = merged(unit, units[index + 1])
      mark(&whole, as: .needsReview, word: "merged")
      units.replaceSubrange(index...(index + 1), with: [whole])
    }
  }

  /// The sentences of a unit, for each language, if they can be separated.
  public func sentences(at place: ReviewPlace) throws(JobError) -> [[String]]? {
    try JobError.border {
      let contents = try contents(at: place)
      return try contents.index(of: place.id).flatMap { try sentences(of: contents.units[$0]) }
    }
  }

  private func half(
    of unit: TranslationUnit, _ sentences: [[String]], _ counts: [Int], isFirst: Bool
  ) -> TranslationUnit {
    var half = unit
    half.variants = []
    var bead = BeadShape([])
    for (language, own) in sentences.enumerated() {
      let cut = min(max(counts[language], 0), own.count)
      let part = isFirst ? own[..<cut] : own[cut...]
      guard !part.isEmpty else { continue }
      var variant = unit.variants[language]
      variant.text = SentenceJoiner.join(part, in: variant.language)
      variant.content = nil
      half.variants.append(variant)
      bead.counts.append(part.count)
    }
    half.setProperty(UnitProperty.bead, bead.description)
    if !unit.isEditedByHand { half.renewChecksum() }
    mark(&half, as: .needsReview, word: "split")
    return half
  }

  private func merged(_ unit: TranslationUnit, _ next: TranslationUnit) -> TranslationUnit {
    var whole = unit
    for language in unit.variants.indices {
      let (left, right) = (unit.variants[language], next.variants[language])
      whole.variants[language].text = SentenceJoiner.join(
        [left.text, right.text], in: left.language)
      whole.variants[language].content = nil
      whole.variants[language].take(right)
      let grown = SentenceJoiner.join(
        [KeptPart.grownText(of: left, in: unit), KeptPart.grownText(of: right, in: next)],
        in: left.language)
      if grown != whole.variants[language].text {
        whole.setProperty(UnitProperty.grown(left.language), grown)
      }
    }
    if let shape = unit.beadShape, let other = next.beadShape,
      let joined = shape.joined(with: other)
    {
      whole.setProperty(UnitProperty.bead, joined.description)
    }
    if let least = [unit, next].compactMap(\.confidence).min() {
      whole.setProperty(UnitProperty.confidence, decimals(least))
    }
    if !unit.isEditedByHand, !next.isEditedByHand { whole.renewChecksum() }
    whole.take(next)
    return whole
  }

  /// The sentences of a unit's variants, if they can still be separated.
  private func sentences(of unit: TranslationUnit) throws -> [[String]]? {
    guard let counts = unit.beadShape?.counts, counts.count == unit.variants.count else {
      return nil
    }
    var all: [[String]] = []
    for (variant, count) in zip(unit.variants, counts) {
      let cutter = try SentenceCutter(language: variant.language, srx: workspace.srxPath)
      let sentences = try cutter.segments(of: variant.text).map(\.text)
      guard sentences.count == count,
        SentenceJoiner.join(sentences, in: variant.language) == variant.text
      else { return nil }
      all.append(sentences)
    }
    return all
  }

  /// An id for the second half of a unit: the next free number of its part.
  static func freshID(like id: UnitID, in used: some Sequence<UnitID>) -> UnitID {
    let text = id.description
    let stem = text.lastIndex(of: ".").map { String(text[...$0]) } ?? text + "."
    let numbers = used.compactMap { used -> Int? in
      let other = used.description
      return other.hasPrefix(stem) ? Int(other.dropFirst(stem.count)) : nil
    }.filter { $0 < Int.max / 2 }
    return UnitID("\(stem)\((numbers.max() ?? 0) + 1)")
  }
}
