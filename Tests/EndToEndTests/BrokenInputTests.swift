// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Every command that reads a file, on files that cannot be read: one line, exit code 2, nothing
/// written.
@Suite struct BrokenInputTests {
  static let files: [(String, [UInt8])] = [
    ("empty.txt", []),
    ("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]),
    ("truncated.txt", Array(Array("摘要：上海精神是上海合作组织的灵魂。".utf8).dropLast())),
  ]
  static let commands = [
    ["extract"], ["segment"], ["grow"], ["check"], ["align", "good.txt"],
    ["analyze"], ["pretranslate"], ["tm", "import"],
  ]

  @Test(
    .tags(.slow), .enabled(if: SlowTests.areOn), arguments: commands,
    ["empty.txt", "binary.txt", "truncated.txt", "missing.txt", "folder"])
  func oneLineAndTwo(_ command: [String], _ file: String) throws {
    let workspace = try SampleWorkspace()
    for (name, bytes) in Self.files { try workspace.folder.write(Data(bytes), to: name) }
    try workspace.folder.write(Data("Good text.\n".utf8), to: "good.txt")
    try workspace.folder.makeFolder("folder")
    let run = try workspace.run(command + [file])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("concord: \(file)"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!workspace.folder.files().contains { $0.hasPrefix("tm/") })
  }

  @Test func gb18030IsRead() throws {
    // 摘要：上海精神是上海合作组织的灵魂。 and an English abstract, in GB18030.
    let chinese: [UInt8] = [
      0xD5, 0xAA, 0xD2, 0xAA, 0xA3, 0xBA, 0xC9, 0xCF, 0xBA, 0xA3, 0xBE, 0xAB, 0xC9, 0xF1, 0xCA,
      0xC7, 0xC9, 0xCF, 0xBA, 0xA3, 0xBA, 0xCF, 0xD7, 0xF7, 0xD7, 0xE9, 0xD6, 0xAF, 0xB5, 0xC4,
      0xC1, 0xE9, 0xBB, 0xEA, 0xA1, 0xA3,
    ]
    let english =
      "\n\nAbstract: The Shanghai Spirit is the soul of the Shanghai Cooperation Organization.\n"
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(chinese + Array(english.utf8)), to: "gb.txt")
    let run = try workspace.run(["grow", "gb.txt", "--format", "json"])
    #expect(run.status == 0)
    #expect(try run.json()["units"][0]["source"].string == "上海精神是上海合作组织的灵魂。")
  }

  /// Bytes that do not decode in the declared encoding end libxml2's pass without an error; no unit is lost in silence.
  @Test func undecodableEncodingIsNotTheEnd() throws {
    let workspace = try SampleWorkspace()
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-7\"?><tmx version=\"1.4\"><header creationtool=\"a\""
      + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en\""
      + " datatype=\"plaintext\"/><body>"
    func unit(_ text: [UInt8]) -> [UInt8] {
      Array("<tu><tuv xml:lang=\"en\"><seg>".utf8) + text
        + Array("</seg></tuv><tuv xml:lang=\"ru\"><seg>Odin.</seg></tuv></tu>".utf8)
    }
    let bytes =
      Array(head.utf8) + unit(Array("One.".utf8)) + unit([0x94, 0x9B]) + Array("</body></tmx>".utf8)
    try workspace.folder.write(Data(bytes), to: "broken.tmx")
    let run = try CommandRun(["tm", "import", "broken.tmx"], in: workspace.folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("broken.tmx:1:"))
  }
}
