// SPDX-License-Identifier: Apache-2.0
import Alignment

/// The evidence of words and layout that is added to the aligner's confidence.
///
/// The figures come from the sentences of news, software documentation and a law (Chinese, English, Russian), each
/// with its translation and with that of the next sentence. In right pairs the balance of words is from -0.4 (zh-ru)
/// to 0.5, and below -0.9 in one of thirty pairs with twenty known words; in wrong ones it is -0.7, and below -0.9 in
/// one of three.
enum PairEvidence {
  /// Lowers the confidence of a bead whose words do not agree, which numbers alone may have raised, and raises it
  /// for a pair that the layout gives and whose words agree.
  ///
  /// - Parameters:
  ///   - bead: the bead.
  ///   - words: its words, compared with the texts around it.
  ///   - content: its words, numbers and names, compared with translations in general.
  ///   - strength: how strongly the layout gives the pair.
  static func weigh(
    _ bead: inout PaperBead, by words: WordEvidence, content: BeadContent,
    strength: LayoutBlock.Strength
  ) {
    let enough = words.numbers > 0 ? fewWords : manyWords
    // Where the layout leaves no other partner, the aligner has nothing to compare the pair with.
    let isPair = strength == .turn || strength == .row
    let isLabelOnly =
      isPair && words.numbers > 0 && words.balance < leastBalanceInLayout
      && words.found * 4 < words.known
    let isUntranslated = words.known >= enough && words.balance < leastBalance || isLabelOnly
    // Several numbers are evidence even of a formula that is translated freely.
    if isUntranslated, content.agreement < agreementOfNumbers {
      bead.confidence = min(bead.confidence, mostWithoutWords)
      bead.doubts.append(ReviewPolicy.fewWords)
    } else if content.isAgainst {
      bead.confidence = min(bead.confidence, mostWithoutContent)
      bead.doubts.append(ReviewPolicy.otherContent)
    } else if isPair, words.found > 0 || words.numbers == 0 && words.known < fewWords {
      bead.confidence = 1 - (1 - bead.confidence) * layoutDoubt
    }
    if content.mayLackPassage { bead.doubts.append(ReviewPolicy.omittedPassage) }
  }

  /// Whether a number, a name or words show that the two sides of a bead translate each other.
  ///
  /// In a text of a few beads no word is rare, so that the share of the words that are found counts there. Where
  /// enough words are known, their agreement decides: the number of an article, or one name, is in many sentences.
  static func isShown(
    by words: WordEvidence, content: BeadContent, amongBeads count: Int
  ) -> Bool {
    if content.isKnown { return content.agreement >= 0 }
    if words.numbers > 0 || words.names > 0 || words.support >= leastSupport { return true }
    return count <= fewBeads && words.found >= leastFound && words.found * 5 >= words.known * 2
  }

  /// Whether the words of a turn let its place count: they are few, or one of five is found.
  ///
  /// Neighbours may be a title in one language and a link in the other.
  static func isPossible(turn words: WordEvidence) -> Bool {
    words.known < wordsOfTurn || words.found * 5 >= words.known
  }

  /// Whether the words of all beads of a text say that it is not the translation of the other one.
  static func isAgainst(text words: WordEvidence) -> Bool {
    words.known >= wordsOfText && words.balance < leastBalanceOfText
  }

  /// The support of words that is more than articles and prepositions give (nats); one rare word is enough.
  private static let leastSupport = 1.0
  /// The number of beads up to which no word is rare.
  private static let fewBeads = 4
  /// The fewest words that are evidence if two fifths of the known words are found.
  private static let leastFound = 4
  /// Known words from which their balance counts where numbers agree, and where they do not.
  private static let (fewWords, manyWords) = (6, 20)
  /// Known words from which those of a turn count.
  private static let wordsOfTurn = 3
  /// The balance of words below which a bead is hardly a translation.
  private static let leastBalance = -0.9
  /// The same for a pair that the layout gives and whose numbers agree.
  private static let leastBalanceInLayout = -0.75
  /// The most that a pair is worth whose words do not agree.
  private static let mostWithoutWords = 0.45
  /// The most that a pair is worth if enough of its words are known and too few of them found.
  private static let mostWithoutContent = 0.5
  /// The agreement of content that outweighs a balance of words against it (nats): two numbers and a word.
  private static let agreementOfNumbers = 2.0
  /// The share of doubt that remains about a pair that the layout gives.
  private static let layoutDoubt = 0.35
  /// Known words from which the balance of a whole text counts.
  private static let wordsOfText = 40
  /// The balance of a whole text below which it is doubtful.
  private static let leastBalanceOfText = -0.62
}
