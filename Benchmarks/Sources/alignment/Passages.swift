// SPDX-License-Identifier: Apache-2.0
import Alignment
import TextModel

/// Documents with a part that is not a translation: a passage of another document in the place of the
/// right one, or articles with the right numbers and the contents of others, as in two versions of
/// a law.
struct Passages {
  /// A document, and for each source sentence whether its counterpart was replaced.
  private struct Sample {
    var source: [String] = []
    var target: [String] = []
    var isReplaced: [Bool] = []
    /// The target sentences of other documents.
    var foreign: Set<Int> = []

    /// Whether a bead is right; `nil` for a null bead and for one that is partly replaced.
    func isRight(_ bead: Bead) -> Bool? {
      guard !bead.isNull else { return nil }
      let replaced = bead.source.count { isReplaced[$0] }
      if replaced == bead.source.count || bead.target.allSatisfy(foreign.contains) { return false }
      return replaced == 0 ? true : nil
    }

    mutating func add(_ document: GoldSet.Document) {
      source += document.source
      target += document.target
      isReplaced += document.source.map { _ in false }
    }
  }

  /// Joins each document, the next one with the translation of the one after it, and the fourth.
  private static func joined(_ set: GoldSet) -> [Sample] {
    set.documents.indices.map { index in
      func next(_ by: Int) -> GoldSet.Document { set.documents[set.other(index, by)] }
      var sample = Sample()
      sample.add(next(0))
      let start = sample.target.count
      sample.source += next(1).source
      sample.target += next(2).target
      sample.isReplaced += next(1).source.map { _ in true }
      sample.foreign = Set(start..<sample.target.count)
      sample.add(next(3))
      return sample
    }
  }

  /// Numbers the 1-1 beads of each document as articles, and gives runs of one to five of them the
  /// text of another document.
  private static func articles(_ set: GoldSet) -> [Sample] {
    var random = SplitMix64(state: 2026)
    let documents = set.documents.map { document in
      document.gold.filter { $0.source.count == 1 && $0.target.count == 1 }
        .map { (document.source[$0.source[0]], document.target[$0.target[0]]) }
    }
    return documents.indices.map { index in
      let other = documents[set.other(index)]
      var sample = Sample()
      var (replaced, lasts) = (false, 0)
      for (number, pair) in documents[index].enumerated() {
        if lasts == 0 {
          (replaced, lasts) = (!replaced && random.next() % 2 == 0, 1 + Int(random.next() % 5))
        }
        lasts -= 1
        let isReplaced = replaced && number < other.count
        if isReplaced { sample.foreign.insert(sample.target.count) }
        sample.source.append(label(number + 1, set.source) + pair.0)
        sample.target.append(
          label(number + 1, set.target) + (isReplaced ? other[number].1 : pair.1))
        sample.isReplaced.append(isReplaced)
      }
      return sample
    }
  }

  private static func label(_ number: Int, _ language: LanguageTag) -> String {
    switch language.language {
    case "zh": "第\(number)条　"
    case "ru": "Статья \(number). "
    default: "Article \(number). "
    }
  }

  /// Prints what `PassageSupport` reads of each bead, for `scripts/fit-passage-support.py`.
  ///
  /// The first columns are the row, the number of the texts, and 1 for a right bead, 0 for a wrong one and - for another. After
  /// them come what is found in the bead, its weight, its least value, and what is found in the texts and around their
  /// beads. The last two are the sentences of a null bead in the source and in the target.
  ///
  /// The texts are those with a replaced part, those with replaced articles, and the documents as they are.
  /// All beads of these count as right.
  static func printSamples(_ row: Calibration.Row) {
    let whole = row.set.documents.map { document in
      var sample = Sample()
      sample.add(document)
      return sample
    }
    let sets = [
      ("part", joined(row.set)), ("articles", articles(row.set)), ("whole", whole),
    ]
    for (name, samples) in sets {
      for (number, sample) in samples.enumerated() {
        let beads = row.aligner.align(sample.source, sample.target).beads
        let (supports, text) = row.aligner.supports(
          of: beads, in: AlignmentText(sample.source), AlignmentText(sample.target))
        for (bead, support) in zip(beads, supports) {
          print(
            "\(row.name) \(name)".replacing(" ", with: "/"), number,
            sample.isRight(bead).map { $0 ? "1" : "0" } ?? "-", support.found, support.weight,
            support.least, text.found, text.around, bead.isNull ? bead.source.count : 0,
            bead.isNull ? bead.target.count : 0, separator: "\t")
        }
      }
    }
  }

  /// How many beads of replaced sentences, and how many others, are confident.
  static func measure(_ row: Calibration.Row) -> String {
    [("part", joined(row.set)), ("articles", articles(row.set))].map { name, samples in
      var (wrong, wrongSure, right, rightSure) = (0, 0, 0, 0)
      for sample in samples {
        for bead in row.aligner.align(sample.source, sample.target).beads {
          guard let isRight = sample.isRight(bead) else { continue }
          let isSure = bead.confidence >= 0.8
          if isRight {
            right += 1
            rightSure += isSure ? 1 : 0
          } else {
            wrong += 1
            wrongSure += isSure ? 1 : 0
          }
        }
      }
      func share(_ a: Int, _ b: Int) -> String { "\(Double(a * 1000 / max(1, b)) / 1000) of \(b)" }
      return "\(name): wrong beads of 0.8 and more \(share(wrongSure, wrong)), "
        + "others \(share(rightSure, right))"
    }.joined(separator: " | ")
  }
}
