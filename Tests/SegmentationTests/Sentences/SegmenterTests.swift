// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

/// Sentences, a bar between each two; the text is the same without the bars.
@Suite struct SegmenterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let language: LanguageTag
    /// The sentences; `‖` is where one ends.
    let text: String
    var testDescription: String { "\(language) \(name)" }
    init(_ language: LanguageTag, _ name: String, _ text: String) {
      self.language = language
      self.name = name
      self.text = text
    }
  }

  @Test(arguments: [
    Case(.english, "empty", ""),
    Case(.english, "white space", " \n\t "),
    Case(.english, "titles", "Prof. Chen met Amb. Orlov. ‖They agreed."),
    Case(.english, "name after title", "Mr. So and Ms. He came. ‖So did I."),
    Case(.english, "number", "See No. 7 and pp. 3-9. ‖No. ‖It failed."),
    Case(.english, "Roman number", "Vol. IV and Ch. II deal with it. ‖Vol. ‖Sales rose."),
    Case(
      .english, "inner", "Some, e.g. Astana, i.e. the capital, cf. Almaty, grew. ‖Others shrank."),
    Case(.english, "open", "He lived in the U.K. before. ‖It was in the U.N. ‖However, it fell."),
    Case(.english, "company", "Acme Inc. Chairman Wu spoke. ‖It was Acme Inc. ‖The shares fell."),
    Case(.english, "time", "It opened at 9 a.m. on Friday. ‖It closed at 6 p.m. ‖Guests left."),
    Case(
      .english, "zones of time",
      "The talks ended at 5 p.m. Beijing time. ‖They resume at 10 a.m. Moscow time. ‖It is 3 p.m. GMT. ‖We left at 6 p.m. New York was far."
        .replacing("p.m. New", with: "p.m. ‖New")),
    Case(
      .english, "notes after a year",
      "The SCO was founded in 2001.1 ‖It had six members at first.2"),
    Case(
      .english, "dates are no notes after a year",
      "It was published in 2001.12. ‖Beijing, 2001.1 Shanghai."),
    Case(.russian, "notes after a year", "Организация основана в 2001.1 ‖Она выросла."),
    Case(
      .russian, "statements after a year",
      "Рассматривается торговля в 2013–2023 гг. ‖Показано, что она выросла. ‖Договор действует с 2001 г. ‖Стороны его соблюдают. ‖В 2001 г. Стороны подписали договор. ‖Он принят в 2001 г. Москвой."
    ),
    Case(.english, "opening time", "At 5 a.m. Mr. Li left. ‖He was late."),
    Case(.english, "name with a mark", "She left Yahoo! in May. ‖Stop! ‖it rains."),
    Case(.english, "ellipsis before I", "What I mean is ... I left. ‖It ended."),
    Case(.english, "two stops before I", "It was late.. ‖I left. ‖He said ... I left."),
    Case(.english, "number before a glued sentence", "It cost 1,200.‖That is much."),
    Case(.english, "month", "From Oct. 3 to Nov. 5 it rained. ‖It was Dec. ‖The snow came."),
    Case(.english, "initials", "It is by A. B. Lee and C.D. Wu. ‖It is long."),
    Case(.english, "the pronoun", "That was you and I. ‖Did they see us?"),
    Case(.english, "decimals and dates", "It rose 3.5 percent to $1.2 bn. ‖See 04.07.2024. ‖Fine."),
    Case(
      .english, "citations", "It grew.[2] ‖Then it fell.[3, 5] ‖It grew.¹ ‖It fell.① ‖It ended."),
    Case(.english, "citations after a space", "It was late. [3] ‖The bus left. [4-6] ‖He ran."),
    Case(.english, "list of references", "[1] Smith J. Tea trade. ‖[2] Lee K. Silk trade."),
    Case(.russian, "citations after a space", "Рост замедлился. [3] ‖Затем он возобновился."),
    Case(
      .english, "currency", "Prices rose. ‖€5 is enough. ‖$1.2 bn was lent, approx. £3 a head."),
    Case(.russian, "currency", "Цены выросли. ‖$5 хватит. ‖Это около 3 руб. $5 больше."),
    Case(
      .english, "division before a title",
      "See Art. “Trade and Transit” there. ‖It is no state of the art. ‖“Old,” he said."),
    Case(
      .english, "question before a verb of speech", "Why? asked the man. ‖Really? ‖he may ask."),
    Case(.russian, "question before a verb of speech", "Почему? спросил он. ‖Потому!"),
    Case(
      .russian, "units before a capital",
      "Масса составила 180 кг. ‖Довольно много. ‖Путь в 12 км. ‖Дорога трудна."),
    Case(.russian, "dialogue", "— Иди домой, мама. ‖— Ты где? ‖— Здесь, — сказала она. ‖— А он?"),
    Case(.russian, "dash after an abbreviation", "Всего 5 млн руб. — Москве, остальное — Казани."),
    Case(.english, "bare note", "It grew quickly.7 ‖Then it fell."),
    Case(.english, "citation in brackets", "He wrote “it grew.” (Wu 2020, 7). ‖It fell."),
    Case(
      .english, "time stamps",
      "Ann Lee ‖08/16/2000 12:05 PM ‖Please call me. ‖Bob@c.org ‖08/15/2000 18:23:01 ‖The form is here. ‖He wrote on 08/16/2000 12:05 PM and left. ‖On 08/16/2000 12:05 PM Ann Lee called."
    ),
    Case(.english, "a changed letter", "They met.[a] ‖Few came.[t]he rest stayed."),
    Case(
      .russian, "references", "Собр. соч.: в 2 т. М.: Наука, 1990. ‖Роман написал в 1998 А. Иванов."
    ),
    Case(
      .english, "small letter after a long number", "call 832-8160. ‖they wait. ‖It is v. 12. they"),
    Case(.english, "a quotation that is announced", "“Is it over?” ‖She added: “Yes.”"),
    Case(.english, "quotes", "She said, “It is over.” ‖The room fell silent."),
    Case(
      .english, "attribution", "“Is it over?” she asked. ‖“It is!” the minister replied. ‖Fine."),
    Case(.english, "quoted title", "Her talk “Is It Over? A Reply” was long. ‖It ended."),
    Case(.english, "bracketed sentence", "It ended. ‖(Nobody knew.) ‖It began."),
    Case(.english, "bracket inside", "It (see Fig. 3. and 4.) ended. ‖It began."),
    Case(.english, "number of a resolution", "79/312. Cooperation with the SCO. ‖It grew."),
    Case(.chinese, "number of a resolution", "79/312. 与上海合作组织的合作。‖会议结束。"),
    Case(.english, "items", "1. Build trust. ‖2. Grow trade. ‖3. Stop."),
    Case(
      .english, "straight mark closes a curly one",
      "“It is late.\" ‖He left. ‖She said “no\". ‖Fine."),
    Case(.chinese, "straight mark closes a curly one", "“天晚了。\"‖他走了。‖他叫“王明\"，很好。‖“他叫\"王明\"。”‖结束。"),
    Case(.traditionalChinese, "curly mark closes a straight one", "\"天晚了。”‖他走了。"),
    Case(.russian, "straight mark closes a curly one", "“Уже поздно.\" ‖Он ушёл."),
    Case(
      .english, "exclamation before a verb of speech", "What a day! said the man. ‖Stop! ‖it rains."
    ),
    Case(
      .russian, "plural after a year",
      "Вид описан учёными в 2010 г. ‖Цветки белые. ‖В 2001 г. Участники встретились. ‖Посещение в 2010 г. Москвы."
    ),
    Case(.english, "numbers in brackets", "1) first part ‖2) second part ‖3) third part"),
    Case(.english, "numbers with a stop and a bracket", "1.) the first ‖2.) the second"),
    Case(.english, "numbers inside a clause", "1) trade; 2) talks and 3) visas"),
    Case(.russian, "letters in brackets", "а) рост торговли ‖б) спад цен ‖в) прочее"),
    Case(.chinese, "numbers in wide brackets", "1）发展贸易 ‖2）扩大投资 ‖3）人员往来"),
    Case(.traditionalChinese, "numbers in wide brackets", "1）發展貿易；2）擴大投資。‖結束。"),
    Case(.chinese, "first number after a colon", "结论如下：3. 什么是合作？‖4. 为什么？‖增长5.2. ‖结束。"),
    Case(.english, "inline items", "a) First part ‖b) Second part ‖c) Third part"),
    Case(.english, "sequence in a sentence", "They agreed to (1) trade; (2) talk. ‖Fine."),
    Case(.english, "ellipsis", "She paused ... and left. ‖We saw oil, gas, coal... ‖All grew."),
    Case(.english, "marks in a row", "Really?! ‖Yes!!! ‖Good."),
    Case(.english, "glued", "It has grown.‖However, it fell."),
    Case(
      .english, "file and address", "Open a.txt at www.Example.org/a.B or mail a.b@c.org. ‖Fine."),
    Case(.english, "small letters", "it was late. ‖they left because it rained. ‖the end."),
    Case(.english, "unknown abbreviation", "The govt. officials left. ‖Nobody stayed."),
    Case(.english, "Chinese inside", "The term 上海精神 is used. ‖It means a spirit."),
    Case(.english, "wrapped", "It was a long night in the\ncity of Tashkent. ‖It ended."),
    Case(.english, "heading", "Introduction\n‖The region trades."),
    Case(.english, "blank line", "one part\n\n‖another part"),
    Case(.chinese, "stops", "会议结束。‖成果显著！‖是吗？‖是的。"),
    Case(.chinese, "semicolon and colon", "贸易增长；投资下降：原因很多。‖结束。"),
    Case(.chinese, "opening marks", "会议结束。‖“上海精神”很重要。‖（一）扩大开放。‖《宪章》生效。"),
    Case(.chinese, "closing marks", "他说：“合作很好。”‖各方同意。‖他来了（很晚。）‖结束。"),
    Case(.chinese, "title", "我读了《谁是朋友？》一书。‖《起来！人民》很好。"),
    Case(.chinese, "attribution", "“会来吗？”有人问。‖“会的。”部长强调。‖他走了。"),
    Case(.chinese, "remark", "会议结束。‖（参见附件二）‖成果显著。"),
    Case(.chinese, "items", "1.总则。‖2.附则。‖一、基础。‖二、前景。"),
    Case(.chinese, "notes", "贸易增长。①‖投资下降②。‖成熟。[3]‖结束。"),
    Case(.chinese, "ellipsis", "石油、电力……‖上述领域很好。‖他想了想……然后走了。"),
    Case(.chinese, "half-width stops", "合作扩大.‖成员增至十个.‖增长5.2%.‖完成."),
    Case(.chinese, "full-width stops", "成立于二〇〇一年．‖增长５．２％。‖结束．"),
    Case(.chinese, "Latin inside", "根据U.S. News和J. Nye的看法，No. 5很好。‖Li et al.（2021）反对。‖完。"),
    Case(.chinese, "two languages", "本文讨论合作。‖The bank was founded in 2001.‖其总部在北京。"),
    Case(.chinese, "lines", "一、引言\n‖合作多年\n‖成果显著"),
    Case(.traditionalChinese, "quotes", "他說：「合作才好。」‖大家同意。‖「會來嗎？」記者問。‖結束。"),
    Case(
      .russian, "year",
      "В 2001 г. Китай вступил. ‖Это было в 2001 г. ‖Он рос. ‖Саммит в г. Самарканде прошёл."),
    Case(.russian, "century", "В XX в. Азия росла. ‖В XXI в. рост шёл до н. э. и далее."),
    Case(
      .russian, "inner", "Страны, т. е. Китай и др., и т.д. росли, т.к. ст. 5 и рис. 2 верны. ‖Всё."
    ),
    Case(.russian, "final", "Росли энергетика и т. п. ‖Транспорт падал."),
    Case(.russian, "initials", "Это А. С. Иванов и Л.К. Петров. ‖Они пишут."),
    Case(.russian, "titles", "Это проф. Смирнов, акад. Титов и им. Ломоносова. ‖Да."),
    Case(.russian, "quotes", "Он сказал: «Да». ‖«Да?» — спросил он. ‖Нет."),
    Case(.russian, "units", "Оборот 240 млрд долл. США. ‖Это 5 тыс. руб. ‖Он вырос."),
    Case(LanguageTag("ar") ?? .undetermined, "Arabic", "هل جاء؟ ‖نعم. ‖انتهى"),
    Case(LanguageTag("hi") ?? .undetermined, "Hindi", "वह आया। ‖वह गया।"),
    Case(LanguageTag("th") ?? .undetermined, "Thai", "เขามา เขาไป"),
    Case(.english, "emoji and combining", "It works 👍🏽! ‖Cafe\u{301} noir. ‖End."),
  ])
  func cuts(_ test: Case) {
    let pieces = test.text.split(separator: "‖", omittingEmptySubsequences: true)
    let text = pieces.joined()
    let segments = Segmenter(language: test.language).segments(of: text)
    let wanted = pieces.map { String($0).trimmingSpace }.filter { !$0.isEmpty }
    #expect(segments.map(\.text) == wanted)
    let bytes = Array(text.utf8)
    for segment in segments {
      #expect(String(decoding: bytes[segment.range], as: UTF8.self) == segment.text)
    }
  }

  @Test(arguments: [
    Case(.english, "colon and semicolon", "They agreed: ‖trade grew; ‖visas fell. ‖It was 5:30."),
    Case(.english, "inside a bracket", "Trade (tea; silk: all) grew; ‖it was late."),
    Case(.chinese, "colon and semicolon", "结论如下：‖一是贸易；‖二是投资。‖会议8：30开始。"),
    Case(.traditionalChinese, "inside a bracket", "貿易（茶；絲）增長；‖投資下降。"),
    Case(.russian, "semicolon", "Торговля выросла; ‖визы отменены."),
  ])
  func clausesAreSegmentsOnRequest(_ test: Case) {
    let pieces = test.text.split(separator: "‖")
    let options = SegmentationOptions(breaksAtClauses: true)
    let segmenter = Segmenter(language: test.language, options: options)
    #expect(
      segmenter.segments(of: pieces.joined()).map(\.text)
        == pieces.map { String($0).trimmingSpace })
  }

  @Test func optionsDecideLineEndsAndSemicolons() {
    let lines = "trade has\ngrown; It fell；结束"
    func cut(_ options: SegmentationOptions) -> [String] {
      Segmenter(language: .english, options: options).segments(of: lines).map(\.text)
    }
    #expect(cut(SegmentationOptions()) == [lines])
    #expect(cut(SegmentationOptions(lineEnds: .ends)) == ["trade has", "grown; It fell；结束"])
    #expect(
      cut(SegmentationOptions(breaksAtClauses: true))
        == ["trade has\ngrown;", "It fell；", "结束"])
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
