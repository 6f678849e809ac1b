// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// Idioms of English with numbers that count nothing, in the notation of `QuantityData.names`.
  static let englishIdioms = """

    skip | at_the_eleventh_hour eleventh-hour eleventh_hour fourth_estate fifth_column fifth_columnist
    skip | fifth_columnists sixth_sense seventh_heaven cloud_nine at_sixes_and_sevens nine_times_out_of_ten
    skip | ten_to_one forty_winks third_degree third_rail third_wheel fifth_wheel catch-22 square_one
    skip | two_birds_with_one_stone two_sides_of_the_same_coin two-faced two_faced on_second_thought
    skip | on_second_thoughts second_thoughts second_wind second_nature second_fiddle second_guess second-guess
    skip | second-guessing second-guessed second-rate second_rate third-rate first-rate first_rate
    skip | in_the_first_place in_the_first_instance one_size_fits_all one-size-fits-all one-sided one_way_or_another
    skip | one_way_or_the_other at_one_stroke in_one_fell_swoop back_to_square_one thousand_and_one
    skip | million-dollar_question million_dollar_question sixty-four_thousand_dollar_question dressed_to_the_nines
    skip | the_whole_nine_yards a_stitch_in_time six_of_one half_a_dozen_of_the_other four_corners_of_the_world
    skip | four_corners_of_the_earth on_all_fours three_cheers two_cents two_cents_worth third_time_lucky seven_seas
    skip | nine_lives nine-day_wonder nine_days_wonder at_first_glance at_first_sight love_at_first_sight zero_hour
    skip | ground_zero zero_tolerance number_one_priority
    """
}
