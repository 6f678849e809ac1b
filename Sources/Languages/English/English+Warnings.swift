// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Warnings of English.
  static let english = WarningData(
    negations: """
      not no never neither nor none nobody nothing nowhere without cannot
      """,
    negationEndings: "n't",
    weekdays: "monday tuesday wednesday thursday friday saturday sunday",
    opposites: """
      export exports exported exporting exporter exporters | import imports imported importing importer importers
      last_year | this_year | next_year
      last_month | this_month | next_month
      last_week | this_week | next_week
      last_quarter | this_quarter | next_quarter
      last_century | this_century | next_century
      yesterday | today | tomorrow
      morning | afternoon | evening
      a.m | p.m
      first_half | second_half
      spring | summer | autumn fall | winter
      beginning | end
      rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth raise       raises raised raising | fall falls fell fallen falling decrease decreases decreased decreasing decline declines       declined declining reduce reduces reduced reducing reduction drop drops dropped dropping lower lowers lowered lowering
      upstream | midstream | downstream
      upper | lower
      maximum | minimum
      highest | lowest
      largest biggest | smallest
      most | least
      more | less fewer
      above | below
      before | after
      within | outside
      inside | outside
      higher greater | lower smaller
      earlier | later
      strengthen strengthens strengthened strengthening | weaken weakens weakened weakening
      accelerate accelerates accelerated accelerating | slow slows slowed slowing
      support supports supported supporting | oppose opposes opposed opposing
      agree agrees agreed agreeing accept accepts accepted accepting | refuse refuses refused refusing reject rejects       rejected rejecting
      approve approves approved approving | reject rejects rejected rejecting
      allow allows allowed allowing permit permits permitted permitting | forbid forbids forbidden prohibit prohibits       prohibited prohibiting ban bans banned banning
      favourable favorable | unfavourable unfavorable
      positive | negative
      success successful successfully | failure failed unsuccessful unsuccessfully
      profit profits | loss losses
      surplus surpluses | deficit deficits
      income revenue revenues | expenditure expenditures spending
      creditor creditors | debtor debtors
      lender lenders | borrower borrowers
      buyer buyers | seller sellers
      buy buys bought buying purchase purchases purchased purchasing | sell sells sold selling sale sales
      plaintiff plaintiffs claimant claimants | defendant defendants respondent respondents
      party_a | party_b
      supply | demand
      producer producers | consumer consumers
      input inputs | output outputs
      domestic | foreign overseas
      internal | external
      inbound | outbound
      public | private
      legal lawful | illegal unlawful
      direct directly | indirect indirectly
      absolute | relative
      long-term | medium-term | short-term
      permanent | temporary
      begin begins began begun beginning start starts started starting | end ends ended ending
      open opens opened opening | close closes closed closing
      join joins joined joining | leave leaves left leaving withdraw withdraws withdrew withdrawn withdrawing
      former | latter
      male males men | female females women
      urban | rural
      north northern | south southern | east eastern | west western | central
      north-east northeast northeastern | north-west northwest northwestern | south-east southeast southeastern |       south-west southwest southwestern
      developed | developing
      victory | defeat
      war | peace
      birth births born | death deaths died
      killed dead | injured wounded
      left | right
      """,
    countryWords: """
      chinese | american | russian | british | french | german | japanese | korean | mongolian | kazakh kazakhstani |
      kyrgyz | tajik | uzbek | turkmen | turkish | belarusian | ukrainian | indian | pakistani | iranian | iraqi |
      afghan | vietnamese | lao | cambodian | thai | burmese | indonesian | malaysian | filipino philippine |
      australian | canadian | italian | spanish | portuguese | dutch | belgian | swiss | austrian | polish | czech |
      hungarian | romanian | bulgarian | serbian | greek | swedish | norwegian | danish | finnish | egyptian |
      saudi | israeli | palestinian | syrian | azerbaijani | armenian | georgian | brazilian | mexican | argentine |
      ethiopian | nigerian | kenyan | cuban
      """)
}
