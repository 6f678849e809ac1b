// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import Synchronization
import TestSupport

/// A workspace with a glossary of four concepts and a memory of one paper.
///
/// Its folder is there until the process ends, so that a session may outlive the value.
struct SeededWorkspace {
  let folder: TemporaryFolder
  let workspace: Workspace

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder(
      ["glossaries/sco.yaml": Self.glossary, "tm/paper.tmx": Self.memory].merging(files) { $1 })
    workspace = try Workspace(at: folder.url.path)
    let made = folder
    Self.kept.withLock { $0.append(made) }
  }

  private static let kept = Mutex<[TemporaryFolder]>([])

  /// The path of a file in the workspace.
  func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

  static let glossary = """
    concord-glossary: 1
    name: sco
    languages: [zh, en, ru]
    concepts:
      - id: shanghai-spirit
        subject: sco/concept
        terms:
          zh: 上海精神
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: deprecated}]
          ru: шанхайский дух
      - id: shared-future
        terms:
          zh: 命运共同体
          en: [community with a shared future, {term: community of common destiny, status: deprecated}]
      - id: local-currency
        terms:
          zh: 本币结算
          en: settlement in local currencies
      - id: sco
        terms:
          zh: 上海合作组织
          en: [Shanghai Cooperation Organization, {term: SCO, type: abbreviation}]

    """

  /// The units of the memory, source and target.
  static let pairs: [(String, String)] = [
    ("成员国重申上海精神。", "The member states reaffirmed the Shanghai Spirit."),
    ("第25次会议在天津举行。", "Meeting No. 25 was held in Tianjin."),
    ("各国扩大本币结算，降低企业成本。", "Countries expand settlement in local currencies to lower costs."),
    ("各国共建命运共同体。", "Countries build a community with a shared future."),
    ("银行为基础设施提供贷款。", "The bank lends for infrastructure."),
  ]

  static var memory: String {
    let units = pairs.enumerated().map { number, pair in
      """
      <tu tuid="paper.\(number + 1)"><prop type="x-status">approved</prop>\
      <tuv xml:lang="zh"><seg>\(pair.0)</seg></tuv><tuv xml:lang="en"><seg>\(pair.1)</seg></tuv></tu>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="sentence" \
      o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext"/><body>
      \(units.joined(separator: "\n"))
      </body></tmx>

      """
  }
}

/// The code of the error that a job throws; `nil` if it throws none.
func failureCode(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? JobError)?.code ?? "\(type(of: error))"
  }
}
