import Foundation

extension Workspace {
  /// Runs git in the folder of the workspace.
  ///
  /// - Parameters:
  ///   - seconds: the time after which git is stopped.
  ///   - limit: the number of bytes of output that are read.
  /// - Returns: the output; `nil` outside a repository, if git is missing, and if it fails or is stopped.
  func git(_ arguments: [String], seconds: Int = 2, limit: Int = 4096) -> [UInt8]? {
    guard isInRepository, let git = Self.gitPath else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: watch)
    let data = (try? output.fileHandleForReading.read(upToCount: limit)) ?? Data()
    try? output.fileHandleForReading.close()
    process.waitUntilExit()
    watch.cancel()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
    return Array(data)
  }

  /// Whether the folder of the workspace or one above it has a `.git`.
  private var isInRepository: Bool {
    var folder = URL(fileURLWithPath: root).standardizedFileURL
    while true {
      if Self.exists(folder.appendingPathComponent(".git").path) { return true }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      if parent.path == folder.path || folder.path == "/" { return false }
      folder = parent
    }
  }

  private static var gitPath: String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/git" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
