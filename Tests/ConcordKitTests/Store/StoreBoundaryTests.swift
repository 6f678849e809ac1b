// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Jobs and reports ask the stores and do not know that a memory is a folder of files.
@Suite struct StoreBoundaryTests {
  /// Pieces of code that build paths into `tm/` or `glossaries/`, or read the files there directly.
  private static let forbidden = [
    "memoryFolder", "glossaryFolder", "memoryFiles", "glossaryFiles", "FileMemoryStore",
    "FileTermStore", "TMXReader(path", #""tm/\("#, #""tm""#, #""/tm"#, #"tmx""#, #""glossaries"#,
    #""/glossaries"#,
  ]
  /// Codes of errors and findings begin like paths.
  private static let allowed = [#"code: "tm/"#, #"rule: "tm/"#]

  @Test(arguments: ["Jobs", "Reports"]) func noPathsAboveTheStores(_ folder: String) throws {
    let root = Repository.root.appendingPathComponent("Sources/ConcordKit/\(folder)")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        if Self.allowed.contains(where: line.contains) { continue }
        for piece in Self.forbidden {
          #expect(!line.contains(piece), "\(file.lastPathComponent): \(line)")
        }
      }
    }
    #expect(count > 5)
  }
}
