import Foundation

/// Directories for one test, in the system's temporary folder.
public enum TemporaryDirectory {
  /// The path of a new, empty directory.
  public static func make() throws -> String {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("concord-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }
}
