// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English in economics, law and scholarship that exclude one another in all languages.
  static let englishAntonyms = """
    rate-move raised raises raise raising hike hikes hiked increase_in ~rais* ~increas* ~hik* ~rise* ~rose ~up* \
    ~high* ~grow* ~add* ~improv* ~enhanc* ~boost* ~better* ~strength* ~great* ~more* ~expan* ~elevat* ~accelerat* | \
    cut cuts cutting lowered lowers reduction_in reduced reduces decrease_in ~cut* ~low* ~reduc* ~decreas* ~declin* \
    ~down* ~fall* ~drop* ~slash* ~less*
    demand-strength weak sluggish subdued lacklustre lackluster tepid anaemic anemic ~weak* ~slow* ~soft* ~low* \
    ~slug* ~declin* ~downturn* ~depress* ~slump* ~poor* ~flat ~languish* | strong robust buoyant vigorous ~strong* \
    ~strength* ~robust* ~boom* ~buoyan* ~vigor* ~high* ~dynamic* ~resilien* ~solid* ~brisk*
    tension tense tenser strained fraught ~tens* ~strain* ~fraught ~nervous* ~stress* ~short* ~tight* ~escalat* \
    ~intens* ~nerv* | relaxed easing eased detente détente defused ~relax* ~eas* ~deten* ~détente ~thaw* ~defus* \
    ~calm* ~warm*
    judgment upheld upholds affirmed affirms ~uph* ~affirm* ~maintain* ~confirm* ~sustain* ~stand* ~stood | \
    overturned overturns reversed reverses quashed set_aside overruled ~overt* ~revers* ~quash* ~overrul* \
    ~set_aside ~annul* ~vacat* ~topple* ~reject* ~cancel*
    correlation negatively_correlated negative_correlation negatively_associated negative_association \
    negatively_related inversely_related inversely_proportional inverse_relationship negative_relationship \
    inversely_correlated negative_impact negative_effect ~negativ* ~invers* ~advers* ~harm* | positively_correlated \
    positive_correlation positively_associated positive_association positively_related directly_proportional \
    positive_relationship positive_impact positive_effect ~positiv* ~direct* ~favo*
    passage passed adopted approved ~pass* ~adopt* ~approv* ~accept* ~support* ~through ~endors* | rejected rejects \
    vetoed voted_down turned_down ~reject* ~veto* ~defeat* ~voted_down ~turn* ~den* ~refus* ~fail* ~block*
    gap-width narrowed narrows narrowing to_narrow will_narrow ~narrow* ~shr* ~clos* ~reduc* ~small* ~declin* ~decreas* ~less* ~fell ~fall* | \
    widened widens widening to_widen will_widen ~wid* ~expan* ~grow* ~grew ~increas* ~larg* ~broad* ~enlarg* ~deep*
    flow inflow inflows influx flowed_into flows_into ~inflow* ~influx* ~into ~in | outflow outflows flowed_out \
    flows_out capital_flight ~outflow* ~flight ~out ~drain ~exodus ~from
    estimate underestimat* undervalu* understat* ~under* ~low* | overestimat* overvalu* overstat* exaggerat* ~over* \
    ~exagger* ~high* ~inflat* ~too
    external external externally ~extern* ~outside ~foreign ~out* ~abroad ~overseas ~exogen* ~international* \
    ~global* ~other | internal internally ~internal* ~inside ~in-house ~within ~domestic* ~inner ~endogen* \
    ~interior ~in
    introduce abolished abolishes abolish abolition scrapped eliminated repealed phased_out cancelled canceled ~aboli* ~scrap* ~eliminat* ~repeal* \
    ~remov* ~cancel* ~end* ~lift* ~phas* ~withdr* ~revok* ~rescind* ~drop* ~stop* ~ban* ~discontin* ~annul* ~without ~abandon* ~dismantl* ~waiv* | \
    introduced introduces introduce introduction instituted imposed_tariffs imposes_tariffs imposed_duties imposes_duties imposed_restrictions \
    imposes_restrictions imposed_visa_restrictions imposes_visa_restrictions imposed_fees imposes_fees imposed_taxes imposes_taxes imposed_controls \
    imposes_controls imposed_quotas imposes_quotas imposed_sanctions imposes_sanctions ~introduc* ~establish* ~impos* ~institut* ~launch* ~creat* \
    ~set* ~start* ~implement* ~adopt* ~enact* ~new ~restor* ~reinstat* ~levy* ~appl*
    lose-gain lost loses losing ~los* ~depriv* ~forfeit* ~miss* ~fail* ~without ~fell ~fall* ~defeat* ~drop* ~shed* \
    | gained gains won obtained secured acquired regained ~gain* ~win* ~won ~obtain* ~secur* ~acqui* ~get* ~got \
    ~receiv* ~earn* ~achiev* ~reach* ~recover* ~restor* ~took ~made ~beat*
    treaty-order earlier_treat* earlier_agree* earlier_convention* earlier_law* previous_treat* previous_agree* \
    prior_treat* prior_agree* ~earl* ~previous* ~prior ~preced* ~before ~past | later_treat* later_agree* \
    later_convention* later_law* subsequent_treat* subsequent_agree* ~later ~subsequent* ~after* ~follow* ~future \
    ~new*
    treaty-act ratified ratifies acceded_to ~ratif* ~approv* ~acce* ~sign* ~join* ~conclud* | denounced denounces \
    denunciation withdrew_from withdrawn_from abrogated ~denounc* ~withdr* ~quit* ~exit* ~leav* ~left ~terminat* \
    ~abrogat* ~pull*
    end-point starting_point point_of_departure ~start* ~begin* ~departure ~origin* ~launch* ~first ~outset | \
    end_point endpoint final_destination ~end* ~final* ~culminat* ~destinat* ~last
    stabilise stabilised stabilized stabilises stabilizes stabilising stabilizing stabilisation stabilization \
    ~stabil* ~stable ~steady ~calm* | destabilised destabilized destabilises destabilizes destabilising \
    destabilizing destabilisation destabilization ~destabil* ~unstab* ~instab* ~turmoil* ~volatil* ~disrupt*
    reliable reliable reliably ~reliab* ~trust* ~credib* ~depend* | unreliable ~unrel* ~not ~untrust*
    reasonable reasonable reasonably justified ~reason* ~rational* ~justif* ~fair ~sound ~proper* | unreasonable \
    unreasonably unjustified irrational ~unreas* ~unjust* ~irrat* ~undue ~not ~un*
    fair equitable equitably fair_competition fair_trade fair_price fair_treatment fair_trial fair_and ~fair* \
    ~equit* ~just* ~equal* ~impartial* | unfair unfairly inequitable unjust ~unfair* ~inequ* ~unjust* ~discriminat* \
    ~not
    sufficient sufficient sufficiently adequate adequately ~enough ~adequa* ~suffic* ~ample ~full* | insufficient \
    insufficiently inadequate inadequately not_enough not_sufficient ~insuff* ~inadeq* ~lack* ~short* ~not ~less \
    ~few* ~scarc* ~defici* ~under* ~fail* ~un*
    feasible feasible viable practicable workable ~feasib* ~viab* ~practic* ~work* | infeasible unfeasible unviable \
    impracticable unworkable ~infeas* ~unfeas* ~unviab* ~imprac* ~unwork* ~not ~im*
    accord-with consistent consistently in_line_with ~consist* ~agree* ~coincid* ~match* ~accord* ~line ~conform* \
    ~same ~identical ~uniform* ~compl* | inconsistent at_variance contradicts contradict contradictory ~inconsist* \
    ~contradict* ~differ* ~diverg* ~vari* ~conflict* ~contrary ~not ~discrep*
    acceptable acceptable ~accept* ~admiss* ~tolera* | unacceptable ~unaccep* ~inadmiss* ~intoler* ~not
    correct-wrong =to_correct =correct_the =correct_any =correct_its =correct_their =correct_errors correct correctly \
    accurate accurately ~correct* ~accura* ~right* ~proper* ~true ~precis* | \
    incorrect incorrectly wrong wrongly erroneous mistaken inaccurate ~incorr* ~wrong* ~erro* ~mistak* ~inaccu* \
    ~fals* ~not ~fault* ~improper*
    genuine genuine authentic truthful true ~genuin* ~authent* ~true ~truth* ~real* ~fact* ~actual* | false fake \
    forged untrue falsified fabricated ~fals* ~fak* ~forg* ~untru* ~fabric* ~counterf* ~not ~mis*
    complete complete ~complet* ~full* ~entire* ~whole ~integr* | incomplete ~incompl* ~partial* ~not ~unfin*
    transparent transparent ~transparen* ~open* | opaque non-transparent nontransparent ~opaq* ~non* ~not ~lack* \
    ~untransp*
    certainty certainty ~certain* ~definit* ~sure | uncertainty uncertainties uncertain ~uncert* ~not ~unsure \
    ~unclear
    predictable predictable predictability foreseeable ~predict* ~forese* | unpredictable unpredictability \
    unforeseeable unforeseen ~unpred* ~unfores* ~not ~difficult* ~hard
    avoidable avoidable preventable ~avoid* ~prevent* | inevitable inevitably unavoidable unavoidably ~inevit* \
    ~unavoid* ~not ~bound ~inescap*
    reversible reversible ~revers* | irreversible irreversibly ~irrever* ~not
    revocable revocable ~revoc* ~revok* | irrevocable irrevocably ~irrevoc* ~not
    conditional conditional conditionally on_certain_conditions under_certain_conditions on_conditions subject_to_conditions \
    subject_to_certain_conditions on_condition_that on_the_condition_that with_conditions ~condition* ~subject | unconditional unconditionally \
    ~uncond* ~without ~no ~not
    limited limited ~limit* ~restrict* | unlimited limitless unrestricted ~unlim* ~unrestr* ~without ~no ~not
    exclusive exclusive exclusively ~exclus* ~sole* | non-exclusive nonexclusive ~non* ~not
    resident resident residents ~residen* | non-resident non-residents nonresident nonresidents ~non* ~not
    member member_state member_states member_country member_countries ~member* | non-member non-members nonmember \
    nonmembers non-member_state non-member_states ~non* ~not
    treaty-party states_parties contracting_parties contracting_party state_party party_states ~part* ~contract* | \
    non-parties non-party non-contracting ~non* ~not ~third
    for-profit for-profit profit-making commercial ~profit* ~commerc* | non-profit nonprofit not-for-profit \
    non-commercial noncommercial ~non* ~not
    linear linear linearly ~linear* | nonlinear non-linear nonlinearity ~non* ~not
    conventional traditional_security ~tradition* ~convent* | non-traditional nontraditional unconventional ~non* \
    ~unconv* ~not
    tariff-barrier tariff_barrier* tariff_measure* ~tariff* | non-tariff nontariff ~non* ~not
    discriminatory discriminatory ~discriminat* | non-discriminatory non-discrimination nondiscriminat* ~non* ~not \
    ~without
    satisfied satisfied satisfaction content pleased ~satisf* ~pleas* ~content* ~happy ~welcom* | dissatisfied \
    dissatisfaction discontent displeased unhappy ~dissat* ~discont* ~displeas* ~unhapp* ~not ~unsat*
    success success successful successfully succeeded succeeds ~success* ~succee* ~win* ~won ~manag* ~achiev* ~well \
    | failure failures failed unsuccessful unsuccessfully fiasco ~fail* ~unsuc* ~not ~collaps* ~los* ~fiasc* \
    ~break*
    favourable favourable favorable beneficial conducive advantageous ~favo* ~benefi* ~conduc* ~advant* ~good \
    ~help* ~positiv* | unfavourable unfavorable adverse adversely detrimental disadvantageous ~unfavo* ~advers* \
    ~detrim* ~disadv* ~harm* ~not ~negativ* ~prejud*
    responsible responsible responsibly ~responsib* | irresponsible irresponsibly ~irresp* ~not
    constitutional constitutional ~constitution* ~complian* | unconstitutional ~unconst* ~contrary ~violat* \
    ~breach*
    admissible admissible ~admiss* ~accept* | inadmissible ~inadm* ~unaccept* ~not ~reject* ~dismiss*
    endogenous endogenous endogeneity endogenously ~endog* ~internal* ~home* | exogenous exogeneity exogenously \
    ~exog* ~external* ~outside
    macro-micro macroeconomic macro-economic macroeconomy macro-level macroscopic ~macro* | microeconomic \
    micro-economic micro-level microscopic ~micro*
    fixed-floating fixed_exchange fixed_rate fixed-rate fixed_interest fixed_rates ~fixed ~peg* ~fix | \
    floating_exchange floating_rate floating-rate floating_rates flexible_exchange variable_rate variable_interest \
    ~float* ~flexib* ~variab*
    nominal-real nominal ~nominal* ~name | in_real_terms real_gdp real_exchange real_wage real_wages real_interest \
    real_income real_incomes ~real ~actual*
    gross-net gross_profit gross_income gross_weight gross_margin gross_revenue gross_exports ~gross ~total | \
    net_profit net_income net_weight net_margin net_revenue net_exports ~net
    wholesale wholesale wholesaler wholesalers ~wholesal* ~bulk | retail retailer retailers ~retail* ~shop*
    balance-sheet total_assets current_assets fixed_assets assets ~asset* | total_liabilities current_liabilities \
    liabilities ~liabilit* ~debt*
    loan-part principal ~principal* ~capital | interest_payment interest_payments interest ~interest
    legal-person legal_person legal_persons legal_entity legal_entities juridical_person juridical_persons \
    body_corporate ~legal_* ~juridical ~corporat* ~compan* ~entit* ~organi* | natural_person natural_persons \
    ~individual* ~natural ~citizen*
    absolute absolute_advantage absolute_majority absolute_terms ~absolut* | relative_advantage \
    comparative_advantage relative_majority relative_terms simple_majority plurality ~relativ* ~comparat* ~simple
    objective objectively objectivity objective_factor objective_factors objective_reality objective_conditions \
    objective_criteria objective_law objective_laws ~objectiv* | subjectively subjectivity subjective ~subjectiv*
    qualitative qualitative qualitatively ~qualit* | quantitative quantitatively ~quanti* ~number*
    method theoretical_analysis theoretical_research theoretical_study normative_analysis ~theor* ~normativ* | \
    empirical_analysis empirical_research empirical_study empirical_evidence ~empiric* ~experi*
    inference inductive induction inductively ~induct* ~summar* | deductive deduction deductively ~deduct* ~deriv*
    variable dependent_variable dependent_variables explained_variable explained_variables ~dependent ~explained \
    ~outcome | independent_variable independent_variables explanatory_variable explanatory_variables ~independent \
    ~explanator* ~regressor*
    static static ~static* | dynamic dynamically dynamics ~dynam*
    homogeneous homogeneous homogeneity homogenous ~homogen* ~uniform* ~similar* | heterogeneous heterogeneity \
    ~heterogen* ~divers* ~differ*
    converge converged converges converge convergence converging ~converg* ~close* ~closer | diverged diverges \
    diverge divergence diverging ~diverg* ~widen* ~differ* ~dispar*
    ex-ante ex_ante ex-ante beforehand ~ex_ante ~before* ~prior ~advance ~pre* | ex_post ex-post after_the_fact \
    ex_post_facto ~after* ~post* ~retro* ~subseq*
    centralise centralised centralized centralisation centralization centralising centralizing ~centrali* \
    ~concentrat* | decentralised decentralized decentralisation decentralization devolution decentralising \
    decentralizing ~decentr* ~devol* ~dispers*
    ownership privatised privatized privatisation privatization privatise privatize ~privat* | nationalised \
    nationalized nationalisation nationalization nationalise nationalize ~nationali* ~state*
    complements complementary complementarity complements ~complement* | substitutes substitutable substitutability \
    ~substitut* ~altern* ~replac*
    fiscal-stance expansionary expansive ~expan* ~stimul* ~loose* ~proactive* ~eas* | contractionary austerity \
    restrictive ~contract* ~auster* ~tight* ~restrict*
    cycle recession recessions downturn slump ~recess* ~downturn* ~slump* ~depress* ~crisis ~declin* ~slow* \
    ~contract* | economic_recovery recovery_in recovered rebound rebounded upturn ~recover* ~rebound* ~upturn* \
    ~pick* ~boom* ~reviv* ~resum* ~rise* ~rose
    spot-futures spot_market spot_price spot_prices spot ~spot ~cash ~physical | futures_market futures_price \
    futures ~futures ~forward*
    bull-bear bull_market bull_markets bullish ~bull* ~ris* | bear_market bear_markets bearish ~bear* ~fall*
    position long_position long_positions call_option call_options ~long ~call* ~bull* ~buy* | short_position \
    short_positions put_option put_options short-selling ~short* ~put* ~bear* ~sell*
    cost-kind fixed_cost fixed_costs ~fix* | variable_cost variable_costs ~variab*
    intensive labour-intensive labor-intensive labour_intensive labor_intensive ~labo* ~work* | capital-intensive \
    capital_intensive technology-intensive knowledge-intensive ~capital* ~technolog* ~knowledge*
    promote-hinder promotes promoted promote promoting facilitates facilitated facilitate fosters foster fostered \
    stimulates stimulated contributes_to contributed_to ~promot* ~facilit* ~foster* ~stimul* ~encourag* ~contribut* \
    ~help* ~boost* ~support* ~driv* ~drov* ~advanc* ~spur* ~enabl* ~further* ~push* ~strength* ~develop* | hinders \
    hindered hinder impedes impeded impede hampers hampered inhibits inhibited obstructs obstructed ~hinder* \
    ~hindr* ~imped* ~hamper* ~inhibit* ~obstruct* ~discourag* ~block* ~prevent* ~barrier* ~obstacle* ~restrict* \
    ~constrain* ~limit* ~slow* ~harm* ~undermin* ~without ~curb* ~suppress* ~stifl*
    hypothesis support_the_hypothesis supports_the_hypothesis supported_the_hypothesis support_this_hypothesis supports_this_hypothesis support_our_hypothesis supports_our_hypothesis confirmed confirms confirm corroborated corroborates verified ~confirm* ~corrob* ~verif* ~support* \
    ~prov* ~valid* ~bear* ~bore | refuted refutes refute disproved disproves falsified rejected_the_hypothesis \
    ~refut* ~disprov* ~falsif* ~reject* ~contradict* ~den* ~overturn* ~rebut* ~not
    use-kind civilian_use civilian_uses civil_use civilian_purposes peaceful_purposes peaceful_uses civil_aviation \
    civil_nuclear ~civil* ~peace* ~commerc* | military_use military_uses military_purposes military_aviation \
    military_nuclear ~militar* ~army ~war* ~weapon*
    de-jure de_jure ~legal* ~law ~jure | de_facto ~fact* ~actual* ~practice ~virtual*
    prosecution prosecution prosecutor prosecutors ~prosecut* ~attorney* ~accus* ~procur* | defence_counsel \
    defense_counsel defence_lawyer defence_lawyers defense_lawyer defense_lawyers defense_attorney \
    defense_attorneys ~counsel* ~lawyer* ~defen* ~attorney* ~advocat* ~solicit* ~barrist*
    express express_consent express_term express_terms express_warranty express_warranties expressly explicit \
    explicitly ~express* ~explicit* ~clear* ~unequiv* | implied implicit implicitly tacit tacitly ~impli* ~tacit* \
    ~silen*
    expectation above_market_expectations above_expectations better_than_expected exceeded_expectations higher_than_expected \
    stronger_than_expected beat_expectations faster_than_expected ~above ~better ~exceed* ~higher ~stronger ~beat* \
    ~surpass* ~faster ~more ~over* ~up | below_market_expectations below_expectations worse_than_expected lower_than_expected \
    weaker_than_expected fell_short_of_expectations slower_than_expected ~below ~worse ~lower ~weaker ~short ~miss* \
    ~slower ~less ~under* ~fail* ~disappoint*
    average above_average above_the_average above_the_national above_the_global above_the_world \
    higher_than_the_average higher_than_the_national ~above ~higher ~exceed* ~over* ~more ~better ~up ~faster | \
    below_average below_the_average below_the_national below_the_global below_the_world lower_than_the_average \
    lower_than_the_national ~below ~lower ~under* ~less ~worse ~short* ~slower ~behind
    initiative actively active proactive proactively ~activ* ~proactiv* ~initiativ* ~volunt* ~own | passively \
    passive ~passiv* ~reactiv* ~inactiv*
    sorting ascending ~ascend* ~increas* ~low* ~small* | descending ~descend* ~decreas* ~high* ~larg*
    disintegrate integration integrated integrating ~integrat* ~unif* ~union* | disintegration disintegrated \
    breakup break-up dissolution ~disint* ~break* ~broke ~collaps* ~dissol* ~fall* ~fell ~split*
    duration extended extends extend prolonged lengthened ~extend* ~extens* ~prolong* ~length* ~renew* ~long* | \
    shortened shortens shorten shortening ~short* ~cut* ~reduc* ~curtail* ~brief*
    reward rewarded rewards rewarding ~reward* ~award* ~priz* ~incentiv* ~bonus* ~encourag* | punished punishes \
    punish punishment penalised penalized ~punish* ~penal* ~sanction* ~fine* ~disciplin* ~convict*
    opening opened opens opening ~open* ~start* ~begin* ~began ~launch* ~inaugur* ~kick* ~under_way ~underway | \
    closed closes closing_ceremony ~clos* ~conclud* ~end* ~final*
    hawk-dove hawk hawks hawkish ~hawk* ~hardlin* ~tough* | dove doves dovish ~dove* ~dovish ~moderate*
    era ancient antiquity ~ancient* ~antiqu* ~old* ~classic* ~early ~mediev* ~histor* ~tradition* ~age-old ~archa* \
    | modern contemporary modern-day ~modern* ~contempor* ~current* ~present* ~today* ~now* ~new*
    top-down top-down top_down ~top* ~above | bottom-up bottom_up grassroots ~bottom* ~below ~grass*
    legal-family civil_law civil-law continental_law ~civil* ~contin* ~roman* | common_law common-law \
    anglo-american_law anglo-saxon_law ~common* ~anglo* ~case
    substance-procedure substantive substantively ~substan* ~material* ~merits | procedural procedurally ~proced* \
    ~process*
    intent intentional intentionally wilful wilfully willful willfully deliberate deliberately ~intent* ~wil* \
    ~deliber* ~malic* ~knowing* ~purpose* | negligent negligently negligence inadvertent inadvertently \
    unintentional unintentionally ~neglig* ~inadv* ~unint* ~careless* ~reckless* ~accident*
    circumstance aggravating aggravated ~aggrav* ~sever* ~harsh* ~heav* | mitigating mitigated lenient leniency \
    ~mitigat* ~lenien* ~light* ~extenuat* ~reduc*
    continue no_longer ceased_to not_any_longer ~no_longer ~ceas* ~stop* ~longer ~anymore ~any_more | still \
    continue continues continued remains remain ~still ~continu* ~remain* ~yet ~persist*
    able failed_to unable_to could_not was_not_able_to were_not_able_to did_not_manage ~fail* ~unab* ~not ~cannot \
    ~never ~hardly ~barely ~unlik* ~no | managed_to succeeded_in was_able_to were_able_to ~manag* ~succee* ~able \
    ~could
    encourage encourages encouraged encouraging ~encourag* ~support* ~promot* ~incentiv* ~urg* | discourages \
    discouraged discouraging ~discourag* ~restrict* ~limit* ~curb* ~prevent* ~deter* ~restrain* ~dissua*
    disappointment disappointment disappointed expressed_regret ~disappoint* ~regret* ~dissat* ~frustrat* | \
    satisfaction satisfied gratification ~satisf* ~pleas* ~gratif* ~happy ~delight* ~welcom*
    election dismissed removed_from ousted impeached sacked ~dismiss* ~remov* ~oust* ~impeach* ~sack* ~depos* \
    ~recall* ~fire* | elected re-elected appointed ~elect* ~re-elect* ~appoint* ~chosen ~vot*
    move rose climbed surged soared jumped risen ~rise* ~rising ~rose ~climb* ~surg* ~soar* ~jump* ~increas* ~grow* \
    ~grew ~up ~high* ~gain* ~more ~add* ~expan* ~rally ~rallied ~rebound* ~recover* | fell dropped slid slumped \
    plunged tumbled declined ~fall* ~fell ~drop* ~slid* ~slump* ~plung* ~tumbl* ~declin* ~decreas* ~low* ~down \
    ~less ~reduc* ~los* ~cut* ~shr*
    renewal renewed renewal renews extended ~renew* ~exten* ~prolong* ~continu* | terminates terminated termination \
    expires ~terminat* ~expir* ~end* ~cancel* ~rescind* ~lapse*
    presence absent in_absentia boycotted boycotts ~absen* ~boycot* ~miss* ~stay* ~not ~skip* | attended took_part \
    participated in_person ~attend* ~took_part ~particip* ~present ~appear* ~join* ~person
    boycott boycotted boycotts boycott ~boycot* ~refus* ~not ~withdr* ~shun* | took_part participated participates \
    attended joined ~part ~particip* ~attend* ~join*
    level high ~high* ~great* ~up* ~large* ~rais* ~top* ~big* ~more ~strong* ~elevat* ~steep* | low ~low* ~small* \
    ~down* ~little ~less* ~reduc* ~poor* ~weak* ~few* ~under* ~modest* ~cheap*
    seizure seized captured seizes captures occupied ~seiz* ~captur* ~occup* ~took ~tak* ~conquer* ~control* | \
    abandoned abandons relinquished ~abandon* ~relinq* ~surrend* ~withdr* ~los* ~left ~evacu* ~gave
    provisional provisional provisionally interim temporary ~provis* ~interim ~tempor* ~short* | final definitive \
    permanent permanently ~final* ~definit* ~perman* ~last* ~long*
    normalise normalised normalized normalisation normalization normalising normalizing ~normal* ~improv* ~restor* \
    ~thaw* ~eas* | deteriorated strained aggravated soured worsened ~deterior* ~strain* ~aggrav* ~sour* ~wors* \
    ~tens*
    sign-veto signed signs ~sign* ~approv* ~enact* | vetoed vetoes used_its_veto ~veto* ~reject* ~refus*
    ballot voted_in_favour voted_in_favor voted_for in_favour in_favor ~favo* ~for ~support* ~yes | voted_against \
    against ~against ~oppos* ~no ~reject*
    condition-kind necessary_condition necessary_conditions prerequisite ~necess* ~prereq* ~requir* ~precond* | \
    sufficient_condition sufficient_conditions ~suffic* ~enough
    secured secured collateralised collateralized ~secur* ~collat* ~guarant* | unsecured uncollateralised \
    uncollateralized ~unsec* ~uncoll* ~without ~no ~not
    warfare retreated retreats retreating fell_back ~retreat* ~withdr* ~pull* ~back ~fled ~flee* | advanced \
    advances_on counterattacked attacked launched_an_offensive ~advanc* ~attack* ~offens* ~counter* ~assault* \
    ~push*
    age young younger youth youths ~young* ~youth* ~junior* ~teen* ~child* | elderly older aged senior_citizens \
    ~elder* ~older ~aged ~senior* ~old ~retire* ~pension*
    amicable amicably amicable peacefully peaceful_means peaceful_settlement ~amicab* ~peace* ~friend* ~negotiat* \
    ~consult* | by_force military_means armed_force use_of_force ~force* ~milit* ~arm* ~war*
    territory within_the_territory inside_the_country in_the_territory domestically ~within ~inside ~domestic* ~in \
    ~home | outside_the_territory abroad overseas outside_the_country ~outside ~abroad ~overseas ~foreign ~beyond \
    ~offshore ~out
    shore onshore ~onshore ~domestic* | offshore ~offshore
    border entry_into inbound entering arrivals ~entry ~ent* ~inbound ~arriv* ~in ~com* | outbound \
    leaving_the_country departures exit ~outbound ~leav* ~left ~depart* ~exit* ~out
    issuer issuer issuers ~issu* | holder holders bondholder bondholders ~hold* ~bearer ~owner*
    addressee sender senders ~send* ~sent ~dispatch* | recipient recipients addressee addressees ~recip* ~address* \
    ~receiv*
    consumer producer producers manufacturer manufacturers ~produc* ~manufact* ~maker* | consumer consumers \
    ~consum* ~customer* ~user*
    hearing public_hearing in_public open_court held_publicly ~public* ~open* | in_camera closed_hearing \
    closed-door behind_closed_doors in_private ~camera ~closed ~privat* ~secret*
    employment-kind full-time full_time ~full* | part-time part_time ~part*
    instalment lump_sum lump-sum one-off ~lump* ~one* ~single | instalment instalments installment installments \
    in_tranches ~instal* ~tranch* ~stag*
    contract-term limited_duration limited_period =unlimited_duration =unlimited_period fixed-term fixed_term fixed_period ~fixed ~definite ~term | unlimited_duration unlimited_period indefinite indefinitely open-ended \
    ~indefin* ~open* ~perman* ~perpet* ~without ~unlimit*
    shares ordinary_shares common_shares common_stock ordinary_share ~ordinary ~common | preferred_shares \
    preference_shares preferred_stock preference_share ~prefer*
    contraction expanded expanding grew ~expan* ~grow* ~grew ~increas* ~ris* ~rose | shrank shrunk shrinking \
    contracted ~shr* ~contract* ~declin* ~fell ~fall* ~reduc* ~decreas* ~down*
    universal universal universally universality ~univers* ~general* ~common* | specific particular particularity \
    exceptional ~specif* ~particul* ~except* ~special* ~unique*
    """
}
