// SPDX-License-Identifier: Apache-2.0
extension NegationData {
  /// Negations of English.
  static let english = NegationData(
    negations: "not never nobody nothing none cannot prohibit- forbid- forbade- refrain-",
    endings: "n't n’t",
    exceptions: """
      not_later not_earlier not_less not_fewer not_more not_lower not_higher not_exceeding not_to_exceed not_to_mention
      no_later no_earlier no_less no_fewer no_more_than no_lower no_higher no_greater no_doubt no_matter no_wonder no_sooner
      no_exception no_delay no_hesitation no_reservation* no_secret no_surprise no_coincidence no_accident in_no_time
      not_exceed not_be_less not_be_more not_be_fewer not_be_later not_be_earlier not_be_lower not_be_higher not_be_greater
      not_long_ago not_long_after not_long_before not_least not_once_but never_tire* never_tired never_ceas* never_stop*
      without_hesitation without_delay without_doubt without_question without_exception without_incident without_pause
      without_stopping without_interruption without_cease without_rest
      nothing_is_more nothing_is_as nothing_was_more nothing_could_be_more nothing_can_be_more nothing_more nothing_less
      no_easy no_small no_mean no_stranger no_question no_other no_better no_worse no_bigger no_. no_# nos_#
      """,
    hidden: """
      no nor not non- without never nobody nothing none neither nowhere cannot out away instead
      rather fail- refus- lack- deny- deni- avoid- prevent- prohibit- forbid- forbade- ban bar
      reject- hardly barely marginal- negligib- scarce- rare- seldom few little- only but except unless until before
      stop- end ceas- miss- absen- free too declin- abstain- refrain- neglect- ignor- exempt-
      any alone lest beyond impossib- remain- oppos- against short- doubt- zero- loss- lost- lose-
      hard- difficult- troubl- last_thing less far still yet already wrong- nil null- void drop- withdr- withh-
      object- contrary- limit- restrict- mis- unb- unc- une- unf- ung- unh- unin- unj- unk- unl-
      unm- unn- unp- unq- unr- unsu- uns- unt- unu- unv- unw- irr- differ- change- bad worse-
      ever other- weak- worr- denu- disab- disag- disal- disap- disarm- disav- discard-
      discontin- discourag- discred- disinc- dislik- dismiss- disobe- disord- displac- dispens-
      renounc- forgo- forsw- disqual- disreg- dissat- dissent- distrust- unab- unacc- unaff- unauth- unavail- unaw-
      undec- undef- unden- undes- undis- undone undu- unobs- unoff- unopp- inab- inacc- inact-
      inadeq- inadm- inappr- incap- incomp- incons- incorr- indef- ineff- inel- ineq- inev-
      infreq- insec- insuff- intoler- invalid- invis- involunt- immun- impass- imposs- impract-
      improb- improp- impun- illeg- illit- anti- abolish- cancel- poor- outside attempted delay- hesitat- postpon- defer-
      resist- slow- futil- fruitless- vain avail inconclusiv- deadlock- stalemat- stall- collaps- breakdown break broke broken impasse
      undoc- undig- undo undisc- undisp- undecl- undiv- undeni- immutab- immob- immat- immoral- insens- indep- indirect-
      insol- inop- suppress- exclud- excluding apart keep keeps kept omit- skip- preclud- obstruct- halt- interrupt-
      at_most at_least up_to maxim- minim-
      ambigu- unalloy- other_than least noes nos vague- opaque- oblivio- obscur- thin toothless sparse sparing- shun-
      stateless- void- empty- vacan- vacuum mute silent- dorman- idle- inert- lapse- expir- forfeit-
      pending outstanding overdue arrears untouch- open_question moot
      remov- eliminat- obviat- neutrali- abort- boycott- fiasco spurn- rebuff- scupper- derail- thwart- foil- bypass- circumvent- evad- elud- frustrat- shelv- abandon- scrap-
      """,
    hiddenEndings: "less",
    harmless: """
      nevertheless nonetheless regardless wireless relentless countless
      any other- different already ever unlimited unprecedented unilateral- unreserved- unswerving- unwavering-
      ,_yet ,_but time_limit time_limits time-limit time-limits limitation limited_liability limited_company united unit units union unions university universities
      unfold- irrig- mission- missile missiles
      """,
    determiners: "no neither none nobody nothing nor",
    refusals: """
      refuse* refusing refusal declined_to declines_to decline_to declining_to fail_to fails_to failed_to failing_to
      failure_to no_intention no_plan* unwilling unable abstain* without refrain* neither nor reluctant_to
      no_objection* no_jurisdiction no_discriminat* no_restriction* no_evidence no_causal no_causality
      no_correlation no_significant no_statistically_significant non lack* lacking
      has_yet_to have_yet_to had_yet_to having_yet_to is_yet_to are_yet_to was_yet_to were_yet_to no
      """,
    questions: "whether if unless until only except but not_only not_just", acts: englishActs,
    shared: """
      without without
      exception except excepting unless apart_from other_than
      only only solely exclusively
      not-only not_only not_just not_merely not_simply not_solely
      against against
      before before until prior_to
      instead instead
      refuse refus* declin*
      ban prohibit* forbid* ban bans banned barred closed_to off_limits
      delay delay* postpon*
      limit limit* restrict*
      loss loss losses lost lose loses losing
      cancel cancel*
      stop stop* ceas* end ends ended terminat*
      lack lack* absen* short*
      exempt exempt* free
      give-up abandon* renounc* waiv* give_up gives_up gave_up giving_up relinquish* cede ceded cedes ceding surrender* forgo forgoes
      compound non nontariff* nongovernment* nonresident* nonlinear* nonfinancial* nonprofit* nonparametric*
      """,
    bans: """
      may_not shall_not must_not should_not ought_not_to is_not_entitled_to are_not_entitled_to not_be_entitled_to has_no_right_to
      have_no_right_to is_not_permitted_to are_not_permitted_to not_be_permitted_to is_not_allowed_to
      are_not_allowed_to not_be_allowed_to neither_party_may neither_side_may
      neither_contracting_party_may no_party_may no_state_may no_contracting_party_may no_state_party_may
      no_member_state_may no_one_may no_person_may neither_party_shall neither_side_shall
      neither_contracting_party_shall no_party_shall no_state_shall no_contracting_party_shall
      no_state_party_shall no_member_state_shall no_one_shall no_person_shall =may_not_exceed
      =shall_not_exceed =must_not_exceed =shall_not_be_less =shall_not_be_more =may_not_be_less
      =may_not_be_more =shall_not_be_later =shall_not_be_fewer =shall_not_be_construed
      =shall_not_prejudice =shall_not_affect =shall_not_prevent =shall_not_preclude =shall_not_apply
      =should_not_exceed =should_not_be_less =should_not_be_more =should_not_affect =should_not_prevent
      =should_not_only =should_not_forget =should_not_be_overlooked =should_not_be_ignored
      =should_not_be_underestimated =may_not_only =must_not_only =shall_not_only
      """,
    permissions: """
      may is_entitled_to are_entitled_to be_entitled_to has_the_right_to have_the_right_to ~can ~could ~might
      ~allowed ~permitted ~entitled ~permission
      =without_permission =without_the_permission =without_prior_permission =without_written_permission
      =without_prior_written_permission =without_the_prior_permission =without_the_written_permission
      """,
    duties: "should shall must ought_to is_obliged_to are_obliged_to",
    neutral: """
      any other- change- out ever free far still yet already end- stop- ceas- withdr- withh- drop-
      """,
    most: 16)
}
