// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Warnings of Chinese.
  static let chinese = WarningData(
    negations: "不 没 无 非 未 否 勿 毋 莫",
    affirmations: "不断 不仅 不但 不只 不过 不久 不少 不论 不管 不禁 不愧 不惜 无论 无疑 无比 非常 非洲 未来 莫斯 莫大",
    dateUnits: "年 月 日 号")
}
