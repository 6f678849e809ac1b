// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// A call of `/api/v1`, and what the description of the interface says about it.
struct APICall: Sendable {
  /// A field of the query or of the body.
  struct Field: Sendable {
    var name: String
    /// JSON Schema of its values.
    var schema: JSONValue
    var isNeeded = false

    static func text(_ name: String, isNeeded: Bool = false, longest: Int? = nil) -> Field {
      var schema: [String: JSONValue] = ["type": "string"]
      if let longest { schema["maxLength"] = .int(longest) }
      return Field(name: name, schema: .object(schema), isNeeded: isNeeded)
    }

    static func number(_ name: String, _ range: ClosedRange<Int>, otherwise: Int) -> Field {
      Field(
        name: name,
        schema: [
          "type": "integer", "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound),
          "default": .int(otherwise),
        ])
    }

    static func truth(_ name: String) -> Field {
      Field(name: name, schema: ["type": "boolean", "default": false])
    }
  }

  var method: String
  /// The path after `/api/v1/`.
  var path: String
  var summary: String
  /// The schema in docs/schemas that the answer fits, or what else it is.
  var answerIs: String
  var fields: [Field]
  var answer: @Sendable (WebService, APIFields) throws -> WebResponse

  /// The tags of the two languages.
  static let languages = [
    Field(name: "from", schema: ["type": "string", "description": "the tag of a language: zh"]),
    Field(name: "to", schema: ["type": "string", "description": "the tag of a language: en"]),
  ]

  /// All calls.
  static let all =
    lookups + terms + concepts + notes + [check, annotate, align, brief] + review + papers + [grow]
}
