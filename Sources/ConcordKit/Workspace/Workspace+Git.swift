// SPDX-License-Identifier: Apache-2.0
import Foundation

extension Workspace {
  /// Settings with which git runs no other program and asks no other machine.
  ///
  /// A workspace may come from a stranger, with a `.git` whose settings name programs that git runs as the user: to
  /// look for changed files, to prove signatures, to show differences, to fetch what is missing.
  private static let safeSettings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat",
    "log.showSignature=false", "gpg.program=false", "gpg.openpgp.program=false",
    "gpg.ssh.program=false", "gpg.x509.program=false", "protocol.allow=never",
    "core.sshCommand=false", "core.askPass=false", "credential.helper=",
  ].flatMap { ["-c", $0] }

  private static let safeEnvironment = [
    "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
  ]

  /// Runs git in the folder of the workspace, which may be a stranger's.
  ///
  /// - Parameters:
  ///   - seconds: the time after which git is stopped.
  ///   - limit: the number of bytes of output that are read.
  /// - Returns: the output; `nil` outside a repository, if git is missing, and if it fails or is stopped.
  func git(_ arguments: [String], seconds: Int = 2, limit: Int = 4096) -> [UInt8]? {
    guard isInRepository, let git = Self.gitPath else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = Self.safeSettings + arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(Self.safeEnvironment) { $1 }
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
