// SPDX-License-Identifier: Apache-2.0
extension NameData {
  /// Names of Russian.
  static let russian: NameData = {
    var data = NameData()
    data.shape = .cyrillic
    data.particles = "фон де оглы кызы ибн аль"
    data.conjunctions = "и"
    data.roles = "перевод пер. перевод_с_китайского перевод_с_английского пер._с_кит. пер._с_англ."
    data.degrees = """
      дин кин дэн кэн дюн кюн дфн кфн дсн ксн дпн кпн дгн кгн дтн ктн профессор проф доцент доц аспирант магистрант
      """
    data.posts = "профессор проф доцент доц академик доктор кандидат"
    data.institutions = """
      ниу вшэ мгу спбгу рудн ранхигс рггу
      академия академии институт института институте кафедра кафедры мгимо министерство ран
      университет университета факультет факультета
      """
    data.institutionTopics = """
      наук отношений центр центра
      безопасности безопасность влияние вопросы вызовы глобализация государство дипломатии дипломатия
      значение идея интеграции интеграция история концепция культура международная международное
      международные многополярность отношения перспективы политика политики право проблема проблемы
      развитие развития регион региональная регионы реформа роль сотрудничества сотрудничество стратегии
      стратегия тенденции теория управление экономика экономики
      """
    data.givenNames = """
      александр алексей анатолий андрей антон аркадий артём борис вадим валентин валерий василий
      виктор виталий владимир владислав вячеслав геннадий георгий григорий денис дмитрий евгений
      егор иван игорь илья кирилл константин леонид максим михаил никита николай олег павел пётр
      роман руслан святослав семён сергей станислав степан тимур фёдор эдуард юрий ярослав
      александра алла анастасия анна валентина валерия вера виктория галина дарья евгения
      екатерина елена зинаида ирина ксения лариса лидия любовь людмила маргарита марина мария
      надежда наталья нина оксана ольга светлана софья тамара татьяна юлия
      """
    data.foreignGivenNames = """
      александр>alexander александр>aleksander алексей>alexis алексей>alexius анатолий>anatole
      андрей>andrew антон>anthony борис>boris валентин>valentine василий>basil георгий>george
      григорий>gregory дмитрий>dimitri дмитрий>demetrius евгений>eugene иван>john иван>ivan илья>elijah
      константин>constantine леонид>leonid максим>maximus михаил>michael николай>nicholas
      николай>nicolas павел>paul пётр>peter сергей>serge сергей>sergius степан>stephen тимур>taimur
      фёдор>theodore эдуард>edward эдуард>edouard юрий>george александра>alexandra
      анастасия>anastasia анна>ann анна>anne валентина>valentine валерия>valeria виктория>victoria
      дарья>daria евгения>eugenia екатерина>catherine екатерина>katherine екатерина>katerina
      владимир>volodymyr александр>oleksandr алексей>oleksii андрей>andrii вадим>vadym
      валерий>valerii виталий>vitalii владислав>vladyslav денис>denys дмитрий>dmytro
      евгений>yevhen игорь>ihor кирилл>kyrylo максим>maksym михаил>mykhailo николай>mykola
      олег>oleh павел>pavlo пётр>petro сергей>serhii юрий>yurii анна>hanna елена>olena
      ирина>iryna наталья>nataliia
      елена>helen елена>helena зинаида>zinaida ирина>irene ксения>xenia лариса>larissa лидия>lydia
      маргарита>margaret марина>marina мария>mary наталья>natalie наталья>nathalie нина>nina
      софья>sophia софья>sofia софья>sophie татьяна>tatiana юлия>julia юлия>julie
      """
    data.surnameEndings = """
      ов ев ёв ин ын ский цкий ской цкой ова ева ёва ина ына ская цкая ович евич ич ых их енко ко ук
      юк чик
      """
    data.knownNames = """
      Харьков ; Kharkiv,Kharkov ;
      Львов ; Lviv,Lvov,Lwow ;
      Чернигов ; Chernihiv,Chernigov ;
      Николаев ; Mykolaiv,Nikolaev,Nikolayev ;
      Могилёв ; Mogilev,Mahilyow,Mahiliou ;
      Кишинёв ; Chisinau,Kishinev ;
      Остин ; Austin ;
      Рахманинов ; Rachmaninoff,Rachmaninov,Rakhmaninov ;
      Украина ; Ukraine ;
      """
    data.consonantClasses = "бп вф м н гкх дт жшщчцсз лр"
    data.patronymicNominatives = "вич вна ьич"
    data.patronymicEndings = "вич вича вичу вичем виче вна вны вне вну вной vich vna"
    data.caseEndings = """
      а ы и е у ой ою
      я и е ю ей ёй
      й я ю ем е и
      ий ого ому им ом ия ию ием ии
      ый ого ому ым ом
      ь я ю ем е и ью
      - а у ом ым е
      """
    data.uninflected = "оеиуюэ"
    // Surnames as adjectives and as nouns; the feminine's ой may be of ая and of а.
    data.nominatives = """
      ого ий ый ой
      его ий
      ому ий ый ой
      ему ий
      ой а ая
      ую ая
      ым - ый ий
      им ий
      ом - о
      ем - й ь
      ы а
      и а я
      а -
      я й ь
      у - а
      ю й ь я
      е - а я й ь
      ей я
      """
    data.letterSounds = """
      дж>Z а>a б>b в>v г>g д>d е>e ё>e ж>Z з>z и>i й>i к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f
      х>h ц>ts ч>C ш>S щ>S ы>i э>e ю>iu я>ia
      """
    data.romanizations = """
      shch>S tsch>C sch>S tch>C dzh>Z dj>Z sh>S zh>Z ch>C kh>h tz>ts x>ks ph>f ff>f w>v q>k y>i
      š>S ŝ>S č>C ž>Z â>ia û>iu ë>e è>e
      """
    data.romanizedVowels = "io>e Co>Ce So>Se"
    data.romanizedEndings = "of>ov"
    data.similarSounds = "gh Ch"
    data.looseLetters = "э>е ё>е й>и"
    data.silentLetters = "ъ"
    return data
  }()
}
