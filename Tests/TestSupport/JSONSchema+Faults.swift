// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The validation of a value.
extension JSONSchema {
  /// The faults of a value against the schema, one line per fault; none if the value is valid.
  public func faults(in value: JSONNode) -> [String] {
    guard let schema = documents[name] else { return ["no schema"] }
    return faults(value, "", schema, name, "#")
  }

  /// All properties that the schema and those it refers to describe, in the form of `seen`.
  public var properties: Set<String> {
    var found: Set<String> = []
    for (file, document) in documents { collect(document, file, "#", into: &found) }
    return found
  }

  private func collect(
    _ schema: JSONNode, _ file: String, _ place: String, into found: inout Set<String>
  ) {
    for (key, value) in schema["properties"]?.members ?? [:] {
      found.insert("\(file)\(place)/properties/\(key)")
      collect(value, file, "\(place)/properties/\(key)", into: &found)
    }
    for (key, value) in schema["$defs"]?.members ?? [:] {
      collect(value, file, "\(place)/$defs/\(key)", into: &found)
    }
    if let items = schema["items"] { collect(items, file, "\(place)/items", into: &found) }
  }

  private func faults(
    _ value: JSONNode, _ path: String, _ schema: JSONNode, _ file: String, _ place: String
  ) -> [String] {
    guard let members = schema.members else {
      return schema == .bool(false) ? ["\(path): nothing is allowed here"] : []
    }
    var found: [String] = []
    func fault(_ message: String) { found.append("\(path.isEmpty ? "/" : path): \(message)") }
    if let reference = members["$ref"]?.text, let target = resolve(reference, in: file) {
      found += faults(value, path, target.schema, target.file, target.place)
    }
    if let type = members["type"] {
      let types = (type.elements ?? [type]).compactMap(\.text)
      if !types.contains(where: { Self.isOf($0, value) }) {
        fault("\(value.brief) is not of the type \(types.joined(separator: " or "))")
      }
    }
    if let allowed = members["enum"]?.elements, !allowed.contains(value) {
      fault("\(value.brief) is none of the values")
    }
    if let constant = members["const"], constant != value {
      fault("\(value.brief) is not \(constant.brief)")
    }
    if let number = value.double {
      if let least = members["minimum"]?.double, number < least { fault("\(number) < \(least)") }
      if let most = members["maximum"]?.double, number > most { fault("\(number) > \(most)") }
    }
    if let text = value.text, let pattern = members["pattern"]?.text {
      if (try? Regex(pattern).firstMatch(in: text)) == nil {
        fault("\(value.brief) does not match \(pattern)")
      }
    }
    found += partFaults(value, path, members, file, place)
    found += alternativeFaults(value, path, members, file, place)
    return found
  }

  private func partFaults(
    _ value: JSONNode, _ path: String, _ members: [String: JSONNode], _ file: String,
    _ place: String
  ) -> [String] {
    var found: [String] = []
    if let object = value.members {
      for key in (members["required"]?.elements ?? []).compactMap(\.text) where object[key] == nil {
        found.append("\(path)/\(key): is missing")
      }
      let known = members["properties"]?.members ?? [:]
      for (key, value) in object {
        if let schema = known[key] {
          seen.insert("\(file)\(place)/properties/\(key)")
          found += faults(value, "\(path)/\(key)", schema, file, "\(place)/properties/\(key)")
        } else if let rest = members["additionalProperties"] {
          found +=
            rest == .bool(false)
            ? ["\(path)/\(key): is not described"]
            : faults(value, "\(path)/\(key)", rest, file, "\(place)/additionalProperties")
        }
      }
    }
    if let list = value.elements {
      if let least = members["minItems"]?.double, Double(list.count) < least {
        found.append("\(path): has \(list.count) elements, fewer than \(least)")
      }
      if let most = members["maxItems"]?.double, Double(list.count) > most {
        found.append("\(path): has \(list.count) elements, more than \(most)")
      }
      if let items = members["items"] {
        for (index, element) in list.enumerated() {
          found += faults(element, "\(path)/\(index)", items, file, "\(place)/items")
        }
      }
    }
    return found
  }

  private func alternativeFaults(
    _ value: JSONNode, _ path: String, _ members: [String: JSONNode], _ file: String,
    _ place: String
  ) -> [String] {
    var found: [String] = []
    for keyword in ["anyOf", "oneOf"] {
      guard let schemas = members[keyword]?.elements else { continue }
      let before = seen
      let results = schemas.enumerated().map { index, schema in
        let faults = faults(value, path, schema, file, "\(place)/\(keyword)/\(index)")
        let marks = seen
        seen = before
        return (faults: faults, seen: marks)
      }
      let fitting = results.filter(\.faults.isEmpty)
      for result in fitting { seen.formUnion(result.seen) }
      if fitting.isEmpty {
        let nearest = results.min { $0.faults.count < $1.faults.count }?.faults ?? []
        found.append("\(path): fits no alternative (\(nearest.prefix(3).joined(separator: ", ")))")
      } else if keyword == "oneOf", fitting.count > 1 {
        found.append("\(path): fits \(fitting.count) alternatives")
      }
    }
    return found
  }

  private static func isOf(_ type: String, _ value: JSONNode) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}

extension JSONNode {
  /// The value in a few words, for messages.
  fileprivate var brief: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): "\(number)"
    case .string(let text): "'\(text.prefix(40))'"
    case .array(let list): "a list of \(list.count)"
    case .object(let members): "an object of \(members.count)"
    }
  }
}
