// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import Storage

/// What the system says of a path, and what it does not let us see; true for the superuser as well.
@Suite struct SystemFileTests {
  @Test("What cannot be seen is not taken for absent")
  func absence() throws {
    let folder = try TemporaryFolder(["file": "x"])
    let root = folder.url.path
    try FileManager.default.createSymbolicLink(
      atPath: root + "/loop", withDestinationPath: root + "/loop")
    #expect(SystemFile.isAbsent(root + "/none"))
    #expect(SystemFile.isAbsent(root + "/none/below"))
    #expect(SystemFile.isAbsent(root + "/file/below"))
    #expect(!SystemFile.isAbsent(root + "/file"))
    #expect(!SystemFile.isAbsent(root + "/loop"))
    #expect(!SystemFile.isAbsent(root + "/loop/below"))
  }

  @Test("A folder that cannot be read does not count as empty")
  func names() throws {
    let folder = try TemporaryFolder(["b": "", "a": ""])
    let root = folder.url.path
    try folder.makeFolder("empty")
    try FileManager.default.createSymbolicLink(
      atPath: root + "/loop", withDestinationPath: root + "/loop")
    #expect(SystemFile.readableNames(in: root) == ["a", "b", "empty", "loop"])
    #expect(SystemFile.readableNames(in: root + "/empty") == [])
    #expect(SystemFile.readableNames(in: root + "/none") == [])
    #expect(SystemFile.readableNames(in: root + "/a") == nil)
    #expect(SystemFile.readableNames(in: root + "/loop") == nil)
  }
}
