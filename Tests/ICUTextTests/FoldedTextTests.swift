// SPDX-License-Identifier: Apache-2.0
import ICUText
import TestSupport
import Testing

@Suite struct FoldedTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let folded: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "case", text: "Shanghai SPIRIT", folded: "shanghai spirit"),
    Case(name: "width", text: "ＳＣＯ２００１", folded: "sco2001"),
    Case(name: "sharp s and ligature", text: "Straße ﬁ", folded: "strasse fi"),
    Case(name: "space runs", text: "a \n\t\u{A0}\u{3000}b", folded: "a b"),
    Case(name: "hyphens", text: "a\u{2010}b\u{2011}c", folded: "a-b-c"),
    Case(name: "quotes", text: "“上海”‘x’«y»", folded: "\"上海\"'x'\"y\""),
    Case(name: "soft hyphen", text: "co\u{AD}operation", folded: "cooperation"),
    Case(name: "Russian", text: "ШАНХАЙ Ё", folded: "шанхай ё"),
    Case(name: "combining", text: "e\u{301}", folded: "é"),
    Case(name: "traditional stays", text: "上海合作組織", folded: "上海合作組織"),
    Case(name: "Arabic, Thai, emoji", text: "سلام ไทย 👍🏽", folded: "سلام ไทย 👍🏽"),
    Case(name: "empty", text: "", folded: ""),
  ])
  func folds(_ test: Case) {
    #expect(Folder.standard.fold(test.text).text == test.folded)
  }

  @Test func mapsBack() throws {
    let marked = Marked("x 1️⃣ＳＣＯ2️⃣ ﬁ3️⃣n4️⃣")
    let folded = Folder.standard.fold(marked.text)
    #expect(folded.text == "x sco fin")
    #expect(folded.sourceRange(2..<5) == marked.range(1, 2))
    #expect(folded.sourceRange(8..<9) == marked.range(3, 4))
    #expect(folded.sourceRange(9..<9) == marked.text.utf8.count..<marked.text.utf8.count)
  }
}
