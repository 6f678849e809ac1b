// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Matching

/// Counting posting lists leaves out no unit that belongs in an answer.
@Suite struct ListPlanTests {
  /// Posting lists as a database has them.
  private struct Lists {
    let isPair: Bool
    var rows: [Int32: Int] = [:]
    var lists: [Int64: [Int32]] = [:]

    init(_ units: [TranslationUnit], _ language: LanguageTag) {
      let maker = ListRow.Maker()
      let made = units.map { maker.rows(of: $0).filter { $0.language == language.language } }
      let all = made.flatMap { $0 }
      let isPair =
        all.reduce(0) { $0 + $1.characters } * 2 > all.reduce(0) { $0 + $1.tokens }
      self.isPair = isPair
      for (place, unit) in made.enumerated() {
        for row in unit {
          let number = ListBucket.number(bucket: row.bucket, place: place)
          rows[number] = place
          for key in row.keys(isPair: isPair) { lists[key, default: []].append(number) }
        }
      }
    }

    /// The units that a search for similar ones has to look at.
    func candidates(
      _ query: String, _ minimum: MatchScore, isBounded: Bool = true
    ) -> Set<Int>? {
      let keys = ListPlan.Query(query, isPair: isPair)
      // Sizes in a part of the memory, where some lists are empty.
      let sizes = lists.mapValues { list in list.count { $0 % 3 == 0 } }
      guard let plan = ListPlan(keys, minimum: minimum, sizes: sizes) else { return nil }
      let bounded = candidates(plan, needed: plan.needed, upTo: plan.highs)
      let all = candidates(
        plan, needed: plan.neededOfAll, upTo: plan.keys.map { _ in Int32.max })
      #expect(bounded.isSuperset(of: all))
      return isBounded ? bounded : all
    }

    private func candidates(_ plan: ListPlan, needed: [Int32], upTo highs: [Int32]) -> Set<Int> {
      var counts: [Int32: Int32] = [:]
      for (key, high) in zip(plan.keys, highs) {
        for row in lists[key] ?? [] where row <= high { counts[row, default: 0] += 1 }
      }
      var found: Set<Int> = []
      for (row, place) in rows {
        let bucket = Int(row >> 24) + ListBucket.count / 2
        let isCounted =
          plan.numbers?.contains(row) == true && counts[row, default: 0] >= needed[bucket]
        if isCounted || plan.scans.contains(where: { $0.contains(row) }) { found.insert(place) }
      }
      return found
    }

    /// The units with a key of each group, or all keys of some group.
    func candidates(_ plan: PhrasePlan, ofPassages: Bool) -> Set<Int> {
      let groups = plan.groups.map { group in
        group.map { range in
          Set(lists.filter { range.contains($0.key) }.flatMap(\.value).compactMap { rows[$0] })
        }
      }
      if ofPassages {
        return groups.reduce(into: []) { found, group in
          found.formUnion(group.dropFirst().reduce(group[0]) { $0.intersection($1) })
        }
      }
      let unions = groups.map { $0.reduce(into: Set<Int>()) { $0.formUnion($1) } }
      return unions.dropFirst().reduce(unions.first ?? []) { $0.intersection($1) }
    }
  }

  @Test(arguments: ExactnessTests.alphabets.indices)
  func noMatchIsLeftOut(_ script: Int) throws {
    let (name, language, pieces, space) = ExactnessTests.alphabets[script]
    let seed = UInt64(20_261_128 + script)
    var random = SeededGenerator(seed: seed)
    let units = (0..<150).map { number in
      let length = Int.random(in: 0...(number % 10 == 0 ? 60 : 9), using: &random)
      return TranslationUnit(
        id: UnitID("\(number)"),
        variants: [
          TranslationUnitVariant(
            language: language, text: ExactnessTests.text(pieces, space, length, &random)),
          TranslationUnitVariant(language: LanguageTag("fr") ?? .undetermined, text: "\(number)"),
        ])
    }
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    try index.update(files: [IndexedFile(path: "f", stamp: "1", units: units)])
    let lists = Lists(units, language)
    let unit = { (match: MemoryMatch) in Int(match.unit.description) ?? -1 }
    for number in 0..<60 {
      let text = ExactnessTests.text(pieces, space, 1 + number % 14, &random)
      for percent in [50, 60, 70, 85, 100] {
        let minimum = MatchScore(percent: percent)
        let matches = try index.matches(
          for: text,
          options: MatchOptions(
            limit: 1000, minimumScore: minimum, from: language, isExhaustive: true, copies: 1000))
        for isBounded in [true, false] {
          let found = try #require(lists.candidates(text, minimum, isBounded: isBounded))
          #expect(
            found.isSuperset(of: matches.map(unit)), "\(name), seed \(seed), \(text), \(percent)")
        }
      }
      let options = ConcordanceOptions(limit: 1000, from: language, copies: 1000)
      if let plan = PhrasePlan(phrase: text, isPair: lists.isPair, options: options) {
        let matches = try index.concordance(of: text, options: options).matches
        let found = lists.candidates(plan, ofPassages: false)
        #expect(found.isSuperset(of: matches.map(unit)), "\(name), seed \(seed), \(text)")
      }
      let passages = try index.fragments(
        of: text, options: FragmentOptions(limit: 1000, examples: 1000, from: language))
      let found = lists.candidates(
        PhrasePlan(passagesOf: text, length: 4, isPair: lists.isPair), ofPassages: true)
      #expect(
        found.isSuperset(of: passages.flatMap(\.matches).map(unit)),
        "\(name), seed \(seed), \(text)")
    }
  }

  /// The lists are useful: they exclude nearly all units that do not match.
  @Test func mostUnitsAreLeftOut() throws {
    let (_, language, pieces, space) = ExactnessTests.alphabets[0]
    var random = SeededGenerator(seed: 5)
    let units = (0..<2000).map { number in
      TranslationUnit(
        id: UnitID("\(number)"),
        variants: [
          TranslationUnitVariant(
            language: language, text: ExactnessTests.text(pieces, space, 20, &random))
        ])
    }
    let lists = Lists(units, language)
    for unit in units.prefix(20) {
      let text = unit.variants[0].text
      let found = try #require(lists.candidates(text, MatchScore(percent: 85)))
      #expect(found.contains(Int(unit.id.description) ?? -1))
      #expect(found.count < 40)
    }
  }

  @Test func phrasesOfStarsAndFormsOfWords() throws {
    let english = ConcordanceOptions(from: .english)
    #expect(PhrasePlan(phrase: "cooperat*", isPair: false, options: english) == nil)
    #expect(PhrasePlan(phrase: "…", isPair: false, options: english) == nil)
    let one = PhrasePlan(phrase: "member states", isPair: false, options: english)
    let other = PhrasePlan(phrase: "Members state", isPair: false, options: english)
    #expect(one?.groups == other?.groups)
    let plain = ConcordanceOptions(from: .english, isInflected: false)
    #expect(
      PhrasePlan(phrase: "states", isPair: false, options: plain)?.groups
        != PhrasePlan(phrase: "state", isPair: false, options: plain)?.groups)
  }

  /// Each token of a phrase excludes rows, also one whose neighbours a list cannot name.
  @Test(arguments: [("合作", 1), ("合", 1), ("上海合作", 3), ("合*作", 0), ("上海*作", 1), ("海*合作", 1)])
  func groupsOfAPhrase(_ phrase: String, _ groups: Int) {
    let options = ConcordanceOptions(from: .chinese)
    let plan = PhrasePlan(phrase: phrase, isPair: true, options: options)
    #expect((plan?.groups.count ?? 0) == groups)
  }

  @Test func numbersKeepBucketAndPlace() {
    var seen: Set<Int32> = []
    for bucket in 0..<ListBucket.count {
      for place in [0, 1, ListBucket.capacity - 1] {
        let number = ListBucket.number(bucket: bucket, place: place)
        #expect(seen.insert(number).inserted)
        #expect(Int(number >> 24) + ListBucket.count / 2 == bucket)
      }
    }
    for length in [0, 1, 32, 33, 100, 1000, 100_000] {
      for marks in [0, 3, length + 5] {
        let bucket = ListBucket.bucket(length: length, marks: marks)
        #expect(ListBucket.shape(of: bucket)?.lengths.contains(length) == true)
        #expect(
          ListBucket.shape(of: bucket)?.markClass == MarkClass.of(length: length, marks: marks))
      }
    }
  }
}
