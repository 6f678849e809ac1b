/// Given names that many Russians bear, by which their surnames are known.
enum RussianGivenNames {
  /// The Russian name of a word in Cyrillic small letters, inflected or not; `nil` for any other word.
  static func name(ofRussian word: String) -> String? { forms[word] }

  private static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for name in names {
      for form in RussianName.inflected(name) where forms[form] == nil { forms[form] = name }
    }
    return forms
  }()

  /// The names.
  static let names = """
    александр алексей анатолий андрей антон аркадий артём борис вадим валентин валерий василий виктор \
    виталий владимир владислав вячеслав геннадий георгий григорий денис дмитрий евгений егор иван игорь \
    илья кирилл константин леонид максим михаил никита николай олег павел пётр роман руслан святослав \
    семён сергей станислав степан тимур фёдор эдуард юрий ярослав \
    александра алла анастасия анна валентина валерия вера виктория галина дарья евгения екатерина елена \
    зинаида ирина ксения лариса лидия любовь людмила маргарита марина мария надежда наталья нина оксана \
    ольга светлана софья тамара татьяна юлия
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
