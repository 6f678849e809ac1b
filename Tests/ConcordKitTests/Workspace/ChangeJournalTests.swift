// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import Testing

@testable import ConcordKit

/// The copies from which `undo` takes a command back.
@Suite struct ChangeJournalTests {
  private static let first = "tm/a.tmx"
  private static let second = "tm/b.tmx"

  /// A command of its own, which writes a text into a file.
  private func command(_ kit: KitWorkspace, _ path: String, _ text: String) throws -> Workspace {
    let workspace = try Workspace(at: kit.folder.url.path)
    try workspace.write(Array(text.utf8), to: path)
    return workspace
  }

  private func undo(_ kit: KitWorkspace) throws -> UndoResult {
    try Workspace(at: kit.folder.url.path).undo()
  }

  /// The code of the error with which a command is not taken back.
  private func refusal(_ kit: KitWorkspace) -> String? {
    do {
      _ = try undo(kit)
      return nil
    } catch { return (error as? JobError)?.code }
  }

  /// Where a copy cannot be made, the command says so, and no older one is taken back instead.
  @Test func aCommandThatCannotBeKeptIsNotPassed() throws {
    let kit = try KitWorkspace()
    _ = try command(kit, Self.first, "1")
    let last = try command(kit, Self.second, "1")
    #expect(last.notices.lines.isEmpty)
    // The list cannot be written any more.
    try FileManager.default.removeItem(
      at: kit.folder.url.appendingPathComponent(".concord/undo-2/changes"))
    try kit.folder.makeFolder(".concord/undo-2/changes/x")
    try last.write(Array("2".utf8), to: Self.first)
    #expect(last.notices.lines.count == 1)
    #expect(last.notices.lines.first?.hasPrefix("undo cannot take this command back: ") == true)
    #expect(refusal(kit) == "undo/unkept")
    #expect(try kit.memory() == [Self.first: "2", Self.second: "1"])
    // The one before it is changed since, which is told.
    #expect(refusal(kit) == "undo/changed")
  }

  /// A foreign folder with the last number there can be does not keep commands out.
  @Test(arguments: ["9223372036854775806", "9007199254740991"])
  func aForeignFolderEndsNothing(_ number: String) throws {
    let kit = try KitWorkspace()
    try kit.folder.makeFolder(".concord/undo-\(number)")
    _ = try command(kit, Self.first, "1")
    _ = try undo(kit)
    #expect(try kit.memory()[Self.first] == nil)
  }

  /// Nor does one with a number shortly before it cost the commands after it their copies.
  @Test(arguments: [9_007_199_254_740_990, 9_007_199_254_740_985, 1 << 31])
  func aForeignFolderCostsNoCommand(_ number: Int) throws {
    let kit = try KitWorkspace()
    try kit.write("", to: ".concord/undo-\(number)/changes")
    for text in ["1", "2", "3"] { _ = try command(kit, Self.first, text) }
    for text in ["2", "1", nil] {
      _ = try undo(kit)
      #expect(try kit.memory()[Self.first] == text)
    }
  }

  /// A workspace that was renamed while it is open is not made again at its old place.
  @Test func aWorkspaceThatWasMovedIsNotMadeAgain() throws {
    let kit = try KitWorkspace()
    let open = try command(kit, Self.first, "1")
    let place = kit.folder.url.path
    try FileManager.default.moveItem(atPath: place, toPath: place + "-moved")
    defer { try? FileManager.default.removeItem(atPath: place + "-moved") }
    let error = #expect(throws: JobError.self) {
      try WorkspaceLock.holding(open) { try open.write(Array("2".utf8), to: Self.first) }
    }
    #expect(error?.code == "workspace/missing")
    #expect(!SystemFile.exists(place))
  }

  /// Where not even a mark can be made, nothing is kept of earlier commands.
  @Test func whereNothingCanBeMarkedNothingIsKept() throws {
    let kit = try KitWorkspace()
    _ = try command(kit, Self.first, "1")
    try kit.write("no folder", to: ".concord/undo-2")
    let last = try command(kit, Self.second, "1")
    #expect(last.notices.lines.count == 1)
    #expect(refusal(kit) == "undo/nothing")
    #expect(try kit.memory() == [Self.first: "1", Self.second: "1"])
  }

  /// A command that is killed before or after a change leaves what can be taken back.
  @Test(arguments: [0, 1, 2]) func aKilledCommandIsTakenBack(_ written: Int) throws {
    let kit = try KitWorkspace()
    try kit.write("0", to: Self.first)
    let killed = try Workspace(at: kit.folder.url.path)
    try SystemFile.makeDirectory(killed.derivedFolder)
    try killed.journal.keep(Self.first, of: killed)
    for number in 1...2 {
      let text = "\(number)"
      try killed.journal.note(Self.first, willBe: ContentHash(text.utf8), of: killed)
      if number <= written { try kit.write(text, to: Self.first) }
    }
    let result = try undo(kit)
    #expect(result.restored == (written > 0 ? [Self.first] : []))
    #expect(try kit.memory() == [Self.first: "0"])
  }

  /// A process that lives on, such as a review, keeps what it changes after its earlier changes were taken back.
  @Test func aProcessThatLivesOnBeginsAgain() throws {
    let kit = try KitWorkspace()
    let living = try command(kit, Self.first, "1")
    #expect(try undo(kit).removed == [Self.first])
    _ = try command(kit, Self.second, "1")
    try living.write(Array("2".utf8), to: Self.first)
    #expect(living.notices.lines.isEmpty)
    #expect(try undo(kit).removed == [Self.first])
    #expect(try kit.memory() == [Self.second: "1"])
    #expect(try undo(kit).removed == [Self.second])
  }

  /// The same after a command that could not be kept.
  @Test func aProcessThatLivesOnIsKeptAgain() throws {
    let kit = try KitWorkspace()
    let living = try command(kit, Self.first, "1")
    try FileManager.default.removeItem(
      at: kit.folder.url.appendingPathComponent(".concord/undo-1/changes"))
    try kit.folder.makeFolder(".concord/undo-1/changes/x")
    for number in 1...2 { try living.write(Array("\(number)".utf8), to: Self.second) }
    #expect(refusal(kit) == "undo/unkept")
    try living.write(Array("3".utf8), to: Self.second)
    #expect(try undo(kit).restored == [Self.second])
    #expect(try kit.memory() == [Self.first: "1", Self.second: "2"])
  }

  @Test func whatCannotBeRemovedIsAnError() throws {
    let kit = try KitWorkspace()
    try kit.write("0", to: Self.first)
    let error = #expect(throws: JobError.self) {
      try kit.workspace.remove("tm", at: kit.workspace.file("tm"))
    }
    #expect(error?.code == "workspace/unwritable")
    try kit.workspace.remove("tm/none", at: kit.workspace.file("tm/none"))
  }

  /// A process that lives on, such as a server, does not put its later changes before those of another command.
  @Test func theLastChangeIsTakenBackFirst() throws {
    let kit = try KitWorkspace()
    let living = try command(kit, Self.first, "1")
    _ = try command(kit, Self.second, "1")
    try living.write(Array("2".utf8), to: Self.first)
    #expect(try undo(kit).restored == [Self.first])
    #expect(try kit.memory() == [Self.first: "1", Self.second: "1"])
    #expect(try undo(kit).removed == [Self.second])
    #expect(try undo(kit).removed == [Self.first])
  }

  /// A command that is killed before its first change is kept leaves nothing that counts as a command.
  @Test func aCommandHasAFolderFromItsFirstChangeOn() throws {
    let kit = try KitWorkspace()
    _ = try command(kit, Self.first, "1")
    // What such a command leaves: its mark and a part of a copy.
    try kit.write("", to: ".concord/undo.new/by-x")
    try kit.write("1", to: ".concord/undo.new/0")
    #expect(try undo(kit).removed == [Self.first])
    try kit.write("1", to: ".concord/undo.new/0")
    _ = try command(kit, Self.first, "2")
    #expect(!SystemFile.exists(kit.workspace.file(".concord/undo.new")))
    #expect(SystemFile.names(in: kit.workspace.file(".concord/undo-1")).count == 2)
    #expect(try undo(kit).removed == [Self.first])
    // Where the first change cannot be kept, no folder without a list is left either.
    try kit.write("x", to: ".concord/undo.new")
    let last = try command(kit, Self.first, "3")
    #expect(last.notices.lines.count == 1)
    #expect(refusal(kit) == "undo/unkept")
    #expect(refusal(kit) == "undo/nothing")
  }
}
