// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English in diplomacy, law and economy that exclude one another in all languages.
  static let englishOpposites = """
    bind binding legally_binding ~bind* ~bound ~oblig* ~mandatory ~compulsory | non-binding nonbinding not_binding \
    not_legally_binding no_binding no_legally_binding no_legal_force lacks_binding lack_binding ~not ~no ~non ~lack* \
    ~voluntary ~without
    concern expressed_concern expresses_concern expressed_their_concern deep_concern grave_concern serious_concern expressed_its_concern regrets \
    regretted expressed_regret with_regret deplores deplored ~concern* ~worr* ~regret* ~alarm* ~dissatisf* | expressed_satisfaction \
    expresses_satisfaction expressed_their_satisfaction expressed_its_satisfaction noted_with_satisfaction satisfaction ~satisf* ~pleas* ~welcom* \
    ~grati* ~appreciat*
    judge-praise condemned condemns condemn strongly_condemns criticised criticized criticises criticizes ~condemn* ~denounc* ~critici* ~deplor* ~censur* ~blam* \
    ~decr* | welcomed welcomes praised praises commended commends applauded hailed ~welcom* ~prais* ~commend* \
    ~applau* ~hail* ~appreciat*
    stance-for oppose opposes opposed opposing voted_against ~oppos* ~against ~object* ~reject* ~resist* ~boycott* \
    ~counter* ~protest* ~anti* ~disagre* | in_favour_of in_favor_of supported supports support favoured favored \
    speaks_for ~support* ~favo* ~back* ~endors* ~advocat* ~stand* ~agre* ~for_the
    scale expand expands expanded expanding ~expan* ~increas* ~enlarg* ~broad* ~extend* ~extens* ~wid* ~grow* ~grew \
    ~scal* ~develop* ~enhanc* ~step* | reduce reduces reduced reducing shrink shrinks shrank curtail curtails \
    curtailed cut_back ~reduc* ~shrink* ~cut* ~curtail* ~decreas* ~narrow* ~down* ~lower* ~contract* ~smaller \
    ~declin* ~less
    simple simplify simplifies simplified simplifying simplification ~simpl* ~streamlin* ~facilitat* ~eas* | \
    complicate complicates complicated complicating ~complic* ~complex* ~difficult*
    ties established_diplomatic establish_diplomatic establishes_diplomatic establishment_of_diplomatic establishing_diplomatic restored_diplomatic \
    resumed_diplomatic ~establish* ~restor* ~resum* ~normali* | severed_diplomatic sever_diplomatic broke_off_diplomatic break_off_diplomatic \
    cut_off_diplomatic cut_diplomatic severed_ties severed_relations cut_ties severing_of_diplomatic severing_diplomatic severance_of_diplomatic \
    severance_of_relations ~sever* ~broke* ~break* ~cut* ~suspend* ~end*
    sanction lifted_sanctions lifted_the_sanctions sanctions_were_lifted lift_sanctions lift_the_sanctions lifted_its_sanctions \
    lifted_the_export_ban lifted_an_export_ban lifted_the_ban lifted_the_embargo ban_was_lifted embargo_was_lifted sanctions_are_lifted \
    lift_its_ban lifts_its_ban lift_a_ban lift_the_ban lifted_its_ban lifting_of_the_ban lifting_its_ban lifting_the_ban ~lift* ~remov* ~eas* \
    ~relax* ~suspend* ~end* ~cancel* ~repeal* | imposed_sanctions imposed_the_sanctions sanctions_were_imposed impose_sanctions \
    sanctions_were_tightened tightened_sanctions tightened_the_sanctions imposed_a_ban imposed_an_export_ban imposed_an_embargo ban_was_imposed \
    embargo_was_imposed imposed_an_import_ban ~impos* ~tighten* ~strengthen* ~introduc* ~extend* ~toughen* ~new_sanctions
    regulate liberalised liberalized relaxed relaxes relax relaxing eased loosened ~relax* ~eas* ~loos* ~liberali* ~soften* ~lift* | \
    tightened tightens tighten tightening toughened ~tight* ~tough* ~strict* ~strength* ~hard*
    appeal dismissed dismisses dismissed_the_appeal rejected_the_claim rejected_the_appeal denied_the_request denied_the_motion ~dismiss* ~reject* \
    ~den* ~overturn* ~refus* ~throw* ~threw | upheld_the_appeal upheld_the_complaint complaint_was_upheld complaint_is_upheld appeal_was_upheld \
    appeal_is_upheld claim_was_upheld appeal_was_allowed upholds_the_appeal allowed_the_appeal granted_the_claim granted_the_request \
    granted_the_motion granted_the_plaintiff's granted_the_application granted_the_appeal granted grants ~uph* ~grant* ~allow* ~sustain* ~satisf* \
    ~support*
    schedule postponed postpones postpone postponing deferred adjourned ~postpon* ~defer* ~delay* ~adjourn* ~later ~late | ahead_of_schedule \
    brought_forward brought_ahead earlier_than_planned moved_forward as_scheduled on_schedule as_planned as_originally_planned on_time ~ahead \
    ~earl* ~advanc* ~forward ~schedul* ~prematur* ~time ~plan*
    sides multilateral multilaterally multilateralism ~multi* ~many | bilateral bilaterally ~bilat* ~mutual* | \
    unilateral unilaterally unilateralism ~unilat* ~single ~one* ~alone
    direction improve improves improved improving improvement ~improv* ~better* ~good ~upgrad* ~enhanc* ~up* | \
    deteriorate deteriorates deteriorated deteriorating deterioration worsen worsens worsened worsening ~deterior* \
    ~wors* ~bad* ~degrad* ~declin* ~poor*
    verdict not_guilty acquitted acquittal innocent ~acquit* ~innocen* ~not ~exonerat* | found_guilty is_guilty \
    convicted conviction pleaded_guilty was_guilty ~guilt* ~convict*
    troops-entry withdrawn withdrew withdraw_its withdraw_their have_withdrawn has_withdrawn ~withdr* ~leav* ~left \
    ~pull* ~exit* ~evacuat* ~retreat* ~out ~from | have_entered has_entered invaded invades deployed_troops \
    deployed_forces ~enter* ~invad* ~deploy* ~into ~sent ~mov* ~march*
    resume suspended suspends suspend suspending interrupted halted ~suspen* ~interrupt* ~halt* ~paus* ~stop* ~ceas* \
    ~froz* ~freez* ~end* ~break* | resumed resumes resume resuming resumption restarted ~resum* ~restart* ~restor* \
    ~reopen* ~renew* ~recover* ~restor* ~again ~rehab* ~re-*
    secrecy public publicly made_public open_to_the_public disclosed published open_to_the_press open_to_the_media open_to_journalists ~public* \
    ~open* ~disclos* ~transparen* ~publish* ~announc* | confidential confidentially confidentiality kept_secret secret secretly behind_closed_doors \
    closed-door ~confiden* ~secre* ~priva* ~classified ~covert* ~behind ~closed
    event-order before_voting before_the prior_to_the before_the_end before_its before_their ahead_of_the ~before* ~prior ~ahead \
    ~until ~till ~earlier ~pre* ~previous* ~ago ~in_advance ~by ~front ~eve | after_voting after_the after_its after_their \
    following_the after_the_end ~after* ~follow* ~since ~later ~upon ~post* ~once ~subsequent* ~when ~as ~wake ~then
    include including inclusive_of ~includ* ~inclus* ~and ~with ~as_well ~such_as ~compris* ~among* ~contain* ~both \
    ~cover* | except excluding except_for with_the_exception exclusive_of apart_from ~except* ~exclud* ~other ~apart \
    ~aside ~besides ~beyond ~but ~not ~exempt* ~addition ~save
    duty must shall is_obliged_to are_obliged_to be_obliged_to has_the_obligation have_the_obligation has_an_obligation have_an_obligation \
    is_required_to are_required_to have_a_duty_to ~should ~oblig* ~requir* ~need* ~have_to ~has_to ~had_to ~ought ~duty ~duties ~mandator* \
    ~compulsor* ~bound ~responsib* ~to_be ~necessar* | may is_entitled_to are_entitled_to be_entitled_to has_the_right_to have_the_right_to \
    has_the_right have_the_right =may_# =on_#_may =of_#_may =by_#_may =from_#_may =since_#_may =until_#_may =before_#_may =after_#_may =#_may_#### =#th_may =in_may =of_may =last_may =early_may =late_may =mid-may =this_may =next_may =on_may \
    =since_may =until_may =from_may =to_may =by_may ~may* ~can ~could ~might ~right* ~entitl* ~allow* ~permit* ~able ~option* ~possib* ~free \
    ~author* ~power* ~let* ~eligib*
    ministry foreign_minister foreign_ministers foreign_ministry minister_of_foreign_affairs \
    ministry_of_foreign_affairs minister_for_foreign_affairs ministers_of_foreign_affairs ~foreign* ~mfa \
    ~secretary_of_state ~external ~diplom* | defence_minister defense_minister minister_of_defence \
    minister_of_defense ministry_of_defence ministry_of_defense defence_ministry defense_ministry \
    ministry_of_national_defense ministry_of_national_defence minister_of_national_defense ~defen* ~pentagon \
    ~militar* | ministry_of_commerce minister_of_commerce commerce_minister commerce_ministry trade_minister \
    trade_ministry ministry_of_trade minister_of_trade ~commerc* ~trade* ~mofcom | ministry_of_finance \
    minister_of_finance finance_minister finance_ministers finance_ministry ~financ* ~treasur* ~exchequer | \
    ministry_of_education minister_of_education education_minister education_ministry ~educat* | \
    ministry_of_agriculture minister_of_agriculture agriculture_minister agriculture_ministry ~agric* ~farm* | \
    ministry_of_health minister_of_health health_minister health_ministry ~health* | ministry_of_justice \
    minister_of_justice justice_minister justice_ministry ~justice ~attorney | ministry_of_the_interior \
    ministry_of_interior interior_minister interior_ministry minister_of_the_interior minister_of_interior \
    ministry_of_internal_affairs minister_of_internal_affairs ~interior ~internal ~home ~police | \
    ministry_of_transport minister_of_transport transport_minister transport_ministry ~transport* | \
    ministry_of_energy minister_of_energy energy_minister energy_ministry ~energ* | ministry_of_culture \
    minister_of_culture culture_minister culture_ministry ~cultur*
    deputy-pm deputy_prime_minister deputy_prime_ministers vice-premier vice_premier vice-premiers vice_premiers \
    first_deputy_prime_minister deputy_premier ~deput* ~vice* | prime_minister prime_ministers premier premiers \
    ~prime_minister* ~premier*
    deputy-sg deputy_secretary-general deputy_secretary_general under-secretary-general assistant_secretary-general \
    vice_secretary-general ~deput* ~under* ~assist* ~vice* | secretary-general secretary_general ~secretar*
    deputy-minister deputy_foreign_minister vice_foreign_minister deputy_minister vice_minister vice-minister \
    deputy_foreign_ministers ~deput* ~vice* ~under* | foreign_minister minister_of_foreign_affairs \
    minister_of_defence defence_minister foreign_ministers minister ministers =prime_minister =minister_counsellor =minister-counsellor ~minister* ~secretar*
    vice-president vice_president vice-president vice_presidents vice-presidents ~vice* ~deput* | president \
    presidents ~presiden*
    office-house speaker speaker_of_the parliament_speaker ~speaker* ~chair* ~president* | prime_minister premier \
    prime_ministers ~prime* ~premier* ~head* ~pm ~chancellor | president =president_of_the_parliament ~presid* \
    ~leader* ~head*
    body asean association_of_southeast_asian | european_union EU ~eu ~europe* ~ec ~community | african_union \
    ~africa* ~au | nato north_atlantic_treaty ~atlantic ~alliance | shanghai_cooperation_organization \
    shanghai_cooperation_organisation sco ~shanghai | brics | opec organization_of_the_petroleum | wto \
    world_trade_organization world_trade_organisation ~gatt | world_health_organization world_health_organisation \
    ~who ~health | international_monetary_fund imf ~fund | world_bank ~bank ~ibrd | apec asia-pacific_economic \
    ~asia-pacific | commonwealth_of_independent_states cis | eurasian_economic_union eaeu ~eurasian ~eeu | \
    collective_security_treaty csto | league_of_arab_states arab_league ~arab | unesco | international_atomic_energy \
    iaea | interpol | international_court_of_justice icj ~court | international_criminal_court icc ~court | osce \
    organization_for_security_and organisation_for_security_and
    period every_year each_year annually once_a_year per_annum once_every_year =twice_a_year =twice_annually yearly ~year* ~annual* \
    ~annum | every_month each_month monthly once_a_month ~month* | every_week each_week weekly once_a_week ~week* | \
    every_day each_day daily once_a_day ~day* ~daily | every_six_months every_half_year semi-annually semiannually \
    biannually every_6_months half-yearly =twice_yearly =two_times_a_year ~half* ~six* \
    ~semi* ~biannual* ~twice | every_quarter quarterly every_three_months once_a_quarter ~quarter* | every_two_years \
    once_every_two_years biennially biennial every_2_years every_other_year every_second_year ~bienni* ~two* ~2 \
    ~other ~second | every_three_years once_every_three_years triennial* every_3_years ~trienn* ~three ~3 | \
    every_five_years once_every_five_years every_5_years quinquennial* ~five ~5 ~quinq* | every_four_years \
    once_every_four_years every_4_years quadrennial* ~four ~4 ~quadr*
    tariff raised_tariffs raise_tariffs higher_tariffs increased_tariffs increase_tariffs imposed_tariffs \
    tariff_increase* ~rais* ~increas* ~impos* ~higher ~hik* ~add* | lowered_tariffs lower_tariffs reduced_tariffs \
    reduce_tariffs cut_tariffs tariff_cuts tariff_reduction* ~low* ~reduc* ~cut* ~eliminat* ~remov* ~decreas* \
    ~exempt*
    escalate escalated escalates escalate escalation aggravated aggravate intensified ~escalat* ~aggravat* \
    ~intensif* ~exacerbat* ~upgrad* ~wors* ~rais* ~increas* | eased de-escalate de-escalation defused alleviated \
    easing ~eas* ~de-* ~de ~defus* ~alleviat* ~calm* ~reliev* ~mitigat* ~reduc*
    trust trust mutual_trust confidence ~trust* ~confid* ~rel* | distrust mistrust suspicion ~distrust* ~mistrust* \
    ~suspic* ~doubt* ~no
    optimism optimistic optimism optimistically ~optim* ~hope* ~upbeat ~positive* ~rosy | pessimistic pessimism \
    pessimistically ~pessim* ~gloom* ~bleak
    stability stable stability stabilise stabilize ~stab* ~stead* | unstable instability turmoil turbulence ~unstab* \
    ~instab* ~turm* ~turb* ~unrest ~destab* ~volat*
    visa visa-free visa_exemption visa_waiver without_a_visa ~free ~exempt* ~waiv* ~without | visa_requirement* \
    visas_are_required requires_a_visa visa_is_required need_a_visa ~requir* ~need* ~must
    armament disarmament arms_control ~disarm* ~arms_reduc* ~control | arms_race arms_build-up military_build-up \
    rearmament ~race ~build* ~rearm*
    proliferation non-proliferation nonproliferation counter-proliferation ~non* ~prevent* ~counter* ~curb* ~stop* \
    ~against ~combat* ~not | nuclear_proliferation weapons_proliferation proliferation_of ~prolif*
    nuclear-status non-nuclear-weapon non-nuclear nuclear-free nuclear-weapon-free denuclearization ~non* ~free \
    ~denuc* | nuclear-weapon_states nuclear_weapon_states nuclear-weapon_state nuclear_powers nuclear-armed \
    ~nuclear*
    multipolar multipolar multi-polar multipolarity multipolarization ~multi* | unipolar uni-polar unipolarity ~uni* \
    ~single | bipolar bi-polar bipolarity ~bi* ~two
    glut oversupply supply_exceeds_demand supply_exceeded_demand excess_supply ~oversup* ~glut ~surplus ~exce* | \
    demand_exceeds_supply demand_exceeded_supply undersupply excess_demand short_supply ~short* ~insuff* ~undersup*
    civil-criminal civil_proceedings civil_case civil_cases civil_liability civil_action civil_procedure ~civil* | \
    criminal_proceedings criminal_case criminal_cases criminal_liability criminal_procedure ~crim* ~penal
    instance first_instance trial_court first-instance ~first ~trial ~initial* | second_instance final_instance \
    second-instance appellate_court court_of_appeal appeal_court ~second ~final* ~appe*
    movable movable_property movables personal_property moveable_property ~mov* ~personal | immovable_property \
    real_estate real_property immovables ~immov* ~real ~estate
    paid for_a_fee for_consideration for_remuneration against_payment ~fee* ~paid ~pay* ~consider* ~remun* | \
    free_of_charge gratis without_compensation gratuitous* without_remuneration ~free ~grat* ~without ~grant*
    majority-vote unanimously by_consensus unanimous ~unanim* ~consensus ~without_a_vote ~all | by_majority \
    by_a_majority simple_majority majority_vote two-thirds_majority ~majorit*
    appoint appointed appoints appoint appointment ~appoint* ~nominat* ~nam* ~elect* ~assign* ~designat* | \
    dismissed_from removed_from_office removed_from_his dismissal ousted sacked relieved_of ~dismiss* ~remov* ~oust* \
    ~sack* ~fir* ~reliev* ~resign* ~step*
    arrest arrested arrests arrest detained detains detention imprisoned ~arrest* ~detain* ~detent* ~imprison* \
    ~jail* ~custod* ~prison* ~captur* | released_from was_released were_released freed set_free release_of ~releas* \
    ~free* ~liberat*
    lawsuit won_the_case won_the_lawsuit prevailed ~won ~win* ~prevail* ~success* | lost_the_case lost_the_lawsuit \
    ~lost ~los* ~fail* ~defeat*
    attack-defence offensive offensives ~offens* ~attack* ~assault* ~aggress* | defensive ~defen* ~protect*
    ally-enemy allies ally allied ~ally ~alli* ~partner* ~friend* | enemies enemy foe foes adversary adversaries \
    ~enem* ~foe* ~advers* ~hostil* ~rival*
    price-level inflation inflationary ~inflat* | deflation deflationary ~deflat* ~disinfl*
    emission increase_emissions increased_emissions emissions_increased emissions_rose ~increas* ~rose ~ris* ~grow* \
    ~grew | reduce_emissions emission_reduction* emissions_reduction* cut_emissions emissions_fell ~reduc* ~cut* \
    ~fell ~fall* ~lower* ~decreas* ~mitigat*
    renewable renewable renewables ~renew* ~clean ~green | non-renewable fossil_fuel fossil_fuels fossil ~non* \
    ~fossil ~coal ~oil
    mandatory mandatory compulsory obligatory ~mandat* ~compuls* ~oblig* ~forc* ~coerc* | voluntary voluntarily \
    optional ~volunt* ~option* ~willing*
    formal formal formally official officially ~formal* ~offic* ~regular | informal informally unofficial \
    unofficially ~inform* ~unoff* ~not
    victim victim victims ~victim* ~suffer* ~surviv* | perpetrator perpetrators offender offenders ~perpetrat* \
    ~offend* ~crim* ~aggress* ~guilty ~abus*
    known the_known known_to ~known ~know* ~familiar | the_unknown unknown ~unkn* ~not
    advantage advantage advantages strengths ~advantag* ~strength* ~benefit* ~edge ~superior* ~merit* | disadvantage \
    disadvantages drawbacks weaknesses shortcomings ~disadvant* ~drawback* ~weak* ~shortcom* ~defect* ~inferior*
    benefit-harm beneficial ~benef* ~useful ~good | harmful detrimental ~harm* ~detrim* ~damag* ~bad* ~hazard* \
    ~injur*
    peaceful-armed peaceful_means peaceful_settlement peaceful_resolution peacefully ~peace* | military_means \
    by_force use_of_force military_solution forcible* ~military ~force* ~armed
    central-local central_government central_authorities federal_government ~central ~feder* ~national | \
    local_government local_governments local_authorities ~local* ~region* ~provinc* ~municip*
    state-private state-owned_enterprise* state-owned_compan* state_enterprises state-controlled state-held state-run state_investment \
    public_investment government_investment ~state* ~soe* ~public* ~govern* | private_enterprise* private_compan* privately_owned private_sector \
    privately_held privately-held privately-owned privately_run private_investment ~priv* ~non*
    upper-house upper_house senate federation_council house_of_lords ~upper ~senat* ~lords ~councillor* | \
    lower_house house_of_representatives state_duma house_of_commons ~lower ~represent* ~duma ~commons ~house \
    ~congress*
    ruling ruling_party ruling_coalition governing_party party_in_power ~ruling ~govern* ~power | opposition_party \
    opposition_parties the_opposition ~oppos*
    incoming former =the_former_soviet =the_former_yugoslav* =the_former_is =the_former_was =the_former_are former_president former_prime_minister former_minister predecessor ex-president ~former* ~ex* \
    ~previous* ~then* ~late ~old ~outgoing ~predec* | incumbent president-elect current_president incoming \
    sitting_president ~incumb* ~elect* ~curr* ~incom* ~sitting ~new* ~present
    ambassador ambassador ambassadors ~ambass* ~envoy* | consul consul-general consuls consul_general ~consul* | \
    minister-counsellor minister_counsellor ~counsel*
    embassy embassy embassies ~embass* ~mission* | consulate consulates consulate-general ~consul*
    treaty-kind memorandum memorandum_of_understanding memoranda mou ~memor* | protocol protocols ~protoc* ~minutes \
    ~record | declaration declarations ~declar* | convention conventions ~conven* ~congress ~treaty ~pact | \
    communique communiqué joint_communique ~commun* ~bulletin*
    court-level supreme_court supreme_people's_court ~supreme ~high | constitutional_court constitutional_council \
    ~constit* | arbitral_tribunal arbitration_tribunal arbitration_court ~arbit*
    penalty life_imprisonment life_sentence life_in_prison ~life | death_penalty death_sentence capital_punishment \
    sentenced_to_death ~death ~capital ~execut* ~die* | fixed-term_imprisonment years_in_prison years'_imprisonment \
    years_imprisonment years_of_imprisonment years_in_jail ~year* ~fixed*
    generation the_elderly elderly older_persons older_people old_people ~old* ~elder* ~senior* ~aged ~pension* | \
    young_people youth youths the_young young_persons ~young* ~youth* ~teen* ~juven* ~adolesc*
    aid donor donors donor_countr* ~donor* ~donat* | recipient_countr* recipient_state* aid_recipients ~recip* \
    ~benefic* ~receiv*
    producer-country exporting_countr* exporter exporters ~export* | importing_countr* importer importers ~import*
    landlocked landlocked land-locked ~inland ~landlock* | coastal maritime ~coast* ~sea* ~marit* ~ocean* ~littoral
    disaster drought droughts ~drought* ~dry* ~arid | flood floods flooding ~flood* ~inund* ~delug*
    quality high-quality high_quality ~high* ~quality ~best ~premium | low-quality poor_quality low_quality \
    substandard ~low* ~poor* ~sub* ~infer*
    rich-poor rich_countries wealthy_countries rich_nations wealthy_nations the_rich wealthy affluent richer richest ~rich* ~wealth* ~afflu* | \
    poor_countries poor_nations the_poor poorest_countries poverty impoverished poorer poorest ~poor* ~impover*
    market-side buyer's_market buyers'_market ~buyer* | seller's_market sellers'_market ~seller*
    employment employment_rate employment =unemployment ~employ* ~job* | unemployment unemployed unemployment_rate \
    ~unemploy* ~jobless*
    birth-death birth_rate birth_rates natality fertility_rate ~birth* ~fertil* | death_rate mortality \
    mortality_rate death_rates ~death* ~mortal* ~fatal*
    lend granted_a_loan grant_loans issued_loans extended_loans ~grant* ~issu* ~extend* ~lend* ~lent ~provid* | \
    repaid_the_loan repay_the_loan repaid_loans loan_repayment* ~repa* ~return* ~pay*
    temperature warming ~warm* ~hot* ~heat* ~ris* | cooling ~cool* ~cold* ~chill*
    upgrade upgraded upgrade promoted elevated ~upgrad* ~promot* ~elevat* ~rais* | downgraded downgrade demoted \
    ~downgrad* ~demot* ~lower*
    candour frank frankly candid ~frank* ~candid* ~open* ~honest* ~sincer* | evasive evasively ~evas*
    friendly friendly friendship ~friend* ~amic* ~cordial* ~good | hostile hostility ~hostil* ~enem* ~unfriend* \
    ~antagon*
    unity unity unified united solidarity ~unit* ~unif* ~solid* ~togeth* ~reunif* | disunity split secession \
    separatism ~divi* ~split* ~secess* ~separat* ~disunit* ~fragment* ~break*
    equal equal_treatment equality equal_rights ~equal* ~equit* ~fair* | inequality unequal discriminatory \
    discrimination ~inequal* ~unequal* ~discrim* ~dispar*
    significance statistically_significant is_significant are_significant was_significant were_significant \
    highly_significant ~signific* | insignificant statistically_insignificant not_significant \
    not_statistically_significant no_significant no_statistically_significant nonsignificant non-significant \
    ~insignific* ~not ~no ~non ~nor ~neither ~none ~without ~fail* ~lack* ~little ~hardly ~negligib* ~less \
    ~marginal* ~weak* ~only ~los* ~ceas* ~disappear* ~vanish*
    resistance resistant_to ~resist* | susceptible_to sensitive_to ~suscept* ~sensitiv* ~vulnerab*
    burden alleviate alleviates alleviated alleviating eases_the ease_the eased_the ~alleviat* ~eas* ~reliev* ~reduc* \
    ~lighten* ~lower* ~cut* ~less* | increases_the_burden increase_the_burden increased_the_burden adds_to_the_burden \
    aggravates aggravated exacerbates exacerbated ~increas* ~add* ~aggravat* ~exacerbat* ~heav* ~wors*
    frequency always ~alway* ~often ~usual* ~constant* ~frequent* ~ever | seldom rarely ~seldom ~rare* ~never ~hardly ~infreq*
    abstention abstained abstains ~abstain* ~abstention* | voted_against voted_in_favour voted_in_favor ~against ~favo* ~support* \
    ~reject* ~oppos*
    tax-included includes_vat including_vat include_vat inclusive_of_vat vat_included includes_value_added_tax \
    includes_value-added_tax including_value_added_tax including_value-added_tax ~includ* ~inclus* ~with | \
    excluding_vat excludes_vat exclusive_of_vat net_of_vat vat_excluded without_vat not_including_vat \
    does_not_include_vat excluding_value_added_tax excluding_value-added_tax ~exclud* ~exclus* ~not ~without ~net \
    ~exempt* ~no ~before ~plus
    none-most none_of not_one_of not_a_single ~none ~no ~not ~neither ~never ~nobody ~nothing ~few* ~hardly ~short \
    ~fail* ~without ~lack* | most_of_the most_of_these most_of_them the_majority_of most_recommendations \
    most_measures most_proposals most_countries most_states most_members most_provisions most_projects ~most* \
    ~major* ~many
    """
}
