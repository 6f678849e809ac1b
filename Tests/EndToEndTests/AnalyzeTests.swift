import Foundation
import TestSupport
import Testing

@Suite struct AnalyzeTests {
  @Test func bands() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let gold = try SampleWorkspace.gold()
    let known = gold["sentences"]["zh"].strings[0]
    try workspace.folder.write(
      Data("\(known)这是一句全新的话，谁也没有说过。\(known)".utf8), to: "new.txt")
    let json = try workspace.run(["analyze", "new.txt", "--format", "json"]).json()
    func segments(_ band: String) -> Int? {
      json[0]["rows"].list.first { $0["band"].string == band }?["segments"].int
    }
    #expect(segments("exact") == 1)
    #expect(segments("new") == 1)
    #expect(segments("repetition") == 1)
    let text = try workspace.run(["analyze", "new.txt"])
    #expect(text.lines.last?.hasPrefix("total") == true)
  }
}
