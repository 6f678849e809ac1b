// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import AssistantServer

/// Sizes of answers, and lists that go on.
@Suite struct BoundsTests {
  private static let terms = 150

  /// Many concepts and pairs, a few of them very long.
  private static func large() throws -> AssistantWorkspace {
    var glossary = "concord-glossary: 1\nname: large\nlanguages: [zh, en]\nconcepts:\n"
    for number in 0..<Self.terms {
      let note = String(repeating: "A note that says much about this term. ", count: 1 + number % 7)
      glossary += """
          - id: concept-\(number)
            note: "\(note)"
            terms:
              zh: [术语第\(number)号名]
              en: [technical term number \(number), {term: old word \(number), status: deprecated}]

        """
    }
    let long = String(repeating: "很长的句子，", count: 20_000)
    var pairs = (0..<120).map {
      ("第\($0)次会议讨论了能源合作问题。", "Meeting \($0) discussed energy cooperation.")
    }
    pairs.append(
      ("能源合作" + long, "Energy cooperation " + String(repeating: "and so on ", count: 40_000)))
    return try AssistantWorkspace(glossary: glossary, pairs: pairs)
  }

  /// All items of a list, part by part.
  private func all(
    _ made: AssistantWorkspace, _ tool: String, _ list: String, size: Int,
    _ arguments: [String: JSONValue]
  ) throws -> (items: [JSONValue], total: Int, parts: Int, skipped: Int) {
    var items: [JSONValue] = []
    var cursor: JSONValue = .null
    var (total, parts, skipped) = (0, 0, 0)
    repeat {
      var arguments = arguments
      arguments["max_chars"] = .int(size)
      arguments["cursor"] = cursor
      let answer = try made.answer(tool, .object(arguments))
      #expect(JSONText.size(of: answer) <= size)
      let own = answer[list].array ?? []
      items += own
      if own.isEmpty, answer["truncated"] == true { skipped += 1 }
      total = answer["total"].int ?? -1
      parts += 1
      #expect(parts < 1000)
      cursor = answer["next_cursor"]
    } while !cursor.isNull && parts < 1000
    return (items, total, parts, skipped)
  }

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: [2000, 20_000, 80_000])
  func partsGiveEveryItemOnce(_ size: Int) throws {
    let made = try Self.large()
    let text = (0..<Self.terms).map { "术语第\($0)号名" }.joined(separator: "。")
    let terms = try all(
      made, "find_terms", "terms", size: size, ["text": .string(text), "to": "en"])
    #expect(
      terms.items.compactMap { $0["concept"].string } == (0..<Self.terms).map { "concept-\($0)" })
    #expect(terms.total == Self.terms)
    let rows = try all(
      made, "concordance", "rows", size: size, ["phrase": "能源合作", "to": "en", "limit": 50])
    #expect(rows.total == 121)
    #expect(Set(rows.items.compactMap { $0["uri"].string }).count == rows.items.count)
    #expect(rows.items.count + rows.skipped == 121)
    let draft = (0..<40).map { "They use old word \($0) here.\n" }.joined()
    let findings = try all(
      made, "check_draft", "findings", size: size,
      ["draft": .string(draft)])
    #expect(findings.items.count == findings.total)
    if size == 2000 { #expect(findings.parts > 1) }
  }

  @Test func everyAnswerFits() throws {
    let made = try Self.large()
    let text = (0..<Self.terms).map { "术语第\($0)号名参加了第\($0)次会议，讨论了能源合作问题。" }.joined()
    for size in [2000, 20_000, 80_000] {
      for (tool, arguments) in [
        ("translation_brief", ["source": .string(text), "to": "en"]),
        ("find_terms", ["text": .string(text)]), ("look_up", ["sentence": "能源合作", "limit": 20]),
        ("concordance", ["phrase": "能源合作", "limit": 50]), ("check_draft", ["draft": .string(text)]),
        ("align_texts", ["source": .string(text), "target": "Short."]),
      ] as [(String, [String: JSONValue])] {
        var arguments = arguments
        arguments["max_chars"] = .int(size)
        let answer = try made.answer(tool, .object(arguments))
        #expect(JSONText.size(of: answer) <= size, "\(tool) \(size)")
        #expect(answer["sanitized"] == true)
      }
    }
    let brief = try made.answer("translation_brief", ["source": .string(text), "to": "en"])
    #expect(brief["truncated"] == true)
    let kept = ["terms", "numbers", "pairs"].reduce(0) { $0 + (brief[$1].array?.count ?? 0) }
    let left = ["terms", "numbers", "pairs"].reduce(0) { $0 + (brief["left_out"][$1].int ?? 0) }
    #expect(brief["total"].int == kept + left)
  }

  /// The cursor of an answer with too many matches is taken, and gives each of them once.
  @Test func matchesGoOn() throws {
    let made = try Self.large()
    let found = try all(
      made, "look_up", "matches", size: 2000, ["sentence": "能源合作", "to": "en", "limit": 20])
    #expect(found.parts > 1 && found.items.count + found.skipped == found.total)
    #expect(Set(found.items.compactMap { $0["uri"].string }).count == found.items.count)
  }

  @Test func cursorsBelongToOneQuestionAndState() throws {
    let made = try Self.large()
    let question: [String: JSONValue] = ["phrase": "能源合作", "to": "en", "limit": 10]
    let cursor = try made.answer("concordance", .object(question))["next_cursor"]
    #expect(cursor.string != nil)
    // Another size is the same question.
    let next = question.merging(["cursor": cursor, "max_chars": 5000]) { $1 }
    #expect(try made.answer("concordance", .object(next))["rows"].array?.isEmpty == false)
    let other: [String: JSONValue] = ["phrase": "会议", "to": "en", "limit": 10, "cursor": cursor]
    #expect(try made.failure("concordance", .object(other))["code"] == "cursor/invalid")
    #expect(
      try made.failure("find_terms", ["text": "能源合作", "cursor": cursor])["code"]
        == "cursor/invalid")
    try made.add("more", [("新的能源合作。", "New energy cooperation.")])
    #expect(try made.failure("concordance", .object(next))["code"] == "cursor/stale")
  }

  @Test func longResourcesGoOn() throws {
    let made = try Self.large()
    for (start, list) in [
      ("concord://glossary/sco", "concepts"), ("concord://paper/talks", "units"),
    ] {
      var uri: String? = start
      var (seen, parts, total) = (Set<String>(), 0, 0)
      while let here = uri, parts < 100 {
        let part = try made.resource(here)
        #expect(JSONText.size(of: part) <= 20_000)
        seen.formUnion(part[list].array?.compactMap { $0["uri"].string } ?? [])
        total = part["total"].int ?? 0
        uri = part["next_uri"].string
        parts += 1
      }
      #expect(seen.count == total)
      #expect(parts > 1)
    }
  }

  @Test func resourcesAreListedInParts() throws {
    let made = try AssistantWorkspace()
    for number in 0..<230 {
      try made.add("paper-\(number)", [("句\(number)。", "Sentence \(number).")])
    }
    var (cursor, uris): (JSONValue, [String]) = (.null, [])
    repeat {
      let part = try made.core.result(
        of: "resources/list", parameters: ["cursor": cursor], in: .november2025)
      uris += part["resources"].array?.compactMap { $0["uri"].string } ?? []
      cursor = part["nextCursor"]
    } while !cursor.isNull
    #expect(uris.count == 1 + 1 + 231)
    #expect(Set(uris).count == uris.count)
    #expect(throws: RPCError.self) {
      try made.core.result(
        of: "resources/list", parameters: ["cursor": "7-x-y"], in: .november2025)
    }
  }

  @Test func aListIsCutBetweenItems() {
    let items = (0..<50).map { JSONValue.string(String(repeating: "x", count: 10 + $0)) }
    for limit in [0, 100, 230, 500, 1000, 5000] {
      let answer = ListAnswer("items", items).fitted(to: limit) { "\($0)" }
      let kept = answer["items"].array ?? []
      #expect(kept.count == 0 || JSONText.size(of: answer) <= limit)
      #expect(Array(items.prefix(kept.count)) == kept)
      let goesOn = kept.count < 50
      #expect(answer["truncated"].bool == goesOn)
      #expect(answer["left_out"].int == 50 - kept.count)
      if goesOn { #expect(answer["next_cursor"].string == "\(max(1, kept.count))") }
    }
  }
}
