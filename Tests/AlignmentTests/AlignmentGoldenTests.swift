// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TestSupport
import Testing
import TextModel

/// The beads of texts made of the pairs of `Tests/Fixtures/golden`, with sentences left out, joined, cut and exchanged.
@Suite struct AlignmentGoldenTests {
  static let languages = [
    Golden.Languages(from: .chinese, to: .english), Golden.Languages(from: .english, to: .chinese),
    Golden.Languages(from: .english, to: .russian), Golden.Languages(from: .chinese, to: .russian),
  ]

  /// A text of some pairs after a number of changes.
  private static func changed(_ sides: (source: [String], target: [String]), by kind: Int) -> (
    source: [String], target: [String]
  ) {
    var (source, target) = sides
    let middle = min(source.count, target.count) / 2
    switch kind % 9 {
    case 1: target.remove(at: middle)
    case 2: source.remove(at: middle)
    case 3:
      target.replaceSubrange(middle - 1...middle, with: [target[middle - 1] + " " + target[middle]])
    case 4: source.replaceSubrange(0...1, with: [source[0] + source[1]])
    case 5:
      let words = target[middle].split(separator: " ").map(String.init)
      target.replaceSubrange(
        middle...middle,
        with: [
          words.prefix(words.count / 2).joined(separator: " "),
          words.dropFirst(words.count / 2).joined(separator: " "),
        ])
    case 6: target.swapAt(middle, middle - 1)
    case 7: target = target.enumerated().map { ChangedText.change($0.element, by: $0.offset) }
    case 8:
      source.insert("", at: 1)
      target.append("3.")
    default: break
    }
    return (source, target)
  }

  /// Texts of a number of sentences each, from the longer pairs of two languages.
  private static func texts(_ languages: Golden.Languages, of count: Int) throws -> [(
    source: [String], target: [String]
  )] {
    let pairs = try Golden.pairs().filter {
      $0.from == "\(languages.from)" && $0.to == "\(languages.to)" && $0.source.utf8.count > 24
    }
    return stride(from: 0, to: max(0, pairs.count - count), by: count).map { start in
      (pairs[start..<start + count].map(\.source), pairs[start..<start + count].map(\.target))
    }
  }

  /// An alignment as lines.
  private static func lines(of result: AlignmentResult) -> [String] {
    var lines = [
      result.beads.map {
        "\($0.source.lowerBound):\($0.target.lowerBound) \($0.type) \(Golden.rounded($0.confidence))"
      }
      .joined(separator: ", ")
    ]
    if let known = result.knownShare { lines[0] += "; known \(Golden.rounded(known))" }
    if let support = result.support {
      lines[0] += "; support \(Golden.rounded(support.probability))"
    }
    return lines + result.notices.map { "  \($0)" }
  }

  @Test(arguments: languages) func beads(_ languages: Golden.Languages) throws {
    let aligner = Aligner(source: languages.from, target: languages.to)
    var lines: [String] = []
    for (number, text) in try Self.texts(languages, of: 7).prefix(27).enumerated() {
      let (source, target) = Self.changed(text, by: number)
      lines.append("\(number) \(source[0])")
      lines += Self.lines(of: aligner.align(source, target))
    }
    Golden.compare(lines, with: "align-\(languages.testDescription)")
  }

  /// Empty sides, one sentence per side, paragraphs, and other options.
  @Test(arguments: languages) func options(_ languages: Golden.Languages) throws {
    var lines: [String] = []
    let texts = try Self.texts(languages, of: 6)
    for (number, text) in texts.prefix(12).enumerated() {
      var options = AlignmentOptions()
      options.longestBead = [1, 2, 3, 7][number % 4]
      options.learnsFromPair = number % 2 == 0
      options.usesBaseLexicon = number % 3 > 0
      let aligner = Aligner(source: languages.from, target: languages.to, options: options)
      let (source, target) = Self.changed(text, by: number + 3)
      lines.append("\(number)")
      lines += Self.lines(of: aligner.align(source, target))
      lines += Self.lines(
        of: aligner.align(Array(source.prefix(number % 3)), Array(target.prefix(1))))
      lines += Self.lines(of: aligner.align(source, target.reversed()))
    }
    Golden.compare(lines, with: "align-options-\(languages.testDescription)")
  }

  /// One long text, long enough for anchors and a narrow band.
  @Test func aLongText() throws {
    let languages = Self.languages[0]
    let texts = try Self.texts(languages, of: 12).prefix(12).enumerated()
      .map { Self.changed($0.element, by: $0.offset) }
    let aligner = Aligner(source: languages.from, target: languages.to)
    let result = aligner.align(texts.flatMap(\.source), texts.flatMap(\.target))
    Golden.compare(
      result.beads.map { "\($0.source) \($0.target) \(Golden.rounded($0.confidence))" }
        + result.notices.map { "\($0)" }, with: "align-long")
  }

  /// Three texts of one paper.
  @Test func threeTexts() throws {
    let chinese = try Self.texts(Self.languages[0], of: 5).prefix(6)
    let russian = try Self.texts(Self.languages[3], of: 5).prefix(6)
    var lines: [String] = []
    for (number, (first, second)) in zip(chinese, russian).enumerated() {
      let (source, target) = Self.changed(first, by: number)
      let beads = MultiAligner([.chinese, .english, .russian]).align([
        AlignmentText(source + second.source), AlignmentText(target + second.source),
        AlignmentText(first.source + second.target),
      ])
      lines.append(
        beads.map { "\($0.ranges) \(Golden.rounded($0.confidence))" }.joined(separator: ", "))
    }
    Golden.compare(lines, with: "align-three")
  }
}
