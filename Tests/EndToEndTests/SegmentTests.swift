import Foundation
import TestSupport
import Testing

@Suite struct SegmentTests {
  @Test(arguments: ["zh", "en"])
  func theExampleAbstracts(_ language: String) throws {
    let gold = try SampleWorkspace.gold()
    let abstract = try #require(gold["abstract"][language].string)
    let run = try CommandRun(["segment", "-"], input: abstract)
    #expect(run.status == 0)
    #expect(run.lines == gold["sentences"][language].strings)
    let json = try CommandRun(["segment", "--format", "json"], input: abstract).json()
    #expect(json["lang"].string == language)
    let bytes = Array(abstract.utf8)
    for segment in json["segments"].list {
      let start = try #require(segment["offset"].int)
      let length = try #require(segment["length"].int)
      let cut = String(decoding: bytes[start..<start + length], as: UTF8.self)
      #expect(cut == segment["text"].string)
    }
  }

  @Test func wrappedLinesAreJoined() throws {
    let run = try CommandRun(
      ["segment", "--lang", "en"],
      input: "The Shanghai Co-\noperation Organization\nmet. Then it\nparted.\n")
    #expect(run.lines == ["The Shanghai Cooperation Organization met.", "Then it parted."])
  }

  @Test func russian() throws {
    let run = try CommandRun(
      ["segment"], input: "Шанхайский дух объединяет страны. Саммит прошёл в Тяньцзине.")
    #expect(run.lines.count == 2)
  }
}
