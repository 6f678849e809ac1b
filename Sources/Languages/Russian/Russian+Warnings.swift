extension WarningData {
  /// Warnings of Russian.
  static let russian = WarningData(
    negations: "не ни нет нельзя никогда никто ничто без",
    dateWords: """
      января февраля марта апреля мая июня июля августа сентября октября ноября декабря
      понедельник вторник среда четверг пятница суббота воскресенье
      """,
    dateUnits: "г год года году")
}
