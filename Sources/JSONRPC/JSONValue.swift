// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A JSON value (RFC 8259) whose shape is not known beforehand: the parameters of a message, for example.
///
/// ```swift
/// let params: JSONValue = ["position": ["line": 3]]
/// params["position"]["line"].int  // 3
/// ```
public enum JSONValue: Hashable, Sendable {
  /// The value that is not there.
  case null
  /// True or false.
  case bool(Bool)
  /// A number without a fraction that fits 64 bits.
  case int(Int)
  /// Any other number.
  case double(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members by name; of equal names the last one counts.
  case object([String: JSONValue])

  /// The value that another value is written as.
  ///
  /// - Throws: what the value throws that cannot be encoded.
  public init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
  }

  /// The member with a name; `null` if the value is not an object or has no such member.
  public subscript(name: String) -> JSONValue {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  /// The text, if the value is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, if the value is one without a fraction that fits 64 bits.
  public var int: Int? {
    switch self {
    case .int(let number): number
    case .double(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The number, if the value is one.
  public var double: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// The truth value, if the value is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The elements, if the value is a list.
  public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// The members, if the value is an object.
  public var object: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// All strings in the value, at any depth; the names of members are not among them.
  public var strings: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.strings)
    case .object(let members): members.values.flatMap(\.strings)
    case .null, .bool, .int, .double: []
    }
  }

  /// Whether the value is `null`.
  public var isNull: Bool { self == .null }
}

extension JSONValue: Codable {
  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let number = try? value.decode(Int.self) {
      self = .int(number)
    } else if let members = try? value.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let elements = try? value.decode([JSONValue].self) {
      self = .array(elements)
    } else if let truth = try? value.decode(Bool.self) {
      self = .bool(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .double(number)
    } else if value.decodeNil() {
      self = .null
    } else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "no JSON value")
    }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let truth): try value.encode(truth)
    case .int(let number): try value.encode(number)
    case .double(let number): try value.encode(number)
    case .string(let text): try value.encode(text)
    case .array(let elements): try value.encode(elements)
    case .object(let members): try value.encode(members)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A text.
  public init(stringLiteral text: String) { self = .string(text) }
  /// A number.
  public init(integerLiteral number: Int) { self = .int(number) }
  /// A number with a fraction.
  public init(floatLiteral number: Double) { self = .double(number) }
  /// A truth value.
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object; of equal names the last one counts.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(Dictionary(members) { $1 })
  }
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}
