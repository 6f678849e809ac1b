// SPDX-License-Identifier: Apache-2.0
import Foundation
import Papers
import TestSupport
import Testing
import TextModel

/// The parts that the papers of `Tests/Fixtures/golden` have, whole and after small changes of their lines.
@Suite struct PaperGoldenTests {
  private static func parts(
    _ text: String, _ blocks: [TextBlock] = [], hasMarkup: Bool = false
  ) -> [DocumentPart] {
    PaperReader().parts(of: text, blocks: blocks, hasMarkup: hasMarkup)
  }

  /// A part as one line.
  private static func line(_ part: DocumentPart) -> String {
    var words = ["  \(part.kind.rawValue) \(part.language) \(part.range) “\(part.text)”"]
    if !part.items.isEmpty { words.append(part.items.joined(separator: " ¦ ")) }
    if part.paragraphs.count > 1 { words.append("\(part.paragraphs.map(\.range))") }
    if !part.guessedWords.isEmpty { words.append("guessed \(part.guessedWords)") }
    words += part.doubtfulJoins.map { "doubtful \($0.first)+\($0.second)" }
    return words.joined(separator: " ")
  }

  /// The parts of a changed paper as one line.
  private static func summary(_ parts: [DocumentPart]) -> String {
    parts.map { part in
      "\(part.kind.rawValue) \(part.language) \(part.text.count)"
        + (part.items.isEmpty ? "" : "/\(part.items.count)") + " \(part.text.prefix(9))"
    }.joined(separator: "; ")
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func wholePapers() throws {
    var found: [String] = []
    for paper in try Golden.texts(of: "papers.txt") {
      found.append("⁂ \(paper.name)")
      found += Self.parts(paper.text).map(Self.line)
    }
    Golden.compare(found, with: "papers")
  }

  @Test("Without one of the lines")
  func missingLines() throws {
    var found: [String] = []
    for paper in try Golden.texts(of: "papers.txt") {
      let lines = Self.lines(of: paper.text)
      found.append("⁂ \(paper.name)")
      for number in lines.indices.dropLast().prefix(9) {
        var changed = lines
        changed.remove(at: number)
        found.append("-\(number) " + Self.summary(Self.parts(changed.joined(separator: "\n"))))
      }
    }
    Golden.compare(found, with: "papers-missing-lines")
  }

  @Test("With lines that are joined, doubled, apart, exchanged, indented or changed")
  func changedLines() throws {
    var found: [String] = []
    for (number, paper) in try Golden.texts(of: "papers.txt").enumerated() {
      let lines = Self.lines(of: paper.text)
      let filled = lines.filter { !$0.isEmpty }
      found.append("⁂ \(paper.name)")
      var versions = [
        filled.joined(separator: "\n"), filled.joined(separator: "\n\n"),
        filled.reversed().joined(separator: "\n"), lines.map { "  " + $0 }.joined(separator: "\n"),
        lines.joined(separator: "\r\n"), paper.text.uppercased(), paper.text + "\u{C}" + paper.text,
        "3\n" + lines.joined(separator: "\n") + "\n4\n",
      ]
      for change in [0, 3, 9] {
        versions.append(
          lines.enumerated().map {
            ($0.offset + number) % 3 == 0 ? ChangedText.change($0.element, by: change) : $0.element
          }
          .joined(separator: "\n"))
      }
      found += versions.map { Self.summary(Self.parts($0)) }
    }
    Golden.compare(found, with: "papers-changed-lines")
  }

  /// Each line as a block, as documents with markup have them.
  @Test func papersWithMarkup() throws {
    var found: [String] = []
    for (number, paper) in try Golden.texts(of: "papers.txt").enumerated() {
      let text = paper.text
      var blocks: [TextBlock] = []
      var start = 0
      for (count, line) in Self.lines(of: text).enumerated() {
        let end = start + line.utf8.count
        if !line.isEmpty {
          let kinds: [TextBlock.Kind] = [
            .heading(1), .paragraph, .paragraph, .listItem, .quotation, .caption, .note, .reference,
            .furniture, .heading(2),
          ]
          let kind: TextBlock.Kind =
            count == 0
            ? .heading(1) : count % 4 == 3 ? kinds[(count + number) % kinds.count] : .paragraph
          blocks.append(TextBlock(kind: kind, range: start..<end))
        }
        start = end + 1
      }
      found.append("⁂ \(paper.name)")
      found += Self.parts(text, blocks, hasMarkup: true).map(Self.line)
      found.append(Self.summary(Self.parts(text, blocks)))
      for part in [[PartKind.title, .authors], [.abstract, .keywords]][number % 2] {
        var declared = blocks
        for place in declared.indices where (place + number) % 3 == 0 {
          declared[place].part = part
          if place % 2 == 0 { declared[place].language = .english }
        }
        found.append(
          "\(part.rawValue): " + Self.summary(Self.parts(text, declared, hasMarkup: true)))
      }
    }
    Golden.compare(found, with: "papers-markup")
  }
}
