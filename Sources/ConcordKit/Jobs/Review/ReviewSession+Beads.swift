import TextModel

extension ReviewDesk {
  /// Cuts a unit in two between sentences; both halves wait to be decided about.
  ///
  /// - Parameter counts: for each language how many sentences go to the first half. A half that has
  ///   sentences of one language only is no unit and goes.
  /// - Returns: the halves.
  /// - Throws: `WorkspaceError` when its sentences cannot be told apart, or the cut leaves a half empty.
  public func split(_ place: Place, after counts: [Int]) throws -> [Place] {
    var places: [Place] = []
    try change(place) { units, index in
      let unit = units[index]
      guard let sentences = try sentences(of: unit), sentences.count == counts.count else {
        throw WorkspaceError(
          code: "review/split",
          message: "\(place.id): its sentences cannot be told apart; edit it instead")
      }
      var halves: [TranslationUnit] = []
      for isFirst in [true, false] {
        var half = unit
        half.variants = []
        var bead: [Int] = []
        for (language, own) in sentences.enumerated() {
          let cut = min(max(counts[language], 0), own.count)
          let part = isFirst ? own[..<cut] : own[cut...]
          guard !part.isEmpty else { continue }
          var variant = unit.variants[language]
          variant.text = SentenceJoiner.join(part, in: variant.language)
          variant.content = nil
          half.variants.append(variant)
          bead.append(part.count)
        }
        half.setProperty("x-bead", bead.map { "\($0)" }.joined(separator: "-"))
        mark(&half, .needsReview, "split")
        if half.variants.count >= 2 { halves.append(half) }
      }
      guard let first = halves.first, first.variants.map(\.text) != unit.variants.map(\.text) else {
        throw WorkspaceError(
          code: "review/split", message: "\(place.id): cut so, no half has both languages")
      }
      for number in halves.indices.dropFirst() {
        halves[number].id = Self.freshID(like: unit.id, in: units)
      }
      units.replaceSubrange(index...index, with: halves)
      places = halves.map { Place(file: place.file, id: $0.id) }
    }
    return places
  }

  /// Joins a unit with the next one of its part; the whole waits to be decided about.
  ///
  /// - Throws: `WorkspaceError` when there is no next one in the same languages.
  public func mergeWithNext(_ place: Place) throws {
    try change(place) { units, index in
      let unit = units[index]
      guard index + 1 < units.count,
        units[index + 1].property("x-part") == unit.property("x-part"),
        units[index + 1].variants.map(\.language) == unit.variants.map(\.language)
      else {
        throw WorkspaceError(
          code: "review/merge",
          message: "\(place.id): there is no next unit in the same part and languages to merge with"
        )
      }
      let next = units[index + 1]
      var whole = unit
      for language in unit.variants.indices {
        let (left, right) = (unit.variants[language], next.variants[language])
        whole.variants[language].text = SentenceJoiner.join(
          [left.text, right.text], in: left.language)
        whole.variants[language].content = nil
        let grown = SentenceJoiner.join(
          [KeptPart.grownText(of: left, in: unit), KeptPart.grownText(of: right, in: next)],
          in: left.language)
        if grown != whole.variants[language].text {
          whole.setProperty(KeptPart.grownProperty + left.language.description, grown)
        }
      }
      let counts = [unit, next].map { unit in
        (unit.property("x-bead") ?? "").split(separator: "-").compactMap { Int($0) }
      }
      if counts[0].count == counts[1].count, !counts[0].isEmpty {
        whole.setProperty(
          "x-bead", zip(counts[0], counts[1]).map { "\($0 + $1)" }.joined(separator: "-"))
      }
      let confidences = [unit, next].compactMap { $0.property("x-confidence").flatMap(Double.init) }
      if let least = confidences.min() { whole.setProperty("x-confidence", decimals(least)) }
      whole.notes = unit.notes + next.notes.filter { !unit.notes.contains($0) }
      mark(&whole, .needsReview, "merged")
      units.replaceSubrange(index...(index + 1), with: [whole])
    }
  }

  /// An id for the second half of a unit: the next free number of its part.
  private static func freshID(like id: UnitID, in units: [TranslationUnit]) -> UnitID {
    let text = id.description
    let stem = text.lastIndex(of: ".").map { String(text[...$0]) } ?? text + "."
    let used = units.compactMap { unit -> Int? in
      let other = unit.id.description
      return other.hasPrefix(stem) ? Int(other.dropFirst(stem.count)) : nil
    }
    return UnitID("\(stem)\((used.max() ?? 0) + 1)")
  }
}
