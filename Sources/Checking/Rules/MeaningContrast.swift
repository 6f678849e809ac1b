// SPDX-License-Identifier: Apache-2.0
import Alignment
import Languages
import Matching
import TextModel

/// `meaning/contrast`: a target that names another country, city or person than its source, or says the opposite.
///
/// Each text must name what the other one does not have; see `CountryContrast`, `CityContrast`, `PersonContrast` and
/// `OppositeContrast`. Or two parties or countries have exchanged their roles (`RoleContrast`, `ExchangedActors`), or one
/// text denies the act of the other, or forbids what the other allows, or compares two things the other way round, or says
/// of one thing what the source says of another; see `DenialContrast`, `PermissionContrast`, `ExchangedComparison` and
/// `ExchangedWords`. Signs in Latin letters, such as `WTO`, are compared too; see `LatinContrast`. Parts that only one text
/// has are found by their words, by lists and by the length; see `OmittedWords` and `ShorterList`. Code between backticks
/// that both texts have is not compared.
struct MeaningContrast: Rule {
  static let description = RuleDescription(
    id: "meaning/contrast", severity: .warning,
    summary:
      "A target that names another country, city or person than its source, or says the opposite",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.findings(in: draft.segments) { segment in
      guard let source = segment.segment.source,
        !source.language.matches(segment.segment.target.language)
      else { return [] }
      let target = segment.segment.target
      let words = CodeSpan.words(of: source.text, and: target.text)
      let pair = ContrastPair((source.language, words.first), (target.language, words.second))
      var country = CountryContrast.between(pair)
      let isTurned = country != nil && OppositeContrast.isTold(fromBothSidesIn: pair)
      if isTurned { country = nil }
      var contrasts = OppositeContrast.between(pair, ofOtherParties: isTurned).map { contrast in
        (contrast, Self.message(contrast, contrast.areOpposites ? "is the opposite of" : "is not"))
      }
      // 超过八成的人没有投票 and `fewer than 20% voted` say the same.
      lazy var areShares = ComplementaryShares.are(
        in: QuantityReading(words.first, language: source.language),
        and: QuantityReading(words.second, language: target.language))
      contrasts.removeAll { $0.0.areOpposites && areShares }
      if let person = PersonContrast.between(source, target) {
        contrasts.insert((person, Self.message(person, "is another person than")), at: 0)
      }
      if let role = RoleContrast.between(pair) ?? ExchangedActors.between(pair) {
        let deed = "\u{201C}\(role.second)\u{201D} does what \u{201C}\(role.first)\u{201D} does"
        contrasts.append((role, deed + " in the source: the roles are exchanged"))
      } else if let party = ReplacedParty.between(pair),
        !contrasts.contains(where: { $0.0.place.overlaps(party.place) })
      {
        contrasts.append((party, Self.message(party, "is not")))
      }
      if let order = ExchangedComparison.between(pair),
        !contrasts.contains(where: { $0.0.place.overlaps(order.place) })
      {
        let words = "\u{201C}\(order.second)\u{201D} compares the other way round than"
        contrasts.append((order, words + " \u{201C}\(order.first)\u{201D} of the source"))
      }
      if let exchanged = ExchangedWords.between(pair),
        !contrasts.contains(where: { $0.0.place.overlaps(exchanged.place) })
      {
        contrasts.append((exchanged, Self.message(exchanged, "takes the place of")))
      }
      if let sides = ExchangedSides.between(
        pair, links: Self.links(source.language, target.language)),
        !contrasts.contains(where: { $0.0.place.overlaps(sides.place) })
      {
        contrasts.append((sides, Self.message(sides, "takes the place of")))
      }
      if let rank = ExchangedRanks.between(pair, source: words.first, target: words.second) {
        contrasts.append((rank, Self.message(rank, "is said of another one than")))
      }
      if let sign = LatinContrast.between(source, target),
        !contrasts.contains(where: { $0.0.place.overlaps(sign.place) })
      {
        contrasts.append((sign, Self.message(sign, "is another abbreviation or name than")))
      }
      // Hong Kong is a city and a region.
      if let city = CityContrast.between(pair), city != country {
        contrasts.insert((city, Self.message(city, "is another city than")), at: 0)
      }
      if let country {
        contrasts.insert(
          (country, Self.message(country, "is another country or region than")), at: 0)
      }
      // 不显著 is the opposite of `is significant`, and a denial of it: one finding is enough.
      if let denial = DenialContrast.between(pair) ?? PermissionContrast.between(pair),
        !contrasts.contains(where: { $0.0.place.overlaps(denial.words.place) }), !areShares
      {
        let verb = denial.isOfFirst ? "does not have the negation of" : "adds a negation to"
        contrasts.append((denial.words, Self.message(denial.words, verb)))
      }
      let found = contrasts.map { contrast, message in
        var finding = draft.finding(
          Self.description, at: contrast.place, in: segment.segment, message: message)
        finding.source = Finding.Source(text: source.text, term: contrast.first)
        return finding
      }
      return found
        + omissions(
          in: pair, (source, segment.segment), besides: contrasts.map(\.0), mayTurn: areShares,
          of: draft)
    }
  }

  /// The words of the dictionary that ships.
  private static func links(_ source: LanguageTag, _ target: LanguageTag) -> ExchangedSides.Links {
    { words, text, areOfFirst in
      let (own, other) = areOfFirst ? (source, target) : (target, source)
      return Aligner(source: other, target: own).linked(words, to: text)
    }
  }

  private static func message(_ contrast: WordContrast, _ verb: String) -> String {
    "\u{201C}\(contrast.second)\u{201D} \(verb) \u{201C}\(contrast.first)\u{201D} of the source"
  }
}
