// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What becomes of the units of a paper that a person edited, removed, added or moved in the file itself, when the paper is
/// grown again as it was or in another version.
@Suite struct HandEditGoldenTests {
  /// A unit of TMX after one kind of edit, as the lines after `<tu `; `nil` for one that was removed.
  private static func edit(_ unit: String, _ kind: Int) -> [String] {
    func replaced(_ old: String, _ new: String) -> [String] {
      guard let place = unit.range(of: old, options: .backwards) else { return [unit] }
      return [unit.replacingCharacters(in: place, with: new)]
    }
    func without(_ property: String) -> [String] {
      [
        unit.split(separator: "\n", omittingEmptySubsequences: false)
          .filter { !$0.contains("\"x-\(property)\"") }.joined(separator: "\n")
      ]
    }
    switch kind {
    case 1: return replaced("</seg>", " (edited)</seg>")
    case 2: return []
    case 3: return [unit, unit]
    case 4: return without("checksum")
    case 5: return replaced(">needs-review<", ">approved<")
    case 6: return replaced(">approved<", ">needs-review<")
    case 7:
      return replaced(
        "\">\n      <prop type=\"x-part\"",
        "\">\n      <note>mine</note>\n      <prop type=\"x-part\"")
    case 8: return replaced("      <tuv", "      <prop type=\"own\">1</prop>\n      <tuv")
    case 9: return [unit.replacing(/("x-checksum">[^.<]*)[^<]*/) { "\($0.output.1)" }]
    case 10: return replaced("xml:lang=\"en\"", "xml:lang=\"en-GB\"")
    case 11: return replaced("\">\n      <", "\" changedate=\"20240101T000000Z\">\n      <")
    case 12: return without("bead")
    case 13:
      let own = """
        tuid="own.1">
              <tuv xml:lang="zh"><seg>另一句。</seg></tuv>
              <tuv xml:lang="en"><seg>Another one.</seg></tuv>
            </tu>

        """
      return [own, unit]
    case 14: return without("status")
    case 15: return replaced(">approved<", ">rejected<")
    case 16: return [unit.replacing("<note>", with: "<note>so ")]
    default: return [unit]
    }
  }

  /// The memory of a paper after an edit of each fifth unit, and with two units exchanged.
  private static func edited(_ text: String, _ number: Int) -> String {
    let mark = "    <tu "
    var units = text.components(separatedBy: mark)
    guard units.count > 3, let end = units[units.count - 1].range(of: "    </tu>\n") else {
      return text
    }
    let tail = String(units[units.count - 1][end.upperBound...])
    units[units.count - 1] = String(units[units.count - 1][..<end.upperBound])
    let head = units.removeFirst()
    if number % 4 == 3 { units.swapAt(0, units.count - 1) }
    let edited = units.enumerated().flatMap { place, unit in
      place % 3 == number % 3 ? edit(unit, 1 + (number + place / 3 * 5) % 16) : [unit]
    }
    return ([head] + edited).joined(separator: mark) + tail
  }

  /// The paper of so many sentences; another version of it lacks a sentence, has another one, or says one otherwise.
  private static func paper(_ pairs: [[String]], version: Int) -> String {
    var pairs = pairs
    switch version {
    case 1: pairs.remove(at: 2)
    case 2: pairs.insert(["会议每年举行一次。", "The meeting is held once a year."], at: 1)
    case 3: pairs[3][1] = pairs[3][1].replacing(".", with: " now.")
    case 4: pairs.append(pairs[1])
    default: break
    }
    return "摘要：\(pairs.map { $0[0] }.joined())\n\nAbstract: "
      + pairs.map { $0[1] }.joined(separator: " ") + "\n"
  }

  @Test func grownAgain() throws {
    var texts = try ComposedText(of: "sentences.txt", seed: 8, slips: 25)
    let kit = try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
    let papers = (0..<24).map { number in
      (name: "p\(number)", pairs: (0..<7).map { _ in Array(texts.next("sentence").prefix(2)) })
    }
    var lines: [String] = []
    for version in [0, 1] {
      for (number, paper) in papers.enumerated() {
        let text = Self.paper(paper.pairs, version: version == 0 ? 0 : number % 5)
        let file = "tm/\(paper.name).tmx"
        if version > 0 {
          try kit.write(Self.edited(try kit.text(of: file), number), to: file)
        }
        lines.append("⁂ \(paper.name)")
        do {
          let result = try kit.workspace.grow(
            PaperSource([.text(text, name: "\(paper.name).txt")]))
          guard version > 0 else { continue }
          lines.append("\(result.change)")
          lines += result.reading.warnings.map { "warning \($0)" }
          lines += result.dropped.map { "dropped \($0.id) \($0.status.rawValue)" }
        } catch { lines.append("\(error)") }
        lines += try kit.text(of: file).split(separator: "\n").dropFirst(2)
          .map { line in
            String(line).replacing(/(\d\.\d{3})\d+/) { $0.output.1 }
              .replacing(/creationtoolversion="[^"]*"/, with: "creationtoolversion=\"…\"")
          }
      }
    }
    Golden.compare(lines, with: "hand-edits")
  }
}
