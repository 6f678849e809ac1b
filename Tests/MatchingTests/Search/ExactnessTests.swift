// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Matching

/// The index, the scan and a plain walk over all units give the same matches.
@Suite struct ExactnessTests {
  /// Pieces that texts are made of, by script; few, so that texts share much.
  static let alphabets: [(name: String, language: LanguageTag, pieces: [String], space: String)] = [
    (
      "zh", .chinese,
      ["上", "海", "合", "作", "的", "國", "国", "一", "二", "十", "年", "2001", "，", "。", "SCO "], ""
    ),
    (
      "en", .english,
      ["the", "The", "of", "spirit", "Shanghai", "organisation", "12", "1,200", ",", ".", "("], " "
    ),
    (
      "ru", .russian, ["дух", "Шанхай", "и", "организация", "не", "2001", "—", ".", "е\u{308}"], " "
    ),
    ("ja", LanguageTag("ja") ?? .undetermined, ["カ", "タ", "ひ", "ら", "ー", "国", "。"], ""),
    ("ko", LanguageTag("ko") ?? .undetermined, ["한", "국", "어", "ab", "!"], " "),
    ("ar", LanguageTag("ar") ?? .undetermined, ["سلام", "منظمة", "شنغهاي", "١٢", "،"], " "),
    ("th", LanguageTag("th") ?? .undetermined, ["ภาษา", "ไทย", "และ", "!"], ""),
    ("marks", LanguageTag("und") ?? .undetermined, ["*", "-", "…", "(", "👍🏽", "a", "1"], ""),
  ]

  static func text(
    _ pieces: [String], _ space: String, _ count: Int, _ random: inout SeededGenerator
  )
    -> String
  {
    (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      .joined(separator: space)
  }

  /// The plain walk: every unit, the full table of distances, a sort.
  static func plain(
    _ query: MatchQuery, _ options: MatchOptions, _ files: [IndexedFile]
  ) throws -> [MemoryMatch] {
    let tokenizer = Tokenizer()
    let compared = ComparedText(query.text, tokenizer)
    /// Units with the same texts are one match.
    var texts: Set<[String]> = []
    var scores: [(UnitID, String, MatchScore, UInt64)] = []
    for file in files {
      try file.load { unit in
        guard let source = unit.variant(in: options.from) else { return }
        var (a, b) = (query.text, source.text)
        let comparison = a.withUTF8 { x in
          b.withUTF8 {
            MatchComparison(
              query: compared, queryBytes: x, unit: ComparedText(source.text, tokenizer),
              unitBytes: $0)
          }
        }
        let score = comparison.score(adding: unit.status == .needsReview ? [.needsReview] : [])
        if score >= options.minimumScore, comparison.base.hundredths > 0 {
          scores.append((unit.id, file.path, score, ChangeDate.number(unit.changeDate)))
          texts.insert([source.text] + unit.variants.filter { $0 != source }.prefix(1).map(\.text))
        }
      }
    }
    let found = try MemoryMatchTests.index(files).matches(
      for: query,
      options: MatchOptions(
        limit: scores.count + 1, minimumScore: options.minimumScore, from: options.from,
        isExhaustive: true))
    #expect(found.count == texts.count)
    // Kinds come from the scan; the order of everything else is checked here.
    let kinds = Dictionary(
      found.map { ("\($0.unit) \($0.file)", $0) }, uniquingKeysWith: { a, _ in a })
    let sorted = scores.compactMap { score in kinds["\(score.0) \(score.1)"].map { (score, $0) } }
      .sorted { a, b in
        if a.0.2 != b.0.2 { return a.0.2 > b.0.2 }
        if a.1.kind != b.1.kind { return a.1.kind < b.1.kind }
        if a.0.3 != b.0.3 { return a.0.3 > b.0.3 }
        if a.0.0 != b.0.0 { return a.0.0 < b.0.0 }
        return a.0.1 < b.0.1
      }
    for (score, match) in sorted { #expect(score.2 == match.score) }
    return Array(sorted.map(\.1).prefix(options.limit))
  }

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: alphabets.indices)
  func indexScanAndWalkAgree(_ script: Int) throws {
    let (name, language, pieces, space) = Self.alphabets[script]
    let seed = UInt64(20_261_123 + script)
    var random = SeededGenerator(seed: seed)
    var files: [IndexedFile] = []
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    for round in 0..<6 {
      // Files are added, changed and taken out, so there are several segments with gaps.
      if round % 4 == 3, files.count > 1 {
        files.remove(at: Int.random(in: 0..<files.count, using: &random))
      }
      let units = (0..<(round % 3 == 0 ? 40 : 7)).map { number in
        let length = Int.random(in: 0...(number % 5 == 0 ? 40 : 7), using: &random)
        return TranslationUnit(
          id: UnitID("\(number)"),
          variants: [
            TranslationUnitVariant(
              language: language, text: Self.text(pieces, space, length, &random)),
            TranslationUnitVariant(language: LanguageTag("fr") ?? .undetermined, text: "\(number)"),
          ],
          properties: number % 9 == 0 ? [Property("x-status", "needs-review")] : [],
          changeDate: number % 3 == 0 ? nil : "202\(number % 4)0101T000000Z")
      }
      files.append(IndexedFile(path: "f\(round % 7)", stamp: "\(round)", units: units))
      files = Array(Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 }).values)
        .sorted { $0.path < $1.path }
      try index.update(files: files)
      for length in [1, 2, 3, 4, 5, 7, 11] {
        let text = Self.text(pieces, space, length, &random)
        for percent in [45, 60, 70, 100] {
          let options = MatchOptions(
            limit: 1 + length, minimumScore: MatchScore(percent: percent), from: language)
          var slow = options
          slow.isExhaustive = true
          let fast = try index.matches(for: text, options: options)
          let scan = try index.matches(for: text, options: slow)
          #expect(fast == scan, "\(name), seed \(seed): \(text.debugDescription) at \(percent)")
          if round == 5, percent == 60 || percent == 45 {
            let plain = try Self.plain(MatchQuery(text), options, files)
            #expect(fast == plain, "\(name), seed \(seed): \(text.debugDescription) at \(percent)")
          }
        }
      }
    }
  }

  /// What lists, fingerprints and bytes say of a phrase is what its tokens say, whatever is
  /// between and beside them.
  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: alphabets.indices)
  func concordancesAreThoseOfTheTexts(_ script: Int) throws {
    let (name, language, pieces, space) = Self.alphabets[script]
    let seed = UInt64(20_261_125 + script)
    var random = SeededGenerator(seed: seed)
    let between = [
      "\n", "\u{3000}", "\u{301}", "\u{200B}", "⼀", "會", "，", "、", "of", "of's", "-", "é",
    ]
    let rows = (0..<200).map { _ in
      (0..<Int.random(in: 1...14, using: &random)).map { _ in
        let some = Int.random(in: 0..<4, using: &random) == 0 ? between : pieces
        return some[Int.random(in: 0..<some.count, using: &random)]
      }
    }
    let texts = rows.map { $0.joined(separator: space) }
    let index = try MemoryMatchTests.index([
      IndexedFile(
        path: "f", stamp: "1",
        units: texts.enumerated().map { number, text in
          TranslationUnit(
            id: UnitID("\(number)"),
            variants: [
              TranslationUnitVariant(language: language, text: text),
              TranslationUnitVariant(language: LanguageTag("fr") ?? .undetermined, text: "x"),
            ])
        })
    ])
    let tokenizer = Tokenizer()
    let tokens = texts.map { tokenizer.tokenize($0) }
    let grams = try #require(try index.snapshot.shards.first?.grams(language.language))
    for round in 0..<48 {
      // Stretches of the texts, without what is between in some of them.
      let row = rows[Int.random(in: 0..<rows.count, using: &random)]
      let query = row.dropFirst(Int.random(in: 0..<row.count, using: &random))
        .filter { round % 3 == 0 || pieces.contains($0) }.prefix(1 + round % 6)
        .joined(separator: space)
      let pattern = ConcordancePattern(
        query, tokenizer, words: grams.words, language: language, isInflected: true)
      let having = tokens.filter { !pattern.hits(in: $0).isEmpty }.count
      let found = try index.concordance(of: query, options: ConcordanceOptions(from: language))
      #expect(
        found.total == having, "\(name), seed \(seed): \(query.debugDescription)")
    }
  }

  /// Distances over fingerprints are those of the plain table, up to texts of several words.
  @Test func bitParallelDistanceIsTheDistance() {
    let scratch = SearchScratch()
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let row = { (count: Int, random: inout SeededGenerator) in
        (0..<count).map { _ in
          ContentCode(UInt64.random(in: 1...5, using: &random), followsContent: false)
        }
      }
      let a = row(Int.random(in: 0...200, using: &random), &random)
      let b = row(Int.random(in: 0...200, using: &random), &random)
      var distance = BitParallelDistance(a)
      let found = b.map(\.fingerprint).withUnsafeBytes { distance.distance(to: $0) }
      var table = Array(0...b.count)
      for x in a {
        var diagonal = table[0]
        table[0] += 1
        for (j, y) in b.enumerated() {
          let next = min(diagonal + (x == y ? 0 : 1), table[j] + 1, table[j + 1] + 1)
          diagonal = table[j + 1]
          table[j + 1] = next
        }
      }
      #expect(found == table[b.count])
      let bag = TokenBag(a, in: scratch)
      #expect(b.map(\.fingerprint).withUnsafeBytes { bag.leastEdits(to: $0) } <= found)
    }
  }
}
