// SPDX-License-Identifier: Apache-2.0
extension PhraseData {
  /// Phrases of Chinese.
  static let chinese = PhraseData(
    length: 2...10,
    edges: "的 了 与 及 其 这 那 也 都 而 但 且 我 你 他 她 它 们 很 更 最 就 还 又 已 曾 吗 呢 着",
    abbreviationLeads: """
      以下统称
      以下简称为
      以下简称
      下文简称
      下称
      简称为
      简称
      以下称
      又称
      """,
    abbreviationMarks: "为")
}
