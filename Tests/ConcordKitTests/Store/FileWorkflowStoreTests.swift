// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit
@testable import Storage

/// Claims, comments and searches of a workspace whose files a stranger wrote.
@Suite struct FileWorkflowStoreTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder(["concord.yaml": "concord: 1\nlog-searches: true\n"])
    workspace = try Workspace(at: folder.url.path)
  }

  private func write(_ file: String, _ kind: DerivedFormat.Kind, _ content: ByteWriter) throws {
    try FileManager.default.createDirectory(
      atPath: workspace.derivedFolder, withIntermediateDirectories: true)
    try DerivedFile.write(
      content.bytes, key: DerivedKey(format: DerivedFormat(kind, 1), parts: []),
      to: workspace.derivedFolder + "/" + file)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max]) func countsOfSearches(_ times: Int) throws {
    var content = ByteWriter()
    content.write([times]) {
      $0.write("zh")
      $0.write("量子")
      $0.write($1)
      $0.write("2026-01-01")
      $0.write("2026-01-01")
    }
    try write("searches", .searches, content)
    let store = workspace.workflowStore
    let day = try #require(PartialDate("2026-11-28"))
    try store.logSearch("量子", language: .chinese, on: day)
    let found = try store.searches()
    #expect(found.map(\.times) == [times == .max ? .max : max(times, 0) + 1])
    #expect(found.map(\.last) == ["2026-11-28"])
  }

  /// The log of searches has an end: in number, and in time.
  @Test func searchesAreForgotten() throws {
    var content = ByteWriter()
    content.write(Array(0..<10_000)) {
      $0.write("zh")
      $0.write("q\($1)")
      $0.write(1)
      $0.write("2024-02-01")
      $0.write($1 < 9000 ? "2025-12-01" : "2025-11-2\($1 % 2 + 7)")
    }
    try write("searches", .searches, content)
    let store = workspace.workflowStore
    let day = try #require(PartialDate("2026-11-28"))
    try store.logSearch("量子", language: .chinese, on: day)
    // Those of 2025-11-27 are more than a year old.
    #expect(try store.searches().count == 9501)
    for number in 0..<502 {
      try store.logSearch("new\(number)", language: .english, on: day)
    }
    let found = try store.searches()
    #expect(found.count == 10_000)
    #expect(Set(found.map(\.query)).isDisjoint(with: ["q0", "q1", "q2"]))
    #expect(found.contains { $0.query == "q3" })
  }

  @Test func endsOfClaims() throws {
    var content = ByteWriter()
    content.write([Int.min, 0, Int.max]) {
      $0.write("tm/a.tmx")
      $0.write("a.\($1)")
      $0.write("Li Wei")
      $0.write($1)
    }
    try write("claims", .claims, content)
    let claims = try workspace.workflowStore.claims(asSeenBy: "Anna", now: Date())
    #expect(claims.map(\.id.description) == ["a.\(Int.max)"])
  }

  /// A claim of half an hour has ended when half an hour is over, and another person can take the unit.
  @Test func aClaimEndsOnTime() throws {
    let place = ReviewPlace(file: "tm/a.tmx", id: UnitID("a.1"))
    let start = Date(timeIntervalSince1970: 1_800_000_000)
    let store = workspace.workflowStore
    try store.claim([place], for: "Anna", minutes: 30, now: start)
    let last = start.addingTimeInterval(30 * 60 - 1)
    #expect(try store.claims(asSeenBy: "Li Wei", now: last).map(\.by) == ["Anna"])
    #expect(throws: JobError.self) {
      try store.claim([place], for: "Li Wei", minutes: 30, now: last)
    }
    let end = start.addingTimeInterval(30 * 60)
    #expect(try store.claims(asSeenBy: "Li Wei", now: end).isEmpty)
    try store.claim([place], for: "Li Wei", minutes: 30, now: end)
  }

  /// A claim that was made while the clock was years ahead counts, but the message names the way out.
  @Test func claimsOfAClockThatWasAhead() throws {
    let place = ReviewPlace(file: "tm/a.tmx", id: UnitID("a.1"))
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    let store = workspace.workflowStore
    let cases = [
      (0.0, "take another, or wait until then"), (3600.0, "take another, or wait until then"),
      (3601.0, "--release --by NAME"), (1e8, "--release --by NAME"),
    ]
    for (ahead, hint) in cases {
      try store.claim([place], for: "Anna", minutes: 1440, now: now.addingTimeInterval(ahead))
      for body in [
        { try store.claim([place], for: "Li Wei", minutes: 30, now: now) },
        { try workspace.requireUnclaimed([place], by: "Li Wei", now: now) },
      ] as [() throws -> Void] {
        let error = #expect(throws: JobError.self, performing: body)
        #expect(error?.code == "review/claimed")
        #expect(error?.message.contains(hint) == true)
      }
    }
    #expect(try store.release(nil, of: "Anna", now: now) == 1)
    try store.claim([place], for: "Li Wei", minutes: 30, now: now)
  }

  @Test(arguments: [Int.min, 0, 7, Int.max]) func lengthsOfClaims(_ minutes: Int) throws {
    let place = ReviewPlace(file: "tm/a.tmx", id: UnitID("a.1"))
    try workspace.review(by: "Anna").claim([place], minutes: minutes)
    let claim = try #require(try workspace.review(by: "Anna").claims().first)
    let end = try Date(claim.until, strategy: .iso8601).timeIntervalSinceNow / 60
    let expected = Double(min(max(minutes, 1), 1440))
    #expect(abs(end - expected) < 1)
  }

  private static func comment(at time: String) -> [UInt8] {
    Array("{\"kind\":\"concept\",\"id\":\"a\",\"text\":\"t\",\"by\":\"b\",\"at\":\"\(time)\"}".utf8)
  }

  @Test(
    arguments: [
      ("empty", [], nil), ("blank lines", Array("\n \n".utf8), nil),
      ("cut off", Array("{\"kind\"".utf8), 1),
      ("GB18030", [0xC4, 0xE3, 0x0A], 1), ("UTF-16", [0xFF, 0xFE, 0x7B, 0], 1),
      (
        "an unknown kind",
        Array("\n{\"kind\":\"file\",\"id\":\"a\",\"text\":\"t\",\"by\":\"b\",\"at\":\"c\"}".utf8), 2
      ),
      ("30 February", Self.comment(at: "2026-02-30T10:00:00Z"), 1),
      ("month 13", Self.comment(at: "2026-13-01T10:00:00Z"), 1),
      ("hour 25", Self.comment(at: "2026-02-01T25:00:00Z"), 1),
      ("minute 61", Self.comment(at: "2026-02-01T10:61:00+08:00"), 1),
      ("nested", Array(String(repeating: "[", count: 100_000).utf8), 1),
    ] as [(String, [UInt8], Int?)])
  func damagedComments(_ name: String, _ bytes: [UInt8], _ line: Int?) throws {
    try folder.write(Data(bytes), to: "comments.jsonl")
    let glossary =
      "concord-glossary: 1\nname: a\nlanguages: [zh]\nconcepts:\n  - id: a\n    terms:\n      zh: 条约\n"
    try folder.write(Data(glossary.utf8), to: "glossaries/a.yaml")
    guard let line else {
      #expect(try workspace.comments().isEmpty)
      return
    }
    for body in [
      { _ = try workspace.comments() },
      { try workspace.comment(on: .concept(ConceptID("a")), "b", by: "c", at: "d") },
    ] as [() throws -> Void] {
      let error = #expect(throws: JobError.self, performing: body)
      #expect(error?.code == "comments/line")
      #expect(error?.description.hasPrefix("comments.jsonl:\(line):1: ") == true)
    }
    #expect(
      try Data(contentsOf: folder.url.appendingPathComponent("comments.jsonl")) == Data(bytes))
  }

  /// A time that nobody could read again is not written.
  @Test(arguments: ["", "d", "2026-11-28", "2026-11-28 10:00:00Z"]) func timesOfComments(
    _ at: String
  ) throws {
    let glossary =
      "concord-glossary: 1\nname: a\nlanguages: [zh]\nconcepts:\n  - id: a\n    terms:\n      zh: 条约\n"
    try folder.write(Data(glossary.utf8), to: "glossaries/a.yaml")
    let error = #expect(throws: JobError.self) {
      try workspace.comment(on: .concept(ConceptID("a")), "b", by: "c", at: at)
    }
    #expect(error?.code == "comments/time")
    try workspace.comment(on: .concept(ConceptID("a")), "b", by: " ", at: "2026-11-28T10:00:00Z")
    #expect(try workspace.comments().map(\.by) == ["unknown"])
  }

  /// An answer comes after what it answers, although the clock was set back between the two.
  @Test func commentsOfAClockThatWasSetBack() throws {
    let glossary =
      "concord-glossary: 1\nname: a\nlanguages: [zh]\nconcepts:\n  - id: a\n    terms:\n      zh: 条约\n"
      + "  - id: b\n    terms:\n      zh: 公约\n"
    try folder.write(Data(glossary.utf8), to: "glossaries/a.yaml")
    let times = [
      ("a", "question", "2026-11-28T12:00:00+02:00"), ("a", "answer", "2026-11-28T09:00:00Z"),
      ("b", "other", "2026-11-28T08:00:00Z"), ("a", "thanks", "2026-11-28T10:30:00Z"),
    ]
    for (id, text, at) in times {
      try workspace.comment(on: .concept(ConceptID(id)), text, by: "c", at: at)
    }
    let comments = try workspace.comments(on: .concept(ConceptID("a")))
    #expect(comments.map(\.text) == ["question", "answer", "thanks"])
    #expect(
      comments.map(\.at)
        == ["2026-11-28T12:00:00+02:00", "2026-11-28T12:00:00+02:00", "2026-11-28T10:30:00Z"])
    #expect(try workspace.comments().map(\.text) == ["other", "question", "answer", "thanks"])
    #expect(workspace.notices.lines.count == 1)
    // The file is only appended to.
    let lines = try folder.text(of: "comments.jsonl").split(separator: "\n")
    #expect(zip(lines, times).allSatisfy { $0.contains($1.1) })
  }
}
