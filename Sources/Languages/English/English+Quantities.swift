// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// The quantity data of English.
  static let english = QuantityData(
    words: """
      part 2 | halves
      part 3 | third thirds
      part 4 | quarter quarters fourth fourths
      part 5 | fifth fifths
      part 6 | sixth sixths
      part 7 | seventh sevenths
      part 8 | eighth eighths
      part 9 | ninth ninths
      part 10 | tenth tenths
      part 100 | hundredth hundredths
      part 1000 | thousandth thousandths
      share 2 | half_the
      share 3 | a_third_of by_a_third
      share 4 | a_quarter_of a_fourth_of by_a_quarter by_a_fourth
      share 5 | a_fifth_of by_a_fifth
      share 6 | a_sixth_of
      share 8 | an_eighth_of
      share 10 | a_tenth_of by_a_tenth
      half | half half_the
      scale 10 | dozen dozens
      scale 100 | hundreds
      scale 1000 | thousands
      scale 1000000 | millions
      scale 1000000000 | billions
      scale 1000000000000 | trillions
      scale 10000 | tens_of_thousands
      scale 100000 | hundreds_of_thousands
      scale 10000000 | tens_of_millions
      scale 100000000 | hundreds_of_millions
      scale 10000000000 | tens_of_billions
      scale 100000000000 | hundreds_of_billions
      leading | first last past next
      more | more larger bigger greater longer
      inchmark | in
      cardinal 0.5 | half_a half_an
      cardinal 1 | once
      cardinal 2 | twice couple_of couple pair both twins
      cardinal 100 | century-old
      andhalf | and_a_half
      of | of of_the
      over | or_more or_so plus odd +
      vague | several few hundreds thousands millions billions trillions tens_of_thousands hundreds_of_thousands tens_of_millions hundreds_of_millions tens_of_billions hundreds_of_billions
      minus | minus negative
      below | below_zero below_freezing
      nth | st nd rd th
      number | no no. number article articles paragraph paragraphs clause clauses rule resolution protocol
      section | chapter part volume annex section title book act appendix article figure fig. table class type phase stage world_war world_wars
      year | year_of_age
      decade | s
      decadeof 20 | twenties
      decadeof 30 | thirties
      decadeof 40 | forties
      decadeof 50 | fifties
      decadeof 60 | sixties
      decadeof 70 | seventies
      decadeof 80 | eighties
      decadeof 90 | nineties
      century | century
      quarter | quarter quarters
      quarterbefore | q
      halfyear | half
      bce | bc bce b_c b_c_e before_christ before_the_common_era
      era 0 | ad a_d
      context commonera | ad a_d ce c_e anno_domini of_the_common_era
      era 1911 | year_of_the_republic_of_china minguo
      era 2018 | reiwa
      era 1988 | heisei
      era 1925 | showa
      era 1911 | taisho
      era 1867 | meiji
      weekday 1 | monday mondays
      weekday 2 | tuesday tuesdays
      weekday 3 | wednesday wednesdays
      weekday 4 | thursday thursdays
      weekday 5 | friday fridays
      weekday 6 | saturday saturdays
      weekday 7 | sunday sundays
      am | am a_m in_the_morning
      pm | pm p_m in_the_afternoon in_the_evening at_night
      at 720 | noon midday
      past 30 | half_past
      past 15 | quarter_past a_quarter_past
      past -15 | a_quarter_to quarter_to
      at 0 | midnight
      hour | o'clock
      range | to - through until or
      to | to
      from | from
      and | and , as_well_as
      context least | over_the_age_of above_the_age_of at_least no_less_than no_fewer_than no_lower_than not_lower_than minimum_of a_minimum_of minimum not_less_than not_fewer_than no_shorter_than not_shorter_than
      context most | under_the_age_of below_the_age_of at_most no_more_than no_higher_than not_higher_than no_greater_than no_longer_than not_longer_than up_to maximum_of a_maximum_of maximum not_to_exceed not_more_than not_exceed not_exceeding does_not_reach did_not_reach not_reach
      context more | more_than greater_than larger_than exceed exceeds exceeded exceeding in_excess_of upwards_of
      context less | less_than fewer_than smaller_than
      context over | over above
      context under | under below
      context near | nearly almost close_to just_short_of
      context least:after | at_least or_more or_over or_above or_older or_higher and_over and_above and_older
      context most:after | at_most or_less or_fewer or_under or_below or_younger or_lower and_under and_below and_younger
      and | and_over and_above and_older and_under and_below and_younger
      over | or_over or_above or_older or_higher or_less or_fewer or_under or_below or_younger or_lower
      link | no_less_than no_fewer_than no_lower_than not_lower_than no_more_than no_higher_than not_higher_than no_greater_than no_longer_than not_longer_than no_shorter_than not_shorter_than at_most not_to_exceed fewer_than not_less_than not_fewer_than not_more_than not_exceed not_exceeding
      more | greater_than larger_than
      context not | not cannot don't doesn't didn't mustn't shouldn't can't won't isn't aren't
      context auxiliary | be to
      context doubt | no nobody none neither nor without never nothing unless except
      context rank | top best rank ranks ranked ranking
      context rest | another
      context rest:after | other others colleagues companions accomplices associates
      context includes | including among_them includes included
      context nextyear | the_following_year following_year the_next_year next_year a_year_later the_year_after the_year_afterwards
      context lastyear | the_previous_year previous_year the_preceding_year the_year_before the_year_earlier a_year_earlier a_year_before
      context level | to
      context amount | by
      context about | about around nearly almost some roughly approximately just only a an more_than less_than over under another as_much_as sharply slightly further
      context per-minute:after | per_minute a_minute each_minute every_minute
      context per-hour:after | per_hour an_hour each_hour every_hour hourly
      context per-day:after | per_day a_day each_day every_day daily
      context per-week:after | per_week a_week each_week every_week weekly
      context per-month:after | per_month a_month each_month every_month monthly
      context per-quarter:after | per_quarter each_quarter every_quarter quarterly
      context per-year:after | per_year a_year each_year every_year per_annum yearly annually
      context per-minute | each_minute every_minute
      context per-hour | each_hour every_hour hourly
      context per-day | each_day every_day daily
      context per-week | each_week every_week weekly
      context per-month | each_month every_month monthly
      context per-quarter | each_quarter every_quarter quarterly
      context per-year | each_year every_year per_annum yearly annually annual
      context exchange | to per against = equals equal is was buys bought worth trades traded fetches fetched
      context past | past
      context pricing | a an per every each
      context zone-480 | beijing_time
      context zone-180 | moscow_time msk
      context zone-300 | tashkent_time
      context zone-540 | tokyo_time
      context zone-0 | gmt utc greenwich_mean_time coordinated_universal_time universal_time
      context floor-0 | floor floors
      context turn | turn_of turn_of_the
      context among | in out_of in_every out_of_every
      context each | every each
      context occasion | twice times
      context early | early beginning start
      context mid | mid middle
      context late | late end close
      respectively | respectively
      link | plus_or_minus plus-or-minus plus/minus +/- by of about around nearly almost some roughly approximately just only a an the more_than less_than over under as_much_as up_to another at least at_least to_the over_the past last was is were totalled reached sharply slightly further year_on_year year-on-year
      up | rose rise rises rising increase increased increases increasing grew grow grows growing growth up climb climbed climbs climbing jumped jump gain gained gains surged surge higher soared added raised raise raises raising boosted boosts boost to_increase expanded expansion hike
      down | fell fall falls falling fallen decrease decreased decreases decreasing decline declined declines declining drop dropped drops dropping down cut cuts reduced reduce reduction reductions slid lower shrank shrunk contracted contraction lost loss losses plunged plunge slipped lowered lowers lowering reduces reducing cutting to_cut to_decrease tax_cut tax_cuts rate_cut rate_cuts spending_cut spending_cuts price_cut price_cuts job_cut job_cuts output_cut output_cuts production_cut production_cuts budget_cut budget_cuts tariff_cut tariff_cuts
      context verb | to_increase to_cut to_decrease raise raises raising increasing boost boosts boosted reduce reduces reducing lowers lowering decreasing cutting
      context participle | raised increased reduced lowered decreased cut
      context breaks | tax_cut tax_cuts rate_cut rate_cuts spending_cut spending_cuts price_cut price_cuts job_cut job_cuts output_cut output_cuts production_cut production_cuts budget_cut budget_cuts tariff_cut tariff_cuts supported supports fuelled fueled spurred spurs contributed enabled allowed encouraged outweighed is are was were be been being when while where as than if because since after before until so but nor with without amid despite due through lifted lift lifts hurt hit hits helped help helps led leads leading drove drives drive pushed push pushes pulled brought brings sent sends made makes make caused cause causes causing depressed depresses curbed curbs slowed slows slow dampened stimulated stimulates dragged accelerated accelerates improved worsened offset outpaced beat prevented prevents
      context thing | growth expansion contraction loss losses gains reduction reductions higher lower
      fold | fold
      unit times | times time x
      unit fold | fold
      multiple 2 | double doubled doubles doubling twofold
      multiple 3 | triple tripled triples tripling trebled
      multiple 4 | quadruple quadrupled quadruples quadrupling
      multiple 5 | quintupled
      unit percent | % percent per_cent pct
      unit point | percentage-point percentage-points percentage_point percentage_points percent_points pp ppt
      unit basispoint | basis-point basis-points basis_point basis_points bp bps
      unit permille | ‰ per_mille per_thousand per_1,000 per_1000
      unit mm | mm millimetre millimetres millimeter millimeters
      unit cm | cm centimetre centimetres centimeter centimeters
      unit m | m metre metres meter meters
      unit km | km kilometre kilometres kilometer kilometers kms
      unit inch | inch inches
      unit foot | foot feet ft
      unit yard | yard yards
      unit mile | mile miles
      unit nmi | nautical_mile nautical_miles
      unit li | li
      unit nm | nm nanometre nanometres nanometer nanometers
      unit um | micrometre micrometres micrometer micrometers micron microns
      unit m2 | m2 square_metre square_metres square_meter square_meters sq_m sqm
      unit km2 | km2 square_kilometre square_kilometres square_kilometer square_kilometers sq_km
      unit cm2 | cm2 square_centimetres square_centimeters
      unit ha | ha hectare hectares
      unit mu | mu
      unit acre | acre acres
      unit sqmile | square_mile square_miles
      unit sqfoot | square_foot square_feet sq_ft
      unit m3 | m3 cubic_metre cubic_metres cubic_meter cubic_meters
      unit km3 | km3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
      unit bcm | bcm
      unit mcm | mcm
      unit litre | litre litres liter liters l
      unit ml | ml millilitre millilitres milliliter milliliters
      unit barrel | barrel barrels bbl
      unit mb | mb
      unit gallon | gallon gallons
      unit g | g gram grams gramme grammes
      unit mg | mg milligram milligrams
      unit kg | kg kilogram kilograms kilogramme kilogrammes kilo kilos kgs
      unit t | t ton tons tonne tonnes metric_ton metric_tons metric_tonnes
      unit mt | mt
      unit jin | jin catty catties
      unit lb | pounds_of_weight lb lbs
      unit oz | ounce ounces oz
      unit stone | stone
      unit carat | carat carats
      unit w | watt watts w
      unit kw | kw kilowatt kilowatts
      unit mw | mw megawatt megawatts
      unit gw | gw gigawatt gigawatts
      unit tw | tw terawatt terawatts
      unit hp | hp horsepower
      unit j | joule joules
      unit kj | kj kilojoule kilojoules
      unit cal | calorie calories
      unit kcal | kcal kilocalorie kilocalories
      unit wh | wh watt-hour watt-hours
      unit kwh | kwh kilowatt-hour kilowatt-hours kilowatt_hours kilowatt_hour
      unit mwh | mwh megawatt-hours megawatt_hours
      unit gwh | gwh gigawatt-hours gigawatt_hours
      unit twh | twh terawatt-hours terawatt_hours
      unit second | second seconds sec
      unit minute | minute minutes min mins
      unit hour | hour hours hr hrs hourly
      unit day | day days calendar_day calendar_days
      unit workday | working_day working_days business_day business_days workday workdays
      unit week | week weeks
      unit fortnight | fortnight fortnights
      unit month | month months
      unit quarteryear | quarters_of_growth
      unit year | year years yr yrs year-old years-old years_old year_old
      unit decade | decade decades
      unit century | centuries
      unit millennium | millennium millennia
      measure 1:decade | a_decade past_decade last_decade next_decade coming_decade
      several 1:decade | decades
      several 1:century | centuries
      measure 1:century | a_century
      measure 1:millennium | a_millennium
      measure 100:year | centenary centennial
      measure 200:year | bicentenary bicentennial
      measure 2:week | fortnight
      measure 0.25:hour | quarter_of_an_hour quarter-hour quarter_hour
      measure 1.5:hour | an_hour_and_a_half
      measure 1.5:year | a_year_and_a_half
      measure 0.5:hour | half_hour half-hour
      measure 0.5:year | half-year half_year
      measure 0.5:century | half-century
      measure 0.25:point | by_a_quarter-point by_a_quarter_point by_a_quarter_of_a_point by_a_quarter_of_a_percentage_point by_a_quarter_percentage_point a_quarter-point a_quarter_point a_quarter_of_a_point a_quarter_of_a_percentage_point a_quarter-percentage-point a_quarter_percentage_point quarter-point quarter_point quarter-points quarter_points quarter_of_a_point quarter_of_a_percentage_point quarter_percentage_point quarter-percentage-point quarter-percentage_point
      measure 0.5:point | by_a_half-point by_a_half_point by_half_a_point by_half_a_percentage_point by_a_half_percentage_point a_half-point a_half_point half_a_point half_a_percentage_point a_half_percentage_point half-point half_point half_percentage_point half-percentage-point half-percentage_point
      measure 0.75:point | three-quarter-point three-quarter_point three_quarters_of_a_point three_quarters_of_a_percentage_point three-quarters_of_a_percentage_point
      measure 1:point | a_percentage_point
      unit kmh | km/h kmh kph kilometres_per_hour kilometers_per_hour
      unit mph | mph miles_per_hour
      unit mps | m/s metres_per_second meters_per_second
      unit knot | knot knots
      unit celsius | °c degrees_celsius degree_celsius celsius degrees_centigrade
      unit fahrenheit | °f degrees_fahrenheit fahrenheit
      unit kelvin | k kelvin kelvins
      unit degree | degree degrees °
      unit hz | hz hertz
      unit khz | khz
      unit mhz | mhz
      unit ghz | ghz
      unit kb | kilobytes kb
      unit mbyte | megabyte megabytes
      unit gb | gb gigabyte gigabytes
      unit tb | tb terabyte terabytes
      unit pa | pascal pascals
      unit kpa | kpa
      unit mpa | mpa
      unit volt | volt volts
      unit kv | kv kilovolt kilovolts
      unit USD | us_dollar us_dollars u_s_dollar u_s_dollars american_dollars
      unit EUR | euro euros
      unit CNY | yuan renminbi rmb yuan_renminbi chinese_yuan
      unit RUB | ruble rubles rouble roubles russian_rubles russian_roubles
      unit JPY | japanese_yen
      unit yen | yen
      unit GBP | pounds_sterling pound_sterling sterling
      unit pound | pound pounds
      unit HKD | hong_kong_dollar hong_kong_dollars
      unit TWD | new_taiwan_dollars taiwan_dollars
      unit MOP | patacas pataca
      unit KRW | south_korean_won
      unit won | won_of_korea
      unit INR | indian_rupees
      unit rupee | rupee rupees
      unit KZT | tenge
      unit UZS | uzbek_soums soums sums_of_uzbekistan
      unit KGS | soms
      unit TJS | somoni
      unit AUD | australian_dollars
      unit CAD | canadian_dollars
      unit SGD | singapore_dollars
      unit NZD | new_zealand_dollars
      unit CHF | swiss_francs
      unit franc | francs franc
      unit IRR | iranian_rials rials
      unit TRY | turkish_lira lira
      unit BRL | reais
      unit THB | baht
      unit ZAR | rand
      unit UAH | hryvnia hryvnias
      unit dollar | dollar dollars
      before USD | us$ usd us$us $us
      before HKD | hk$ hkd
      before TWD | nt$
      before MOP | mop$
      before AUD | a$ au$
      before CAD | c$ ca$
      before SGD | s$
      before NZD | nz$
      before EUR | € eur
      before pound | £
      before CNY | rmb cny rmb¥ cn¥
      before yen | ¥
      before RUB | ₽ rub
      before INR | ₹
      before dollar | $
      numbered chapter | chapter
      numbered section | section
      numbered article | article
      numbered paragraph | paragraph
      numbered item | item subparagraph
      numbered annex | annex
      numbered volume | volume
      numbered issue | issue
      numbered group | group
      numbered place | place
      numbered meeting | congress plenum
      numbered named:war | world_war world_wars wwii ww2 ww_ii wwi ww1 ww_i
      topic export | export exports exported
      topic import | import imports imported
      topic male | male men males
      topic female | female women females
      topic urban | urban cities towns
      topic rural | rural villages countryside
      topic income | income incomes revenue revenues
      topic spending | spending expenditure expenditures expenses
      topic birth | births birth
      topic death | deaths death
      topic primary | primary_industry
      topic secondary | secondary_industry
      topic tertiary | tertiary_industry
      topic goods | goods
      topic services | services
      topic investment | investment investments
      topic consumption | consumption
      topic north | north northern
      topic south | south southern
      topic east | east eastern
      topic west | west western
      topic surplus | surplus
      topic profit | profit profits
      topic loss | loss losses
      topic death | killed dead
      topic injured | injured wounded
      topic vote-for | in_favour in_favor
      topic vote-against | against
      topic vote-for+vote-against | votes_to vote_of
      topic vote-abstain | abstentions abstention abstaining abstained
      topic date:birth | born
      topic date:death | died passed_away
      topic date:founding | founded established
      topic date:signing | signed
      topic date:force | entered_into_force came_into_force took_effect entry_into_force
      topic date:opening | opened
      topic date:closing | closed
      topic date:start | began started
      topic date:end | ended
      topic date:adoption | adopted
      topic date:ratification | ratified
      topic length | long length
      topic width | wide width
      topic height | high height tall
      """ + "\n" + englishUnits,
    names: """
      name g2 | in_duplicate
      name g3 | in_triplicate
      name g4 | in_quadruplicate
      name c0 | century this_century the_century
      name g20 | g20 g-20 group_of_twenty group_of_20
      name g7 | g7 g-7 group_of_seven
      name g8 | g8 g-8 group_of_eight
      name g77 | g77 group_of_77
      name g4 | four-party_talks
      name g5 | five-party_talks
      name g6 | six-party_talks
      name o14 | 14th_five-year_plan fourteenth_five-year_plan
      name d9-11 | 9/11
      name d11-11 | double_11 singles_day singles'_day double_eleven
      name d5-1 | may_day
      name d10-1 | national_day
      name d5-4 | may_fourth_movement may_fourth may_4th_movement
      name d10 | october_revolution
      name d1-1 | new_year's_day
      name n2 | two_sessions bilateral both_sides two_sides both_countries
      name o2 | wwii ww2 ww_ii
      name o1 | wwi ww1 ww_i
      name n3 | trilateral
      name n50+n50 | fifty-fifty fifty_fifty
      name n5 | five-year_plan pentagon
      name n2+n100 | two_centenary_goals two_centenaries
      skip | one_another no_one one's one_of second_hand second-hand first_lady first-class first_and_foremost first_name first_person first_aid zero-sum one_china one_belt at_first second_only seconds_later second_to_none third_parties third_party third-party third_person third_state third_states third_country third_countries third-country final_third last_third middle_third half_of_all one-on-one once_again once_more 24/7
      """ + englishIdioms,
    events: englishEvents, scales: "1000000>million 1000000000>billion 1000000000000>trillion",
    group: ",")
}
