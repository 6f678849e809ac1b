// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct LookupTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let concept: String
    let target: String
    let match: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(
      arguments: ["上海精神"], concept: "shanghai-spirit", target: "Shanghai Spirit",
      match: "exact"),
    Case(
      arguments: ["命运共同体"], concept: "community-shared-future",
      target: "community with a shared future", match: "exact"),
    Case(
      arguments: ["Shanghai Spirit", "--to", "zh"], concept: "shanghai-spirit", target: "上海精神",
      match: "exact"),
    Case(
      arguments: ["上合组织", "--to", "ru"], concept: "shanghai-cooperation-organization",
      target: "ШОС", match: "exact"),
    Case(
      arguments: ["上海合作組織"], concept: "shanghai-cooperation-organization",
      target: "Shanghai Cooperation Organization", match: "normalized"),
    Case(
      arguments: ["шанхайского духа", "--to", "en"], concept: "shanghai-spirit",
      target: "Shanghai Spirit", match: "inflected"),
    Case(
      arguments: ["community of common destiny"], concept: "community-shared-future",
      target: "命运共同体", match: "exact"),
  ])
  func terms(_ test: Case) throws {
    let workspace = try SampleWorkspace()
    let run = try workspace.run(["lookup"] + test.arguments + ["--format", "json"])
    #expect(run.status == 0)
    let term = try run.json()["terms"][0]
    #expect(term["concept"].string == test.concept)
    #expect(term["targets"][0]["term"].string == test.target)
    #expect(term["match"].string == test.match)
    #expect(term["glossary"].string == "glossaries/sco.yaml")
    #expect(try workspace.run(["lookup"] + test.arguments).output.contains(test.target))
  }

  @Test func aSentenceOfThePaper() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let sentence = "近年来，“一带一路”倡议与各国发展规划相互衔接。跨境铁路、口岸和电网的互联互通水平由此稳步提升。"
    let same = try workspace.run(["lookup", sentence, "--format", "json"]).json()
    #expect(same["memory"][0]["score"].double == 100)
    #expect(same["memory"][0]["kind"].string == "exact")
    #expect(same["memory"][0]["file"].string == "tm/example-paper.tmx")
    let changed = sentence.replacingOccurrences(of: "稳步提升", with: "不断提高")
    let run = try workspace.run(["lookup", changed, "--format", "json"])
    let like = try run.json()
    #expect(like["memory"][0]["kind"].string == "fuzzy")
    let score = try #require(like["memory"][0]["score"].double)
    #expect((80..<100).contains(score))
    #expect(like["memory"][0]["target"].string?.hasPrefix("In recent years") == true)
    #expect(like["memory"][0]["edits"].list.isEmpty == false)
    let text = try workspace.run(["lookup", changed])
    #expect(text.output.contains("In recent years"))
  }

  @Test func nothing() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let run = try workspace.run(["lookup", "zyzzyva"])
    #expect(run.status == 1)
    #expect(run.output.contains("nothing found"))
  }

  @Test func batchKeepsTheOrder() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let run = try workspace.run(
      ["lookup", "--batch", "-"], input: "上海精神\n\nzyzzyva\n命运共同体\n")
    #expect(run.status == 0)
    let queries = try run.lines.map { try JSON(parsing: $0)["query"].string }
    #expect(queries == ["上海精神", "zyzzyva", "命运共同体"])
  }

  /// The same sentence with two translations: the one between the same neighbours comes first.
  @Test func linesOfOneTextAreNeighbours() throws {
    let workspace = try SampleWorkspace(withPaper: false)
    for (name, first, translation) in [
      ("a", "主席首先讲话。", "The declaration was adopted."),
      ("b", "秘书长首先讲话。", "The countries adopted the declaration."),
    ] {
      let table = "zh\ten\n\(first)\tA speech came first.\n各国通过了宣言。\t\(translation)\n"
      try workspace.folder.write(Data(table.utf8), to: "\(name).tsv")
      #expect(try workspace.run(["tm", "import", "\(name).tsv"]).status == 0)
    }
    func second(_ first: String, _ options: [String]) throws -> JSON {
      let run = try workspace.run(
        ["lookup", "--batch", "-"] + options, input: "\(first)\n各国通过了宣言。\n")
      #expect(run.status == 0, "\(run.errors)")
      return try JSON(parsing: run.lines[1])["memory"]
    }
    for (first, name) in [("主席首先讲话。", "a"), ("秘书长首先讲话。", "b")] {
      let units = try second(first, ["--one-text"])
      #expect(units[0]["kind"].string == "context" && units[0]["file"].string == "tm/\(name).tmx")
      #expect(units[1]["kind"].string == "exact")
      #expect(try second(first, []).list.allSatisfy { $0["kind"].string == "exact" })
    }
    #expect(try workspace.run(["lookup", "甲", "--one-text"]).status == 2)
  }

  @Test func exhaustiveIsTheSame() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    for query in ["上海精神", "本币结算比重每提高百分之五", "The average loan", "ШОС"] {
      let indexed = try workspace.run(["lookup", query, "--format", "json", "--min-score", "20"])
      let plain = try workspace.run(
        ["lookup", query, "--format", "json", "--min-score", "20", "--exhaustive"])
      #expect(indexed.output == plain.output)
    }
  }

  @Test func theRepositoryIsAWorkspace() throws {
    let folder = try TemporaryFolder()
    for path in ["glossaries", "tm"] {
      try FileManager.default.copyItem(
        at: Repository.root.appendingPathComponent(path),
        to: folder.url.appendingPathComponent(path))
    }
    let run = try CommandRun(["lookup", "上海精神"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("Shanghai Spirit"))
  }

  @Test func aPhraseIsFoundInsideSentences() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let json = try workspace.run(["lookup", "绿色经济", "--format", "json"]).json()
    #expect(json["concordance"].int == 1)
    #expect(json["memory"][0]["kind"].string == "concordance")
    #expect(json["memory"][0]["target"].string?.hasPrefix("The green economy") == true)
    let source = Array((json["memory"][0]["source"].string ?? "").utf8)
    let hit = json["memory"][0]["hits"][0]
    let cut = source[(hit[0].int ?? 0)..<(hit[1].int ?? 0)]
    #expect(String(decoding: cut, as: UTF8.self) == "绿色经济")
    let inflected = try workspace.run(["lookup", "maturity", "--format", "json"]).json()
    #expect(inflected["memory"][0]["source"].string?.contains("maturities") == true)
  }

  @Test func aNewSentenceFindsItsStretches() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let query = "专家认为期限错配仍是主要风险，必须予以高度重视并尽快拿出切实可行的办法来。"
    let json = try workspace.run(["lookup", query, "--format", "json"]).json()
    #expect(json["fragments"][0]["text"].string == "期限错配仍是主要风险")
    let unit = json["fragments"][0]["units"][0]
    #expect(unit["target"].string?.contains("maturities") == true)
    let text = try workspace.run(["lookup", query])
    #expect(text.output.contains("[期限错配仍是主要风险]"))
  }

  @Test func aStretchShowsWhatStandsForIt() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let query = "专家认为以“上海精神”凝聚成员国共识极其重要，必须予以高度重视并尽快拿出切实可行的办法来。"
    let json = try workspace.run(["lookup", query, "--format", "json"]).json()
    let fragment = try #require(
      json["fragments"].list.first { $0["text"].string == "凝聚成员国共识" })
    let unit = fragment["units"][0]
    let words = Array((unit["target"].string ?? "").utf8)
    let marked = unit["targetHits"].list.map {
      String(decoding: words[($0[0].int ?? 0)..<($0[1].int ?? 0)], as: UTF8.self)
    }
    #expect(marked.contains("member states"), "\(marked)")
    #expect(!marked.contains("of"))
  }

  @Test func aDifferenceInATermIsToldOf() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let paper = try workspace.run(["lookup", "上海精神", "--format", "json"]).json()
    let source = try #require(paper["memory"][0]["source"].string)
    let json = try workspace.run(
      ["lookup", source.replacingOccurrences(of: "上海精神", with: "命运共同体"), "--format", "json"]
    ).json()
    #expect(json["memory"][0]["warnings"].list.compactMap(\.string).contains("term"))
  }

  @Test func aLanguageTheMemoryLacksGivesTermsAlone() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let json = try workspace.run(["lookup", "上合组织", "--to", "ru", "--format", "json"]).json()
    #expect(json["terms"][0]["targets"][0]["term"].string == "ШОС")
    #expect(json["memory"].list.isEmpty && json["fragments"].list.isEmpty)
    #expect(json["concordance"].int == 0)
  }
}
