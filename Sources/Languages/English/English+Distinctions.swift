// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English for exceptions, ranks of courts and sources, kinds of visits and the like that exclude one another in all
  /// languages.
  static let englishDistinctions = """
    include-except including inclusive_of ~includ* ~inclus* ~such_as ~compris* ~contain* | except excepting \
    with_the_exception_of excluding not_including not_counting ~except* ~exclud* ~exclus* ~other ~apart ~aside ~besides ~but \
    ~exempt* ~save ~unless
    only-except only solely exclusively ~only ~sole* ~exclusiv* ~limit* ~confin* ~restrict* ~just ~mere* ~alone ~but ~nothing \
    ~none ~no =not_only =if_only =only_to | except excepting with_the_exception_of all_but everyone_but ~except* ~exclud* \
    ~other ~apart ~aside ~besides ~but ~exempt* ~save ~unless ~not
    comply complied complies fulfilled fulfils fulfills honoured abided abides ~compl* ~fulfil* ~observ* ~abid* ~honour* \
    ~honor* ~respect* ~adher* ~perform* ~discharg* ~conform* | breached breaches breach violated violates violation \
    violations infringed ~breach* ~violat* ~infring* ~contrav* ~contrary ~non-compl* ~failure ~fail* ~default* ~break* \
    ~broke*
    thing-visit state_visit state_visits ~state | official_visit official_visits ~official* ~formal* | working_visit \
    working_visits ~working ~work
    earlier-later the_older the_earlier ~old* ~earl* ~first ~ancient ~initial* ~former | the_later the_newer the_younger \
    ~lat* ~new* ~recent* ~young* ~last ~second
    risk-side downside_risk downside_risks downward_pressure ~downside ~down* ~lower* ~slow* | upside_risk upside_risks \
    upward_pressure ~upside ~up* ~high*
    record-level record_high record_highs all-time_high all-time_highs new_high ~high* ~peak* ~most | record_low record_lows \
    all-time_low all-time_lows new_low ~low* ~least ~worst
    settled nomadic nomads nomad ~nomad* ~pastoral* ~herd* ~mobile | sedentary settled_societies settled_peoples \
    settled_population settled_populations settled_communities settled_life settled_agricultur* ~settle* ~sedentar* \
    ~agricult* ~farm*
    season-mild in_the_spring in_spring this_spring next_spring last_spring ~spring* ~march ~april ~may | autumn in_the_fall \
    this_fall next_fall last_fall ~autumn* ~fall ~september ~october ~november
    pace gradually gradual progressively ~gradual* ~phas* ~step* ~progressiv* ~slow* | immediately immediate forthwith \
    ~immediat* ~instant* ~at_once ~prompt* ~urgent* ~swift*
    session-kind regular_session ordinary_session regular_meeting ordinary_meeting ~regular* ~ordinar* ~routine | \
    special_session extraordinary_session emergency_session extraordinary_meeting emergency_meeting ~special* ~extraordinar* \
    ~emergency ~urgent*
    source-kind primary_source primary_sources first-hand_sources ~primary ~first-hand ~origin* | secondary_source \
    secondary_sources second-hand_sources ~secondary ~second-hand ~indirect*
    hierarchy higher_court higher_courts superior_court higher_authority higher_authorities superior_authority \
    higher_people's ~higher ~superior* ~upper ~above ~supervis* | lower_court lower_courts subordinate_court lower_authority \
    lower_authorities subordinate_authority ~lower ~subordinat* ~inferior ~below
    thing-degree bachelor's_degree bachelor_of ~bachelor* ~undergrad* ~first_degree | master's_degree master_of ~master* \
    ~graduate ~MA ~MSc | doctorate doctoral_degree ~doctor* ~PhD ~dr ~post-doc* ~postdoc*
    thing-jurist lawyer lawyers attorney attorneys defence_counsel ~lawyer* ~attorney* ~counsel* ~solicitor* ~barrister* \
    ~legal ~defen* | judge judges ~judg* ~justice* ~court* ~magistrat* | prosecutor prosecutors ~prosecut* ~attorney* \
    ~procurat*
    aid-kind grant_aid grants grant_assistance ~grant* ~gratuit* ~donat* ~free ~gift* ~non-refund* ~award* | \
    concessional_loan concessional_loans soft_loan soft_loans ~loan* ~credit* ~lend* ~lent ~borrow*
    base-period year_on_year year-on-year year_over_year year-over-year yoy ~year* ~annual* ~previous ~12 | month_on_month \
    month-on-month month_over_month quarter_on_quarter quarter-on-quarter ~month* ~quarter* ~previous ~sequential*
    tax-change reducing_the_tax reduce_the_tax reduced_the_tax cutting_taxes cut_taxes lower_taxes tax_cut tax_cuts \
    tax_reduction tax_reductions lighter_tax ~reduc* ~cut* ~lower* ~eas* ~reliev* ~relief ~less* ~light* ~exempt* | \
    increasing_the_tax increase_the_tax increased_the_tax raising_taxes raise_taxes raised_taxes higher_taxes tax_increase \
    tax_increases tax_hike tax_hikes heavier_tax ~increas* ~rais* ~higher ~heav* ~hik* ~rise* ~rising ~add*
    turn-balance from_surplus from_a_surplus to_deficit to_a_deficit into_deficit into_a_deficit from_profit to_loss \
    from_a_profit to_a_loss | from_deficit from_a_deficit to_surplus to_a_surplus into_surplus into_a_surplus from_loss \
    to_profit from_a_loss to_a_profit returned_to_profit
    revise raised_its raised_their raised_the raised_rates raises_its raises_the ~rais* ~increas* ~up* ~high* ~lift* ~hik* \
    ~grow* ~grew ~ris* ~rose | cut_its cut_their cut_the cut_rates cuts_its lowered_its lowered_their lowered_the ~cut* \
    ~lower* ~reduc* ~down* ~trim* ~slash* ~fall* ~fell ~drop* ~declin* ~decreas*
    margin narrow_majority slim_majority narrow_margin slim_margin ~narrow* ~slim* ~small* ~slight* | overwhelming_majority \
    landslide overwhelmingly large_majority ~overwhelm* ~landslide ~larg* ~vast ~big ~wide
    receive-send receiving receipt_of date_of_receipt ~receiv* ~receipt ~get* ~got ~obtain* | sending date_of_dispatch \
    dispatch_of ~sen* ~dispatch* ~issu* ~mail* ~deliver* ~serv*
    thing-age in_his_sixties in_her_sixties in_their_sixties ~sixt* ~60* ~6* | in_his_seventies in_her_seventies \
    in_their_seventies ~sevent* ~70* ~7* | in_his_eighties in_her_eighties in_their_eighties ~eight* ~80* ~8* | \
    in_his_nineties in_her_nineties in_their_nineties ~ninet* ~90* ~9*
    former-latter the_former_is the_former_was the_former_are the_former_were the_former_has the_former_have the_former_had \
    the_former_being the_former_, the_former_. the_former_; the_former_and the_former_to ~former ~first ~one ~previous | \
    the_latter ~latter ~second ~last ~other
    often-never never ~never ~no ~not ~nor ~none ~without | rarely seldom hardly_ever infrequently ~rare* ~seldom ~hardly ~infreq* \
    ~few ~little ~scarce* | often frequently regularly ~often ~freq* ~always ~regular* ~usual* ~constant* ~repeat* \
    ~many
    vote-consent unanimously unanimity unanimous_consent by_consensus ~unanim* ~consensus ~all ~agree* | by_a_majority \
    majority_vote simple_majority a_majority_of ~majorit* ~most ~half
    first-again for_the_first_time first-ever ~first ~initial* ~new* ~maiden ~inaugur* | again once_again once_more \
    for_the_second_time ~again ~reaffirm* ~reiterat* ~renew* ~resum* ~repeat* ~re-* ~another ~second ~further
    law-validity no_longer_in_force has_expired have_expired had_expired has_lapsed ~expir* ~laps* ~repeal* ~ceas* ~terminat* \
    ~no_longer ~abrogat* ~invalid* ~void ~end* | still_in_force remains_in_force remain_in_force still_valid remains_valid \
    remain_valid ~still ~remain* ~continu* ~valid* ~force
    session-side before_the_meeting ahead_of_the_meeting prior_to_the_meeting ~before* ~ahead ~prior ~preced* ~pre-* ~eve | \
    after_the_meeting following_the_meeting ~after* ~follow* ~post* ~later ~subsequent*
    near-double nearly_doubled almost_doubled nearly_double almost_double ~near* ~almost ~close* ~about ~approx* | \
    more_than_doubled more_than_double ~more ~over ~exceed*
    year-times once_a_year once_per_year once_every_year once_yearly ~once ~annual* ~yearly ~every_year ~each_year ~one | \
    twice_a_year twice_per_year twice_every_year semiannually semi-annually every_six_months ~twice ~two ~semi* ~biannual* \
    ~six ~half* | every_two_years once_every_two_years every_other_year biennially ~two ~biennial* ~other ~second
    """
}
