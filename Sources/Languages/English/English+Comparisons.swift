// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English that compare two things, in the notation of `WarningData.comparisons`.
  static let englishComparisons = """
    more exceeds exceed exceeded exceeding outpaced outpaces outpace outpacing outstripped outstrips outstrip outnumber* surpass* \
    overtook overtaken overtakes overtake higher_than faster_than larger_than greater_than bigger_than longer_than stronger_than \
    better_than older_than earlier_than heavier_than more_quickly_than more_rapidly_than more_sharply_than times_that_of times_that_in \
    times_those_of times_as_many_as times_as_much_as times_as_high_as times_as_large_as times_the_size_of twice_that_of twice_that_in twice_as_high_as \
    twice_as_many_as twice_as_much_as twice_as_large_as double_that_of double_that_in
    less lower_than slower_than smaller_than shorter_than weaker_than worse_than fewer_than younger_than later_than lighter_than \
    more_slowly_than exceeded_by surpassed_by outpaced_by outstripped_by overtaken_by outnumbered_by
    than than
    high more higher larger greater bigger faster longer stronger better older earlier heavier wider deeper richer wealthier likelier quicker
    low less fewer lower smaller slower shorter weaker worse younger later lighter narrower poorer
    none more_than_half more_than_# less_than_# rather_than other_than more_or_less no_more_than no_less_than no_fewer_than nothing_more_than \
    sooner_or_later later_than_# not_exceed not_exceeding not_to_exceed no_later_than no_earlier_than no_higher_than no_lower_than not_later_than \
    not_earlier_than not_higher_than not_lower_than
    """
}
