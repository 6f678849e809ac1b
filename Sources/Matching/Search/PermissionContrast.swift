// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds what a text forbids and a text of another language allows or orders: 不得 and `may`, 应 and `should not`.
///
/// One text has a word of `NegationData.bans`, none that allows, and in the clause of the ban no other word that says
/// no. The other has a word of `NegationData.permissions` or `duties`, none that forbids, and nowhere a word that may say
/// no, except words that both texts have (`without` and 未经). A text with a ban has no word of a duty either: `should not
/// hesitate and should act` is left alone.
package enum PermissionContrast {
  /// The ban of one text and the permission of the other.
  ///
  /// - Returns: `nil` for a language without these words too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> DenialContrast.Denial? {
    let (a, b) = (pair.first, pair.second)
    let own = tables.table(for: a.language, in: pair.languages)
      .reading(of: a, pair.sharedDenials.first)
    guard own.ban != nil || own.permission != nil || own.duty != nil else { return nil }
    let other = tables.table(for: b.language, in: pair.languages)
      .reading(of: b, pair.sharedDenials.second)
    if let ban = own.ban, let done = other.done(against: own) {
      return DenialContrast.Denial(words: a.contrast(of: ban, with: done, in: b), isOfFirst: true)
    }
    if let ban = other.ban, let done = own.done(against: other) {
      return DenialContrast.Denial(words: a.contrast(of: done, with: ban, in: b), isOfFirst: false)
    }
    return nil
  }

  private static let tables = CompiledTables { tag, languages in
    PermissionTable(languages[tag].negation ?? NegationData())
  }
}

/// The words of a language that forbid and allow, compiled; see `NegationData`.
private struct PermissionTable: Sendable {
  /// The words by which a text as a whole forbids or allows; at most one of the two.
  struct Reading {
    /// The tokens that forbid, if nothing is allowed.
    var ban: Range<Int>?
    /// The tokens that allow, if nothing is forbidden or denied.
    var permission: Range<Int>?
    /// The tokens that oblige, if nothing is forbidden or denied.
    var duty: Range<Int>?
    /// Whether the text obliges anywhere.
    var hasDuty = false

    /// The tokens that allow or order what another text forbids.
    func done(against ban: Reading) -> Range<Int>? { permission ?? (ban.hasDuty ? nil : duty) }
  }

  private enum Mark: Sendable { case ban, permission, weak, duty, other }

  private var marks = TokenPhrases<Mark>()
  /// Words that may say no, and `false` for those that only look like it.
  private var denials = TokenPhrases<Bool>()
  private let endings: WordEndings

  init(_ data: NegationData) {
    let tokenizer = Tokenizer()
    for form in DataText.words(data.bans) {
      let isOther = form.hasPrefix("=")
      marks.add(
        isOther ? String(form.dropFirst()) : form, isOther ? .other : .ban, cutBy: tokenizer)
    }
    for form in DataText.words(data.permissions) {
      let mark = form.hasPrefix("~") ? Mark.weak : form.hasPrefix("=") ? .other : .permission
      marks.add(
        mark == .permission ? form : String(form.dropFirst()), mark, cutBy: tokenizer)
    }
    for form in DataText.words(data.duties) {
      let isOther = form.hasPrefix("=")
      marks.add(
        isOther ? String(form.dropFirst()) : form, isOther ? .other : .duty, cutBy: tokenizer)
    }
    let neutral = Set(DataText.words(data.neutral))
    var denials = TokenPhrases<Bool>()
    func add(_ form: String, _ isDenial: Bool) {
      denials.add(
        form.hasSuffix("-") ? form.dropLast() + "*" : form, isDenial, cutBy: tokenizer)
    }
    for form in neutral { add(form, false) }
    for list in [data.negations, data.hidden, data.refusals] {
      for form in DataText.words(list) where !neutral.contains(form) { add(form, true) }
    }
    self.denials = denials
    endings = WordEndings(DataText.words(data.endings))
  }

  /// The words by which a text forbids and allows.
  ///
  /// - Parameter shared: tokens that say no in the other text as well (`SharedDenials`).
  func reading(of text: ContrastText, _ shared: @autoclosure () -> Set<Int>) -> Reading {
    let (words, written) = (text.features.words, text.features.written)
    let found = marks.found(in: text.features)
    guard found.contains(where: { [.ban, .permission, .duty].contains($0.value) }) else {
      return Reading()
    }
    let outer = TokenPhrases.outer(of: found)
    let bans = outer.filter { $0.value == .ban }
    let permissions = outer.filter {
      // `May` is a month.
      $0.value == .weak
        || $0.value == .permission
          && !($0.range.count == 1 && Self.isCapital(written[$0.range.lowerBound]))
    }
    let shared = shared()
    let denials = TokenPhrases.outer(of: denials.found(in: text.features))
      .filter { $0.value && shared.isDisjoint(with: $0.range) }.map(\.range)
    let duty = outer.first { $0.value == .duty }?.range
    var reading = Reading(hasDuty: duty != nil)
    if let ban = bans.first, permissions.isEmpty {
      let clause = TextClauses(words).around(ban.range)
      let isAlone = !denials.contains {
        $0.overlaps(clause)
          && !(ban.range.lowerBound <= $0.lowerBound && $0.upperBound <= ban.range.upperBound)
      }
      if isAlone { reading.ban = ban.range }
    }
    if bans.isEmpty, denials.isEmpty,
      !words.contains(where: endings.end)
    {
      reading.permission = permissions.first { $0.value == .permission }?.range
      reading.duty = duty
    }
    return reading
  }

  private static func isCapital(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }
}
