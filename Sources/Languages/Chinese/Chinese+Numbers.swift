// SPDX-License-Identifier: Apache-2.0
extension NumberData {
  /// Numbers of Chinese; its numerals are read by `HanNumeral`.
  static let chinese = NumberData(
    style: .point, itemLetters: "甲 乙 丙 丁 戊 己 庚 辛", itemSuffixes: "项 項 款 目", articleItem: "项",
    articleSuffix: "条", ordinalMark: "第")
}
