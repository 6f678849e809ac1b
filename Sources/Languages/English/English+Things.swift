// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of English for things of one kind, such as languages, diseases and provinces.
  static let englishThings = """
    thing-language in_chinese chinese_language chinese_languages ~chinese ~mandarin | in_english \
    english_language english_languages ~english | in_russian russian_language russian_languages ~russian | \
    in_french french_language french_languages ~french | in_german german_language german_languages ~german | \
    in_spanish spanish_language spanish_languages ~spanish | in_arabic arabic_language arabic_languages ~arabic \
    | in_japanese japanese_language japanese_languages ~japanese | in_korean korean_language korean_languages \
    ~korean | in_kazakh kazakh_language kazakh_languages ~kazakh | in_uzbek uzbek_language uzbek_languages \
    ~uzbek | in_mongolian mongolian_language mongolian_languages ~mongol* | in_portuguese portuguese_language \
    portuguese_languages ~portuguese
    thing-disease-name tuberculosis ~TB ~tubercul* | AIDS ~HIV ~AIDS | malaria ~malar* | cholera | influenza \
    ~flu ~influenza | diabetes ~diabet* | hepatitis ~hepat* | smallpox | plague ~plague | pneumonia ~pneumon* \
    ~lung | stroke ~strok* ~cerebrovasc* | measles | leukaemia leukemia ~leuk* | ebola | dengue | asthma \
    ~asthma* | epilepsy ~epilep* | parkinson's_disease ~parkinson* | alzheimer's_disease ~alzheimer* ~dementia | \
    lung_cancer ~lung ~cancer* ~pulmon* | gastric_cancer stomach_cancer ~stomach ~gastric ~cancer* | \
    liver_cancer ~liver ~cancer* ~hepat* | breast_cancer ~breast ~cancer* | colon_cancer ~colo* ~cancer* | \
    syphilis | rabies | polio poliomyelitis ~polio* | typhoid ~typh* | gout | osteoporosis
    thing-crop wheat ~grain* | rice ~paddy | maize corn ~corn* ~maize | soybeans soybean soya soy ~soy* ~bean* | \
    cotton ~cotton* | potatoes potato ~potato* | sugarcane sugar_cane ~sugar* | sugar_beet ~sugar* ~beet* | \
    barley ~barley | rapeseed ~rape* ~canola | peanuts groundnuts ~peanut* ~groundnut* | tea ~tea* | tobacco \
    ~tobacco ~cigar* | coffee ~coffee | cocoa ~cocoa ~cacao | rubber ~rubber
    thing-metal copper ~copper* ~bronze | aluminium aluminum ~alumin* | zinc | lead_ore lead_and_zinc lead-acid \
    ~lead* ~led | nickel | lithium ~lithium* ~li-* | cobalt | tungsten | iron_ore ~iron* ~ferr* | rare_earth \
    rare_earths ~rare* ~RE* | uranium ~uran* | platinum | titanium | tin ~tin | manganese ~mangan* | chromium \
    chrome ~chrom*
    thing-element oxygen ~oxyg* ~o2 | nitrogen ~nitro* ~n2 | hydrogen ~hydrogen* ~h2 | carbon_dioxide ~carbon* \
    ~co2 | carbon_monoxide ~carbon* ~co | methane ~methan* ~ch4 | ammonia ~ammon* ~nh3 | helium | \
    sulphur_dioxide sulfur_dioxide ~sulph* ~sulf* ~so2 | ozone ~ozon* ~o3 | chlorine ~chlor*
    thing-natural-disaster earthquake earthquakes ~quake* ~earthquak* ~seism* ~tremor* | flood floods flooding \
    ~flood* ~inundat* | typhoon typhoons hurricane ~typhoon* ~hurric* ~cyclon* ~storm* | tsunami ~tsunam* | \
    mudslide mudslides ~mud* ~debris ~landsl* | fire fires wildfire ~fire* ~blaze* ~wildfir* ~burn* | drought \
    droughts ~drought* ~dry | volcanic_eruption ~volcan* ~erupt* | avalanche ~avalanch* | landslide landslides \
    ~landsl* ~mudsl*
    thing-diplomat-rank first_secretary | second_secretary | third_secretary | counsellor counselor ~counsel* | \
    military_attaché military_attache defence_attaché ~attach*
    thing-prize-rank first_prize first-prize ~first ~1st ~top ~gold | second_prize second-prize ~second ~2nd \
    ~silver | third_prize third-prize ~third ~3rd ~bronze
    thing-religion-name buddhism buddhist buddhists ~buddh* | islam muslim muslims islamic ~islam* ~muslim* \
    ~moslem* | christianity christian christians ~christ* ~protest* ~cathol* ~orthod* | catholicism catholic catholics ~cathol* \
    ~christ* | orthodoxy orthodox_church orthodox_c* ~orthod* ~christ* | hinduism hindu hindus ~hindu* | judaism ~juda* \
    ~jew* | taoism daoism taoist daoist ~tao* ~dao*
    thing-organ heart ~heart* ~card* ~coronar* | liver ~liver* ~hepat* | kidney kidneys ~kidn* ~renal ~nephr* | \
    lung lungs ~lung* ~pulmon* ~pneumo* | stomach ~stomach* ~gastr* | brain ~brain* ~cerebr* ~neuro* | pancreas \
    ~pancrea* | spleen ~splen* | thyroid ~thyroid* | prostate ~prostat* | bladder ~bladder* ~cyst* | skin ~skin* \
    ~derm* ~cutan* | bone_marrow ~marrow ~bone*
    thing-company-office chairman_of_the_board chairman chairwoman ~chair* ~president | general_manager ~manag* \
    ~CEO ~chief | chief_executive chief_executive_officer CEO ~chief ~CEO ~executive ~president | \
    chief_financial_officer CFO finance_director ~financ* ~CFO ~chief | chief_engineer ~engineer* | \
    chief_accountant ~account*
    thing-date-of filing_date date_of_filing date_of_application ~fil* ~appl* ~submi* | date_of_grant grant_date \
    ~grant* ~issu* | priority_date ~priorit* | publication_date date_of_publication ~publi* ~disclos* | \
    maturity_date expiry_date expiration_date date_of_expiry date_of_maturity ~matur* ~expir* ~due ~end* | \
    date_of_signature date_of_signing signing_date ~sign* ~execut* ~conclu* | effective_date \
    date_of_entry_into_force ~effective ~force ~effect ~enter* | delivery_date date_of_delivery ~deliver* | \
    date_of_issue issue_date ~issu*
    thing-value-of cadastral_value ~cadastr* | market_value ~market* | book_value carrying_amount ~book ~carry* \
    | residual_value salvage_value ~resid* ~salvag* | face_value par_value ~face ~par ~nominal* | fair_value \
    ~fair | nominal_value ~nominal*
    thing-care-step diagnosis diagnoses diagnosed ~diagnos* ~detect* | treatment treatments therapy ~treat* \
    ~therap* ~cure* ~medic* ~care | prevention preventive ~prevent* ~prophyl* | rehabilitation ~rehab* ~recover* \
    | surgery operation ~surg* ~operat* | screening ~screen* ~test*
    thing-ip-right patent patents ~patent* ~invent* | trademark trademarks trade_mark ~trade* ~brand* | \
    copyright copyrights ~copyr* ~author* | trade_secret trade_secrets ~secret* | industrial_design \
    design_patent ~design* | utility_model ~utility
    thing-sector-of primary_sector primary_industry ~primar* ~agri* | secondary_sector secondary_industry \
    ~second* ~industr* ~manuf* | tertiary_sector tertiary_industry ~tertiar* ~service*
    thing-meat pork ~pig* ~swine ~hog* | beef ~beef ~cattle ~cow* | mutton lamb ~sheep ~goat* ~lamb* | chicken \
    poultry ~chick* ~poultr* ~broiler*
    thing-planet mars ~martian* | venus | mercury ~mercur* | jupiter | saturn | uranus | neptune | pluto
    thing-dynasty qin_dynasty ~qin | han_dynasty ~han | tang_dynasty ~tang | song_dynasty ~song ~sung | \
    yuan_dynasty ~yuan | ming_dynasty ~ming | qing_dynasty ~qing ~ching | sui_dynasty ~sui | shang_dynasty \
    ~shang ~yin | zhou_dynasty ~zhou
    thing-province hebei | shanxi | liaoning | jilin | heilongjiang | jiangsu | zhejiang | anhui | fujian \
    ~fukien ~hokkien | jiangxi | shandong | henan | hubei | hunan | guangdong ~canton* | hainan | sichuan \
    ~szech* | guizhou | yunnan | shaanxi | gansu | qinghai | inner_mongolia | guangxi | tibet xizang ~tibet* | \
    ningxia | xinjiang
    thing-continent asia asian ~asia* ~eurasia* ~asean | africa african ~africa* | europe european ~europ* \
    ~eurasia* ~EU | north_america north_american ~america* | south_america south_american latin_america \
    latin_american ~america* ~latin* | oceania ~oceania* ~australia* ~pacific
    thing-us-state california ~californ* | texas ~tex* | florida | virginia | pennsylvania | ohio | michigan | \
    state_of_georgia | illinois | alaska ~alaska* | hawaii ~hawai* | arizona | colorado | minnesota | wisconsin \
    | nevada
    thing-ru-region tatarstan | bashkortostan | chechnya ~chech* | dagestan ~dagest* | crimea ~crime* | sakhalin \
    | kamchatka | yakutia sakha ~yakut* | buryatia ~buryat* | tuva ~tuva* | kaliningrad | murmansk | altai altay \
    | transbaikal zabaikalsky ~baikal | primorye primorsky ~primor* | khabarovsk | krasnoyarsk
    """
}
