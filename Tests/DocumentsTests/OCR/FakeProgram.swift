// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport

@testable import Documents

/// Programs that only pretend to be what they are called.
enum FakeProgram {
  /// Runs a body while programs are looked for in a folder of shell scripts first.
  ///
  /// - Parameter onlyThese: whether no other program is found.
  static func with<Result>(
    _ scripts: [String: String], onlyThese: Bool = false, _ body: () throws -> Result
  ) throws -> Result {
    let folder = try TemporaryFolder(
      scripts.mapValues { "#!/bin/sh\nPATH=/usr/bin:/bin\n" + $0 + "\n" })
    for name in scripts.keys {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.url.path + "/" + name)
    }
    // A child that another test starts may have the scripts open for writing until it runs its own program.
    Thread.sleep(forTimeInterval: 0.2)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let folders = onlyThese ? folder.url.path : folder.url.path + ":" + path
    return try ChildProgram.$folders.withValue(folders, operation: body)
  }

  /// The error that a body ends with; `nil` if it ends well.
  static func refusal(_ body: () throws -> Void) -> FileError? {
    do { try body() } catch { return error as? FileError }
    return nil
  }
}
