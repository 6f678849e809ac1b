// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Limits of the system.
@Suite(.timeLimit(.minutes(5))) struct ResourceTests {
  private static let prlimit = "/usr/bin/prlimit"

  /// With too few descriptors the library that runs threads ended the program with a trap.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: prlimit), "left out: no prlimit"),
    arguments: [6, 8, 12, 16, 18])
  func fewDescriptorsAreOneLine(_ most: Int) throws {
    let workspace = try SampleWorkspace(withPaper: true)
    for command in [["lookup", "会议"], ["grow", SampleWorkspace.paper, "--id", "again"]] {
      let run = try workspace.run(command, through: [Self.prlimit, "--nofile=\(most)"])
      #expect(run.status == 2, "\(most): \(run.output)")
      #expect(
        run.errors == "concord: fewer than 16 files can be opened; raise the limit (ulimit -n)\n")
    }
  }
}
