// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

/// The validator of `SchemaTests`: it must refuse what contradicts a schema.
@Suite struct SchemaValidatorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let schema: String
    let valid: [String]
    let faulty: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "types", schema: #"{"type": "integer"}"#, valid: ["1", "-3", "2.0"],
      faulty: ["1.5", "true", "\"1\"", "null", "[1]", "{}"]),
    Case(
      name: "truth values are not numbers", schema: #"{"type": "boolean"}"#,
      valid: ["true", "false"], faulty: ["0", "1", "\"true\"", "null"]),
    Case(
      name: "several types", schema: #"{"type": ["string", "null"]}"#, valid: ["\"\"", "null"],
      faulty: ["1", "false", "[]"]),
    Case(
      name: "members",
      schema: """
        {"type": "object", "required": ["a"], "additionalProperties": false,
         "properties": {"a": {"type": "string"}, "b": {"type": "number"}}}
        """,
      valid: [#"{"a": ""}"#, #"{"a": "x", "b": 1.5}"#],
      faulty: ["{}", #"{"b": 1}"#, #"{"a": 1}"#, #"{"a": "", "c": 1}"#, #"{"a": "", "b": null}"#]),
    Case(
      name: "maps", schema: #"{"type": "object", "additionalProperties": {"type": "integer"}}"#,
      valid: ["{}", #"{"zh": 3}"#], faulty: [#"{"zh": "3"}"#, #"{"zh": 3, "en": null}"#]),
    Case(
      name: "lists",
      schema: #"{"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string"}}"#,
      valid: [#"["a"]"#, #"["a", "b"]"#], faulty: ["[]", "[1]", #"["a", "b", "c"]"#, #"["a", 1]"#]),
    Case(
      name: "values", schema: #"{"enum": ["a", 1, null]}"#, valid: ["\"a\"", "1", "null"],
      faulty: ["\"b\"", "2", "true", "\"1\""]),
    Case(name: "one value", schema: #"{"const": "a"}"#, valid: ["\"a\""], faulty: ["\"b\"", "1"]),
    Case(
      name: "bounds", schema: #"{"type": "number", "minimum": 0, "maximum": 1}"#,
      valid: ["0", "0.5", "1"], faulty: ["-0.1", "1.01"]),
    Case(
      name: "patterns", schema: #"{"type": "string", "pattern": "^[0-9]+-[0-9]+$"}"#,
      valid: ["\"1-2\""], faulty: ["\"1-\"", "\"a1-2\"", "\"\""]),
    Case(
      name: "any of", schema: #"{"anyOf": [{"type": "string"}, {"type": "integer"}]}"#,
      valid: ["\"\"", "1"], faulty: ["1.5", "null"]),
    Case(
      name: "one of", schema: #"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#,
      valid: ["1.5"], faulty: ["1", "\"\""]),
    Case(
      name: "references",
      schema:
        ##"{"$ref": "#/$defs/x", "$defs": {"x": {"type": "array", "items": {"$ref": "#/$defs/y"}}, "y": {"type": "string"}}}"##,
      valid: ["[]", #"["a"]"#], faulty: ["1", "[1]"]),
    Case(name: "nothing", schema: #"{"items": false}"#, valid: ["[]", "1"], faulty: ["[1]"]),
  ])
  func refusesWhatContradicts(_ test: Case) throws {
    let schema = try JSONSchema(text: test.schema)
    for text in test.valid {
      #expect(schema.faults(in: try JSONNode(parsing: text)).isEmpty, "\(text)")
    }
    for text in test.faulty {
      #expect(!schema.faults(in: try JSONNode(parsing: text)).isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    #"{"tpye": "string"}"#, #"{"type": "text"}"#, #"{"properties": {"a": {"minimun": 1}}}"#,
    #"{"required": ["a"], "properties": {"b": {}}}"#, ##"{"$ref": "#/$defs/none"}"##,
    #"{"$ref": "other.schema.json"}"#, #"{"items": {"anyOf": [{"maxLength": 3}]}}"#,
  ])
  func refusesASchemaItDoesNotKnow(_ text: String) {
    #expect(throws: (any Error).self) { try JSONSchema(text: text) }
  }

  @Test func namesThePlace() throws {
    let schema = try JSONSchema(
      text: #"{"properties": {"a": {"items": {"properties": {"b": {"type": "string"}}}}}}"#)
    let faults = schema.faults(in: try JSONNode(parsing: #"{"a": [{}, {"b": 1}]}"#))
    #expect(faults == ["/a/1/b: 1.0 is not of the type string"])
    #expect(schema.seen == ["schema#/properties/a", "schema#/properties/a/items/properties/b"])
  }
}
