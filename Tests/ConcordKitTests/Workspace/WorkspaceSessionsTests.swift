// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Testing

@testable import ConcordKit

/// The sessions of a program that keeps running are those of the files as they are now.
@Suite struct WorkspaceSessionsTests {
  private static func overwrite(_ path: String, _ text: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  @Test func eachChangeIsSeenAtOnce() throws {
    let kit = try KitWorkspace(["concord.yaml": "concord: 1\n"])
    let sessions = WorkspaceSessions(at: kit.folder.url.path, longestTrust: 1_000)
    var last = try sessions.current()
    #expect(try sessions.current() === last)
    let changes: [() throws -> Void] = [
      { try kit.add("talks", [.init(source: "能源合作。", target: "Energy cooperation.")]) },
      { try kit.add("2020/talks", [.init(source: "天气。", target: "Weather.")]) },
      // In a folder that was made after the first watch.
      { try kit.add("2020/more", [.init(source: "会议。", target: "Meeting.")]) },
      { try kit.add("talks", [.init(source: "能源合作！", target: "Energy cooperation!")]) },
      {
        try Self.overwrite(
          kit.path("glossaries/sco.yaml"),
          KitWorkspace.glossary.replacingOccurrences(of: "Shanghai Spirit", with: "Spirit of it"))
      },
      { try Self.overwrite(kit.path("concord.yaml"), "concord: 1\ntarget-language: ru\n") },
      { try kit.folder.makeFolder("dictionaries") },
      { try kit.write("量子\tquantum\n", to: "dictionaries/words.zh-en.tsv") },
      { try Self.overwrite(kit.path("dictionaries/words.zh-en.tsv"), "量子\tquanta\n") },
      { try FileManager.default.removeItem(atPath: kit.path("tm/talks.tmx")) },
    ]
    for (number, change) in changes.enumerated() {
      try change()
      let now = try sessions.current()
      #expect(now !== last, "change \(number)")
      #expect(now.version != last.version, "change \(number)")
      #expect(try sessions.current() === now)
      last = now
    }
    let units = try last.lookup().unitCount
    #expect(units == 2)
    try kit.write("a draft", to: "draft.md")
    #expect(try sessions.current() === last)
  }

  #if os(Linux)
    /// A change that no watch sees is found when all files are looked at; until then no file is.
    @Test func filesAreNotLookedAtEachTime() throws {
      let kit = try KitWorkspace()
      try kit.add("talks", [.init(source: "能源合作。", target: "Energy cooperation.")])
      let other = try KitWorkspace()
      try FileManager.default.linkItem(
        atPath: kit.path("tm/talks.tmx"), toPath: other.path("talks.tmx"))
      let trusting = WorkspaceSessions(at: kit.folder.url.path, longestTrust: 1_000)
      let careful = WorkspaceSessions(at: kit.folder.url.path, longestTrust: 0)
      let known = (try trusting.current(), try careful.current())
      let text = try kit.text(of: "tm/talks.tmx")
      try Self.overwrite(
        other.path("talks.tmx"), text.replacingOccurrences(of: "Energy", with: "Gas"))
      #expect(try trusting.current() === known.0)
      #expect(try careful.current() !== known.1)
    }
  #endif
}
