// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TextModel

/// The name of something in a workspace, for assistants: `concord://concept/shanghai-spirit`.
///
/// The pieces are compared with the names of what there is. They are never made into paths.
enum ConcordURI: Hashable, Sendable {
  /// The workspace itself.
  case workspace
  /// A concept.
  case concept(ConceptID)
  /// A glossary, by its name without folder and ending.
  case glossary(String)
  /// A paper of the memory, by its label.
  case paper(String)
  /// A unit of a paper.
  case unit(UnitID, paper: String)

  /// The longest URI that is read, in UTF-8 bytes.
  private static let longest = 2000
  private static let scheme = "concord://"

  /// Reads a URI and the number after `?from=`; `nil` for any other text.
  static func read(_ text: String) -> (uri: ConcordURI, from: Int)? {
    guard text.utf8.count <= longest, text.hasPrefix(scheme) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var from = 0
    if halves.count == 2 {
      guard halves[1].hasPrefix("from="), let number = Int(halves[1].dropFirst(5)), number >= 0,
        number < 1 << 40
      else { return nil }
      from = number
    }
    var pieces: [String] = []
    for piece in halves[0].split(separator: "/", omittingEmptySubsequences: false) {
      guard let decoded = PercentEncoding.decoded(piece), !decoded.isEmpty else { return nil }
      pieces.append(decoded)
    }
    switch (pieces.first, pieces.count) {
    case ("workspace", 1): return (.workspace, from)
    case ("concept", 2): return (.concept(ConceptID(pieces[1])), from)
    case ("glossary", 2): return (.glossary(pieces[1]), from)
    case ("paper", 2): return (.paper(pieces[1]), from)
    case ("unit", 3): return (.unit(UnitID(pieces[2]), paper: pieces[1]), from)
    default: return nil
    }
  }

  /// The URI as text.
  var text: String {
    switch self {
    case .workspace: Self.scheme + "workspace"
    case .concept(let id): Self.text("concept", id.description)
    case .glossary(let name): Self.text("glossary", name)
    case .paper(let label): Self.text("paper", label)
    case .unit(let id, let paper): Self.text("unit", paper, id.description)
    }
  }

  /// The URI as JSON.
  var json: JSONValue { .string(text) }

  /// The URI of what comes from a number of items on.
  func text(from offset: Int) -> String { "\(text)?from=\(offset)" }

  private static func text(_ pieces: String...) -> String {
    scheme + pieces.map { PercentEncoding.encoded($0) }.joined(separator: "/")
  }
}

extension Workspace {
  /// The URI of the paper in a file of the memory.
  func paperURI(_ file: String) -> ConcordURI {
    .paper(memoryStore.label(of: StoredPaper(name: file, version: "")))
  }

  /// The URI of a unit.
  func unitURI(_ unit: UnitID, in file: String) -> ConcordURI {
    .unit(unit, paper: memoryStore.label(of: StoredPaper(name: file, version: "")))
  }
}

/// The name of a glossary in URIs: its path without folder and ending.
enum GlossaryName {
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").dropFirst().joined(separator: "/")
    return (file as NSString).deletingPathExtension
  }
}
