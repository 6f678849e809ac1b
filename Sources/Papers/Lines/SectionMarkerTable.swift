import ICUText
import TextModel

/// The markers of Chinese, English and Russian journals.
enum SectionMarkerTable {
  /// A marker and its letters.
  struct Entry {
    var marker: SectionMarker
    /// Whether a scanner may have lost the colon after it: only for words that start no sentence.
    var mayLackColon: Bool
    fileprivate var letters: [UInt32]

    /// Where the marker ends in a line, spaces and hyphens inside it skipped.
    func end(in line: ArraySlice<UInt32>, from start: Int) -> Int? {
      var at = start
      for letter in letters {
        while at > start, at < line.endIndex, CharacterClass.isSpace(line[at]) || line[at] == 0x2D {
          at += 1
        }
        guard at < line.endIndex, CharacterClass.folded(line[at]) == letter else { return nil }
        at += 1
      }
      if at < line.endIndex, CharacterClass.isLetter(line[at]), !CharacterClass.isHan(line[at]),
        !CharacterClass.isHan(line[at - 1])
      {
        return nil
      }
      return at
    }
  }

  /// The markers that begin with a letter, longest first.
  static func entries(startingWith letter: UInt32) -> [Entry] { byFirstLetter[letter] ?? [] }

  private static let byFirstLetter: [UInt32: [Entry]] = {
    let all = chinese + traditionalChinese + english + russian
    return Dictionary(grouping: all) { $0.letters[0] }
      .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }()

  private static let chinese = table(
    .chinese,
    abstract: "摘要 内容提要 内容摘要 提要 中文摘要 论文摘要 文章摘要 内容简介",
    keywords: "关键词 关键字 主题词 关键词语",
    authors: "作者 作者姓名",
    matter:
      "中图分类号 中国分类号 分类号 文献标识码 文献标志码 文章编号 作者简介 作者信息 作者单位 基金项目 基金资助 收稿日期 修回日期 责任编辑 引用格式 引用本文 通讯作者 通信作者 课题项目 项目基金 本文系",
    body: "引言 绪论 导言 前言 参考文献 注释 结语 结论 余论 致谢")

  private static let traditionalChinese = table(
    .traditionalChinese,
    abstract: "內容提要 內容摘要 論文摘要", keywords: "關鍵詞 關鍵字 主題詞", authors: "",
    matter: "中圖分類號 文獻標識碼 文章編號 作者簡介 基金項目 收稿日期", body: "緒論 導言 參考文獻 註釋 結語 結論 致謝")

  private static let english = table(
    .english,
    abstract: "abstract summary executive_summary",
    keywords: "keywords keyword index_terms key_terms",
    authors: "author authors by_the_authors",
    matter:
      "clc_number clc document_code article_id article_number received accepted published about_the_author about_the_authors author_biography corresponding_author correspondence funding fund_project foundation_item doi jel jel_classification jel_codes udc for_citation cite_this_article to_cite_this_article affiliation affiliations biography author_note biographical_note",
    body:
      "introduction references conclusion conclusions acknowledgements acknowledgments acknowledgement bibliography notes"
  )

  private static let russian = table(
    .russian,
    abstract: "аннотация резюме реферат", keywords: "ключевые_слова ключевые_слова_и_фразы",
    authors: "автор авторы",
    matter:
      "удк ббк doi для_цитирования об_авторе об_авторах сведения_об_авторах сведения_об_авторе информация_об_авторе информация_об_авторах статья_поступила дата_поступления поступила_в_редакцию благодарности финансирование",
    body: "введение заключение литература список_литературы библиография выводы источники")

  /// Words that start no sentence of prose, so that the colon after them may be lost.
  private static let colonless: Set<String> = [
    "abstract", "keywords", "аннотация", "ключевые слова", "index terms",
  ]

  private static func table(
    _ language: LanguageTag, abstract: String, keywords: String, authors: String, matter: String,
    body: String
  ) -> [Entry] {
    let kinds: [(SectionMarker.Kind, String)] = [
      (.abstract, abstract), (.keywords, keywords), (.authors, authors), (.matter, matter),
      (.body, body),
    ]
    return kinds.flatMap { kind, words in
      words.split(separator: " ").map { word in
        let name = String(word.map { $0 == "_" ? " " : $0 })
        return Entry(
          marker: SectionMarker(kind: kind, language: language, name: name),
          mayLackColon: colonless.contains(name),
          letters: name.unicodeScalars.map(\.value).filter { $0 != 0x20 })
      }
    }
  }
}
