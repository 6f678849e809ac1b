// SPDX-License-Identifier: Apache-2.0
extension SentenceData {
  /// Sentences of Chinese, in both scripts.
  static let chinese: SentenceData = {
    var data = SentenceData()
    data.quotedLanguages = ["ru", "en"]
    data.speechVerbs = """
      问 问道 说 说道 强调 表示 指出 回答 答道 回答说 称 认为 写道 介绍 坦言 补充 补充说 解释 解释说 追问 反问 感叹 呼吁 承认
      問 問道 說 說道 強調 指出 稱 認為 寫道 介紹 補充 解釋 追問 反問 感嘆 呼籲 承認
      """
    data.remarkOpenings = "见 参见 详见 另见 参阅 参看 详情见 下同 注 笑 掌声 鼓掌 見 參見 詳見 參閱 參看 掌聲"
    data.noteWords = "注 註"
    data.ellipsisContinuers = """
      然后 但 但是 而 却 又 才 就 便 还 也 都 等 等等 的 了 和 与 以及 并 并且 最后 于是 接着 最终 不过 可是 可 只是 或 或者 是
      然後 卻 還 與 並 並且 最後 於是 接著 最終 不過
      """
    return data
  }()
}
