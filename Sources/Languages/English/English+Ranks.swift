// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English for the places of a ranking, in the notation of `WarningData.ranks`.
  static let englishRanks = """
    1 first first_place largest biggest highest longest tops topped top_spot top_place leads led
    2 second second_place second_largest second-largest second_biggest second-biggest second_highest second-highest second_longest \
    second-longest second_most >followed_by runner-up
    3 third third_place third_largest third-largest third_biggest third-biggest third_highest third-highest third_most
    0 first_time first_half first_session first_round first_meeting first_quarter first_day first_year first_deputy first_lady \
    first_secretary first_step first_stage first_phase first_batch first_month first_week first_of_all at_first second_half \
    second_session second_round second_meeting second_quarter second_day second_year second_time second_stage second_phase \
    second_batch second_term third_session third_round third_meeting third_quarter third_day third_year third_time third_party \
    third_parties third_countries third_country third_state third_states a_third one_third two_thirds a_second led_to led_by leads_to
    """
}
