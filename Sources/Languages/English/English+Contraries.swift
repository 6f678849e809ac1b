// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English that exclude one another in all languages: of measures, medicine, trade, and words with a prefix that negates.
  static let englishContraries = """
    accurate accurate accurately ~accura* ~precis* ~exact* ~correct* | inaccurate inaccurately inaccuracy \
    imprecise ~inaccur* ~imprec* ~not ~wrong* ~incorrect* ~error*
    compatible compatible ~compatib* ~consistent* ~not | incompatible mutually_exclusive ~incompat* ~exclusive \
    ~inconsist* ~contradict* ~not ~conflict*
    halve-double halved halves halve halving by_half cut_in_half ~half ~halv* ~50 | doubled doubles double \
    doubling twofold twice_as ~doubl* ~twice ~twofold ~100
    source-market supplier suppliers source_of exporter ~suppl* ~source* ~export* ~seller | buyer buyers \
    purchaser importer ~buy* ~purchas* ~import* ~market* ~destinat* ~customer*
    welcome-reject welcomed welcomes ~welcom* ~prais* ~hail* ~support* ~accept* ~appreciat* | rejected rejects \
    ~reject* ~refus* ~den* ~dismiss* ~declin* ~condemn* ~rebuff*
    exclude-confirm ruled_out rules_out excluded excludes ~rul* ~exclud* ~den* ~not ~refut* ~disprov* | \
    confirmed confirms proved established_paternity ~confirm* ~prov* ~verif* ~establish* ~corrob*
    early-late postpone postpones postponed postponing put_off puts_off putting_off delaying delay ~postpon* \
    ~delay* ~defer* ~late* ~put* ~adjourn* | earlier early ahead_of_schedule bring_forward brought_forward \
    ~earl* ~ahead ~forward ~advanc* ~prematur* ~before* ~soon*
    deadline no_later_than not_later_than no_later_than_#_@ no_later_than_@_# not_later_than_#_@ not_later_than_@_# on_or_before by_#_@ by_@_# before_#_@ before_@_# ~before ~by ~until \
    ~later ~till ~within ~up_to ~prior ~to | no_earlier_than not_earlier_than not_before_#_@ not_before_@_# after_#_@ after_@_# later_than_#_@ later_than_@_# following_#_@ \
    following_@_# ~after ~later ~follow* ~since ~from ~starting
    least-most-of at_least no_less_than not_less_than no_fewer_than not_fewer_than a_minimum_of no_lower_than no_shorter_than not_shorter_than \
    ~least ~less ~fewer ~minimum ~lower ~more ~over ~above ~or_more ~exceed* ~shorter | at_most no_more_than not_more_than up_to a_maximum_of \
    not_exceed not_exceeding no_higher_than no_longer_than not_longer_than ~most ~more ~maximum ~up ~exceed* ~within ~under ~below ~limit* ~higher \
    ~than ~only ~longer
    burden-change ease_the_burden reduce_the_burden lighten_the_burden easing_the_burden reducing_the_burden \
    relieve_the_burden eases_the_burden reduces_the_burden ~eas* ~reduc* ~light* ~reliev* ~alleviat* ~cut* \
    ~lower* ~less* | increase_the_burden increases_the_burden add_to_the_burden adds_to_the_burden \
    increasing_the_burden raise_the_burden heavier_burden ~increas* ~add* ~rais* ~heav* ~more ~aggravat*
    grammar-object direct_object ~direct | indirect_object ~indirect*
    own-other its_own their_own his_own her_own own ~own* ~respectiv* ~itself ~themselv* | other_party's \
    other_side's ~other* ~counter*
    degree-of more_important more_urgent more_effective more_serious more_severe more_common more_stable \
    more_secure more_likely more_efficient more_productive more_frequent more_developed more_complex \
    more_expensive ~more ~greater ~higher ~bett* ~most ~better ~worse | less_important less_urgent \
    less_effective less_serious less_severe less_common less_stable less_secure less_likely less_efficient \
    less_productive less_frequent less_developed less_complex less_expensive ~less ~not ~lower ~few* ~un* ~in* \
    ~least ~rare*
    abroad-home at_home domestically returned_home ~home* ~domestic* ~inside ~within ~return* ~in | abroad \
    overseas went_abroad ~abroad ~overseas ~foreign* ~outside ~extern* ~other
    meals before_meals before_eating before_a_meal pre-meal ~before ~pre* ~empty ~prior | after_meals \
    after_eating after_a_meal ~after ~post*
    stateless foreign_national foreign_nationals foreigner foreigners alien aliens ~foreign* ~alien* | stateless \
    ~stateless*
    sibling-age elder_brother older_brother elder_sister older_sister big_brother ~elder* ~older* ~big* ~oldest \
    | younger_brother younger_sister little_brother little_sister ~young* ~little ~kid
    fail-succeed failed fails failure unsuccessful ~fail* ~unsuccess* ~not ~collaps* ~flop* | succeeded succeeds \
    success successful ~success* ~succe* ~manag* ~work*
    inside-exchange surplus_country ~surplus* | deficit_country ~deficit*
    guilty-plea pleaded_guilty pleads_guilty plead_guilty ~guilty ~admit* ~confess* | pleaded_not_guilty \
    pleads_not_guilty plead_not_guilty ~not ~innocen* ~den*
    bail-custody released_on_bail granted_bail on_bail ~bail* ~releas* | remanded_in_custody in_custody \
    taken_into_custody ~custod* ~remand* ~detain* ~jail* ~arrest*
    acquire-dispose increased_its_stake raised_its_stake increased_its_holding increased_its_holdings \
    bought_more ~increas* ~rais* ~buy* ~bought ~add* ~more | reduced_its_stake cut_its_stake reduced_its_holding \
    reduced_its_holdings trimmed_its ~reduc* ~cut* ~sell* ~sold ~trim* ~lower* ~fewer ~less
    ratify-denounce ratified ratifies ratification ~ratif* ~approv* ~adopt* | denounced_the_treaty \
    denounced_the_convention denunciation_of_the withdrew_from_the_treaty ~denounc* ~denunc* ~withdr* ~abrogat*
    ally-rebel government_forces government_troops ~government* ~army ~regime ~loyal* | rebels rebel_forces \
    insurgents insurgent ~rebel* ~insurg* ~opposit* ~guerril*
    hostage kidnapped abducted took_hostage ~kidnap* ~abduct* ~hostag* ~hijack* | rescued freed_the_hostages \
    hostages_were_freed ~rescu* ~free* ~releas* ~sav*
    ceasefire ceasefire cease-fire truce armistice ~ceas* ~truce ~armist* ~stop* ~peace* | declared_war \
    resumed_hostilities resumed_fighting went_to_war ~war ~hostil* ~fight* ~attack*
    land-sea on_land by_land overland land_border ~land* ~ground ~overland ~terrestr* | at_sea by_sea maritime \
    ~sea* ~marit* ~marine* ~ocean* ~naval
    sunrise sunrise dawn daybreak ~sunris* ~dawn* ~daybreak ~morning | sunset dusk nightfall ~sunset* ~dusk \
    ~nightfall ~evening
    flood-ebb high_tide flood_tide incoming_tide ~high ~flood* ~ris* | low_tide ebb_tide outgoing_tide ~low* \
    ~ebb* ~fall*
    acid-alkali acidic acidity ~acid* | alkaline alkalinity ~alkal* ~basic ~base*
    benign benign ~benign* | malignant malignancy ~malig* ~cancer*
    acute-chronic acute ~acut* | chronic ~chron*
    systolic systolic ~systol* | diastolic ~diastol*
    artery-vein artery arterial arteries ~arter* | vein venous veins intravenous ~vein* ~venous ~intraven*
    inpatient inpatient inpatients in-patients ~inpat* ~hospital* ~admitt* | outpatient outpatients out-patients \
    ~outpat* ~clinic*
    positive-test tested_positive positive_result positive_for seropositive positive_rate ~positiv* | \
    tested_negative negative_result negative_for seronegative negative_rate ~negativ*
    male-animal male males ~male* ~bull* ~men ~man ~buck* | female females ~female* ~wom* ~cow* ~hen*
    anode anode anodes anodic ~anod* ~positive | cathode cathodes cathodic ~cathod* ~negative
    exothermic exothermic ~exotherm* ~releas* | endothermic ~endotherm* ~absorb*
    oxidise oxidised oxidized oxidation oxidises ~oxid* ~redox | reduction_reaction reducing_agent ~reduc* \
    ~redox
    absorb-emit absorbs absorbed absorption absorb ~absor* ~take* ~took ~uptake ~sink* | emits emitted emission \
    emit releases ~emit* ~emiss* ~releas* ~discharg*
    dominant dominant ~domin* | recessive ~recess*
    numerator numerator ~numerat* ~molec* | denominator ~denominat*
    parallel-perp parallel ~parallel* | perpendicular vertical ~perpend* ~vertical* ~orthog* ~right_angle*
    horizontal horizontal horizontally transverse ~horiz* ~transv* ~lateral* | vertical vertically longitudinal \
    ~vertic* ~longit*
    clockwise clockwise ~clockwise | counterclockwise anticlockwise counter-clockwise anti-clockwise ~counter* \
    ~anti*
    convex convex ~convex* | concave ~concav*
    principal-accessory principal_offender ringleader ~princip* ~ringlead* ~main | accessory accomplice \
    ~accessor* ~accomplic*
    attempt-complete completed_offence consummated ~complet* ~consum* | attempted_murder attempted ~attempt*
    plead-oral-hearing appealed_against ~appeal* | protest_by_the_prosecutor ~protest*
    heir-will intestate_succession intestacy statutory_succession ~intest* ~statut* | testamentary_succession \
    by_will ~testam* ~will
    marry-divorce married marries marriage got_married wedding ~marr* ~wed* | divorced divorces divorce ~divorc* \
    ~separat*
    hire-fire hired hires recruited recruits ~hir* ~recruit* ~employ* ~appoint* | fired dismissed laid_off \
    sacked ~fir* ~dismiss* ~lay* ~laid ~sack* ~cut*
    win-contest won_the_tender won_the_bid won_the_contract ~won ~win* ~award* | lost_the_tender lost_the_bid \
    ~lost ~lose* ~fail* ~not
    listed listed_company listed_companies ~listed ~public* | unlisted_company unlisted_companies unlisted \
    ~unlist* ~privat* ~not
    upstairs upstairs ~up* ~above | downstairs ~down* ~below
    odd-even odd_number odd_numbers odd-numbered ~odd* | even_number even_numbers even-numbered ~even
    multiply-divide multiplied_by multiply ~multipl* ~times | divided_by divide ~divid* ~over
    add-subtract added_to plus ~add* ~plus ~and ~sum* ~togeth* | subtracted_from minus deducted_from net_of \
    ~subtract* ~minus ~deduct* ~less ~net
    deposit-withdraw deposited deposits ~deposit* ~paid ~put | withdrew withdrawn_from_the_account withdrawals \
    ~withdr* ~tak* ~took
    creditor-rank senior_debt senior_bonds ~senior* ~prior* | subordinated_debt junior_debt subordinated \
    ~subord* ~junior
    all-some all_member all_members all_states all_countries all_parties all_enterprises all_companies all_participants all_patients all_citizens \
    all_regions all_persons every_member every_state every_country every_citizen all_of_the all_of_its all_delegations all_speakers all_experts \
    all_scholars all_respondents all_provinces ~all ~every* ~each ~entire* ~whole ~full* ~any ~complete* | some_member some_members some_states \
    some_countries some_parties some_enterprises some_companies some_participants some_patients some_citizens some_regions some_persons \
    certain_member certain_states certain_countries some_of_the some_of_its some_of_these some_of_them some_delegations some_speakers some_experts \
    some_scholars some_respondents some_provinces some_analysts ~some* ~several ~part ~few ~number ~partial* ~certain ~many ~a
    may-certain may might possibly perhaps ~may* ~might ~could ~can ~likely ~potential* ~possib* ~perhaps ~probab* ~risk* ~if ~whether | certain_to \
    sure_to inevitably bound_to doomed_to ~certain* ~sure* ~inevitab* ~definit* ~must ~always ~undoubt* ~bound ~no_doubt
    right-duty the_rights_of rights_under ~right* ~entitle* ~power* ~interest* | the_obligations_of \
    obligations_under obligations_arising obligations ~oblig* ~liab* ~dut* ~commit* ~responsib*
    order-former the_former ~former ~first ~one | the_latter ~latter ~second ~last ~other
    un-sign signed ~sign* | unsigned ~unsign* ~not ~never ~yet
    un-pay been_paid fully_paid paid_up was_paid ~paid ~pay* ~settl* | unpaid outstanding overdue in_arrears \
    ~unpaid ~not ~due ~owe* ~arrear*
    un-resolve been_resolved was_resolved resolved ~resolv* ~solv* ~settl* | unresolved remains_unresolved \
    unsettled ~unres* ~unsettl* ~not ~pending ~open ~outstanding
    un-register registered ~regist* | unregistered ~unregist* ~not
    un-publish published ~publish* | unpublished ~unpubl* ~not ~never
    un-authorise authorised authorized ~authori* ~permit* ~licen* | unauthorised unauthorized ~unauth* ~not \
    ~without ~illegal*
    un-verify verified confirmed_reports confirmed ~verif* ~confirm* | unverified unconfirmed ~unver* ~unconf* \
    ~not
    un-occupied inhabited occupied ~inhabit* ~occup* ~live* | uninhabited unoccupied vacant ~uninhab* ~unocc* \
    ~vacan* ~empty ~not
    un-insured insured ~insur* | uninsured ~uninsur* ~not ~without
    un-married married ~marri* | unmarried single ~unmarr* ~singl* ~not
    un-licensed licensed ~licen* | unlicensed without_a_licence without_a_license ~unlic* ~without ~not
    un-recognised recognised recognized ~recogn* | unrecognised unrecognized ~unrec* ~not
    un-armed armed ~armed | unarmed ~unarm* ~not ~without
    un-used used ~us* | unused idle ~unus* ~idle ~not ~never
    un-sold been_sold were_sold ~sold ~sell* | unsold ~unsold ~not
    un-official official officially ~offic* | unofficial unofficially informal ~unoff* ~inform* ~not
    un-necessary necessary ~necess* ~need* ~requir* | unnecessary needless ~unnec* ~needless* ~not ~no
    un-suitable suitable ~suit* ~appropr* | unsuitable ill-suited ~unsuit* ~not ~ill-*
    un-consistent consistent consistent_with ~consist* ~accord* ~line | inconsistent inconsistent_with \
    ~inconsist* ~not ~contrad*
    un-available available ~availab* | unavailable ~unavail* ~not ~no
    un-effective effective ~effect* | ineffective ineffectual ~ineff* ~not
    un-rational rational ~rational* ~reason* | irrational ~irrat* ~unreas* ~not
    un-relevant relevant related ~relev* ~relat* | irrelevant unrelated ~irrel* ~unrel* ~not
    un-soluble soluble ~solub* ~dissolv* | insoluble ~insol* ~not ~poorly
    un-tangible tangible ~tangib* ~physic* | intangible ~intang* ~non-phys*
    un-visible visible ~visib* | invisible ~invis* ~not
    un-sensitive sensitive ~sensit* | insensitive ~insens* ~not
    un-regular regular regularly ~regul* ~period* | irregular irregularly ~irreg* ~not ~sporad*
    un-direct-involved guilty ~guilt* | innocent ~innoc* ~not
    un-expected expected as_expected predictably ~expect* ~predict* ~anticip* | unexpected unexpectedly \
    surprisingly ~unexp* ~surpris* ~not
    un-clear clear clearly ~clear* ~explicit* ~definit* ~obvious* | unclear ambiguous ~unclear* ~ambig* ~not \
    ~vague*
    un-lucky-known famous well-known renowned ~fam* ~known ~renown* ~prominent | obscure little-known unknown \
    ~obsc* ~little* ~unkn*
    retroactive retroactive_effect retrospective_effect retroactive_force apply_retroactively applies_retroactively applied_retroactively \
    =not_retroactive =no_retroactive_effect =no_retrospective_effect =not_have_retroactive_effect =not_apply_retroactively \
    =not_be_applied_retroactively =without_retroactive_effect ~retro* | not_retroactive no_retroactive_effect \
    no_retrospective_effect no_retroactive_force not_have_retroactive_effect not_apply_retroactively \
    not_be_applied_retroactively non-retroactiv* without_retroactive_effect ~not ~no ~non* ~without
    criticise-defend criticised criticises criticise criticized criticizes criticize criticising criticizing ~critic* ~attack* ~challeng* \
    ~condemn* ~question* | defended defends defending ~defen* ~protect* ~guard* ~justif* ~advoca* ~apolog*
    rate-unchanged rates_unchanged rate_unchanged rates_steady rate_steady held_rates held_interest_rates rates_on_hold ~unchanged ~steady \
    ~hold ~held ~kept ~maintain* ~left | raised_rates raised_interest_rates raised_the_rate raised_its_rate rate_hike rate_hikes \
    raised_the_policy_rate raised_its_key_rate raised_the_key_rate hiked_rates ~rais* ~hik* ~increas* ~up* | cut_rates \
    cut_interest_rates lowered_rates lowered_interest_rates cut_the_rate cut_its_rate rate_cut rate_cuts cut_its_key_rate \
    cut_the_key_rate ~cut* ~lower* ~reduc* ~down
    time-shift years_later months_later weeks_later days_later year_later month_later week_later ~later ~after* ~in ~since ~within ~follow* \
    ~will ~next ~from | years_earlier months_earlier weeks_earlier days_earlier year_earlier month_earlier week_earlier years_before \
    years_ago months_ago weeks_ago days_ago year_ago month_ago week_ago ~earlier ~before ~ago ~prior ~previous* ~last ~past ~early \
    ~since
    none-everyone nobody no_one none_of_them ~no ~none ~not ~neither ~never | everyone everybody each_of_them ~all ~each ~every* ~both
    thing-wage-price wage wages salary salaries ~pay* ~earn* ~incom* ~compens* ~remuner* | prices ~price* ~pric* ~cost* ~inflat* ~charg* ~expens*
    convincing convincing persuasive compelling convincingly ~convinc* ~persua* ~cogent | unconvincing unpersuasive unconvinced not_convincing \
    not_persuasive less_than_convincing ~unconv* ~unpers* ~not ~hardly ~weak* ~fail* ~dubious ~doubt*
    hard-landing soft_landing soft-landing ~soft* | hard_landing hard-landing ~hard ~crash*
    monetary-stance tight_monetary tighter_monetary tight_money monetary_tightening tightened_monetary tightening_monetary ~tight* ~restrict* \
    ~contract* | loose_monetary looser_monetary easy_money monetary_easing accommodative loosened_monetary eased_monetary ~loos* ~eas* \
    ~accommod* ~relax* ~expans*
    stop-continue stop stops stopped stopping cease ceases ceased ceasing halt halts halted ~stop* ~ceas* ~halt* ~end* ~terminat* ~suspen* \
    ~discontinu* ~quit* ~no_longer ~paus* ~cancel* ~abandon* ~drop* ~freez* ~froz* ~give_up ~gave_up ~withdr* ~break* | continue continues \
    continued continuing ~continu* ~still ~keep* ~kept ~carry* ~carried ~further ~sustain* ~persist* ~remain* ~maintain* ~resum* ~ongoing ~proceed* \
    ~extend* ~go_on ~goes_on ~more ~advanc*
    slow-fast slow slowly sluggish ~slow* ~sluggish* ~gradual* ~moderate* ~weak* ~tepid ~anemic ~anaemic ~lag* ~steady ~steadily ~low* ~late* | \
    rapid rapidly swift swiftly quickly ~rapid* ~quick* ~fast* ~swift* ~sharp* ~accelerat* ~boom* ~soar* ~surg* ~high* ~speed* ~brisk* ~prompt* \
    ~immediat* ~explosiv*
    done-planned has_been_completed have_been_completed was_completed were_completed has_been_signed was_signed were_signed has_been_launched \
    was_launched has_been_built was_built has_entered_into_force launched signed opened concluded completed imposed introduced took_place \
    =be_launched =be_signed =be_opened =be_concluded =be_completed =be_imposed =be_introduced ~has ~have ~had ~was ~were ~already ~did ~done | \
    will_be will_soon_be is_to_be are_to_be is_expected_to are_expected_to is_scheduled_to are_scheduled_to is_planned are_planned plans_to ~will \
    ~plan* ~schedul* ~expect* ~would ~intend* ~due ~to_be ~shall ~may ~should ~upcoming ~future ~about_to
    breach-perform breach breaches breached defaults defaulted ~breach* ~default* ~violat* ~fail* ~non* ~not ~infring* | performs performed fulfils \
    fulfills fulfilled complies complied ~perform* ~fulfil* ~compl* ~hono* ~observ* ~discharg*
    serve-undermine conducive_to beneficial_to contributes_to contributed_to benefits benefited benefit ~help* ~promot* ~benefi* ~conduc* ~contribut* \
    ~favo* ~good ~advant* ~facilitat* ~support* ~strength* ~foster* ~improv* ~boost* ~serv* ~enabl* | undermine undermines undermined undermining \
    jeopardise jeopardises jeopardize jeopardizes harmed harms damages detrimental_to ~undermin* ~harm* ~damag* ~jeopard* ~endanger* ~erod* \
    ~detriment* ~prejudic* ~hurt* ~threat* ~weaken* ~hamper* ~hinder* ~impair* ~destroy* ~disrupt* ~loss* ~advers* ~not
    arrive-leave arrived arrives arrive arriving ~arriv* ~land* ~came ~come* ~visit* ~touch* ~enter* ~reach* ~got ~to | left departed departs ~left \
    ~leav* ~depart* ~away ~from ~return* ~out
    talks-result breakthrough breakthroughs made_progress successfully_concluded concluded_successfully ended_successfully ~progress* \
    ~breakthrough* ~broke* ~advanc* ~headway ~achiev* | deadlock deadlocked impasse stalemate without_result without_results inconclusively \
    fruitless fruitlessly inconclusive ~stall* ~deadlock* ~impass* ~stalemat* ~stuck ~collaps* ~fail* ~break* ~no
    thing-teaching student students pupil pupils ~student* ~pupil* ~learner* ~undergrad* ~graduat* ~children ~kid* | teacher teachers ~teach* \
    ~facult* ~staff ~instructor* ~professor* ~lectur* ~educat*
    likelihood unlikely improbable ~unlike* ~improb* ~hardly ~not ~scarcely ~doubt* | likely probable probably =less_likely =not_likely \
    =least_likely ~like* ~probab* ~may ~might ~could ~possib* ~expect* ~prone
    fear-hope worry worries worried fear fears feared ~worr* ~fear* ~concern* ~anxi* ~afraid ~apprehen* ~alarm* | hope hopes hoped hoping ~hop* \
    ~expect* ~wish* ~look* ~optimis* ~anticipat* ~aspir*
    concession-cause despite although in_spite_of notwithstanding even_though ~despite ~although ~though ~spite ~notwithstand* ~regardless ~but \
    ~however ~yet ~nevertheless ~nonetheless ~even ~while ~whereas ~irrespective | because because_of owing_to thanks_to as_a_result_of \
    ~because ~due ~owing ~thanks ~result* ~since ~as ~caus* ~given ~consequen* ~reason* ~for ~so ~therefore ~by ~from ~driven
    thing-weapon-kind nuclear_weapon nuclear_weapons nuclear_arms nuclear_warhead* ~nuclear* ~atomic* ~mass_destruction ~denuclear* ~warhead* | \
    conventional_weapon conventional_weapons conventional_arms ~convention* | chemical_weapon chemical_weapons ~chemical* ~mass_destruction | \
    biological_weapon biological_weapons ~biolog* ~mass_destruction
    thing-income-level low-income ~low* ~poor* ~least | high-income ~high* ~rich* ~wealth* ~develop* | middle-income ~middle* ~medium*
    both-either both_parties both_sides each_party the_two_parties the_two_sides ~both ~each ~mutual* ~two ~joint* ~parties ~sides ~all | \
    either_party either_side any_party any_one_party ~either ~any ~one
    growth-contraction slow_to slows_to slowed_to slowing_to slow_down slowed_down growth_slowed growth_will_slow ~slow* ~decelerat* ~moderat* \
    ~cool* ~eas* | contract_by contracted_by contracts_by shrink_by shrank_by negative_growth ~contract* ~shr* ~negativ* ~recess* ~declin* ~fall* \
    ~fell ~drop*
    accept-decline accepted accepts accept_the accept_an ~accept* ~agree* ~took ~tak* ~welcom* ~embrac* | declined_the declined_an decline_the \
    declines_the turned_down refused rejected_the ~declin* ~turn* ~refus* ~reject* ~den* ~not
    from-until from_the_moment from_the_time from_the_date from_the_day ~from ~since ~upon ~after ~once ~as_of ~when ~start* | until_the_moment \
    until_the_time until_the_date until_the_day ~until ~till ~before ~up_to ~end*
    ratify-sign have_ratified has_ratified had_ratified ratification_of ~ratif* ~approv* ~accept* ~adopt* ~endors* | signatory signatories \
    have_signed has_signed had_signed ~sign*
    demand-encourage demanded demands ~demand* ~requir* ~request* ~insist* ~call* ~urg* ~ask* ~want* | encouraged encourages ~encourag* ~invit* \
    ~welcom* ~recommend* ~promot* ~stimul*
    older-later predate predates predated ~predat* ~earl* ~old* ~before ~preced* ~ago ~prior | postdate postdates postdated ~postdat* ~later ~after \
    ~young* ~recent* ~follow*
    unless-if unless ~otherwise ~not ~no ~without ~except* ~until ~only ~fail* ~save | if_the if_one if_any if_so if_it if_he if_they if_both \
    if_either if_a if_an if_there provided_that in_the_event_that in_the_event_of ~if ~whether ~when* ~where* ~in_case ~should ~provided ~providing \
    ~were ~had ~condition* ~once
    more-favourable more_favourable more_favorable more_advantageous ~more_fav* ~better ~improv* | less_favourable less_favorable less_advantageous \
    ~less* ~worse* ~poor* ~unfav* ~not
    stake-kind minority_stake minority_stakes minority_shareholding minority_interest non-controlling_interest non-controlling_stake ~minorit* \
    ~non-control* ~small* | controlling_stake controlling_stakes controlling_interest majority_stake majority_stakes majority_shareholding \
    ~control* ~majorit* ~most ~over_half ~51
    expected-level better_than_expected better_than_forecast above_expectations beat_expectations exceeded_expectations exceeding_expectations \
    stronger_than_expected higher_than_expected ~better ~exceed* ~beat* ~above ~higher ~strong* ~surpass* ~more | worse_than_expected \
    worse_than_forecast below_expectations fell_short_of_expectations weaker_than_expected lower_than_expected ~worse ~below ~short ~weak* ~lower \
    ~disappoint* ~less
    target-side above_target above_the_target above_its_target above_their_target higher_than_the_target exceeds_the_target ~above ~exceed* ~higher \
    ~over | below_target below_the_target below_its_target below_their_target lower_than_the_target short_of_the_target ~below ~under ~lower ~short \
    ~less
    exempt-pay exempt exempted exemption exempts tax-free duty-free exemption_from ~exempt* ~free ~waiv* ~not ~no ~without ~reliev* ~zero | \
    pay_in_full paid_in_full pays_in_full must_pay shall_pay are_required_to_pay is_required_to_pay subject_to_tax are_taxed is_taxed \
    are_subject_to_vat liable_to liable_for ~pay* ~paid ~tax* ~levie* ~subject* ~liab* ~charg*
    deed-of-speech thanked thanks thank expressed_gratitude expressed_appreciation ~thank* ~grat* ~appreci* | urged urges urge called_on calls_on \
    call_on called_upon calls_upon appealed_to appeals_to ~urg* ~call* ~appeal* ~ask* ~demand* ~request* ~encourag* ~press* ~should ~must ~need* | \
    accused accuses ~accus* ~blam* ~charg* ~alleg* ~condemn* ~critic* | apologised apologized apologises apologizes ~apolog* ~sorry ~regret* | \
    congratulated congratulates ~congrat* ~prais* ~welcom* ~wish* | warned warns warning_that ~warn* ~caution* ~alert* ~alarm* ~threat* | promised \
    promises pledged pledges ~promis* ~pledg* ~commit* ~vow* ~undert* ~guarant* ~pronounc* | threatened_to threatens_to threatened threatens \
    ~threat* ~menac* ~danger* | denied denies ~den* ~reject* ~refut* ~dismiss*
    recommend-decide recommended recommends recommend recommending recommendation recommended_that suggested suggests proposes ~recommend* \
    ~suggest* ~propos* ~advis* ~should ~advoc* | has_decided have_decided decided_to decided_that resolved_to ordered_that ~decid* ~decision* \
    ~resolv* ~determin* ~order* ~rul*
    bound-time no_later_than not_later_than | no_earlier_than not_earlier_than
    although-because although even_though ~though ~despite ~but ~however ~yet ~while ~whereas ~nevertheless ~nonetheless ~still ~notwithstand* \
    ~albeit ~spite ~regardless | because ~since ~as ~because ~given ~for ~so ~due ~owing ~reason* ~caus* ~result* ~thanks
    vote-cast abstentions abstained abstaining abstention ~abst* | votes_against voted_against two_against one_against three_against four_against \
    five_against six_against #_against ~against ~oppos* ~reject* | in_favor in_favour voted_for votes_for ~favo* ~for ~support* ~back*
    rule-out ruled_out rules_out ~exclu* ~rul* ~out_of_the_question | not_rule_out not_ruled_out not_ruling_out not_excluded not_exclude \
    cannot_be_ruled_out without_ruling_out cannot_rule_out refused_to_rule_out ~possib* ~open ~exclu* ~may ~might ~could
    postpone-cancel postponed postpones postponement postponing ~postpon* ~delay* ~put_off ~put_back ~defer* ~resched* ~later | cancelled canceled \
    cancels cancellation cancelling canceling ~cancel* ~call* ~scrap* ~drop*
    """
}
