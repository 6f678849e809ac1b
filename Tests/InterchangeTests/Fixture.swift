// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Files under `Tests/Fixtures/Interchange`.
enum Fixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Interchange")

  static func path(_ name: String) -> String { root.appending(path: name).path }

  static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: root.appending(path: name)))
  }

  /// The files of a folder with a suffix, by name; a folder without any fails the test.
  static func files(_ folder: String, _ suffix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(folder))
    let found = (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
    if found.isEmpty { Issue.record("no \(suffix) in \(folder)") }
    return found.map { "\(folder)/\($0)" }
  }

  /// Runs a tool on a file; nil when the tool is not installed.
  static func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String)?
  {
    let paths = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + tool }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// A file in the temporary folder that is removed when `body` returns.
  static func withTemporaryFile<T>(
    _ bytes: [UInt8] = [], suffix: String, _ body: (String) throws -> T
  ) throws -> T {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)\(suffix)")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(bytes).write(to: url)
    return try body(url.path)
  }
}
