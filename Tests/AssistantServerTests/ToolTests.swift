// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import AssistantServer

/// What each tool answers; `AssistantWorkspace.call` holds every answer to the tool's schema.
@Suite struct ToolTests {
  @Test func listIsDeterministicAndClosed() throws {
    let made = try AssistantWorkspace(allowsProposals: true)
    let first = try made.core.result(of: "tools/list", parameters: .null, in: .november2025)
    #expect(first == (try made.core.result(of: "tools/list", parameters: [:], in: .november2025)))
    let tools = first["tools"].array ?? []
    #expect(
      tools.compactMap { $0["name"].string } == [
        "translation_brief", "find_terms", "look_up", "concordance", "check_draft", "align_texts",
        "list_review", "propose_term",
      ])
    for tool in tools {
      let name = tool["name"].string ?? ""
      #expect(tool["inputSchema"]["additionalProperties"] == false, "\(name)")
      #expect(tool["outputSchema"]["additionalProperties"] == false, "\(name)")
      #expect(tool["annotations"]["readOnlyHint"].bool == (name != "propose_term"))
      #expect(tool["annotations"]["openWorldHint"] == false)
      let arguments = tool["inputSchema"]["properties"].object ?? [:]
      for (argument, schema) in arguments {
        #expect(schema["description"].string?.isEmpty == false, "\(name).\(argument)")
        for word in ["path", "file", "folder", "directory"] {
          #expect(!argument.contains(word), "\(name).\(argument)")
        }
      }
    }
    let off = try AssistantWorkspace()
    let names = try off.core.result(of: "tools/list", parameters: .null, in: .november2025)
    #expect(names["tools"].array?.count == 7)
  }

  /// A fault is corrected with the arguments of a tool, not with the options of a command.
  @Test func faultsNameArguments() throws {
    let made = try AssistantWorkspace(allowsProposals: true)
    let answers = [
      try made.core.result(
        of: "tools/call",
        parameters: [
          "name": "look_up",
          "arguments": ["sentence": "The meeting was held in Astana.", "from": "en", "to": "en"],
        ], in: .november2025),
      try made.core.result(
        of: "tools/call",
        parameters: [
          "name": "propose_term",
          "arguments": [
            "terms": [["language": "en", "term": "软实力"], ["language": "zh", "term": "软实力"]],
            "evidence": "a talk",
          ],
        ], in: .november2025),
    ]
    for answer in answers {
      let text = answer["content"][0]["text"].string ?? ""
      #expect(answer["isError"] == true, "\(text)")
      #expect(!text.contains("--") && text.contains("'from'"), "\(text)")
    }
  }

  /// A text of the call that names options is quoted as it was given.
  @Test func faultsQuoteTextsAsGiven() throws {
    let made = try AssistantWorkspace(allowsProposals: true)
    let answer = try made.core.result(
      of: "tools/call",
      parameters: [
        "name": "propose_term",
        "arguments": [
          "terms": [
            ["language": "en", "term": "软实力--to"], ["language": "zh", "term": "软实力"],
          ], "evidence": "a talk",
        ],
      ], in: .november2025)
    let text = answer["content"][0]["text"].string ?? ""
    #expect(text.contains("软实力--to") && text.contains("'from'"), "\(text)")
  }

  /// A call with very many texts is refused as one with few is.
  @Test func faultsOfLongCallsEnd() throws {
    let made = try AssistantWorkspace(allowsProposals: true)
    let terms = (0..<20_000).map { number -> JSONValue in
      ["language": "en", "term": .string("a--\(number)")]
    }
    let answer = try made.core.result(
      of: "tools/call",
      parameters: [
        "name": "propose_term", "arguments": ["terms": .array(terms), "evidence": "a talk"],
      ], in: .november2025)
    #expect(answer["isError"] == true)
  }

  @Test func findTerms() throws {
    let made = try AssistantWorkspace()
    let answer = try made.answer(
      "find_terms", ["text": "命运共同体、上海精神和上海精神，未定之词。", "to": "en"])
    #expect(answer["total"] == 2)
    let future = answer["terms"][0]
    #expect(future["found"] == "命运共同体")
    #expect(future["approved"] == ["community with a shared future"])
    #expect(future["forbidden"] == ["community of common destiny"])
    #expect(future["uri"] == "concord://concept/shared-future")
    let spirit = answer["terms"][1]
    #expect(spirit["count"] == 2)
    #expect(spirit["places"][1]["offset"].int == "命运共同体、上海精神和".utf8.count)
    #expect(spirit["note"] == "Capital S in both words.")
    #expect(answer["searched"]["concepts"] == 3)
    #expect(answer["searched"]["from"] == "zh")
    let english = try made.answer("find_terms", ["text": "A community of common destiny."])
    #expect(english["terms"][0]["status"] == "deprecated")
    #expect(english["terms"][0]["until"] == "2017")
    #expect(english["terms"][0]["approved"] == ["命运共同体"])
  }

  @Test func nothingFoundSaysWhereItLooked() throws {
    let made = try AssistantWorkspace()
    for (tool, arguments) in [
      ("find_terms", ["text": "天气很好。"]), ("look_up", ["sentence": "天气很好，适合散步。"]),
      ("concordance", ["phrase": "天气预报"]), ("list_review", [:]),
      ("translation_brief", ["source": "天气很好。"]),
    ] as [(String, JSONValue)] {
      let answer = try made.answer(tool, arguments)
      #expect(answer["total"] == 0, "\(tool)")
      #expect(answer["truncated"] == false)
      #expect(answer["hint"].string?.isEmpty == false, "\(tool)")
      #expect(answer["searched"].object?.isEmpty == false, "\(tool)")
      #expect(answer["next_cursor"].isNull)
    }
  }

  @Test func lookUp() throws {
    let made = try AssistantWorkspace()
    let answer = try made.answer("look_up", ["sentence": "会议于2025年在阿斯塔纳举行。", "to": "en"])
    let match = answer["matches"][0]
    #expect(match["kind"] == "placeable")
    #expect(match["target"] == "The meeting was held in Astana in 2025.")
    #expect(match["warnings"].array?.contains("number") == true)
    #expect(match["differences"][0]["kind"] == "number")
    #expect(match["differences"][0]["query"] == "2025")
    #expect(match["differences"][0]["memory"] == "2024")
    #expect(match["paper"] == "concord://paper/talks")
    #expect(match["section"] == "body")
    #expect(match["uri"] == "concord://unit/talks/talks.body.2")
    let term = try made.answer("look_up", ["sentence": "上海精神", "to": "en"])
    #expect(term["terms"][0]["approved"] == ["Shanghai Spirit"])
    #expect(term["terms"][0]["forbidden"] == ["Spirit of Shanghai"])
    // A concept that nobody has decided on is not an answer.
    #expect(try made.answer("look_up", ["sentence": "未定之词", "to": "en"])["terms"] == [])
  }

  @Test func concordance() throws {
    let made = try AssistantWorkspace()
    let answer = try made.answer("concordance", ["phrase": "能源合作", "language": "zh", "to": "en"])
    #expect(answer["total"] == 2)
    #expect(answer["rows"][0]["target"] == "The two sides strengthen energy cooperation.")
    #expect(answer["rows"][0]["hits"] == ["能源合作"])
    let english = try made.answer("concordance", ["phrase": "strengthened", "to": "zh"])
    #expect(english["rows"][0]["hits"] == ["strengthen"])
  }

  @Test func checkDraft() throws {
    let made = try AssistantWorkspace()
    let draft = "We always uphold the Spirit of Shanghai."
    let answer = try made.answer(
      "check_draft", ["draft": .string(draft), "source": "我们永远弘扬上海精神。"])
    #expect(answer["accepted"] == false)
    let finding = answer["findings"][0]
    #expect(finding["rule"] == "term/forbidden")
    #expect(finding["found"] == "Spirit of Shanghai")
    #expect(finding["expected"][0] == "Shanghai Spirit")
    #expect(finding["offset"].int == "We always uphold the ".utf8.count)
    #expect(answer["counts"]["error"].int ?? 0 >= 1)
    let good = try made.answer(
      "check_draft",
      ["draft": "We always uphold the Shanghai Spirit.", "source": "我们永远弘扬上海精神。"])
    #expect(good["accepted"] == true)
    #expect(good["total"] == 0)
    #expect(good["hint"].string?.isEmpty == false)
    // The same as the command's library.
    let session = try Workspace(at: made.folder.url.path).checkSession()
    let report = try session.check(
      [.text(draft, name: "draft.txt")],
      options: DraftCheckOptions(source: .text("我们永远弘扬上海精神。", name: "source.txt"))
    ).report
    #expect(answer["total"].int == report.findings.count)
    #expect(
      answer["findings"].array?.compactMap { $0["message"].string }
        == report.findings.map(\.message))
  }

  @Test func checkDraftOfBilingualFile() throws {
    let made = try AssistantWorkspace()
    let answer = try made.answer(
      "check_draft",
      ["draft": "zh\ten\n各国弘扬上海精神。\tCountries uphold the spirit.\n", "format": "tsv"])
    #expect(answer["findings"].array?.contains { $0["rule"] == "term/missing" } == true)
    #expect(answer["counts"]["segments"] == 1)
    let failed = try made.failure("check_draft", ["draft": "no table", "format": "tmx"])
    #expect(failed["code"].string?.contains("/") == true)
  }

  @Test func brief() throws {
    let made = try AssistantWorkspace()
    try made.folder.write(Data("style:\n  - British spelling.\n".utf8), to: "concord.yaml")
    let answer = try made.answer(
      "translation_brief",
      ["source": "各国弘扬上海精神。贷款840亿元。会议于2025年在阿斯塔纳举行。", "to": "en"])
    #expect(answer["style"] == ["British spelling."])
    #expect(answer["terms"][0]["approved"] == ["Shanghai Spirit"])
    #expect(answer["terms"][0]["forbidden"] == ["Spirit of Shanghai"])
    #expect(answer["numbers"][0]["target"] == "84 billion")
    #expect(answer["pairs"][0]["target"] == "Countries uphold the Shanghai Spirit.")
    #expect(answer["sentences"] == 3)
    #expect(answer["truncated"] == false)
    #expect(answer["searched"]["units"] == 4)
  }

  @Test func alignTexts() throws {
    let made = try AssistantWorkspace()
    let answer = try made.answer(
      "align_texts",
      ["source": "会议举行。双方加强合作。", "target": "The meeting was held. The sides cooperate more."])
    #expect(answer["total"] == 2)
    #expect(answer["beads"][1]["source"] == "双方加强合作。")
    #expect(answer["beads"][1]["source_sentences"] == [2])
    #expect(answer["beads"][1]["bead"] == "1-1")
  }

  @Test func listReview() throws {
    let made = try AssistantWorkspace()
    let pairs = (1...45).map { ("第\($0)句。", "Sentence \($0).") }
    try made.add("waiting", pairs, waiting: Set(0..<45))
    try made.add("zulu", pairs, waiting: [3])
    var seen: [String] = []
    var cursor: JSONValue = .null
    repeat {
      let answer = try made.answer("list_review", ["cursor": cursor, "limit": 20])
      #expect(answer["total"] == 46)
      seen += answer["units"].array?.compactMap { $0["unit"].string } ?? []
      cursor = answer["next_cursor"]
      #expect(answer["truncated"].bool == !cursor.isNull)
      #expect(answer["left_out"].int == 46 - seen.count)
    } while !cursor.isNull
    #expect(seen == (1...45).map { "waiting.body.\($0)" } + ["zulu.body.4"])
    let first = try made.answer("list_review", ["limit": 1])["units"][0]
    #expect(first["reasons"] == ["the confidence is 0.4"])
    #expect(first["texts"][0]["language"] == "zh")
  }

  @Test func aChangeOnDiskIsSeenAtOnce() throws {
    let made = try AssistantWorkspace()
    #expect(try made.answer("find_terms", ["text": "丝绸之路"])["total"] == 0)
    #expect(try made.answer("concordance", ["phrase": "丝绸之路"])["total"] == 0)
    let more =
      AssistantWorkspace.glossary + """
          - id: silk-road
            terms:
              zh: [丝绸之路]
              en: [Silk Road]

        """
    try made.folder.write(Data(more.utf8), to: "glossaries/sco.yaml")
    try made.add("later", [("古老的丝绸之路。", "The ancient Silk Road.")])
    #expect(try made.answer("find_terms", ["text": "丝绸之路"])["total"] == 1)
    #expect(try made.answer("concordance", ["phrase": "丝绸之路"])["total"] == 1)
  }

  @Test func unknownTools() throws {
    let made = try AssistantWorkspace()
    for name in ["", "no", "propose_term", "../find_terms"] {
      #expect(throws: RPCError.self) {
        try made.core.result(
          of: "tools/call", parameters: ["name": .string(name)], in: .november2025)
      }
    }
    #expect(throws: RPCError.self) {
      try made.core.result(
        of: "tools/call", parameters: ["name": "find_terms", "arguments": [1]], in: .november2025)
    }
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let tool: String
    let arguments: JSONValue
    let code: String
    var testDescription: String { "\(code) \(tool)" }
  }

  @Test(arguments: [
    Wrong(tool: "find_terms", arguments: [:], code: "argument/missing"),
    Wrong(tool: "find_terms", arguments: ["text": nil], code: "argument/missing"),
    Wrong(tool: "find_terms", arguments: ["text": 7], code: "argument/type"),
    Wrong(tool: "find_terms", arguments: ["text": " \n"], code: "argument/empty"),
    Wrong(tool: "find_terms", arguments: ["text": "a\u{0}"], code: "argument/characters"),
    Wrong(tool: "find_terms", arguments: ["text": "a", "path": "x"], code: "argument/unknown"),
    Wrong(tool: "find_terms", arguments: ["text": "a", "to": "../"], code: "argument/type"),
    Wrong(
      tool: "find_terms", arguments: ["text": "a", "max_chars": 90_000], code: "argument/range"),
    Wrong(tool: "find_terms", arguments: ["text": "a", "max_chars": "9"], code: "argument/type"),
    Wrong(tool: "look_up", arguments: ["sentence": "a", "limit": 21], code: "argument/range"),
    Wrong(tool: "look_up", arguments: ["sentence": "a", "limit": 1.5], code: "argument/type"),
    Wrong(
      tool: "look_up", arguments: ["sentence": .string(String(repeating: "中", count: 7000))],
      code: "argument/too-long"),
    Wrong(tool: "check_draft", arguments: ["draft": "a", "format": "exe"], code: "argument/type"),
    Wrong(
      tool: "check_draft", arguments: ["draft": "%PDF-1.4 x", "format": "text"],
      code: "argument/characters"),
    Wrong(
      tool: "align_texts", arguments: ["source": "a", "target": "b", "min_confidence": 2],
      code: "argument/range"),
    Wrong(tool: "list_review", arguments: ["cursor": "x"], code: "cursor/invalid"),
    Wrong(tool: "list_review", arguments: ["cursor": "-1-a-b"], code: "cursor/invalid"),
    Wrong(tool: "concordance", arguments: ["phrase": "a", "limit": true], code: "argument/type"),
  ])
  func wrongArguments(_ wrong: Wrong) throws {
    let made = try AssistantWorkspace()
    let failure = try made.failure(wrong.tool, wrong.arguments)
    #expect(failure["code"].string == wrong.code, "\(failure)")
    #expect(failure["advice"].string?.isEmpty == false)
  }

  @Test func aBrokenWorkspaceIsAnErrorOfTheTool() throws {
    let made = try AssistantWorkspace()
    try made.folder.write(Data("concepts: [".utf8), to: "glossaries/bad.yaml")
    let failure = try made.failure("find_terms", ["text": "上海精神"])
    #expect(failure["message"].string?.contains("glossaries/bad.yaml") == true)
    // Where the workspace is on this machine is nobody's business.
    #expect(failure["message"].string?.contains(made.folder.url.path) == false)
  }
}
