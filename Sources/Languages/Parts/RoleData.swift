// SPDX-License-Identifier: Apache-2.0

/// The words of a language that tell who does something and to whom: the buyer pays the seller.
///
/// Lists are folded tokens, separated by white space; `_` is a space.
package struct RoleData: Sendable {
  /// Roles that are compared besides the rows `party-…` of `WarningData.contrasts`, in the same notation: `guardian | ward`.
  package var roles = ""
  /// Words directly before the one who does something: `by`, 由.
  package var doerLeads = ""
  /// Words directly before another one: `to`, 向.
  package var otherLeads = ""
  /// Words that join two of them: `and`, 和.
  package var joints = ""
  /// Words before a subject inside a clause: `if`, 则.
  package var openers = ""
  /// Words before a noun that do not count: `the`.
  package var articles = ""
  /// Words between a subject and its auxiliary that do not count: `also`, 均.
  package var fillers = ""
  /// Endings of such words, and of those between an auxiliary and its participle: `ly`.
  package var fillerEndings = ""
  /// Words after a subject that oblige it: `shall`, 应.
  package var duties = ""
  /// Words after a subject that allow it something: `may`, 有权.
  package var rights = ""
  /// Other words after a subject that say that it does something: `has`, 将.
  package var auxiliaries = ""
  /// Words after which a subject is not the one who does something: `be` before a participle, 由.
  package var passives = ""
  /// Endings of participles, by which alone `passives` tell; empty if they tell by themselves.
  package var participleEndings = ""
  /// Participles without these endings: `paid`.
  package var participles = ""
  /// Participles and other words after `be` that leave the subject the one who does something: `entitled`.
  package var actives = ""
  /// Words before one who has to do something: `require` in `require the seller to pay`.
  package var causatives = ""
  /// Words directly after such a one, or after any subject in a language without `causatives`: `to`, 向.
  package var coverbs = ""
  /// Endings of a role that is the owner of something: `'s`.
  package var clitics = ""
  /// Words directly after a role that make it the owner of something: 的.
  package var owners = ""
  /// Endings of a role in the case of a subject, in a language of cases; `nil` elsewhere.
  package var subjectEndings: String?
  /// Endings of a role in the case of one by whom something is done.
  package var agentEndings = ""
  /// Words in the notation of `opposites` that say the same from the other side: `receive`, `borrow`, 收到.
  package var converses = ""

  /// Words directly before a country that only takes part in what another one does: `with`, 同.
  package var partnerLeads = ""
  /// Words before a country that is neither the one who does something nor the one to whom it is done, besides
  /// `otherLeads`: 在.
  package var placeLeads = ""
  /// Words directly before a country from which something goes to another one: `from`.
  package var sourceLeads = ""
  /// Words directly before a country to which something goes from another one: `into`.
  package var goalLeads = ""
  /// Words before a country that may be either of the two: `of` in `the support of Russia`.
  package var ownerLeads = ""
  /// The endings of names in a language of cases.
  package var cases: Cases?

  /// Endings that tell who does something in a language of cases.
  package struct Cases: Sendable {
    /// Endings of the name of a country by which something is done: -ией.
    package let agents: String
    /// Endings of the name of a country that cannot be the subject: -ию.
    package let objects: String
    /// Endings of verbs and of the nouns that may be their subjects, separated by `|`, a kind a line: `ла | а я ь`.
    ///
    /// The first line with the ending of a verb tells.
    package let agreements: String
  }

  /// The ids of `NegationData.acts` that one country does to another, and that are not the same from the other side.
  package static let deeds = Set(
    DataText.words(
      """
      accept accuse affect arrest attack compensate condemn congratulate control criticise defeat depend discriminate expel
      extradite fund give harm help hinder inform interfere invade invest invite nominate notify occupy pay protect
      provide recognise reject rely request respect restrict sanction send summon supply support thank threaten trust urge violate
      visit warn welcome
      """))

  /// No words.
  package init() {}
}
