// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// The requests that clients of LanguageTool send, as they send them.
@Suite struct LanguageToolTests {
  private let kit: ServiceWorkspace

  init() throws { kit = try ServiceWorkspace() }

  /// The texts at the places of the matches; every place has to be in the text.
  private func found(_ response: WebResponse, in text: String) throws -> [String] {
    try #require(response.json["matches"].array).map { match in
      let place = text.units(match["offset"].int ?? -1, match["length"].int ?? -1)
      return try #require(place)
    }
  }

  private static let wrong = "They build a community of common destiny now."

  @Test func omegaTAsksFirstWhetherTheServerIsThere() throws {
    let answer = kit.post(
      "/v2/check", "text=Test&language=en-US&disabledCategories=FOO",
      type: "application/x-www-form-urlencoded")
    #expect(answer.status == 200)
    #expect(!answer.text.contains("<?xml"))
    #expect(answer.json["software"]["apiVersion"].int == 1)
    #expect(answer.json["software"]["name"].string == "Concord")
    #expect(answer.headers["content-type"] == "application/json")
  }

  @Test func omegaTChecksAPairAgainstItsSource() throws {
    let target = "They uphold the spirit."
    let body =
      "srctext=\("各国弘扬上海精神。".coded)&motherTongue=zh-CN&text=\(target.coded)&language=en-US"
      + "&disabledCategories=SPELL,TYPOS&disabledRules=SAME_TRANSLATION,TRANSLATION_LENGTH,DIFFERENT_PUNCTUATION"
    let answer = kit.post("/v2/check", body)
    #expect(answer.status == 200)
    let matches = try #require(answer.json["matches"].array)
    #expect(matches.contains { $0["message"].string?.contains("Shanghai Spirit") == true })
    _ = try found(answer, in: target)
    // The same words without the source have nothing that lacks.
    let alone = kit.post("/v2/check", "text=\(target.coded)&language=en-US")
    #expect(alone.json["matches"].array?.isEmpty == true)
  }

  @Test func okapiAsksWithGetAndWithoutRegion() throws {
    let answer = kit.get("/v2/check?language=en&text=\(Self.wrong.coded)")
    #expect(try found(answer, in: Self.wrong) == ["community of common destiny"])
    #expect(answer.json["language"]["code"].string == "en")
  }

  @Test func lokalizeAndOthersLeaveOutTheVersion() throws {
    let answer = kit.post("/check", "text=\(Self.wrong.coded)&language=en-US")
    #expect(try found(answer, in: Self.wrong) == ["community of common destiny"])
    #expect(kit.get("/languages").json == kit.get("/v2/languages").json)
  }

  @Test func teXstudioNamesATypeThatTheBodyHasNot() throws {
    let text = "\\emph{They} build a community of common destiny now."
    let answer = kit.post(
      "/v2/check", "text=\(text.coded)&language=en-US", type: "text/json; charset=utf-8")
    let match = try #require(answer.json["matches"].array?.first)
    // The place is found again by the context.
    let context = try #require(match["context"]["text"].string)
    let part = context.units(
      match["context"]["offset"].int ?? -1, match["context"]["length"].int ?? -1)
    #expect(part == "community of common destiny")
  }

  @Test func ltexSendsAnnotationsWithMarkup() throws {
    let data: JSONValue = [
      "annotation": [
        ["text": "They build a "], ["markup": "\\emph{", "interpretAs": ""],
        ["text": "community of common destiny"], ["markup": "}"], ["text": " now."],
      ]
    ]
    let coded = String(decoding: try JSONEncoder().encode(data), as: UTF8.self).coded
    let answer = kit.post("/v2/check", "data=\(coded)&language=en-US&level=picky&motherTongue=zh")
    let whole = "They build a \\emph{community of common destiny} now."
    #expect(try found(answer, in: whole) == ["community of common destiny"])
    let match = try #require(answer.json["matches"].array?.first)
    #expect(match["sentence"].string?.isEmpty == false)
    #expect(match["rule"]["category"]["id"].string?.isEmpty == false)
  }

  @Test func aFindingAcrossMarkupCoversTheMarkup() throws {
    let data =
      #"{"annotation":[{"text":"A community of "},{"markup":"<b>"},{"text":"common destiny"},{"markup":"</b>"}]}"#
    let answer = kit.post("/v2/check", "data=\(data.coded)&language=en")
    #expect(
      try found(answer, in: "A community of <b>common destiny</b>")
        == ["community of <b>common destiny"])
  }

  @Test(arguments: [
    "A & B and a community of common destiny", "100%20 of a community of common destiny",
    "AT&T builds a community of common destiny", "line\nthen a community of common destiny",
    "𠀀 & ё: a community of common destiny",
  ]) func libreOffice7SendsTheTextAsItIs(text: String) throws {
    let answer = kit.post("/v2/check", "text=\(text)&language=en-US")
    #expect(try found(answer, in: text) == ["community of common destiny"])
  }

  @Test(arguments: [
    "a community of common destiny", "𠀀 a community of common destiny",
    "ёё 100%20 & + = a community of common destiny\r\nand 𠀀 a community of common destiny",
  ]) func placesAreUTF16Units(text: String) throws {
    for body in ["text=\(text.coded)&language=en", "language=en&text=\(text.coded)"] {
      let places = try found(kit.post("/v2/check", body), in: text)
      #expect(!places.isEmpty)
      #expect(places.allSatisfy { $0 == "community of common destiny" })
    }
  }

  @Test func contextsKeepTheirPlacesWithBreaksOfLines() throws {
    let text = "One.\r\n\r\nThey build a community of common destiny\r\nnow."
    let answer = kit.post("/v2/check", "text=\(text.coded)&language=en")
    let match = try #require(answer.json["matches"].array?.first)
    let context = try #require(match["context"]["text"].string)
    #expect(!context.contains("\n") && !context.contains("\r"))
    #expect(
      context.units(match["context"]["offset"].int ?? -1, match["context"]["length"].int ?? -1)
        == "community of common destiny")
  }

  @Test func rulesAndCategoriesAreLeftOutByName() throws {
    let plain = "text=\(Self.wrong.coded)&language=en"
    let match = try #require(kit.post("/v2/check", plain).json["matches"].array?.first)
    let rule = try #require(match["rule"]["id"].string)
    let category = try #require(match["rule"]["category"]["id"].string)
    for field in [
      "disabledRules=X,\(rule.coded)", "disabledCategories=\(category)",
      "enabledOnly=true&enabledRules=OTHER",
    ] {
      #expect(
        kit.post("/v2/check", "\(plain)&\(field)").json["matches"].array?.isEmpty == true,
        "\(field)")
    }
    let only = kit.post("/v2/check", "\(plain)&enabledOnly=true&enabledRules=\(rule.coded)")
    #expect(only.json["matches"].array?.count == 1)
  }

  @Test func errorsAreLinesOfText() throws {
    for (target, body, status) in [
      ("/v2/check", "language=en", 400), ("/v2/check", "text=a", 400),
      ("/v2/check", "text=a&language=de-DE", 400), ("/v2/check", "text=a&language=!!", 400),
      ("/v2/check", "data=%7B&language=en", 400), ("/v2/nothing", "", 404),
      ("/v2/check", "text=\(String(repeating: "a", count: 1 << 20))&language=en", 413),
    ] {
      let answer = kit.post(target, body)
      #expect(answer.status == status, "\(body.prefix(40))")
      #expect(answer.text.hasPrefix("Error: "))
      #expect(answer.headers["content-type"]?.hasPrefix("text/plain") == true)
    }
  }

  @Test func theLanguagesAreListed() throws {
    let rows = try #require(kit.get("/v2/languages").json.array)
    let codes = Set(rows.compactMap { $0["longCode"].string })
    #expect(codes.isSuperset(of: ["en", "en-US", "en-GB", "zh", "zh-CN", "zh-TW", "ru", "ru-RU"]))
    #expect(rows.allSatisfy { $0["name"].string != nil && $0["code"].string != nil })
  }

  @Test func aTextOfUnknownLanguageIsDetected() throws {
    let answer = kit.post("/v2/check", "text=\(Self.wrong.coded)&language=auto")
    #expect(answer.json["language"]["detectedLanguage"]["code"].string == "en")
    #expect(answer.json["matches"].array?.count == 1)
    #expect(kit.post("/v2/check", "text=&language=auto").json["matches"].array?.isEmpty == true)
  }

  @Test func aTextThatLooksLikeAFileIsStillAText() throws {
    for text in [
      "<p>a community of common destiny</p>", "<tmx>a community of common destiny",
      "%PDF-1.4 a community of common destiny",
      "{\"a\": \"a community of common destiny\"}", "# a community of common destiny",
    ] {
      let answer = kit.post("/v2/check", "language=en&text=\(text.coded)")
      #expect(answer.status == 200, "\(text): \(answer.text)")
      #expect(try found(answer, in: text).contains("community of common destiny"), "\(text)")
    }
  }
}
