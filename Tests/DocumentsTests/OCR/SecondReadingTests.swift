// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Lines of a page that are read again: cut at the gaps of the picture, in one language, in several sizes.
@Suite struct SecondReadingTests {
  /// A picture with black stretches of columns in rows 20 to 59.
  static func picture(_ inked: [Range<Int>], width: Int = 800) -> GrayPicture {
    var dots = [UInt8](repeating: 255, count: width * 100)
    for row in 20..<60 { for column in inked.joined() { dots[row * width + column] = 0 } }
    return GrayPicture(width: width, height: 100, dots: dots)
  }

  static func word(
    _ text: String, _ columns: Range<Int>, confidence: Double = 0.95
  ) -> PrintedWord {
    let box = LayoutBox(
      left: Double(columns.lowerBound), top: 20, right: Double(columns.upperBound), bottom: 60)
    return PrintedWord(text: text, box: box, confidence: confidence)
  }

  static func page(_ words: [PrintedWord]) -> PrintedPage {
    PrintedPage(
      width: 800, height: 100, lines: [PrintedLine(words)].compactMap { $0 }, isRecognized: true)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The stretches of ink.
    let ink: [Range<Int>]
    let first: [PrintedWord]
    /// For each model, and each of its resolutions, the words of each piece.
    let readings: [SecondReading.Readings]
    let text: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a gap that was read as a mark, Hans", ink: [0..<160, 220..<380],
      first: [word("区域合作", 0..<160), word("”人工智能", 180..<380, confidence: 0.5)],
      readings: [[[[word("区域合作", 0..<160)], [word("人工智能", 220..<380)]]]],
      text: "区域合作  人工智能"),
    Case(
      name: "a gap that was passed over, Hant", ink: [0..<160, 220..<380],
      first: [word("區域合作人工智慧", 0..<380)],
      readings: [[[[word("區域合作", 0..<160)], [word("人工智慧", 220..<380)]]]],
      text: "區域合作  人工智慧"),
    Case(
      name: "names that were read in another script", ink: [0..<120, 200..<320],
      first: [word("李", 0..<40, confidence: 0.4), word("МЕ ИЖ", 60..<320, confidence: 0.2)],
      readings: [
        [[[word("李小明", 0..<120)], [word("王海燕", 200..<320)]]],
        [[[word("НЯ", 0..<120, confidence: 0.3)], [word("ИЖ", 200..<320, confidence: 0.3)]]],
      ], text: "李小明  王海燕"),
    Case(
      name: "the surer of two resolutions", ink: [0..<200],
      first: [word("刘华这", 0..<200, confidence: 0.5)],
      readings: [
        [
          [[word("刘华这", 0..<200, confidence: 0.6)]], [[word("刘华芹", 0..<200, confidence: 0.8)]],
          [[]],
        ]
      ], text: "刘华芹"),
    Case(
      name: "a Russian line that was read in Latin letters", ink: [0..<300],
      first: [word("Crarba", 0..<300, confidence: 0.5)],
      readings: [[[[word("Crarba", 0..<300, confidence: 0.5)]]], [[[word("Статья", 0..<300)]]]],
      text: "Статья"),
    Case(
      name: "a second reading that is less sure", ink: [0..<300],
      first: [word("trade", 0..<300, confidence: 0.7)],
      readings: [[[[word("track", 0..<300, confidence: 0.6)]]]], text: "trade"),
    Case(
      name: "a second reading that lost most of the line", ink: [0..<600],
      first: [word("cooperation", 0..<600, confidence: 0.7)],
      readings: [[[[word("co", 0..<600)]]]], text: "cooperation"),
    Case(
      name: "a piece that nothing was read in", ink: [0..<160, 220..<380],
      first: [word("区域合作人工智能", 0..<380)],
      readings: [[[[word("区域合作", 0..<160)], []]]], text: "区域合作人工智能"),
    Case(
      name: "no reading at all", ink: [0..<160], first: [word("贸易", 0..<160, confidence: 0.5)],
      readings: [], text: "贸易"),
  ]

  @Test(arguments: cases) func choice(_ test: Case) throws {
    let second = SecondReading(Self.page(test.first), picture: Self.picture(test.ink))
    try #require(second.lines.count == 1)
    #expect(second.page(with: [test.readings]).lines.map(\.text) == [test.text])
  }

  @Test func aSureLineIsNotReadAgain() {
    let page = Self.page([Self.word("States", 0..<200), Self.word("trade", 300..<450)])
    #expect(SecondReading(page, picture: Self.picture([0..<200, 300..<450])).lines.isEmpty)
  }

  @Test func aSheetLeadsBackToThePage() throws {
    let picture = Self.picture([0..<160, 400..<560])
    let boxes = [
      LayoutBox(left: 0, top: 20, right: 160, bottom: 60),
      LayoutBox(left: 400, top: 20, right: 560, bottom: 60),
    ]
    let sheet = try #require(LineSheet(boxes, of: picture, scale: 1))
    // Each piece is 52 dots high with its rim, and has a margin of 40 around it.
    let tsv =
      "1\t1\t0\t0\t0\t0\t0\t0\t240\t400\t-1\t\n4\t1\t1\t1\t1\t0\t40\t46\t160\t40\t-1\t\n"
      + "5\t1\t1\t1\t1\t1\t40\t46\t70\t40\t95\t人工\n5\t1\t1\t1\t1\t2\t130\t46\t70\t40\t95\t智能\n"
      + "4\t1\t1\t1\t2\t0\t40\t178\t160\t40\t-1\t\n5\t1\t1\t1\t2\t1\t40\t178\t160\t40\t91\t绿色经济\n"
    let words = sheet.words(in: Array(tsv.utf8))
    #expect(words.map { $0.map(\.text) } == [["人工", "智能"], ["绿色经济"]])
    #expect(words[0].map(\.box.right) == [80, 160])
    #expect(words[1][0].box == boxes[1])
    let page = PrintedPage(
      width: 800, height: 100, lines: [PrintedLine(words.flatMap { $0 })].compactMap { $0 },
      isRecognized: true)
    let again = RecognizedPage.pages(of: RecognizedPage.tsv(of: page))
    #expect(again.map(\.lines) == [page.lines])
    #expect(LineSheet([], of: picture, scale: 1) == nil)
    #expect(
      LineSheet([LayoutBox(left: 900, top: 0, right: 950, bottom: 9)], of: picture, scale: 1) == nil
    )
  }

  @Test(
    arguments: [
      ("a gap", [0..<10, 60..<70], 40.0, [0..<10, 60..<70]),
      ("a narrow one", [0..<10, 40..<70], 40, [0..<70]), ("nothing", [], 40, []),
    ] as [(String, [Range<Int>], Double, [Range<Int>])])
  func piecesBetweenGaps(
    _ name: String, _ ink: [Range<Int>], _ gap: Double, _ expected: [Range<Int>]
  ) {
    let box = LayoutBox(left: -50, top: 10, right: 5000, bottom: 70)
    let pieces = Self.picture(ink).pieces(of: box, gap: gap)
    #expect(pieces.map { Int($0.left)..<Int($0.right) } == expected)
  }

  struct Marks: CustomTestStringConvertible, Sendable {
    let name: String
    let words: [String]
    let text: [String]
    var testDescription: String { name }
  }

  static let marks = [
    Marks(name: "Hans", words: ["“上海精神“", "笔谈"], text: ["“上海精神”", "笔谈"]),
    Marks(name: "Hant", words: ["”上合組織\")", "在"], text: ["“上合組織”)", "在"]),
    Marks(name: "inside a quotation", words: ["精神”和“合作"], text: ["精神”和“合作"]),
    Marks(name: "an odd number", words: ["“合作“和“"], text: ["“合作“和“"]),
    Marks(name: "en", words: ["region，the", "\"trade\""], text: ["region, the", "\"trade\""]),
    Marks(name: "ru", words: ["мир，", "труд"], text: ["мир,", "труд"]),
    Marks(name: "mixed", words: ["（SCO），"], text: ["(SCO),"]),
  ]

  @Test(arguments: marks) func confusedMarks(_ test: Marks) {
    let words = test.words.map { Self.word($0, 0..<100) }
    #expect(RecognizedMarks.corrected(words).map(\.text) == test.text)
  }

  /// A high mark makes the box of its line reach into the line above it.
  @Test func overlapsAreCut() {
    let high =
      "4\t1\t1\t1\t3\t0\t200\t390\t2000\t72\t-1\t\n5\t1\t1\t1\t3\t1\t200\t390\t80\t72\t95\t合作\n"
    let tsv =
      FakeTesseract.tsv([
        FakeTesseract.Word(text: "各国", left: 200),
        FakeTesseract.Word(text: "应当", left: 200, line: 1),
      ]).replacing("\t360\t", with: "\t366\t") + "\n" + high
    let boxes = RecognizedPage.pages(of: Array(tsv.utf8)).flatMap(\.lines).map(\.box)
    #expect(boxes.map(\.top) == [300, 366, 408])
  }
}
