// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import TestSupport
import Testing

/// Pairs dense with figures, each translated rightly: communiqués, statistics and laws.
@Suite struct CleanFiguresTests {
  @Test func haveNoFinding() throws {
    let url = Repository.root.appendingPathComponent("Tests/Fixtures/Checking/clean-figures.tsv")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(rows.count == 60)
    for row in rows {
      let fields = row.split(separator: "\t").map(String.init)
      try #require(fields.count == 4)
      let found = NumberTests.findings(fields[2], fields[0], fields[3], fields[1])
      #expect(found.isEmpty, "\(row): \(found.map(\.message))")
    }
  }
}
