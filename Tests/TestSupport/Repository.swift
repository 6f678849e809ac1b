// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Where the checkout under test is.
public enum Repository {
  /// The folder that holds Package.swift.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder among the fixtures.
  public static func fixture(_ path: String) -> URL {
    root.appendingPathComponent("Tests/Fixtures").appendingPathComponent(path)
  }

  /// The documents that describe the project as it is, from the root: without what was measured or changed on a date.
  public static let documents: [String] = {
    let folders = [
      "", "docs", "docs/rules", "Examples/workspace", "Sources/ConcordKit/ConcordKit.docc",
    ]
    return folders.flatMap { folder in
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root.path)/\(folder)")
      return (names ?? []).filter { $0.hasSuffix(".md") && $0 != "CHANGELOG.md" }
        .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }.sorted()
  }()
}
