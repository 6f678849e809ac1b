// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TestSupport
import Testing

/// The beads of the texts of `Tests/Fixtures/golden/found`, with what their words, numbers and names say.
@Suite struct AlignmentFoundGoldenTests {
  @Test func beads() throws {
    var lines: [String] = []
    for (number, input) in try Golden.found("align").enumerated() {
      lines.append(input.title(number))
      lines += AlignmentComposedGoldenTests.lines(
        of: Aligner(source: input.from, target: input.to),
        input.text.components(separatedBy: "\n"), input.other.components(separatedBy: "\n"))
    }
    Golden.compare(lines, with: "found-align")
  }
}
