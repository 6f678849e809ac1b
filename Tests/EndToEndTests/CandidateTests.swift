// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct CandidateTests {
  @Test func keywordsAndAuthorsOfAPaper() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let json = try workspace.run(["glossary", "candidates", "--format", "json"]).json()
    let found = json["candidates"].list
    let keywords = found.filter { $0["from"].string == "keywords" }.compactMap {
      $0["source"].string
    }
    #expect(keywords.contains("绿色经济"))
    // What the glossary has is not new.
    #expect(!keywords.contains("上海精神"))
    #expect(
      found.filter { $0["from"].string == "authors" }.compactMap { $0["target"].string }
        == ["He Mingyuan", "Lu Jianing", "Zhou Yan"].sorted()
        || found.contains { $0["target"].string == "Zhou Yan" })
    #expect(found.first { $0["source"].string == "绿色经济" }?["papers"].strings == ["example-paper"])
  }

  @Test func anAddedTermIsKnownAndSaysWhereItIsFrom() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let run = try workspace.run([
      "glossary", "add", "绿色经济", "green economy", "--subject", "economy",
    ])
    #expect(run.output == "green-economy added to glossaries/own.yaml, from example-paper\n")
    let yaml = try workspace.folder.text(of: "glossaries/own.yaml")
    #expect(yaml.contains("sources: [example-paper]"))
    #expect(try workspace.run(["glossary", "validate"]).status == 0)
    #expect(try workspace.run(["lookup", "绿色经济"]).output.contains("green economy"))
    let after = try workspace.run(["glossary", "candidates"]).output
    #expect(!after.contains("绿色经济"))
    // A second one is added after it, and the first keeps its bytes.
    _ = try workspace.run(["glossary", "add", "本币结算", "settlement in local currencies"])
    #expect(try workspace.folder.text(of: "glossaries/own.yaml").hasPrefix(yaml))
    #expect(try workspace.run(["glossary", "validate"]).status == 0)
  }

  @Test func aKnownTermAndAContradictionAreRefused() throws {
    let workspace = try SampleWorkspace()
    let before = try workspace.folder.text(of: "glossaries/sco.yaml")
    let known = try workspace.run(["glossary", "add", "上海精神", "spirit", "--glossary", "sco"])
    #expect(known.status == 2)
    #expect(known.errors.contains("glossaries/sco.yaml:"))
    #expect(known.errors.contains("shanghai-spirit"))
    #expect(try workspace.run(["glossary", "add", " ", "x"]).status == 2)
    #expect(try workspace.folder.text(of: "glossaries/sco.yaml") == before)
    #expect(!workspace.folder.files().contains("glossaries/own.yaml"))
  }

  @Test func aGlossaryThatEndsOtherwiseIsLeftAlone() throws {
    let workspace = try SampleWorkspace()
    let odd = "concord-glossary: 1\nname: odd\nconcepts: []\nlanguages: [zh, en]\n"
    try workspace.folder.write(Data(odd.utf8), to: "glossaries/odd.yaml")
    let run = try workspace.run(["glossary", "add", "新词", "new word", "--glossary", "odd"])
    #expect(run.status == 2)
    #expect(run.errors.contains("not the last"))
    #expect(try workspace.folder.text(of: "glossaries/odd.yaml") == odd)
  }

  @Test func nothingOffered() throws {
    let run = try SampleWorkspace().run(["glossary", "candidates"])
    #expect(run.status == 1)
    #expect(run.output.contains("offers no term"))
  }
}
