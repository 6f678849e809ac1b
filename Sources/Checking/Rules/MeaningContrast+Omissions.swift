// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching
import TextModel

extension MeaningContrast {
  /// The least length of a source whose translation may be too short, in letters of English.
  private static let leastLength = 80.0
  /// The length of a translation that is too short, as a share of that of its source.
  ///
  /// Of 1,007 sentences of news in three languages, one in a thousand has a translation shorter than that.
  private static let shortShare = 0.5

  /// The parts of a source that its translation leaves out, and those that it adds.
  ///
  /// - Parameters:
  ///   - texts: the source, and the segment with its translation.
  ///   - contrasts: what is reported besides; a word that is part of one is not reported again.
  ///   - areShares: whether one text says of a part what the other says of the rest, so that only one says no.
  func omissions(
    in pair: ContrastPair, _ texts: (source: CheckText, segment: CheckSegment),
    besides contrasts: [WordContrast], mayTurn areShares: @autoclosure () -> Bool,
    of draft: AnalyzedDraft
  ) -> [Finding] {
    let (source, segment) = texts
    let target = segment.target
    // Published translations leave out members of lists, and are short, in 3 to 6 of 100 sentences.
    func finding(
      _ message: String, at place: Range<Int>, _ word: String, isSure: Bool = false
    ) -> Finding {
      var finding = draft.finding(
        Self.description, severity: isSure ? nil : .info, at: place, in: segment, message: message)
      finding.source = Finding.Source(text: source.text, term: word)
      finding.confidence = 0.7
      return finding
    }
    let end = target.text.utf8.count
    let omissions = OmittedWords.between(pair).filter { omission in
      !contrasts.contains {
        omission.isAdded
          ? $0.place.overlaps(omission.place)
          : $0.first.contains(omission.word) || omission.word.contains($0.first)
      }
    }
    var found = omissions.map { omission in
      omission.isAdded
        ? finding(
          "\u{201C}\(omission.word)\u{201D} is not in the source", at: omission.place, "",
          isSure: omission.isSure)
        : finding(
          "\u{201C}\(omission.word)\u{201D} of the source is missing", at: end..<end, omission.word,
          isSure: omission.isSure)
    }
    if contrasts.isEmpty, !omissions.contains(where: \.isSure),
      let lost = LostNegation.between(pair), !areShares()
    {
      let message =
        lost.isAdded
        ? "\u{201C}\(lost.word)\u{201D} says no, and nothing in the source does"
        : "\u{201C}\(lost.word)\u{201D} of the source says no, and nothing in the translation does"
      let place = lost.isAdded ? lost.place : end..<end
      found.append(finding(message, at: place, lost.isAdded ? "" : lost.word, isSure: true))
    }
    if let list = ShorterList.between(pair) {
      let text = list.isSecond ? target.text : source.text
      let words = text.utf8Slice(list.place)
      found.append(
        list.isSecond
          ? finding(
            "the list \u{201C}\(words.opening)\u{201D} has \(list.members) members, and the source at most"
              + " \(list.most)", at: list.place, "")
          : finding(
            "the list \u{201C}\(words.opening)\u{201D} of the source has \(list.members) members, and the translation at"
              + " most \(list.most)", at: end..<end, words))
    }
    if found.isEmpty {
      let length = TextWeight.letters(of: source.text)
      if length >= Self.leastLength,
        TextWeight.letters(of: target.text) < Self.shortShare * length
      {
        found.append(
          finding(
            "the translation is less than half as long as its source: is a part missing?",
            at: end..<end, ""))
      }
    }
    return found
  }
}
