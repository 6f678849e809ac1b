// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// The words of Russian for what a number is of, in the notation of `QuantityData.words`.
  static let russianTopics = """
    topic export | экспорт экспорта экспорту экспортом экспорте экспортировано
    topic import | импорт импорта импорту импортом импорте импортировано
    topic male | мужчин* мужчины мужчин
    topic female | женщин* женщины женщин
    topic urban | городск* города
    topic rural | сельск* села
    topic income | доход* доходы доходов
    topic spending | расход* расходы расходов
    topic birth | рождаемост* родилось
    topic death | смертност* умерло
    topic goods | товар* товаров
    topic services | услуг услуги услугами
    topic investment | инвестици*
    topic consumption | потреблени*
    topic north | север* северн*
    topic south | юг юга южн*
    topic east | восток* восточн*
    topic west | запад* западн*
    topic surplus | профицит*
    topic death | погибл* погибших убит*
    topic injured | ранен* пострадал*
    topic vote-for | голосовали_за проголосовали_за голосов_за
    topic vote-against | против
    topic vote-for+vote-against | голосами_против
    topic vote-abstain | воздержались воздержавшихся воздержавшиеся воздержалось воздержался
    topic date:birth | родился родилась родились
    topic date:death | умер умерла умерли скончался скончалась скончались
    topic date:founding | основан основана основано основаны учрежден учреждена учреждено учреждены
    topic date:signing | подписан подписана подписано подписаны
    topic date:force | вступил_в_силу вступила_в_силу вступило_в_силу вступили_в_силу
    topic date:opening | открылся открылась открылось открылись
    topic date:closing | закрылся закрылась закрылось закрылись
    topic date:start | начался началась началось начались начат начата начато
    topic date:end | закончился закончилась закончилось закончились завершился завершилась завершилось завершились
    topic date:adoption | принят принята принято приняты
    topic date:ratification | ратифицирован ратифицирована ратифицировано ратифицированы
    topic length | длина длиной длину
    topic width | ширина шириной ширину
    topic height | высота высотой высоту
    """
}
