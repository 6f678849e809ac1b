// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension APICall {
  /// The most files of a paper.
  private static let mostFiles = 8

  /// Takes an uploaded paper into the memory.
  static let grow = APICall(
    method: "POST", path: "grow", summary: "Take a bilingual paper into the memory",
    answerIs: "docs/schemas/grow.schema.json",
    fields: [
      Field(
        name: "files",
        schema: [
          "type": "array", "minItems": 1, "maxItems": .int(mostFiles),
          "description":
            "one file with all languages, or one for each; text, or its bytes in Base64",
          "items": [
            "type": "object", "required": ["name"],
            "properties": [
              "name": ["type": "string"], "text": ["type": "string"],
              "text_base64": ["type": "string"],
            ],
          ],
        ], isNeeded: true), .text("id"), .text("journal"),
      Field(name: "year", schema: ["type": "integer", "minimum": 1, "maximum": 9999]),
      .truth("dry_run"),
    ] + languages,
    answer: { service, fields in
      let inputs = try fields.list("files", most: mostFiles).map { value in
        let file = APIFields(value: value)
        guard let input = try file.document("text", name: APIFields.fileName(file.needed("name")))
        else { throw WebProblem.field("a file has neither text nor text_base64") }
        return input
      }
      let id = try fields.text("id").map { text in
        guard let id = PaperID(text) else {
          throw WebProblem.field("id should be a name of letters, digits and hyphens")
        }
        return id
      }
      let year =
        fields.value["year"].isNull ? nil : try fields.number("year", 1...9999, otherwise: 1)
      let options = GrowOptions(
        from: try fields.language("from"), to: try fields.language("to"), id: id,
        journal: try fields.text("journal"), year: year,
        isDryRun: try fields.truth("dry_run"))
      let workspace = try service.sessions.current().workspace
      return try .json(workspace.grow(PaperSource(inputs), options: options))
    })
}
