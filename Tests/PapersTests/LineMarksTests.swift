// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Time codes and signs of quoted mail, which belong to no sentence.
@Suite struct LineMarksTests {
  private static let cases: [PartCase] = [
    PartCase(
      name: "time codes in brackets",
      text: "[00:01:12] The talks went on.\n\n（00:02:15）会议继续举行。\n\n【03:20】会议结束。",
      parts: ["body en The talks went on.", "body zh 会议继续举行。¶会议结束。"]),
    PartCase(
      name: "time codes without brackets",
      text: "00:01:12 The talks went on.\n\n00:02:15 They ended.",
      parts: ["body en The talks went on.¶They ended."]),
    PartCase(
      name: "a range of time codes, and one inside a line",
      text: "[00:01:12.500 --> 00:01:15.000] The talks [00:01:14] went on.",
      parts: ["body en The talks went on."]),
    PartCase(
      name: "times of day stay",
      text:
        "09:00 Opening of the talks.\n\n10:30 Coffee.\n\nThe talks (12:30) went on at 12:30:15.",
      parts: [
        "body en 09:00 Opening of the talks.¶10:30 Coffee.¶The talks (12:30) went on at 12:30:15."
      ]),
    PartCase(
      name: "a single time with seconds stays", text: "12:30:15 was the time of the start.",
      parts: ["body en 12:30:15 was the time of the start."]),
    PartCase(
      name: "quoted mail", text: "> The talks on trade\n> went on.\n>\n>> They ended.",
      parts: ["body en The talks on trade went on.¶They ended."]),
    PartCase(
      name: "a comparison stays", text: "> 5 % of the trade goes by rail.",
      parts: ["body en > 5 % of the trade goes by rail."]),
    PartCase(
      name: "verses and references stay", text: "Matthew 5:3 and [12:34:56:78] and [1] are cited.",
      parts: ["body en Matthew 5:3 and [12:34:56:78] and [1] are cited."]),
  ]

  @Test(arguments: cases) func marks(_ test: PartCase) {
    #expect(DocumentPart.summary(PaperReader().parts(of: test.text)) == test.parts)
  }
}
