// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// A word or a sentence of the pages.
enum PageWord: CaseIterable {
  case lookUp, check, align, review, concepts, memory, skip
  case query, queryHint, intro, nothing, nothingHint, terms, earlier, contains, parts, notThis,
    copy, copied
  case draft, original, draftHint, noFindings, findings, fix, fixAll
  case source, translation, alignIntro, confidence, doubtful
  case filter, noConcepts, subject, shown
  case waiting, nothingWaits, accept, reject, save, why, changed, notSaved
  case papers, units, rejected, memoryEmpty
  case wrong, back, loading, theme
  case grow, waits, isRejected, approved, edited, moved, gap, edit, mergeUp, split, sentenceUp
  case sentenceDown, shiftUp, shiftDown, upToHere, swap, progress, noneFound, changedElsewhere
  case nothingToUndo, editHint, live, offline, termChanged, needsScript, nextDoubtful, undo, keys,
    close
  case noUnits, moveAround, otherSide, acceptNext, toggle, nextWaiting, nextUneven, bookmark
  case nextBookmark, queued, growIntro, growDrop, growKinds, growDry, growAdded, growUpdated
  case growUnchanged, growPreview, growPairs, growAlone, growTerms, openPaper, tooLarge, titles
  case authors, keywords, abstract, bodyText, references, notes2, sentences, notTaken
  case characters, conflicts, findConflicts, noConflicts, inPaper, byPaper, oneByOne, tryThese
  case checkEmpty, checkHint, chooseFile, download, downloadComments, downloadFixed, inFile
  case history, propose, proposeIntro, noteField, sourceField, send, proposedOnly, all
  case approveIt, rejectIt, changedBy, noHistory, statusPreferred
  case statusAdmitted, statusDeprecated, statusForbidden, statusProposed
  case takeThese, giveBack, claimedBy, comments, comment, missedSearches
}

extension PageWord {
  /// The word for the status of a term.
  init(_ status: TermStatus) {
    self =
      switch status {
      case .preferred: .statusPreferred
      case .admitted: .statusAdmitted
      case .deprecated: .statusDeprecated
      case .forbidden: .statusForbidden
      case .proposed: .statusProposed
      }
  }
}

/// The words of the pages in one language.
struct PageWords: Sendable {
  /// The tag of the language, and the language by its own name.
  let tag: String
  let name: String
  /// A name short enough for every header.
  let short: String
  private let place: Int

  static let all = [
    PageWords(tag: "en", name: "English", short: "EN", place: 0),
    PageWords(tag: "zh", name: "中文", short: "中文", place: 1),
    PageWords(tag: "ru", name: "Русский", short: "RU", place: 2),
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
    .notSaved: [
      "Your text, which was not saved:", "您的译文（未保存）：", "Ваш текст, который не сохранён:",
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
    .grow: ["Grow", "导入", "Пополнение"],
    .waits: ["Waiting", "待审", "Ожидает"],
    .isRejected: ["Rejected", "已拒绝", "Отклонено"],
    .approved: ["Approved", "已核准", "Утверждено"],
    .edited: ["Edited", "已修改", "Исправлено"],
    .moved: ["Moved", "已移动", "Перемещено"],
    .gap: ["(nothing here)", "（此处为空）", "(здесь пусто)"],
    .edit: ["Edit", "编辑", "Править"],
    .mergeUp: ["Join with the one above", "与上一句对合并", "Соединить с верхней"],
    .split: ["Split", "拆分", "Разделить"],
    .sentenceUp: ["Sentence up", "句子上移", "Предложение вверх"],
    .sentenceDown: ["Sentence down", "句子下移", "Предложение вниз"],
    .shiftUp: ["Column up", "整列上移", "Столбец вверх"],
    .shiftDown: ["Column down", "整列下移", "Столбец вниз"],
    .upToHere: ["Approve all up to here", "核准到此处为止", "Утвердить до этого места"],
    .swap: ["Swap with the one below", "与下方互换", "Поменять с нижней"],
    .progress: [
      "%1 of %2 decided, %3 waiting",
      "已处理 %1 / %2，待审 %3",
      "Решено %1 из %2, ожидают %3",
    ],
    .noneFound: ["There is no further one", "没有下一个了", "Больше таких нет"],
    .changedElsewhere: [
      "Somebody has just changed this; look at it again",
      "他人刚刚修改了这里，请再看一遍",
      "Это только что изменили; посмотрите ещё раз",
    ],
    .nothingToUndo: ["There is nothing to undo", "没有可撤销的操作", "Отменять нечего"],
    .editHint: [
      "Enter saves · Ctrl Enter splits here · Esc leaves it",
      "回车保存 · Ctrl+回车在此处拆分 · Esc 放弃",
      "Enter сохраняет · Ctrl Enter делит здесь · Esc отменяет",
    ],
    .live: ["Live", "实时同步", "На связи"],
    .offline: ["Not connected", "未连接", "Нет связи"],
    .termChanged: ["Changed in the glossary:", "术语表已更改：", "Изменено в глоссарии:"],
    .needsScript: [
      "This page needs JavaScript.",
      "此页面需要 JavaScript。",
      "Для этой страницы нужен JavaScript.",
    ],
    .nextDoubtful: ["Next doubtful", "下一个存疑", "Следующая сомнительная"],
    .undo: ["Undo", "撤销", "Отменить"],
    .keys: ["Keys", "快捷键", "Клавиши"],
    .close: ["Close", "关闭", "Закрыть"],
    .noUnits: ["This paper has no units", "此文献没有句对", "В этой статье нет единиц"],
    .moveAround: ["Previous, next", "上一个、下一个", "Предыдущая, следующая"],
    .otherSide: ["Other language", "另一种语言", "Другой язык"],
    .acceptNext: ["Approve, and on to the next", "核准并转到下一个", "Утвердить и дальше"],
    .toggle: ["Approve, or let it wait again", "核准，或恢复待审", "Утвердить или вернуть в ожидание"],
    .nextWaiting: ["Next, last waiting", "下一个、上一个待审", "Следующая, предыдущая ожидающая"],
    .nextUneven: ["Next, last that is not 1-1", "下一个、上一个非 1-1 句对", "Следующая, предыдущая не 1-1"],
    .bookmark: ["Bookmark", "书签", "Закладка"],
    .nextBookmark: ["Next, last bookmark", "下一个、上一个书签", "Следующая, предыдущая закладка"],
    .queued: ["Waiting for its turn", "排队中", "Ждёт очереди"],
    .growIntro: [
      "Drop bilingual papers here. Their sentences are paired; pairs that are certain go into the memory, the others wait for you.",
      "将双语文献拖到这里。句子会自动配对：确定的直接进入记忆库，其余的等您审校。",
      "Перетащите сюда двуязычные статьи. Предложения соединяются в пары: бесспорные попадают в память, остальные ждут вас.",
    ],
    .growDrop: [
      "Drop papers here, or choose files",
      "将文献拖到这里，或选择文件",
      "Перетащите статьи или выберите файлы",
    ],
    .growKinds: [
      "TXT, Markdown, HTML, TeX, DOCX, PDF · a.zh.txt and a.en.txt are one paper",
      "TXT、Markdown、HTML、TeX、DOCX、PDF · a.zh.txt 与 a.en.txt 算作一篇",
      "TXT, Markdown, HTML, TeX, DOCX, PDF · a.zh.txt и a.en.txt – одна статья",
    ],
    .growDry: ["Only show what would happen", "只预览，不写入", "Только показать, что будет"],
    .growAdded: ["added", "已导入", "добавлена"],
    .growUpdated: ["updated", "已更新", "обновлена"],
    .growUnchanged: ["unchanged", "无变化", "без изменений"],
    .growPreview: ["would be %1", "预览：%1", "будет: %1"],
    .growPairs: [
      "%1 pairs: %2 approved, %3 waiting",
      "句对 %1：已核准 %2，待审 %3",
      "Пар: %1; утверждено %2, ожидают %3",
    ],
    .growAlone: ["texts without a partner", "无对应译文的文本", "тексты без пары"],
    .growTerms: ["Terms of the paper", "文中术语", "Термины статьи"],
    .openPaper: ["Open the paper", "打开文献", "Открыть статью"],
    .tooLarge: ["the files are larger than 7 MB", "文件超过 7 MB", "файлы больше 7 МБ"],
    .titles: ["Title", "标题", "Название"],
    .authors: ["Authors", "作者", "Авторы"],
    .keywords: ["Keywords", "关键词", "Ключевые слова"],
    .abstract: ["Abstract", "摘要", "Аннотация"],
    .bodyText: ["Body", "正文", "Текст"],
    .references: ["References", "参考文献", "Литература"],
    .notes2: ["Notes", "注释", "Примечания"],
    .sentences: ["sentences", "句", "предложений"],
    .notTaken: ["not taken in", "未导入", "не добавлено"],
    .characters: ["Characters", "字符数", "Знаков"],
    .conflicts: [
      "Sentences with several translations",
      "有多种译文的句子",
      "Предложения с разными переводами",
    ],
    .findConflicts: ["Find them", "查找", "Найти"],
    .noConflicts: [
      "Every sentence has one translation",
      "每个句子都只有一种译文",
      "У каждого предложения один перевод",
    ],
    .inPaper: ["Show it in its paper", "在文献中查看", "Показать в статье"],
    .byPaper: ["Paper by paper", "按文献审校", "По статьям"],
    .oneByOne: ["One by one", "逐条审校", "По одной"],
    .tryThese: ["For example", "例如", "Например"],
    .checkEmpty: ["Findings appear here", "检查结果将显示在这里", "Замечания появятся здесь"],
    .checkHint: [
      "Terms, numbers, names and punctuation are compared with the glossaries, and with the original if you give it.",
      "按术语库检查术语、数字、专名和标点；如提供原文，则一并对照。",
      "Термины, числа, имена и пунктуация сверяются с глоссариями и с оригиналом, если он дан.",
    ],
    .chooseFile: ["Choose a file", "选择文件", "Выбрать файл"],
    .download: ["Download", "下载", "Скачать"],
    .downloadComments: ["Download with comments", "下载带批注的文件", "Скачать с комментариями"],
    .downloadFixed: [
      "Download with comments and fixes",
      "下载带批注和修订的文件",
      "Скачать с комментариями и правками",
    ],
    .inFile: ["This is the text of the file", "以下为文件内容", "Это текст файла"],
    .history: ["History", "历史", "История"],
    .propose: ["Propose a concept", "提议术语", "Предложить понятие"],
    .proposeIntro: [
      "A proposed term is neither expected nor refused by a check until a terminologist has approved it.",
      "提议的术语在术语员核准之前，检查时既不要求也不禁止使用。",
      "Предложенный термин проверка не требует и не запрещает, пока его не утвердит терминолог.",
    ],
    .noteField: ["Note", "备注", "Примечание"],
    .sourceField: ["Where it is from", "出处", "Откуда"],
    .send: ["Propose", "提议", "Предложить"],
    .proposedOnly: ["Proposed", "提议中", "Предложенные"],
    .all: ["All", "全部", "Все"],
    .approveIt: ["Approve", "核准", "Утвердить"],
    .rejectIt: ["Refuse", "不采用", "Отклонить"],
    .changedBy: ["Last changed", "最后修改", "Последнее изменение"],
    .noHistory: [
      "Nobody is named, and no commit of git has it yet.",
      "没有修改记录，git 中也尚无提交。",
      "Автор не указан, и в git этого ещё нет.",
    ],
    .statusPreferred: ["preferred", "首选", "основной"],
    .statusAdmitted: ["admitted", "可用", "допустимый"],
    .statusDeprecated: ["deprecated", "不推荐", "устаревший"],
    .statusForbidden: ["forbidden", "禁用", "запрещённый"],
    .statusProposed: ["proposed", "提议中", "предложен"],
    .takeThese: ["Claim the next 20", "认领接下来的 20 条", "Взять следующие 20"],
    .giveBack: ["Give mine back", "退回已认领的", "Вернуть взятые"],
    .claimedBy: ["%1 has claimed it until %2", "%1 已认领，至 %2", "Взял(а) %1 до %2"],
    .comments: ["Comments", "评论", "Комментарии"],
    .comment: ["Comment", "评论", "Комментировать"],
    .missedSearches: ["Searched and not found", "查询未果的词语", "Искали и не нашли"],
  ]
}
