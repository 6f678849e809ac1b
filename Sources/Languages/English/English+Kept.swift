// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English that a translation keeps, one word per line; see `WarningData.kept`.
  static let englishKept = """
    written in_writing written_consent written_notice written_form written_approval written_agreement \
    written_permission written_request written_confirmation ~writ* ~wrote ~letter* ~paper* ~document* ~text* \
    ~note* ~mail* ~sign*
    list-threat-of threat threats threatening ~threat* ~danger* ~risk* ~menac* ~endanger* ~jeopard* ~hazard* \
    ~intimid*
    seal sealed_by signed_and_sealed stamped affixed_seal seals ~seal* ~stamp* ~affix*
    free-of-charge free_of_charge free_of_cost at_no_charge at_no_cost ~free* ~grat* ~grant* \
    ~donat* ~charge* ~cost* ~compliment* ~fee* ~unpaid
    joint-several joint_and_several jointly_and_severally ~joint* ~several* ~collect*
    irrevocable irrevocable irrevocably ~irrevoc* ~revoc* ~revok* ~withdraw* ~cancel*
    list-immediate immediately forthwith ~immediat* ~instant* ~prompt* ~once ~soon* ~straight* ~right ~swift* \
    ~quick* ~rapid* ~urgent* ~now ~direct* ~delay* ~moment* ~forthwith ~speed* ~fast* ~just ~early
    whole-of in_whole_or_in_part in_part_or_in_whole wholly_or_partly in_full_or_in_part wholly_or_partially \
    fully_or_partially whole_or_part ~any_or_all ~whol* ~full* ~entir* ~all ~total* ~complet*
    part-of in_whole_or_in_part in_part_or_in_whole wholly_or_partly in_full_or_in_part wholly_or_partially \
    fully_or_partially whole_or_part ~any_or_all ~part* ~portion* ~some ~share*
    otherwise-agreed unless_otherwise otherwise_agreed otherwise_provided otherwise_specified \
    otherwise_stipulated ~otherwise ~unless ~except* ~contrary ~subject ~save ~other* ~else* ~absen*
    exclusive exclusive_right exclusive_rights exclusive_jurisdiction exclusive_licence exclusive_license \
    exclusive_agent ~exclus* ~sole* ~only ~uniqu* ~monopol*
    unanimous unanimous unanimously ~unanim* ~consensus ~all ~unit* ~agree* ~every* ~vote* ~favo* ~none
    list-unilateral unilateral unilaterally ~unilat* ~one* ~alone ~own ~singl* ~without
    list-temporary temporary temporarily provisional provisionally interim ~tempor* ~provis* ~interim ~short* \
    ~moment* ~brief* ~while ~ad_hoc ~makeshift ~stopgap ~acting ~transit* ~for_now
    list-permanent permanent permanently perpetual ~perman* ~perpet* ~forever ~always ~standing ~constant* \
    ~last* ~indefin* ~ever* ~etern* ~regular* ~lifelong ~fixed ~good
    list-criminal criminal_liability criminal_responsibility criminal_proceedings criminal_case criminal_law \
    criminal_code ~crim* ~penal* ~offen* ~prosecut* ~convict* ~guilt*
    list-military military ~milit* ~army ~armies ~arm* ~war* ~defen* ~soldier* ~troop* ~force* ~nav* ~weapon* \
    ~combat* ~martial
    list-nuclear nuclear ~nuclear ~denuclear* ~atom* ~nuke* ~warhead* ~reactor*
    list-average average on_average ~averag* ~mean* ~medi* ~per ~middl* ~moderat* ~typic* ~normal* ~ordinar*
    retrospective retrospective retrospectively ~retro* ~review* ~look*
    prospective prospective_study prospective_cohort prospective_randomised prospective_randomized prospectively \
    ~prospect* ~forward* ~future
    list-preliminary preliminary ~prelim* ~initial* ~first ~early ~tentativ* ~provis* ~interim ~basic* ~primar* \
    ~pilot
    list-independent independent independently independence ~independ* ~separat* ~own ~alone ~autonom* ~stand* \
    ~itself ~themsel* ~free* ~self* ~individ* ~seced* ~secess*
    confidential confidential confidentiality confidentially ~confid* ~secre* ~classif* ~privat* ~disclos* \
    ~sensitiv*
    list-voluntary voluntary voluntarily ~volun* ~free* ~willing* ~own ~option*
    list-intentional intentional intentionally deliberate deliberately wilful wilfully willful willfully \
    ~intent* ~intend* ~deliber* ~wil* ~purpose* ~malic* ~knowing* ~mean* ~conscious* ~calculat* ~plot*
    gross-negligence gross_negligence ~gross* ~serious*
    list-peaceful peaceful peacefully ~peac* ~amicab* ~non-viol* ~nonviol* ~pacif* ~calm* ~quiet*
    list-sovereign sovereignty sovereign ~sovereign* ~independ*
    territorial-integrity territorial_integrity ~territor* ~integr*
    mutual-benefit mutually_beneficial mutual_benefit ~mutual* ~benefi* ~win-win ~win ~reciproc* ~advantag*
    list-terrorism terrorism terrorist terrorists counter-terrorism ~terror* ~counterterror* ~anti-terror* \
    ~counter-terror* ~jihad* ~extrem*
    list-separatism separatism separatist separatists ~separat* ~secess*
    list-extremism extremism extremist extremists ~extrem* ~radical*
    narcotics narcotics narcotic drug_trafficking drug_smuggling drug_control ~drug* ~narcot* ~substance* ~opi* \
    ~cocain* ~heroin* ~addict*
    laundering money_laundering anti-money_laundering ~launder*
    list-corruption corruption anti-corruption corrupt ~corrupt* ~graft ~brib* ~integrity ~anti-corrupt* \
    ~embezzl*
    list-human-rights human_rights ~right*
    list-climate climate_change climate_policy climate_action ~climat* ~weather ~warm*
    list-cultural cultural culture ~cultur* ~humanit* ~art* ~civili* ~people-to-people ~tradition* ~liter* \
    ~heritage
    list-educational education educational ~educat* ~school* ~teach* ~learn* ~universit* ~train* ~academ* \
    ~student* ~college* ~pedagog* ~degree* ~curricul* ~tuition ~scholar*
    list-technology technology technologies technological ~techn* ~scien* ~engineer* ~know-how ~skill* ~digital* \
    ~art
    list-agricultural agriculture agricultural ~agri* ~farm* ~crop* ~rural ~food
    list-energy energy_cooperation energy_security energy_sector energy_supply energy_efficiency ~energ* ~power* \
    ~fuel* ~electr*
    list-transport transportation transport ~transp* ~traffic* ~ship* ~carr* ~logist* ~haul* ~transit* ~vehicle* \
    ~deliver* ~freight ~bus* ~rail* ~car* ~fl* ~airlift*
    list-tourism tourism ~touris* ~travel* ~visit* ~holiday* ~vacation* ~trip* ~sightsee*
    list-customs customs_duties customs_authorities customs_clearance customs_union customs_procedures ~customs \
    ~tariff* ~dut* ~border*
    list-environmental environmental_protection environmental ecological ecology ~environ* ~ecolog* ~green* \
    ~climat* ~ecosystem* ~pollut* ~natur*
    list-public-health public_health health_care healthcare ~health* ~medic* ~sanit* ~hygien* ~toilet* ~clean*
    list-youth youth young_people ~young* ~youth* ~teen* ~adolesc* ~child* ~student* ~boy* ~girl* ~junior ~kid*
    list-children children ~child* ~kid* ~infant* ~bab* ~minor* ~boy* ~girl* ~son* ~daughter* ~juvenil* \
    ~pediatr* ~paediatr* ~young* ~offspring ~toddler* ~teen* ~adolesc* ~student* ~pupil* ~schoolch*
    list-disabled disabled_people disabled_persons disability disabilities ~disab* ~handicap* ~impair* ~special*
    list-elderly elderly older_people older_persons older_adults ~old* ~elder* ~senior* ~aged ~aging ~ageing \
    ~pension* ~retire* ~gerontol* ~geriatr*
    small-medium small_and_medium small_and_medium-sized SMEs ~small* ~SME* ~medium* ~micro*
    with-exception with_the_exception_of ~except* ~exclud* ~exclus* ~only ~sole* ~other ~apart ~aside ~but ~unless ~save ~exempt* ~besides ~without ~not
    seasonal seasonally_adjusted seasonally-adjusted ~season*
    net-amount net_profit net_income net_exports net_inflow net_outflow net_increase net_assets ~net* ~after
    month-on-month month_on_month month-on-month month_over_month quarter_on_quarter quarter-on-quarter ~month* \
    ~quarter* ~previous* ~sequential* ~week* ~preced*
    per-capita per_capita per_head ~capita ~head* ~per ~averag* ~each
    duty-free duty-free tax-free duty_free free_of_duty ~free* ~exempt* ~without ~zero* ~relie*
    list-armed armed ~arm* ~gun* ~weapon* ~milit* ~force* ~rifle* ~knife* ~troop*
    list-economic economic economy economically ~econom* ~financ* ~business* ~commerc* ~trade ~socioeconom* \
    ~macroeconom* ~socio-econom*
    list-political political politically ~polit* ~polic* ~partisan* ~party ~parties ~govern* ~socio-polit* \
    ~geopolit* ~democra* ~republic*
    list-social social society socially ~socia* ~societ* ~communit* ~public* ~welfare ~socio* ~people
    list-financial financial financing ~financ* ~monet* ~bank* ~fiscal* ~fund* ~money* ~budget* ~credit* \
    ~econom* ~treasur* ~invest* ~cash
    list-trade trade_cooperation trade_agreement trade_volume trade_relations foreign_trade free_trade ~trad* \
    ~commerc* ~export* ~import* ~merchand* ~market* ~deal* ~business ~shop* ~retail*
    list-investment investment investments invest ~invest* ~fund* ~capital* ~stake* ~spend*
    list-female woman women female ~wom* ~female* ~she ~her ~herself ~hers ~girl* ~mother* ~wife ~wives ~lad* \
    ~daughter* ~sister* ~actress* ~queen* ~princess* ~femin* ~matern* ~mum* ~mom* ~aunt* ~grandm* ~niece* ~mrs \
    ~ms ~miss ~girlfriend* ~bride* ~pregnan* ~gender ~heroine ~widow* ~maid* ~ex-wife ~spokeswom* ~business*
    orally orally oral_agreement oral_statement verbally verbal_agreement ~oral* ~verbal* ~spoken ~mouth ~vocal* \
    ~tongue
    anonymous anonymous anonymously anonymity ~anonym* ~unnam* ~name* ~identif* ~secret
    list-annual annual annually ~annual* ~year* ~per_annum ~anniver* ~season*
    advance prior_notice advance_notice ~notice \
    ~advanc* ~before* ~prior ~early ~earlier ~ahead ~pre* ~forward \
    ~soon* ~first
    final-award final_and_binding be_final is_final shall_be_final are_final final_and_conclusive \
    final_and_without ~final* ~definit* ~ultimat* ~last* ~end* ~conclu*
    immediate-notice immediately_notify immediate_effect immediately_cease immediate_ceasefire \
    immediate_withdrawal immediate_release immediate_and_unconditional immediately_inform forthwith ~immediat* \
    ~instant* ~prompt* ~once ~soon* ~straight* ~right ~swift* ~quick* ~rapid* ~urgent* ~now ~direct* ~delay* \
    ~moment* ~forthwith ~speed* ~fast* ~early
    first-woman first_woman first_female first_women ~wom* ~female* ~girl* ~mother* ~wife ~lad* ~daughter* \
    ~sister* ~actress* ~queen*
    double-blind double-blind double_blind ~blind* ~mask*
    unilateral unilaterally ~unilat* ~one* ~alone ~own ~singl* ~without
    random-choice randomised randomized randomly ~random* ~chance ~arbitr* ~lot* ~sampl*
    wilful wilful_misconduct willful_misconduct intent_or_gross intentional_or_negligent wilful_or_negligent \
    intentional_homicide intentional_injury ~intent* ~intend* ~deliber* ~wil* ~purpose* ~malic* ~knowing* \
    ~murder*
    list-science science scientific ~scien* ~research* ~academ* ~stud*
    list-innovation innovation innovative ~innov* ~new* ~creativ* ~novel*
    list-digital digital ~digit* ~online ~cyber* ~electronic* ~numer*
    list-infrastructure infrastructure ~infrastr* ~facilit* ~road* ~rail*
    list-industry industry industrial ~industr* ~manufactur* ~sector* ~factor* ~business*
    list-employment employment jobs ~employ* ~job* ~work* ~labo* ~hir* ~recruit* ~occup*
    list-poverty poverty ~poor* ~poverty ~impoverish* ~needy
    list-hunger hunger food_security ~hung* ~food* ~famine* ~starv* ~grain* ~nutri*
    list-disease disease diseases illness ~diseas* ~ill* ~epidem* ~pandem* ~infect* ~sick* ~condition*
    list-gender gender sex ~gender* ~sex* ~wom* ~men ~male* ~female*
    list-race race racial ~rac* ~ethnic*
    list-religion religion religious ~relig* ~faith* ~belief* ~church* ~islam* ~christ* ~spirit*
    list-language language languages ~languag* ~locale* ~linguist* ~tongue* ~speak* ~words
    list-nationality nationality citizenship ~national* ~citizen* ~countr*
    list-stand-election stand_for_election to_be_elected be_elected ~elect* ~candid* ~stand* ~office
    list-development development ~develop* ~growth* ~progress* ~evol* ~advanc*
    list-trust trust ~trust* ~confid* ~rely ~relian*
    list-equality equality ~equal* ~parity ~equit* ~same ~fair* ~egalit*
    list-consultation consultation consultations ~consult* ~negotiat* ~talk* ~discuss* ~dialog* ~deliberat*
    list-dialogue dialogue ~dialog* ~talk* ~conversation* ~discuss* ~communicat*
    list-respect respect ~respect* ~honour* ~honor* ~esteem* ~observ*
    list-friendship friendship ~friend* ~amit* ~fellow* ~neighbo* ~cordial* ~amicab*
    list-stability stability ~stab* ~stead* ~peace*
    list-prosperity prosperity ~prosper* ~flourish* ~thriv* ~boom* ~rich* ~wealth*
    list-unity unity solidarity ~unit* ~solidar* ~togeth* ~cohes*
    list-cooperation cooperation ~cooperat* ~collab* ~co-operat* ~work* ~partner* ~joint* ~interact*
    list-justice justice ~just* ~fair* ~court* ~judic* ~right*
    list-freedom freedom liberty ~free* ~libert* ~liberal*
    list-democracy democracy democratic ~democ* ~people*
    list-transparency transparent transparency ~transpar* ~open* ~clear*
    list-openness openness ~open*
    list-inclusive inclusive inclusiveness ~inclus* ~toler* ~accommodat* ~includ*
    list-sustainable sustainable ~sustain* ~lasting ~endur* ~long*
    list-comprehensive comprehensive ~comprehen* ~full* ~all* ~overall ~whole* ~total* ~complete* ~extens*
    list-goods goods ~good* ~product* ~commod* ~merchand* ~item* ~cargo* ~freight
    list-services services ~servic* ~serv*
    list-capital capital ~capital* ~fund* ~invest* ~asset* ~money
    list-labour labour labor ~labo* ~work* ~manpower ~employ* ~personnel
    list-fine fines be_fined ~fine* ~penalt* ~monetary
    list-confiscation confiscation confiscated forfeiture ~confisc* ~forfeit* ~seiz* ~expropr*
    list-imprisonment imprisonment imprisoned ~imprison* ~prison* ~jail* ~custod* ~sentenc* ~term*
    list-compensation compensation ~compens* ~damag* ~indemn* ~repar* ~restitut* ~redress*
    list-interest interest ~interest*
    list-signature signature signed ~sign*
    list-headache headache headaches ~head* ~migraine*
    list-nausea nausea ~nause* ~sick*
    list-vomiting vomiting ~vomit* ~emes*
    list-fever fever ~fever* ~febrile ~temperature*
    list-cough cough coughing ~cough*
    list-hypertension hypertension ~hypertens* ~pressure
    list-diabetes diabetes ~diabet* ~sugar
    list-smoking smoking ~smok* ~tobacco* ~cigar*
    list-alcohol alcohol drinking ~drink* ~alcohol* ~liquor* ~drunk*
    list-obesity obesity ~obes* ~overweight ~weight
    list-stroke stroke ~strok*
    list-cancer cancer cancers ~cancer* ~tumo* ~carcin* ~oncol*
    list-oil oil petroleum ~oil* ~petrol* ~crude*
    list-gas natural_gas gas ~gas* ~LNG
    list-coal coal ~coal*
    list-railway railway railways rail ~rail* ~train*
    list-road road roads highway highways ~road* ~highway* ~motorway*
    list-port ports ~port* ~harbo*
    list-airport airport airports ~airport* ~aerodrome* ~air*
    list-water water_supply water_resources water ~water* ~hydro*
    list-electricity electricity power_supply ~electr* ~power*
    list-housing housing ~hous* ~home* ~accommodat* ~apartment* ~dwelling* ~flat* ~propert* ~estate
    list-loss losses ~loss* ~lost ~lose* ~damag*
    list-experience experience ~experien* ~expert* ~lesson*
    list-theory theory theoretical ~theor*
    list-practice practice practical ~pract* ~hands-on
    list-politics-defence defence defense ~defen* ~milit*
    list-media media ~media ~press ~journal* ~news* ~broadcast*
    list-sport sport sports ~sport* ~athlet*
    list-family families ~famil* ~househ* ~home* ~relativ* ~domestic
    former-post former_president former_prime_minister former_minister former_foreign_minister former_secretary \
    former_ambassador former_speaker ex-president ex-minister ~former* ~ex ~ex-* ~previous* ~past ~then ~late ~one-time \
    ~onetime ~erstwhile ~retired ~outgoing ~served
    acting-post acting_president acting_prime_minister acting_minister acting_foreign_minister acting_chair \
    acting_chairman acting_director acting_secretary ~acting ~interim ~caretaker ~provision* ~ad_interim ~tempor* ~care*
    only-if only_if only_after only_when only_with may_only shall_only can_only only_parties only_upon only_the_parties solely exclusively none_but \
    no_one_but ~only ~sole* ~exclusiv* ~unless ~until ~no ~not ~nor ~without ~just ~limit* ~restrict* ~merely ~except* ~before ~once ~must ~requir* \
    ~none ~cannot ~alone ~confin* ~nothing ~depend* ~necessar* ~subject_to ~condition* ~unique* ~single ~purely ~first ~prior ~pure ~entire* ~after \
    ~all ~need* ~lack*
    proposed-only recommends recommended recommend_that recommending has_proposed have_proposed proposes is_considering are_considering \
    under_consideration strongly_advised ~recommend* ~propos* ~suggest* ~advis* ~advic* ~implic* ~should ~consider* ~call* ~urg* ~plan* ~intend* ~may ~might ~could \
    ~would ~ask* ~request* ~idea* ~discuss* ~thin* ~thought ~offer* ~want* ~seek* ~sought ~encourag* ~advoc* ~initiat* ~if ~ought ~need* ~best ~let \
    ~motion ~draft* ~invit* ~nomin* ~put_forward ~favo* ~must ~envisag* ~stud* ~look*
    hoped-only hoped_that on_track_to ~expect* ~hope* ~likely ~may ~could ~might ~should ~would ~set_to ~track ~pois* ~prospect* ~potential* \
    ~project* ~forecast* ~can ~possib* ~promis* ~scheduled ~chance* ~about_to ~due ~look* ~seem* ~anticip* ~probab* ~plan*
    vast-majority vast_majority overwhelming_majority great_majority ~most* ~major* ~almost ~near* ~predomin* ~large* ~main* ~overwhelm* ~bulk \
    ~usual* ~general* ~over ~more_than ~out_of ~per ~virtually ~practically ~mass* ~hug* ~prevail* ~vast
    applies-only applies_only apply_only only_applies only_apply applicable_only applicable_solely ~only ~sole* ~exclusiv* ~limit* ~restrict* \
    ~confin* ~not ~no ~just ~alone ~outside ~except* ~unless ~specific* ~purely ~merely ~reserv*
    """
}
