// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// A set of documents with known beads, in one pair of languages.
struct GoldSet {
  /// A document and its right beads as sentence numbers, which may cross or leave sentences out.
  struct Document {
    let source: [String]
    let target: [String]
    let gold: [GoldBead]

    /// The right beads as ranges; one of sentences that are not next to each other is left out.
    var beads: [Bead] {
      var (row, column) = (0, 0)
      return gold.compactMap { bead in
        let source = bead.source.first ?? row
        let target = bead.target.first ?? column
        let found = Bead(
          source: source..<(source + bead.source.count),
          target: target..<(target + bead.target.count))
        guard GoldBead(found) == bead else { return nil }
        (row, column) = (found.source.upperBound, found.target.upperBound)
        return found
      }
    }
  }

  let name: String
  let source: LanguageTag
  let target: LanguageTag
  private(set) var documents: [Document]
  /// Terms of its texts and their translations, where it comes with any.
  var glossary: [ConceptEntry] = []

  init(name: String, source: LanguageTag, target: LanguageTag, documents: [Document]) {
    self.name = name
    self.source = source
    self.target = target
    self.documents = documents
  }

  /// Sets of one text made by several seeds, as one; a document's versions are next to each other, so that
  /// a half has all versions of its documents.
  init(_ versions: [GoldSet]) {
    let first = versions[0]
    self.init(
      name: first.name, source: first.source, target: first.target,
      documents: first.documents.indices.flatMap { place in
        versions.map { $0.documents[place] }
      })
    self.versions = versions.count
    glossary = first.glossary
  }

  /// How many documents in a row are versions of one.
  private(set) var versions = 1

  /// The place of the next document of the same version, or of the one `by` documents on.
  func other(_ index: Int, _ by: Int = 1) -> Int { (index + by * versions) % documents.count }

  /// The same documents with only their first beads, as in abstracts: `3-5` beads, each number
  /// in turn.
  func abstracts(_ range: String) -> GoldSet {
    let ends = range.split(separator: "-").compactMap { Int($0) }
    var short = self
    guard let least = ends.first, let most = ends.last, least > 0, least <= most else {
      return short
    }
    short.documents = documents.enumerated().map { number, document in
      let first = document.gold.prefix(least + number % (most - least + 1))
      let source = (first.flatMap(\.source).max() ?? 0) + 1
      let target = (first.flatMap(\.target).max() ?? 0) + 1
      return Document(
        source: Array(document.source.prefix(source)),
        target: Array(document.target.prefix(target)), gold: Array(first))
    }
    return short
  }

  /// Every other document, from the first or the second on.
  func half(_ first: Int) -> GoldSet {
    var half = self
    half.documents = documents.indices.filter { $0 / versions % 2 == first }.map { documents[$0] }
    return half
  }
}

/// Reads the sets from folders of files with one sentence per line and `[ids]:[ids]` beads.
enum GoldReader {
  static func lines(_ path: String) throws -> [String] {
    var lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The beads of a file.
  static func beads(_ path: String) throws -> [GoldBead] {
    var beads: [GoldBead] = []
    for line in try lines(path) {
      let sides = line.split(separator: ":", omittingEmptySubsequences: false).prefix(2).map {
        $0.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      }
      guard sides.count == 2 else { continue }
      beads.append(GoldBead(source: sides[0], target: sides[1]))
    }
    return beads
  }

  /// The multi-genre alignment corpus: folders `zh`, `en` and `gold`.
  static func mac(_ folder: String) throws -> GoldSet {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/gold").sorted()
    return GoldSet(
      name: "mac", source: .chinese, target: .english,
      documents: try names.map { name in
        let text = name.replacingOccurrences(of: ".align", with: ".txt")
        return GoldSet.Document(
          source: try lines("\(folder)/zh/\(text)"), target: try lines("\(folder)/en/\(text)"),
          gold: try beads("\(folder)/gold/\(name)"))
      })
  }

  /// A folder with `de.txt`, `fr.txt` and `gold.align`.
  static func textBerg(_ folder: String) throws -> GoldSet {
    GoldSet(
      name: "textberg", source: LanguageTag("de") ?? .undetermined,
      target: LanguageTag("fr") ?? .undetermined,
      documents: [
        GoldSet.Document(
          source: try lines(folder + "/de.txt"), target: try lines(folder + "/fr.txt"),
          gold: try beads(folder + "/gold.align"))
      ])
  }
}

/// A right bead: the numbers of its sentences, from 0.
struct GoldBead: Hashable {
  let source: [Int]
  let target: [Int]

  init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }

  init(_ bead: Bead) { self.init(source: Array(bead.source), target: Array(bead.target)) }

  var isNull: Bool { source.isEmpty || target.isEmpty }

  /// The sentence pairs it links.
  var links: [Int] { source.flatMap { source in target.map { source << 24 | $0 } } }
}
