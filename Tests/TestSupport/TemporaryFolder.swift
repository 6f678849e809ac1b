// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A folder of its own for one test, removed with the value; all of them are in one parent folder, which is
/// removed at the end of the process.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let url: URL

  /// Makes a folder, with files in it by their paths.
  public init(_ files: [String: String] = [:]) throws {
    url = URL(fileURLWithPath: try Self.path())
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  private static let parent: URL = {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("concord-tests-\(getpid())")
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.parent) }
    return url
  }()

  /// The path of a new, empty folder that is kept until the end of the process.
  public static func path() throws -> String {
    let url = parent.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, and makes the folders above it.
  public func write(_ data: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Makes a folder.
  public func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: url.appendingPathComponent(path), withIntermediateDirectories: true)
  }

  /// The paths of all files, from the folder, in order.
  public func files() -> [String] {
    let found = FileManager.default.enumerator(atPath: url.path)
    return (found?.compactMap { $0 as? String } ?? []).filter { path in
      var isFolder: ObjCBool = false
      let full = url.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The text of a file.
  public func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }
}
