// SPDX-License-Identifier: Apache-2.0
import Foundation
import Papers
import Segmentation
import TestSupport
import Testing
import TextModel

/// The example paper of the fixtures, whole: parts, cleaned text and sentences.
@Suite struct ExamplePaperTests {
  struct Gold: Decodable {
    var title: [String: String]
    var authors: [String: [String]]
    var abstract: [String: String]
    var sentences: [String: [String]]
    var keywords: [String: [String]]
  }

  private static let folder = Repository.root.appendingPathComponent("Tests/Fixtures/papers")

  @Test(arguments: [LanguageTag.chinese, .english])
  func reads(_ language: LanguageTag) throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("example-paper.txt"), encoding: .utf8)
    let gold = try JSONDecoder().decode(
      Gold.self,
      from: Data(contentsOf: Self.folder.appendingPathComponent("example-paper.gold.json")))
    let parts = PaperReader().parts(of: text).filter { $0.language == language }
    let key = language.description
    #expect(parts.map(\.kind) == [.title, .authors, .abstract, .keywords])
    #expect(parts.first { $0.kind == .title }?.text == gold.title[key])
    #expect(parts.first { $0.kind == .authors }?.items == gold.authors[key])
    #expect(parts.first { $0.kind == .keywords }?.items == gold.keywords[key])
    let abstract = try #require(parts.first { $0.kind == .abstract })
    #expect(abstract.text == gold.abstract[key])
    let segments = Segmenter(language: language).segments(of: abstract.text)
    #expect(segments.map(\.text) == gold.sentences[key])
  }
}
