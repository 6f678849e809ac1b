// SPDX-License-Identifier: Apache-2.0

/// The words with which files say that a machine made a translation.
package enum MachineNames {
  /// Whether a text names machine translation or one of its programs: `MT!`, `leveraged-mt`, `DeepL Pro`, `Google
  /// Translate`.
  ///
  /// Programs whose makers do other things as well count only as a whole text or beside a word for translation.
  ///
  /// - Parameter countsMakers: whether the maker alone counts, as it does where an origin is named and not a customer.
  /// - Complexity: O(*characters*) of a text of at most 80 bytes; longer ones are not read.
  package static func isNamed(_ text: String, countsMakers: Bool = true) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty else { return false }
    let whole = words.joined()
    if phrases.contains(whole) || countsMakers && makers.contains(whole) { return true }
    if words.contains(where: programs.contains) { return true }
    // `gpt4`, `deeplx`: a program with its version.
    if words.contains(where: isVersion) { return true }
    return words.contains(where: makers.contains) && words.contains(where: activities.contains)
  }

  /// Whether a word begins with the name of a program, and digits follow a short one.
  private static func isVersion(_ word: String) -> Bool {
    programs.contains { program in
      guard word.hasPrefix(program) else { return false }
      return program.count > 3 || word.dropFirst(program.count).allSatisfy(\.isNumber)
    }
  }

  private static let phrases = Set(
    DataText.words(
      """
      mt nmt amt smt machine machinetranslation machinetranslated mtsuggestion leveragedmt automatictranslation
      automatedtranslation autotranslation adaptivemt neuralmachinetranslation neuralmt aitranslation rawmt mtoutput ai llm
      机翻 机译 机器翻译 机器 機翻 機譯 機器翻譯 自动翻译 自動翻譯 人工智能翻译 谷歌翻译 百度翻译 有道翻译
      машинный машинныйперевод мп автоперевод автоматическийперевод ии нейросеть
      """))
  private static let programs = Set(
    DataText.words(
      """
      mt nmt amt smt deepl chatgpt gpt systran modernmt promt niutrans googletranslate deepseek openai libretranslate
      apertium cloudtranslation llm
      """))
  private static let makers = Set(
    DataText.words(
      """
      google bing microsoft amazon yandex baidu tencent youdao alibaba huawei claude gemini qwen ernie kimi doubao papago
      谷歌 百度 有道 яндекс гугл
      """))
  private static let activities = Set(
    DataText.words(
      "translate translator translation translations api engine cloud mt перевод переводчик 翻译"))
}
