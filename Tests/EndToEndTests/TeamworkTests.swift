// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Claims, comments, proposals and the log of searches in a workspace of files.
@Suite struct TeamworkTests {
  private static let count = 5

  /// A workspace with units that wait.
  static func workspace(_ settings: String = "") throws -> TemporaryFolder {
    let units = (1...count).map { number in
      """
      <tu tuid="a.body.\(number)"><prop type="x-status">needs-review</prop>
      <tuv xml:lang="zh"><seg>第\(number)句话。</seg></tuv><tuv xml:lang="en"><seg>Sentence \(number).</seg></tuv></tu>
      """
    }
    return try TemporaryFolder([
      "concord.yaml": "concord: 1\n" + settings,
      "tm/a.tmx": """
      <?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body>\(units.joined(separator: "\n"))</body></tmx>
      """,
      "glossaries/own.yaml":
        "concord-glossary: 1\nconcepts:\n  - id: spirit\n    terms:\n      zh: [上海精神]\n      en: [Shanghai Spirit]\n",
    ])
  }

  private static func ids(in run: CommandRun) -> [String] {
    run.lines.compactMap { $0.hasPrefix("a.body.") ? String($0.prefix(8)) : nil }
  }

  @Test func twoReviewersDoNotTakeTheSameUnit() throws {
    let folder = try Self.workspace()
    func review(_ arguments: [String], by: String) throws -> CommandRun {
      try CommandRun(["review"] + arguments + ["--by", by], in: folder.url)
    }
    let anna = try review(["--claim", "2"], by: "Anna")
    #expect(Self.ids(in: anna) == ["a.body.1", "a.body.2"], "\(anna.errors)")
    let boris = try review(["--claim", "2"], by: "Борис")
    #expect(Self.ids(in: boris) == ["a.body.3", "a.body.4"])
    // The own ones come again.
    #expect(Self.ids(in: try review(["--claim", "2"], by: "Anna")) == ["a.body.1", "a.body.2"])
    #expect(try review(["--list"], by: "Anna").output.contains("claimed by Борис until 2"))
    for command in [["--accept", "a.body.3"], ["--reject", "a.body.1", "a.body.4"]] {
      let refused = try review(command, by: "Anna")
      #expect(refused.status == 2)
      #expect(refused.errors.contains("is claimed by Борис until"))
    }
    #expect(!(try folder.text(of: "tm/a.tmx")).contains("approved"))
    #expect(try review(["--accept", "a.body.1"], by: "Anna").status == 0)
    #expect(try review(["--release"], by: "Борис").lines == ["2 claims given back"])
    #expect(try review(["--accept", "a.body.3"], by: "Anna").status == 0)
    #expect(try review(["--claim", "0"], by: "Anna").status == 2)
    #expect(try review(["--claim", "1", "--list"], by: "Anna").status == 2)
  }

  @Test func eightReviewersAtOnce() throws {
    let folder = try Self.workspace()
    let runs = try (0..<8).map { number in
      let process = Process()
      process.executableURL = try CommandRun.binary()
      process.arguments = ["review", "--claim", "1", "--by", "p\(number)", "--format", "json"]
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      return process
    }
    runs.forEach { $0.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    let list = try CommandRun(["review", "--list"], in: folder.url)
    let holders = list.lines.filter { $0.contains("claimed by") }
    #expect(holders.count == Self.count)
    #expect(Set(holders.map { $0.split(separator: " ")[2] }).count == Self.count)
  }

  /// The dialogue leaves out what others have, and gives back what it has claimed.
  @Test func theDialogueClaims() throws {
    let folder = try Self.workspace()
    _ = try CommandRun(["review", "--claim", "2", "--by", "Anna"], in: folder.url)
    let run = try CommandRun(
      ["review", "--by", "Boris"], in: folder.url, input: "a\nq\n")
    #expect(run.errors.contains("2 pairs left out"))
    #expect(run.output.contains("a.body.3") && !run.output.contains("a.body.1"))
    let list = try CommandRun(["review", "--list"], in: folder.url)
    #expect(!list.output.contains("claimed by Boris"))
    #expect(list.output.contains("claimed by Anna"))
  }

  @Test func commentsAreKeptLineByLine() throws {
    let folder = try Self.workspace()
    func comment(_ arguments: [String]) throws -> CommandRun {
      try CommandRun(["comment"] + arguments, in: folder.url)
    }
    #expect(try comment([]).status == 1)
    let made = try comment([
      "--concept", "上海精神", "as in the\ndeclaration 🙂", "--source", "Tianjin 2025", "--by", "李娜",
    ])
    #expect(made.lines == ["commented on spirit"], "\(made.errors)")
    #expect(try comment(["--unit", "a.body.2", "right?", "--by", "Boris"]).status == 0)
    let file = try folder.text(of: "comments.jsonl")
    #expect(file.split(separator: "\n").count == 2)
    let list = try comment(["--concept", "spirit"])
    #expect(list.output.contains("李娜") && list.output.contains("source: Tianjin 2025"))
    #expect(!list.output.contains("right?"))
    #expect(try comment(["--format", "json"]).output.contains("\"kind\" : \"unit\""))
    let show = try CommandRun(["glossary", "show", "spirit"], in: folder.url)
    #expect(show.output.contains("declaration"))
    // What is joined by git, or written by hand, is read; what is damaged stays.
    try folder.write(Data((file + "\n" + file).utf8), to: "comments.jsonl")
    let joined = try comment(["--unit", "a.body.2", "--format", "json"])
    #expect(joined.output.split(separator: "right?").count == 2)
    try folder.write(Data((file + "{\"kind\":").utf8), to: "comments.jsonl")
    let damaged = try comment(["--unit", "a.body.2", "again"])
    #expect(damaged.status == 2 && damaged.errors.contains("comments.jsonl:3"))
    #expect(try folder.text(of: "comments.jsonl").hasSuffix("{\"kind\":"))
    try folder.write(Data(file.utf8), to: "comments.jsonl")
    for wrong in [
      ["--unit", "nobody", "x"], ["--concept", "nobody", "x"], ["--unit", "a.body.2", " "],
      ["--unit", "a.body.2", String(repeating: "x", count: 10_001)], ["text"],
      ["--unit", "a", "--concept", "b"],
    ] {
      #expect(try comment(wrong).status == 2, "\(wrong)")
    }
    #expect(try folder.text(of: "comments.jsonl") == file)
  }

  @Test func aProposalIsDecidedLanguageByLanguage() throws {
    let folder = try Self.workspace()
    func glossary(_ arguments: [String]) throws -> CommandRun {
      try CommandRun(["glossary"] + arguments + ["--by", "Li"], in: folder.url)
    }
    let made = try glossary([
      "propose", "zh=能源合作", "en=energy cooperation", "ru=энергетическое сотрудничество", "--source",
      "Tianjin",
    ])
    #expect(made.status == 0, "\(made.errors)")
    let id = "energy-cooperation"
    #expect(made.lines == ["\(id) proposed in glossaries/proposals.yaml"])
    #expect(try glossary(["propose", "energy"]).status == 2)
    #expect(try glossary(["propose", "en=Energy Cooperation"]).status == 2)
    #expect(try glossary(["approve", id, "--lang", "en"]).status == 0)
    func statuses() throws -> [String] {
      let show = try CommandRun(["glossary", "show", id], in: folder.url)
      return show.lines.filter { $0.hasPrefix("    ") && $0.hasSuffix(")") }.compactMap {
        $0.split(separator: "(").last.map { String($0.dropLast()) }
      }
    }
    #expect(
      try statuses() == ["preferred", "proposed", "proposed"].sorted() || statuses().count == 3)
    #expect(try statuses().filter { $0 == "proposed" }.count == 2)
    #expect(try glossary(["approve", id, "--lang", "en"]).status == 2)
    #expect(try glossary(["refuse", id, "--lang", "ru"]).status == 0)
    #expect(try glossary(["approve", id]).status == 0)
    #expect(try statuses() == ["preferred", "preferred"])
    // The last one goes, and the next one finds an empty list.
    #expect(try glossary(["remove", id]).status == 0)
    #expect(try folder.text(of: "glossaries/proposals.yaml").hasSuffix("concepts: []\n"))
    #expect(try glossary(["propose", "en=another"]).status == 0)
    #expect(try glossary(["refuse", "another"]).status == 0)
  }

  @Test func searchesAreNotedOnlyWhereItIsWanted() throws {
    for isOn in [false, true] {
      let folder = try Self.workspace(isOn ? "log-searches: true\n" : "")
      for query in ["量子计算", "量子计算", "上海精神", "qqq zzz", String(repeating: "xyz ", count: 60)] {
        _ = try CommandRun(["lookup", query], in: folder.url)
      }
      let run = try CommandRun(["glossary", "searches"], in: folder.url)
      guard isOn else {
        #expect(run.status == 1 && run.errors.contains("log-searches: true"))
        continue
      }
      #expect(
        run.lines.map { $0.split(separator: "\t").prefix(3) } == [
          ["2", "zh", "量子计算"], ["1", "en", "qqq zzz"],
        ], "\(run.output)")
      _ = try CommandRun(["glossary", "add", "量子计算", "quantum computing"], in: folder.url)
      let json = try CommandRun(["glossary", "searches", "--format", "json"], in: folder.url)
      #expect(!json.output.contains("量子计算") && json.output.contains("qqq zzz"))
      #expect(!json.output.contains(NSUserName()))
      let clear = try CommandRun(["glossary", "searches", "--clear"], in: folder.url)
      #expect(clear.lines == ["2 searches forgotten"])
      #expect(try CommandRun(["glossary", "searches"], in: folder.url).status == 1)
    }
  }

  @Test func commentsComeOldestFirst() throws {
    let folder = try Self.workspace()
    let lines = [
      ("c", "2026-11-28T10:00:00Z"), ("a", "2020-01-01T00:00:00Z"),
      // 09:30 in UTC.
      ("b", "2026-11-28T17:30:00+08:00"), ("d", "2026-11-28T10:00:00.5Z"),
    ].map { text, at in
      #"{"kind":"concept","id":"spirit","text":"\#(text)","by":"Li","at":"\#(at)"}"#
    }
    try folder.write(Data(lines.joined(separator: "\n").utf8), to: "comments.jsonl")
    for command in [
      ["comment"], ["comment", "--concept", "spirit"], ["glossary", "show", "spirit"],
    ] {
      let run = try CommandRun(command, in: folder.url)
      let texts = run.lines.map { $0.filter { $0 != " " } }.filter { $0.count == 1 }
      #expect(texts == ["a", "b", "c", "d"], "\(run.output)")
    }
  }

  @Test(arguments: ["", "yesterday", "2026-11-28", "2026-13-01T00:00:00Z", "1764324000"])
  func aCommentHasATime(_ at: String) throws {
    let folder = try Self.workspace()
    let good = #"{"kind":"unit","id":"a.body.1","text":"t","by":"Li","at":"2026-11-28T10:00:00Z"}"#
    try folder.write(
      Data((good + "\n" + good.replacing("2026-11-28T10:00:00Z", with: at)).utf8),
      to: "comments.jsonl")
    let list = try CommandRun(["comment"], in: folder.url)
    #expect(list.status == 2)
    #expect(list.errors.hasPrefix("concord: comments.jsonl:2:1: 'at' of this comment is '\(at)'"))
    let doctor = try CommandRun(["doctor"], in: folder.url)
    #expect(doctor.status == 1 && doctor.output.contains("fault  comments.jsonl: "))
  }

  @Test func commentsOnNothingAreAnError() throws {
    let folder = try Self.workspace()
    for (option, kind) in [("--unit", "unit"), ("--concept", "concept")] {
      let run = try CommandRun(["comment", option, "TYPO"], in: folder.url)
      #expect(run.status == 2)
      #expect(run.errors == "concord: there is no \(kind) with the id TYPO\n")
    }
    for item in [["--unit", "a.body.1"], ["--concept", "spirit"]] {
      #expect(try CommandRun(["comment"] + item, in: folder.url).status == 1)
    }
    // What has gone keeps its comments.
    #expect(try CommandRun(["comment", "--unit", "a.body.1", "text"], in: folder.url).status == 0)
    #expect(try CommandRun(["tm", "remove", "a"], in: folder.url).status == 0)
    let gone = try CommandRun(["comment", "--unit", "a.body.1"], in: folder.url)
    #expect(gone.status == 0 && gone.output.contains("text"))
    let doctor = try CommandRun(["doctor"], in: folder.url)
    #expect(doctor.output.contains("comments.jsonl: 1 comment"))
  }
}
