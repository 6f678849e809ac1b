// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Every command, with controls in every place that it quotes: nothing of them reaches a terminal or a reader of lines.
@Suite struct OutputPlacesTests {
  /// What a text of a stranger may contain: controls of ASCII and Latin-1, line ends of all kinds, a turn of direction.
  private static let controls =
    "\u{1B}[2J\u{9B}31m\u{202E}\r::error::x\nFORGED\n::error::y\u{2028}FORGED\u{B}FORGED\u{85}FORGED"
  /// The same without line feeds, for files that have a line for each entry.
  private static let inLine = "\u{1B}[2J\u{9B}31m\u{202E}\r::error::x\u{B}FORGED"
  /// The same as XML may contain it, as references.
  private static let xml =
    "&#155;31m&#8238;&#13;::error::x&#10;FORGED&#10;::error::y&#8232;FORGED&#133;FORGED"

  /// A text as a YAML scalar in double quotation marks.
  private static func yaml(_ text: String) -> String {
    let escaped = (text + controls).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar == " "
        ? String(scalar) : "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
    }
    return "\"" + escaped.joined() + "\""
  }

  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    func write(_ path: String, _ text: String) throws {
      try workspace.folder.write(Data(text.utf8), to: path)
    }
    let (e, l, x) = (Self.controls, Self.inLine, Self.xml)
    let yaml = Self.yaml
    try write(
      "concord.yaml",
      "concord: 1\nseverities:\n  \(yaml("rule")): warning\nstyle:\n  - \(yaml("style"))\n")
    try write(
      "glossaries/own.yaml",
      """
      concord-glossary: 1
      name: \(yaml("name"))
      languages: [zh, en]
      sources: {\(yaml("source")): \(yaml("citation"))}
      concepts:
        - id: \(yaml("id"))
          subject: \(yaml("subject"))
          definition: \(yaml("definition"))
          note: \(yaml("note"))
          sources: [\(yaml("source"))]
          by: \(yaml("Li"))
          on: 2026-11-27
          terms:
            zh: [{term: 会议, note: \(yaml("note"))}]
            en: [\(yaml("meeting")), {term: gathering, status: forbidden, note: \(yaml("note"))}]
        - id: \(yaml("other"))
          terms: {zh: 会议, en: \(yaml("conference"))}

      """)
    let units = (0..<4).map { number in
      "<tu tuid=\"u\(number)\(x)\" creationid=\"me\(x)\"><note>\(x)</note><prop type=\"p\(x)\">\(x)</prop>"
        + "<prop type=\"x-concord-status\">\(number == 1 ? "needs-review" : "approved")</prop>"
        + "<tuv xml:lang=\"zh\"><seg>会议在北京举行。\(x)</seg></tuv>"
        + "<tuv xml:lang=\"en\"><seg>The meeting \(number) was held in Beijing.\(x)</seg></tuv></tu>"
    }
    try write(
      "tm/p\(l).tmx",
      "<tmx version=\"1.4\"><header creationtool=\"t\(x)\" creationtoolversion=\"1\" segtype=\"sentence\" "
        + "o-tmf=\"x\" adminlang=\"en\" srclang=\"zh\" datatype=\"plaintext\"/><body>\(units.joined())</body></tmx>"
    )
    try write(
      "d\(l).md",
      "---\ntitle: \"\(l)\"\n---\nThe gathering\(l) was was. <!-- concord:ignore \(l) -->\n")
    try write("t.tsv", "zh\ten\tnote\(l)\n会议\(l)开幕\tThe gathering\(l) of 1999\tx\n北京\t\tx\n")
    try write("b.po", "msgid \"会议\(l)\nmsgstr bad\(l)\n")
    try write(
      "x.xlf",
      "<xliff version=\"1.2\"><file original=\"\(x)\" source-language=\"zh\" target-language=\"en\"><body>"
        + "<trans-unit id=\"i\(x)\"><source>会议\(x)</source><target>gathering\(x)</target></trans-unit>"
        + "</body></file></xliff>")
    try write("l.xlf", "<xliff version=\"1.2\"><file source-language=\"z\(x)\"/></xliff>")
    try write("g.csv", "zh,en,note\n\"会\(e)议\",\"meet\(e)\",\"\(e)\"\n上海,Shanghai,\n")
    try write(
      "paper.txt",
      "论会议\(l)\n\n摘要：会议\(l)在北京举行。天气很好。\n\n"
        + "Abstract: The meeting\(l) was held in Beijing. The weather is fine.\n")
    for (name, text) in [
      ("key", "\(yaml("k")): x"), ("version", "concord: \(yaml("1"))"),
      ("srx", "srx: \(yaml("r"))"),
      ("severity", "severities: {a: \(yaml("s"))}"), ("tag", "!<a\u{9B}> x"),
    ] {
      try write("bad-\(name)/concord.yaml", text + "\n")
    }
    for (name, text) in [
      ("key", "\(yaml("k")): x"), ("id", "concepts: [{id: \(yaml("i"))}]"),
      (
        "twice",
        "concepts: [{id: \(yaml("i")), terms: {zh: a}}, {id: \(yaml("i")), terms: {zh: b}}]"
      ),
      ("status", "concepts: [{id: a, terms: {zh: [{term: b, status: \(yaml("s"))}]}}]"),
      ("language", "concepts: [{id: a, terms: {\(yaml("z")): b}}]"),
    ] {
      try write(
        "badg-\(name)/glossaries/g\(l).yaml",
        "concord-glossary: 1\nname: a\nlanguages: [zh, en]\n\(text)\n")
      try write("badg-\(name)/concord.yaml", "concord: 1\n")
    }
    return workspace
  }

  private static var commands: [[String]] {
    let (e, l) = (controls, inLine)
    var commands: [[String]] = [
      ["lookup", "会议"], ["lookup", "gathering"], ["lookup", "The meeting 1 was held in Beijing."],
      ["lookup", "x" + e], ["lookup", "x", "--from", e], ["lookup", "会议", "--format", "json"],
      ["lookup", "x", "--workspace", "none" + e],
      ["grow", "paper.txt", "--id", "n", "--min-confidence", "1", "--journal", "j" + e],
      ["grow", "paper.txt", "--id", "i" + e], ["grow", ".", "--dry-run"],
      ["review", "--list"], ["review", "--list", "--format", "json"], ["review", "n" + e],
      ["review", "--accept", "a" + e],
      ["glossary", "list"], ["glossary", "list", "--format", "json"], ["glossary", "show", "会议"],
      ["glossary", "show", "x" + e], ["glossary", "validate"], ["glossary", "report"],
      ["glossary", "candidates"], ["glossary", "add", "新" + l, "new" + l, "--note", e],
      ["glossary", "add", "新二", "new two", "--id", "i" + e],
      ["glossary", "set", "no" + e, "--note", "x"],
      ["glossary", "rename", "id" + e, "i" + e], ["glossary", "deprecate", "no" + e],
      ["glossary", "remove", "other" + e], ["glossary", "import", "g.csv", "--dry-run"],
      ["glossary", "import", "g.csv", "--name", "n" + e], ["log", "会议"], ["log", "no" + e],
      ["tm", "stats"], ["tm", "stats", "--format", "json"], ["tm", "verify"], ["tm", "conflicts"],
      ["tm", "conflicts", "--format", "json"], ["tm", "remove", "no" + e],
      ["tm", "export", "no" + e],
      ["dictionary", "remove", "no" + e], ["dictionary", "install", "no" + e],
      ["check", "paper.txt", "--explain", "no" + e], ["check", "paper.txt", "--date", e],
      ["segment", "paper.txt", "--srx", "no" + e], ["clean", "paper.txt", "--skip", e],
      ["align", "paper.txt", "d\(l).md", "--format", "ids", "--verbose"],
      ["align", "paper.txt", "paper.txt", "--embeddings", "http://no" + e],
      ["init", "new" + l], [e], ["tm", e], ["check", "--" + e], ["undo"], ["undo"],
    ]
    for file in ["d\(l).md", "t.tsv", "b.po", "x.xlf", "l.xlf", "tm/p\(l).tmx", "none" + e] {
      for format in ["text", "json", "github", "sarif"] {
        commands.append(["check", file, "--format", format])
      }
      commands += [
        ["check", file, "--fix", "--dry-run"], ["analyze", file],
        ["extract", file, "--format", "json"],
        ["segment", file, "--format", "json"], ["brief", file],
        ["brief", file, "--format", "markdown"],
        ["pretranslate", file, "--dry-run"], ["grow", file, "--dry-run"],
        ["tm", "import", file, "--id", "n"], ["glossary", "import", file, "--dry-run"],
        ["dictionary", "add", file, "--from", "zh", "--to", "en"],
      ]
    }
    return commands
  }

  /// The characters of an output that a terminal obeys, and its lines that a reader of lines takes for others.
  private func faults(in text: String) -> [String] {
    var faults = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16) }
    let lines = text.unicodeScalars.split { [0x0A, 0x0D, 0x0B, 0x85, 0x2028].contains($0.value) }
    faults += lines.map { String($0) }.filter {
      $0.hasPrefix("FORGED") || $0.hasPrefix("::error::")
    }
    return faults
  }

  /// Every fifth command; all of them with `CONCORD_ALL_OUTPUTS` in the environment.
  @Test func nothingSteersATerminal() throws {
    let workspace = try workspace()
    let all = ProcessInfo.processInfo.environment["CONCORD_ALL_OUTPUTS"] != nil
    for (number, command) in Self.commands.enumerated() where all || number % 5 == 0 {
      let run = try workspace.run(command)
      #expect((0...2).contains(run.status), "\(command)")
      for text in [run.output, run.errors] {
        #expect(faults(in: text).isEmpty, "\(command): \(text)")
      }
    }
    for folder in try FileManager.default.contentsOfDirectory(atPath: workspace.folder.url.path)
    where folder.hasPrefix("bad") {
      for command in [["lookup", "会议"], ["glossary", "list"]] {
        let run = try workspace.run(command + ["--workspace", folder])
        #expect(faults(in: run.output + run.errors).isEmpty, "\(folder): \(run.errors)")
      }
    }
  }

  /// At a terminal, texts that are data elsewhere have no controls either, and reports have Concord's own colours only.
  @Test func aTerminalGetsColoursOnly() throws {
    let workspace = try workspace()
    for command in [
      ["lookup", "会议"], ["check", "d\(Self.inLine).md"], ["segment", "paper.txt"],
      ["clean", "paper.txt"],
      ["align", "paper.txt", "paper.txt"], ["tm", "export", "--format", "tsv"],
      ["glossary", "export"], ["review", "--list"],
    ] {
      let terminal = try TerminalRun(command, in: workspace.folder.url)
      #expect(terminal.end() != nil)
      let text = terminal.text.replacingOccurrences(of: "\r\n", with: "\n")
        .replacing(/\u{1B}\[\d\d?m/, with: "")
      #expect(!text.isEmpty)
      #expect(faults(in: text).filter { $0.hasPrefix("U+") }.isEmpty, "\(command): \(text)")
    }
  }
}
