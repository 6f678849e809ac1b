// SPDX-License-Identifier: Apache-2.0

/// The words by which a sentence says no, for comparing the sentences of two languages.
///
/// Lists are in small letters, separated by white space. A word with a hyphen at its end stands for all words that
/// begin with it; in a language that does not separate words, every entry counts wherever it appears.
package struct NegationData: Sendable {
  /// Words that say no: `not`, запрещ-.
  package var negations = ""
  /// Endings of words that say no: `n't`.
  package var endings = ""
  /// Longer words that contain one of the negations and do not say no: 不断.
  ///
  /// One that `hidden` has too is not a negation, but may say no: 不太.
  package var exceptions = ""
  /// Words that may say no in other words, as `fail` and `without` do; a sentence that has one is not compared.
  package var hidden = ""
  /// Endings of words that may say no in other words, in any form of them: `less`.
  package var hiddenEndings = ""
  /// Words that `hidden` has in some form, and that deny no act: `any`, 特别.
  package var harmless = ""
  /// Words before several things that deny what any of them does, over commas: `no` in `no assembly, march or strike`.
  package var determiners = ""
  /// Words that say no to the act after them besides `negations`: `refused_to`, 无意.
  ///
  /// Also phrases, in the notation of `WarningData.opposites`.
  package var refusals = ""
  /// Words after which a negation denies only how an act is done: 地 in 不知疲倦地工作.
  package var adverbials = ""
  /// Words after which, with two words before it at most, a negation denies only what an act is like: 的 in 不精确的结果.
  package var attributives = ""
  /// Words of questions, conditions and exceptions, in the same notation: `whether`, 是否, `until`.
  package var questions = ""
  /// Acts that a sentence may deny, an act a line: an id that is the same in all languages, and its words, in the same
  /// notation: `sign signed signing`.
  ///
  /// A form after `=` is not the act: `=as_a_result`.
  package var acts = ""
  /// Words of `hidden` and `questions` that a translation keeps, a kind a line: `without 未经 非经`.
  ///
  /// A line is an id that is the same in all languages, and its words, in the notation of `refusals`. Where both texts have
  /// words of a kind, neither of them says no by these.
  package var shared = ""
  /// Words that forbid what the sentence is about: 不得, `may_not`; in the notation of `WarningData.contrasts`.
  ///
  /// A form after `=` does not forbid: 不得不, `may_not_exceed`.
  package var bans = ""
  /// Words that allow it: 可以, `may`.
  ///
  /// A form after `~` only keeps a sentence from forbidding everything; one after `=` allows nothing: 许可 in 未经许可.
  package var permissions = ""
  /// Words that oblige to do it: 应当, `shall`.
  ///
  /// A form after `=` does not oblige: 供应.
  package var duties = ""
  /// Words of `hidden`, and words that contain one, that turn no permission into its opposite: `any`, 前, 解除.
  package var neutral = ""
  /// The most words of a sentence that is compared, or characters where words are not separated; a longer one
  /// may say no in one of its clauses only.
  package var most = 0

  /// No words.
  package init() {}

  init(
    negations: String, endings: String = "", exceptions: String = "", hidden: String,
    hiddenEndings: String = "", harmless: String = "", determiners: String = "",
    refusals: String = "",
    adverbials: String = "", attributives: String = "", questions: String = "",
    acts: String = "", shared: String = "", bans: String = "",
    permissions: String = "", duties: String = "", neutral: String = "", most: Int
  ) {
    self.negations = negations
    self.endings = endings
    self.exceptions = exceptions
    self.hidden = hidden
    self.hiddenEndings = hiddenEndings
    self.harmless = harmless
    self.determiners = determiners
    self.refusals = refusals
    self.adverbials = adverbials
    self.attributives = attributives
    self.questions = questions
    self.acts = acts
    self.shared = shared
    self.bans = bans
    self.permissions = permissions
    self.duties = duties
    self.neutral = neutral
    self.most = most
  }
}
