// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Sixty mistakes in five texts, an abstract, a communiqué, a law, news and a manual: at least 55 are found.
@Suite struct PlantedMistakeTests {
  /// A text without its marks, and the ranges of its mistakes in UTF-8 bytes.
  private struct Planted {
    var text: [UInt8] = []
    var mistakes: [Range<Int>] = []

    init(_ marked: String) {
      var start = 0
      for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": start = text.count
        case "⟧": mistakes.append(start..<text.count)
        default: text += Array(String(Character(scalar)).utf8)
        }
      }
    }

    func line(of offset: Int) -> Int { text[..<offset].count { $0 == 0x0A } + 1 }
  }

  @Test(.tags(.slow)) func mostAreFound() throws {
    let folder = Repository.root.appendingPathComponent("Tests/Fixtures/planted")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count == 5)
    let place = try TemporaryFolder()
    _ = try Workspace.create(at: place.url.path)
    let session = try Workspace(at: place.url.path).checkSession()
    var (planted, found, other) = (0, 0, 0)
    for name in names {
      let marked = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let draft = Planted(marked)
      let findings = try session.check([.bytes(draft.text, name: name)]).report.findings
      let isTable = name.hasSuffix(".tsv")
      var used: Set<Int> = []
      for mistake in draft.mistakes {
        let hits = findings.indices.filter { index in
          let finding = findings[index]
          let range = finding.offset..<(finding.offset + finding.length)
          return isTable
            ? finding.location.line == draft.line(of: mistake.lowerBound)
            : !range.isEmpty && range.overlaps(mistake)
        }
        if hits.isEmpty {
          print("missed in \(name): \(String(decoding: draft.text[mistake], as: UTF8.self))")
        }
        planted += 1
        found += hits.isEmpty ? 0 : 1
        used.formUnion(hits)
      }
      other += findings.count - used.count
    }
    #expect(planted == 60)
    #expect(found >= 55)
    // Nothing else in the texts is reported.
    #expect(other == 0)
  }
}
