// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct ReviewSessionTests {
  /// A workspace whose memory has one unit that waits, `p.abstract.1`, and one that does not.
  private func grown() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    _ = try kit.workspace.grow(PaperSource([.text(KitWorkspace.doubtful, name: "p.txt")]))
    return kit
  }

  private func place(_ id: String, _ file: String = "tm/p.tmx") -> ReviewPlace {
    ReviewPlace(file: file, id: UnitID(id))
  }

  private func unit(_ kit: KitWorkspace, _ id: String) throws -> TranslationUnit? {
    let store = kit.workspace.memoryStore
    let contents = try store.contents(of: store.paper(try #require(PaperID("p"))))
    return contents.units.first { $0.id == UnitID(id) }
  }

  @Test func theListSaysWhatWaitsAndWhy() throws {
    let kit = try grown()
    let review = kit.workspace.review()
    let waiting = try review.waiting()
    #expect(waiting.units.map(\.id.description) == ["p.abstract.1"])
    let item = try #require(waiting.units.first)
    #expect(item.file == "tm/p.tmx" && item.paper == "p" && item.part == .abstract)
    #expect(item.bead == "1-1" && item.confidence != nil && !item.reasons.isEmpty)
    #expect(item.variants.map(\.lang) == [.chinese, .english])
    #expect(try review.waiting(in: [try #require(PaperID("p"))]) == waiting)
    let error = #expect(throws: JobError.self) {
      try review.waiting(in: [try #require(PaperID("q"))])
    }
    #expect(error?.code == "tm/missing")
    #expect(try review.item(at: ReviewPlace(item)) == item)
  }

  @Test func decisionsAreInThePaper() throws {
    let kit = try grown()
    let review = kit.workspace.review(by: "Li Wei")
    try review.accept([place("p.abstract.1")])
    var unit = try #require(try unit(kit, "p.abstract.1"))
    #expect(unit.status == .approved && unit.property(UnitProperty.reviewed) == "accepted")
    #expect(unit.attribute("changeid") == "Li Wei" && unit.notes.isEmpty)
    #expect(try review.item(at: place("p.abstract.1")) == nil)
    #expect(try review.waiting().units.isEmpty)
    try review.reject([place("p.abstract.1")])
    unit = try #require(try self.unit(kit, "p.abstract.1"))
    #expect(unit.status == .rejected && unit.property(UnitProperty.reviewed) == "rejected")
  }

  /// Whoever takes the newest text of a unit takes the last decision, although the clock was set back before it.
  @Test func aDecisionIsNotOlderThanTheOneBeforeIt() throws {
    let kit = try grown()
    let times = [1_800_000_000, 1_700_000_000, 1_800_000_060]
    let dates = ["20270115T080000Z", "20270115T080000Z", "20270115T080100Z"]
    for (number, time) in times.enumerated() {
      let review = kit.workspace.review { Date(timeIntervalSince1970: Double(time)) }
      if number == 0 { try review.reject([place("p.abstract.1")]) }
      if number > 0 { try review.accept([place("p.abstract.1")]) }
      #expect(try unit(kit, "p.abstract.1")?.changeDate == dates[number])
    }
  }

  @Test func aSlipInOneIdChangesNothing() throws {
    let kit = try grown()
    let before = try kit.memory()
    let review = kit.workspace.review()
    let error = #expect(throws: JobError.self) {
      try review.accept([place("p.abstract.1"), place("p.abstract.9")])
    }
    #expect(error?.code == "review/missing" && error?.message.contains("p.abstract.9") == true)
    #expect(try kit.memory() == before)
    #expect(try review.undo() == nil)
  }

  @Test func anEditKeepsTheTextOfThePaper() throws {
    let kit = try grown()
    let review = kit.workspace.review()
    let text = " Countries build a community\nwith a shared future. "
    try review.edit(place("p.abstract.1"), language: .english, text: text)
    let unit = try #require(try unit(kit, "p.abstract.1"))
    #expect(unit.variants[1].text == "Countries build a community with a shared future.")
    #expect(
      unit.property(UnitProperty.grown(.english))
        == "Countries build a community of common destiny.")
    #expect(unit.status == .approved && unit.property(UnitProperty.reviewed) == "edited")
    // A second edit does not take the first one for the paper's text.
    try review.edit(place("p.abstract.1"), language: .english, text: "Other.")
    #expect(
      try self.unit(kit, "p.abstract.1")?.property(UnitProperty.grown(.english))
        == "Countries build a community of common destiny.")
    // The paper grown again knows its sentence.
    let again = try kit.workspace.grow(
      PaperSource([.text(KitWorkspace.doubtful, name: "p.txt")]))
    #expect(again.change == .unchanged)
  }

  @Test(arguments: [
    ("p.abstract.1", LanguageTag.english, " \n ", "review/empty"),
    ("p.abstract.1", .russian, "text", "review/language"),
    ("p.abstract.1", .english, "a \u{FFFD} b", "review/text"),
    ("p.abstract.1", .english, "a\0b", "review/text"),
    ("p.abstract.1", .english, "a\u{202E}b", "review/text"),
    ("p.abstract.1", .english, "a\u{FFFF}", "review/text"),
    ("p.abstract.1", .english, "\u{301}", "review/text"),
    ("p.abstract.7", .english, "text", "review/missing"),
  ])
  func anEditThatCannotBe(_ id: String, _ language: LanguageTag, _ text: String, _ code: String)
    throws
  {
    let kit = try grown()
    let before = try kit.memory()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.review().edit(place(id), language: language, text: text)
    }
    #expect(error?.code == code)
    #expect(try kit.memory() == before)
  }

  @Test func undoGivesTheBytesBackStepByStep() throws {
    let kit = try grown()
    let review = kit.workspace.review()
    var states = [try kit.memory()]
    try review.reject([place("p.abstract.1")])
    states.append(try kit.memory())
    try review.edit(place("p.abstract.2"), language: .english, text: "Held.")
    #expect(try review.undo() == place("p.abstract.2"))
    #expect(try kit.memory() == states[1])
    #expect(try review.undo() == place("p.abstract.1"))
    #expect(try kit.memory() == states[0])
    #expect(try review.undo() == nil)
  }

  @Test func undoLeavesWhatAnotherCommandWrote() throws {
    let kit = try grown()
    let review = kit.workspace.review()
    try review.reject([place("p.abstract.1")])
    try kit.workspace.review().accept([place("p.abstract.1")])
    let now = try kit.memory()
    let error = #expect(throws: JobError.self) { try review.undo() }
    #expect(error?.code == "review/changed")
    #expect(try kit.memory() == now)
  }

  @Test func mergedAndSplitAgain() throws {
    let kit = try grown()
    let review = kit.workspace.review()
    try review.mergeWithNext(place("p.abstract.1"))
    let whole = try #require(try unit(kit, "p.abstract.1"))
    #expect(whole.variants[0].text == "各国构建命运共同体。会议在天津举行。")
    #expect(whole.beadShape == BeadShape([2, 2]) && whole.status == .needsReview)
    #expect(try unit(kit, "p.abstract.2") == nil)
    #expect(
      try review.sentences(at: place("p.abstract.1"))?[0] == ["各国构建命运共同体。", "会议在天津举行。"])
    let halves = try review.split(place("p.abstract.1"), after: [1, 1])
    #expect(halves == [place("p.abstract.1"), place("p.abstract.2")])
    let first = try #require(try unit(kit, "p.abstract.1"))
    let second = try #require(try unit(kit, "p.abstract.2"))
    #expect(first.beadShape == BeadShape([1, 1]) && second.status == .needsReview)
    #expect(second.variants.map(\.text) == ["会议在天津举行。", "The meeting was held in Tianjin."])
    #expect(first.property(UnitProperty.reviewed) == "split")
  }

  /// What a person added to either unit stays with the merged one, and is not doubled when it is split.
  @Test func mergingKeepsAdditions() throws {
    let kit = try grown()
    let store = kit.workspace.memoryStore
    var contents = try store.contents(of: store.paper(try #require(PaperID("p"))))
    for (number, name) in ["first", "second"].enumerated() {
      contents.units[number].comments = ["\(name)"]
      contents.units[number].annotations.append(Note("note of the \(name)"))
      contents.units[number].properties.append(Property("x-\(name)", "1"))
      contents.units[number].variants[0].attributes.append(Attribute("creationid-\(name)", "Li"))
    }
    try store.write(try store.prepare(contents))
    let review = kit.workspace.review()
    try review.mergeWithNext(place("p.abstract.1"))
    let whole = try #require(try unit(kit, "p.abstract.1"))
    #expect(whole.comments == ["first", "second"])
    #expect(whole.property("x-first") == "1" && whole.property("x-second") == "1")
    #expect(whole.variants[0].attributes.map(\.name) == ["creationid-first", "creationid-second"])
    _ = try review.split(place("p.abstract.1"), after: [1, 1])
    #expect(try unit(kit, "p.abstract.1")?.comments == ["first", "second"])
    #expect(try unit(kit, "p.abstract.2")?.comments == [])
    // The reasons go with the decision; the notes of a person do not.
    try review.accept([place("p.abstract.1")])
    #expect(
      try unit(kit, "p.abstract.1")?.notes == ["note of the first", "note of the second"])
  }

  @Test(arguments: [[0, 0], [2, 2], [0, 2], [2, 0], [9, 9]])
  func aSplitThatLeavesNothing(_ counts: [Int]) throws {
    let kit = try grown()
    let review = kit.workspace.review()
    try review.mergeWithNext(place("p.abstract.1"))
    let before = try kit.memory()
    let error = #expect(throws: JobError.self) {
      try review.split(place("p.abstract.1"), after: counts)
    }
    #expect(error?.code == "review/split")
    #expect(try kit.memory() == before)
  }

  @Test func theLastUnitHasNoNextOne() throws {
    let kit = try grown()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.review().mergeWithNext(place("p.abstract.2"))
    }
    #expect(error?.code == "review/merge")
  }

  @Test func unitsAreFoundByTheirIds() throws {
    let kit = try grown()
    try kit.add("office", [.init(source: "茶", target: "tea"), .init(source: "水", target: "water")])
    try kit.add("sub/office", [.init(source: "茶", target: "tea")])
    let review = kit.workspace.review()
    // The ids of a grown paper begin with its name; those of others are looked for everywhere.
    #expect(try review.places(of: ["p.abstract.2"]) == [place("p.abstract.2")])
    #expect(try review.places(of: ["office.2"]) == [place("office.2", "tm/office.tmx")])
    #expect(
      try review.places(of: ["sub/office:sub/office.1"])
        == [place("sub/office.1", "tm/sub/office.tmx")])
    let missing = #expect(throws: JobError.self) { try review.places(of: ["p.abstract.9"]) }
    #expect(missing?.code == "review/missing")
  }

  @Test func anIdOfTwoPapersIsAmbiguous() throws {
    let kit = try KitWorkspace()
    try kit.add("a", [.init(source: "茶", target: "tea")])
    let text = try kit.text(of: "tm/a.tmx").replacing("a.1", with: "17")
    try kit.write(text, to: "tm/a.tmx")
    try kit.write(text, to: "tm/b.tmx")
    let review = kit.workspace.review()
    let error = #expect(throws: JobError.self) { try review.places(of: ["17"]) }
    #expect(error?.code == "review/ambiguous")
    #expect(try review.places(of: ["b:17"]) == [place("17", "tm/b.tmx")])
  }

  @Test func severalTasksDecideAtOnce() async throws {
    let kit = try KitWorkspace()
    try kit.add(
      "p",
      (1...12).map { .init(source: "第\($0)", target: "No. \($0)", status: .needsReview) })
    let review = kit.workspace.review()
    let places = try review.waiting().units.map { ReviewPlace($0) }
    #expect(places.count == 12)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for place in places { group.addTask { try review.accept([place]) } }
      try await group.waitForAll()
    }
    #expect(try review.waiting().units.isEmpty)
    for _ in places { #expect(try review.undo() != nil) }
    #expect(try review.waiting().units.count == 12)
  }

  @Test func hintsShowTheDoubt() throws {
    let kit = try grown()
    try kit.add(
      "other",
      [.init(source: "各国共同构建命运共同体。", target: "Countries build a shared future together.")])
    let review = kit.workspace.review()
    let item = try #require(try review.waiting().units.first)
    let hints = try review.hints()
    let findings = try hints.findings(of: item, variant: 1)
    let found = try #require(findings.first { $0.found == "community of common destiny" })
    let bytes = Array(item.variants[1].text.utf8)
    #expect(
      String(decoding: bytes[found.offset..<found.offset + found.length], as: UTF8.self)
        == "community of common destiny")
    #expect(try hints.findings(of: item, variant: 0).isEmpty)
    #expect(try hints.findings(of: item, variant: 5).isEmpty)
    #expect(try hints.nearest(item)?.target == "Countries build a shared future together.")
  }

  private static func memory(_ units: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4">
      <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext"/>
      <body>

    """ + units.joined() + "  </body>\n</tmx>\n"
  }

  private static func waiting(_ id: String) -> String {
    """
        <tu tuid="\(id)">
          <prop type="x-status">needs-review</prop>
          <tuv xml:lang="zh"><seg>中国\(id)</seg></tuv>
          <tuv xml:lang="en"><seg>China \(id)</seg></tuv>
        </tu>

    """
  }

  /// The memory is read once for all ids, and not for each of them.
  @Test(arguments: ["u", "p.body."]) func manyIDs(prefix: String) throws {
    let ids = (0..<3000).map { "\(prefix)\($0)" }
    let kit = try KitWorkspace(["tm/p.tmx": Self.memory(ids.map(Self.waiting))])
    let review = kit.workspace.review()
    let time = try ProcessorTime.measure {
      let places = try review.places(of: ids, among: ReviewSelection())
      #expect(places.map { $0.map(\.id.description) } == ids.map { [$0] })
      try review.accept(places.flatMap { $0 })
    }
    #expect(time < .seconds(15), "\(time)")
    #expect(try review.waiting().units.isEmpty)
  }

  /// Decisions about one unit of each of many papers do not go over all of them for each.
  @Test func manyPapers() throws {
    let ids = (0..<150).map { "u\($0)" }
    let kit = try KitWorkspace(
      Dictionary(
        uniqueKeysWithValues: ids.map { ("tm/\($0).tmx", Self.memory([Self.waiting($0)])) })
    )
    let review = kit.workspace.review()
    try review.accept(ids.map { place($0, "tm/\($0).tmx") }, seen: try review.waiting().units)
    #expect(try review.waiting().units.isEmpty)
  }

  static let damaged = [
    "    <!-- before --><tu tuid=\"bad\"><!-- in it -->  <note>x &amp; y</note>\n </tu>\n",
    "    <tu tuid=\"bad\"/>\n",
    "    <tu><tuv xml:lang=\"zh\"><seg>无</seg></tuv><tuv xml:lang=\"en\"></tuv></tu>\n",
    "    <tu><tuv><seg>甲</seg></tuv></tu>\n",
  ]

  /// What is wrong with one unit does not block the others, and nothing of it is lost.
  @Test(arguments: damaged, 0...2) func aDamagedUnitStays(_ bad: String, at place: Int) throws {
    var units = [Self.waiting("u1"), Self.waiting("u2")]
    units.insert(bad, at: place)
    let kit = try KitWorkspace(["tm/p.tmx": Self.memory(units)])
    let review = kit.workspace.review()
    #expect(try review.waiting().units.map(\.id.description) == ["u1", "u2"])
    #expect(review.notices.count == 1 && review.notices[0].contains("tm/p.tmx:"))
    for id in ["u1", "u2"] {
      try review.accept([self.place(id)])
      let text = try kit.folder.text(of: "tm/p.tmx")
      #expect(text.contains(bad))
      let pieces = text.components(separatedBy: bad)
      #expect(pieces.count == 2)
      #expect(pieces[0].components(separatedBy: "</tu>").count - 1 == place)
    }
    #expect(try review.waiting().units.isEmpty)
    #expect(try review.undo() != nil)
    #expect(try kit.folder.text(of: "tm/p.tmx").contains(bad))
  }

  @Test func severalDamagedUnitsAreOneNotice() throws {
    let units = [Self.damaged[0], Self.waiting("u1"), Self.damaged[0], Self.damaged[1]]
    let text = "\u{FEFF}" + Self.memory(units).replacing("\n", with: "\r\n")
    let kit = try KitWorkspace(["tm/p.tmx": text])
    let review = kit.workspace.review()
    try review.accept([place("u1")])
    #expect(review.notices.count == 1 && review.notices[0].contains("and 2 more"))
    let written = try kit.folder.text(of: "tm/p.tmx")
    #expect(written.components(separatedBy: Self.damaged[0]).count == 3)
    #expect(written.contains(Self.damaged[1]))
    #expect(try review.waiting().units.isEmpty)
  }

  /// A file in UTF-16 names its encoding, and is written in UTF-8.
  @Test func aDamagedUnitOfUTF16Stays() throws {
    let memory = Self.memory([Self.damaged[0], Self.waiting("u1")])
    let text = memory.replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
    #expect(text != memory)
    let kit = try KitWorkspace([:])
    try kit.folder.write(
      Data([0xFF, 0xFE]) + Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      to: "tm/p.tmx")
    let review = kit.workspace.review()
    try review.accept([place("u1")])
    let written = try kit.folder.text(of: "tm/p.tmx")
    #expect(written.contains(Self.damaged[0]) && written.contains("encoding=\"UTF-8\""))
    #expect(try review.waiting().units.isEmpty)
  }

  /// Both texts that a person changed in an editor are one change, which is taken back as one.
  @Test func bothTextsOfAnEditAreOneChange() throws {
    let kit = try grown()
    let before = try kit.memory()
    let review = kit.workspace.review()
    try review.edit(place("p.abstract.1"), texts: [.chinese: "各国合作。", .english: "They cooperate."])
    #expect(
      try unit(kit, "p.abstract.1")?.variants.map(\.text) == ["各国合作。", "They cooperate."])
    #expect(try review.undo() == place("p.abstract.1"))
    #expect(try kit.memory() == before)
    let error = #expect(throws: JobError.self) {
      try review.edit(place("p.abstract.1"), texts: [.chinese: "各国合作。", .russian: "Нет."])
    }
    #expect(error?.code == "review/language")
    #expect(try kit.memory() == before)
  }

  /// Where one unit cannot be rejected, no other one is approved.
  @Test func decisionsOfBothKindsAreMadeTogether() throws {
    let kit = try grown()
    let before = try kit.memory()
    let review = kit.workspace.review()
    #expect(throws: JobError.self) {
      try review.decide(accept: [place("p.abstract.1")], reject: [place("p.abstract.9")])
    }
    #expect(try kit.memory() == before)
    try review.decide(accept: [place("p.abstract.1")], reject: [place("p.abstract.2")])
    #expect(try unit(kit, "p.abstract.1")?.status == .approved)
    #expect(try unit(kit, "p.abstract.2")?.status == .rejected)
    #expect(try review.undo() != nil)
    #expect(try kit.memory() == before)
  }

  /// A change that could not be undone can be tried again; no earlier one is undone in its place.
  @Test func anUndoThatFailsKeepsItsPlace() throws {
    let kit = try grown()
    let review = kit.workspace.review()
    try review.reject([place("p.abstract.1")])
    let first = try kit.memory()
    try review.edit(place("p.abstract.2"), language: .english, text: "Held.")
    let second = try kit.text(of: "tm/p.tmx")
    try kit.write("<tmx/>", to: "tm/p.tmx")
    for _ in 0..<2 { #expect(throws: JobError.self) { try review.undo() } }
    try kit.write(second, to: "tm/p.tmx")
    #expect(try review.undo() == place("p.abstract.2"))
    #expect(try kit.memory() == first)
  }

  /// The last change is kept, however large it is, and earlier ones as far as there is room.
  @Test func theLastStepsAreKept() {
    func step(_ number: Int, bytes: Int) -> ReviewSteps.Step {
      let token = [UInt8](repeating: 0, count: bytes / 2)
      return .init(
        place: place("\(number)"), before: PaperRevision(token: token),
        after: PaperRevision(token: token))
    }
    var steps = ReviewSteps()
    for number in 1...5 { steps.append(step(number, bytes: ReviewSteps.limit / 3)) }
    for number in [5, 4, 3] {
      #expect(steps.last?.place == place("\(number)"))
      steps.removeLast()
    }
    #expect(steps.last == nil)
    steps.append(step(6, bytes: ReviewSteps.limit * 2))
    #expect(steps.last?.place == place("6"))
  }

  /// Rejected units are not counted as approved when the paper is grown again.
  @Test func rejectedUnitsAreCountedByThemselves() throws {
    let kit = try grown()
    try kit.workspace.review().reject([place("p.abstract.1")])
    let again = try kit.workspace.grow(
      PaperSource([.text(KitWorkspace.doubtful, name: "p.txt")]))
    let tally = GrowTally(again)
    #expect(tally.units == 2 && tally.rejected == 1 && tally.needsReview == 0)
    var summary = GrowSummary()
    summary.add(.grown(again))
    #expect(summary.approved == 1 && summary.rejected == 1)
    let report = GrowTextReport(style: .plain, isDryRun: false)
    #expect(report.line(tally).hasSuffix(": 2 pairs, 1 approved, 1 rejected"))
  }
}
