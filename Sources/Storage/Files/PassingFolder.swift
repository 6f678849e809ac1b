// SPDX-License-Identifier: Apache-2.0
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A new folder that nobody else can read, removed with the value.
package final class PassingFolder: Sendable {
  /// The path of the folder, in `TMPDIR` or `/tmp`.
  package let path: String

  /// Makes a folder; `nil` where none can be made.
  package init?() {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    // The system replaces the six X, so that no name can be foreseen, and fails where it cannot.
    let name = "concord-" + String(repeating: "X", count: 6)
    var template = Array("\(parent.isEmpty ? "/tmp" : parent)/\(name)".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { SystemFile.removeFolder(path) }
}
