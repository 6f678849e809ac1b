// SPDX-License-Identifier: Apache-2.0
import JSONRPC
import TextModel

/// An argument that a tool takes.
struct ToolParameter: Sendable {
  /// The type of an argument.
  enum Kind: Sendable {
    /// A text of so many UTF-8 bytes at most.
    case text(limit: Int)
    /// A BCP 47 tag.
    case language
    /// A whole number.
    case integer(ClosedRange<Int>, default: Int)
    /// A number.
    case number(ClosedRange<Double>, default: Double)
    /// One of some words.
    case choice([String])
    /// The `next_cursor` of an earlier answer.
    case cursor
    /// Terms with their languages.
    case terms(count: ClosedRange<Int>, limit: Int)
  }

  let name: String
  let kind: Kind
  let isRequired: Bool
  let description: String

  init(
    _ name: String, _ kind: Kind, isRequired: Bool = false, about description: String
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.description = description
  }

  /// The longest text that most tools take, in UTF-8 bytes.
  static let longestText = 1_000_000
  /// The longest text of the tools that search the memory for each sentence, or compare two texts.
  static let longestSearchedText = 200_000

  static let from = ToolParameter(
    "from", .language, about: "Language of the text as a BCP 47 tag; detected if left out.")
  static let to = ToolParameter(
    "to", .language,
    about: "The other language as a BCP 47 tag; the workspace's other one if left out.")
  static let cursor = ToolParameter(
    "cursor", .cursor, about: "The next_cursor of an earlier answer to the same question.")
  /// The default length of an answer, in UTF-8 bytes.
  static let usualSize = 20_000
  static let size = ToolParameter(
    "max_chars", .integer(2000...80_000, default: usualSize),
    about:
      "The longest answer, counted in UTF-8 bytes of its JSON. Longer lists are cut between two items."
  )

  /// The JSON schema of the argument.
  var schema: JSONValue {
    var schema: [String: JSONValue] = ["description": .string(description)]
    switch kind {
    case .text(let limit):
      schema["type"] = "string"
      schema["minLength"] = 1
      schema["maxLength"] = .int(limit)
    case .language:
      schema["type"] = "string"
      schema["maxLength"] = 35
    case .integer(let range, let value):
      schema["type"] = "integer"
      schema["minimum"] = .int(range.lowerBound)
      schema["maximum"] = .int(range.upperBound)
      schema["default"] = .int(value)
    case .number(let range, let value):
      schema["type"] = "number"
      schema["minimum"] = .double(range.lowerBound)
      schema["maximum"] = .double(range.upperBound)
      schema["default"] = .double(value)
    case .choice(let words):
      schema["type"] = "string"
      schema["enum"] = .array(words.map { .string($0) })
    case .cursor:
      schema["type"] = "string"
      schema["maxLength"] = 100
    case .terms(let count, let limit):
      schema["type"] = "array"
      schema["minItems"] = .int(count.lowerBound)
      schema["maxItems"] = .int(count.upperBound)
      schema["items"] = [
        "type": "object",
        "properties": [
          "language": ["type": "string", "maxLength": 35, "description": "A BCP 47 tag."],
          "term": ["type": "string", "minLength": 1, "maxLength": .int(limit)],
        ],
        "required": ["language", "term"], "additionalProperties": false,
      ]
    }
    return .object(schema)
  }
}
