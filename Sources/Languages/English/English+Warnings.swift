// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Warnings of English.
  static let english = WarningData(
    negations: """
      not no never neither nor none nobody nothing nowhere without cannot
      refuse_to refuses_to refused_to refusing_to fail_to fails_to failed_to failing_to decline_to declines_to
      declined_to declining_to
      """,
    negationEndings: "n't",
    affirmations: """
      not_only no_fewer_than not_fewer_than no_less_than not_less_than no_more_than not_more_than no_later_than
      not_later_than no_earlier_than not_earlier_than no_doubt cannot_but no_longer_than never_fail_to never_fails_to
      never_failed_to not_fail_to no_sooner
      """,
    weekdays: "monday tuesday wednesday thursday friday saturday sunday",
    opposites: """
      export exports exported exporting exporter exporters | import imports imported importing importer importers
      BC BCE b.c b.c.e | AD CE a.d
      last_year | this_year | next_year
      last_month | this_month | next_month
      last_week | this_week | next_week
      last_quarter | this_quarter | next_quarter
      last_century | this_century | next_century
      yesterday | today | tomorrow
      morning | afternoon | evening
      a.m | p.m
      first_half | second_half
      first_quarter | second_quarter | third_quarter | fourth_quarter
      spring | summer | autumn fall | winter
      beginning | end
      rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth raise \
      raises raised raising | fall falls fell fallen falling decrease decreases decreased decreasing decline declines \
      declined declining reduce reduces reduced reducing reduction drop drops dropped dropping lower lowers lowered \
      lowering
      upstream | midstream | downstream
      upper | lower
      maximum | minimum
      highest | lowest
      largest biggest | smallest
      most | least | few fewest
      majority | minority
      at_least no_fewer_than not_fewer_than no_less_than not_less_than | at_most no_more_than not_more_than | \
      more_than | fewer_than less_than
      no_later_than not_later_than | later_than | no_earlier_than not_earlier_than
      no_longer_than | longer_than
      more | less fewer
      above | below beneath underneath
      before prior_to preceding ahead_of beforehand | after following afterwards =as_follows =the_following
      ago earlier | from_now
      in_front_of ahead | behind
      arrive arrives arrived arriving arrival arrivals | leave leaves left leaving depart departs departed departing \
      departure departures
      deny denies denied denying denial | confirm confirms confirmed confirming confirmation admit admits admitted \
      admitting acknowledge acknowledges acknowledged acknowledging
      succeed succeeds succeeded succeeding | fail fails failed failing
      win wins won winning | lose loses lost losing
      approve approves approved approving approval | disapprove disapproves disapproved disapproving disapproval
      vote_for votes_for voted_for voting_for votes_in_favour votes_in_favor voted_in_favour voted_in_favor \
      in_favour in_favor | vote_against votes_against voted_against voting_against against
      agree agrees agreed agreeing agreement | disagree disagrees disagreed disagreeing disagreement
      appear appears appeared appearing | disappear disappears disappeared disappearing
      asia asian | africa african | europe european | oceania | north_america north_american | south_america \
      south_american
      northern_hemisphere | southern_hemisphere
      within | outside
      inside | outside
      higher greater | lower smaller
      early earlier earliest | late later latest
      strengthen strengthens strengthened strengthening | weaken weakens weakened weakening
      accelerate accelerates accelerated accelerating | slow slows slowed slowing
      support supports supported supporting back backs backed | oppose opposes opposed opposing resist resists \
      resisted resisting
      agree agrees agreed agreeing accept accepts accepted accepting | refuse refuses refused refusing reject rejects \
      rejected rejecting
      approve approves approved approving | reject rejects rejected rejecting
      allow allows allowed allowing permit permits permitted permitting | forbid forbids forbidden prohibit prohibits \
      prohibited prohibiting ban bans banned banning
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
      north-east northeast northeastern | north-west northwest northwestern | south-east southeast southeastern | \
      south-west southwest southwestern
      developed | developing
      victory | defeat
      war | peace
      birth births born | death deaths died
      killed dead | injured wounded
      left | right
      """,
    swaps: """
      over above | under below beneath
      in into inside within | out outside out_of
      to into toward towards | from out_of
      on | off
      up | down
      for | against
      with | without
      until till up_to | since from as_of
      ago earlier before | later after hence
      upward upwards | downward downwards
      inward inwards | outward outwards
      forward forwards | backward backwards
      inner | outer
      front | rear back
      first | last
      high | low
      big large | small
      long | short
      long-term | short-term
      old | new
      early | late
      former | current incumbent | future
      previous last past | current this | next following coming
      """,
    contrasts: [
      englishContrasts, englishOpposites, englishAntonyms, englishContraries, englishThings,
      englishKinds, englishObjects,
      englishDistinctions,
    ].joined(separator: "\n"),
    comparisons: englishComparisons, sides: englishSides,
    turns: "but while whereas although though however and yet", ranks: englishRanks,
    kept: englishKept,
    listJoints: ", ; / & — – and or nor plus to",
    cities: englishCities,
    currencies: """
      USD dollar dollars USD
      EUR euro euros EUR
      CNY yuan renminbi RMB CNY
      RUB rouble roubles ruble rubles RUB
      JPY yen JPY
      GBP sterling GBP british_pound
      CHF swiss_franc swiss_francs CHF
      KZT tenge
      INR rupee rupees
      KRW korean_won
      TRY lira
      HKD hong_kong_dollar
      """,
    countryNames: """
      CN people's_republic_of_china PRC
      US u.s u.s.a USA US united_states_of_america
      RU russian_federation
      GB u.k UK britain great_britain
      KR republic_of_korea ROK
      KP democratic_people's_republic_of_korea DPRK
      AE UAE emirates
      EU EU european_union
      TR turkey turkiye
      CZ czech_republic
      HK hong_kong
      MO macao macau
      """,
    countryWords: """
      CN chinese
      US american americans america
      RU russian russians
      GB british
      FR french
      DE german germans
      JP japanese
      KR,KP korean koreans
      KR south_korean south_koreans
      KP north_korean north_koreans
      MN mongolian mongolians
      KZ kazakh kazakhs kazakhstani
      KG kyrgyz
      TJ tajik tajiks
      UZ uzbek uzbeks
      TM turkmen
      TR turkish
      BY belarusian
      UA ukrainian ukrainians
      IN indian
      PK pakistani
      IR iranian
      IQ iraqi
      AF afghan
      VN vietnamese
      LA lao laotian
      KH cambodian
      TH thai
      MM burmese
      ID indonesian
      MY malaysian
      PH filipino philippine
      AU australian
      CA canadian
      IT italian
      ES spanish
      PT portuguese
      NL dutch
      BE belgian
      CH swiss
      AT austrian
      PL polish
      CZ czech
      HU hungarian
      RO romanian
      BG bulgarian
      RS serbian
      GR greek
      SE swedish
      NO norwegian
      DK danish
      FI finnish
      EG egyptian
      SA saudi
      IL israeli
      PS palestinian
      SY syrian
      AZ azerbaijani
      AM armenian
      GE georgian
      BR brazilian
      MX mexican
      AR argentine
      ET ethiopian
      NG nigerian
      KE kenyan
      CU cuban
      SG singaporean
      IE irish
      IS icelandic
      LV latvian
      LT lithuanian
      EE estonian
      MD moldovan
      SK slovak
      SI slovenian
      HR croatian
      AL albanian
      CY cypriot
      JO jordanian
      LB lebanese
      QA qatari
      KW kuwaiti
      YE yemeni
      DZ algerian
      TN tunisian
      MA moroccan
      LY libyan
      SD sudanese
      ZA south_african
      TZ tanzanian
      UG ugandan
      ZW zimbabwean
      ZM zambian
      AO angolan
      SN senegalese
      CL chilean
      PE peruvian
      BO bolivian
      VE venezuelan
      EC ecuadorian
      UY uruguayan
      NP nepali nepalese
      BD bangladeshi
      LK sri_lankan
      TW taiwanese
      """,
    countryEndings: "'s ’s",
    joiners: "and &",
    orderWords: "respectively in_that_order",
    givenNames: """
      adam alan albert alex alexander alfred alice amy andrew angela ann anna anne anthony arthur barbara ben benjamin
      bernard bill bob brian bruce carl carol caroline catherine charles charlotte chris christian christine christopher
      daniel david deborah dennis diana donald dorothy douglas edward elena elizabeth ellen emily emma eric ernest eva
      frances francis frank fred frederick gary george gerald grace greg harold harry helen henry howard hugh isabel
      jack
      jacob james jane jason jean jeff jennifer jeremy jessica jim joan joe john jonathan joseph joshua judith julia
      julian karen karl kate katherine keith kenneth kevin larry laura lawrence lewis linda lisa louis louise lucy luke
      margaret maria marie mark martha martin mary matthew michael michelle mike nancy nicholas nicole oliver olivia
      oscar pamela patricia patrick paul peter philip rachel ralph raymond rebecca richard robert roger ronald rose roy
      ruth sam samuel sandra sara sarah scott sharon simon sophia sophie stephen steve steven susan teresa theodore
      thomas tim timothy tom tony victor victoria vincent virginia walter wayne william
      """)
}
