// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct GrowManyTests {
  private func paper(_ place: String, _ year: Int) -> String {
    """
    摘要：第\(year)号会议在\(place)举行。各国通过了宣言。

    Abstract: Meeting No. \(year) was held in \(place). The countries adopted a declaration.
    """
  }

  private func files(_ workspace: SampleWorkspace) -> [String: Data] {
    let paths = workspace.folder.files().filter { $0.hasPrefix("tm/") }
    return Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, (try? Data(contentsOf: workspace.folder.url.appendingPathComponent(path))) ?? Data())
      })
  }

  private func workspace(papers count: Int) throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    for number in 1...count {
      try workspace.folder.write(
        Data(paper("Tianjin", 1000 + number).utf8), to: "in/p\(number).txt")
    }
    return workspace
  }

  @Test func aFolderOfAllKinds() throws {
    let workspace = try SampleWorkspace()
    let texts = [
      "in/one.txt": paper("Beijing", 7), "in/2024/one.md": paper("Moscow", 8),
      "in/a.zh.txt": "会议在天津举行。", "in/a.en.txt": "The meeting was held in Tianjin.",
      "in/zh/b.txt": "会议于2001年在上海举行。", "in/en/b.txt": "The meeting was held in Shanghai in 2001.",
      // These say what they are by what they say.
      "in/x.txt": "上海合作组织成立于2001年。成员国举行了第25次会议。",
      "in/y.txt":
        "The Shanghai Cooperation Organization was founded in 2001. Members met 25 times.",
      "in/u.txt": "“一带一路”倡议涉及146个国家。铁路全长3000公里。",
      "in/v.txt":
        "The Belt and Road Initiative covers 146 countries. The railway has 3,000 kilometres.",
      "in/alone.txt": "Nobody has ever translated this sentence.",
      "in/broken.docx": "PK\u{3}\u{4} no",
      "in/.hidden.txt": "x", "in/notes.csv": "a,b",
    ]
    for (path, text) in texts { try workspace.folder.write(Data(text.utf8), to: path) }
    let run = try workspace.run(["grow", "in", "--format", "json"])
    #expect(run.status == 2)
    #expect(run.errors.contains("in/alone.txt"))
    #expect(run.errors.contains("in/broken.docx"))
    #expect(
      run.errors.contains("in: 1 file is not a paper and is left out: notes.csv (TSV, CSV)\n"))
    #expect(run.errors.split(separator: "\n").count == 3)
    let grown = Set(run.lines.dropLast().compactMap { try? JSON(parsing: $0)["file"].string })
    #expect(
      grown == [
        "tm/one.tmx", "tm/2024-one.tmx", "tm/a.tmx", "tm/b.tmx", "tm/u.tmx", "tm/x.tmx",
      ])
    #expect(try workspace.folder.text(of: "tm/x.tmx").contains("Members met 25 times."))
    #expect(try workspace.folder.text(of: "tm/u.tmx").contains("The railway"))
    let summary = try JSON(parsing: run.lines.last ?? "")
    #expect(summary["papers"].int == 8)
    #expect(summary["failed"].int == 2)
    #expect(summary["added"].int == 6)
  }

  @Test func againReadsNothingAndChangesNothing() throws {
    let workspace = try workspace(papers: 5)
    _ = try workspace.run(["grow", "in"])
    let before = files(workspace)
    // A file that is no longer readable does not matter: it need not be read.
    let again = try workspace.run(["grow", "in"])
    #expect(again.output.contains("5 papers: 5 unchanged"))
    #expect(files(workspace) == before)
    try workspace.folder.write(Data(paper("Astana", 3).utf8), to: "in/p3.txt")
    let third = try workspace.run(["grow", "in"])
    #expect(third.output.contains("1 updated, 4 unchanged"))
    #expect(third.lines.filter { $0.hasPrefix("tm/") }.count == 1)
  }

  @Test func theSameAsOneByOne() throws {
    let many = try workspace(papers: 4)
    _ = try many.run(["grow", "in"])
    for number in 1...4 {
      // Each alone in a fresh workspace: the papers of a run do not know of each other.
      let one = try workspace(papers: 4)
      _ = try one.run(["grow", "in/p\(number).txt"])
      #expect(files(one)["tm/p\(number).tmx"] == files(many)["tm/p\(number).tmx"])
    }
  }

  @Test func twoPapersOfOneNameAreNotMixedUp() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(paper("Beijing", 7).utf8), to: "a/p.txt")
    try workspace.folder.write(
      Data("摘要：全球治理需要改革。\n\nAbstract: Global governance needs reform.\n".utf8), to: "b/p.txt")
    let both = try workspace.run(["grow", "a/p.txt", "b/p.txt"])
    #expect(both.status == 2)
    #expect(both.errors.contains("--id"))
    // Nor is one grown over the other later.
    let before = files(workspace)
    let later = try workspace.run(["grow", "b/p.txt"])
    #expect(later.status == 2)
    #expect(later.errors.contains("tm/p.tmx holds another paper"))
    #expect(files(workspace) == before)
  }

  @Test func aDryRunWritesNothing() throws {
    let workspace = try workspace(papers: 3)
    let run = try workspace.run(["grow", "in", "--dry-run"])
    #expect(run.output.contains("3 would be added"))
    #expect(files(workspace).isEmpty)
  }

  @Test func threeLanguagesAreOneUnit() throws {
    let workspace = try SampleWorkspace()
    let texts = [
      "p.zh.txt": "会议于2001年在上海举行。各国通过了宣言。",
      "p.en.txt": "The meeting was held in Shanghai in 2001. The countries adopted a declaration.",
      "p.ru.txt": "Встреча состоялась в Шанхае в 2001 году. Страны приняли декларацию.",
    ]
    for (path, text) in texts { try workspace.folder.write(Data(text.utf8), to: "in/" + path) }
    let json = try workspace.run([
      "grow", "in/p.zh.txt:in/p.en.txt:in/p.ru.txt", "--format", "json",
    ])
    .json()
    #expect(json["units"].list.map { $0["bead"].string } == ["1-1-1", "1-1-1"])
    #expect(json["units"][0]["others"][0]["lang"].string == "ru")
    #expect(json["units"][1]["others"][0]["text"].string == "Страны приняли декларацию.")
    let verbose = try workspace.run([
      "grow", "in/p.zh.txt:in/p.en.txt:in/p.ru.txt", "--dry-run", "--verbose",
    ])
    #expect(
      verbose.output.contains(
        """
            zh  各国通过了宣言。
            en  The countries adopted a declaration.
            ru  Страны приняли декларацию.

        """), "\(verbose.output)")
    let tmx = try workspace.folder.text(of: "tm/p.tmx")
    #expect(tmx.contains("<tuv xml:lang=\"ru\"><seg>Страны приняли декларацию.</seg></tuv>"))
    #expect(try workspace.run(["grow", "in"]).output.contains("unchanged"))
    let found = try workspace.run(
      ["lookup", "Страны приняли декларацию.", "--to", "zh", "--format", "json"]
    ).json()
    #expect(found["memory"][0]["target"].string == "各国通过了宣言。")
  }

  @Test func whereAPaperComesFromIsKept() throws {
    let workspace = try workspace(papers: 1)
    _ = try workspace.run(["grow", "in/p1.txt", "--journal", "Russian Studies", "--year", "2024"])
    #expect(try workspace.run(["grow", "in/p1.txt"]).output.contains("unchanged"))
    let tmx = try workspace.folder.text(of: "tm/p1.tmx")
    #expect(tmx.contains("<prop type=\"x-journal\">Russian Studies</prop>"))
    #expect(tmx.contains("<prop type=\"x-year\">2024</prop>"))
    #expect(tmx.contains("creationtoolversion=\""))
  }

  @Test func thePageShowsBothTexts() throws {
    let workspace = try workspace(papers: 1)
    let run = try workspace.run(["grow", "in/p1.txt", "--report", "p.html"])
    #expect(run.status == 0)
    let page = try workspace.folder.text(of: "p.html")
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(page.contains("<h2>abstract: zh, en</h2>"))
    #expect(page.contains("各国通过了宣言。"))
    #expect(!page.contains("http:") && !page.contains("https:"))
  }

  @Test func oneSentenceInTwoPapersShowsOnce() throws {
    let workspace = try SampleWorkspace()
    for name in ["a", "b"] {
      try workspace.folder.write(
        Data("摘要：会议在天津举行。\n\nAbstract: The meeting was held in Tianjin.\n".utf8),
        to: "\(name).txt")
    }
    _ = try workspace.run(["grow", "a.txt", "b.txt"])
    let text = try workspace.run(["lookup", "会议在天津举行。"]).output
    #expect(text.components(separatedBy: "The meeting was held in Tianjin.").count == 2)
    #expect(text.contains("tm/a.tmx"))
    #expect(text.contains("tm/b.tmx"))
  }

  @Test func killedAtAnyMomentTheMemoryIsWhole() throws {
    let calm = try workspace(papers: 12)
    _ = try calm.run(["grow", "in"])
    let wanted = files(calm)
    let workspace = try workspace(papers: 12)
    var random = SeededGenerator(seed: 8)
    for _ in 0..<8 {
      try workspace.folder.killed(
        ["grow", "in"], after: Double.random(in: 0.005...0.25, using: &random))
      for (path, data) in files(workspace) where path.hasSuffix(".tmx") {
        #expect(data == wanted[path], "\(path) is half-written")
      }
    }
    #expect(try workspace.run(["grow", "in"]).status == 0)
    #expect(files(workspace) == wanted)
    #expect(!workspace.folder.files().contains { $0.hasPrefix(".concord/grow-") })
  }

  @Test func twoRunsAtOnceLoseNothing() throws {
    let calm = try workspace(papers: 10)
    _ = try calm.run(["grow", "in"])
    let workspace = try workspace(papers: 10)
    let first = try workspace.folder.started(["grow", "in"])
    let second = try workspace.folder.started(["grow", "in"])
    first.waitUntilExit()
    second.waitUntilExit()
    #expect(first.terminationStatus == 0)
    #expect(second.terminationStatus == 0)
    #expect(files(workspace) == files(calm))
  }

  @Test func aPaperInXMLIsKnownByItsContent() throws {
    let workspace = try SampleWorkspace()
    let jats = """
      <?xml version="1.0"?>
      <article article-type="research-article" xml:lang="en"><front><article-meta><title-group>\
      <article-title>The meeting in Shanghai</article-title><trans-title-group xml:lang="zh">\
      <trans-title>上海会议</trans-title></trans-title-group></title-group>\
      <abstract><p>The meeting was held in Shanghai in 2001.</p></abstract>\
      <trans-abstract xml:lang="zh"><p>会议于2001年在上海举行。</p></trans-abstract>\
      </article-meta></front></article>
      """
    let texts = [
      "in/deep/p.xml": jats, "in/q.XML": jats, "in/other.xml": "<a/>", "in/m.tmx": "<tmx/>",
      "in/a.rtf": "{\\rtf1 x}", "in/z": "no ending", "in/.hidden.csv": "x", "in/p.txt~": "x",
      "in/.git/config": "x",
    ]
    for (path, text) in texts { try workspace.folder.write(Data(text.utf8), to: path) }
    let run = try workspace.run(["grow", "in", "--dry-run"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("tm/deep-p.tmx would be added"))
    #expect(run.output.contains("tm/q.tmx would be added"))
    #expect(
      run.errors == "in: 4 files are not papers and are left out: a.rtf (RTF; save it as DOCX),"
        + " m.tmx (TMX 1.1 to 1.4b), other.xml (XML of another kind than JATS) and 1 more\n")
    try workspace.folder.write(Data("<a/>".utf8), to: "none/other.xml")
    let none = try workspace.run(["grow", "none"])
    #expect(none.status == 2)
    #expect(
      none.errors.contains("none: there is no paper here") && none.errors.contains("other.xml"))
  }
}
