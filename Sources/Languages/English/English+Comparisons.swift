// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English that compare two things, in the notation of `WarningData.comparisons`.
  static let englishComparisons = """
    more exceeds exceed exceeded exceeding outpaced outpaces outpace outpacing outstripped outstrips outstrip outnumber* surpass* \
    overtook overtaken overtakes overtake higher_than faster_than larger_than greater_than bigger_than longer_than stronger_than \
    better_than older_than earlier_than heavier_than more_quickly_than more_rapidly_than more_sharply_than
    less lower_than slower_than smaller_than shorter_than weaker_than worse_than fewer_than younger_than later_than lighter_than \
    more_slowly_than exceeded_by surpassed_by outpaced_by outstripped_by overtaken_by outnumbered_by
    none not_exceed not_exceeding not_to_exceed no_later_than no_earlier_than no_higher_than no_lower_than not_later_than \
    not_earlier_than not_higher_than not_lower_than
    """
}
