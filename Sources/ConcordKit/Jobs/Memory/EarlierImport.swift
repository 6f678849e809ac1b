import TextModel

/// A paper that an import is to replace: what it contains, and what reviewers have decided about its units.
struct EarlierImport {
  /// Whether the paper was grown from texts, not imported.
  private(set) var isGrown = false
  private let name: String
  /// The texts of each unit, in order.
  private var texts: [[String]] = []
  /// The units that a reviewer has decided about, by the texts with which they were imported and those that
  /// they have now.
  private var decided: [[String]: TranslationUnit] = [:]
  /// The units that were not approved, by the languages and texts.
  private var unapproved: Set<[String]> = []

  /// Reads the paper, if it exists.
  ///
  /// - Throws: when it is damaged.
  init(_ paper: StoredPaper, in store: any MemoryStore) throws {
    name = paper.name
    guard paper.exists else { return }
    var isGrown = false
    try store.read(
      paper,
      header: { isGrown = $0.properties.contains { $0.type == UnitProperty.paper } },
      unit: { unit, _ in
        texts.append(unit.variants.map(\.text))
        if unit.status != .approved { unapproved.insert(Self.key(of: unit, isGrown: false)) }
        guard unit.isReviewed else { return }
        for key in [Self.key(of: unit, isGrown: true), Self.key(of: unit, isGrown: false)] {
          decided[key] = decided[key] ?? unit
        }
      })
    self.isGrown = isGrown
  }

  /// Whether the paper has at least half of its sentences in common with some units.
  ///
  /// These are a newer version of the same file then. A paper that does not exist is an earlier version of
  /// everything.
  func isEarlierVersion(of units: [TranslationUnit]) -> Bool {
    texts.count - lostCount(units) >= (texts.count + 1) / 2
  }

  /// The units with what reviewers have decided, where the sentences have stayed.
  func withDecisions(_ units: [TranslationUnit]) -> [TranslationUnit] {
    if decided.isEmpty { return units }
    return units.map { unit in
      guard var known = decided[Self.key(of: unit, isGrown: false)] else { return unit }
      known.id = unit.id
      return known
    }
  }

  /// Findings that count the units that are not among the new ones, and those that have other texts there.
  func losses(to units: [TranslationUnit]) -> [Finding] {
    let lost = lostCount(units)
    let changed = count(units) { texts, known in
      texts.contains(where: known.contains) && !texts.allSatisfy(known.contains)
    }
    func finding(_ count: Int, one: String, several: String) -> Finding? {
      guard count > 0 else { return nil }
      return Finding(
        rule: "tm/replaced", severity: .info,
        message: count == 1 ? "1 unit of before \(one)" : "\(count) units of before \(several)",
        location: SourceLocation(file: name, line: 1, column: 1))
    }
    return [
      finding(
        lost, one: "is not in the new file, and no longer in the memory",
        several: "are not in the new file, and no longer in the memory"),
      finding(
        changed, one: "has another text in the new file",
        several: "have other texts in the new file"),
      finding(
        raised(units),
        one: "was rejected or waited for a reviewer, and is approved by the new file",
        several: "were rejected or waited for a reviewer, and are approved by the new file"),
    ].compactMap { $0 }
  }

  /// The number of units that were not approved and are approved by the new file.
  private func raised(_ units: [TranslationUnit]) -> Int {
    if unapproved.isEmpty { return 0 }
    return withDecisions(units).count {
      $0.status == .approved && unapproved.contains(Self.key(of: $0, isGrown: false))
    }
  }

  /// The number of units none of whose texts is among those of the new units.
  private func lostCount(_ units: [TranslationUnit]) -> Int {
    count(units) { texts, known in !texts.contains(where: known.contains) }
  }

  /// The number of units whose texts fulfil a condition, given the texts of the new units.
  ///
  /// - Complexity: O(*texts*).
  private func count(
    _ units: [TranslationUnit], _ isCounted: ([String], Set<String>) -> Bool
  ) -> Int {
    if texts.isEmpty { return 0 }
    let known = Set(units.lazy.flatMap { $0.variants.map(\.text) })
    return texts.count { isCounted($0, known) }
  }

  /// The languages and texts of a unit, as they were imported or as they are.
  private static func key(of unit: TranslationUnit, isGrown: Bool) -> [String] {
    unit.variants.map { variant in
      let grown = isGrown ? unit.property(UnitProperty.grown(variant.language)) : nil
      return "\(variant.language)\n\(grown ?? variant.text)"
    }.sorted()
  }
}
