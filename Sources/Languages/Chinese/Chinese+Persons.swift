// SPDX-License-Identifier: Apache-2.0
extension NameData {
  /// Statesmen and commanders of China in history, as `knownSurnames` lists them.
  static let historicalLeaders = """
    陈毅 ; Chen_Yi ; Чэнь_И
    朱德 ; Zhu_De,Chu_Teh ; Чжу_Дэ
    彭德怀 ; Peng_Dehuai ; Пэн_Дэхуай
    林彪 ; Lin_Biao,Lin_Piao ; Линь_Бяо
    贺龙 ; He_Long ; Хэ_Лун
    项羽 ; Xiang_Yu ; Сян_Юй
    刘邦 ; Liu_Bang ; Лю_Бан
    陈胜 ; Chen_Sheng ; Чэнь_Шэн
    吴广 ; Wu_Guang ; У_Гуан
    诸葛亮 ; Zhuge_Liang ; Чжугэ_Лян
    曹操 ; Cao_Cao ; Цао_Цао
    刘备 ; Liu_Bei ; Лю_Бэй
    孙权 ; Sun_Quan ; Сунь_Цюань
    李世民 ; Li_Shimin ; Ли_Шиминь
    朱元璋 ; Zhu_Yuanzhang ; Чжу_Юаньчжан
    康有为 ; Kang_Youwei ; Кан_Ювэй
    梁启超 ; Liang_Qichao ; Лян_Цичао
    曾国藩 ; Zeng_Guofan ; Цзэн_Гофань
    李鸿章 ; Li_Hongzhang,Li_Hung-chang ; Ли_Хунчжан
    袁世凯 ; Yuan_Shikai,Yuan_Shih-kai ; Юань_Шикай
    陈独秀 ; Chen_Duxiu ; Чэнь_Дусю
    李大钊 ; Li_Dazhao ; Ли_Дачжао
    瞿秋白 ; Qu_Qiubai ; Цюй_Цюбо

    """
  /// Statesmen, thinkers, writers and scientists of other countries, as `knownSurnames` lists them.
  static let worldFigures = """
    考茨基! ; Kautsky ; Каутский
    布哈林! ; Bukharin ; Бухарин
    托洛茨基! ; Trotsky ; Троцкий
    普列汉诺夫! ; Plekhanov ; Плеханов
    黑格尔! ; Hegel ; Гегель
    康德! ; Kant ; Кант
    卢梭! ; Rousseau ; Руссо
    伏尔泰! ; Voltaire ; Вольтер
    孟德斯鸠! ; Montesquieu ; Монтескьё
    凯恩斯! ; Keynes ; Кейнс
    哈耶克! ; Hayek ; Хайек
    李嘉图! ; Ricardo ; Рикардо
    熊彼特! ; Schumpeter ; Шумпетер
    弗洛伊德! ; Freud ; Фрейд
    尼采! ; Nietzsche ; Ницше
    柏拉图! ; Plato ; Платон
    亚里士多德! ; Aristotle ; Аристотель
    苏格拉底! ; Socrates ; Сократ
    托尔斯泰! ; Tolstoy ; Толстой
    陀思妥耶夫斯基! ; Dostoevsky,Dostoyevsky ; Достоевский
    契诃夫! ; Chekhov ; Чехов
    普希金! ; Pushkin ; Пушкин
    莎士比亚! ; Shakespeare ; Шекспир
    歌德! ; Goethe ; Гёте
    巴尔扎克! ; Balzac ; Бальзак
    狄更斯! ; Dickens ; Диккенс
    伽利略! ; Galileo ; Галилей
    哥白尼! ; Copernicus ; Коперник
    门捷列夫! ; Mendeleev,Mendeleyev ; Менделеев
    罗蒙诺索夫! ; Lomonosov ; Ломоносов
    巴甫洛夫! ; Pavlov ; Павлов
    曼莫汉·辛格! ; Manmohan_Singh ; Манмохан_Сингх
    瓦杰帕伊! ; Vajpayee ; Ваджпаи
    穆巴拉克! ; Mubarak ; Мубарак
    阿萨德! ; Assad ; Асад
    佩泽希齐扬! ; Pezeshkian ; Пезешкиан
    谢里夫! ; Sharif ; Шариф
    米莱! ; Milei ; Милей
    拉宾! ; Rabin ; Рабин
    阿拉法特! ; Arafat ; Арафат
    柯西金! ; Kosygin ; Косыгин
    葛罗米柯! ; Gromyko ; Громыко
    莫洛托夫! ; Molotov ; Молотов
    里宾特洛甫! ; Ribbentrop ; Риббентроп
    阿登纳! ; Adenauer ; Аденауэр
    墨索里尼! ; Mussolini ; Муссолини
    杜鲁门! ; Truman ; Трумэн
    艾森豪威尔! ; Eisenhower ; Эйзенхауэр
    杰斐逊! ; Jefferson ; Джефферсон
    俾斯麦! ; Bismarck ; Бисмарк
    梅特涅! ; Metternich ; Меттерних
    希拉克! ; Chirac ; Ширак

    """
}
