// SPDX-License-Identifier: Apache-2.0
extension NegationData {
  /// Negations of English.
  static let english = NegationData(
    negations: "not never nobody nothing none cannot prohibit- forbid- forbade-",
    endings: "n't n’t",
    hidden: """
      no nor not non- without never nobody nothing none neither nowhere cannot out away instead
      rather fail- refus- lack- deny- deni- avoid- prevent- prohibit- forbid- forbade- ban bar
      reject- hardly barely scarce- rare- seldom few little- only but except unless until before
      stop- end ceas- miss- absen- free too declin- abstain- refrain- neglect- ignor- exempt-
      any alone lest beyond impossib- remain- oppos- against short- doubt- zero- loss- lost- lose-
      hard- difficult- less far still yet already wrong- nil null- void drop- withdr- withh-
      object- contrary- limit- restrict- mis- unb- unc- une- unf- ung- unh- unin- unj- unk- unl-
      unm- unn- unp- unq- unr- unsu- uns- unt- unu- unv- unw- irr- differ- change- bad worse-
      ever other- weak- worr- denu- disab- disag- disal- disap- disarm- disav- discard-
      discontin- discourag- discred- disinc- dislik- dismiss- disobe- disord- displac- dispens-
      disqual- disreg- dissat- dissent- distrust- unab- unacc- unaff- unauth- unavail- unaw-
      undec- undef- unden- undes- undis- undone undu- unobs- unoff- unopp- inab- inacc- inact-
      inadeq- inadm- inappr- incap- incomp- incons- incorr- indef- ineff- inel- ineq- inev-
      infreq- insec- insuff- intoler- invalid- invis- involunt- immun- impass- imposs- impract-
      improb- improp- impun- illeg- illit- anti- abolish- cancel- poor- outside attempted
      """,
    refusals: """
      refuse* refusing refusal declined_to declines_to decline_to declining_to fail_to fails_to failed_to failing_to
      failure_to no_intention no_plan* unwilling unable abstain* without refrain* neither nor reluctant_to
      """,
    questions: "whether if unless until only except but no not_only not_just", acts: englishActs,
    most: 16)
}
