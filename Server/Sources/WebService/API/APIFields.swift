// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The fields of a request: of the body if it has one, else of the query.
struct APIFields {
  let value: JSONValue
  /// The last step of a path that ends in `{id}`.
  var step = ""
  /// The person who asks.
  var person: AccessList.Person?

  func text(_ name: String) throws -> String? {
    switch value[name] {
    case .null: return nil
    case .string(let text): return text
    default: throw WebProblem.field("\(name) should be a text")
    }
  }

  /// A text that is not empty.
  func needed(_ name: String) throws -> String {
    guard let text = try text(name) else { throw WebProblem.field("the field \(name) is missing") }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw WebProblem.field("\(name) should not be empty")
    }
    return text
  }

  func number(_ name: String, _ range: ClosedRange<Int>, otherwise: Int) throws -> Int {
    if value[name].isNull { return otherwise }
    guard let number = value[name].int ?? value[name].string.flatMap({ Int($0) }),
      range.contains(number)
    else {
      throw WebProblem.field(
        "\(name) should be a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func truth(_ name: String) throws -> Bool {
    switch value[name] {
    case .null: false
    case .bool(let truth): truth
    default: throw WebProblem.field("\(name) should be true or false")
    }
  }

  func language(_ name: String) throws -> LanguageTag? { try WebService.language(text(name)) }

  func list(_ name: String, most: Int) throws -> [JSONValue] {
    guard let list = value[name].array, !list.isEmpty, list.count <= most else {
      throw WebProblem.field("\(name) should be a list of 1 to \(most)")
    }
    return list
  }

  /// A document: a text in the field, or bytes in Base64 in the field with the ending `_base64`.
  func document(_ field: String, name: String) throws -> Input? {
    if let text = try text(field) { return .text(text, name: name) }
    guard let coded = try text(field + "_base64") else { return nil }
    guard let bytes = Base64.bytes(of: coded) else {
      throw WebProblem.field("\(field)_base64 should be Base64")
    }
    return .bytes(bytes, name: name)
  }

  /// The last part of a name of a file that a client gives; it is only a name, and no file is opened by it.
  static func fileName(_ text: String) -> String {
    String(text.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "document.txt")
  }
}
