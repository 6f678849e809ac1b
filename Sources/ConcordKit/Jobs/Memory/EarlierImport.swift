// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A paper that an import is to replace: what it contains, and what reviewers have decided about its units.
///
/// Texts are compared by hashes of 64 bits with a key of the process, so that a large paper is not held in memory.
struct EarlierImport {
  /// Whether the paper was grown from texts, not imported.
  fileprivate(set) var isGrown = false
  /// The texts of all units, in order, each by its number among the different texts.
  fileprivate var texts: [UInt32] = []
  /// The end of each unit in `texts`.
  fileprivate var ends: [UInt32] = []
  /// The numbers of the different texts, by their hashes.
  fileprivate var numbers: [Int: UInt32] = [:]
  /// The units that a reviewer has decided about, by the texts with which they were imported and those that
  /// they have now.
  fileprivate var decided: [[String]: TranslationUnit] = [:]
  /// Hashes of the units that were not approved, by the languages and texts.
  fileprivate var unapproved: Set<Int> = []

  /// Reads the paper, if it exists.
  ///
  /// - Throws: when it is damaged.
  init(_ paper: StoredPaper, in store: any MemoryStore) throws {
    guard paper.exists else { return }
    var isGrown = false
    try store.read(
      paper,
      header: { isGrown = $0.properties.contains { $0.type == UnitProperty.paper } },
      unit: { unit, _ in
        for variant in unit.variants {
          let next = UInt32(numbers.count)
          let hash = variant.text.hashValue
          let number = numbers[hash] ?? next
          if number == next { numbers[hash] = next }
          texts.append(number)
        }
        ends.append(UInt32(texts.count))
        if unit.status != .approved {
          unapproved.insert(Self.key(of: unit, isGrown: false).hashValue)
        }
        guard unit.isReviewed else { return }
        for key in [Self.key(of: unit, isGrown: true), Self.key(of: unit, isGrown: false)] {
          decided[key] = decided[key] ?? unit
        }
      })
    self.isGrown = isGrown
  }

  /// The languages and texts of a unit, as they were imported or as they are.
  private static func key(of unit: TranslationUnit, isGrown: Bool) -> [String] {
    unit.variants.map { variant in
      let grown = isGrown ? unit.property(UnitProperty.grown(variant.language)) : nil
      return "\(variant.language)\n\(grown ?? variant.text)"
    }.sorted()
  }
}

extension EarlierImport {
  /// The comparison of a paper with the units that are to replace it, one after another.
  final class Matching {
    private let earlier: EarlierImport?
    /// Whether each of the different texts of the paper is among those of the new units.
    private var isKnown: [Bool]
    /// The number of units that were not approved and are approved by the new file.
    private var raised = 0

    /// Nothing has been compared yet.
    init(_ earlier: EarlierImport?) {
      self.earlier = earlier
      isKnown = [Bool](repeating: false, count: earlier?.numbers.count ?? 0)
    }

    /// The unit with what reviewers have decided, if its sentences have stayed.
    func updated(_ unit: TranslationUnit) -> TranslationUnit {
      guard let earlier, !earlier.ends.isEmpty else { return unit }
      for variant in unit.variants {
        if let number = earlier.numbers[variant.text.hashValue] { isKnown[Int(number)] = true }
      }
      var unit = unit
      if !earlier.decided.isEmpty,
        var known = earlier.decided[EarlierImport.key(of: unit, isGrown: false)]
      {
        known.id = unit.id
        unit = known
      }
      if !earlier.unapproved.isEmpty, unit.status == .approved,
        earlier.unapproved.contains(EarlierImport.key(of: unit, isGrown: false).hashValue)
      {
        raised += 1
      }
      return unit
    }

    /// Whether the paper has at least half of its sentences in common with the new units.
    ///
    /// These are a newer version of the same file then. A paper that does not exist is an earlier version of
    /// everything.
    var isNewerVersion: Bool {
      let count = earlier?.ends.count ?? 0
      return count - lostCount >= (count + 1) / 2
    }

    /// Findings that count the units that are not among the new ones, and those that have other texts there.
    func losses(in name: String) -> [Finding] {
      func finding(_ count: Int, one: String, several: String) -> Finding? {
        guard count > 0 else { return nil }
        return Finding(
          rule: "tm/replaced", severity: .info,
          message: count == 1 ? "1 unit of before \(one)" : "\(count) units of before \(several)",
          location: SourceLocation(file: name, line: 1, column: 1))
      }
      return [
        finding(
          lostCount, one: "is not in the new file, and no longer in the memory",
          several: "are not in the new file, and no longer in the memory"),
        finding(
          count { $0 > 0 && $0 < $1 }, one: "has another text in the new file",
          several: "have other texts in the new file"),
        finding(
          raised,
          one: "was rejected or waited for a reviewer, and is approved by the new file",
          several: "were rejected or waited for a reviewer, and are approved by the new file"),
      ].compactMap { $0 }
    }

    /// The number of units none of whose texts is among those of the new units.
    private var lostCount: Int { count { known, _ in known == 0 } }

    /// The number of units whose texts fulfil a condition, given how many of them are known and how many there are.
    ///
    /// - Complexity: O(*texts*).
    private func count(_ isCounted: (Int, Int) -> Bool) -> Int {
      guard let earlier else { return 0 }
      var start = 0
      return earlier.ends.count { end in
        defer { start = Int(end) }
        let own = earlier.texts[start..<Int(end)]
        return isCounted(own.count { isKnown[Int($0)] }, own.count)
      }
    }
  }
}
