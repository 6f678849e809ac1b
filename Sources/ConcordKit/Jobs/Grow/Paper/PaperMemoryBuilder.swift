// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Languages
import Papers
import Segmentation
import TextModel

/// Builds the new state of a paper in the memory, part by part, and the result that is reported.
struct PaperMemoryBuilder {
  /// The result to report.
  var result: GrowResult

  private let id: PaperID
  private let pairing: PaperPairing
  private let earlier: EarlierPaper
  private let policy: ReviewPolicy
  private let others: OtherTranslations
  private let doubtful: DoubtfulWords
  private let joins: DoubtfulJoins
  private var list: UnitList
  private var digests: [Property] = []
  /// Units of the new state; among them those of the earlier state that stay.
  private var used: Set<UnitID> = []
  private let earlierByText: [[String]: TranslationUnit]
  /// The ids of units that have a bead in the part at hand.
  private var reserved: Set<UnitID> = []
  /// The parts whose sentences are those of the earlier state.
  private var settled: [PartKind] = []
  /// The numbers of units whose texts were edited by hand, by a language and its text.
  private var editedByText: [[String]: [Int]] = [:]
  /// The numbers of units to which a person added something, by a language and its text.
  private var extendedByText: [[String]: [Int]] = [:]
  /// The numbers of handmade units that have their place.
  private var placed: Set<Int> = []
  private var removed: RemovedPairs

  /// Begins a paper.
  ///
  /// - Parameters:
  ///   - policy: decides which units wait for a reviewer.
  ///   - others: finds what other papers have for the same sentences.
  ///   - doubtful: the words of the paper that were badly read.
  ///   - joins: the words of the paper that may be compounds with a hyphen.
  init(
    _ id: PaperID, _ pairing: PaperPairing, earlier: EarlierPaper, policy: ReviewPolicy,
    others: OtherTranslations, doubtful: DoubtfulWords = DoubtfulWords(),
    joins: DoubtfulJoins = DoubtfulJoins([])
  ) {
    self.id = id
    self.pairing = pairing
    self.earlier = earlier
    self.policy = policy
    self.others = others
    self.doubtful = doubtful
    self.joins = joins
    removed = RemovedPairs(earlier)
    list = UnitList(id: id, old: earlier.allUnits + earlier.handmade.map(\.unit))
    for (number, handmade) in earlier.handmade.enumerated() {
      for variant in handmade.unit.variants {
        let key = [variant.language.description, variant.text]
        switch handmade.kind {
        case .text, .unmarked: editedByText[key, default: []].append(number)
        case .additions: extendedByText[key, default: []].append(number)
        case .own, .state: break
        }
      }
    }
    earlierByText = Dictionary(
      earlier.allUnits.map { unit in
        (unit.variants.map { KeptPart.grownText(of: $0, in: unit) }, unit)
      }, uniquingKeysWith: { first, _ in first })
    result = GrowResult(
      paper: .init(id: id, title: pairing.titles), file: earlier.paper.name, change: .unchanged,
      units: [], unaligned: [], candidates: [], names: [], conflicts: [], findings: [], dropped: [],
      reading: .init())
  }

  /// Adds an aligned part.
  ///
  /// - Throws: what reading the memory throws.
  mutating func add(_ part: AlignedPart) throws {
    digests.append(Property(UnitProperty.digest(part.group.kind), part.digest))
    reserved = Set(part.beads.compactMap { $0.kept?.id })
    if part.isSettled { settled.append(part.group.kind) }
    if !part.group.doubled.isEmpty { result.reading.warnings.append(Self.versions(part.group)) }
    var beads = part.beads.flatMap { evidence(of: $0, in: part) }
    let trust = PartTrust(beads, of: part.group.kind, sure: policy.minimumConfidence)
    // What was known when the part was aligned holds while it is the same.
    if trust.isWorthless, !part.isSettled {
      result.reading.warnings.append(Self.mismatch(part.group))
      beads = beads.flatMap { $0.bead.isDecided ? [$0] : apart($0.bead, in: part) }
    }
    var section = GrowResult.Section(
      part: part.group.kind, languages: part.group.languages,
      sentences: part.texts.map(\.sentences), beads: [])
    let isMachine = beads.contains { $0.variants.contains { MachineNotice.isOne($0.text) } }
    var frame = WebFrameLines(isText: part.group.kind == .body)
    let cut = part.cutOutOfBlocks(beads.map(\.bead)) { policy.isSure(beads[$0]) }
    for (number, var bead) in beads.enumerated() {
      if cut.contains(number), bead.bead.isPaired, !bead.bead.isDecided {
        bead.bead.doubts.append(ReviewPolicy.lineOfBlock)
      }
      if frame.take(bead.variants.map(\.text)), bead.bead.isPaired, !bead.bead.isDecided {
        bead.bead.doubts.append(ReviewPolicy.webFrame)
      }
      if isMachine, bead.bead.isPaired, !bead.bead.isDecided {
        bead.bead.doubts.append(ReviewPolicy.machineNotice)
      }
      if trust.isDoubtful, !part.isSettled, !bead.bead.doubts.contains(ReviewPolicy.doubtfulText) {
        bead.bead.doubts.append(ReviewPolicy.doubtfulText)
      }
      // Pairs that contradict each other say so themselves.
      if trust.isContradictory, !trust.isDoubtful, !part.isSettled, bead.bead.isPaired,
        !bead.bead.isDecided, !bead.findings.contains(where: ReviewPolicy.isOfMeaning)
      {
        bead.bead.doubts.append(ReviewPolicy.otherVersion)
      }
      let unit = try add(bead, of: part)
      section.beads.append(
        .init(
          ranges: bead.bead.ranges, confidence: bead.bead.confidence, status: unit?.status,
          reasons: unit?.reasons ?? []))
    }
    result.sections.append(section)
  }

  /// Whether nothing was added.
  var isEmpty: Bool { list.units.isEmpty }

  /// Keeps a part that was not asked for as the memory has it.
  mutating func keep(_ kind: PartKind) {
    let digest = UnitProperty.digest(kind)
    if let value = earlier.property(digest) { digests.append(Property(digest, value)) }
    for unit in earlier.units[kind] ?? [] {
      used.insert(unit.id)
      list.append(unit)
      result.units.append(
        .init(
          unit, bead: unit.property(UnitProperty.bead) ?? "1-1", confidence: unit.confidence ?? 0,
          part: kind))
    }
  }

  /// A bead with what its texts show; the sentences of a bead that is not a pair are returned one by one.
  private func evidence(of bead: PaperBead, in part: AlignedPart) -> [PartTrust.Evidence] {
    let variants = part.variants(of: bead)
    guard bead.isPaired, !bead.isDecided else {
      return [PartTrust.Evidence(bead: bead, variants: variants, faults: [])]
    }
    var bead = bead
    let mayHaveName = part.group.parts.contains { $0.contains(where: \.mayEndInName) }
    if part.group.kind == .title, mayHaveName || TitleShape.disagree(variants) {
      bead.doubts.append(ReviewPolicy.noTitle)
    }
    if part.joinsParagraphs(bead) { bead.doubts.append(ReviewPolicy.joinedParagraphs) }
    if Set(variants.map { RaisedNumbers.open(in: $0.text) }).count > 1 {
      bead.doubts.append(ReviewPolicy.raisedNumber)
    }
    if !part.group.doubled.isEmpty { bead.doubts.append(ReviewPolicy.severalVersions) }
    if part.isCut(bead) { bead.doubts.append(ReviewPolicy.cutSentence) }
    if LeadingMarks.differ(variants.map(\.text)) { bead.doubts.append(ReviewPolicy.leadingMark) }
    let faults = policy.faults(of: variants)
    let isNoPair = variants.count == 2 && faults.contains(where: \.isNoPair)
    if isNoPair || hundredths(bead.confidence) < PartTrust.leastConfidence {
      return apart(bead, in: part)
    }
    let findings = policy.findings(in: variants, file: result.file)
    return [
      PartTrust.Evidence(bead: bead, variants: variants, faults: faults, findings: findings)
    ]
  }

  private func apart(_ bead: PaperBead, in part: AlignedPart) -> [PartTrust.Evidence] {
    bead.isPaired
      ? bead.apart.map { .init(bead: $0, variants: part.variants(of: $0), faults: []) }
      : [.init(bead: bead, variants: part.variants(of: bead), faults: [])]
  }

  /// Adds a bead: as a unit, or as text without a partner.
  ///
  /// - Returns: the unit that is reported; `nil` where there is none.
  private mutating func add(_ evidence: PartTrust.Evidence, of part: AlignedPart) throws
    -> GrowResult.Unit?
  {
    let kind = part.group.kind
    let (bead, variants) = (evidence.bead, evidence.variants)
    guard bead.isPaired else {
      result.unaligned += variants.map { .init(lang: $0.language, text: $0.text, part: kind) }
      return nil
    }
    guard let unit = unit(of: evidence, in: kind) else { return nil }
    used.insert(unit.id)
    list.append(unit)
    result.units.append(
      .init(
        unit, bead: bead.shape.description, confidence: hundredths(bead.confidence), part: kind))
    try addConflicts(of: variants)
    return result.units.last
  }

  /// The unit of a bead: one that a person has decided about stays as it is, another one is judged; `nil` for one that
  /// a person removed.
  private mutating func unit(of evidence: PartTrust.Evidence, in part: PartKind) -> TranslationUnit?
  {
    let (bead, variants) = (evidence.bead, evidence.variants)
    if bead.kept == nil, let edited = editedUnit(of: variants) { return edited }
    let known =
      bead.kept ?? earlierByText[variants.map(\.text)].flatMap(unused) ?? extendedUnit(of: variants)
    if let known, earlier.decided.contains(known.id) { return known }
    if known == nil, removed.take(variants) { return nil }
    let confidence = hundredths(bead.confidence)
    let judgement = policy.judge(
      variants, confidence: confidence, faults: evidence.faults, doubts: bead.doubts,
      findings: bead.isDecided ? nil : evidence.findings, number: result.units.count + 1,
      file: result.file)
    let texts = variants.map(\.text)
    let reasons =
      judgement.reasons + [doubtful.reason(for: texts), joins.reason(for: texts)].compactMap { $0 }
    result.findings += judgement.findings.map(FindingReport.init)
    let status: ReviewStatus = reasons.isEmpty ? .approved : .needsReview
    let checksum = known.flatMap { GrownChecksum($0) }
    if let known, checksum?.knowsState == false, known.status == .needsReview, reasons.isEmpty {
      // Nobody knows whether a person made the unit wait.
      return known
    }
    var unit = known ?? TranslationUnit(id: list.nextID(part), variants: [])
    unit.variants = variants.map { language, text in
      var variant =
        known?.variant(in: language) ?? TranslationUnitVariant(language: language, text: text)
      variant.language = language
      if variant.text != text { (variant.text, variant.content) = (text, nil) }
      return variant
    }
    unit.setProperty(UnitProperty.part, part.rawValue)
    unit.setProperty(UnitProperty.bead, bead.shape.description)
    unit.setProperty(UnitProperty.confidence, decimals(confidence))
    unit.setProperty(UnitProperty.status, status.rawValue)
    let noteCount = checksum?.noteCount ?? 0
    if unit.notes.prefix(noteCount) != reasons[...] {
      unit.annotations.replaceSubrange(..<noteCount, with: reasons.map { Note($0) })
    }
    unit.setProperty(
      UnitProperty.checksum, GrownChecksum.value(of: unit, notes: reasons.count))
    return unit
  }

  /// The unit that a person made of a pair by changing one of its texts in the file; each once.
  private mutating func editedUnit(of variants: [(language: LanguageTag, text: String)])
    -> TranslationUnit?
  {
    for (language, text) in variants {
      let numbers = editedByText[[language.description, text]] ?? []
      guard let number = numbers.first(where: isFree) else { continue }
      placed.insert(number)
      return earlier.handmade[number].unit
    }
    return nil
  }

  /// The unit with additions of a person that has one of the texts, where others have changed in the paper.
  private func extendedUnit(of variants: [(language: LanguageTag, text: String)])
    -> TranslationUnit?
  {
    variants.lazy.compactMap { language, text in
      extendedByText[[language.description, text]]?.first(where: isFree)
    }.first.map { earlier.handmade[$0].unit }
  }

  /// Whether a handmade unit has no place yet, and no bead that gives it one.
  private func isFree(_ number: Int) -> Bool {
    let handmade = earlier.handmade[number]
    let isTaken = used.contains(handmade.unit.id) || reserved.contains(handmade.unit.id)
    return !placed.contains(number) && !(handmade.isGrown && isTaken)
  }

  /// Reports translations of other papers that are different.
  private mutating func addConflicts(of variants: [(language: LanguageTag, text: String)]) throws {
    let (from, source) = variants[0]
    for (to, target) in variants.dropFirst() {
      var targets = [target]
      for other in try others.targets(of: source, in: LanguagePair(from: from, to: to))
      where !targets.contains(other) { targets.append(other) }
      if targets.count > 1 { result.conflicts.append(.init(source: source, targets: targets)) }
    }
  }

  /// A unit that has no place yet, and no bead that gives it one: a text may occur twice.
  private func unused(_ unit: TranslationUnit) -> TranslationUnit? {
    used.contains(unit.id) || reserved.contains(unit.id) ? nil : unit
  }

  /// Whether the paper that the memory has under this identifier can be an earlier state of this one: they
  /// have a unit or a title in common.
  var isSamePaper: Bool {
    let units = earlier.allUnits
    if units.isEmpty, earlier.property(UnitProperty.paper) == nil, !earlier.handmade.isEmpty {
      // A person's own file, or an imported one.
      return false
    }
    if units.isEmpty || !placed.isEmpty || units.contains(where: { used.contains($0.id) }) {
      return true
    }
    return pairing.titles.contains {
      earlier.property(UnitProperty.title($0.key)) == $0.value
    }
  }

  /// Completes the paper; decisions of a reviewer whose sentences are gone are reported as dropped.
  mutating func finish(_ options: GrowOptions) -> PaperContents {
    keepHandmade()
    if let notice = removed.notice(result.file) { result.reading.warnings.append(notice) }
    let kept = Set(list.units.map(\.id))
    result.dropped = earlier.allUnits.filter { $0.isReviewed && !kept.contains($0.id) }.map {
      GrowResult.Dropped(id: $0.id, status: $0.status, texts: $0.variants.map(\.text))
    }
    var header = PaperHeader(earlier.paper.exists ? earlier.header : nil)
    header.write(properties(options), requested: options.headerProperties)
    header.write(sourceLanguage: pairing.prose.first?.languages.first)
    header.finish()
    // A file in which only checksums would be other ones stays as it is. One of an earlier version gets the list of
    // its pairs.
    let isSame =
      hasSameUnits && Self.bare(header.header) == Self.bare(earlier.header)
      && (earlier.property(UnitProperty.grownPairs) != nil || list.units.isEmpty)
    return PaperContents(
      paper: earlier.paper, header: isSame ? earlier.header : header.header,
      units: hasSameUnits ? earlier.fileUnits : list.units,
      closingComments: earlier.closingComments)
  }

  /// Whether the units are those of the file, in any order, checksums aside.
  private var hasSameUnits: Bool {
    guard list.units.count == earlier.fileUnits.count else { return false }
    var counts: [TranslationUnit: Int] = [:]
    for unit in earlier.fileUnits { counts[Self.bare(unit), default: 0] += 1 }
    return list.units.allSatisfy { unit in
      let unit = Self.bare(unit)
      let count = counts[unit, default: 0] - 1
      counts[unit] = count
      return count >= 0
    }
  }

  private static func bare(_ unit: TranslationUnit) -> TranslationUnit {
    var unit = unit
    if unit.property(UnitProperty.checksum) != nil { unit.setProperty(UnitProperty.checksum, "") }
    return unit
  }

  private static func bare(_ header: TMXHeader) -> TMXHeader {
    var header = header
    header.properties.removeAll {
      $0.type == UnitProperty.checksum || $0.type == UnitProperty.grownPairs
    }
    return header
  }

  /// Puts the units that a person changed or added, and those of a part that has not changed, where they were if they
  /// have no place yet.
  private mutating func keepHandmade() {
    let numbers = earlier.handmade.indices.filter { number in
      let handmade = earlier.handmade[number]
      return !placed.contains(number) && !(handmade.isGrown && used.contains(handmade.unit.id))
    }
    var rest = Set(numbers.map { earlier.handmade[$0].position })
    // Units that are in another order than their sentences.
    let moved = Set(settled.flatMap { earlier.units[$0] ?? [] }.map(\.id)).subtracting(used)
    for (position, unit) in earlier.fileUnits.enumerated()
    where moved.contains(unit.id) && earlier.firstPosition[unit.id] == position {
      rest.insert(position)
    }
    let positions = rest.sorted()
    list.insert(
      positions.map { (earlier.fileUnits[$0], $0 > 0 ? earlier.fileUnits[$0 - 1].id : nil) })
    for position in positions {
      let unit = earlier.fileUnits[position]
      result.units.append(
        .init(
          unit, bead: unit.property(UnitProperty.bead) ?? "1-1", confidence: unit.confidence ?? 1,
          part: unit.part ?? .body))
    }
    let count = earlier.handmade.count { $0.kind != .additions }
    guard count > 0 else { return }
    let what = count == 1 ? "1 unit that was" : "\(count) units that were"
    result.reading.warnings.append("\(what) changed or added by hand stayed as before")
  }

  /// The properties of the paper: its origin, and its contents besides sentences.
  private func properties(_ options: GrowOptions) -> [Property] {
    var properties = [Property(UnitProperty.paper, id.description)]
    func add(_ type: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      properties.append(Property(type, XMLText.allowed(value)))
    }
    for (language, title) in pairing.titles.sorted(by: { $0.key < $1.key }) {
      add(UnitProperty.title(language), title)
    }
    add(UnitProperty.journal, options.journal ?? earlier.property(UnitProperty.journal))
    add(UnitProperty.year, options.year.map { "\($0)" } ?? earlier.property(UnitProperty.year))
    for (kind, group) in [("authors", pairing.authors), ("keywords", pairing.keywords)] {
      for (language, parts) in zip(group?.languages ?? [], group?.parts ?? []) {
        add("x-\(kind)-\(language)", parts.flatMap(\.items).joined(separator: "; "))
      }
    }
    return properties + digests + [removed.property(list.units)]
  }
}

extension GrowOptions {
  /// The types of the header's properties that the user gives.
  fileprivate var headerProperties: Set<String> {
    var types: Set<String> = []
    if journal != nil { types.insert(UnitProperty.journal) }
    if year != nil { types.insert(UnitProperty.year) }
    return types
  }
}
