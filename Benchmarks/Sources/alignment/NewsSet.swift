// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Makes documents with known beads from sentences that are aligned one to one: a seeded hand joins
/// neighbours, splits sentences at a clause mark, drops some and exchanges neighbours.
struct NewsSet {
  /// Of a thousand sentences, how many of each.
  var joins = 100, splits = 100, drops = 40, exchanges = 20
  /// The number of places in a thousand sentences where one to seven sentences are missing from one side.
  var runs = 0
  /// The value of `runs` that takes the counterpart from every tenth sentence.
  static let omissionRuns = 32
  /// The side whose sentences are split, or either.
  var splitSide: Int?
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  /// A set for two columns of a table `document<tab>text<tab>text…` with a header of languages.
  mutating func make(
    _ path: String, _ source: LanguageTag, _ target: LanguageTag, name set: String = "news"
  ) throws -> GoldSet {
    let rows = try GoldReader.lines(path).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = rows.first, let left = header.firstIndex(of: source.description),
      let right = header.firstIndex(of: target.description)
    else { throw CocoaError(.fileReadCorruptFile) }
    var documents: [GoldSet.Document] = []
    var group: [(String, String)] = []
    var name = ""
    for row in rows.dropFirst() + [[]] {
      if row.first != name, !group.isEmpty {
        documents.append(disturb(group))
        group = []
      }
      guard row.count == header.count else { continue }
      name = row[0]
      group.append((row[left], row[right]))
    }
    return GoldSet(
      name: "\(set)-\(source)-\(target)", source: source, target: target, documents: documents)
  }

  /// The set of a table whose rows `id<tab>language<tab>language<tab>source<tab>target…` are sentences
  /// in order, in documents of so many.
  mutating func make(pairs path: String, documentRows: Int = 40) throws -> GoldSet {
    let rows = try GoldReader.lines(path).dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count >= 5 }
    guard let first = rows.first, let source = LanguageTag(first[1]),
      let target = LanguageTag(first[2])
    else { throw CocoaError(.fileReadCorruptFile) }
    let documents = stride(from: 0, to: rows.count, by: documentRows).map { start in
      disturb(rows[start..<min(start + documentRows, rows.count)].map { ($0[3], $0[4]) })
    }
    let name = URL(fileURLWithPath: path).lastPathComponent.prefix { $0 != "." }
    var set = GoldSet(name: String(name), source: source, target: target, documents: documents)
    set.glossary = rows.filter { $0.count > 5 }.flatMap { Evidence.concepts($0[5], source, target) }
    return set
  }

  mutating func disturb(_ pairs: [(String, String)]) -> GoldSet.Document {
    var sides: [[String]] = [[], []]
    var beads: [GoldBead] = []
    var at = 0
    func joined(_ a: String, _ b: String) -> String {
      a.unicodeScalars.last.map { $0.value > 0x2E80 } == true ? a + b : a + " " + b
    }
    var (lacking, lacked) = (0, 0)
    while at < pairs.count {
      var texts = [[pairs[at].0], [pairs[at].1]]
      let side = Int(random.next() % 2)
      if runs > 0, lacked == 0, Int(random.next() % 1000) < runs {
        (lacking, lacked) = (side, 1 + Int(random.next() % 7))
      }
      let draw = Int(random.next() % 1000)
      let hasNext = at + 1 < pairs.count
      if lacked > 0 {
        texts[lacking] = []
        lacked -= 1
      } else if draw < joins, hasNext {
        let next = [pairs[at + 1].0, pairs[at + 1].1]
        texts[side] = [joined(texts[side][0], next[side])]
        texts[1 - side].append(next[1 - side])
        at += 1
      } else if draw < joins + splits {
        let side = splitSide ?? side
        texts[side] = split(texts[side][0])
      } else if draw < joins + splits + drops {
        texts[side] = []
      } else if draw < joins + splits + drops + exchanges, hasNext {
        let next = [pairs[at + 1].0, pairs[at + 1].1]
        texts[side] = [next[side], texts[side][0]]
        texts[1 - side].append(next[1 - side])
        at += 1
      }
      beads.append(
        GoldBead(
          source: Array(sides[0].count..<(sides[0].count + texts[0].count)),
          target: Array(sides[1].count..<(sides[1].count + texts[1].count))))
      sides[0] += texts[0]
      sides[1] += texts[1]
      at += 1
    }
    return GoldSet.Document(source: sides[0], target: sides[1], gold: beads)
  }

  /// Two parts at the clause mark nearest the middle; the whole if there is none in its middle half.
  private func split(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let marks: Set<Unicode.Scalar> = ["，", ",", "；", ";", "："]
    let middle = scalars.count / 2
    let places = (scalars.count / 4)..<(scalars.count * 3 / 4)
    let found = places.filter { marks.contains(scalars[$0]) }
      .min { abs($0 - middle) < abs($1 - middle) }
    guard let found else { return [text] }
    return [scalars[...found], scalars[(found + 1)...]].map {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: $0)
      return String(part).trimmingCharacters(in: .whitespaces)
    }
  }
}

/// Steele, Lea and Flood's generator (2014).
struct SplitMix64 {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
