import Foundation

extension Workspace {
  /// The user's name in git (`user.name`), if the workspace is in a git repository.
  ///
  /// `nil` outside a repository, if git is missing, or if no name is set. Waits at most two
  /// seconds.
  public func gitUserName() -> String? {
    guard isInRepository, let git = Self.gitPath else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = ["config", "user.name"]
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(2), execute: watch)
    let data = (try? output.fileHandleForReading.read(upToCount: 4096)) ?? Data()
    process.waitUntilExit()
    watch.cancel()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
    let line = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first
    let name = line?.trimmingCharacters(in: .whitespaces).prefix(200) ?? ""
    return name.isEmpty ? nil : String(name)
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
