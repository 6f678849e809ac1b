import TextModel

/// Compares Russian surnames in Cyrillic and Latin letters; see `NameTransliteration`.
///
/// Only words with the ending of a Russian surname: what others are in the other script, no rule says.
struct RussianNameFinder {
  let names: OnDemand<RussianName>

  /// A given name with what may be the surname.
  private struct Name {
    /// The given name in Russian.
    let given: String
    let surname: String
    let range: Range<Int>
  }

  func findings(in segment: AnalyzedSegment, of draft: AnalyzedDraft) -> [Finding] {
    guard let source = segment.segment.source else { return [] }
    let target = segment.segment.target
    if source.language.matches(.russian) {
      return findings(
        cyrillic(source.text), latin(target.text), isTargetLatin: true, in: segment, of: draft)
    }
    guard target.language.matches(.russian) else { return [] }
    return findings(
      cyrillic(target.text), latin(source.text), isTargetLatin: false, in: segment, of: draft)
  }

  private func findings(
    _ cyrillic: [Name], _ latin: [Name], isTargetLatin: Bool, in segment: AnalyzedSegment,
    of draft: AnalyzedDraft
  ) -> [Finding] {
    guard !cyrillic.isEmpty, let names = names.value else { return [] }
    let (own, others) = isTargetLatin ? (latin, cyrillic) : (cyrillic, latin)
    return own.compactMap { name in
      guard !segment.matches.contains(where: { $0.range.overlaps(name.range) }) else { return nil }
      var best: (distance: Int, other: Name, russian: String)?
      for other in others where other.given == name.given {
        let (russian, romanized) =
          isTargetLatin ? (other.surname, name.surname) : (name.surname, other.surname)
        let wanted = [false, true].map {
          Array(RussianName.skeleton(ofLatin: romanized, hardC: $0).utf8)
        }
        let nominatives = RussianName.nominatives(of: russian.lowercased())
        guard nominatives.contains(where: RussianName.isSurname) else { continue }
        for nominative in nominatives {
          let skeleton = Array(names.skeleton(ofRussian: nominative).utf8)
          let distance = wanted.map { EditDistance.between(skeleton, $0) }.min() ?? .max
          if distance == 0 { return nil }
          if distance < best?.distance ?? 3, RussianName.isSurname(nominative) {
            best = (distance, other, nominative)
          }
        }
      }
      // A third of the letters makes another name.
      guard let best, best.distance * 4 <= name.surname.count else { return nil }
      return finding(
        name, best.other,
        isTargetLatin ? names.romanized(best.russian) : names.russian(best.other.surname),
        best.distance, segment, draft)
    }
  }

  private func finding(
    _ name: Name, _ other: Name, _ expected: String, _ distance: Int, _ segment: AnalyzedSegment,
    _ draft: AnalyzedDraft
  ) -> Finding {
    let found = segment.segment.target.text.utf8Slice(name.range)
    var finding = draft.finding(
      NameTransliteration.description, at: name.range, in: segment.segment,
      "\u{201C}\(found)\u{201D} stands for \u{201C}\(other.surname)\u{201D}, which is"
        + " \u{201C}\(expected)\u{201D} in BGN/PCGN")
    finding.expected = [expected]
    finding.confidence = distance == 1 ? 0.7 : 0.5
    finding.source = segment.segment.source.map {
      Finding.Source(text: $0.text, term: other.surname)
    }
    return finding
  }

  /// Names in Cyrillic: a common given name, perhaps a patronymic, and a capitalised word.
  private func cyrillic(_ text: String) -> [Name] {
    surnames(of: text) { RussianGivenNames.name(ofRussian: $0.lowercased()) }
  }

  /// Names in Latin letters.
  private func latin(_ text: String) -> [Name] {
    guard let names = names.value else { return [] }
    return surnames(of: text) { names.givenName(ofLatin: $0) }
  }

  private func surnames(of text: String, _ given: (String) -> String?) -> [Name] {
    let words = CapitalWords.words(of: text)
    return words.indices.dropLast().compactMap { at in
      guard words[at].text.first?.isUppercase == true, let name = given(words[at].text) else {
        return nil
      }
      var next = at + 1
      func follows() -> Bool {
        next < words.count && words[next].range.lowerBound == words[next - 1].range.upperBound + 1
          && words[next].text.first?.isUppercase == true
      }
      if follows(), Self.isPatronymic(words[next].text) { next += 1 }
      guard follows(), words[next].text.count > 3 else { return nil }
      var surname = words[next].text
      for possessive in ["'s", "\u{2019}s"] where surname.hasSuffix(possessive) {
        surname.removeLast(2)
      }
      let start = words[next].range.lowerBound
      return Name(given: name, surname: surname, range: start..<start + surname.utf8.count)
    }
  }

  private static func isPatronymic(_ word: String) -> Bool {
    let word = word.lowercased()
    return [
      "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "vich", "vna",
    ]
    .contains { word.hasSuffix($0) }
  }
}
