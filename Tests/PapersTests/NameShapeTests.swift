// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Papers

/// The shapes of names: initials, lists in different scripts, and authors at the end of a title.
@Suite struct NameShapeTests {
  /// Initials have a capital each; two letters may write one sound of another script, as in `Ch.`.
  @Test(arguments: [
    ("A", true), ("A.", true), ("A.B.", true), ("A.B.C.", true), ("A.B.C.D", false), ("A-B.", true),
    ("Ch.", true), ("Chr.", false), ("CH.", false), ("AB", false), ("Al", false), ("A-B", false),
    ("A'B.", false), ("a.", false), (".", false), ("", false), ("李", false), ("Ю.", true),
    ("Ю.А.", true), ("ЮА", false), ("1.", false),
  ])
  func initials(_ word: String, _ isInitial: Bool) {
    #expect(NamePieces.isInitial(word) == isInitial)
  }

  struct Names: CustomTestStringConvertible, Sendable {
    var line: String
    var language = LanguageTag.english
    /// The names; none for any other line.
    var names: [String] = []
    var isMarked = false
    var hasInitials = false
    var testDescription: String { line }
  }

  @Test(arguments: [
    // Words that nothing separates are one name of up to three words, or several of two.
    Names(line: "John Smith", names: ["John Smith"]),
    Names(line: "John Quincy Smith", names: ["John Quincy Smith"]),
    Names(line: "John Smith Mary Brown", names: ["John Smith", "Mary Brown"]),
    Names(line: "John"),
    Names(line: "John Quincy Adams Smith Brown", names: ["John Quincy Adams Smith Brown"]),
    Names(line: "John Quincy Adams Smith Brown Green White"),
    Names(line: "John smith"),
    Names(line: "John Smith, Mary Brown", names: ["John Smith", "Mary Brown"], isMarked: true),
    Names(line: "John Smith and Mary Brown", names: ["John Smith", "Mary Brown"]),
    Names(line: "John Smith  Mary Brown", names: ["John Smith", "Mary Brown"], isMarked: true),
    Names(line: "John Smith1 Mary Brown2", names: ["John Smith", "Mary Brown"], isMarked: true),
    Names(line: "John Smith a, Mary Brown b", names: ["John Smith", "Mary Brown"], isMarked: true),
    Names(line: "Mary O'Neil, John Smith", names: ["Mary O'Neil", "John Smith"], isMarked: true),
    Names(line: "J. Smith", names: ["J. Smith"], hasInitials: true),
    // Posts beside a name do not belong to it, and small words in capitals are not names.
    Names(line: "Professor Li Ming", names: ["Li Ming"]),
    Names(line: "Prof. Dr. Li Ming and Dr. Wang Fang", names: ["Li Ming", "Wang Fang"]),
    Names(
      line: "Associate Professor Li Ming, Wang Fang", names: ["Li Ming", "Wang Fang"],
      isMarked: true),
    Names(line: "Professor Smith", names: ["Professor Smith"]),
    Names(
      line: "Li Ming, Professor of Law, Wang Fang, PhD in Water", names: ["Li Ming", "Wang Fang"],
      isMarked: true),
    Names(line: "LI MING AND WANG FANG", names: ["LI MING", "WANG FANG"]),
    Names(line: "ON WATER RIGHTS IN CENTRAL ASIA"),
    Names(line: "THE FUTURE OF LAKES"),
    Names(line: "HE MING LI AN", names: ["HE MING", "LI AN"]),
    Names(line: "李明 教授", language: .chinese, names: ["李明"]),
    Names(line: "李明 副教授 王芳 博士", language: .chinese, names: ["李明", "王芳"]),
    Names(line: "李　明 研究員，王芳 講師", language: .chinese, names: ["李明", "王芳"], isMarked: true),
    Names(line: "教授 李明", language: .chinese, names: ["李明"]),
    Names(line: "教授", language: .chinese),
    Names(
      line: "Профессор Ли Мин, доцент Ван Фан", language: .russian, names: ["Ли Мин", "Ван Фан"],
      isMarked: true),
    Names(
      line: "проф. А. Б. Иванов", language: .russian, names: ["А. Б. Иванов"], hasInitials: true),
    Names(line: "Доктор Живаго", language: .russian, names: ["Доктор Живаго"]),
    Names(line: "Smith, J. A.", names: ["Smith J. A."], isMarked: true, hasInitials: true),
    // What comes after the names is of no name.
    Names(
      line: "John Smith, Mary Brown, University of Lakes", names: ["John Smith", "Mary Brown"],
      isMarked: true),
    Names(
      line: "J. Smith, M. Brown, corresponding author", names: ["J. Smith", "M. Brown"],
      isMarked: true, hasInitials: true),
    Names(line: "John Smith, corresponding author"),
    Names(
      line: "John Smith (Lakes, Inc.), Mary Brown", names: ["John Smith", "Mary Brown"],
      isMarked: true),
    // The sign of copyright is before authors, who have initials there, and before publishers.
    Names(
      line: "© 2024 г. И.В. Петрова", language: .russian, names: ["И.В. Петрова"],
      hasInitials: true),
    Names(line: "© 2024 Springer Nature"),
    Names(line: "Петрова", language: .russian),
    Names(line: "И.Петрова", language: .russian, names: ["И.Петрова"]),
    Names(
      line: "Иван Петрович Сидоров, Анна Ли", language: .russian,
      names: ["Иван Петрович Сидоров", "Анна Ли"], isMarked: true),
    Names(
      line: "Один Два Три Четыре Пять", language: .russian),
    Names(line: "王海燕，李强", language: .chinese, names: ["王海燕", "李强"], isMarked: true),
    Names(line: "李 明　王 晓 东", language: .chinese, names: ["李明", "王晓东"], isMarked: true),
    Names(line: "杨 李明", language: .chinese), Names(line: "欧阳明", language: .chinese, names: ["欧阳明"]),
    Names(line: "经济研究", language: .chinese), Names(line: "", language: .chinese),
  ])
  func lists(_ test: Names) {
    let list = NameList(test.line, language: test.language)
    #expect(list?.names ?? [] == test.names)
    guard let list else { return }
    #expect(list.isMarked == test.isMarked && list.hasInitials == test.hasInitials)
  }

  struct Title: CustomTestStringConvertible, Sendable {
    /// The paragraph, with a bar between the title and its authors if they are found.
    var line: String
    var language = LanguageTag.english
    var testDescription: String { line }
  }

  @Test(arguments: [
    Title(line: "Green Trade Bonds |LI Ming, WANG Wei"),
    // A title has three words at least.
    Title(line: "Green Trade LI Ming, WANG Wei"),
    // One name is enough only before an institution.
    Title(line: "Green Trade Bonds of Asia LI Ming"),
    Title(line: "Green Trade Bonds of Asia |LI Ming. University of Lakes"),
    Title(line: "Green Trade Bonds of Asia LI Ming. The Second Part"),
    Title(line: "Green Trade Bonds in Asia: LI Ming, WANG Wei"),
    Title(line: "Green Trade Bonds in Asia, LI Ming, WANG Wei"),
    Title(line: "Green Trade Bonds |LI Ming, WANG Wei and ZHAO Li"),
    Title(line: "Green Trade Bonds |Ming Li1, Wei Wang2"),
    Title(line: "Green Trade Bonds Ming Li, Wei Wang"),
    Title(line: "Green Trade Bonds |J. A. Smith, B. Jones"),
    Title(line: "Green Trade Bonds of J. A. Smith, B. Jones"),
    Title(line: "Зелёные облигации Азии |ЛИ Мин, ВАН Вэй", language: .russian),
    Title(line: "绿色债券研究 |王海燕，李强", language: .chinese),
    // Six wide characters at least, and a mark or a name of three characters.
    Title(line: "绿色债券论 王海燕，李强", language: .chinese),
    Title(line: "绿色债券研究 王海，李强", language: .chinese),
    Title(line: "绿色债券研究 |王海1，李强2", language: .chinese),
    Title(line: "绿色债券研究 王海燕", language: .chinese),
    Title(line: "王海燕，李强", language: .chinese), Title(line: ""),
  ])
  func titles(_ test: Title) {
    let parts = test.line.split(separator: "|", omittingEmptySubsequences: false)
    let scalars = parts.joined().unicodeScalars.map(\.value)
    let found = TitleAuthors(scalars[...], language: test.language, languages: .standard)
    guard parts.count == 2 else {
      #expect(found == nil)
      return
    }
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }
    #expect((found.map { text(0..<$0.titleEnd) }) == parts[0].trimmingSuffix(while: { $0 == " " }))
    #expect((found.map { parts[1].hasPrefix(text($0.range)) }) == true)
  }

  /// A paragraph of more than 80 words is not a title.
  @Test(arguments: [(80, true), (81, false)]) func longTitles(_ words: Int, _ isExamined: Bool) {
    let title = String(repeating: "Trade ", count: words - 4) + "LI Ming, WANG Wei"
    let scalars = title.unicodeScalars.map(\.value)
    let found = TitleAuthors(scalars[...], language: .english, languages: .standard)
    #expect((found != nil) == isExamined)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    String(reversed().drop(while: isTrimmed).reversed())
  }
}
