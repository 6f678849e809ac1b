// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The memory of commands grows with their input, and no faster than docs/limits.md says.
///
/// The bounds are for what each further byte costs, so the program itself and its tables do not count; a command that
/// keeps something for every pair of lines, or copies of the whole text, is over them.
@Suite(.timeLimit(.minutes(5)), .enabled(if: !Sanitizer.isOn)) struct PeakMemoryTests {
  struct Bound: CustomTestStringConvertible, Sendable {
    var command: String
    /// What the text repeats; `nil` for sentences.
    var piece: String?
    /// The most bytes for each further byte of the text.
    var ratio: Double
    var testDescription: String { piece.map { "\(command) \($0)" } ?? command }
  }

  /// The bytes of memory that a command takes for each further byte of its text.
  private static func ratio(
    of command: String, sizes: [Int], extension: String, text: (Int) -> String
  ) throws -> Double {
    let workspace = try SampleWorkspace()
    let peaks = try sizes.map { size in
      let name = "\(size).\(`extension`)"
      try workspace.folder.write(Data(text(size).utf8), to: name)
      let run = try CommandRun.peakMemory([command, name], in: workspace.folder.url)
      #expect((0...1).contains(run.status))
      return run.bytes
    }
    return Double(peaks[1] - peaks[0]) / Double(sizes[1] - sizes[0])
  }

  /// Sentences of made words with terms of the starter glossary, some of them forbidden.
  private static func text(of size: Int, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let syllables = ["ka", "mi", "ren", "so", "lu", "va", "in", "or", "ter", "con", "sta", "mon"]
    func word() -> String {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        syllables[Int.random(in: 0..<syllables.count, using: &random)]
      }.joined()
    }
    let terms = ["Shanghai Spirit", "community of common destiny", "the SCO", "Heads of State"]
    var text = ""
    while text.utf8.count < size {
      for _ in 0..<6 {
        text += "The " + (0..<12).map { _ in word() }.joined(separator: " ") + " of the "
        text += terms[Int.random(in: 0..<terms.count, using: &random)] + ". "
      }
      text += "\n\n"
    }
    return text
  }

  @Test(arguments: [
    Bound(command: "check", ratio: 30), Bound(command: "extract", ratio: 24),
    Bound(command: "segment", ratio: 20), Bound(command: "clean", ratio: 20),
  ])
  func growsWithTheText(_ bound: Bound) throws {
    let ratio = try Self.ratio(of: bound.command, sizes: [200_000, 800_000], extension: "txt") {
      Self.text(of: $0, seed: 19)
    }
    #expect(ratio < bound.ratio)
  }

  /// Markdown in which every byte or two are a block, a mark or a mistake.
  @Test(arguments: [
    Bound(command: "extract", piece: "a\\\n", ratio: 330),
    Bound(command: "extract", piece: "a  \n", ratio: 240),
    Bound(command: "extract", piece: "| a | b |\n", ratio: 220),
    Bound(command: "check", piece: "(", ratio: 150),
    Bound(command: "check", piece: "![", ratio: 150),
    Bound(command: "check", piece: "[a](", ratio: 100),
  ])
  func growsWithHostileMarkdown(_ bound: Bound) throws {
    let piece = try #require(bound.piece)
    let ratio = try Self.ratio(of: bound.command, sizes: [40_000, 160_000], extension: "md") {
      String(repeating: piece, count: $0 / piece.utf8.count)
    }
    #expect(ratio < bound.ratio)
  }

  /// Of a derived file that is longer than such a file can be, no more than its head is read.
  @Test(arguments: [
    (file: "memory.manifest", command: ["lookup", "上海精神"]),
    (file: "glossaries.cache", command: ["glossary", "list"]),
    (file: "terms", command: ["lookup", "上海精神"]), (file: "claims", command: ["review", "--list"]),
    (file: "searches", command: ["glossary", "searches"]),
    (file: "undo-1/changes", command: ["undo"]),
    (file: "undo-1/0", command: ["undo"]),
  ]) func largeDerivedFiles(file: String, command: [String]) throws {
    let workspace = try SampleWorkspace(withPaper: true)
    for command in [
      ["lookup", "上海精神"], ["glossary", "set", "shanghai-spirit", "--note", "n"],
      ["glossary", "set", "shanghai-spirit", "--note", "m"], ["lookup", "上海精神"],
    ] { _ = try workspace.run(command) }
    let path = workspace.folder.url.path + "/.concord/" + file
    if !FileManager.default.fileExists(atPath: path) {
      try workspace.folder.write(Data("CNCDERIV".utf8), to: ".concord/" + file)
    }
    #expect(truncate(path, 3 << 40) == 0)
    let run = try CommandRun.peakMemory(command, in: workspace.folder.url)
    #expect((0...2).contains(run.status) && run.bytes < 300 << 20, "\(run)")
  }

  /// The search in texts that share nothing keeps little for each pair of their sentences.
  @Test func alignsUnlikeTexts() throws {
    let folder = try TemporaryFolder()
    let counts = [300, 1200]
    let peaks = try counts.map { count in
      var random = SeededGenerator(seed: 19)
      func lines(_ letters: ClosedRange<UInt32>, _ length: Int, _ gap: String) -> String {
        (0..<count).map { _ in
          (0..<length).map { _ in
            String(Unicode.Scalar(UInt32.random(in: letters, using: &random)) ?? "a")
          }.joined(separator: gap) + ".\n"
        }.joined()
      }
      try folder.write(Data(lines(0x4E00...0x5E00, 12, "").utf8), to: "\(count).zh")
      try folder.write(Data(lines(0x61...0x7A, 12, " ").utf8), to: "\(count).en")
      let run = try CommandRun.peakMemory(
        [
          "align", "\(count).zh", "\(count).en", "--presegmented", "--source-lang", "zh",
          "--target-lang", "en", "--format", "ids",
        ], in: folder.url)
      #expect(run.status == 0)
      return run.bytes
    }
    let cells = counts.map { $0 * $0 }
    let ratio = Double(peaks[1] - peaks[0]) / Double(cells[1] - cells[0])
    #expect(ratio < 32, "\(peaks) bytes for \(cells) pairs of sentences")
  }

  /// Beyond one part, `clean` keeps the text and the result.
  @Test func cleansByParts() throws {
    let folder = try TemporaryFolder()
    let sizes = [3_000_000, 9_000_000]
    let line =
      "The members of the organization said in their statement of the day that it rains.\n\n"
    let peaks = try sizes.map { size in
      let text = String(repeating: line, count: size / line.utf8.count)
      try folder.write(Data(text.utf8), to: "\(size).txt")
      let run = try CommandRun.peakMemory(["clean", "\(size).txt"], in: folder.url)
      #expect(run.status == 0)
      return run.bytes
    }
    let ratio = Double(peaks[1] - peaks[0]) / Double(sizes[1] - sizes[0])
    #expect(ratio < 6, "\(peaks) bytes for texts of \(sizes)")
  }

  /// A memory is imported as a stream, also over an earlier version of it.
  @Test func importsAsAStream() throws {
    let workspace = try SampleWorkspace()
    let sizes = [2_000_000, 8_000_000]
    let peaks = try sizes.map { size in
      var table = "zh\ten\n"
      var number = 0
      while table.utf8.count < size {
        number += 1
        table += "第\(number)次会议在上海举行。\tThe meeting of number \(number) was held in Shanghai.\n"
      }
      try workspace.folder.write(Data(table.utf8), to: "\(size).tsv")
      return try (0..<2).map { _ in
        let run = try CommandRun.peakMemory(
          ["tm", "import", "\(size).tsv"], in: workspace.folder.url)
        #expect(run.status == 0)
        return run.bytes
      }
    }
    for (turn, bound) in [(0, 0.5), (1, 2.5)] {
      let ratio = Double(peaks[1][turn] - peaks[0][turn]) / Double(sizes[1] - sizes[0])
      #expect(ratio < bound, "\(peaks) bytes for tables of \(sizes)")
    }
  }
}
