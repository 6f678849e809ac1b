// SPDX-License-Identifier: Apache-2.0

/// The words that people write where a translation is missing; phrases are separated by commas and in small letters.
package struct PlaceholderData: Sendable {
  /// Words that are written only there, or as a translation of one of their own kind: `todo`, 同上.
  package var marks = ""
  /// Words for nothing, which are the translation of a text that denies something: `нет` of `No`.
  package var answers = ""
  /// Texts that such words or signs translate: 等等 of `…`.
  package var meanings = ""

  /// The letter that fills a place if it is repeated: `x` in `xxx`.
  package var filler = ""
  /// Characters that are numbers, so that `XX` may be one too.
  package var numerals = ""
  /// Signs that say nothing where there is neither letter nor digit beside them.
  package static let signs = "-‐‑‒–—―−一–ー~～.…·?？/／*_×✗✘#"

  init(
    marks: String, answers: String, meanings: String, filler: String = "", numerals: String = ""
  ) {
    self.marks = marks
    self.answers = answers
    self.meanings = meanings
    self.filler = filler
    self.numerals = numerals
  }

  static let english = PlaceholderData(
    marks: """
      todo, tbd, tba, tbc, tbt, fixme, n/a, to be translated, missing translation, translation missing,
      no translation, no translation yet, needs translation, translation needed, not translated yet, same as above,
      see above
      """,
    answers: "none, nil, null, not available, not applicable, unavailable",
    meanings: """
      nothing, naught, etc, and so on, and so forth, ditto, idem, ibid, the same, same, to do, to-do, to do list, pending, undecided,
      undetermined, to be determined, to be decided, to be confirmed, to be announced, to be checked, to be verified,
      under investigation, omitted, absent, missing, lacking, unavailable, empty, void, dash, hyphen, minus, ellipsis,
      question mark, asterisk, slash, as above, untranslated, not translated, ten, twenty, thirty
      """, filler: "x")

  static let chinese = PlaceholderData(
    marks: """
      待译, 待譯, 待翻译, 待翻譯, 未译, 未譯, 未翻译, 待定, 待补, 待补充, 待查, 待确认, 待完善, 无译文, 没有翻译, 暂无翻译, 暂无译文, 略, 同上, 同前, 见上, 見上
      """,
    answers: "无, 無, 没有, 沒有, 暂无, 暫無, 暂缺, 暫缺",
    meanings: """
      等, 等等, 见上文, 見上文, 参见上文, 参见上述, 如上, 如上所述, 见前, 见前文, 待办, 待办事项, 待公布, 待宣布, 有待宣布, 有待确定, 有待确认, 待议,
      不适用, 不適用, 否, 缺席, 缺失, 缺乏, 空, 空白, 减, 减号, 负, 负号, 连字符, 破折号, 省略号, 问号, 星号, 斜杠, 已略, 从略, 同上所述, 原文如此
      """, numerals: "一二三四五六七八九十百")

  static let russian = PlaceholderData(
    marks: """
      тбд, н/д, см. выше, см выше, то же, там же, нет перевода, без перевода, требует перевода, требуется перевод,
      не переведено, перевод отсутствует, на уточнении, туду
      """,
    answers: "нет, отсутствует, отсутствуют, не применимо, неприменимо, нет данных",
    meanings: """
      ничто, ничего, и т. д, и т.д, и др, и так далее, и прочее, то же самое, указано выше, смотри выше, будет определено,
      подлежит определению, подлежит уточнению, уточняется, будет объявлено, опущено, пропущено, пусто, пустой, тире,
      дефис, минус, многоточие, вопросительный знак, звездочка, звёздочка, нет в наличии, как указано выше
      """, filler: "х")
}
