// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English that exclude one another in all languages.
  static let englishContrasts = """
    trade export* ~export* | import imports imported importing importer importers ~import*
    world-war first_world_war world_war_i world_war_one | second_world_war world_war_ii world_war_two
    assent approved approves ratified ratifies accepted accepts ~approv* ~ratif* ~accept* ~agree* ~support* \
    ~back* ~adopt* ~consent* ~favo* | rejected rejects rejecting vetoed refused refuses opposed opposes ~reject* \
    ~veto* ~refus* ~oppos* ~against ~object* ~den* ~declin*
    quantity doubled tripled quadrupled =doubled_down =doubled_back increased increases increasing rose risen rises #_%_more #_%_higher #_more_than_a_year_earlier #_more_than_last_year up_#_% grew_by grew_# ~increas* \
    ~rise ~rising ~grow* ~grew ~rais* ~up ~expan* ~high* ~more ~add* ~improv* ~enhanc* ~gain* | decreased \
    decreases decreasing declined declining fell_by fell_to fell_# dropped_by dropped_to dropped_# #_%_less \
    #_%_lower #_%_fewer down_#_% ~decreas* ~declin* ~fall* ~fell ~drop* ~reduc* ~low* ~less* ~fewer ~cut* ~down \
    ~shrink* ~shrank
    strength strengthened strengthens strengthening ~strength* ~strong* ~enhanc* ~increas* | weakened weakens \
    weakening ~weak* ~low*
    speed accelerated accelerates accelerating ~accelerat* ~fast* ~speed* ~rapid* ~quick* | slowed slowing \
    slowdown ~slow*
    permission allowed allows permitted permits ~allow* ~permi* ~let ~lets ~can ~may ~licen* | forbidden forbids \
    forbade prohibited prohibits banned ~forbid* ~prohibit* ~ban* ~restrict* ~outlaw*
    testimony confirmed confirms admitted admits acknowledged ~confirm* ~admi* ~acknowledg* ~recogni* ~prov* | \
    denied denies denying ~den* ~refut* ~reject*
    most maximum highest largest ~most ~max* ~best ~top ~record | minimum lowest smallest ~least ~min* ~low* \
    ~worst
    majority majority most_of_the most_of_which most_of_whom most_of_them most_of_these most_countries most_states most_nations most_scholars \
    most_experts most_members most_delegations most_participants most_respondents most_of_its most_of_his most_of_her most_of_our most_of_their \
    ~most | minority minorities few_of_the few_of_which few_of_whom few_of_them few_of_these few_countries few_states few_nations few_scholars \
    few_experts few_members few_delegations few_participants few_respondents a_small_part a_small_minority a_small_fraction only_a_small_number \
    ~few
    balance surplus surpluses | deficit deficits
    result profit profits profitable ~gain* ~earn* | losses ~loss ~lost ~lose ~loses ~losing
    law legally lawful lawfully ~legal* ~legitim* ~law | illegal illegally unlawful unlawfully ~illegit* \
    ~illicit*
    way directly direct_tax direct_taxes direct_taxation direct_cost direct_costs direct_investment direct_election direct_elections \
    direct_evidence direct_talks ~direct* | indirect indirectly indirect_tax* indirect_cost* indirect_evidence ~indirect*
    party-buyer buyer buyers ~buy* ~purchas* | seller sellers ~sell* ~vendor*
    party-credit creditor creditors ~lend* | debtor debtors ~borrow* ~debt*
    party-court plaintiff plaintiffs ~claimant* | defendant defendants ~respondent* ~accused
    party-letter party_a party_1 | party_b party_2 | party_c party_3 | party_d party_4
    party-work customer customers client clients ~employer* ~principal* ~owner* | contractor contractors ~agent* \
    ~trustee* ~provider* ~supplier* ~executor* ~performer*
    party-lease lessor lessors landlord landlords ~owner* | lessee lessees tenant tenants ~renter*
    party-labour employer employers ~compan* | employee employees ~worker* ~staff ~labour* ~labor*
    party-licence licensor licensors | licensee licensees
    party-loan lender lenders ~creditor* ~bank* | borrower borrowers ~debtor*
    party-transfer transferor transferors assignor assignors | transferee transferees assignee assignees
    party-insurance insurer insurers ~underwriter* | the_insured policyholder policyholders ~insured ~assured \
    ~beneficiar*
    party-carriage shipper shippers consignor consignors ~sender* | carrier carriers | consignee consignees \
    ~receiver* ~recipient*
    party-agency ~principal* ~client* ~mandator* ~customer* ~entrust* | agent agents ~representative* ~broker* ~proxy*
    party-surety guarantor guarantors surety sureties ~guarant* | creditor creditors debtor debtors ~lend* ~borrow* \
    ~credit* ~debt* ~oblig*
    party-gift donor donors ~giver* ~grantor* ~benefactor* | donee donees ~recipient* ~grantee* ~beneficiar*
    party-care guardian guardians ~custodian* | ward wards ~minor* ~child* ~custod*
    party-appeal appellant appellants ~applicant* ~petition* ~appeal* | respondent respondents appellee appellees \
    ~defendant*
    party-supply supplier suppliers ~seller* ~vendor* ~suppl* | purchaser purchasers ~buyer* ~customer* ~purchas* ~procur*
    party-claim applicant applicants claimant claimants ~petitioner* ~plaintiff* | respondent respondents \
    ~defendant*
    state-mission sending_state sending_states sending_country ~sending | receiving_state receiving_states \
    receiving_country host_state host_states host_country host_countries ~receiving ~host*
    state-request requesting_party requesting_parties requesting_state requesting_states ~requesting | requested_party \
    requested_parties requested_state requested_states ~requested
    state-ship flag_state flag_states | port_state port_states | coastal_state coastal_states ~littoral
    life born birth ~birth* ~born* | died dies passed_away ~death* ~dead ~die* ~dying ~late ~kill*
    force enter_into_force enters_into_force entered_into_force entry_into_force come_into_force comes_into_force \
    came_into_force take_effect takes_effect took_effect ~force ~effect* ~appl* ~implement* | expire expires expired \
    repealed cease_to_have_effect ceases_to_have_effect ceased_to_have_effect cease_to_be_in_force ~terminat* ~lapse* \
    ~end* ~invalid* ~abolish* ~expir* ~repeal*
    stance oppose opposes opposed opposing vetoed vetoes vetoing ~veto* ~oppos* ~against ~object* ~reject* ~condemn* ~counter* ~anti* ~resist* | \
    support supports supported ~support* ~back* ~favo* ~endors* ~approv* ~advocat* ~agree* ~uphold*
    summit heads_of_state head_of_state ~president* ~leader* ~chair* ~monarch* ~head* | heads_of_government \
    head_of_government ~premier* ~prime* ~leader* ~head* | foreign_minister foreign_ministers ~foreign ~minister*
    treatment national_treatment ~national* | most-favoured-nation most_favoured_nation most-favored-nation \
    most_favored_nation ~mfn ~favo*
    year last_year ~previous_year ~year | this_year ~current_year ~year | next_year ~following_year ~year
    day yesterday | today ~tonight ~now* | tomorrow
    half-year first_half | second_half
    term long-term long_term ~long* | short-term short_term ~short*
    lasting permanent permanently ~permanen* | temporary temporarily ~interim ~provisional* ~tempora*
    development developed_countries developed_country developed_nations | developing_countries developing_country \
    developing_nations less_developed_countries least_developed_countries less-developed_countries \
    least-developed_countries under-developed_countries underdeveloped_countries
    place urban ~cit* ~town* | rural ~countryside ~village* ~farm*
    compass northern the_north north_of northward northwards to_the_north ~north* | southern the_south south_of southward southwards to_the_south ~south* | eastern the_east east_of \
    eastward eastwards to_the_east ~east* | western west_of westward westwards to_the_west ~west* | northeast* north-east* ~north* | northwest* north-west* ~north* | \
    southeast* south-east* ~south* | southwest* south-west* ~south*
    hemisphere northern_hemisphere | southern_hemisphere
    membership joined joins acceded join joining accede accedes ~join* ~acce* ~enter* | withdrew withdraws withdrawn withdraw withdrawing quit \
    quits ~withdr* ~leav* ~left ~quit* ~exit*
    time-order before_#### prior_to_#### by_#### until_#### till_#### before_@ prior_to_@ until_@ till_@ \
    before_#_@ prior_to_#_@ by_#_@ until_#_@ till_#_@ before_the_year_# by_the_year_# no_later_than_#_@ \
    no_later_than_#### up_to_#### by_the_end_of before_the_end_of ~before ~prior ~by ~until ~till ~earlier ~ahead \
    ~no_later ~not_later ~ago ~up_to ~previous* ~former* | after_#### since_#### following_#### after_@ since_@ \
    following_@ after_#_@ since_#_@ following_#_@ after_the_year_# since_the_year_# after_the_end_of ~after* \
    ~since ~from ~follow* ~later ~onward* ~as_of ~subsequent* ~starting ~beginning
    rank largest biggest highest longest tallest ~most ~first ~top ~leading ~*est ~main ~major ~best ~great* \
    ~record ~peak ~max* ~chief | second_largest second_tallest second-tallest second_biggest second_highest \
    second_longest second_most second-largest second-biggest second-highest second-longest second-most ~second \
    ~two ~2 ~runner* | third_largest third_biggest third_highest third_longest third_most third-largest \
    third-biggest third-highest third-longest third-most ~third ~three ~3
    first-last first firstly ~initial* ~debut* ~one ~new* ~begin* ~earl* ~maiden ~inaugur* ~open* ~1* ~ever \
    ~start* ~original* | the_last =the_last_few =the_last_two =the_last_three =the_last_# =the_last_decade \
    =the_last_year =the_last_week =the_last_month =the_last_century =the_last_several =the_last_couple \
    the_last_time the_last_of the_last_one the_last_round the_last_day the_last_person the_last_man \
    the_last_match the_last_game the_final_round the_final_day ~last ~final* ~end* ~ultimate* ~previous ~latest \
    ~late
    half-day a.m morning mornings ~dawn ~early ~sunrise ~breakfast ~am | p.m afternoon afternoons evening \
    evenings ~noon ~night* ~late* ~dusk ~tonight ~lunch* ~dinner ~pm ~midnight ~sunset ~overnight
    deal bought buys buying purchased purchases purchasing acquired acquires ~buy ~buyer* ~purchas* ~acqui* \
    ~takeover ~procur* ~get* ~got ~tak* ~took ~trad* ~pa* | sold sells selling ~sell* ~sale* ~vend* ~dispos* \
    ~divest* ~trad* ~offer*
    sex man men male males boy boys ~gentlem* ~guy* ~he ~his ~him ~father* ~son ~sons ~husband* ~brother* ~people \
    ~mr ~person* ~human* | woman women female females girl girls ~lad* ~she ~her ~hers ~mother* ~daughter* ~wife \
    ~wives ~sister* ~mrs ~ms ~maternal ~people ~person*
    parent father fathers ~dad* ~pa ~papa ~paternal ~parent* | mother mothers ~mom* ~mum* ~ma ~mama ~maternal \
    ~parent*
    child son sons ~boy* ~child* ~heir ~kid* | daughter daughters ~girl* ~child* ~kid*
    spouse husband husbands ~spouse* ~man ~hubby ~partner* | wife wives ~spouse* ~lady ~mrs ~woman ~partner*
    casualty killed dead died death deaths fatalities ~kill* ~die* ~dying ~fatal* ~lethal ~los* ~perish* ~murder* \
    ~casualt* ~slain ~body ~bodies ~execut* ~victim* ~suicid* ~live* ~life | injured injuring injuries wounded \
    wounding ~injur* ~wound* ~hurt* ~harm* ~damag* ~casualt* ~maim* ~victim* ~trauma* ~cut* ~knee
    office president presidents ~presiden* ~chair* ~head ~leader* | prime_minister prime_ministers premier \
    chancellor ~pm ~prime ~minister* ~leader* ~head ~chair* | foreign_minister foreign_ministers ~foreign \
    ~secretary ~minister* ~diplomat* | defence_minister defense_minister minister_of_defence minister_of_defense \
    ~defen* ~minister* ~secretary ~pentagon
    armed-force army armies ~militar* ~force* ~soldier* ~ground ~troop* ~land | navy navies naval ~marin* ~ship* ~sea* \
    ~fleet* ~warship* ~frigate* | air_force air_forces ~air* ~aviat* ~plane* ~jet* ~raf ~fl*
    season summer summers ~june ~july ~august ~hot | winter winters ~cold ~wint* ~december ~january ~february
    war-peace wars ~war* ~fight* ~battle* ~conflict* ~combat* ~milit* ~post-war ~figh* | peace peaceful \
    peacefully ~peac* ~truce ~ceasefire ~armist* ~pacif* ~war
    supply supply supplies ~suppl* ~provid* ~provis* ~deliver* | demand demands ~demand* ~need* ~requir*
    money income revenue revenues ~earn* ~inc* ~rece* ~tak* ~proceed* ~pa* ~wage* ~turnover ~profit* | \
    expenditure expenditures spending ~spen* ~expen* ~cost* ~outlay* ~outgo* ~pa*
    domestic domestic domestically ~home* ~national* ~in* ~local* ~nation* ~countr* ~within ~own | foreign \
    overseas abroad ~foreign* ~extern* ~international* ~offshore ~outside ~out ~import* ~global ~world
    sign positive positively ~favo* ~good ~optimis* ~plus ~up* ~front ~well | negative negatively ~bad* ~advers* \
    ~minus ~harm* ~unfavo* ~wors* ~cynic*
    start-end began begins started starts opened ~begin* ~begun ~start* ~open* ~launch* ~commenc* ~initi* ~kick* \
    ~first ~now ~set* ~new* ~get* ~got ~go* ~went ~tak* ~took ~origin* ~since ~from ~turn* ~com* ~came ~becom* \
    ~becam* ~embark* ~trigger* | ended ends concluded terminated ~end* ~finish* ~clos* ~conclud* ~complet* ~stop* \
    ~ceas* ~termin* ~over ~last* ~final* ~expir* ~after ~suspend* ~wrap* ~halt* ~finali* ~quit* ~late* ~off \
    ~through ~out
    win-lose won wins victory defeated defeats beat beats ~win* ~victor* ~beat* ~triumph* ~defeat* ~champion* \
    ~gain* ~overc* ~success* ~*over ~los* ~conquer* ~claim* ~take* ~took | lost_to loses_to defeat ~lost ~los* \
    ~fail* ~defeat* ~beat* ~fall* ~fell ~down* ~relegat* ~missed
    public publicly ~public* ~open* ~disclos* ~transparen* ~announc* ~overt* | secret secretly ~secre* ~confiden* \
    ~privat* ~covert* ~classified ~hidden ~clandest*
    stream upstream ~upper ~up* | downstream ~lower ~down*
    bound upper_limit upper_bound ~maxim* ~ceiling ~cap* ~up* ~highest ~most | lower_limit lower_bound ~minim* \
    ~floor ~low* ~least
    entry enter_the_country entered_the_country entry_into ~ent* ~arriv* ~in* ~com* ~immigr* | leave_the_country \
    left_the_country exit_from ~exit* ~leav* ~left ~depart* ~out* ~emigr*
    day-night daytime ~day* | night nights nighttime ~night* ~evening* ~overnight ~midnight
    side left-hand left_hand left_lane left_lung left_kidney left_knee left_side left_bank left_wing left_arm \
    left_leg left_eye left_foot left_shoulder left_wrist left_elbow left_hip left_breast \
    left_ear left_ventricle left_atrium left_hemisphere left-wing leftist leftists \
    far-left ~left* | right-hand right_hand right_lane right_lung right_kidney right_knee \
    right_side right_bank right_wing right_arm right_leg right_eye right_foot right_shoulder right_wrist right_elbow right_hip right_breast \
    right_ear right_ventricle right_atrium right_hemisphere right-wing rightist rightists \
    far-right ~right*
    provision chapter_# chapters_# chapter_i* chapter_v* chapter_x* ~chapter* ~part* ~title* ~book | article_# \
    articles_# ~article* ~art ~section* ~rule* ~regulation* ~clause* ~paragraph* ~para ~item* | annex_# annexes_# \
    appendix_# ~annex* ~append*
    bank eastern east_bank east_side east_coast ~east* ~orient* | western west_bank west_side west_coast ~west* \
    ~occident* | northern north_bank north_side north_coast ~north* | southern south_bank south_side south_coast \
    ~south*
    sea south_china_sea | east_china_sea | yellow_sea | bohai bo_hai | black_sea | red_sea | mediterranean | \
    baltic | caspian | north_sea | caribbean ~caricom | arabian_sea | sea_of_japan japan_sea ~east_sea | \
    adriatic | aegean | sea_of_okhotsk okhotsk_sea | sea_of_azov azov_sea | aral_sea | dead_sea
    strait taiwan_strait taiwan_straits strait_of_taiwan ~cross-strait ~cross-straits | hormuz | malacca \
    ~melaka | gibraltar | bering | english_channel ~channel ~la_manche | bosphorus bosporus | dardanelles | \
    bab_al-mandab bab_el-mandeb bab-el-mandeb bab_al-mandeb bab_el-mandab | sunda_strait
    ocean pacific_ocean ~pacific ~asia-pacific ~indo-pacific ~transpacific ~trans-pacific ~apec | atlantic \
    ~nato ~transatlantic ~trans-atlantic ~euro-atlantic | indian_ocean ~indo-pacific | arctic_ocean ~arctic
    pole arctic north_pole north_polar northern_polar ~polar ~poles | antarctic antarctica south_pole south_polar southern_polar ~polar ~poles
    river yangtze yangzi changjiang chang_jiang | yellow_river huanghe huang_he | pearl_river zhujiang \
    zhu_jiang | mekong ~lancang | ganges ~ganga | nile | danube | rhine | volga | dnieper dnepr dnipro_river \
    ~dnipro | thames | euphrates
    congo democratic_republic_of_the_congo democratic_republic_of_congo dr_congo drc congo-kinshasa ~kinshasa \
    ~zaire ~congolese | republic_of_the_congo republic_of_congo congo-brazzaville ~brazzaville ~congolese | ~congo_river
    troops withdrew_from withdraws_from withdrawn_from withdrew_its withdrew_their withdrawal_of_troops \
    troop_withdrawal pulled_out_of pull_out_of ~withdr* ~pull* ~leav* ~left ~exit* ~evacuat* ~retreat* ~out \
    ~from | entered invaded invades ~enter* ~invad* ~into ~invasion* ~incursion* ~mov* ~march*
    validity valid validity ~effect* ~valid* ~force ~good | invalid invalidity invalidated is_void are_void be_void was_void null_and_void \
    ~invalid* ~void* ~null* ~expir* ~ineffect* ~futil*
    exchange-rate points_stronger stronger_against stronger_than_on appreciated appreciates appreciation revalued revaluation rouble_strengthened ruble_strengthened \
    yuan_strengthened renminbi_strengthened currency_strengthened ~appreciat* ~revalu* ~strength* \
    ~strong* ~ris* ~rose ~gain* ~up ~increas* ~higher | points_weaker weaker_against weaker_than_on depreciated depreciates depreciation devalued \
    devaluation rouble_weakened ruble_weakened yuan_weakened renminbi_weakened currency_weakened ~depreciat* ~devalu* ~weak* ~fell ~fall* ~los* ~down ~drop* ~declin* ~lower
    wording in_writing written_consent written_notice written_notification written_agreement written_form \
    written_request written_application written_statement written_reply written_permission ~writ* ~wrote \
    ~letter* ~text* | orally oral verbal verbally ~oral* ~verbal* ~spoken ~speak* ~spoke ~say* ~said ~mouth \
    ~vocal*
    """

  /// Capitals and large cities, a city a line: its name in English and its names in English.
  static let englishCities = """
    beijing beijing peking ~beijing_time
    shanghai shanghai ~sco
    tianjin tianjin
    chongqing chongqing chungking
    guangzhou guangzhou canton
    shenzhen shenzhen
    nanjing nanjing nanking
    wuhan wuhan
    chengdu chengdu
    xian xi'an xian
    hangzhou hangzhou
    suzhou suzhou
    qingdao qingdao tsingtao
    dalian dalian
    shenyang shenyang mukden
    harbin harbin
    changchun changchun
    jinan jinan
    zhengzhou zhengzhou
    changsha changsha
    kunming kunming
    guiyang guiyang
    nanning nanning
    fuzhou fuzhou
    xiamen xiamen amoy
    hefei hefei
    nanchang nanchang
    taiyuan taiyuan
    shijiazhuang shijiazhuang
    hohhot hohhot
    lanzhou lanzhou
    xining xining
    yinchuan yinchuan
    urumqi urumqi
    lhasa lhasa
    haikou haikou
    sanya sanya
    zhuhai zhuhai
    ningbo ningbo
    hong-kong hong_kong hongkong
    macao macao macau
    taipei taipei
    kaohsiung kaohsiung
    tokyo tokyo ~tokyo_time
    osaka osaka
    hiroshima hiroshima
    nagasaki nagasaki
    seoul seoul
    busan busan pusan
    pyongyang pyongyang
    ulaanbaatar ulaanbaatar ulan_bator
    hanoi hanoi
    ho-chi-minh ho_chi_minh_city saigon
    bangkok bangkok
    kuala-lumpur kuala_lumpur
    jakarta jakarta
    manila manila
    new-delhi new_delhi delhi
    mumbai mumbai bombay
    kolkata kolkata calcutta
    islamabad islamabad
    karachi karachi
    kabul kabul
    kathmandu kathmandu
    dhaka dhaka
    colombo colombo
    tehran tehran teheran
    baghdad baghdad
    damascus damascus
    beirut beirut
    jerusalem jerusalem
    tel-aviv tel_aviv
    riyadh riyadh
    dubai dubai
    doha doha
    ankara ankara
    istanbul istanbul constantinople
    cairo cairo
    nairobi nairobi
    addis-ababa addis_ababa
    johannesburg johannesburg
    cape-town cape_town
    moscow moscow ~moscow_time
    st-petersburg st_petersburg saint_petersburg st._petersburg petersburg leningrad
    vladivostok vladivostok
    khabarovsk khabarovsk
    irkutsk irkutsk
    kazan kazan
    yekaterinburg yekaterinburg ekaterinburg
    novosibirsk novosibirsk
    sochi sochi
    kyiv kyiv kiev
    minsk minsk
    astana astana nur-sultan
    almaty almaty alma-ata
    tashkent tashkent
    samarkand samarkand
    bishkek bishkek
    dushanbe dushanbe
    ashgabat ashgabat
    baku baku
    tbilisi tbilisi
    yerevan yerevan
    london london
    paris paris ~parisian*
    berlin berlin
    bonn bonn
    munich munich
    frankfurt frankfurt
    hamburg hamburg
    vienna vienna ~viennese
    rome rome ~roman*
    milan milan
    venice venice ~venetian*
    madrid madrid
    barcelona barcelona
    lisbon lisbon
    brussels brussels
    amsterdam amsterdam
    the-hague the_hague
    geneva geneva
    zurich zurich
    davos davos
    bern bern berne
    copenhagen copenhagen
    stockholm stockholm
    oslo oslo
    helsinki helsinki
    warsaw warsaw
    prague prague
    budapest budapest
    bucharest bucharest
    sofia sofia
    belgrade belgrade
    athens athens ~athenian*
    dublin dublin
    edinburgh edinburgh
    glasgow glasgow ~glaswegian*
    manchester manchester
    washington washington
    new-york new_york ~nyc ~manhattan ~brooklyn
    los-angeles los_angeles ~la ~hollywood
    san-francisco san_francisco
    chicago chicago
    boston boston
    houston houston
    seattle seattle
    philadelphia philadelphia
    ottawa ottawa
    toronto toronto
    vancouver vancouver
    montreal montreal
    mexico-city mexico_city
    havana havana
    brasilia brasilia
    rio rio rio_de_janeiro
    sao-paulo sao_paulo são_paulo
    buenos-aires buenos_aires
    santiago santiago ~san_diego
    lima lima
    caracas caracas
    canberra canberra
    sydney sydney
    melbourne melbourne
    wellington wellington
    bukhara bukhara bokhara
    khiva khiva
    fergana fergana ferghana
    andijan andijan andizhan
    osh osh
    khujand khujand khodjent
    karaganda karaganda karagandy
    shymkent shymkent chimkent
    aktau aktau
    aktobe aktobe aktyubinsk
    omsk omsk
    chelyabinsk chelyabinsk
    nizhny-novgorod nizhny_novgorod
    samara samara
    rostov rostov rostov-on-don
    ufa ufa
    perm perm
    voronezh voronezh
    volgograd volgograd
    krasnodar krasnodar
    blagoveshchensk blagoveshchensk
    manzhouli manzhouli manchouli
    kashgar kashgar kashi
    khorgos khorgos horgos
    lahore lahore
    peshawar peshawar
    kandahar kandahar
    herat herat
    mashhad mashhad meshed
    isfahan isfahan esfahan
    basra basra
    aleppo aleppo
    lagos lagos
    casablanca casablanca
    khartoum khartoum
    dar-es-salaam dar_es_salaam
    kampala kampala
    accra accra
    dakar dakar
    yangon yangon rangoon
    phnom-penh phnom_penh
    vientiane vientiane
    lyon lyon lyons
    marseille marseille marseilles
    naples naples
    turin turin
    riga riga
    vilnius vilnius
    tallinn tallinn
    chisinau chisinau kishinev
    odesa odesa odessa
    lviv lviv lvov
    kharkiv kharkiv kharkov
    """
}
