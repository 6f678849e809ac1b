// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A JSON value that tests look into: `json["units"][0]["bead"].string`.
public struct JSON: @unchecked Sendable, CustomStringConvertible {
  private let value: Any?

  /// Reads a JSON text.
  public init(parsing text: String) throws {
    value = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: [.fragmentsAllowed])
  }

  private init(_ value: Any?) { self.value = value is NSNull ? nil : value }

  /// The value of a key; nothing when there is none.
  public subscript(key: String) -> JSON { JSON((value as? [String: Any])?[key]) }

  /// An element of a list; nothing past its end.
  public subscript(index: Int) -> JSON {
    let list = self.list
    return list.indices.contains(index) ? list[index] : JSON(nil)
  }

  /// The elements of a list; none if it is not a list.
  public var list: [JSON] { (value as? [Any])?.map { JSON($0) } ?? [] }
  /// The texts of a list.
  public var strings: [String] { list.compactMap(\.string) }
  /// The text.
  public var string: String? { value as? String }
  /// The whole number.
  public var int: Int? { (value as? NSNumber)?.intValue }
  /// The number.
  public var double: Double? { (value as? NSNumber)?.doubleValue }
  /// The flag.
  public var bool: Bool? { value as? Bool }
  /// The keys of an object, in order.
  public var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
  /// Whether there is nothing.
  public var isMissing: Bool { value == nil }
  /// For messages.
  public var description: String { value.map { "\($0)" } ?? "nothing" }
}
