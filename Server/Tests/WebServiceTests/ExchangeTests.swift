// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// The requests that clients of tmserver, of Apertium and of plain files send.
@Suite struct ExchangeTests {
  private let kit: ServiceWorkspace

  init() throws { kit = try ServiceWorkspace() }

  @Test func weblateAsksForLanguagesAndUnits() throws {
    let languages = kit.get("/tmserver/languages/")
    #expect(languages.status == 200)
    #expect(languages.json["sourceLanguages"].array?.isEmpty == false)
    let answer = kit.get("/tmserver/zh_hans/en/unit/?source=\("会议在天津举行。".coded)")
    let row = try #require(answer.json.array?.first)
    #expect(row["target"].string == "The meeting was held in Tianjin.")
    #expect(row["quality"].double == 100)
    // A reader that asks for a number with a fraction gets no other.
    #expect(answer.text.contains("\"quality\":100.00"))
  }

  @Test func aSlashInATextIsNoSlashOfThePath() throws {
    try kit.add("more", [("甲/乙方案获得通过。", "Plan A/B was adopted.")])
    let answer = kit.get("/tmserver/zh/en/unit/\("甲/乙方案获得通过。".coded)")
    #expect(answer.json.array?.first?["target"].string == "Plan A/B was adopted.")
  }

  @Test func similarUnitsHaveALowerQualityAndABar() throws {
    let text = "会议在北京举行。".coded
    let rows = try #require(kit.get("/tmserver/zh/en/unit/\(text)?min_similarity=50").json.array)
    let quality = try #require(rows.first?["quality"].double)
    #expect(quality > 50 && quality < 100)
    #expect(kit.get("/tmserver/zh/en/unit/\(text)?min_similarity=99").json.array?.isEmpty == true)
    #expect(
      kit.get("/tmserver/zh/en/unit/\(text)?min_similarity=1&max_candidates=1").json.array?.count
        == 1)
  }

  @Test func unitsThatNobodyApprovedAreNotGiven() throws {
    try kit.add("doubt", [("新的句子在这里。", "A new sentence is here.")], waiting: [0])
    let text = "新的句子在这里。".coded
    #expect(kit.get("/tmserver/zh/en/unit/\(text)").json.array?.isEmpty == true)
    let answer = kit.get("/apertium/translate?langpair=zh%7Cen&q=\(text)")
    #expect(answer.json["responseData"]["translatedText"].string == "")
    #expect(!kit.get("/files/zh-en.tmx").text.contains("新的句子"))
  }

  @Test func tmserverIsForReading() {
    let answer = kit.post("/tmserver/zh/en/unit/a", "b")
    #expect(answer.status == 405)
  }

  @Test func omegaTAsksApertiumWithABar() throws {
    let exact = kit.get(
      "/apertium/translate?q=\("会议在天津举行。".coded)&markUnknown=no&langpair=zh%7Cen&key=bwuxb5jS%2BVwSJ8mLz1qMfmMrDGA"
    )
    #expect(
      exact.json["responseData"]["translatedText"].string == "The meeting was held in Tianjin.")
    #expect(exact.json["responseStatus"].int == 200)
    #expect(exact.text.contains("\"responseDetails\":null"))
    let similar = "/translate?langpair=zh%7Cen&q=\("会议在北京举行。".coded)"
    #expect(
      kit.get("/apertium/50" + similar).json["responseData"]["translatedText"].string?.isEmpty
        == false)
    #expect(kit.get("/apertium/99" + similar).json["responseData"]["translatedText"].string == "")
    #expect(kit.get("/apertium/0" + similar).status == 404)
    #expect(kit.get("/apertium/translate?q=a&langpair=zh").status == 400)
  }

  @Test(arguments: ["zh-en.tmx", "zh-en.glossary.txt", "glossary.tbx"])
  func filesAreSentOnceUntilTheyChange(name: String) throws {
    let first = kit.get("/files/\(name)")
    #expect(first.status == 200)
    #expect(!first.body.isEmpty)
    let tag = try #require(first.headers["etag"])
    #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
    let again = kit.get("/files/\(name)", headers: ["If-None-Match": tag])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
    try kit.write(ServiceWorkspace.glossary + "      # changed\n", to: "glossaries/sco.yaml")
    try kit.add("other", [("甲。", "A.")])
    let changed = kit.get("/files/\(name)", headers: ["If-None-Match": tag])
    #expect(changed.status == 200)
    #expect(changed.headers["etag"] != tag)
  }

  @Test func theFilesHaveWhatTheirProgramsRead() throws {
    #expect(kit.get("/files/zh-en.tmx").text.contains("The meeting was held in Tianjin."))
    let glossary = kit.get("/files/zh-en.glossary.txt").text
    #expect(glossary.contains("上海精神\tShanghai Spirit"))
    #expect(kit.get("/files/glossary.tbx").text.contains("shanghai-spirit"))
    for name in ["..%2Fconcord.yaml", "zh.tmx", "zh-en.exe", "a/b"] {
      #expect(kit.get("/files/\(name)").status == 404, "\(name)")
      #expect(
        kit.get("/files/\(name)", headers: ["If-None-Match": "*"]).status == 404, "\(name)")
    }
  }
}
