// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Finds two countries where each does in one text what is done to it in the other: 俄罗斯邀请中国 and
/// `China invited Russia`.
///
/// A capital may stand for its country.
///
/// Both texts name the same deed (`RoleData.deeds`) once, and both show who does it and to whom. The country nearest
/// before the deed does it, unless a word before it says otherwise (被, 向, `of`), the deed is passive, or the case tells
/// it; see `RoleData`. Everything stays in the clause of the deed.
package enum ExchangedActors {
  /// The countries that do the deed in each text; `nil` if they are the same, or if a text does not show them.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    guard a.governments.count > 1, b.governments.count > 1,
      let own = tables.table(for: a.language, in: pair.languages),
      let other = tables.table(for: b.language, in: pair.languages)
    else { return nil }
    let deeds = own.deeds(in: a)
    if deeds.isEmpty { return nil }
    let others = other.deeds(in: b)
    let found = deeds.compactMap { id, deed -> WordContrast? in
      guard let its = others[id], deed.isTurned(in: its) else { return nil }
      return a.contrast(of: deed.actor.tokens, with: its.actor.tokens, in: b)
    }
    return found.min { ($0.place.lowerBound, $0.first) < ($1.place.lowerBound, $1.first) }
  }

  private static let tables = CompiledTables { tag, languages in DeedTable(languages[tag]) }
}

/// A deed of one country to another.
private struct Deed {
  typealias Country = (mention: MentionedCountries.Mention, tokens: Range<Int>)

  let actor: Country
  let patient: Country

  /// The tokens from the first to the last of both countries and the deed.
  func span(with tokens: Range<Int>) -> Range<Int> {
    let all = [actor.tokens, patient.tokens, tokens]
    let start = all.reduce(tokens.lowerBound) { min($0, $1.lowerBound) }
    return start..<all.reduce(tokens.upperBound) { max($0, $1.upperBound) }
  }

  /// Whether each country has the place of the other.
  func isTurned(in other: Deed) -> Bool {
    actor.mention.isAmong([other.patient.mention])
      && patient.mention.isAmong([other.actor.mention])
      && !actor.mention.isAmong([other.actor.mention, patient.mention])
  }
}

/// The clause of a deed.
struct DeedClause {
  let text: ContrastText
  let tokens: Range<Int>

  var words: [String] { text.features.words }

  /// The countries that the clause names, also by their capitals.
  var countries: [(mention: MentionedCountries.Mention, tokens: Range<Int>)] {
    text.governments.filter {
      tokens.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= tokens.upperBound
    }
  }

  /// The words before a place, four at most.
  func words(before place: Int) -> ArraySlice<String> {
    words[tokens.lowerBound..<place].suffix(4)
  }
}

/// The deeds of a language and the words that tell who does them, compiled; see `RoleData`.
private struct DeedTable: Sendable {
  private var acts = TokenPhrases<Form>()
  private var converses = TokenPhrases<Bool>()
  private let doerLeads, otherLeads, coverbs, partnerLeads, ownerLeads, openers: Set<String>
  private let sourceLeads, goalLeads: Set<String>
  private let articles, passives, participles, fillers: Set<String>
  private let participleEndings, fillerEndings: [String]
  private let cases: DeedCases?
  private let isSpaced: Bool

  /// A form of a deed, or one that only looks like it.
  private struct Form: Sendable {
    let deed: String
    let isDeed: Bool
  }

  /// How a country is beside a deed.
  private enum Part {
    /// Nothing is before it that tells.
    case plain
    /// A word such as `by` comes before it, or its case is that of an agent.
    case agent
    /// A word such as `to` comes before it, or its case is that of an object.
    case object
    /// Another word before it tells that it does neither: `with Russia`, 在俄罗斯.
    case other
  }

  /// The deeds of a language; `nil` if it has no roles.
  init?(_ language: Language) {
    guard let data = language.roles, let negation = language.negation else { return nil }
    let tokenizer = Tokenizer()
    for act in DataText.lines(negation.acts) where RoleData.deeds.contains(act[0]) {
      for form in act.dropFirst() {
        let isDeed = !form.hasPrefix("=")
        acts.add(
          isDeed ? form : String(form.dropFirst()), Form(deed: act[0], isDeed: isDeed),
          cutBy: tokenizer)
      }
    }
    for form in DataText.words(data.converses) { converses.add(form, true, cutBy: tokenizer) }
    func set(_ list: String) -> Set<String> { Set(DataText.words(list)) }
    doerLeads = set(data.doerLeads)
    otherLeads = set(data.otherLeads).union(set(data.placeLeads))
    coverbs = set(data.coverbs)
    partnerLeads = set(data.partnerLeads)
    ownerLeads = set(data.ownerLeads)
    sourceLeads = set(data.sourceLeads)
    goalLeads = set(data.goalLeads)
    openers = set(data.openers).subtracting(set(data.placeLeads))
    articles = set(data.articles)
    passives = set(data.passives)
    participles = set(data.participles)
    participleEndings = DataText.words(data.participleEndings)
    fillers = set(data.fillers)
    fillerEndings = DataText.words(data.fillerEndings)
    cases = data.cases.map(DeedCases.init)
    isSpaced = language.isSpaced
  }

  /// The deeds that a text names once, by id, and a movement from one country to another.
  ///
  /// The text shows who does them and to whom, and no word between them says the same
  /// from the other side (`receive`).
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes, for a bounded number of countries in a clause.
  func deeds(in text: ContrastText) -> [String: Deed] {
    let named = Dictionary(grouping: acts.found(in: text.features), by: \.value.deed)
      .compactMapValues { found -> Range<Int>? in
        let deeds = TokenPhrases.outer(of: found).filter(\.value.isDeed)
        return deeds.count == 1 ? deeds[0].range : nil
      }
    let clauses = TextClauses(text.features.words)
    if named.isEmpty { return movement(in: text, clauses) }
    let turned = converses.found(in: text.features).map(\.range)
    let deeds = named.compactMapValues { tokens -> Deed? in
      let clause = DeedClause(text: text, tokens: clauses.around(tokens))
      let deed = deed(at: tokens, in: clause)
      return deed.flatMap { deed in
        let span = deed.span(with: tokens)
        return turned.contains { $0.overlaps(span) } ? nil : deed
      }
    }
    return deeds.merging(movement(in: text, clauses)) { deed, _ in deed }
  }

  /// The only movement from one country to another.
  private func movement(in text: ContrastText, _ clauses: TextClauses) -> [String: Deed] {
    func lone(_ leads: Set<String>) -> Deed.Country? {
      let found = text.governments.filter {
        let clause = DeedClause(text: text, tokens: clauses.around($0.tokens))
        return hasLead($0.tokens, in: leads, of: clause)
      }
      return found.count == 1 ? found[0] : nil
    }
    guard let source = lone(sourceLeads), let goal = lone(goalLeads) else { return [:] }
    return ["from-to": Deed(actor: source, patient: goal)]
  }

  private func deed(at tokens: Range<Int>, in clause: DeedClause) -> Deed? {
    let parts = clause.countries.filter { !$0.tokens.overlaps(tokens) }.map {
      (country: $0, part: part(of: $0.tokens, in: clause))
    }
    let before = parts.filter { $0.country.tokens.upperBound <= tokens.lowerBound }
    let after = parts.filter { $0.country.tokens.lowerBound >= tokens.upperBound }
    if let agent = (before + after).first(where: { $0.part == .agent })?.country {
      let patient =
        before.last { $0.part == .plain && $0.country.tokens != agent.tokens }
        ?? after.first { $0.part != .other && $0.country.tokens != agent.tokens }
      return patient.map { Deed(actor: agent, patient: $0.country) }
    }
    if isPassive(tokens, of: clause) { return nil }
    if let cases {
      guard let other = after.first,
        !hasLead(other.country.tokens, in: partnerLeads, of: clause),
        let near = before.last(where: { $0.part != .other })
      else { return nil }
      let order = cases.order(
        of: near.country.tokens, and: other.country.tokens, around: tokens, in: clause,
        isMarked: other.part != .plain)
      switch order {
      case .subjectFirst: return Deed(actor: near.country, patient: other.country)
      case .subjectLast: return Deed(actor: other.country, patient: near.country)
      case nil: return nil
      }
    }
    // `The President of Uzbekistan visited`.
    guard
      let near = before.last(where: { $0.part == .plain })
        ?? before.last(where: { $0.country.tokens.upperBound == tokens.lowerBound && isSpaced })
    else { return nil }
    let patient =
      before.last {
        $0.part == .object && $0.country.tokens.lowerBound > near.country.tokens.lowerBound
      } ?? after.first
    guard let patient, patient.part != .other || isSpaced,
      !hasLead(patient.country.tokens, in: partnerLeads, of: clause),
      !isOwner(patient.country.tokens, of: tokens, in: clause)
    else { return nil }
    return Deed(actor: near.country, patient: patient.country)
  }

  /// Whether nothing but a word such as `of` is between a deed and a country: `the support of Russia` may be given or received.
  private func isOwner(_ country: Range<Int>, of deed: Range<Int>, in clause: DeedClause) -> Bool {
    guard deed.upperBound < country.lowerBound else { return false }
    let between = clause.words[deed.upperBound..<country.lowerBound]
      .filter { !articles.contains($0) }
    return between.count == 1 && between.allSatisfy(ownerLeads.contains)
  }

  private func part(of tokens: Range<Int>, in clause: DeedClause) -> Part {
    if hasLead(tokens, in: partnerLeads, of: clause) { return .other }
    if !hasLead(tokens, in: openers, of: clause) {
      if hasLead(tokens, in: doerLeads, of: clause) { return .agent }
      if hasLead(tokens, in: coverbs, of: clause) { return .object }
      if hasLead(tokens, in: otherLeads, of: clause) { return .other }
    }
    guard let cases else { return .plain }
    let name = clause.words[tokens.lowerBound]
    return cases.isAgent(name) ? .agent : cases.isObject(name) ? .object : .plain
  }

  /// Whether a word of a list is directly before some tokens, or before their article.
  private func hasLead(
    _ tokens: Range<Int>, in list: Set<String>, of clause: DeedClause
  ) -> Bool {
    var left = clause.words(before: tokens.lowerBound)
    guard isSpaced else {
      return (1...3).contains { $0 <= left.count && list.contains(left.suffix($0).joined()) }
    }
    while let last = left.last, articles.contains(last) { left.removeLast() }
    return left.last.map(list.contains) ?? false
  }

  /// Whether a deed is a participle after a form of *to be*, with nothing but adverbs between.
  private func isPassive(_ tokens: Range<Int>, of clause: DeedClause) -> Bool {
    guard !participleEndings.isEmpty else {
      return hasLead(tokens, in: passives, of: clause)
    }
    let word = clause.words[tokens.upperBound - 1]
    guard participles.contains(word) || participleEndings.contains(where: word.hasSuffix) else {
      return false
    }
    let left = clause.words[clause.tokens.lowerBound..<tokens.lowerBound].last {
      !fillers.contains($0) && !fillerEndings.contains(where: $0.hasSuffix)
    }
    return left.map(passives.contains) ?? true
  }
}
