// SPDX-License-Identifier: Apache-2.0
extension NameData {
  /// Names of places and peoples that have spellings of their own besides pinyin and Palladius: postal and
  /// minority names of places, and the official Latin names of peoples (GB/T 3304-1991).
  static let knownNames = places + peoples
  /// Names of persons in Wade-Giles, Cantonese, Hokkien or as their bearers write them, and of foreigners.
  static let knownPersons = persons + foreigners
  /// Names that others bear too: of statesmen and scientists abroad, and of leaders of China.
  static let knownSurnames = leaders + historicalLeaders + worldFigures + surnames

  /// Surnames of statesmen, scientists and others that many people bear.
  private static let surnames = """
    拜登! ; Biden ; Байден
    哈里斯! ; Harris ; Харрис
    万斯! ; Vance ; Вэнс
    鲁比奥! ; Rubio ; Рубио
    布林肯! ; Blinken ; Блинкен
    沙利文! ; Sullivan ; Салливан
    奥斯汀! ; Austin ; Остин
    蓬佩奥! ; Pompeo ; Помпео
    布什! ; Bush ; Буш
    里根! ; Reagan ; Рейган
    尼克松! ; Nixon ; Никсон
    卡特! ; Carter ; Картер
    肯尼迪! ; Kennedy ; Кеннеди
    罗斯福! ; Roosevelt ; Рузвельт
    丘吉尔! ; Churchill ; Черчилль
    撒切尔! ; Thatcher ; Тэтчер
    布莱尔! ; Blair ; Блэр
    卡梅伦! ; Cameron ; Кэмерон
    约翰逊! ; Johnson ; Джонсон
    苏纳克! ; Sunak ; Сунак
    斯塔默! ; Starmer ; Стармер
    朔尔茨! ; Scholz ; Шольц
    默茨! ; Merz ; Мерц
    施罗德! ; Schröder,Schroeder ; Шрёдер
    萨科齐! ; Sarkozy ; Саркози
    奥朗德! ; Hollande ; Олланд
    戴高乐! ; de_Gaulle,De_Gaulle ; де_Голль
    梅洛尼! ; Meloni ; Мелони
    桑切斯! ; Sanchez,Sánchez ; Санчес
    欧尔班! ; Orban,Orbán ; Орбан
    武契奇! ; Vucic,Vučić ; Вучич
    冯德莱恩! ; von_der_Leyen,Von_der_Leyen ; фон_дер_Ляйен
    斯托尔滕贝格! ; Stoltenberg ; Столтенберг
    特鲁多! ; Trudeau ; Трюдо
    阿尔巴尼斯! ; Albanese ; Альбанезе
    莫迪! ; Modi ; Моди
    甘地! ; Gandhi ; Ганди
    尼赫鲁! ; Nehru ; Неру
    安倍晋三! ; Abe ; Абэ
    岸田文雄! ; Kishida ; Кисида
    尹锡悦! ; Yoon_Suk_Yeol,Yoon_Suk-yeol ; Юн_Сок_Ёль
    李在明! ; Lee_Jae-myung,Lee_Jae_Myung ; Ли_Чжэ_Мён
    文在寅! ; Moon_Jae-in,Moon_Jae_In ; Мун_Чжэ_Ин
    朴槿惠! ; Park_Geun-hye,Park_Geun_Hye ; Пак_Кын_Хе
    内塔尼亚胡! ; Netanyahu ; Нетаньяху
    阿巴斯! ; Abbas ; Аббас
    鲁哈尼! ; Rouhani ; Рухани
    卡扎菲! ; Gaddafi,Qaddafi ; Каддафи
    萨达姆! ; Saddam ; Саддам
    曼德拉! ; Mandela ; Мандела
    卡斯特罗! ; Castro ; Кастро
    查韦斯! ; Chavez,Chávez ; Чавес
    马杜罗! ; Maduro ; Мадуро
    博索纳罗! ; Bolsonaro ; Болсонару
    绍伊古! ; Shoigu ; Шойгу
    佩斯科夫! ; Peskov ; Песков
    扎哈罗娃! ; Zakharova ; Захарова
    沃洛金! ; Volodin ; Володин
    帕希尼扬! ; Pashinyan ; Пашинян
    阿利耶夫! ; Aliyev,Aliev ; Алиев
    波罗申科! ; Poroshenko ; Порошенко
    谭德塞! ; Tedros,Ghebreyesus ; Тедрос,Гебрейесус
    马斯克! ; Musk ; Маск
    马克思! ; Marx ; Маркс
    恩格斯! ; Engels ; Энгельс
    达尔文! ; Darwin ; Дарвин
    爱因斯坦! ; Einstein ; Эйнштейн
    牛顿! ; Newton ; Ньютон
    拿破仑! ; Napoleon ; Наполеон
    希特勒! ; Hitler ; Гитлер
    """

  private static let places = """
    北京 ; Beijing,Peking ; Пекин,Бэйцзин
    天津 ; Tianjin,Tientsin ; Тяньцзинь
    上海 ; Shanghai ; Шанхай
    重庆 ; Chongqing,Chungking ; Чунцин
    河北 ; Hebei,Hopei ;
    山西 ; Shanxi ; Шаньси
    陕西! ; Shaanxi,Shensi ; Шэньси
    辽宁 ; Liaoning ;
    吉林 ; Jilin,Kirin ; Цзилинь,Гирин
    黑龙江 ; Heilongjiang,Heilong,Amur ; Хэйлунцзян,Амур
    江苏 ; Jiangsu,Kiangsu ;
    浙江 ; Zhejiang,Chekiang ;
    安徽 ; Anhui,Anhwei ; Аньхой,Аньхуэй
    福建 ; Fujian,Fukien ;
    江西 ; Jiangxi,Kiangsi ;
    山东 ; Shandong,Shantung ;
    河南 ; Henan,Honan ;
    湖北 ; Hubei,Hupeh ;
    湖南 ; Hunan ;
    广东 ; Guangdong,Kwangtung ;
    广西 ; Guangxi,Kwangsi ; Гуанси
    海南 ; Hainan ;
    四川 ; Sichuan,Szechuan,Szechwan ;
    贵州 ; Guizhou,Kweichow ;
    云南 ; Yunnan ;
    甘肃 ; Gansu,Kansu ;
    青海 ; Qinghai,Kokonor ;
    宁夏 ; Ningxia,Ningsia ;
    西藏 ; Tibet,Xizang ; Тибет,Сицзан
    新疆 ; Xinjiang,Sinkiang ; Синьцзян
    内蒙古! ; Inner_Mongolia,Nei_Mongol ; Внутренняя_Монголия
    香港! ; Hong_Kong,Hongkong,Xianggang ; Гонконг,Сянган
    澳门! ; Macao,Macau,Aomen ; Макао,Аомынь
    台湾 ; Taiwan,Formosa ; Тайвань
    台北 ; Taipei,Taibei ; Тайбэй
    高雄 ; Kaohsiung ; Гаосюн
    台中 ; Taichung ;
    台南 ; Tainan ;
    基隆 ; Keelung ;
    新竹 ; Hsinchu ;
    金门 ; Kinmen,Quemoy ;
    马祖 ; Matsu ;
    花莲 ; Hualien ;
    嘉义 ; Chiayi ;
    屏东 ; Pingtung ;
    澎湖 ; Penghu,Pescadores ;
    九龙 ; Kowloon ; Коулун
    哈尔滨! ; Harbin ; Харбин
    齐齐哈尔! ; Qiqihar,Tsitsihar ; Цицикар
    呼和浩特! ; Hohhot,Huhhot ; Хух-Хото,Хухэ-Хото
    乌鲁木齐! ; Urumqi,Urumchi ; Урумчи
    喀什! ; Kashgar,Kashi ; Кашгар,Каши
    拉萨! ; Lhasa ; Лхаса
    日喀则! ; Shigatse,Xigaze ; Шигадзе
    吐鲁番! ; Turpan,Turfan ; Турфан
    哈密 ; Hami,Kumul ; Хами
    伊犁! ; Ili,Yili ; Или
    克拉玛依! ; Karamay ; Карамай
    和田 ; Hotan,Khotan,Hetian ; Хотан
    库尔勒! ; Korla ; Корла
    阿拉山口 ; Alashankou,Alataw ; Алашанькоу
    霍尔果斯! ; Khorgos,Horgos ; Хоргос
    塔城 ; Tacheng,Qoqek ; Тачэн,Чугучак
    鄂尔多斯! ; Ordos ; Ордос
    锡林郭勒! ; Xilin_Gol,Xilingol ; Шилин-Гол
    呼伦贝尔! ; Hulunbuir,Hulun_Buir ; Хулун-Буир
    满洲里 ; Manzhouli ; Маньчжурия,Маньчжоули
    二连浩特! ; Erenhot,Erlianhot ; Эрэн-Хото,Эрлянь
    西双版纳 ; Xishuangbanna,Sipsongpanna ; Сишуанбаньна
    迪庆 ; Diqing,Deqen ;
    香格里拉! ; Shangri-La ; Шангри-Ла
    南京 ; Nanjing,Nanking ; Нанкин,Наньцзин
    广州 ; Guangzhou,Canton ; Гуанчжоу,Кантон
    厦门 ; Xiamen,Amoy ; Сямэнь,Амой
    沈阳 ; Shenyang,Mukden ; Шэньян,Мукден
    大连 ; Dalian,Dairen ; Далянь,Дальний
    旅顺 ; Lushun,Port_Arthur ; Люйшунь,Порт-Артур
    青岛 ; Qingdao,Tsingtao ; Циндао
    西安 ; Xi'an,Sian ; Сиань
    杭州 ; Hangzhou,Hangchow ;
    苏州 ; Suzhou,Soochow ;
    深圳 ; Shenzhen ; Шэньчжэнь
    延安 ; Yan'an,Yenan ; Яньань
    长江 ; Yangtze,Yangzi,Changjiang ; Янцзы,Чанцзян
    黄河 ; Yellow,Huanghe,Hwang_Ho ; Хуанхэ,Жёлтая
    珠江 ; Pearl,Zhujiang ; Чжуцзян,Жемчужная
    澜沧江 ; Lancang,Mekong ; Ланьцанцзян,Меконг
    雅鲁藏布江! ; Yarlung_Zangbo,Yarlung_Tsangpo,Brahmaputra ; Ярлунг-Цангпо,Брахмапутра
    松花江 ; Songhua,Sungari ; Сунгари,Сунхуацзян
    乌苏里江! ; Ussuri,Wusuli ; Уссури
    图们江 ; Tumen ; Туманная,Тумыньцзян,Тумэньцзян
    鸭绿江 ; Yalu ; Ялу,Ялуцзян
    天山 ; Tianshan,Tien_Shan ; Тянь-Шань
    珠穆朗玛 ; Qomolangma,Chomolungma,Everest ; Джомолунгма,Эверест

    """

  private static let peoples = """
    蒙古族! ; Mongol,Mongolian,Mongols,Mongolia,Mongolians ;
    藏族 ; Tibetan,Tibetans,Zang ;
    维吾尔! ; Uygur,Uyghur,Uighur,Uygurs,Uyghurs,Uighurs ;
    布依族 ; Bouyei,Buyi ;
    朝鲜族 ; Korean,Koreans,Korea ;
    满族 ; Manchu,Manchus,Man ;
    哈萨克! ; Kazak,Kazakh,Kazaks,Kazakhs,Kazakhstan ;
    佤族 ; Va,Wa ;
    景颇族 ; Jingpo,Kachin ;
    柯尔克孜! ; Kirgiz,Kyrgyz,Kyrgyzstan ;
    土族 ; Tu,Monguor ;
    达斡尔! ; Daur,Dagur ;
    仫佬族 ; Mulao,Mulam ;
    布朗族 ; Blang,Bulang ;
    撒拉族 ; Salar,Sala ;
    锡伯族 ; Xibe,Sibe ;
    塔吉克! ; Tajik,Tajiks,Tajikistan ;
    乌孜别克! ; Uzbek,Ozbek,Uzbeks,Uzbekistan ;
    鄂温克! ; Ewenki,Evenki ;
    德昂族 ; De'ang,Deang ;
    保安族 ; Bonan,Bao'an ;
    裕固族 ; Yugur,Yugu ;
    京族 ; Gin,Jing ;
    塔塔尔! ; Tatar,Tatars,Tartar ;
    独龙族 ; Derung,Dulong ;
    鄂伦春! ; Oroqen,Orochen ;
    赫哲族 ; Hezhen,Hezhe,Nanai ;
    门巴族 ; Monba,Moinba ;
    珞巴族 ; Lhoba,Luoba ;

    """

  private static let persons = """
    王赓武 ; Wang_Gungwu ; Ван_Гунъу
    鲁迅 ; Lu_Xun,Lu_Hsun ; Лу_Синь
    彭湃 ; Peng_Pai ; Пэн_Бай,Пэн_Пай
    贾平凹 ; Jia_Pingwa ; Цзя_Пинва
    孔子! ; Confucius,Kongzi ; Конфуций,Кун-цзы
    孟子! ; Mencius,Mengzi ; Мэн-цзы
    老子! ; Laozi,Lao_Tzu,Lao-tzu,Lao_Tse ; Лао-цзы
    孙子! ; Sunzi,Sun_Tzu,Sun_Zi ; Сунь-цзы
    成吉思汗! ; Genghis_Khan,Chinggis_Khan ; Чингисхан
    忽必烈! ; Kublai,Khubilai ; Хубилай
    孙中山 ; Sun_Yat-sen ; Сунь_Ятсен
    孙逸仙 ; Sun_Yat-sen ; Сунь_Ятсен
    蒋介石 ; Chiang_Kai-shek ; Чан_Кайши,Цзян_Цзеши
    蒋经国 ; Chiang_Ching-kuo ; Цзян_Цзинго
    宋庆龄 ; Soong_Ching-ling,Soong_Ching_Ling,Song_Qingling ; Сун_Цинлин
    宋美龄 ; Soong_Mei-ling,Soong_May-ling ; Сун_Мэйлин
    宋子文 ; Soong_Tse-ven ; Сун_Цзывэнь
    顾维钧 ; Wellington_Koo ; Веллингтон_Ку,Гу_Вэйцзюнь
    胡适 ; Hu_Shih ; Ху_Ши
    赵元任 ; Yuen_Ren_Chao,Chao_Yuen_Ren ; Чжао_Юаньжэнь
    钱学森 ; Tsien_Hsue-shen,Hsue-shen_Tsien ; Цянь_Сюэсэнь
    杨振宁 ; Chen-Ning_Yang ; Янг_Чжэньнин,Ян_Чжэньнин
    李政道 ; Tsung-Dao_Lee ; Ли_Чжэндао
    丁肇中 ; Samuel_Ting ; Сэмюэл_Тинг
    贝聿铭 ; Ieoh_Ming_Pei ; Бэй_Юймин
    李登辉 ; Lee_Teng-hui ; Ли_Дэнхуэй
    陈水扁 ; Chen_Shui-bian ; Чэнь_Шуйбянь
    马英九 ; Ma_Ying-jeou ; Ма_Инцзю
    蔡英文 ; Tsai_Ing-wen ; Цай_Инвэнь
    赖清德 ; Lai_Ching-te,William_Lai ; Лай_Циндэ
    连战 ; Lien_Chan ; Лянь_Чжань
    宋楚瑜 ; James_Soong,Soong_Chu-yu ; Сун_Чуюй
    吴伯雄 ; Wu_Po-hsiung ; У_Босюн
    朱立伦 ; Eric_Chu,Chu_Li-luan ; Чжу_Лилунь
    洪秀柱 ; Hung_Hsiu-chu ; Хун_Сючжу
    韩国瑜 ; Han_Kuo-yu ; Хань_Гоюй
    柯文哲 ; Ko_Wen-je ; Кэ_Вэньчжэ
    侯友宜 ; Hou_Yu-ih ; Хоу_Юи
    萧美琴 ; Hsiao_Bi-khim ; Сяо_Мэйцинь
    辜振甫 ; Koo_Chen-fu ; Гу_Чжэньфу
    董建华 ; Tung_Chee-hwa ; Дун_Цзяньхуа,Дун_Чихуа
    曾荫权 ; Donald_Tsang,Tsang_Yam-kuen ; Дональд_Цанг
    梁振英 ; Leung_Chun-ying ; Лян_Чжэньин
    林郑月娥 ; Carrie_Lam,Lam_Cheng_Yuet-ngor ; Кэрри_Лам
    李家超 ; John_Lee,Lee_Ka-chiu ; Джон_Ли,Ли_Цзячао
    李嘉诚 ; Li_Ka-shing ; Ли_Кашин,Ли_Цзячэн
    何厚铧 ; Edmund_Ho,Ho_Hau-wah ; Эдмунд_Хо
    崔世安 ; Fernando_Chui,Chui_Sai-on ; Фернанду_Чуй
    贺一诚 ; Ho_Iat-seng ; Хо_Ят-сен
    岑浩辉 ; Sam_Hou-fai ; Сэм_Хоу-Фай
    成龙 ; Jackie_Chan ; Джеки_Чан
    李小龙 ; Bruce_Lee ; Брюс_Ли
    李光耀 ; Lee_Kuan_Yew ; Ли_Куан_Ю
    李显龙 ; Lee_Hsien_Loong ; Ли_Сянь_Лун
    吴作栋 ; Goh_Chok_Tong ; Го_Чок_Тонг
    黄循财 ; Lawrence_Wong ; Лоуренс_Вонг
    乌兰夫! ; Ulanhu,Ulanfu,Wulanfu ; Уланьфу,Уланху
    赛福鼎! ; Seypidin,Saifuddin,Saifudin,Azizi ; Сайфуддин,Азизи
    阿沛·阿旺晋美! ; Ngapoi_Ngawang_Jigme ; Нгапо_Нгаванг_Джигме
    帕巴拉·格列朗杰! ; Pagbalha_Geleg_Namgyai ; Пагбалха_Гэлэг_Намгьял
    铁木尔·达瓦买提! ; Tomur_Dawamat,Tomur_Dawamet,Tumur_Dawamat ; Томур_Давамат
    司马义·艾买提! ; Ismail_Amat ; Исмаил_Амат
    司马义·铁力瓦尔地! ; Ismail_Tiliwaldi ; Исмаил_Тиливалди
    努尔·白克力! ; Nur_Bekri ; Нур_Бекри
    雪克来提·扎克尔! ; Shohrat_Zakir ; Шохрат_Закир
    艾尔肯·吐尼亚孜! ; Erkin_Tuniyaz ; Эркин_Тунияз
    肖开提·依明! ; Shewket_Imin,Shawkat_Imin ; Шовкат_Имин
    艾力更·依明巴海! ; Arken_Imirbaki ; Аркен_Имирбаки
    热地! ; Raidi,Ragdi ; Райди
    向巴平措 ; Qiangba_Puncog,Champa_Phuntsok ; Чампа_Пунцог
    白玛赤林 ; Padma_Choling,Baima_Chilin ; Падма_Чолин
    洛桑江村 ; Losang_Jamcan,Losang_Gyaltsen ; Лобсанг_Гьялцен
    齐扎拉 ; Che_Dalha,Qi_Zhala ; Че_Далха
    布赫 ; Buhe,Bu_He ; Бухэ
    巴特尔! ; Bater,Bagatur,Baatar ; Батор,Баатар

    """

  /// Leaders of China, whose names are spelt as they read: known so that one is not taken for another.
  private static let leaders = """
    习近平 ; Xi_Jinping ; Си_Цзиньпин
    李克强 ; Li_Keqiang ; Ли_Кэцян
    李强 ; Li_Qiang ; Ли_Цян
    王毅 ; Wang_Yi ; Ван_И
    秦刚 ; Qin_Gang ; Цинь_Ган
    杨洁篪 ; Yang_Jiechi ; Ян_Цзечи
    丁薛祥 ; Ding_Xuexiang ; Дин_Сюэсян
    何立峰 ; He_Lifeng ; Хэ_Лифэн
    王沪宁 ; Wang_Huning ; Ван_Хунин
    赵乐际 ; Zhao_Leji ; Чжао_Лэцзи
    王岐山 ; Wang_Qishan ; Ван_Цишань
    栗战书 ; Li_Zhanshu ; Ли_Чжаньшу
    温家宝 ; Wen_Jiabao ; Вэнь_Цзябао
    胡锦涛 ; Hu_Jintao ; Ху_Цзиньтао
    江泽民 ; Jiang_Zemin ; Цзян_Цзэминь
    朱镕基 ; Zhu_Rongji ; Чжу_Жунцзи
    邓小平 ; Deng_Xiaoping ; Дэн_Сяопин
    毛泽东 ; Mao_Zedong,Mao_Tse-tung ; Мао_Цзэдун
    周恩来 ; Zhou_Enlai,Chou_En-lai ; Чжоу_Эньлай
    刘少奇 ; Liu_Shaoqi ; Лю_Шаоци
    吴邦国 ; Wu_Bangguo ; У_Банго
    张德江 ; Zhang_Dejiang ; Чжан_Дэцзян
    张高丽 ; Zhang_Gaoli ; Чжан_Гаоли
    孙春兰 ; Sun_Chunlan ; Сунь_Чуньлань
    胡春华 ; Hu_Chunhua ; Ху_Чуньхуа
    戴秉国 ; Dai_Bingguo ; Дай_Бинго
    李肇星 ; Li_Zhaoxing ; Ли_Чжаосин
    唐家璇 ; Tang_Jiaxuan ; Тан_Цзясюань
    钱其琛 ; Qian_Qichen ; Цянь_Цичэнь
    李尚福 ; Li_Shangfu ; Ли_Шанфу
    魏凤和 ; Wei_Fenghe ; Вэй_Фэнхэ
    王文涛 ; Wang_Wentao ; Ван_Вэньтао
    刘建超 ; Liu_Jianchao ; Лю_Цзяньчао
    马朝旭 ; Ma_Zhaoxu ; Ма_Чжаосюй
    刘结一 ; Liu_Jieyi ; Лю_Цзеи
    张汉晖 ; Zhang_Hanhui ; Чжан_Ханьхуэй
    张明 ; Zhang_Ming ; Чжан_Мин

    """

  private static let foreigners = """
    普京! ; Putin ; Путин
    拉夫罗夫! ; Lavrov ; Лавров
    梅德韦杰夫! ; Medvedev ; Медведев
    米舒斯京! ; Mishustin ; Мишустин
    叶利钦! ; Yeltsin ; Ельцин
    戈尔巴乔夫! ; Gorbachev,Gorbachov,Gorbachyov ; Горбачёв
    列宁! ; Lenin ; Ленин
    斯大林! ; Stalin ; Сталин
    赫鲁晓夫! ; Khrushchev,Khrushchov ; Хрущёв
    勃列日涅夫! ; Brezhnev ; Брежнев
    普里马科夫! ; Primakov ; Примаков
    托卡耶夫! ; Tokayev,Tokaev ; Токаев
    纳扎尔巴耶夫! ; Nazarbayev,Nazarbaev ; Назарбаев
    米尔济约耶夫! ; Mirziyoyev,Mirziyaev ; Мирзиёев
    卡里莫夫! ; Karimov ; Каримов
    扎帕罗夫! ; Japarov,Zhaparov,Dzhaparov ; Жапаров
    热恩别科夫! ; Jeenbekov,Zheenbekov ; Жээнбеков
    拉赫蒙! ; Rahmon,Rakhmon ; Рахмон
    别尔德穆哈梅多夫! ; Berdimuhamedov,Berdymukhamedov,Berdymukhammedov ; Бердымухамедов
    卢卡申科! ; Lukashenko,Lukashenka ; Лукашенко
    泽连斯基! ; Zelensky,Zelenskyy,Zelenskiy ; Зеленский
    叶尔梅克巴耶夫! ; Yermekbayev,Ermekbayev ; Ермекбаев
    阿利莫夫! ; Alimov ; Алимов
    库列巴! ; Kuleba ; Кулеба
    诺罗夫! ; Norov ; Норов
    哈梅内伊! ; Khamenei ; Хаменеи
    佩泽希齐扬! ; Pezeshkian,Pezeshkiyan ; Пезешкиан
    埃尔多安! ; Erdogan ; Эрдоган
    特朗普! ; Trump ; Трамп
    奥巴马! ; Obama ; Обама
    克林顿! ; Clinton ; Клинтон
    基辛格! ; Kissinger ; Киссинджер
    默克尔! ; Merkel ; Меркель
    马克龙! ; Macron ; Макрон
    古特雷斯! ; Guterres ; Гутерриш,Гутеррес
    潘基文! ; Ban_Ki-moon ; Пан_Ги_Мун
    金正恩! ; Kim_Jong_Un,Kim_Jong-un ; Ким_Чен_Ын
    金正日! ; Kim_Jong_Il,Kim_Jong-il ; Ким_Чен_Ир
    金日成! ; Kim_Il_Sung,Kim_Il-sung ; Ким_Ир_Сен
    胡志明! ; Ho_Chi_Minh ; Хо_Ши_Мин

    """
}
