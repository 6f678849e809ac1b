// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit
@testable import Storage

/// Derived files that were flipped, cut off, exchanged or crafted: every answer is right, or the files are made
/// again; never a crash and never a wrong answer.
///
/// `CONCORD_MUTATIONS` sets the number of rounds, `CONCORD_SEED` the seed.
@Suite struct DerivedMutationTests {
  /// What the workspace answers.
  private struct Answers: Equatable {
    var lookup: [LookupResult]
    var check: [String]
    var grown: [String]
  }

  private static func answers(_ root: String) throws -> Answers {
    let workspace = try Workspace(at: root)
    let lookup = try ["上海精神", "各国共建命运共同体", "Shanghai Spirit", "会议在天津举行。"].map {
      try workspace.lookup($0)
    }
    let draft = Input.text("各国构建命运共同体。\n\nA community of common destiny.\n", name: "d.md")
    let report = try workspace.check([draft]).report
    let contents = try workspace.memoryStore.papers().map(\.name)
    return Answers(lookup: lookup, check: report.findings.map(\.message), grown: contents)
  }

  /// Changes bytes; a crafted change has right checksums, as an enemy would compute them.
  private static func mutate(
    _ bytes: [UInt8], other: [UInt8], kind: Int, _ random: inout SeededGenerator
  ) -> [UInt8] {
    guard !bytes.isEmpty else { return [0] }
    var bytes = bytes
    switch kind {
    case 0:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
    case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case 2: return other
    case 3: bytes += bytes.prefix(Int.random(in: 1...bytes.count, using: &random))
    case 4:
      // A header of random numbers with a right checksum of its own.
      guard bytes.count >= 64 else { return bytes + [0] }
      let extreme: [UInt64] = [
        0, 1, .max, 1 << 63, UInt64(Int.max), UInt64(bytes.count), 4096, 4095,
      ]
      let number = Int.random(in: 3..<7, using: &random)
      let value = extreme.randomElement(using: &random) ?? 0
      for byte in 0..<8 {
        bytes[number * 8 + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(byte)))
      }
      Self.sign(&bytes)
    default:
      // A changed content with right checksums everywhere.
      guard bytes.count > 64 else { return bytes + [0] }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = Int.random(in: 64..<bytes.count, using: &random)
        bytes[at] =
          [0, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)].randomElement(
            using: &random) ?? 0
      }
      Self.sign(&bytes)
    }
    return bytes
  }

  /// Writes the checksums that the bytes would have if Concord had written them.
  private static func sign(_ bytes: inout [UInt8]) {
    func number(_ at: Int) -> Int {
      Int(
        truncatingIfNeeded: (0..<8).reduce(UInt64(0)) {
          $0 | UInt64(bytes[at * 8 + $1]) << UInt64(8 * $1)
        })
    }
    func put(_ value: UInt64, at offset: Int) {
      for byte in 0..<8 {
        bytes[offset + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte))
      }
    }
    guard bytes.starts(with: "CNCDERIV".utf8) else { return }
    let (start, length, table) = (number(3), number(4), number(5))
    let block = MappedFile.blockSize
    if table >= block, table < bytes.count, table % block == 0,
      bytes.count - table == table / block * 8
    {
      for at in 0..<table / block {
        let sum =
          at == 0
          ? Checksum.of([UInt8](repeating: 0, count: block))
          : Checksum.of(Array(bytes[at * block..<(at + 1) * block]))
        put(sum, at: table + at * 8)
      }
      put(Checksum.of(Array(bytes[table...])), at: 48)
    } else if table == 0, start >= 0, length >= 0, start <= bytes.count,
      length <= bytes.count - start
    {
      put(Checksum.of(Array(bytes[start..<start + length])), at: 48)
    }
    put(Checksum.of(Array(bytes[..<56])), at: 56)
  }

  /// Whatever became of what is kept of a command, taking it back gives the old files or changes nothing.
  @Test func whatIsTakenBackIsTheOldFileOrNothing() throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["CONCORD_MUTATIONS"].flatMap(Int.init) ?? 120
    let seed = environment["CONCORD_SEED"].flatMap(UInt64.init) ?? 19
    var random = SeededGenerator(seed: seed)
    let seeded = try SeededWorkspace()
    let memory = seeded.path("tm/paper.tmx")
    let old = Array(try Data(contentsOf: URL(fileURLWithPath: memory)))
    try Workspace(at: seeded.folder.url.path).write(Array("new".utf8), to: "tm/paper.tmx")
    let folder = seeded.path(".concord/undo-1") + "/"
    // The file that tells the folder from a later one is empty.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { !$0.hasPrefix("by-") }
    try #require(names == ["0", "changes"])
    let originals = try names.map {
      Array(try Data(contentsOf: URL(fileURLWithPath: folder + $0)))
    }
    var (restored, refused) = (0, 0)
    for round in 0..<rounds {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for (name, bytes) in zip(names, originals) {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + name))
      }
      try Data("new".utf8).write(to: URL(fileURLWithPath: memory))
      let target = round % names.count
      let kind = Int.random(in: 0..<6, using: &random)
      if kind == 5 {
        try FileManager.default.removeItem(atPath: folder + names[target])
      } else {
        let bytes = Self.mutate(
          originals[target], other: originals[1 - target], kind: kind, &random)
        try Data(bytes).write(to: URL(fileURLWithPath: folder + names[target]))
      }
      let comment: Comment = "seed \(seed), round \(round), \(names[target]), kind \(kind)"
      let code = failureCode { _ = try Workspace(at: seeded.folder.url.path).undo() }
      let now = Array(try Data(contentsOf: URL(fileURLWithPath: memory)))
      if now == old {
        restored += 1
      } else {
        refused += 1
        #expect(now == Array("new".utf8), comment)
        #expect(code == nil || ["undo/damaged", "undo/changed"].contains(code), comment)
      }
    }
    #expect(refused > 0 && restored + refused == rounds)
  }

  @Test func everyAnswerIsRightOrTheFilesAreMadeAgain() throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["CONCORD_MUTATIONS"].flatMap(Int.init) ?? 240
    let seed = environment["CONCORD_SEED"].flatMap(UInt64.init) ?? 19
    var random = SeededGenerator(seed: seed)
    let seeded = try SeededWorkspace()
    let root = seeded.folder.url.path
    let right = try Self.answers(root)
    let found = right.lookup.filter { !$0.memory.isEmpty }
    try #require(!found.isEmpty)
    let derived = root + "/.concord/"
    let names = try FileManager.default.contentsOfDirectory(atPath: derived).sorted()
      .filter { !$0.hasSuffix(".lock") }
    try #require(names.count >= 5)
    let originals = try names.map {
      Array(try Data(contentsOf: URL(fileURLWithPath: derived + $0)))
    }
    for round in 0..<rounds {
      let target = round % names.count
      let kind = Int.random(in: 0..<7, using: &random)
      for (name, bytes) in zip(names, originals) {
        try Data(bytes).write(to: URL(fileURLWithPath: derived + name))
      }
      if kind == 6 {
        try FileManager.default.removeItem(atPath: derived + names[target])
      } else {
        let other = originals[Int.random(in: 0..<names.count, using: &random)]
        let bytes = Self.mutate(originals[target], other: other, kind: kind, &random)
        try Data(bytes).write(to: URL(fileURLWithPath: derived + names[target]))
      }
      let comment: Comment = "seed \(seed), round \(round), \(names[target]), kind \(kind)"
      // A content that an enemy signed may say anything; it must not end the process.
      if kind == 5 {
        _ = try? Self.answers(root)
      } else {
        let answers = try Self.answers(root)
        #expect(answers == right, comment)
      }
    }
  }
}
