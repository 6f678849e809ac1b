// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Warnings of Russian.
  static let russian = WarningData(
    negations: "не ни нет нельзя никогда никто ничто без",
    weekdays: "понедельник вторник среда четверг пятница суббота воскресенье",
    dateUnits: "г год года году")
}
