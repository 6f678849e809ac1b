import TextModel

/// The meanings of headings of columns that are not languages, in the words of people and tools.
package enum ColumnNames {
  /// A side of a translation.
  package enum Side: Hashable, Sendable { case source, target }

  /// The side that a heading names: `Source`, `译文`.
  package static func side(_ heading: String) -> Side? { sides[key(heading)] }

  /// The field of a glossary that a heading names: `id`, `subject`, `definition`, `note`, `status` or a status of
  /// terms; the heading itself in lower case if it names none.
  package static func field(_ heading: String) -> String {
    let key = key(heading)
    return fields[key] ?? key
  }

  /// The field that a heading names, if it is one of the known words.
  package static func knownField(_ heading: String) -> String? { fields[key(heading)] }

  private static func key(_ heading: String) -> String {
    heading.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "-" }.joined(separator: " ")
  }

  private static let sides: [String: Side] = {
    var sides: [String: Side] = [:]
    for word in list(
      """
      source, source text, source term, source segment, src, original, original text, 原文, 源语, 源语言, 源文,
      源术语, 源语术语, 原語, исходный, исходный текст, исходный термин, оригинал, источник
      """)
    { sides[word] = .source }
    for word in list(
      """
      target, target text, target term, target segment, tgt, trg, translation, translated, translated text,
      译文, 譯文, 译名, 目标语, 目标语言, 目标术语, 目标语术语, 目標語, 翻译, 翻譯, перевод, перевод термина, целевой,
      целевой текст
      """)
    { sides[word] = .target }
    return sides
  }()

  private static let fields: [String: String] = {
    var fields: [String: String] = [:]
    for (field, words) in [
      ("id", "id, concept id, entry id, term id, segment id"),
      (
        "subject",
        """
        subject, domain, field, subject field, topic, category, 领域, 學科, 学科, 主题, 类别, 分类, 領域, область,
        предметная область, тема, категория, рубрика
        """
      ),
      ("definition", "definition, meaning, explanation, 定义, 定義, 释义, 釋義, 解释, определение, значение"),
      (
        "note",
        """
        note, notes, comment, comments, remark, remarks, usage, 备注, 備註, 注释, 註釋, 说明, 說明, 附注, примечание,
        примечания, комментарий, комментарии
        """
      ),
      ("status", "status, term status, segment status, 状态, 狀態, статус, состояние"),
      ("origin", "origin"), ("preferred", "preferred"), ("admitted", "admitted"),
      ("deprecated", "deprecated"), ("forbidden", "forbidden"),
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
