// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Segmentation

@Suite struct RaisedNumbersTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let rest: String
    var testDescription: String { text }
  }

  @Test(
    "Marks of notes are told from powers, units and numbers of the text",
    arguments: [
      Case(
        text: "Everyone has a nationality.⁵ He left.", rest: "Everyone has a nationality. He left."),
      Case(text: "该组织总部设在北京。³第十三条¹⁰规定了程序。", rest: "该组织总部设在北京。第十三条规定了程序。"),
      Case(
        text: "Так писал Ленин¹, а позже и другие.²", rest: "Так писал Ленин, а позже и другие."),
      Case(
        text: "He said “no”.⁷ It ended (later).¹² Done",
        rest: "He said “no”. It ended (later). Done"),
      Case(text: "Its area is 5 km², 3 м³ and 10³ t.", rest: "Its area is 5 km², 3 м³ and 10³ t."),
      Case(text: "E = mc² and x² + y³ = 10⁻³", rest: "E = mc² and x² + y³ = 10⁻³"),
      Case(text: "面积为36公里²。", rest: "面积为36公里²。"),
      Case(text: "Article 13¹⁰ lays it down.", rest: "Article 13¹⁰ lays it down."),
      // The count says what the number after a year is.
      Case(
        text: "It grew.¹ In 2017² it joined the group.³",
        rest: "It grew. In 2017 it joined the group."),
      Case(text: "该组织²成立。成立后，³它发展很快。", rest: "该组织成立。成立后，它发展很快。"),
      Case(text: "The EU² and the SCO³ met.⁴", rest: "The EU and the SCO met."),
      Case(text: "¹⁴See the resolution.", rest: "¹⁴See the resolution."),
      Case(text: "no numbers", rest: "no numbers"),
    ])
  func kinds(_ test: Case) {
    var scalars = test.text.unicodeScalars.map(\.value)
    for mark in RaisedNumbers(in: scalars).notes.reversed() { scalars.removeSubrange(mark) }
    #expect(MappedText.string(scalars[...]) == test.rest)
  }

  @Test("A number that may be a note is named with its value")
  func open() {
    #expect(RaisedNumbers.open(in: "Article 13¹⁰ lays it down.") == [10])
    #expect(RaisedNumbers.open(in: "第十三条规定了程序，面积 5 km²。").isEmpty)
  }
}
