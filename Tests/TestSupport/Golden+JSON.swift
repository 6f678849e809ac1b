// SPDX-License-Identifier: Apache-2.0
import Foundation

extension Golden {
  /// A JSON text as lines of a record: one per value of the top level, or per element of a list there.
  ///
  /// Keys are in order, and numbers have three decimals at most. A text that is not JSON stays as it is.
  public static func lines(ofJSON text: String) -> [String] {
    guard
      let value = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: [.fragmentsAllowed])
    else { return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    guard let object = value as? [String: Any] else {
      return (value as? [Any])?.map(line) ?? [line(value)]
    }
    return object.keys.sorted().flatMap { key -> [String] in
      guard let list = object[key] as? [Any] else { return ["\(key): \(line(object[key] ?? ""))"] }
      return ["\(key): \(list.count)"] + list.map { "  " + line($0) }
    }
  }

  /// A value in one line.
  private static func line(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      let fields = object.keys.sorted().map { "\($0) \(line(object[$0] ?? ""))" }
      return "{" + fields.joined(separator: ", ") + "}"
    case let list as [Any]: return "[" + list.map(line).joined(separator: ", ") + "]"
    case let text as String: return "“\(text)”"
    case let number as NSNumber:
      if number.stringValue.contains(".") || number.stringValue.contains("e") {
        return rounded(number.doubleValue)
      }
      return number.stringValue
    default: return "\(value)"
    }
  }
}
