// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Checking

/// What is written for programs: addresses, names of files, identifiers and placeholders.
@Suite struct AddressTests {
  struct Written: CustomTestStringConvertible, Sendable {
    let text: String
    var found: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    // Addresses with a scheme.
    Written(text: "(https://sectsco.org/x?a=1),", found: ["https://sectsco.org/x?a=1"]),
    Written(text: "见https://sectsco.org", found: ["https://sectsco.org"]),
    Written(text: "1.https://sectsco.org", found: ["https://sectsco.org"]),
    Written(text: "://x.y", found: []),
    Written(text: "mailto:a@b.org; urn:isbn:1", found: ["mailto:a@b.org", "urn:isbn:1"]),
    Written(text: "DOI:10.1/2 arXiv:2001.1", found: ["DOI:10.1/2", "arXiv:2001.1"]),
    Written(text: "doi: and tel:"),
    // DOI without a scheme.
    Written(text: "10.1000/182 and 10.1016/j.x", found: ["10.1000/182", "10.1016/j.x"]),
    Written(text: "10.10/5 of 10.100/182"),
    Written(text: "10.x000/182"), Written(text: "the 10.2"),
    // E-mail.
    Written(text: "a@b.org", found: ["a@b.org"]), Written(text: "办公室@例.org", found: []),
    Written(text: "a@b"), Written(text: "-@b.d", found: ["@b"]),
    // Paths.
    Written(text: "/usr/bin ./x ../y ~/z", found: ["/usr/bin", "./x", "../y", "~/z"]),
    Written(text: "/or ./. ~/ ../"), Written(text: "and/or/both"),
    Written(text: "C:\\x", found: ["C:\\x"]), Written(text: "C:\\ D:x"),
    // Host names.
    Written(
      text: "www.x sectsco.org, one-belt.example.org/page or x.ru:80",
      found: ["www.x", "sectsco.org", "one-belt.example.org/page", "x.ru:80"]),
    Written(text: "www. end.Next a..org .org x_y.org.", found: ["x_y"]),
    Written(text: "grew.It did"),
    // Names of files.
    Written(text: "report.PDF report.pdfs", found: ["report.PDF"]),
    Written(text: "见文件.pdf。", found: ["见文件.pdf"]), Written(text: "the .pdf file"),
    Written(text: "甲.pdf乙.pdf", found: ["甲.pdf", "乙.pdf"]),
    // Hashtags, mentions, commands.
    Written(text: "#peace @sco_org \\cite", found: ["#peace", "@sco_org", "\\cite"]),
    Written(text: "# @ \\ #1 a#b x@y"), Written(text: "#a", found: ["#a"]),
    Written(text: "see @smith-2020: or", found: ["@smith-2020"]),
    // Shortcodes.
    Written(text: ":warning: x :a+b:", found: [":warning:", ":a+b:"]),
    Written(text: "a:b: :1: :warning"), Written(text: ": :"),
    Written(text: ":ab_cd", found: ["ab_cd"]),
    // Placeholders.
    Written(text: "{name} x{0}y", found: ["{name}", "{0}"]), Written(text: "{} {a b} {a"),
    // Identifiers.
    Written(text: "use snake_case_name.", found: ["snake_case_name"]),
    Written(text: "_emphasis_ a_ _b"), Written(text: "a_b", found: ["a_b"]),
    Written(text: "中_文", found: []),
    // What ends a run.
    Written(text: "<a@b.org> \"x_y\" |z_z|", found: ["a@b.org", "x_y", "z_z"]),
    Written(text: "*x_y* [x_y] 'x_y'", found: ["x_y", "x_y", "x_y"]),
    Written(text: "no sign at all"), Written(text: "."), Written(text: "..."),
    Written(text: "(.) [:]"), Written(text: "#"),
  ])
  func found(_ test: Written) {
    let found = AddressScanner.ranges(in: Array(test.text.utf8)).map { test.text.utf8Slice($0) }
    #expect(found == test.found)
  }
}
