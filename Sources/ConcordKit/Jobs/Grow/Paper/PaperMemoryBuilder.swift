import Alignment
import Interchange
import Papers
import TextModel

/// The new state of a paper's memory file as it is put together.
struct PaperDraft {
  /// What is told of the paper.
  var result: GrowResult
  /// The same as a page.
  private(set) var page = GrowPage()

  private let id: PaperID
  private let pairing: PaperPairing
  private let old: PaperMemory.Contents
  private var list: UnitList
  private var digests: [Property] = []
  /// Units that stand in the new state as they were.
  private var kept: Set<UnitID> = []
  private let oldByText: [[String]: TranslationUnit]

  init(id: PaperID, pairing: PaperPairing, old: PaperMemory.Contents, file: String) {
    self.id = id
    self.pairing = pairing
    self.old = old
    list = UnitList(id: id, old: old.units)
    let units = PartKind.allCases.flatMap { old.units[$0] ?? [] }
    oldByText = Dictionary(
      units.map { unit in (unit.variants.map { KeptPart.grownText(of: $0, in: unit) }, unit) },
      uniquingKeysWith: { first, _ in first })
    result = GrowResult(
      paper: .init(id: id.description, title: pairing.titles), file: file, change: .unchanged,
      units: [], unaligned: [], candidates: [], names: [], conflicts: [], findings: [], dropped: [])
  }

  /// The beads of a part: those the memory has while their sentences are the same, and new ones for
  /// the rest.
  ///
  /// - Parameter sure: the confidence from which a unit stays when sentences beside it have changed.
  mutating func beads(
    of group: PaperPairing.PartGroup, _ texts: [AlignmentText], sure: Double,
    align: ([AlignmentText], [LanguageTag]) throws -> [PaperBead]
  ) throws -> [PaperBead] {
    let type = "x-digest-\(group.kind.rawValue)"
    let digest = Self.digest(group.languages, texts)
    digests.append(Property(type, digest))
    let isSame = old.property(type) == digest
    var found = KeptPart(units: old.units[group.kind] ?? [])
      .beads(over: texts.map(\.sentences), in: group.languages)
    if !isSame {
      found.removeAll { bead in
        bead.confidence < sure && bead.kept?.property(PaperMemory.reviewedProperty) == nil
      }
    }
    var beads: [PaperBead] = []
    var starts = texts.map { _ in 0 }
    for bead in found {
      beads += try between(starts, bead.ranges.map(\.lowerBound), group, texts, isSame, align)
      beads.append(bead)
      starts = bead.ranges.map(\.upperBound)
    }
    return beads
      + (try between(starts, texts.map(\.sentences.count), group, texts, isSame, align))
  }

  /// What stands between two units that are kept: nothing belongs together there while the paper is
  /// the same; otherwise it is aligned.
  private func between(
    _ starts: [Int], _ ends: [Int], _ group: PaperPairing.PartGroup, _ texts: [AlignmentText],
    _ isSame: Bool, _ align: ([AlignmentText], [LanguageTag]) throws -> [PaperBead]
  ) throws -> [PaperBead] {
    let ranges = zip(starts, ends).map { $0..<$1 }
    let filled = ranges.indices.filter { !ranges[$0].isEmpty }
    guard filled.count >= 2, !isSame else { return PaperBead.alone(ranges) }
    let cut = filled.map { texts[$0].slice(ranges[$0]) }
    return try align(cut, filled.map { group.languages[$0] }).map { bead in
      var whole = bead
      whole.ranges = starts.map { $0..<$0 }
      for (index, language) in filled.enumerated() {
        let own = bead.ranges[index]
        let start = starts[language]
        whole.ranges[language] = start + own.lowerBound..<start + own.upperBound
      }
      return whole
    }
  }

  /// Takes the beads of a part in.
  mutating func add(
    _ beads: [PaperBead], of group: PaperPairing.PartGroup, _ texts: [AlignmentText],
    _ judge: PairJudge,
    _ otherTargets: (String, LanguageTag, LanguageTag, String) throws -> [String]
  ) throws {
    var remarks: [Int: [String]] = [:]
    for (number, bead) in beads.enumerated() {
      let count = result.units.count
      try add(bead, of: group, texts, judge, otherTargets)
      if let unit = result.units.dropFirst(count).first { remarks[number] = unit.reasons }
    }
    page.add(group, texts, beads, remarks: remarks)
  }

  /// Takes a bead in: as a unit, or as text without a partner.
  private mutating func add(
    _ bead: PaperBead, of group: PaperPairing.PartGroup, _ texts: [AlignmentText],
    _ judge: PairJudge,
    _ otherTargets: (String, LanguageTag, LanguageTag, String) throws -> [String]
  ) throws {
    var variants: [(language: LanguageTag, text: String)] = []
    for (index, range) in bead.ranges.enumerated() where !range.isEmpty {
      let language = group.languages[index]
      variants.append(
        (language, SentenceJoiner.join(texts[index].sentences[range], in: language)))
    }
    guard bead.isPaired else {
      for (language, text) in variants {
        result.unaligned.append(.init(lang: language, text: text, part: group.kind))
      }
      return
    }
    let known = bead.kept ?? oldByText[variants.map(\.text)].flatMap(unused)
    let counts = bead.ranges.filter { !$0.isEmpty }.map { "\($0.count)" }.joined(separator: "-")
    let confidence = hundredths(bead.confidence)
    let number = result.units.count + 1
    if let known, known.property(PaperMemory.reviewedProperty) != nil {
      kept.insert(known.id)
      list.append(known)
      result.units.append(.init(known, bead: counts, confidence: confidence, part: group.kind))
    } else {
      let (findings, reasons) = judge.judge(
        variants, confidence: confidence, number: number, file: result.file)
      let unit = translationUnit(
        known?.id ?? list.nextID(group.kind), variants, counts, confidence, group.kind, reasons)
      kept.insert(unit.id)
      list.append(unit)
      result.units.append(.init(unit, bead: counts, confidence: confidence, part: group.kind))
      result.findings += findings.map(FindingReport.init)
    }
    for (language, target) in variants.dropFirst() {
      var targets = [target]
      for other in try otherTargets(variants[0].text, variants[0].language, language, result.file)
      where !targets.contains(other) { targets.append(other) }
      if targets.count > 1 {
        result.conflicts.append(.init(source: variants[0].text, targets: targets))
      }
    }
  }

  private func unused(_ unit: TranslationUnit) -> TranslationUnit? {
    kept.contains(unit.id) ? nil : unit
  }

  /// Whether what the memory has under this name can be an earlier state of this paper: it has a unit
  /// or a title in common with it.
  var isSamePaper: Bool {
    let units = old.units.values.joined()
    if units.isEmpty || units.contains(where: { kept.contains($0.id) }) { return true }
    return pairing.titles.contains { old.property("x-title-\($0.key)") == $0.value }
  }

  /// The bytes of the file; what a reviewer decided and the paper has no longer is told.
  mutating func document(_ options: GrowOptions) -> [UInt8] {
    result.dropped = PartKind.allCases.flatMap { old.units[$0] ?? [] }
      .filter { $0.property(PaperMemory.reviewedProperty) != nil && !kept.contains($0.id) }
      .map { unit in
        GrowResult.Dropped(
          id: unit.id, status: unit.status, texts: unit.variants.map(\.text))
      }
    let header = TMXHeader(
      sourceLanguage: pairing.prose.first?.languages.first, toolVersion: ConcordVersion.current,
      properties: properties(options))
    return TMXWriter.bytes(of: list.units, header: header).bytes
  }

  /// What the file says of the paper: where it comes from, and what it gives besides sentences.
  private func properties(_ options: GrowOptions) -> [Property] {
    var properties = [Property(PaperMemory.paperProperty, id.description)]
    func add(_ type: String, _ value: String?) {
      if let value, !value.isEmpty { properties.append(Property(type, value)) }
    }
    for (language, title) in pairing.titles.sorted(by: { $0.key < $1.key }) {
      add("x-title-\(language)", title)
    }
    add("x-journal", options.journal ?? old.property("x-journal"))
    add("x-year", options.year.map { "\($0)" } ?? old.property("x-year"))
    for (kind, group) in [("authors", pairing.authors), ("keywords", pairing.keywords)] {
      for (language, parts) in zip(group?.languages ?? [], group?.parts ?? []) {
        add("x-\(kind)-\(language)", parts.flatMap(\.items).joined(separator: "; "))
      }
    }
    return properties + digests
  }

  private func translationUnit(
    _ id: UnitID, _ variants: [(language: LanguageTag, text: String)], _ bead: String,
    _ confidence: Double, _ part: PartKind, _ reasons: [String]
  ) -> TranslationUnit {
    let status: ReviewStatus = reasons.isEmpty ? .approved : .needsReview
    return TranslationUnit(
      id: id,
      variants: variants.map { TranslationUnitVariant(language: $0.language, text: $0.text) },
      properties: [
        Property("x-part", part.rawValue), Property("x-bead", bead),
        Property("x-confidence", decimals(confidence)),
        Property(TranslationUnit.statusProperty, status.rawValue),
      ],
      notes: reasons)
  }

  /// Tells one state of a part's sentences from another.
  private static func digest(_ languages: [LanguageTag], _ texts: [AlignmentText]) -> String {
    var writer = ByteWriter()
    for (language, text) in zip(languages, texts) {
      writer.write(language.description)
      writer.write(text.sentences) { $0.write($1) }
    }
    let digits = String(Fingerprint(writer.bytes).value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension AlignmentText {
  /// Some of the sentences by themselves.
  fileprivate func slice(_ range: Range<Int>) -> AlignmentText {
    AlignmentText(
      Array(sentences[range]),
      paragraphStarts: Set(
        paragraphStarts.filter(range.contains).map { $0 - range.lowerBound }))
  }
}
