// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The meanings of headings of columns that are not languages, in the words of people and tools.
package enum ColumnNames {
  /// A side of a translation.
  package enum Side: Hashable, Sendable { case source, target }

  /// The side that a heading names: `Source`, `译文`.
  package static func side(_ heading: String) -> Side? {
    LanguageNames.isOther(heading, than: sideStarts) ? nil : sides[key(heading)]
  }

  private static let sideStarts = Set(sides.keys.compactMap(\.unicodeScalars.first))

  /// Whether a heading says that its column has terms, without their language: `Term`, `词条`.
  package static func isTerm(_ heading: String) -> Bool { terms.contains(key(heading)) }

  /// The field of a glossary that a heading names: `id`, `subject`, `definition`, `note`, `status` or a status of
  /// terms; the heading itself in lower case if it names none.
  package static func field(_ heading: String) -> String {
    let key = key(heading)
    return knownField(heading) ?? review(heading) ?? key
  }

  /// The field that a heading names, if it is one of the known words or a phrase for the state of something: `QA
  /// status`, 翻译状态, «Статус перевода».
  package static func knownField(_ heading: String) -> String? {
    let key = key(heading)
    // 是否禁用 is a question about the same field.
    let asked = key.hasPrefix("是否") ? fields[String(key.dropFirst(2))] : nil
    return fields[key] ?? asked ?? withoutAnswers(heading).flatMap { fields[Self.key($0)] }
      ?? (isState(heading) ? "status" : nil)
  }

  /// A heading without its list of answers in brackets: `Forbidden` of `Forbidden (yes/no)`; `nil` for any other.
  private static func withoutAnswers(_ heading: String) -> String? {
    let parts = heading.split(maxSplits: 1) { "(\u{FF08}[".contains($0) }
    guard parts.count == 2 else { return nil }
    let words = parts[1].split { !$0.isLetter }
    guard words.count > 1, words.allSatisfy({ StatusWords.flag(String($0)) != nil }) else {
      return nil
    }
    return String(parts[0])
  }

  /// Whether a heading is a known one of what is not a text.
  package static func isKnown(_ heading: String) -> Bool {
    knownField(heading) != nil || review(heading) != nil
  }

  /// The field of a column of yes and no: `approved`, `doubtful` or `forbidden`.
  private static func review(_ heading: String) -> String? {
    switch ReviewNames.kind(heading) {
    case .approval: "approved"
    case .doubt: "doubtful"
    case .refusal: "forbidden"
    case nil: nil
    }
  }

  /// Whether one word of a heading means the state of something, and no other word means another field.
  private static func isState(_ heading: String) -> Bool {
    guard heading.utf8.count <= 80 else { return false }
    let text = heading.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isNamed =
      hanStates.contains(where: text.contains) || words.contains(where: states.contains)
      || words.contains(where: { $0 == "state" }) && words.contains(where: ofStates.contains)
    return isNamed
      && !words.contains { word in fields[word].map { $0 != "status" && $0 != "approved" } ?? false
      }
  }

  private static let states: Set<String> = [
    "status", "statuses", "статус", "статуса", "статусы", "состояние", "готовность",
  ]
  private static let hanStates = ["状态", "狀態"]
  /// Words beside which `state` is not a country.
  private static let ofStates = Set(
    list(
      "translation, review, segment, target, approval, workflow, confirmation, unit, string, qa, term, work"
    ))

  /// The field and the language that a heading names together: `en status`, `Status [en-US]`, `Note (English)`.
  package static func fieldOfLanguage(_ heading: String) -> (field: String, language: LanguageTag)?
  {
    // `Do not translate` is a field by itself.
    if fields[key(heading)] != nil { return nil }
    let pieces = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard heading.utf8.count <= 80 else { return nil }
    for cut in pieces.indices.dropFirst() {
      let (left, right) = (Array(pieces[..<cut]), Array(pieces[cut...]))
      for (name, tag) in [(left, right), (right, left)] {
        guard let field = fields[name.joined(separator: " ").lowercased()] else { continue }
        if let language = LanguageNames.language(tag.joined(separator: "-"))
          ?? LanguageNames.language(tag.joined(separator: " "))
        {
          return (field, language)
        }
      }
    }
    // Words of cells are words of headings as well: `English (recommended)`.
    if let named = ColumnHeading.withStatus(heading), case .status(let status)? = named.version,
      let language = LanguageNames.language(named.text)
    {
      return (status.rawValue, language)
    }
    return nil
  }

  /// The status of terms that a part of a heading names, in the words of headings or of cells; `nil` for what may have
  /// another meaning there.
  package static func termStatus(_ words: String) -> TermStatus? {
    for name in [words, LanguageNames.withoutFillers(words)] {
      if let field = fields[key(name)] {
        return field == "approved" ? .preferred : TermStatus(rawValue: field)
      }
      if let status = StatusWords.status(inHeading: name) { return status }
    }
    return nil
  }

  private static func key(_ heading: String) -> String {
    heading.lowercased().split { $0.isWhitespace || "_-.?:".contains($0) }.joined(separator: " ")
  }

  private static let terms: Set<String> = Set(
    list("term, phrase, headword, lemma, 术语, 術語, 词条, 詞條, термин, слово"))

  private static let sides: [String: Side] = {
    var sides: [String: Side] = [:]
    for word in list(
      """
      source, source text, source term, source segment, source string, source phrase, source content, source value,
      source message, original string, msgid, src, original, original text, 原文, 源语, 源语言, 源文,
      源术语, 源语术语, 原語, исходный, исходный текст, исходный термин, оригинал, источник
      """)
    { sides[word] = .source }
    for word in list(
      """
      target, target text, target term, target segment, target string, target phrase, target content, target value,
      target message, translated string, translation text, msgstr, tgt, trg, translation, translated, translated text,
      译文, 譯文, 译名, 目标语, 目标语言, 目标术语, 目标语术语, 目標語, 翻译, 翻譯, перевод, перевод термина, целевой,
      целевой текст
      """)
    { sides[word] = .target }
    return sides
  }()

  private static let fields: [String: String] = {
    var fields: [String: String] = [:]
    for (field, words) in [
      (
        "id",
        "id, identifier, concept id, entry id, term id, segment id, string id, entry number, concept number"
      ),
      (
        "subject",
        """
        subject, domain, field, subject field, topic, category, concept subject, concept domain, entry subject,
        entry domain, subdomain, 领域, 學科, 学科, 主题, 类别, 分类, 領域, область,
        предметная область, тема, категория, рубрика
        """
      ),
      (
        "definition",
        """
        definition, description, desc, meaning, explanation, gloss, concept definition, 定义, 定義, 释义, 釋義, 解释,
        解釋, 描述, определение, значение, описание
        """
      ),
      (
        "note",
        """
        note, notes, comment, comments, remark, remarks, usage, usage note, concept note, entry note, context, 备注, 備註, 注释, 註釋, 说明, 說明, 附注, примечание,
        примечания, комментарий, комментарии
        """
      ),
      (
        "status",
        """
        status, review result, qa result, 审核结果, 校对结果, 审校结果, результат проверки, term status, segment status, review status, translation status, target status, usage status, approval status, administrative status, state, approval, 状态, 狀態,
        术语状态, статус, состояние, статус термина
        """
      ),
      ("origin", "origin, translation origin, 译文来源, 翻译来源, происхождение"),
      ("preferred", "preferred, 首选, предпочтительный"),
      ("approved", "approved, is approved, 已批准, 已审核, утверждено, утвержден"),
      (
        "admitted",
        "admitted, synonym, synonyms, alternative, alternatives, variants, 同义词, 同義詞, 别名, синонимы, варианты"
      ),
      (
        "deprecated",
        "deprecated, obsolete, is deprecated, 弃用, 旧译, 过时, устаревшее, устаревший, устарело, устарел"
      ),
      (
        "forbidden",
        """
        forbidden, is forbidden, prohibited, do not use, not allowed, forbidden term, forbidden terms, forbidden translation,
        forbidden translations, forbidden variant, forbidden variants, forbidden form, forbidden forms, wrong term, wrong terms,
        wrong translation, wrong translations, banned, banned term, banned terms, rejected term, rejected terms, prohibited
        term, prohibited terms, 禁用, 禁用词, 禁用译法, 禁用译名, 禁止使用, 错误译法, 错误译名, 误译, 不可用, запрещено, запрещенный, запрещённый,
        запрещенные варианты, запрещённые варианты, запрещенный вариант, запрещённый вариант, запрещенный перевод,
        запрещённый перевод, неправильно, неправильный перевод, неверный перевод, не использовать, нельзя
        """
      ),
      (
        "case",
        "case sensitive, casesensitive, case sensitivity, match case, 区分大小写, с учетом регистра"
      ),
      (
        "untranslated",
        "do not translate, dnt, non translatable, nontranslatable, untranslatable, 不翻译, не переводить"
      ),
      ("translatable", "translatable, translate"), ("info", "term info"),
      (
        "part of speech",
        "part of speech, pos, word class, grammar, 词性, 詞性, часть речи"
      ),
      (
        "pronunciation",
        "pronunciation, pinyin, transcription, reading, 拼音, 读音, 讀音, транскрипция, произношение"
      ),
    ] {
      for word in list(words) { fields[word] = field }
    }
    return fields
  }()

  private static func list(_ words: String) -> [String] {
    words.split(separator: ",").map { word in
      word.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    }
  }
}
