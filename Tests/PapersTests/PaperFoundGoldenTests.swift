// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing

/// The parts of the papers of `Tests/Fixtures/golden/found`.
@Suite struct PaperFoundGoldenTests {
  @Test func papers() throws {
    var lines: [String] = []
    for (number, input) in try Golden.found("papers").enumerated() {
      lines.append(input.title(number))
      lines += PaperReader().parts(of: input.text, blocks: [], hasMarkup: false).map { part in
        let joins = part.doubtfulJoins.map { "\($0.first)+\($0.second)" }
        return
          "  \(part.kind.rawValue) \(part.language) \(part.range) “\(part.text)” \(part.items) \(part.paragraphs.map(\.range)) \(part.guessedWords) \(joins)"
      }
    }
    Golden.compare(lines, with: "found-papers")
  }
}
