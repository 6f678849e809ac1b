// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct GlossaryTests {
  static let glossary = """
    concord-glossary: 1
    name: Test
    languages: [zh, en]
    concepts:
      - id: shanghai-spirit
        subject: sco
        terms:
          zh: 上海精神
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: deprecated}]
      - id: tea
        subject: drink
        terms: {zh: 茶, en: tea}
    """

  @Test func lists() throws {
    let folder = try TemporaryFolder(["glossaries/a.yaml": Self.glossary])
    try folder.makeFolder("tm")
    let text = try CommandRun(["glossary", "list"], in: folder.url)
    #expect(text.status == 0)
    #expect(text.output.contains("2 concepts"))
    let json = try CommandRun(
      ["glossary", "list", "--subject", "sco", "--format", "json"], in: folder.url
    ).json()
    #expect(json["concepts"].list.count == 1)
    #expect(json["concepts"][0]["id"].string == "shanghai-spirit")
    #expect(json["concepts"][0]["line"].int == 5)
    #expect(json["concepts"][0]["terms"][1]["deprecated"].strings == ["Spirit of Shanghai"])
    let none = try CommandRun(["glossary", "list", "--subject", "x"], in: folder.url)
    #expect(none.status == 1)
  }

  @Test func aChangedGlossaryIsReadAgain() throws {
    let folder = try TemporaryFolder(["glossaries/a.yaml": Self.glossary])
    try folder.makeFolder("tm")
    let first = try CommandRun(["glossary", "list"], in: folder.url)
    let cached = try CommandRun(["glossary", "list"], in: folder.url)
    #expect(first.output == cached.output)
    // Same length, changed at once: only the bytes tell.
    let changed = Self.glossary.replacingOccurrences(of: "en: tea", with: "en: chá")
      .replacingOccurrences(of: "Test", with: "Tes")
    #expect(changed.utf8.count == Self.glossary.utf8.count)
    try folder.write(Data(changed.utf8), to: "glossaries/a.yaml")
    #expect(try CommandRun(["glossary", "list"], in: folder.url).output.contains("chá"))
  }

  @Test func aDamagedCacheIsNotBelieved() throws {
    let folder = try TemporaryFolder(["glossaries/a.yaml": Self.glossary])
    try folder.makeFolder("tm")
    let first = try CommandRun(["glossary", "list"], in: folder.url)
    let cache = folder.url.appendingPathComponent(".concord/glossaries.cache")
    let whole = try Data(contentsOf: cache)
    for length in [0, 5, 30, whole.count / 2, whole.count - 1] {
      try whole.prefix(length).write(to: cache)
      #expect(try CommandRun(["glossary", "list"], in: folder.url).output == first.output)
    }
    var flipped = whole
    flipped[whole.count / 2] ^= 0x20
    try flipped.write(to: cache)
    #expect(try CommandRun(["glossary", "list"], in: folder.url).output == first.output)
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    let name: String
    let glossary: String
    let place: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Broken(name: "empty", glossary: "# nothing\n", place: "glossaries/a.yaml:1:1"),
    Broken(
      name: "version", glossary: "concord-glossary: 9\nconcepts: []\n",
      place: "glossaries/a.yaml:1:19"),
    Broken(
      name: "unknown key", glossary: "concord-glossary: 1\nconcepts:\n  - id: a\n    trems: x\n",
      place: "glossaries/a.yaml:4:5"),
    Broken(
      name: "bad status",
      glossary:
        "concord-glossary: 1\nconcepts:\n  - id: a\n    terms:\n      en: {term: x, status: good}\n",
      place: "glossaries/a.yaml:5:29"),
    Broken(
      name: "id twice",
      glossary:
        "concord-glossary: 1\nconcepts:\n- {id: a, terms: {en: x}}\n- {id: a, terms: {en: y}}\n",
      place: "glossaries/a.yaml:4:3"),
    Broken(
      name: "not YAML", glossary: "concord-glossary: 1\nconcepts: [\n", place: "glossaries/a.yaml:3"
    ),
    Broken(
      name: "bad date",
      glossary:
        "concord-glossary: 1\nconcepts:\n- {id: a, terms: {en: {term: x, from: May}}}\n",
      place: "glossaries/a.yaml:3:39"),
  ])
  func brokenGlossaryNamesThePlace(_ test: Broken) throws {
    let folder = try TemporaryFolder(["glossaries/a.yaml": test.glossary])
    try folder.makeFolder("tm")
    let run = try CommandRun(["glossary", "list"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(test.place), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func showsAConcept() throws {
    let workspace = try SampleWorkspace()
    let run = try workspace.run(["glossary", "show", "shanghai-spirit"])
    #expect(run.status == 0)
    #expect(run.output.contains("шанхайский дух"))
    #expect(try workspace.run(["glossary", "show", "nothing"]).status == 1)
    for term in ["上海精神", "SHANGHAI SPIRIT", "шанхайский дух"] {
      #expect(try workspace.run(["glossary", "show", term]).output == run.output)
    }
  }

  @Test(arguments: [
    (["lokup", "x"], "Did you mean 'lookup'? See 'concord --help'"),
    (["glossary", "shw", "x"], "Did you mean 'show'?"),
    (["glossry"], "Did you mean 'glossary'?"),
    (["check", "--fromt", "zh"], "Did you mean '--from'?"),
  ])
  func mistypedCommandsSuggestTheRightOne(_ arguments: [String], _ suggestion: String) throws {
    let run = try SampleWorkspace().run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(suggestion), "\(run.errors)")
  }

  @Test(
    .tags(.slow), .enabled(if: SlowTests.areOn),
    arguments: ["yaml", "tbx", "tsv", "csv", "utx", "omegat"])
  func whatIsExportedComesBack(_ format: String) throws {
    let workspace = try SampleWorkspace()
    let out = try workspace.run(["glossary", "export", "--format", format])
    #expect(out.status == 0)
    let other = try TemporaryFolder(["in.\(format)": out.output])
    try other.makeFolder("glossaries")
    try other.makeFolder("tm")
    let back = try CommandRun(["glossary", "import", "in.\(format)"], in: other.url)
    #expect(back.status == 0, "\(back.errors)")
    let answer = try CommandRun(["lookup", "上海精神", "--format", "json"], in: other.url).json()
    #expect(answer["terms"][0]["targets"][0]["term"].string == "Shanghai Spirit")
    #expect(answer["terms"][0]["targets"][0]["status"].string == "preferred")
    let again = try CommandRun(["glossary", "import", "in.\(format)"], in: other.url)
    #expect(again.output.contains("unchanged"))
  }

  @Test func validates() throws {
    let workspace = try SampleWorkspace()
    let starter = try workspace.run(["glossary", "validate"])
    #expect(starter.status == 0, "\(starter.output)")
    try workspace.folder.write(
      Data(
        """
        concord-glossary: 1
        concepts:
          - {id: a, terms: {zh: 茶, en: [tea, {term: chai, status: deprecated}]}}
          - {id: b, terms: {zh: 印度茶, en: chai}}
        """.utf8), to: "glossaries/tea.yaml")
    let run = try workspace.run(["glossary", "validate"])
    #expect(run.output.contains("glossaries/tea.yaml:"))
  }

  @Test func aTableMayHaveColumnsOfFurtherTerms() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("zh\ten\tadmitted\tdeprecated\n茶\ttea\tcha|chai\ttee\n".utf8), to: "t.tsv")
    #expect(try workspace.run(["glossary", "import", "t.tsv"]).status == 0)
    let targets = try workspace.run(["lookup", "茶", "--format", "json"]).json()["terms"][0][
      "targets"]
    #expect(targets.list.compactMap { $0["term"].string } == ["tea", "cha", "chai", "tee"])
    #expect(targets.list.last?["status"].string == "deprecated")
  }
}
