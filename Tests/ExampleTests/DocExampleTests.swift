// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The examples in doc comments and guides: they compile, and those that need nothing else say what they
/// promise.
@Suite struct DocExampleTests {
  @Test func theGeneratedFileIsCurrent() throws {
    let script = Process()
    script.executableURL = Repository.root.appendingPathComponent("scripts/generate-doc-examples")
    script.arguments = ["--print"]
    let output = Pipe()
    script.standardOutput = output
    try script.run()
    let made = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    let file = Repository.root.appendingPathComponent(
      "Tests/ExampleTests/DocExamples+Generated.swift")
    let isCurrent = try made == String(contentsOf: file, encoding: .utf8)
    #expect(isCurrent, "an example has changed; run scripts/generate-doc-examples")
  }

  @Test(arguments: DocExamples.runnable.map(\.name))
  func aValueIsAsTheCommentSays(_ name: String) throws {
    let example = try #require(DocExamples.runnable.first { $0.name == name })
    try example.run(try DocExamples())
  }
}
