import Foundation

/// Directories for tests, in one folder of the system's temporary folder that goes with the process.
public enum TemporaryDirectory {
  private static let parent: URL = {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("concord-tests-\(getpid())")
    atexit { try? FileManager.default.removeItem(at: TemporaryDirectory.parent) }
    return url
  }()

  /// The path of a new, empty directory.
  public static func make() throws -> String {
    let url = parent.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }
}
