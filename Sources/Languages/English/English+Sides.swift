// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English that part a sentence into two sides, in the notation of `WarningData.sides`.
  static let englishSides = """
    cause start that
    cause after because because_of due_to owing_to as_a_result_of caused_by is_caused_by driven_by fuelled_by fueled_by triggered_by stems_from stemmed_from \
    stemming_from attributed_to attributable_to thanks_to on_account_of resulting_from results_from resulted_from arising_from brought_about_by prompted_by \
    explained_by
    cause before led_to leads_to lead_to leading_to have_led_to has_led_to resulted_in results_in result_in resulting_in gave_rise_to gives_rise_to giving_rise_to \
    brought_about therefore consequently as_a_result has_caused have_caused caused causes causing triggered triggering
    cause none not_because not_due_to not_only_because simply_because partly_because precisely_because
    reject after rather_than instead_of and_not ,_not in_place_of
    reject open not
    reject close but
    reject none not_only not_just not_merely not_until not_least and_not_only ,_not_only whether_or_not
    become after sworn_in_as appointed_as elected_as became become appointed named_as took_office_as promoted_to
    become none not_become
    """
}
