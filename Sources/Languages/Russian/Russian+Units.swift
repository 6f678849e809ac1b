// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// The words of Russian for units that take SI prefixes, and for parts of currencies; see `UnitPrefixes`.
  static let russianUnits = """
    prefix pico | пико
    prefix nano | нано
    prefix micro | микро
    prefix milli | милли
    prefix kilo | кило
    prefix mega | мега
    prefix giga | гига
    prefix tera | тера
    stem gram | грамм грамма граммов граммам граммами
    stem metre | метр метра метров метрам метрами метрах
    stem litre | литр литра литров литрам литрами
    stem second | секунда секунды секунд секунду секундам
    stem watt | ватт ватта ваттам
    stem watthour | ватт-час ватт-часа ватт-часов
    stem joule | джоуль джоуля джоулей
    stem calorie | калория калории калорий
    stem electronvolt | электронвольт электронвольта электрон-вольт
    stem newton | ньютон ньютона ньютонов
    stem pascal | паскаль паскаля паскалей
    stem bar | бар бара
    stem hertz | герц герца
    stem ampere | ампер ампера
    stem volt | вольт вольта
    stem ohm | ом ома
    stem farad | фарад фарада фарады
    stem tesla | тесла теслы
    stem mole | моль моля молей
    stem becquerel | беккерель беккереля беккерелей
    stem sievert | зиверт зиверта зивертов
    stem gray | грей грея
    stem lumen | люмен люмена люменов
    stem lux | люкс люкса
    stem byte | байт байта байтов
    stem bit | бит бита битов
    stem tonne | тонна тонны тонн
    signprefix pico | п
    signprefix nano | н
    signprefix micro | мк
    signprefix milli | м
    signprefix kilo | к
    signprefix mega | М
    signprefix giga | Г
    signprefix tera | Т
    sign gram | г
    sign metre | м
    sign litre | л
    signs second | с
    sign watt | Вт
    sign watthour | Вт·ч Втч
    sign joule | Дж
    sign calorie | кал
    sign electronvolt | эВ
    sign pascal | Па
    sign bar | бар
    sign hertz | Гц
    signs volt | В
    sign ohm | Ом
    signs farad | Ф
    sign tesla | Тл
    sign mole | моль
    sign becquerel | Бк
    sign sievert | Зв
    sign gray | Гр
    sign lumen | лм
    sign lux | лк
    sign byte | байт
    signs byte | Б
    sign bit | бит бит/с
    signs newton | Н
    signed ampere | А
    signed milli.ampere | мА
    signed micro.ampere | мкА
    signed kilo.ampere | кА
    unit day | сут
    unit dm | дм дециметр дециметра дециметров
    unit mm2 | мм2 кв_мм
    unit cm2 | см2 кв_см квадратных_сантиметра квадратных_сантиметров
    unit cm3 | см3 куб_см кубических_сантиметра кубических_сантиметров
    unit dm3 | дм3 кубических_дециметра кубических_дециметров
    unit mm3 | мм3
    unit mmhg | мм_рт_ст миллиметров_ртутного_столба
    unit hpa | гпа гектопаскал*
    unit atm | атм атмосфер атмосферы
    unit lightyear | световой_год световых_года световых_лет св_лет
    unit parsec | парсек парсека парсеков
    unit db | дб децибел децибела децибелов
    unit rpm | об/мин оборотов_в_минуту
    signed iu | МЕ
    unit iu | международных_единиц
    unit ppm | частей_на_миллион
    unit cent | цент цента центов
    unit uscent | центов_сша американских_центов
    unit eurocent | евроцент евроцента евроцентов
    unit kopeck | коп копейка копейки копеек копейку копейками
    unit penny | пенс пенса пенсов пенни
    unit jiao | цзяо
    unit fen | фэнь фэней
    past -5 | без_пяти без_пяти_минут
    past -10 | без_десяти без_десяти_минут
    past -20 | без_двадцати без_двадцати_минут
    past -25 | без_двадцати_пяти без_двадцати_пяти_минут
    measure 0.25:century | четверть_века четверти_века
    measure 0.75:century | три_четверти_века
    context includes | включая в_том_числе среди_них
    context nextyear | в_следующем_году на_следующий_год следующем_году следующего_года годом_позже годом_позднее год_спустя спустя_год через_год
    context lastyear | в_предыдущем_году предыдущем_году предыдущего_года годом_ранее годом_раньше
    measure 0.25:point | четверть_процентного_пункта четверти_процентного_пункта
    measure 0.5:point | полпункта половину_процентного_пункта
    topic profit | прибыль прибыли прибылью
    topic loss | убыток убытка убытки убытков убытком
    context among | из
    """
}
