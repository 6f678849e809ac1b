import TextModel

extension SectionMarkerData {
  /// Markers of Russian.
  static let russian: SectionMarkerData = {
    var data = SectionMarkerData(.russian)
    data.abstract = "аннотация резюме реферат"
    data.keywords = "ключевые_слова ключевые_слова_и_фразы"
    data.authors = "автор авторы"
    data.matter = """
      удк ббк doi для_цитирования об_авторе об_авторах сведения_об_авторах сведения_об_авторе
      информация_об_авторе информация_об_авторах статья_поступила дата_поступления
      поступила_в_редакцию благодарности финансирование
      """
    data.body = """
      введение заключение литература список_литературы библиография выводы источники
      """
    data.colonless = "аннотация ключевые_слова"
    data.issueWords = "№ том_ вып."
    return data
  }()
}
