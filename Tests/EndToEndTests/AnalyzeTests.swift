// SPDX-License-Identifier: Apache-2.0
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

  @Test func sourcesOfBilingualFiles() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let known = try SampleWorkspace.gold()["sentences"]["zh"].strings[0]
    let xliff = """
      <xliff version="1.2"><file original="f" source-language="zh" target-language="en"><body>
      <trans-unit id="1"><source>\(known)</source><target>x</target></trans-unit>
      <trans-unit id="2"><source>这是一句<g id="1">全新</g>的话。</source></trans-unit>
      </body></file></xliff>
      """
    let table = "id\tzh\ten\n1\t\(known)\t\n2\t这是一句全新的话。\t\n"
    for (name, text) in [("a.xlf", xliff), ("a.tsv", table)] {
      try workspace.folder.write(Data(text.utf8), to: name)
      let json = try workspace.run(["analyze", name, "--format", "json"]).json()[0]
      #expect(json["to"].string == "en")
      let rows = json["rows"].list.filter { $0["segments"].int != 0 }
      #expect(rows.map { $0["band"].string } == ["exact", "new"])
      #expect(rows.map { $0["characters"].int } == [known.unicodeScalars.count, 9])
    }
  }
}
