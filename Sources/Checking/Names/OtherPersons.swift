// SPDX-License-Identifier: Apache-2.0
import Languages

/// Finds Chinese persons in Latin letters whom the characters do not name, where the characters name another one after an
/// office: 发言人林剑 and `spokesperson Guo Jiakun`.
///
/// The name in letters is a surname and a given name in pinyin, and neither is read anywhere in the characters. The
/// surname after the office is not spelt in the letters either.
enum OtherPersons {
  /// The names that are still unsettled when all other comparisons are done.
  ///
  /// - Complexity: O(*n*) for each name in letters, for *n* characters.
  static func mismatches(_ pair: inout NamePair, in han: HanNameText) -> [NameMismatch] {
    let candidates = NameCandidate.candidates(pair.words).filter {
      !pair.isSettled($0.words) && isChinese($0) && !isRead($0, in: han)
    }
    guard !candidates.isEmpty, let person = person(in: han, besides: pair) else { return [] }
    var found: [NameMismatch] = []
    for candidate in candidates where !pair.isSettled(candidate.words) {
      pair.settle(candidate.words)
      let (name, other) = (pair.slice(candidate.words), han.slice(person))
      found.append(
        pair.isTarget
          ? .another(candidate.range, source: other) : .another(han.bytes(of: person), source: name)
      )
    }
    return found
  }

  /// The first surname after an office that the letters do not have, with the next character.
  private static func person(in han: HanNameText, besides pair: NamePair) -> Range<Int>? {
    let spelt = Set(pair.words.map(\.letters))
    for (at, count, spellings) in han.surnameSpellings(in: .pinyin) {
      let name = at..<at + count + 1
      guard han.isReadable(name),
        Self.offices.contains(where: { han.folded[..<at].suffix($0.count).elementsEqual($0) }),
        !spellings.contains(where: { spelt.contains($0.letters) })
      else { continue }
      return name
    }
    return nil
  }

  private static func isChinese(_ candidate: NameCandidate) -> Bool {
    NameLetters.isLatin(candidate.first) && candidate.second.count < 13
      && ChineseSurnames.spellings[candidate.first] != nil
      && !PinyinSyllables.cuts(of: candidate.second[...], limit: 2).isEmpty
  }

  private static func isRead(_ candidate: NameCandidate, in han: HanNameText) -> Bool {
    [NameSystem.pinyin, .wade, .cantonese].contains { system in
      han.reads(candidate.first, in: system) || han.reads(candidate.second, in: system)
    }
  }

  private static let offices = DataText.words((Language.of(.chinese).names ?? NameData()).offices)
    .map { $0.unicodeScalars.map { SimplifiedHan.fold($0.value) } }
}
