// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// The roles of a language, compiled; see `RoleData`.
struct RoleTable: Sendable {
  private struct Party: Sendable {
    let row: String
    let number: Int
  }

  private var parties = TokenPhrases<Party>()
  private var converses = TokenPhrases<Bool>()
  private let isSpaced: Bool
  private let data: Words

  /// The lists of `RoleData`.
  private struct Words: Sendable {
    let doerLeads, otherLeads, joints, openers, articles, fillers: Set<String>
    let duties, rights, auxiliaries, passives, participles, actives, owners: Set<String>
    let causatives, coverbs: Set<String>
    let participleEndings, subjectEndings, agentEndings, fillerEndings: [String]
    let clitics: WordEndings
    let hasCases: Bool

    init(_ data: RoleData) {
      func set(_ list: String) -> Set<String> { Set(DataText.words(list)) }
      doerLeads = set(data.doerLeads)
      otherLeads = set(data.otherLeads)
      joints = set(data.joints)
      openers = set(data.openers)
      articles = set(data.articles)
      fillers = set(data.fillers)
      duties = set(data.duties)
      rights = set(data.rights)
      auxiliaries = set(data.auxiliaries)
      passives = set(data.passives)
      participles = set(data.participles)
      actives = set(data.actives)
      owners = set(data.owners)
      causatives = set(data.causatives)
      coverbs = set(data.coverbs)
      clitics = WordEndings(DataText.words(data.clitics))
      participleEndings = DataText.words(data.participleEndings)
      subjectEndings = DataText.words(data.subjectEndings ?? "")
      agentEndings = DataText.words(data.agentEndings)
      fillerEndings = DataText.words(data.fillerEndings)
      hasCases = data.subjectEndings != nil
    }
  }

  /// The roles of a language; `nil` if it has none.
  init?(_ language: Language) {
    guard let roles = language.roles else { return nil }
    isSpaced = language.isSpaced
    data = Words(roles)
    let tokenizer = Tokenizer()
    let rows =
      Self.rows(language.warnings?.contrasts ?? "", named: "party-") + Self.rows(roles.roles)
    for row in rows {
      for (number, forms) in row.words.enumerated() {
        for form in forms where !form.hasPrefix("~") && !form.hasPrefix("=") {
          parties.add(form, Party(row: row.id, number: number), cutBy: tokenizer)
        }
      }
    }
    for form in DataText.words(roles.converses) { converses.add(form, true, cutBy: tokenizer) }
  }

  /// The rows of a table whose ids begin with some letters.
  private static func rows(_ table: String, named prefix: String = "") -> [(
    id: String, words: [[String]]
  )] {
    table.utf8.split(separator: UInt8(ascii: "\n")).lazy
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
      .filter { $0.starts(with: prefix.utf8) }
      .compactMap { line in
        let words = DataText.words(String(Substring(line)))
        guard let id = words.first else { return nil }
        return (id, words.dropFirst().split(separator: "|").map { Array($0) })
      }
  }

  /// The table of a language; `nil` if it has no roles.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> RoleTable? {
    tables.table(for: language, in: languages)
  }

  private static let tables = CompiledTables { tag, languages in
    RoleTable(languages[tag])
  }

  /// The parties of each row that a text names, in its order.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  func mentions(in text: WarningFeatures) -> [String: [(number: Int, tokens: Range<Int>)]] {
    let words = data.clitics.removed(from: text.words)
    let found = parties.found(in: words, of: text)
    return Dictionary(grouping: found, by: \.value.row).mapValues { found in
      var mentions: [(number: Int, tokens: Range<Int>)] = []
      for mention in TokenPhrases.outer(of: found) where mention.range != mentions.last?.tokens {
        mentions.append((mention.value.number, mention.range))
      }
      return mentions
    }
  }

  /// Whether a text has a word that says the same from the other side.
  func hasConverse(_ text: ContrastText) -> Bool {
    let found = converses.found(in: text.features)
    guard !found.isEmpty else { return false }
    // `borrower` is a party.
    let named = TokenCounts(
      parties.found(in: text.features).flatMap(\.range), ofTokens: text.features.words.count)
    return found.contains { named.count(in: $0.range) == 0 }
  }

  /// The rows that have two parties in a text, by id.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  func rows(in text: ContrastText) -> [String: RoleRow] {
    let words = text.features.words
    let all = parties.found(in: data.clitics.removed(from: words), of: text.features)
    guard all.count > 1 else { return [:] }
    let clauses = TextClauses(words)
    var rows: [String: RoleRow] = [:]
    for (id, found) in Dictionary(grouping: all, by: \.value.row) {
      var mentions: [TokenPhrases<Party>.Found] = []
      // `Заёмщик` is found as `заемщик` as well.
      for mention in TokenPhrases.outer(of: found) where mention.range != mentions.last?.range {
        mentions.append(mention)
      }
      guard Set(mentions.map(\.value.number)).count == 2 else { continue }
      var row = RoleRow()
      /// The clauses with a party by whom something is done.
      var passive: Set<Int> = []
      if data.hasCases {
        passive = Set(
          mentions.filter { isAgent($0.range, words) }
            .map { clauses.around($0.range).lowerBound })
      }
      for (number, mention) in mentions.enumerated() {
        if number > 0, areJoined(mentions[number - 1].range, mention.range, in: words) {
          row.isJoint = true
        }
        let clause = clauses.around(mention.range)
        let isPassive = passive.contains(clause.lowerBound)
        let act =
          data.hasCases
          ? act(ofCase: mention.range, words, clause, isPassive: isPassive)
          : act(of: mention.range, words, clause)
        row.parties[mention.value.number, default: []].append((act, mention.range))
      }
      rows[id] = row
    }
    return rows
  }

  /// Whether only a word such as `and` and articles are between two parties.
  private func areJoined(_ first: Range<Int>, _ second: Range<Int>, in words: [String]) -> Bool {
    guard second.lowerBound > first.upperBound, second.lowerBound - first.upperBound < 4 else {
      return second.lowerBound <= first.upperBound
    }
    let between = words[first.upperBound..<second.lowerBound].filter { !data.articles.contains($0) }
    return data.joints.contains(between.joined()) || between.count == 1 && between[0] == "/"
  }

  // MARK: Languages of cases

  /// Whether a party is in the case of one by whom something is done.
  private func isAgent(_ range: Range<Int>, _ words: [String]) -> Bool {
    ends(range, in: data.agentEndings, words)
      && (range.lowerBound == 0 || !data.otherLeads.contains(words[range.lowerBound - 1]))
  }

  /// Whether the first or the last word of a party has one of some endings: `организатором торгов`, `правящей партией`.
  private func ends(_ range: Range<Int>, in endings: [String], _ words: [String]) -> Bool {
    [range.lowerBound, range.upperBound - 1].contains { at in
      endings.contains(where: words[at].hasSuffix)
    }
  }

  private func act(
    ofCase range: Range<Int>, _ words: [String], _ clause: Range<Int>, isPassive: Bool
  ) -> RoleRow.Act {
    if isAgent(range, words) { return .deed }
    guard !isPassive, ends(range, in: data.subjectEndings, words) else { return .none }
    // The auxiliary belongs to the nearest subject before it.
    let rest = words[range.upperBound..<max(clause.upperBound, range.upperBound)].prefix(6)
    return rest.lazy.compactMap(act(ofAuxiliary:)).first ?? .subject
  }

  private func act(ofAuxiliary word: String) -> RoleRow.Act? {
    if data.duties.contains(word) { return .duty }
    if data.rights.contains(word) { return .right }
    return data.auxiliaries.contains(word) ? .deed : nil
  }

  // MARK: Languages of word order

  private func act(of range: Range<Int>, _ words: [String], _ clause: Range<Int>) -> RoleRow.Act {
    isSpaced
      ? act(ofWords: range, words, clause) : act(ofCharacters: range, words, clause)
  }

  private func act(
    ofWords range: Range<Int>, _ words: [String], _ clause: Range<Int>
  ) -> RoleRow.Act {
    var before = range.lowerBound - 1
    while before >= clause.lowerBound, data.articles.contains(words[before]) { before -= 1 }
    let lead = before >= clause.lowerBound ? words[before] : nil
    if let lead {
      if data.doerLeads.contains(lead) { return .deed }
      if data.otherLeads.contains(lead), !data.openers.contains(lead) { return .none }
    }
    var after = range.upperBound
    while after < clause.upperBound, isFiller(words[after]) { after += 1 }
    let next = after < clause.upperBound ? words[after] : nil
    // `seller's`.
    if data.clitics.end(words[range.upperBound - 1]) { return .none }
    if let lead, let next, data.causatives.contains(lead), data.coverbs.contains(next) {
      return .subject
    }
    let auxiliary = next.flatMap(act(ofAuxiliary:))
    let isSubject = lead.map(data.openers.contains) ?? true
    guard isSubject || auxiliary != nil else { return .none }
    guard let auxiliary else { return next == nil ? .none : .subject }
    guard let verb = complement(from: after, words, clause) else { return auxiliary }
    // `is entitled to` is a right, and `shall be paid` is not a duty of what is paid.
    if isPassive(verb) { return .none }
    return auxiliary == .deed ? act(ofAuxiliary: verb) ?? auxiliary : auxiliary
  }

  private func isFiller(_ word: String) -> Bool {
    data.fillers.contains(word) || data.fillerEndings.contains(where: word.hasSuffix)
  }

  /// The participle or other word that comes after `be` and a subject; `nil` if there is none.
  private func complement(
    from start: Int, _ words: [String], _ clause: Range<Int>
  ) -> String? {
    let near = words[start..<clause.upperBound].prefix(8)
    guard let be = near.firstIndex(where: data.passives.contains) else { return nil }
    return near[(be + 1)...].first { !isFiller($0) && !data.passives.contains($0) }
  }

  /// Whether a word after `be` is a participle that leaves the subject without a deed of its own.
  private func isPassive(_ verb: String) -> Bool {
    !data.actives.contains(verb)
      && (data.participles.contains(verb)
        || data.participleEndings.contains(where: verb.hasSuffix))
  }

  private func act(
    ofCharacters range: Range<Int>, _ words: [String], _ clause: Range<Int>
  ) -> RoleRow.Act {
    let left = words[clause.lowerBound..<range.lowerBound].suffix(4)
    let lead = ending(of: left, in: data.articles).map { left.dropLast($0) } ?? left
    var right = words[range.upperBound..<max(clause.upperBound, range.upperBound)].prefix(10)
    let isFirst = lead.isEmpty
    let isOpened = isFirst || ending(of: lead, in: data.openers) != nil
    if !isFirst {
      if ending(of: lead, in: data.doerLeads) != nil, ending(of: lead, in: data.openers) == nil {
        return .deed
      }
      if !isOpened, ending(of: lead, in: data.otherLeads) != nil { return .none }
    }
    if beginning(of: right, in: data.owners) != nil { return .none }
    while let count = beginning(of: right, in: data.fillers),
      beginning(of: right, in: data.auxiliaries) == nil
    {
      right = right.dropFirst(count)
    }
    if beginning(of: right, in: data.passives) != nil { return .none }
    for (list, act) in [
      (data.duties, RoleRow.Act.duty), (data.rights, .right), (data.auxiliaries, .deed),
    ] {
      guard let count = beginning(of: right, in: list) else { continue }
      return beginning(of: right.dropFirst(count), in: data.passives) != nil ? .none : act
    }
    let isSubject = isOpened || beginning(of: right, in: data.coverbs) != nil
    return isSubject && !right.isEmpty ? .subject : .none
  }

  /// The number of characters at the end of a text that are a word of a list, the longest one.
  private func ending(of text: ArraySlice<String>, in list: Set<String>) -> Int? {
    (1...3).reversed().first { $0 <= text.count && list.contains(text.suffix($0).joined()) }
  }

  /// The number of characters at the beginning of a text that are a word of a list, the longest one.
  private func beginning(of text: ArraySlice<String>, in list: Set<String>) -> Int? {
    (1...3).reversed().first { $0 <= text.count && list.contains(text.prefix($0).joined()) }
  }
}
