// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A JSON schema (draft 2020-12) and what in a value contradicts it.
///
/// Knows the keywords that `docs/schemas` uses, and refuses a schema with any other, so that a slip in a
/// schema cannot make it accept everything.
public final class JSONSchema {
  /// What is wrong with a schema itself.
  public struct Fault: Error, CustomStringConvertible {
    /// The schema, the place in it and the reason.
    public let description: String
  }

  private static let annotations: Set<String> = ["$schema", "title", "description", "$defs"]
  private static let keywords: Set<String> = [
    "$ref", "type", "properties", "required", "additionalProperties", "items", "minItems",
    "maxItems", "enum", "const", "anyOf", "oneOf", "minimum", "maximum", "pattern",
  ]
  private static let types: Set<String> = [
    "null", "boolean", "integer", "number", "string", "array", "object",
  ]

  let name: String
  private(set) var documents: [String: JSONNode]
  private let folder: URL?
  /// The properties that validated values have had: `lookup.schema.json#/properties/query`.
  public internal(set) var seen: Set<String> = []

  /// Reads a schema of a folder and the schemas beside it that it refers to.
  ///
  /// - Throws: `Fault` for a keyword, a type or a reference that the validator does not know.
  public init(at file: URL) throws {
    folder = file.deletingLastPathComponent()
    name = file.lastPathComponent
    documents = [:]
    try load(name)
  }

  /// Reads a schema given as text, whose references stay inside it.
  public init(text: String) throws {
    folder = nil
    name = "schema"
    documents = [name: try JSONNode(parsing: text)]
    try vet(documents[name] ?? .null, name, "#")
  }

  private func load(_ file: String) throws {
    guard documents[file] == nil else { return }
    guard let folder else { throw Fault(description: "\(name): no file \(file)") }
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    let document = try JSONNode(parsing: text)
    documents[file] = document
    try vet(document, file, "#")
  }

  // The schema itself.

  private func vet(_ schema: JSONNode, _ file: String, _ place: String) throws {
    guard let members = schema.members else {
      if case .bool = schema { return }
      throw Fault(description: "\(file)\(place): a schema is an object or a truth value")
    }
    for key in members.keys where !Self.annotations.union(Self.keywords).contains(key) {
      throw Fault(description: "\(file)\(place): the keyword '\(key)' is not known")
    }
    for type in (members["type"].map { $0.elements ?? [$0] } ?? []).map(\.text)
    where type.map(Self.types.contains) != true {
      throw Fault(description: "\(file)\(place): the type '\(type ?? "")' is not known")
    }
    for list in ["properties", "$defs"] {
      for (key, value) in members[list]?.members ?? [:] {
        try vet(value, file, "\(place)/\(list)/\(key)")
      }
    }
    for key in ["items", "additionalProperties"] {
      if let inner = members[key] { try vet(inner, file, "\(place)/\(key)") }
    }
    for list in ["anyOf", "oneOf"] {
      for (index, value) in (members[list]?.elements ?? []).enumerated() {
        try vet(value, file, "\(place)/\(list)/\(index)")
      }
    }
    let known = members["properties"]?.members ?? [:]
    for key in (members["required"]?.elements ?? []).compactMap(\.text) where known[key] == nil {
      throw Fault(description: "\(file)\(place): '\(key)' is required and not described")
    }
    if let pattern = members["pattern"]?.text { _ = try Regex(pattern) }
    if let reference = members["$ref"]?.text {
      let (target, _) = split(reference, in: file)
      try load(target)
      guard resolve(reference, in: file) != nil else {
        throw Fault(description: "\(file)\(place): '\(reference)' leads nowhere")
      }
    }
  }

  private func split(_ reference: String, in file: String) -> (file: String, pointer: String) {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts[0].isEmpty ? file : String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  func resolve(_ reference: String, in file: String)
    -> (schema: JSONNode, file: String, place: String)?
  {
    let (target, pointer) = split(reference, in: file)
    var node = documents[target]
    for key in pointer.split(separator: "/") { node = node?[String(key)] }
    return node.map { ($0, target, "#\(pointer)") }
  }
}
