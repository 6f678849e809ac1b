// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Storage
import TextModel

/// A report that a command writes where the user says.
enum OutputPlace {
  /// Refuses a path at which something would be lost.
  ///
  /// - Parameters:
  ///   - path: the file to write.
  ///   - inputs: the files that the job reads.
  ///   - isOurs: whether an old file may be replaced, by its first bytes; left out, any may.
  /// - Throws: `JobError` with `output/input` for one of the inputs, under any of its names, with `output/taken`
  ///   for an old file that Concord did not write.
  static func check(
    _ path: String, inputs: [Input], isOurs: (([UInt8]) -> Bool)? = nil
  ) throws(JobError) {
    guard let own = identity(of: path) else { return }
    for input in inputs.compactMap(\.file) where identity(of: input) == own {
      throw JobError(
        code: "output/input",
        message:
          "\(path): this file is read by the same command and would be lost; give another name")
    }
    guard let isOurs, FileKind(at: path) == .file else { return }
    var head: [UInt8] = []
    try JobError.border {
      try ByteSource(path: path).forEachWindow { window in
        head = Array(window)
        return false
      }
    }
    guard head.isEmpty || isOurs(head) else {
      throw JobError(
        code: "output/taken",
        message:
          "\(path): there is a file here that Concord did not write; give another name, or remove it"
      )
    }
  }

  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
  }
}
