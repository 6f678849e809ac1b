/// A word or a sentence of the pages.
enum PageWord: CaseIterable {
  case lookUp, check, align, review, concepts, memory, skip
  case query, queryHint, intro, nothing, nothingHint, terms, earlier, contains, parts, notThis,
    copy, copied
  case draft, original, draftHint, noFindings, findings, fix, fixAll, errors, warnings, notes
  case source, translation, alignIntro, confidence, doubtful
  case filter, noConcepts, subject, shown
  case waiting, nothingWaits, accept, reject, save, why, changed
  case papers, units, rejected, memoryEmpty
  case wrong, back, loading, theme
}

/// The words of the pages in one language.
struct PageWords: Sendable {
  /// The tag of the language, and the language by its own name.
  let tag: String
  let name: String
  private let place: Int

  static let all = [
    PageWords(tag: "en", name: "English", place: 0), PageWords(tag: "zh", name: "中文", place: 1),
    PageWords(tag: "ru", name: "Русский", place: 2),
  ]

  subscript(word: PageWord) -> String { Self.table[word]?[place] ?? "" }

  /// The words in a language; `nil` for one that the pages have not.
  static func words(in tag: String?) -> PageWords? { all.first { $0.tag == tag } }

  /// The language that a browser asks for first among those there are (RFC 9110, `Accept-Language`).
  static func words(for header: String?) -> PageWords {
    var best: (quality: Double, words: PageWords)?
    for part in (header ?? "").split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = pieces.first?.lowercased(),
        let words = all.first(where: { tag == $0.tag || tag.hasPrefix($0.tag + "-") })
      else { continue }
      let quality =
        pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if quality > best?.quality ?? 0 { best = (quality, words) }
    }
    return best?.words ?? all[0]
  }

  /// Each word in English, Chinese and Russian.
  static let table: [PageWord: [String]] = [
    .lookUp: ["Look up", "查询", "Поиск"],
    .check: ["Check", "检查", "Проверка"],
    .align: ["Align", "对齐", "Выравнивание"],
    .review: ["Review", "审校", "Разбор"],
    .concepts: ["Concepts", "术语", "Понятия"],
    .memory: ["Memory", "记忆库", "Память"],
    .skip: ["Skip to the content", "跳到正文", "К содержанию"],
    .query: ["A term or a sentence", "术语或句子", "Термин или предложение"],
    .queryHint: [
      "上海精神 · Shanghai Spirit · Шанхайский дух", "上海精神 · Shanghai Spirit · Шанхайский дух",
      "上海精神 · Shanghai Spirit · Шанхайский дух",
    ],
    .intro: [
      "How do we say this? Approved terms come first, then sentences that were translated before.",
      "这个怎么译？先列出核准的术语，再列出以前译过的句子。",
      "Как это сказать? Сначала утверждённые термины, затем ранее переведённые предложения.",
    ],
    .nothing: ["Nothing found", "没有找到", "Ничего не найдено"],
    .nothingHint: [
      "Neither the glossaries nor the memory has this. That does not mean that a translation is wrong.",
      "术语库和记忆库中都没有。这并不表示某个译法是错的。",
      "Этого нет ни в глоссариях, ни в памяти. Это не значит, что перевод неверен.",
    ],
    .terms: ["Terms", "术语", "Термины"],
    .earlier: ["Similar sentences", "相似的句子", "Похожие предложения"],
    .contains: ["Sentences with these words", "含有这些词语的句子", "Предложения с этими словами"],
    .parts: ["Parts of the query", "查询的片段", "Части запроса"],
    .notThis: ["not", "不用", "не"],
    .copy: ["Copy", "复制", "Копировать"],
    .copied: ["Copied", "已复制", "Скопировано"],
    .draft: ["Draft", "译稿", "Перевод"],
    .original: ["Original, if there is one", "原文（如有）", "Оригинал, если он есть"],
    .draftHint: [
      "Paste a text, or drop a text file here.", "粘贴文本，或将文本文件拖到这里。",
      "Вставьте текст или перетащите сюда текстовый файл.",
    ],
    .noFindings: ["No findings", "没有发现问题", "Замечаний нет"],
    .findings: ["Findings", "发现的问题", "Замечания"],
    .fix: ["Fix", "修改", "Исправить"],
    .fixAll: ["Fix all that are certain", "修改所有确定的问题", "Исправить все бесспорные"],
    .errors: ["errors", "处错误", "ошибок"],
    .warnings: ["warnings", "处警告", "предупреждений"],
    .notes: ["notes", "处提示", "пометок"],
    .source: ["Source", "原文", "Оригинал"],
    .translation: ["Translation", "译文", "Перевод"],
    .alignIntro: [
      "Two texts that are translations of each other; their sentences are put in pairs.",
      "两篇互为译文的文本，逐句配对。", "Два текста, переводы друг друга: предложения соединяются в пары.",
    ],
    .confidence: ["confidence", "置信度", "уверенность"],
    .doubtful: ["doubtful", "存疑", "сомнительно"],
    .filter: ["Filter by a term, an id or a subject", "按术语、编号或领域筛选", "Термин, номер или область"],
    .noConcepts: ["No concepts", "没有术语", "Понятий нет"],
    .subject: ["Subject", "领域", "Область"],
    .shown: ["shown", "条", "показано"],
    .waiting: ["waiting", "条待审", "ожидают"],
    .nothingWaits: ["Nothing waits for a review", "没有待审的句对", "Ничего не ждёт разбора"],
    .accept: ["Accept", "接受", "Принять"],
    .reject: ["Reject", "拒绝", "Отклонить"],
    .save: ["Save the changed text", "保存修改", "Сохранить правку"],
    .why: ["Why it waits", "待审原因", "Почему ждёт"],
    .changed: [
      "Somebody has decided or changed this unit since you saw it. This is the list as it is now.",
      "在您查看之后，此句对已被他人处理或修改。以下是最新列表。",
      "Кто-то уже решил или изменил эту единицу. Ниже список, как он есть сейчас.",
    ],
    .papers: ["Papers", "文献", "Статьи"],
    .units: ["Units", "句对", "Единицы"],
    .rejected: ["Rejected", "已拒绝", "Отклонено"],
    .memoryEmpty: [
      "The memory is empty. 'concord grow paper.txt' takes a bilingual paper in.",
      "记忆库是空的。用 concord grow paper.txt 导入双语文献。",
      "Память пуста. Команда concord grow paper.txt добавляет двуязычную статью.",
    ],
    .wrong: ["This could not be done", "无法完成", "Не получилось"],
    .back: ["Back", "返回", "Назад"],
    .loading: ["Working…", "处理中…", "Выполняется…"],
    .theme: ["Language", "语言", "Язык"],
  ]
}
