/// The words of the pages in one language.
struct PageWords: Sendable {
  let tag: String
  let lookUp: String
  let check: String
  let query: String
  let draft: String
  let original: String
  let nothing: String
  let terms: String
  let memory: String
  let noFindings: String
  let not: String
  let intro: String

  static let english = PageWords(
    tag: "en", lookUp: "Look up", check: "Check", query: "A term or a sentence",
    draft: "Your draft", original: "Its original, if you have it",
    nothing: "Nothing was found in the glossaries and the memory.", terms: "Terms",
    memory: "Earlier translations", noFindings: "No findings.", not: "not",
    intro: "How do we say this? Ask for a term or a sentence.")
  static let chinese = PageWords(
    tag: "zh", lookUp: "查询", check: "检查", query: "术语或句子", draft: "译稿", original: "原文（如有）",
    nothing: "术语库和翻译记忆中没有找到结果。", terms: "术语", memory: "已有译文", noFindings: "没有发现问题。",
    not: "不用", intro: "这个怎么译？请输入术语或句子。")
  static let russian = PageWords(
    tag: "ru", lookUp: "Найти", check: "Проверить", query: "Термин или предложение",
    draft: "Ваш перевод", original: "Оригинал, если он есть",
    nothing: "В глоссариях и памяти переводов ничего не найдено.", terms: "Термины",
    memory: "Прежние переводы", noFindings: "Замечаний нет.", not: "не",
    intro: "Как это сказать? Введите термин или предложение.")

  /// The language that a browser asks for first among those there are (RFC 9110, `Accept-Language`).
  static func words(for header: String?) -> PageWords {
    var best: (quality: Double, words: PageWords)?
    for part in (header ?? "").split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = pieces.first?.lowercased(),
        let words = [english, chinese, russian].first(where: { tag.hasPrefix($0.tag) })
      else { continue }
      let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if quality > best?.quality ?? 0 { best = (quality, words) }
    }
    return best?.words ?? english
  }
}
