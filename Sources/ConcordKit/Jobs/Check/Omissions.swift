// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Sentences that a translation leaves out of its source or adds, as far as sentences and words tell.
///
/// A sentence without a partner is left out or added. So is one that shares a bead with others but has next to
/// no word on the other side, where the lengths fit better without it.
///
/// A sentence says something; a list item of a few words counts only where its list has no item too many on the other
/// side, since items may be in another order there.
struct Omissions {
  /// Numbers of source sentences, by the bead that they belong to.
  private(set) var omitted: [Int: [Int]] = [:]
  /// Numbers of short list items of the source, by the bead that they belong to: as many as there are, the list of the
  /// target has too few, but by a few words nobody can tell for certain which.
  private(set) var items: [Int: [Int]] = [:]
  /// Numbers of target sentences, by the bead that they belong to.
  private(set) var added: [Int: [Int]] = [:]

  /// How much the words of a sentence count beside the lengths: natural logarithms of a ratio of lengths for a
  /// balance of 1.
  private static let wordWeight = 1.5
  /// The balance against its sentence that words have by accident in sentences that belong together.
  private static let usualBalance = 0.4
  /// The amount of evidence (nats) by which few words are drawn towards no balance.
  private static let fewWords = 2.0
  /// By how much the lengths must fit better (natural logarithm) where the words do not say much.
  private static let clearFit = 0.15
  /// The fewest words of a sentence that a lexicon knows, for them to say much.
  private static let fewestKnown = 5
  /// The largest share of those that may be found on the other side by accident.
  private static let largestShare = 0.5
  /// The least score of a sentence that has no partner.
  ///
  /// The values were chosen on 80 windows of four to six sentences of NTREX, in four directions, with a sentence
  /// left out or added, and with two sentences joined into one, which must not be reported.
  private static let leastScore = 0.45

  /// One sentence of a bead, and the bead without it.
  private struct Trial {
    var bead: Int
    var isSource: Bool
    var sentence: Int
    var rest: Bead
  }

  /// Judges an alignment.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  init(
    _ beads: [Bead], of sources: [DocumentSentence], to targets: [DocumentSentence],
    by aligner: Aligner
  ) {
    let (source, target) = (sources.map(\.text), targets.map(\.text))
    var trials: [Trial] = []
    for (number, bead) in beads.enumerated() {
      if bead.target.isEmpty {
        omitted[number] = bead.source.filter { Self.isSentence(source[$0]) }
      } else if bead.source.isEmpty {
        added[number] = bead.target.filter { Self.isSentence(target[$0]) }
      } else {
        trials += Self.trials(of: bead, number)
      }
    }
    findItems(beads, of: sources, to: targets)
    guard !trials.isEmpty, beads.count > 1 else { return }
    let ratio = Self.ratio(beads, of: source, to: target)
    let wholes = aligner.wordEvidence(of: trials.map { beads[$0.bead] }, in: source, target)
    let rests = aligner.wordEvidence(of: trials.map(\.rest), in: source, target)
    let scores = trials.indices.map { index in
      let trial = trials[index]
      return Self.score(
        Self.misfit(beads[trial.bead], ratio, of: source, to: target),
        without: Self.misfit(trial.rest, ratio, of: source, to: target),
        words: wholes[index], without: rests[index])
    }
    // Of the first and the last sentence of one side of a bead, the one that is more likely to have no partner.
    var best: [String: Int] = [:]
    for (index, trial) in trials.enumerated() where scores[index] >= Self.leastScore {
      let side = "\(trial.bead) \(trial.isSource)"
      if let other = best[side], scores[other] >= scores[index] { continue }
      best[side] = index
    }
    for index in best.values.sorted() {
      let trial = trials[index]
      if trial.isSource {
        omitted[trial.bead, default: []].append(trial.sentence)
      } else {
        added[trial.bead, default: []].append(trial.sentence)
      }
    }
  }

  /// How likely it is that a sentence of a bead has no partner there.
  ///
  /// The score says by how much the lengths fit better without the sentence, and how little its words are found on the
  /// other side. It is zero where the lengths do not fit better, or hardly better and the words do not say much.
  private static func score(
    _ misfit: Double, without rest: Double, words: WordEvidence, without others: WordEvidence
  ) -> Double {
    guard rest < misfit else { return 0 }
    let known = words.known - others.known
    let found = words.found - others.found
    let fit = log(misfit / rest)
    guard
      fit >= clearFit
        || known >= fewestKnown && Double(found) <= largestShare * Double(known)
    else { return 0 }
    let own = words.evidence - others.evidence
    let least = words.least - others.least
    return fit + wordWeight * (-own / (fewWords - least) - usualBalance)
  }

  /// Adds the short items of lists that only one side has.
  private mutating func findItems(
    _ beads: [Bead], of source: [DocumentSentence], to target: [DocumentSentence]
  ) {
    /// Null beads of items since the last sentence that is not an item.
    var left: [Int] = []
    func isList(_ bead: Bead) -> Bool {
      bead.source.allSatisfy { source[$0].isInList }
        && bead.target.allSatisfy { target[$0].isInList }
    }
    for (number, bead) in beads.enumerated() {
      if isList(bead) {
        if bead.isNull { left.append(number) }
      } else {
        endList(left, of: beads, from: source, to: target)
        left = []
      }
    }
    endList(left, of: beads, from: source, to: target)
  }

  private mutating func endList(
    _ left: [Int], of beads: [Bead], from source: [DocumentSentence], to target: [DocumentSentence]
  ) {
    let own = left.count { beads[$0].target.isEmpty }
    let its = left.count - own
    // As many of one side as of the other: the items are in another order.
    if own == its {
      for number in left { (omitted[number], added[number]) = (nil, nil) }
    }
    guard own == 0 || its == 0 else { return }
    for number in left {
      if own == 0 {
        added[number] = beads[number].target.filter { Self.hasWord(target[$0].text) }
      } else {
        let short = beads[number].source.filter {
          Self.hasWord(source[$0].text) && !Self.isSentence(source[$0].text)
        }
        if !short.isEmpty { items[number] = short }
      }
    }
  }

  /// Whether a text has a word: three letters in a row or two Han characters.
  static func hasWord(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { word in
      word.count >= 3
        || word.count == 2 && word.unicodeScalars.allSatisfy(\.properties.isIdeographic)
    }
  }

  /// The first and the last sentence of each side that has several.
  private static func trials(of bead: Bead, _ number: Int) -> [Trial] {
    var trials: [Trial] = []
    func add(_ range: Range<Int>, isSource: Bool) {
      guard range.count > 1 else { return }
      for sentence in [range.lowerBound, range.upperBound - 1] {
        var rest = bead
        let left =
          sentence == range.lowerBound
          ? range.lowerBound + 1..<range.upperBound : range.lowerBound..<range.upperBound - 1
        if isSource { rest.source = left } else { rest.target = left }
        trials.append(Trial(bead: number, isSource: isSource, sentence: sentence, rest: rest))
      }
    }
    add(bead.source, isSource: true)
    add(bead.target, isSource: false)
    return trials
  }

  private static func length(_ range: Range<Int>, of texts: [String]) -> Double {
    Double(range.reduce(1) { $0 + texts[$1].utf8.count })
  }

  /// How many bytes of the target a byte of the source becomes, in beads of one sentence each.
  private static func ratio(
    _ beads: [Bead], of source: [String], to target: [String]
  ) -> Double {
    let plain = beads.filter { $0.source.count == 1 && $0.target.count == 1 }
    let chosen = plain.isEmpty ? beads.filter { !$0.isNull } : plain
    let left = chosen.reduce(0) { $0 + length($1.source, of: source) }
    let right = chosen.reduce(0) { $0 + length($1.target, of: target) }
    return left > 0 ? right / left : 1
  }

  /// How far the lengths of a bead are from the usual ratio.
  private static func misfit(
    _ bead: Bead, _ ratio: Double, of source: [String], to target: [String]
  ) -> Double {
    let quotient = length(bead.target, of: target) / (length(bead.source, of: source) * ratio)
    return quotient > 1 ? quotient : 1 / quotient
  }

  /// Whether a text says something: three words or six Han characters.
  static func isSentence(_ text: String) -> Bool {
    var han = 0
    for scalar in text.unicodeScalars where scalar.properties.isIdeographic { han += 1 }
    return han >= 6 || text.split { !$0.isLetter }.count >= 3
  }
}
