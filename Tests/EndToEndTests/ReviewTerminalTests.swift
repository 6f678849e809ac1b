// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord review` at a terminal: single keys, a line that can be changed, and the terminal as it was afterwards.
@Suite struct ReviewTerminalTests {
  private static let question = "(? for all) "

  /// A workspace in which the two pairs of a paper wait.
  private func workspace(_ paper: String = ru) throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(paper.utf8), to: "p.txt")
    _ = try workspace.run(["grow", "p.txt", "--min-confidence", "1"])
    return workspace
  }

  private static let ru = """
    Аннотация: Встреча прошла в Москве. Банк предоставляет кредит.

    Abstract: The meeting was held in Moscow. The bank provides a loan.
    """

  private static let hant = """
    摘要：會議在北京舉行。銀行提供貸款。

    Abstract: The meeting was held in Beijing. The bank provides a loan.
    """

  @Test func aKeyDecides() throws {
    let workspace = try workspace()
    let terminal = try TerminalRun(["review"], in: workspace.folder.url)
    #expect(terminal.waits(for: Self.question))
    #expect(terminal.waitsUntil(isPlain: false))
    terminal.type("a")
    #expect(terminal.waits(for: Self.question, times: 2))
    terminal.type("?")
    #expect(terminal.waits(for: "Ctrl-C"))
    #expect(terminal.waits(for: Self.question, times: 3))
    terminal.type("r")
    #expect(terminal.waits(for: "that was the last"))
    terminal.type("\r")
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("2 decided, 0 left"))
    #expect(terminal.isPlain)
    let text = try workspace.folder.text(of: "tm/p.tmx")
    #expect(text.contains("accepted") && text.contains("rejected"))
  }

  @Test func theLineHasTheTextAlready() throws {
    let workspace = try workspace(Self.hant)
    let terminal = try TerminalRun(["review"], in: workspace.folder.url)
    #expect(terminal.waits(for: Self.question))
    // The cursor is at the end; the word before it is removed and another one written.
    terminal.type("t" + String(repeating: "\u{7F}", count: 8) + "Shanghai北京\u{7F}\u{7F}.\r")
    #expect(terminal.waits(for: Self.question, times: 2))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(
      try workspace.folder.text(of: "tm/p.tmx").contains(
        "<seg>The meeting was held in Shanghai.</seg>"))
  }

  @Test func escapeLeavesTheLineAsItWas() throws {
    let workspace = try workspace()
    let before = try workspace.folder.text(of: "tm/p.tmx")
    let terminal = try TerminalRun(["review"], in: workspace.folder.url)
    #expect(terminal.waits(for: Self.question))
    terminal.type("txyz")
    #expect(terminal.waits(for: "xyz"))
    terminal.type("\u{1B}")
    #expect(terminal.waits(for: Self.question, times: 2))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(try workspace.folder.text(of: "tm/p.tmx") == before)
  }

  @Test func theRestAtOnce() throws {
    let workspace = try workspace()
    let terminal = try TerminalRun(["review"], in: workspace.folder.url)
    #expect(terminal.waits(for: Self.question))
    terminal.type("A")
    #expect(terminal.waits(for: "p(art)"))
    terminal.type("p")
    #expect(terminal.waits(for: "2 pairs decided"))
    terminal.type("\r")
    #expect(terminal.end() == 0)
    #expect(try !workspace.folder.text(of: "tm/p.tmx").contains("needs-review"))
  }

  /// The key after a byte that is not a character, or the beginning of one, is taken like any other.
  @Test(arguments: [[0xFF], [0xE4], [0xF0, 0x9F], [0xC3]] as [[UInt8]])
  func aByteThatIsNoCharacterSwallowsNoKey(_ bytes: [UInt8]) throws {
    let workspace = try workspace()
    let terminal = try TerminalRun(["review"], in: workspace.folder.url)
    #expect(terminal.waits(for: Self.question))
    #expect(terminal.waitsUntil(isPlain: false))
    terminal.type(bytes)
    #expect(terminal.waits(for: Self.question, times: 2))
    #expect(terminal.waitsUntil(isPlain: false))
    terminal.type(bytes + Array("\u{3}".utf8))
    #expect(terminal.end() == 128 + SIGINT)
  }

  @Test(arguments: [("\u{3}", Int32?.none), ("", SIGTERM), ("", SIGHUP)])
  func theTerminalIsAsItWas(_ key: String, _ signal: Int32?) throws {
    let workspace = try workspace()
    let terminal = try TerminalRun(["review"], in: workspace.folder.url)
    #expect(terminal.waits(for: Self.question))
    #expect(terminal.waitsUntil(isPlain: false))
    if let signal { terminal.send(signal) } else { terminal.type(key) }
    let code = try #require(terminal.end())
    #expect(code == 128 + (signal ?? SIGINT))
    #expect(terminal.isPlain)
  }
}
