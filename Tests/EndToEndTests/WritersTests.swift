// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Commands that write at the same time, with others that read.
@Suite(.timeLimit(.minutes(5))) struct WritersTests {
  /// Two imports into one file: one of them writes it, the other one says that it is there; nothing is mixed.
  @Test func twoImportsOfOneNameAreKeptApart() throws {
    let workspace = try SampleWorkspace()
    let tables = ["甲": "first", "乙": "second"]
    for (source, target) in tables {
      let rows = (0..<300).map { "\(source)\($0),\(target) \($0)\n" }.joined()
      try workspace.folder.write(Data("zh,en\n\(rows)".utf8), to: "\(target).csv")
    }
    let runs = try tables.values.map {
      try workspace.folder.started(["glossary", "import", "\($0).csv", "--name", "same"])
    }
    for run in runs { run.waitUntilExit() }
    let codes = runs.map(\.terminationStatus).sorted()
    #expect(codes == [0, 2])
    let text = try workspace.folder.text(of: "glossaries/same.yaml")
    let whole = tables.values.filter { target in
      (0..<300).allSatisfy { text.contains("\(target) \($0)") }
    }
    #expect(whole.count == 1)
    #expect(tables.values.filter { text.contains("\($0) 0") } == whole)
    // The one that was refused is not lost: under another name it succeeds.
    let other = try #require(tables.values.first { !whole.contains($0) })
    #expect(
      try workspace.run(["glossary", "import", "\(other).csv", "--name", "other"]).status == 0)
    #expect(try workspace.run(["glossary", "validate"]).status != 2)
  }

  /// Concepts that are added to one file at the same time are all in it.
  @Test func additionsToOneFileAreAllKept() throws {
    let workspace = try SampleWorkspace()
    let runs = try (0..<8).map {
      try workspace.folder.started([
        "glossary", "add", "丙\($0)", "third \($0)", "--id", "third-\($0)",
      ])
    }
    for run in runs { run.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    let text = try workspace.folder.text(of: "glossaries/own.yaml")
    for number in 0..<8 { #expect(text.contains("id: third-\(number)\n")) }
  }

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn))
  func readersNeverFailBesideEightWriters() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    for number in 0..<8 {
      let rows = (0..<100).map { "第\($0)次\(number)号会议\tMeeting \($0) of \(number)\n" }.joined()
      try workspace.folder.write(Data("zh\ten\n\(rows)".utf8), to: "t\(number).tsv")
    }
    let writers = try (0..<8).map {
      try workspace.folder.started(["tm", "import", "t\($0).tsv", "--id", "m\($0)"])
    }
    var reads = 0
    repeat {
      let run = try workspace.run(["lookup", "上海精神"])
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      reads += 1
    } while writers.contains { $0.isRunning }
    for writer in writers { writer.waitUntilExit() }
    #expect(writers.allSatisfy { $0.terminationStatus == 0 })
    #expect(reads > 0)
    for number in 0..<8 {
      let run = try workspace.run(["lookup", "第7次\(number)号会议", "--format", "json"])
      #expect(run.output.contains("Meeting 7 of \(number)"))
    }
    #expect(try workspace.run(["tm", "verify"]).status == 0)
  }
}
