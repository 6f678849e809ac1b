// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Lists the resources of a workspace, and the templates of their names.
struct ResourceList {
  private static let type: JSONValue = "application/json"
  /// The resources of one answer.
  private static let pageSize = 100

  /// The forms of names.
  static let templates: [(template: String, name: String, description: String)] = [
    (
      "concord://concept/{id}", "concept",
      "A concept of the glossaries: all its terms, with status and dates."
    ),
    (
      "concord://glossary/{name}", "glossary",
      "The concepts of a glossary; ?from=N goes on after N of them."
    ),
    (
      "concord://paper/{id}", "paper",
      "The units of a paper of the memory; ?from=N goes on after N of them."
    ),
    ("concord://unit/{paper}/{id}", "unit", "A unit of the memory."),
  ]

  /// The templates as a result of `resources/templates/list`.
  static func templateListing(in revision: ProtocolRevision) -> [String: JSONValue] {
    let templates = templates.map { template -> JSONValue in
      [
        "uriTemplate": .string(template.template), "name": .string(template.name),
        "description": .string(template.description), "mimeType": type,
      ]
    }
    return ["resourceTemplates": .array(templates)]
  }

  /// The workspace, its glossaries and its papers, in parts.
  ///
  /// - Throws: `RPCError` for a cursor of another list; `JobError` for a folder that cannot be read.
  static func listing(_ opened: WorkspaceSessions.Opened, cursor: String?) throws
    -> [String: JSONValue]
  {
    let scope = Cursor.Scope("resources", version: opened.version)
    var offset = 0
    if let cursor {
      do { offset = try scope.offset(of: cursor) } catch let failure as ToolFailure {
        throw RPCError.invalidParameters("\(failure.message); \(failure.advice)")
      }
    }
    let workspace = opened.workspace
    let glossaries = try workspace.termStore.versions().map(\.name)
    let papers = try workspace.paperLabels()
    let total = 1 + glossaries.count + papers.count
    guard offset <= total else {
      throw RPCError.invalidParameters("the cursor is after the end of the list")
    }
    let end = min(total, offset + pageSize)
    let resources = (offset..<end).map { number -> JSONValue in
      if number == 0 {
        return resource(
          .workspace, name: "workspace",
          description: "Languages, glossaries, size of the memory, notes on style.")
      }
      if number <= glossaries.count {
        let name = GlossaryName.name(of: glossaries[number - 1])
        return resource(.glossary(name), name: "glossary: \(name)", description: "Its concepts.")
      }
      let label = papers[number - 1 - glossaries.count]
      return resource(.paper(label), name: "paper: \(label)", description: "Its translation units.")
    }
    var result: [String: JSONValue] = ["resources": .array(resources)]
    if end < total { result["nextCursor"] = .string(scope.cursor(at: end)) }
    return result
  }

  private static func resource(_ uri: ConcordURI, name: String, description: String) -> JSONValue {
    [
      "uri": uri.json, "name": Quotation(limit: 200).json(name),
      "description": .string(description), "mimeType": type,
    ]
  }

  /// The contents of a resource as a result of `resources/read`.
  static func contents(of uri: String, text: String) -> [String: JSONValue] {
    ["contents": [["uri": .string(uri), "mimeType": type, "text": .string(text)]]]
  }
}
