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
    let folder = try TemporaryFolder()
    for (name, script) in scripts {
      let place = folder.url.path + "/" + name
      let text = try TemporaryFolder([name: "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n"])
      // Another program writes the script: if this process did, a child that another test starts could have the file
      // open for writing, and Linux does not run such a file.
      let copy = try ChildProgram("install")?.run(
        ["-m", "755", text.url.path + "/" + name, place], seconds: 60, bytes: 1000)
      guard copy?.ending == .exit(0) else { throw POSIXError(.EIO) }
    }
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
