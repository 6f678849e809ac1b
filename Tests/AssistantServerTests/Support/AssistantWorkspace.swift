// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import AssistantServer

/// A workspace with a small glossary and a small memory, and a core that answers about it.
struct AssistantWorkspace {
  let folder: TemporaryFolder
  let core: AssistantCore

  init(
    glossary: String = Self.glossary, pairs: [(String, String)] = Self.pairs,
    allowsProposals: Bool = false
  ) throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("tm")
    try folder.write(Data(glossary.utf8), to: "glossaries/sco.yaml")
    core = AssistantCore(
      workspace: folder.url.path,
      options: AssistantOptions(allowsProposals: allowsProposals) { PartialDate("2026-11-27") })
    try add("talks", pairs)
  }

  /// Writes a paper of pairs; those with an empty reason are approved.
  func add(_ name: String, _ pairs: [(String, String)], waiting: Set<Int> = []) throws {
    let units = pairs.enumerated().map { number, pair in
      TranslationUnit(
        id: UnitID("\(name).body.\(number + 1)"),
        variants: [
          TranslationUnitVariant(language: .chinese, text: pair.0),
          TranslationUnitVariant(language: .english, text: pair.1),
        ],
        properties: waiting.contains(number)
          ? [Property(UnitProperty.status, ReviewStatus.needsReview.rawValue)] : [],
        notes: waiting.contains(number) ? ["the confidence is 0.4"] : [])
    }
    try folder.write(Data(TMXWriter.bytes(of: units).bytes), to: "tm/\(name).tmx")
  }

  static let glossary = """
    concord-glossary: 1
    name: sco
    languages: [zh, en]
    concepts:
      - id: shanghai-spirit
        subject: sco/values
        note: Capital S in both words.
        terms:
          zh: [上海精神]
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: forbidden}]
      - id: shared-future
        terms:
          zh: [命运共同体]
          en:
            - community with a shared future
            - {term: community of common destiny, status: deprecated, until: 2017}
      - id: open-question
        terms:
          zh: {term: 未定之词, status: proposed}
          en: {term: undecided word, status: proposed}

    """

  static let pairs = [
    ("各国弘扬上海精神。", "Countries uphold the Shanghai Spirit."),
    ("会议于2024年在阿斯塔纳举行。", "The meeting was held in Astana in 2024."),
    ("双方加强能源合作。", "The two sides strengthen energy cooperation."),
    ("各方同意加强能源合作和贸易。", "All parties agree to strengthen energy cooperation and trade."),
  ]

  /// The answer of a tool.
  func answer(_ tool: String, _ arguments: JSONValue) throws -> JSONValue {
    let result = try call(tool, arguments)
    #expect(result["isError"] == false, "\(result)")
    return result["structuredContent"]
  }

  /// The error of a tool.
  func failure(_ tool: String, _ arguments: JSONValue) throws -> JSONValue {
    let result = try call(tool, arguments)
    #expect(result["isError"] == true, "\(result)")
    #expect(result["structuredContent"].isNull)
    let text = result["content"].array?.first?["text"].string ?? ""
    return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))["error"]
  }

  /// The whole result of a call; the structured result is valid and is also there as text.
  func call(
    _ tool: String, _ arguments: JSONValue, in revision: ProtocolRevision = .november2025
  ) throws -> JSONValue {
    let result = try core.result(
      of: "tools/call", parameters: ["name": .string(tool), "arguments": arguments], in: revision)
    if result["isError"] == false, revision.hasStructuredResults {
      let structured = JSONText.text(of: result["structuredContent"])
      #expect(result["content"].array?.first?["text"].string == structured)
      let schema = try #require(
        AssistantTool.all(.init(allowsProposals: true)).first { $0.name == tool })
      let faults = try JSONSchema(text: JSONText.text(of: schema.output)).faults(
        in: JSONNode(parsing: structured))
      #expect(faults.isEmpty, "\(tool): \(faults)")
    }
    return result
  }

  /// The JSON of a resource.
  func resource(_ uri: String, in revision: ProtocolRevision = .november2025) throws -> JSONValue {
    let result = try core.result(
      of: "resources/read", parameters: ["uri": .string(uri)], in: revision)
    let text = result["contents"].array?.first?["text"].string ?? ""
    return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }
}

extension JSONValue {
  /// An element of a list; `null` past its end.
  subscript(index: Int) -> JSONValue {
    let list = array ?? []
    return list.indices.contains(index) ? list[index] : .null
  }

  /// All texts in the value, also the names of members.
  var allTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.allTexts)
    case .object(let members): members.flatMap { [$0.key] + $0.value.allTexts }
    default: []
    }
  }
}
