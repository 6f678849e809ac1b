// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A JSON value that keeps truth values, whole numbers and texts apart, for the schema validator.
public indirect enum JSONNode: Decodable, Equatable, Sendable {
  /// `null`.
  case null
  /// A truth value.
  case bool(Bool)
  /// A number, whole or not.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONNode])
  /// An object.
  case object([String: JSONNode])

  /// Reads a JSON text.
  public init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSONNode.self, from: Data(text.utf8))
  }

  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let list = try? value.decode([JSONNode].self) {
      self = .array(list)
    } else {
      self = .object(try value.decode([String: JSONNode].self))
    }
  }

  /// The member of an object; `nil` if it has none of the name, or if this is not an object.
  public subscript(key: String) -> JSONNode? {
    get { members?[key] }
    set {
      guard var members else { return }
      members[key] = newValue
      self = .object(members)
    }
  }

  /// The members, if this is an object.
  public var members: [String: JSONNode]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements, if this is a list.
  public var elements: [JSONNode]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The text, if this is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, if this is one.
  public var double: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// Every version of this value that differs from it in one place, as `change` makes it.
  ///
  /// - Parameter change: the replacements of one value anywhere inside, each with a name for messages.
  public func variations(
    at path: String = "", _ change: (JSONNode) -> [(name: String, node: JSONNode)]
  ) -> [(name: String, node: JSONNode)] {
    var all = change(self).map { (name: "\(path): \($0.name)", node: $0.node) }
    switch self {
    case .object(let members):
      for (key, value) in members {
        for inner in value.variations(at: "\(path)/\(key)", change) {
          all.append((inner.name, .object(members.merging([key: inner.node]) { $1 })))
        }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated().prefix(2) {
        for inner in element.variations(at: "\(path)/\(index)", change) {
          var changed = elements
          changed[index] = inner.node
          all.append((inner.name, .array(changed)))
        }
      }
    default: break
    }
    return all
  }
}
