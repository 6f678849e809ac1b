// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct ExtractTests {
  @Test func theExamplePaper() throws {
    let gold = try SampleWorkspace.gold()
    let run = try CommandRun(["extract", SampleWorkspace.paper, "--format", "json"])
    #expect(run.status == 0)
    let parts = try run.json()["parts"].list
    for language in ["zh", "en"] {
      func part(_ kind: String) -> JSON {
        parts.first { $0["kind"].string == kind && $0["lang"].string == language } ?? parts[0]
      }
      #expect(part("title")["text"].string == gold["title"][language].string)
      #expect(part("authors")["names"].strings == gold["authors"][language].strings)
      #expect(part("abstract")["text"].string == gold["abstract"][language].string)
      #expect(part("keywords")["keywords"].strings == gold["keywords"][language].strings)
    }
    #expect(parts.count == 8)
  }

  @Test func offsetsPointIntoTheInput() throws {
    let input = "\u{FEFF}摘要：上海精神。\n\nAbstract: The Shanghai Spirit.\n"
    let bytes = Array(input.utf8)
    let json = try CommandRun(["extract", "--format", "json"], input: input).json()
    let texts = json["parts"].list.map { part in
      let start = part["offset"].int ?? 0
      return String(decoding: bytes[start..<start + (part["length"].int ?? 0)], as: UTF8.self)
    }
    #expect(texts.map { $0.contains("上海精神") } == [true, false])
    #expect(texts.last?.contains("The Shanghai Spirit.") == true)
  }

  @Test func textForPeople() throws {
    let run = try CommandRun(["extract", SampleWorkspace.paper])
    #expect(run.output.contains("[title zh]"))
    #expect(run.output.contains("\nZhou Yan\n"))
  }
}
