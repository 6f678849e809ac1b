// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English for things of one kind in daily life and work, such as professions, fuels and vehicles.
  static let englishKinds = """
    thing-sector agriculture agricultural ~agri* ~agro* ~farm* ~crop* ~rural ~food ~cultiv* ~peasant* | industry industries industrial \
    manufacturing ~industr* ~manufactur* ~plant* ~factor* ~production ~sector* | fishery fisheries fishing ~fish* ~aqua* | forestry ~forest* \
    ~timber ~wood* | tourism ~tour* ~travel* ~visitor* ~holiday* ~trip* ~hospitality | construction_industry construction_sector building_sector \
    ~construct* ~build* ~hous* ~real_estate | mining mining_industry mining_sector ~mine* ~mining ~extract* ~quarr* ~ore ~ores | transport \
    transportation ~transport* ~logist* ~traffic ~freight ~ship* ~rail* ~road* ~transit ~bus* ~haul* | education educational ~educat* ~school* \
    ~teach* ~learn* ~train* ~univers* ~academ* ~student* ~stud* ~literacy | healthcare health_care medical_care public_health health_system \
    health_sector health_services ~health* ~medic* ~hospital* ~sanit* ~clinic* ~disease* ~hygien* | cultural culture ~cultur* ~art* ~heritage \
    ~civili* ~humanit* ~people-to-people | sports sport ~sport* ~athlet* ~olymp* ~physical ~game* | energy energy_sector ~energ* ~power ~electric* \
    ~fuel* ~oil ~gas ~nuclear | banking banking_sector financial_sector ~bank* ~financ* ~credit ~monet* ~fund* | insurance_sector \
    insurance_industry ~insur* | telecommunications telecoms telecommunication ~telecom* ~communicat* ~mobile
    thing-indicator gdp gross_domestic_product ~gdp ~gross* ~economic ~economy ~national_income ~output ~product | budget budgets budgetary \
    ~budget* ~fiscal ~spending ~revenue* ~appropriat* ~fund* ~financ* ~treasur* | inflation inflationary ~inflat* ~price* ~cpi ~cost | \
    unemployment jobless joblessness ~unemploy* ~employ* ~job* ~work* ~labour ~labor | poverty poverty_rate ~poor* ~depriv* ~needy ~impover* | \
    productivity ~product* ~efficien* | investment investments ~invest* ~capital ~fdi | consumption consumer_spending ~consum* ~spend* ~demand \
    ~purchas* ~use* ~using | savings ~sav* ~deposit* ~thrift | debt debts indebtedness ~debt* ~borrow* ~indebt* ~liabilit* ~arrears ~loan* ~bond* \
    ~owe* | deficit deficits ~deficit* ~short* ~gap ~imbalanc* ~loss* ~lack* | interest_rate interest_rates key_rate policy_rate ~interest ~rate* \
    ~yield* ~borrowing | exchange_rate exchange_rates ~exchange ~currenc* ~rate* ~forex ~rouble* ~ruble* ~dollar* | profit profits ~profit* ~earn* \
    ~net ~gain* ~margin* ~return* ~income | revenue revenues turnover ~revenue* ~sales ~income ~earn* ~proceeds ~receipt* ~takings
    thing-fuel coal ~coal* ~anthrac* ~lignite ~coke | oil crude_oil petroleum crude ~oil* ~petrol* ~barrel* ~opec ~hydrocarb* | natural_gas gas \
    lng ~gas* ~methane ~lpg ~hydrocarb* | nuclear_power nuclear_energy nuclear_plant* ~nuclear* ~atom* ~reactor* | hydropower hydroelectric \
    hydroelectricity ~hydro* ~dam* ~water | wind_power wind_energy wind_farm* wind_turbine* ~wind* ~turbine* | solar solar_power solar_energy \
    photovoltaic* ~solar* ~pv ~sun* | geothermal ~heat | biofuel biofuels biomass ~bio*
    thing-vehicle car cars automobile automobiles passenger_car* ~car* ~auto* ~vehicle* ~motor* ~sedan* ~driv* ~ev ~evs | truck trucks lorry \
    lorries ~truck* ~lorr* ~vehicle* ~haul* ~heavy ~freight | bus buses ~bus* ~coach* ~public_transport | train trains ~train* ~rail* ~express | \
    ship ships vessel vessels ~ship* ~vessel* ~boat* ~craft ~ferr* ~tanker* ~fleet* ~marit* ~liner* | aircraft plane planes airplane* airliner* \
    ~air* ~plane* ~jet* ~flight* ~aviat* ~fl* | helicopter helicopters ~helicopt* ~rotor* ~chopper* | submarine submarines ~submarin* ~sub ~subs | \
    bicycle bicycles bike bikes ~bicycl* ~bike* ~cycl* | motorcycle motorcycles ~motor* | tram trams ~tram* ~streetcar* ~trolley* ~car ~cars | \
    metro subway ~metro* ~subway* ~underground ~tube
    thing-route road roads highway highways motorway* expressway* ~road* ~highway* ~motorway* ~express* ~street* ~route* ~path* ~way ~course | \
    railway railways railroad railroads ~rail* ~train* ~track* ~line ~metro | port ports seaport* harbour harbours harbor ~port* ~harbo* ~dock* \
    ~terminal* ~berth* | airport airports ~airport* ~air* ~aerodrom* | bridge bridges ~bridg* ~viaduct* | tunnel tunnels ~tunnel* | pipeline \
    pipelines ~pipe* ~channel* | canal canals ~canal* ~channel* ~waterway* | dam dams ~dam* ~hydro* ~barrage ~reservoir* | power_plant \
    power_station power_plants power_stations ~power ~plant* ~generat* ~reactor*
    thing-landform river rivers ~river* ~stream* ~basin* ~creek* ~fluvial | lake lakes ~lake* ~reservoir* | sea seas ~sea* ~marit* ~marin* \
    ~offshore ~ocean* ~naval | ocean oceans ~ocean* ~sea* ~marin* | island islands ~island* ~isle* ~archipel* | peninsula ~penins* | mountain \
    mountains ~mount* ~hill* ~alp* ~peak* ~ridge* ~range* | desert deserts ~desert* ~arid | forest forests ~forest* ~wood* ~timber ~jungle* ~tree* \
    | steppe steppes grassland grasslands prairie* ~grass* ~pastur* ~meadow* | wetland wetlands marshes swamps ~wet* ~marsh* ~swamp* ~bog* | \
    glacier glaciers ~glaci* ~ice | valley valleys ~valley* ~basin*
    thing-kin grandfather grandfathers ~grand* | grandmother grandmothers ~grand* | uncle uncles ~uncle* | aunt aunts ~aunt* | nephew nephews \
    ~nephew* | niece nieces ~niece* | cousin cousins ~cousin* | father =father-in-law ~father* ~dad* ~parent* ~patern* ~papa | mother \
    =mother-in-law ~mother* ~mom* ~mum* ~parent* ~matern* | son sons =son-in-law =sons-in-law ~son* ~boy* ~child* ~heir* ~kid* | daughter \
    daughters =daughter-in-law =daughters-in-law ~daughter* ~girl* ~child* ~kid* | brother brothers =brother-in-law =brothers-in-law ~brother* \
    ~sibling* ~cousin* ~fratern* | sister sisters =sister-in-law =sisters-in-law ~sister* ~sibling* ~cousin* | husband husbands ~husband* ~spouse* \
    ~partner* | wife wives ~wife* ~spouse* ~partner*
    thing-job doctors physician physicians ~doctor* ~physician* ~medic* ~clinic* ~gp ~specialist* ~practition* ~surgeon* | nurse nurses ~nurs* \
    ~medic* | teacher teachers ~teach* ~professor* ~facult* ~educat* ~lectur* ~instruct* ~tutor* ~staff | engineer engineers ~engin* ~technic* | \
    accountant accountants ~account* ~audit* ~bookkeep* | auditor auditors ~audit* ~account* | farmer farmers peasants ~farm* ~peasant* ~agricult* \
    ~grow* ~rural ~cultiv* ~villag* | fisherman fishermen fishers ~fish* | miner miners ~mine* | herders herdsmen shepherds ~herd* ~pastoral* \
    ~shepherd* ~nomad* | police police_officer* policeman policemen ~polic* ~officer* ~law_enforcement | firefighters firefighter firemen \
    fire_brigade ~fire* ~rescu* | journalist journalists reporter reporters ~journal* ~report* ~press ~correspond* ~media ~news* | scientist \
    scientists researcher researchers ~scien* ~research* ~scholar* ~expert* ~academ* ~specialist* ~author* | writer writers novelist* ~writ* \
    ~author* ~novel* ~literar* | poet poets ~poet* ~verse* | painter painters ~paint* ~artist* ~art | composer composers musician musicians \
    ~compos* ~music* | architect architects ~archit* ~design* | historian historians ~histor* | economist economists ~econom* | philosopher \
    philosophers ~philos* | chemist chemists ~chem* | physicist physicists ~phys* | biologist biologists ~bio* | mathematician mathematicians \
    ~math* | driver drivers ~driv* ~chauffeur* ~motorist* | pilots fighter_pilot* ~pilot* ~crew* ~aviator* ~fl* | sailors seafarers seamen ~sail* \
    ~sea* ~crew* ~marin* | interpreter interpreters translator translators ~interpret* ~translat* | pharmacist pharmacists ~pharm* | dentist \
    dentists ~dent* | veterinarian* veterinary_surgeon* ~vet* | entrepreneur entrepreneurs businessmen businesspeople ~entrepren* ~business* \
    ~merchant* ~trader* ~compan* | diplomat diplomats ~diplom* ~ambass* ~envoy* ~embass* | students student ~student* ~pupil* ~learner* ~graduate* \
    ~youth ~school* ~undergrad* ~scholar* | workers ~work* ~employ* ~labo* ~staff ~personnel
    thing-place-of university universities ~univers* ~colleg* ~academ* ~campus* ~institut* ~higher | schools school primary_school* \
    secondary_school* ~school* ~educat* ~pupil* ~class* | hospital hospitals ~hospital* ~clinic* ~medic* ~health* | bank banks =west_bank \
    =left_bank =right_bank ~bank* ~lender* ~financ* | insurer insurers insurance_company insurance_companies ~insur* | museum museums ~museum* \
    ~galler* | library libraries ~librar* | archive archives ~archiv* ~record* | theatre theatres theaters ~theat* ~drama* ~stage | court courts \
    ~court* ~tribunal* ~judic* ~judg* | procuratorate procuratorates prosecutor's_office prosecution_service ~prosecut* ~procur* | parliament \
    parliaments legislature legislatures ~parliament* ~legislat* ~congress* ~assembly ~duma ~house ~senate ~mps | government governments ~govern* \
    ~cabinet* ~state* ~authorit* ~administrat* ~official* ~executive ~public ~countr* ~regime | factory factories ~factor* ~plant* ~mill* \
    ~manufact* ~works ~enterprise* ~production | church churches ~church* ~cathedral* ~relig* ~parish* | temple temples ~temple* ~monaster* \
    ~shrine* | mosque mosques ~mosque* | prison prisons jail jails ~prison* ~detent* ~penitent* ~correct* ~custod* | stock_exchange \
    stock_exchanges ~exchange* ~stock* ~bourse* | hotel hotels ~hotel* | think_tank think_tanks ~institut* ~centre* ~center* | newspaper \
    newspapers ~daily ~paper* ~press ~times ~post | magazine magazines ~magazin* ~journal* ~period* ~weekly | television tv ~televis* ~broadcast* \
    ~channel* | radio ~radio* ~broadcast* ~on_air
    thing-animal horse horses ~hors* ~equ* ~cavalry ~pony ~mount* | cattle cow cows ~cow* ~bovin* ~beef ~dairy ~livestock ~ox* ~bull* | sheep \
    ~sheep* ~lamb* ~flock* ~ewe* ~ovine | goat goats ~goat* | pigs swine hogs ~pig* ~swine* ~hog* ~pork | dog dogs ~dog* ~canine* | cats ~cat \
    ~cats ~feline* | camel camels ~camel* | tiger tigers ~tiger* | leopard leopards ~leopard* | panda pandas ~panda* | elephant elephants ~eleph* \
    | wolf wolves ~wol* | mice mouse ~murin* ~rodent* | rats rat ~rodent* | monkey monkeys macaque* ~primate* | rabbit rabbits ~rabbit* | birds \
    bird ~bird* ~avian ~poultry ~fowl | snake snakes ~snake* | bee bees honeybee* ~bee*
    thing-colour red ~red* | blue ~blue* | green ~green* | yellow ~yellow* | black ~black* ~dark* | white ~white* | grey gray ~gr* | purple violet \
    ~purpl* | orange ~orang* | brown ~brown*
    thing-tax-kind value-added_tax vat ~value* ~turnover | income_tax income_taxes ~income ~personal | corporate_tax corporation_tax profit_tax \
    profits_tax corporate_income_tax ~corporat* ~profit* ~compan* ~income ~enterpris* | property_tax property_taxes real_estate_tax ~propert* \
    ~estate ~land | excise excise_duty excise_duties excise_tax* ~excis* ~consum* | customs_duty customs_duties tariff tariffs ~custom* ~tariff* \
    ~dut* ~import* | land_tax ~land | stamp_duty stamp_tax ~stamp* | inheritance_tax estate_tax ~inherit* ~estate
    thing-payment fines fined a_fine ~fine ~penalt* ~forfeit* | rent rents rental ~rent* ~leas* | pension pensions ~pension* ~retire* ~old-age \
    ~superann* | dividend dividends ~dividend* | subsidy subsidies ~subsid* ~grant* ~support* ~allowanc* ~aid ~benefit* | insurance_premium \
    insurance_premiums premiums ~premium* ~contribut* ~insur* | compensation ~compens* ~indemn* ~damage* ~redress ~repar* ~remuner* ~pay* | \
    scholarship scholarships bursary bursaries ~grant* ~stipend* ~fellow* | security_deposit security_deposits the_deposit ~deposit* ~collateral \
    ~guarant* | mortgage mortgages ~mortgag* ~home_loan* ~hous* | tuition tuition_fees ~fee ~fees
    thing-security shares stocks equities ~share* ~stock* ~equit* | bond bonds treasuries ~bond* ~debt ~note* ~treasur* ~securit* | loans loan \
    ~loan* ~lend* ~credit* ~borrow* ~debt ~lent | bank_deposits deposits ~deposit* ~saving* | gold ~gold* ~bullion | silver ~silver*
    thing-crime murder murders homicide* ~murder* ~kill* ~assassin* ~manslaught* | theft thefts larceny ~theft* ~steal* ~stol* ~thie* | robbery \
    robberies ~robb* ~loot* | fraud ~fraud* ~scam* ~decept* ~swindl* | bribery bribes bribe ~brib* ~corrupt* ~kickback* | smuggling ~smuggl* \
    ~contraband ~traffick* | money_laundering ~launder* | kidnapping kidnappings abduction* ~kidnap* ~abduct* ~hostage* | piracy pirates ~pira* | \
    drug_trafficking drug_trade ~drug* ~narcot* ~traffick* | human_trafficking trafficking_in_persons trafficking_in_human ~traffick* ~slav* | \
    tax_evasion ~evasion ~evad* ~dodg* ~avoid* | rape ~rap* ~sexual | torture ~tortur* ~ill-treat* | genocide ~genocid* | terrorism terrorist \
    terrorists ~terror* ~counter-terror* | extremism extremist* ~extrem* | separatism separatist* ~separat* ~secession*
    thing-arms tank tanks =think_tank =think_tanks ~tank* ~armou* | missile missiles ~missil* ~rocket* ~icbm* | drone drones uav uavs ~drone* \
    ~unmanned | landmine landmines anti-personnel_mine* ~mine* ~mining | rifles rifle small_arms light_weapons ~arms ~gun* ~weapon* | artillery \
    ~artill* ~howitz* ~shell* ~gun* | bomber bombers ~bomb* | fighter_jet fighter_jets fighter_aircraft fighter_plane* ~fighter* ~jet* | \
    aircraft_carrier aircraft_carriers ~carrier* | destroyer destroyers ~destroyer* ~warship* | frigate frigates ~frigat* ~warship* | satellite \
    satellites ~satell* ~space ~orbit*
    thing-science physics ~phys* | chemistry ~chem* | biology ~bio* | mathematics maths ~math* | philosophy ~philos* | linguistics ~linguist* \
    ~language* | sociology ~soci* | psychology ~psych* ~mental | geography ~geograph* | geology ~geolog* | archaeology archeology ~archae* \
    ~archeo* ~excav* | astronomy ~astro* | ethnography ethnology anthropology ~ethn* ~anthrop* | political_science ~politic* | ecology ~ecolog* \
    ~environ* | genetics ~gene* ~genom*
    thing-art music ~music* ~song* ~concert* ~opera* ~melod* | paintings painting ~paint* ~drawing* ~picture* ~fresco* ~art* | dance dances ballet \
    ~danc* | sculpture sculptures statue statues ~sculpt* ~statu* ~carv* ~monument* | film films movie movies cinema ~film* ~movie* ~cinema* \
    ~screen* ~motion_picture* | novels his_novel her_novel first_novel this_novel ~novel* ~fiction ~book* ~stor* | poetry poems poem ~poe* ~verse* \
    | calligraphy ~calligr* ~handwrit* | operas opera ~opera* | ceramics porcelain ~ceram* ~potter* ~china
    thing-sport football soccer ~football* ~fifa | basketball ~basket* | volleyball ~volley* | table_tennis ping-pong ~tennis | tennis ~tennis | \
    hockey ~hockey | swimming ~swim* | boxing ~box* | chess ~chess* | gymnastics ~gymn* | skiing ~ski* | skating ~skat* | wrestling ~wrestl* | \
    judo ~judo* | badminton ~badminton | weightlifting ~weightlift*
    thing-medium air_pollution air_quality ~air* ~atmos* ~smog | water_pollution water_quality ~water* | soil_pollution soil_quality soil soils \
    ~soil* ~land* | noise_pollution noise ~noise*
    thing-measure length lengths ~long* ~length* | width widths ~wid* | height altitude ~high* ~tall ~height* ~elevat* | depth depths ~deep* \
    ~depth* | weight ~weigh* ~mass* ~heav* | volume volumes ~capacit* ~amount* ~quantit* ~value* ~turnover ~total* ~size ~trade | temperature \
    temperatures ~temperatur* ~heat* ~warm* ~degree* ~therm* | pressure ~press* ~stress* ~strain* ~burden* | speed velocity ~speed* ~veloc* ~fast* \
    ~rate* ~pace ~quick* | density densities ~dens* | frequency frequencies ~frequen* | voltage voltages ~volt* | humidity moisture ~humid* \
    ~moist*
    thing-fluid blood ~blood* ~haem* ~hem* ~serum ~plasma ~sangu* | urine urinary ~urin* ~uro* | saliva ~saliv* | serum ~serum* ~blood ~sera | \
    plasma ~plasm* ~blood
    thing-pathogen virus viruses viral ~vir* ~covid* ~hiv | bacteria bacterium bacterial ~bacter* ~microb* ~antibiot* | fungi fungus fungal ~fung* \
    ~mycos* | parasites parasite parasitic ~parasit*
    thing-medicine antibiotic antibiotics ~antibiot* ~antibacter* | vaccine vaccines vaccination ~vaccin* ~immuni* ~shot* ~jab* ~inoculat* | \
    insulin ~insulin* | hormone hormones ~hormon* ~steroid* | vitamin vitamins ~vitamin*
    thing-nutrient protein proteins ~protein* | fat fats lipid* ~fat* ~lipid* ~obes* | carbohydrate carbohydrates ~carb* ~sugar* | glucose ~gluc* \
    ~sugar* ~glycaem* ~glycem* | cholesterol ~cholest* ~lipid*
    thing-body-part eyes eye ~eye* ~vis* ~ocul* ~ophthal* ~sight | ears ear ~ear* ~hear* ~auric* ~aur* | teeth tooth ~teeth ~tooth* ~dent* | knee \
    knees ~knee* | hip hips ~pelvi* | shoulder shoulders ~shoulder* | spine spinal ~spin* ~vertebr* ~back ~backs | muscle muscles ~musc* ~myo* | \
    intestine intestines intestinal bowel bowels ~intestin* ~bowel* ~gut* ~enter* ~col* | uterus uterine womb ~uter* | ovary ovaries ovarian \
    ~ovar* | oesophagus esophagus oesophageal esophageal ~esoph* ~oesoph*
    thing-people refugees refugee ~refugee* ~displac* ~asylum* ~migra* | migrants migrant immigrants ~migra* ~immigr* ~emigr* ~expat* ~foreign* | \
    children child ~child* ~kid* ~minor* ~infant* ~juven* ~boy* ~girl* ~bab* ~young* ~son* ~daughter* ~pupil* | women woman ~wom* ~female* ~girl* \
    ~lad* ~gender ~mother* ~wife ~wives ~she ~her | persons_with_disabilities people_with_disabilities disabled_persons disabled_people ~disab* \
    ~handicap* | the_elderly elderly older_people older_persons senior_citizens ~elder* ~old* ~senior* ~aged ~pension* ~age* | prisoners prisoner \
    inmates ~prison* ~inmate* ~detain* ~captiv* ~pow* | veterans ~veteran* ~ex-service* ~old | civilians civilian_population ~civil* ~non-combat* \
    ~resident* ~population ~people | soldiers servicemen combatants ~soldier* ~troop* ~militar* ~servicem* ~combat* ~fighter* ~army ~force* \
    ~peacekeep* | taxpayers taxpayer ~tax* | voters voter electorate ~vot* ~elect* | consumers ~consum* ~customer* ~buyer* ~user* ~shopper* | \
    patients ~patient* ~sick ~ill ~case* ~subject* ~people_with | passengers ~passenger* ~travel* ~rider* ~commuter* | tourists ~tourist* \
    ~visitor* ~travel* ~holiday* ~guest* | investors ~invest* ~sharehold* ~backer* | shareholders stockholders ~sharehold* ~stockh* ~investor* \
    ~owner*
    thing-load cargo freight freight_traffic ~cargo* ~freight* ~goods ~ship* ~haul* ~commodit* ~load* | passenger_traffic passenger passengers \
    ~passenger* ~travel* ~people
    thing-settlement mediation ~mediat* ~conciliat* ~good_offices ~broker* | arbitration ~arbitrat* ~arbitral | litigation lawsuit lawsuits \
    court_proceedings judicial_proceedings ~litigat* ~sue* ~court* ~judicial ~proceeding* | negotiations negotiation ~negotiat* ~talk* ~consult* \
    ~bargain* ~discuss* ~dialog*
    thing-branch legislative legislature ~legislat* ~parliament* ~law* ~statut* | administrative executive_branch executive_power ~executive* \
    ~administrat* ~govern* | judicial judiciary ~judic* ~court* ~judg* ~justice ~legal ~law
    thing-creed communism communist communists ~commun* ~ccp ~cpc ~party | capitalism capitalist ~capital* | socialism socialist ~social* | \
    liberalism liberal ~liberal* ~free* | fascism fascist nazism nazi ~fascis* ~nazi* | feudalism feudal ~feud* | nationalism nationalist \
    ~national* | imperialism imperialist ~imperi* | colonialism colonialist ~colon* | protectionism protectionist ~protect*
    thing-vote-kind elections election ~elect* ~vot* ~ballot* ~poll* ~choos* ~campaign* | referendum referendums plebiscite ~referend* ~ballot* \
    ~vot* | coup coups ~putsch ~overthrow* ~topp*
    thing-gathering summit summits ~heads ~leader* ~top | exhibition exhibitions expo fairs trade_fair ~exhib* ~expo* ~fair* ~show* ~display* | \
    festival festivals ~festiv* ~holiday* | seminar seminars workshop workshops ~seminar* ~symposi* ~train* ~conferenc* ~forum*
    thing-schooling kindergarten kindergartens preschool pre-school ~nurser* | primary_school primary_schools elementary_school* primary_education \
    ~primar* ~elementar* | secondary_school secondary_schools high_school* middle_school* secondary_education ~secondar* ~high ~middle | \
    higher_education university universities ~higher ~colleg* ~tertiary ~univers* | vocational_school* vocational_education vocational_training \
    ~vocation* ~technic* ~profession*
    thing-scholar associate_professor associate_professors ~associate | professor professors ~prof* ~teach* ~facult* ~academ* | doctoral_student* \
    phd_student* doctoral_candidate* ~doctor* ~phd* ~graduate* ~postgrad* | undergraduate undergraduates ~undergrad* ~bachelor* ~student* | \
    academician academicians ~academ*
    thing-rank-of governor governors ~govern* | mayor mayors ~mayor* ~municip* | king kings ~king* ~monarch* ~royal* ~majesty | queen queens \
    ~queen* ~monarch* ~royal* ~majesty | prince princes crown_prince ~princ* ~heir ~royal | princess princesses ~princess* | emperor emperors \
    ~emper* ~imper* ~tsar* ~monarch* | admiral admirals ~admiral* | colonel colonels ~colonel* | pope the_pope ~pope* ~pontiff ~papal | bishop \
    bishops ~bishop* | special_envoy special_envoys envoy envoys ~represent* ~messenger* ~emissar* | spokesperson spokesman spokeswoman \
    spokespersons ~spokes* ~press ~represent*
    thing-food milk dairy ~milk* ~dairy* | vegetable vegetables ~vegetab* | fruit fruits ~fruit* ~berr* | eggs egg ~egg* | fish seafood ~fish* \
    ~aqua* | meat ~meat* ~beef ~pork ~poultry ~mutton | bread ~bread* ~bak* | sugar ~sugar* ~gluc* ~sweet* | salt ~salt* ~saline ~sodium | wine \
    wines ~win* ~grape* | beer ~beer* ~brew* | honey ~honey* | grain grains cereal cereals ~grain* ~cereal* ~corn ~wheat ~food*
    thing-fruit apple apples ~apple* | grapes ~grape* ~vine* | oranges citrus ~orang* ~citr* | bananas banana ~banan* | tomatoes tomato ~tomat* | \
    cucumbers cucumber ~cucumb* | onions onion ~onion*
    thing-material steel ~steel* ~iron* ~metal* | cement ~cement* ~concrete | glass ~glass* | timber lumber ~timber* ~wood* ~lumber* ~forest* | \
    plastic plastics ~plast* ~polymer* | textile textiles ~textil* ~fabric* ~cloth* | fertilizer fertilizers fertiliser fertilisers ~fertil* \
    ~manure | pesticide pesticides ~pestic* ~insectic* ~herbic* | semiconductor semiconductors chips ~semicond* ~chip* | batteries battery \
    ~batter* | wool ~wool*
    thing-epoch bronze_age ~bronze* | stone_age ~stone | iron_age ~iron | neolithic ~neolith* | palaeolithic paleolithic ~paleolith* ~palaeolith* \
    | middle_ages medieval ~mediev*
    thing-time-of-year spring =spring_festival ~spring* ~march ~april ~may ~vernal | summer ~summer* ~june ~july ~august ~mid-year | autumn \
    ~autumn* ~fall ~september ~october ~november | winter winters ~winter* ~december ~january ~february
    thing-time-of-day morning mornings ~morning* ~am ~dawn ~early ~breakfast ~a.m | afternoon ~pm ~p.m ~after ~lunch* ~evening | evening evenings \
    ~evening* ~night* ~pm ~p.m ~dinner ~late ~dusk ~sunset | midnight ~night* ~00 | noon midday ~noon* ~lunch*
    """
}
