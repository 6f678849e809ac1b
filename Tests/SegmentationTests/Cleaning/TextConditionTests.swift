// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing

/// Texts whose letters are not the ones that were written.
@Suite struct TextConditionTests {
  @Test(arguments: [
    (
      "Windows-1251 read as Latin-1",
      "Âçàèìîñâÿçàííîñòü â ðåãèîíàëüíîì ñîòðóäíè÷åñòâå\nRoads of Asia", true
    ),
    ("GBK read as Latin-1", "ÖÐ¹ú¸ß¶ÈÖØÊÓÇøÓòºÏ×÷", true),
    (
      "UTF-8 read as Latin-1",
      "ä¸\u{AD}å\u{9B}½é\u{AB}\u{98}åº¦é\u{87}\u{8D}è§\u{86}å\u{8C}ºå\u{9F}\u{9F}", true
    ),
    (
      "private use",
      "\u{E001}\u{E002}\u{E003}\u{E004}\u{E005}\u{E006}\u{E007}\u{E008}\u{E009}\u{E00A} text", true
    ),
    (
      "replacement characters",
      "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} 安", true
    ),
    ("French", "L'été dernier, à l'hôtel de l'île, où l'élève a été reçu", false),
    ("German", "Die Überführung der Güter über die Brücke erhöht die Kosten", false),
    (
      "a little of it", "The word Âçàèìîñâÿçü is misread here, and the rest of the text is not.",
      false
    ),
    ("Chinese", "中方高度重视区域合作。", false), ("Russian", "Стороны договорились.", false),
    ("empty", "", false),
  ])
  func misread(_ name: String, _ text: String, _ expected: Bool) {
    #expect(TextCondition(text).isMisread == expected, "\(name)")
  }

  @Test func controls() {
    #expect(TextCondition("a\u{1}b\u{2}c\td\n").controls == 2)
    #expect(Cleaner(language: .english).clean("States\u{1}shall").text == "States shall")
  }
}
