// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension APICall {
  /// The papers of the memory, and changes of their units.
  static let papers = [
    APICall(
      method: "GET", path: "papers", summary: "The papers of the memory with their figures",
      answerIs: "files: each with file and counts; total", fields: [],
      answer: { service, _ in try .json(service.sessions.current().workspace.memoryCensus()) }),
    APICall(
      method: "GET", path: "papers/{id}", summary: "The units of a paper, in order",
      answerIs: "file, label, languages, total, waiting, step, units; each unit has a version",
      fields: [
        .number("limit", 1...5000, otherwise: 500), .number("offset", 0...10_000_000, otherwise: 0),
      ],
      answer: { service, fields in
        let editor = try service.papers.editor(
          for: fields.step, in: service.sessions.current().workspace)
        service.papers.publishForeignChanges(in: editor.file)
        return try .json(
          editor.page(
            from: fields.number("offset", 0...10_000_000, otherwise: 0),
            limit: fields.number("limit", 1...5000, otherwise: 500)))
      }),
    APICall(
      method: "POST", path: "papers/{id}",
      summary: "Change a unit of a paper, or take a change back",
      answerIs: "steps: each says which new units replace which old ones",
      fields: [
        Field(
          name: "edit", schema: ["type": "string", "enum": .array(editNames.map { .string($0) })],
          isNeeded: true), .text("unit"),
        Field(
          name: "versions",
          schema: [
            "type": "object", "additionalProperties": ["type": "string"],
            "description": "the versions of the unit and of its neighbour, as they were seen",
          ]), Field(name: "step", schema: ["type": "integer", "minimum": 0]),
        .text("owner", longest: 100), .text("language"), .text("text"),
        Field(
          name: "cuts",
          schema: [
            "type": "object", "additionalProperties": ["type": "integer"],
            "description": "split: for each language a place in UTF-8 bytes",
          ]),
      ],
      answer: { service, fields in
        let editor = try service.papers.editor(
          for: fields.step, in: service.sessions.current().workspace)
        // With tokens people have names; without, each page has one.
        let owner = [fields.person?.name, try fields.text("owner")].compactMap(\.self)
          .joined(separator: "/")
        let steps: [PaperStep]
        if try fields.needed("edit") == "undo" {
          steps = try editor.undo(as: owner, reviewer: fields.person?.name)
        } else {
          let versions = try fields.versions()
          do {
            steps = try editor.apply(
              fields.edit(), to: UnitID(fields.needed("unit")), seen: versions,
              step: fields.value["step"].int, as: owner, reviewer: fields.person?.name)
          } catch let error as JobError where error.code == "review/changed" {
            throw try fields.changed(error, in: editor, versions)
          }
        }
        service.papers.publish(steps, of: editor.file)
        return try .json(["steps": steps])
      }),
  ]

  private static let editNames = [
    "accept", "reject", "reopen", "accept-up-to-here", "text", "merge", "split", "move-up",
    "move-down", "shift-up", "shift-down", "swap", "undo",
  ]
}

extension APIFields {
  /// The change that the fields describe.
  fileprivate func edit() throws -> BeadEdit {
    func language() throws -> LanguageTag {
      guard let language = try self.language("language") else {
        throw WebProblem.field("the field language is missing")
      }
      return language
    }
    switch try needed("edit") {
    case "accept": return .accept
    case "reject": return .reject
    case "reopen": return .reopen
    case "accept-up-to-here": return .acceptUpToHere
    case "text": return .text(try language(), try needed("text"))
    case "merge": return .merge
    case "split":
      var cuts: [LanguageTag: Int] = [:]
      for (name, value) in value["cuts"].object ?? [:] {
        guard let tag = LanguageTag(name), let place = value.int else {
          throw WebProblem.field("cuts should have a number for each language")
        }
        cuts[tag] = place
      }
      return .split(cuts)
    case "move-up": return .moveUp(try language())
    case "move-down": return .moveDown(try language())
    case "shift-up": return .shiftUp(try language())
    case "shift-down": return .shiftDown(try language())
    case "swap": return .swap(try language())
    default: throw WebProblem.field("there is no such edit; see /api/v1/openapi.json")
    }
  }

  /// The problem that units are not as they were seen, with the text that was sent and the units as they are now.
  fileprivate func changed(
    _ error: JobError, in editor: PaperEditor, _ seen: [UnitID: String]
  ) throws -> WebProblem {
    let units = try editor.page().units.filter { seen[$0.id] != nil }
    var members: [String: JSONValue] = ["units": .array(try units.map(WebResponse.value))]
    if let text = try text("text") { members["yours"] = .string(text) }
    return WebProblem(409, error.code, detail: error.description, members: members)
  }

  fileprivate func versions() throws -> [UnitID: String] {
    var versions: [UnitID: String] = [:]
    for (id, value) in value["versions"].object ?? [:] {
      guard let version = value.string else {
        throw WebProblem.field("versions should have a text for each unit")
      }
      versions[UnitID(id)] = version
    }
    return versions
  }
}
