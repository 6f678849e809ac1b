// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English for living things, ailments, objects and places of one kind.
  static let englishObjects = """
    thing-wild-animal wolf wolves ~wolv* ~wolf* | tiger tigers ~tige* | leopard leopards ~leopa* | brown_bear* polar_bear* ~brow* ~bear* ~pola* | \
    elephant elephants ~elepha* | monkey monkeys macaque* ~monk* ~macaq* | fox foxes ~foxe* | lynx lynxes ~lynx* | deer ~deer* | hare hares ~hare* \
    | squirrel squirrels ~squirr* | otter otters ~otte* | seals ~seal* | whale whales ~whal* | dolphin dolphins ~dolph* | eagle eagles ~eagl* | \
    cranes ~cran* | swan swans ~swan* | falcon falcons ~falc* | owl owls ~owls* | sturgeon sturgeons ~sturge* | salmon ~salm* | cod | tuna ~tuna* \
    | shark sharks ~shar* | turtle turtles tortoise* ~turt* ~tortoi* | crocodile crocodiles alligator* ~crocodi* ~alligat* | frog frogs ~frog* | \
    antelope antelopes saiga* ~antelo* ~saig* | yak yaks ~yaks* | reindeer ~reinde* | locust locusts grasshopper* ~locu* ~grasshopp* | mosquito \
    mosquitoes mosquitos ~mosqui* | rhinoceros rhino rhinos ~rhin* | lion lions ~lion* | chimpanzee* gorilla* ~chimpanz* ~goril* | boar wild_boar \
    ~boar* ~wild* | beaver beavers ~beav* | penguin penguins ~pengu* | sponges ~spong* | coral corals ~cora* | seaweed kelp algae ~seawe* ~kelp* \
    ~alga* | oyster oysters ~oyst* | shrimp shrimps prawn* ~shri* ~praw* | crab crabs ~crab* | squid ~squi*
    thing-plant maize corn ~maiz* ~corn* | wheat ~whea* | rice_paddy rice ~rice* ~padd* | soybeans soybean ~soybe* | cotton ~cott* | potatoes \
    potato ~pota* | barley ~barl* | grapes ~grap* | apples ~appl* | oak oaks ~oaks* | pine pines ~pine* | birch birches ~birc* | poplar poplars \
    ~popl* | willow willows ~will* | cedar cedars ~ceda* | bamboo ~bamb* | larch spruce ~larc* ~spru* | mulberry ~mulber* | walnut walnuts ~waln* \
    | almond almonds ~almo* | peach peaches ~peac* | apricot apricots ~apric* | pear pears ~pear* | cherry cherries ~cher* | lemon lemons ~lemo* | \
    melon melons watermelon* ~melo* ~watermel* | pomegranate* ~pomegrana* | mango mangoes mangos ~mang* | pineapple* ~pineapp* | strawberry \
    strawberries ~strawber* | cabbage ~cabba* | carrot carrots ~carr* | garlic ~garl* | pepper peppers ~pepp* | sorghum ~sorgh* | millet ~mill* | \
    oats ~oats* | rye | sunflower* ~sunflow* | flax linen ~flax* ~line* | hemp ~hemp* | poppy opium ~popp* ~opiu* | ginseng ~ginse* | orchid \
    orchids ~orch* | roses ~rose* | peony peonies ~peon* | lotus ~lotu* | chrysanthemum* ~chrysanthem* | tulip tulips ~tuli* | mushroom mushrooms \
    ~mushro* | moss lichen* ~moss* ~lich*
    thing-ailment asthma ~asth* | pneumonia ~lung* ~pneumon* | tuberculosis TB ~tuberculos* | influenza ~flu ~influen* | diabetes diabetic \
    ~diabet* | hepatitis ~hepatit* | malaria ~malar* | epilepsy ~epilep* | stroke ~stro* | gout ~gout* | leukaemia leukemia ~leukaem* ~leukem* | \
    measles ~measl* | eczema ~ecze* | psoriasis ~psorias* | shingles herpes ~shingl* ~herp* | chickenpox ~chickenp* | whooping_cough pertussis \
    ~whoopi* ~coug* ~pertuss* | diphtheria ~diphther* | tetanus ~tetan* | meningitis ~meningit* | encephalitis ~encephalit* | bronchitis \
    ~bronchit* | gastritis ~gastrit* | nephritis ~nephrit* | arthritis ~arthrit* | osteoarthritis ~osteoarthrit* | osteoporosis osteoporotic \
    ~osteoporos* ~osteoporot* | cirrhosis ~cirrhos* | hypertension high_blood_pressure ~hypertensi* ~bloo* ~pressu* | hypotension ~hypotensi* | \
    anaemia anemia ~anaem* ~anem* | obesity ~obesi* | depressive ~depressi* | schizophrenia ~schizophren* | autism ~auti* | insomnia ~insomn* | \
    migraine ~migrai* | glaucoma ~glauco* | cataract cataracts ~catara* | myocardial_infarction heart_attack* ~myocardi* ~infarcti* ~hear* ~atta* \
    | heart_failure ~hear* ~failu* | arrhythmia* ~arrhythm* | thrombosis ~thrombos* | sepsis ~seps* | appendicitis ~appendicit* | fracture \
    fractures ~fractu* | burns ~burn* | frostbite ~frostbi* | poisoning ~poisoni* | allergy allergies ~aller* | infertility ~infertili* | \
    miscarriage ~miscarria* | leprosy ~lepro* | scurvy rickets ~scur* ~ricke*
    thing-sense hearing_loss hearing deafness ~heari* ~deafne* | vision_loss eyesight blindness ~visi* ~eyesig* ~blindne* | sense_of_smell ~smel* \
    | sense_of_taste ~tast* | sense_of_touch tactile ~touc* ~tacti* | speech_impairment ~spee* ~impairme* | memory_loss amnesia ~memo* ~amnes*
    thing-voice soprano ~sopra* | alto mezzo-soprano contralto ~alto* ~mezzo-sopra* ~contral* | tenor ~teno* | baritone ~barito*
    thing-instrument piano ~pian* | violin violins ~viol* | cello ~cell* | guitar ~guit* | flute flutes ~flut* | drum drums ~drum* | trumpet \
    ~trump* | lute pipa ~lute* ~pipa* | zither guqin ~zith* ~guqi* | bells bell chime chimes ~bell* ~chim*
    thing-treasure mirror mirrors ~mirr* | sword swords ~swor* | dagger daggers ~dagg* | spear spears ~spea* | bow_and_arrow arrowhead* ~arro* | \
    helmet helmets ~helm* | armour ~armo* | crown crowns ~crow* | sceptre scepter ~scept* | throne thrones ~thro* | signet* ~sign* | coin coins \
    ~coin* | vase vases ~vase* | lantern lanterns ~lante* | basket baskets ~bask* | carpet carpets rug rugs ~carp* ~rugs* | tapestry tapestries \
    ~tapest* | scroll scrolls ~scro* | manuscript manuscripts ~manuscri* | tablet_clay stele stelae ~tabl* ~clay* ~stel* | fresco frescoes mural \
    murals ~fres* ~mura* | mosaic mosaics ~mosa* | mask masks ~mask* | jewellery jewelry ~jewel* | necklace ~neckla* | bracelet ~bracel* | \
    earrings ~earrin* | coffin sarcophagus ~coff* ~sarcophag* | statuette figurine* ~statuet* ~figuri* | icons ~icon*
    thing-gem diamond diamonds ~diamo* | ruby rubies ~ruby* ~rubi* | sapphire* ~sapphi* | emerald* ~emera* | jade ~jade* | amber ~ambe* | pearl \
    pearls ~pear* | ivory ~ivor* | turquoise ~turquoi* | marble ~marb* | granite ~grani* | limestone ~limesto* | sandstone ~sandsto* | basalt \
    ~basa* | clay ~clay* | sand ~sand* | graphite ~graphi* | gypsum ~gyps*
    thing-chemical potash potassium ~pota* | phosphate phosphates phosphorus ~phospha* ~phosphor* | nitrate nitrates ~nitra* | sulphate sulphates \
    sulfate sulfates ~sulpha* ~sulfa* | chloride ~chlori* | fluoride ~fluori* | carbonate ~carbona* | sulphuric_acid sulfuric_acid ~sulphur* \
    ~acid* ~sulfur* | nitric_acid ~nitr* ~acid* | hydrochloric_acid ~hydrochlor* ~acid* | ethanol ~ethan* | methanol ~methan* | acetone ~aceto* | \
    benzene ~benze* | mercury ~mercu* | arsenic ~arsen* | cadmium ~cadmi* | calcium ~calci* | sodium ~sodi* | magnesium ~magnesi* | silicon \
    ~silic* | iodine ~iodi*
    thing-goods butter ~butt* | cheese cheeses ~chee* | yoghurt yogurt ~yoghu* ~yogu* | olive_oil ~oliv* | palm_oil ~palm* | flour ~flou* | \
    noodles pasta ~noodl* ~past* | chocolate ~chocola* | biscuits ~biscui* | vinegar ~vineg* | soy_sauce ~sauc* | tea | juice ~juic* | \
    mineral_water bottled_water ~miner* ~bottl* | caviar ~cavi* | sausage sausages ham ~sausa*
    thing-clothing shoes footwear boots ~shoe* ~footwe* ~boot* | shirt shirts ~shir* | coat coats ~coat* | dresses ~dress* | hat hats ~hats* | \
    gloves ~glov* | trousers ~trouse* | uniform uniforms ~unifo* | furs fur ~furs* | leather ~leath* | silks ~silk*
    thing-furniture chair chairs ~chai* | bed beds ~beds* | wardrobe ~wardro* | sofa ~sofa* | lamp lamps ~lamp* | refrigerator* fridge* \
    ~refrigerat* ~frid* | washing_machine* ~washi* ~machi* | air_conditioner* air_conditioning ~condition* | computer computers laptop* ~comput* \
    ~lapt* | printer printers ~print* | camera cameras ~came* | telephone phone phones smartphone* ~telepho* ~phon* ~smartpho* | clock clocks \
    wristwatch* ~cloc* ~wristwat* | umbrella ~umbrel* | toys toy ~toys*
    thing-system-of-building heating ~heati* | ventilation ~ventilati* | plumbing sewerage sewage ~plumbi* ~sewera* ~sewa* | water_supply ~supp* | \
    lighting ~lighti* | roof roofs ~roof* | elevator* ~elevat* | power_supply electricity_supply ~supp* ~electrici* | gas_supply ~supp*
    thing-edifice fortress fortresses castle castles ~fortre* ~cast* | monastery monasteries ~monaste* | palace palaces ~pala* | tower towers \
    ~towe* | pagoda pagodas stupa* ~pago* ~stup* | city_wall city_walls ~city* ~wall* | tomb tombs burial_chamber* ~tomb* ~buri* ~chamb* | \
    warehouse warehouses ~warehou* | stadium stadiums ~stadi* | bazaar* ~baza* | supermarket* ~supermark* | restaurant restaurants ~restaura* | \
    pharmacy pharmacies ~pharma* | cinemas ~cinem* | barracks ~barrac* | lighthouse ~lighthou* | watermill* windmill* ~watermi* ~windmi* | \
    greenhouse greenhouses ~greenhou* | observatory observatories ~observato* | laboratory laboratories ~laborato* | shipyard shipyards ~shipya* | \
    refinery refineries ~refine* | quarry quarries ~quar* | coal_mine* ~coal* ~mine* | nursing_home* ~nursi* ~home* | orphanage* ~orphana*
    thing-craft bus buses ~bus* ~coach* | helicopter helicopters ~helicopt* | submarine submarines ~submari* | frigate frigates ~friga* | \
    destroyer destroyers ~destroy* | tanker tankers ~tank* | tugboat tugboats tug tugs ~tugbo* ~tugs* | icebreaker icebreakers ~icebreak* | \
    container_ship* ~contain* ~ship* | bulk_carrier* ~bulk* | ferry ferries ~ferr* | yacht yachts ~yach* | fishing_boat* fishing_vessel* trawler* \
    ~fishi* ~trawl* | cruiser cruisers ~cruis* | corvette* patrol_boat* ~corvet* ~patr* | minesweeper* minesweeping ~minesweep* | \
    search_and_rescue ~sear* ~resc* | anti-submarine ~anti-submari* | taxi taxis ~taxi* | ambulance ambulances ~ambulan* | tractor tractors \
    ~tract* | combine_harvester* ~combi* ~harvest* | excavator* bulldozer* ~excavat* ~bulldoz* | trolleybus* ~trolleyb* | locomotive locomotives \
    ~locomoti* | airship balloon balloons ~airsh* ~ballo* | rocket_launch spacecraft ~rock* ~laun* ~spacecra* | space_station ~spac* | rover \
    ~rove* | telescope telescopes ~telesco* | microscope* ~microsco*
    thing-cable telecommunications_cable submarine_cable* undersea_cable* ~telecommunicatio* ~cabl* ~submari* ~unders* | gas_pipeline* ~pipeli* | \
    oil_pipeline* ~pipeli* | water_main water_pipe* ~main* ~pipe* | power_line* transmission_line* ~transmissi*
    thing-paper bill_of_lading bills_of_lading ~ladi* | insurance_policy ~insuran* ~poli* | invoice invoices ~invoi* | cheque cheques ~cheq* | \
    receipt_for receipts ~recei* | letter_of_credit letters_of_credit ~cred* | bill_of_exchange ~exchan* | passport passports ~passpo* | visa \
    visas ~visa* | driving_licence driver's_licence ~drivi* ~licen* ~driver* | certificate_of_origin ~certifica* ~orig* | power_of_attorney \
    ~attorn* | testament ~testame* | diploma diplomas ~diplo* | arrest_warrant* ~arre* ~warra* | search_warrant* ~sear* ~warra* | indictment* \
    ~indictme* | questionnaire* ~questionnai*
    thing-offence bribery bribes bribe_taking taking_bribes ~brib* ~taki* | fraud ~defraud* ~frau* | theft ~steal* ~stol* ~thef* | smuggling \
    ~smuggl* | money_laundering ~launder* ~mone* | embezzlement ~embezzleme* | perjury ~perju* | defamation slander libel ~defamati* ~sland* \
    ~libe* | arson ~arso* | extortion blackmail ~extorti* ~blackma* | forgery counterfeiting ~forge* ~counterfeiti* | espionage spying ~espiona* \
    ~spyi* | treason ~treas* | insider_trading ~insid* ~tradi* | poaching ~poachi* | hooliganism ~hooligani* | domestic_violence ~domest* ~violen* \
    | drunk_driving ~drun* ~drivi* | plagiarism ~plagiari*
    thing-calamity wildfires ~wildfir* | flooding flood ~floo* | hail hailstorm* ~hail* | fog | blizzard snowstorm* ~blizza* ~snowsto* | frost \
    frosts ~fros* | sandstorm dust_storm* ~sandsto* ~dust* ~stor* | tornado tornadoes ~torna* | explosion explosions blast ~explosi* ~blas* | \
    shipwreck ~shipwre* | famine ~fami* | epidemic epidemics outbreak ~pandem* ~covid* ~coronav* ~virus ~epidem* ~outbre* | oil_spill* ~spil* | \
    power_outage* blackout* ~outa* ~blacko*
    thing-terrain volcano volcanoes ~volca* | cave caves ~cave* | canyon canyons gorge ~cany* ~gorg* | waterfall* ~waterfa* | delta ~delt* | reef \
    reefs ~reef* | plateau ~plate* | oasis oases ~oasi* ~oase* | cape ~cape* | bay gulf ~gulf* | beach beaches ~beac* | swampland swamp ~swam* | \
    hot_spring* | tundra taiga ~tund* ~taig*
    thing-seat-of-power white_house | pentagon ~pentag* | state_department | kremlin ~kreml* | downing_street ~downi* ~stre* | capitol us_congress \
    ~capit* ~congre* | supreme_court | european_commission ~commissi* | european_parliament ~parliame* | european_central_bank ~bank* | \
    federal_reserve ~reser*
    thing-chamber senate senators ~sena* | house_of_representatives lower_house ~representativ* ~lowe*
    thing-price-index producer_price producer_prices factory-gate_prices ~produc* ~factory-ga* | consumer_price consumer_prices ~consum* | \
    wholesale_price wholesale_prices ~wholesa* | retail_price retail_prices ~reta* | house_price house_prices housing_prices ~housi*
    thing-rate-tool benchmark_rate benchmark_interest_rate* ~benchma* ~intere* | reserve_requirement reserve_requirements ~reser* ~requireme* | \
    deposit_rate deposit_rates ~depos* | lending_rate lending_rates ~lendi*
    thing-envoy attaché military_attaché attache ~attac* ~milita* | ambassador ambassadors ~ambassad* | consul consuls ~cons* | charge_d'affaires \
    chargé_d'affaires ~char* ~d'affair*
    thing-clergy monk monks ~monk* | nun nuns ~nuns* | priest priests ~prie* | shaman shamans ~sham* | missionary missionaries ~missiona* | \
    pilgrim pilgrims ~pilgr* | imam imams ~imam* | rabbi rabbis ~rabb*
    thing-craftsman blacksmith* ~blacksmi* | carpenter* ~carpent* | tailor* ~tail* | potter potters ~pott* | weaver weavers ~weav* | merchant \
    merchants ~mercha* | sculptor sculptors ~sculpt* | photographer* ~photograph* | film_director* ~film* | cook cooks chef chefs ~cook* ~chef* | \
    waiter waiters ~wait* | hairdresser* ~hairdress* | electrician* ~electrici* | welder welders ~weld* | flight_attendant* cabin_crew ~flig* \
    ~attenda* ~cabi* ~crew* | midwife midwives ~midwi* | surgeon surgeons ~surge* | psychologist* ~psychologi* | nanny babysitter* ~nann* \
    ~babysitt* | hunter hunters ~hunt* | sheriff bailiff* ~sheri* ~baili* | notary notaries ~nota*
    thing-school-subject history_teacher* ~histo* | language_and_literature chinese_teacher* ~langua* ~literatu* ~chine* | mathematics_teacher* \
    maths_teacher* ~math* | music_teacher* ~musi*
    thing-nuclear-step enrichment ~enrichme* | reprocessing ~reprocessi* | uranium_mining ~urani* ~mini* | nuclear_waste ~nucle* ~wast*
    thing-measure-unit litre litres liter liters ~litr* ~lite* | gallon gallons ~gall* | barrel barrels ~barr* | acre acres ~acre* | hectare \
    hectares ~hecta* | mile miles ~mile*
    thing-farm pig_farm pig_farms pig_farmers ~farm* | poultry_farm* chicken_farm* ~poult* ~chick* | dairy_farm* dairy_farmers ~dair* | fish_farm* \
    ~fish* | vineyard* ~vineya* | orchard* ~orcha*
    thing-musician pianist pianists ~piani* | violinist violinists ~violini* | cellist cellists ~celli* | guitarist guitarists ~guitari* | drummer \
    drummers ~drumm* | flautist flautists flutist ~flauti* ~fluti*
    thing-person-of-letters confucius ~confuci* | mencius ~menci* | laozi lao-tzu lao_tzu lao_tse ~laoz* ~lao-t* | sima_qian ~sima* ~qian* | \
    qu_yuan ~yuan* | tao_yuanming ~yuanmi* | li_bai li_po | du_fu tu_fu | bai_juyi po_chu-i ~juyi* ~chu-* | wang_wei_the ~wang* | su_shi su_dongpo \
    ~dong* | cao_xueqin ~xueq* | wu_cheng'en ~cheng'* | lu_xun lu_hsun ~hsun* | guo_moruo ~moru* | mao_dun | qian_zhongshu ~qian* ~zhongs* | \
    mo_yan | pushkin ~pushk* | lermontov ~lermont* | gogol ~gogo* | turgenev ~turgen* | dostoevsky dostoyevsky ~dostoevs* ~dostoyevs* | tolstoy \
    ~tolst* | chekhov ~chekh* | gorky ~gork* | mayakovsky ~mayakovs* | bulgakov ~bulgak* | sholokhov ~sholokh* | pasternak ~pastern* | akhmatova \
    ~akhmato* | shakespeare ~shakespea* | dickens ~dicke* | goethe ~goet* | dante ~dant* | balzac ~balz* | cervantes ~cervant* | plato ~plat* | \
    aristotle ~aristot* | socrates ~socrat* | kant ~kant* | hegel ~hege* | copernicus ~copernic* | galileo ~galil* | tchaikovsky ~tchaikovs* | \
    mozart ~moza* | beethoven ~beethov* | shostakovich ~shostakovi* | rachmaninov rachmaninoff ~rachmanin*
    thing-ruler qin_shi_huang ~huan* | kangxi ~kang* | qianlong ~qianlo* | yongzheng ~yongzhe* | genghis_khan chinggis_khan ~gengh* ~khan* \
    ~chingg* | kublai_khan kublai ~kubl* ~khan* | peter_the_great peter_i ~pete* ~grea* | catherine_the_great catherine_ii ~catheri* ~grea* | \
    ivan_the_terrible ~ivan* ~terrib* | napoleon ~napole*
    thing-traveller zheng_he ~zhen* | zhang_qian ~zhan* ~qian* | xuanzang hsuan-tsang ~xuanza* ~hsuan-tsa* | faxian fa-hsien ~faxi* ~fa-hsi* | \
    marco_polo ~marc* ~polo*
    """
}
