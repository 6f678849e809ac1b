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

  /// Prints what the confidences of a row's beads are made of, for `scripts/fit-confidence.py` and
  /// `scripts/fit-passage-support.py`.
  ///
  /// A line `T` comes first for each pair of texts. It has the kind (`gold` as they are, `part` with a
  /// replaced part, `articles` with replaced articles), the languages, the row and the number of the document. After
  /// them come the freedom of the translation, the known share of its words, what is found in the texts and
  /// around their beads, and the probability that they are translations.
  ///
  /// A line `B` follows for each of its beads: 1 if it is right, 0 if it is wrong and - if it is neither, its
  /// probability under the model, and its numbers of source and target sentences. The last three are the
  /// evidence, the least evidence and the weight of its support.
  static func printSamples(_ row: MeasuredRow) {
    let whole = row.set.documents.map { document in
      var sample = Sample()
      sample.add(document)
      return sample
    }
    var sets = [("gold", whole)]
    if row.set.documents.count > row.set.versions {
      sets += [("part", joined(row.set)), ("articles", articles(row.set))]
    }
    let languages = [row.set.source.language, row.set.target.language].sorted()
    for (kind, samples) in sets {
      for (number, sample) in samples.enumerated() {
        let (result, probabilities, supports) = row.aligner.measured(
          AlignmentText(sample.source), AlignmentText(sample.target))
        let right = kind == "gold" ? Set(row.set.documents[number].gold) : []
        let text = result.support ?? AlignmentSupport()
        print(
          "T", kind, languages.joined(separator: "-"), row.name.replacing(" ", with: "/"),
          number / row.set.versions, result.freedom, result.knownShare ?? 0, text.found,
          text.around, text.probability, separator: "\t")
        for (index, bead) in result.beads.enumerated() {
          let isRight = kind == "gold" ? right.contains(GoldBead(bead)) : sample.isRight(bead)
          let support = supports[index]
          print(
            "B", isRight.map { $0 ? "1" : "0" } ?? "-", probabilities[index], bead.source.count,
            bead.target.count, support.evidence, support.least, support.weight, separator: "\t")
        }
      }
    }
  }

  /// How many beads of replaced sentences, and how many others, are confident.
  static func measure(_ row: MeasuredRow) -> String {
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
