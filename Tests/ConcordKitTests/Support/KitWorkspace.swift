// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import TextModel

@testable import ConcordKit

/// A workspace of its own for one test, removed with the value.
struct KitWorkspace {
  let folder: TemporaryFolder
  let workspace: Workspace

  /// Makes a workspace with a small glossary, an empty memory and further files.
  init(_ files: [String: String] = [:], glossary: String? = Self.glossary) throws {
    folder = try TemporaryFolder(files)
    try folder.makeFolder("tm")
    try folder.makeFolder("glossaries")
    if let glossary { try folder.write(Data(glossary.utf8), to: "glossaries/sco.yaml") }
    workspace = try Workspace(at: folder.url.path)
  }

  /// Two concepts; one of them has a forbidden form.
  static let glossary = """
    concord-glossary: 1
    name: sco
    languages: [zh, en]
    concepts:
      - id: shanghai-spirit
        subject: sco/values
        terms:
          zh: [上海精神]
          en: [Shanghai Spirit]
      - id: shared-future
        subject: diplomacy
        terms:
          zh: [命运共同体]
          en:
            - community with a shared future
            - {term: community of common destiny, status: deprecated}

    """

  /// A paper with two sentences in each language.
  static func paper(_ place: String, _ number: Int) -> String {
    """
    摘要：第\(number)号会议在\(place)举行。各国通过了宣言。

    Abstract: Meeting No. \(number) was held in \(place). The countries adopted a declaration.
    """
  }

  /// A paper with one pair that breaks the glossary and one that does not.
  static let doubtful = """
    摘要：各国构建命运共同体。会议在天津举行。

    Abstract: Countries build a community of common destiny. The meeting was held in Tianjin.
    """

  func write(_ text: String, to path: String) throws {
    try folder.write(Data(text.utf8), to: path)
  }

  func text(of path: String) throws -> String { try folder.text(of: path) }

  /// The files of the memory with their contents.
  func memory() throws -> [String: String] {
    let paths = folder.files().filter { $0.hasPrefix("tm/") }
    return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try folder.text(of: $0)) })
  }

  /// A path in the folder.
  func path(_ path: String) -> String { folder.url.appendingPathComponent(path).path }

  /// A pair of texts for the memory.
  struct Pair {
    var source: String
    var target: String
    var status: ReviewStatus = .approved
  }

  /// Adds a paper that was not grown.
  func add(_ id: String, _ pairs: [Pair]) throws {
    let units = pairs.enumerated().map { number, pair in
      TranslationUnit(
        id: UnitID("\(id).\(number + 1)"),
        variants: [
          TranslationUnitVariant(language: .chinese, text: pair.source),
          TranslationUnitVariant(language: .english, text: pair.target),
        ],
        properties: pair.status == .approved
          ? [] : [Property(UnitProperty.status, pair.status.rawValue)])
    }
    try folder.write(Data(TMXWriter.bytes(of: units).bytes), to: "tm/\(id).tmx")
  }
}
