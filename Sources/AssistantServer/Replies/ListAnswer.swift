// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// An answer with one list, or with a part of it.
struct ListAnswer {
  /// The name of the list.
  let name: String
  /// The items from `offset` on.
  let items: [JSONValue]
  /// The number of items before the first one.
  let offset: Int
  /// The number of all items.
  let total: Int
  /// Whether there are items after those in `items`.
  let hasMore: Bool
  /// The other members.
  var members: [String: JSONValue]

  init(
    _ name: String, _ items: [JSONValue], offset: Int = 0, total: Int? = nil, hasMore: Bool = false,
    members: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.items = items
    self.offset = offset
    self.total = total ?? offset + items.count
    self.hasMore = hasMore
    self.members = members
  }

  /// The whole list, from an offset on.
  init(
    _ name: String, all items: [JSONValue], from offset: Int, members: [String: JSONValue] = [:]
  ) {
    self.init(
      name, Array(items.dropFirst(offset)), offset: min(offset, items.count), total: items.count,
      members: members)
  }

  /// The answer with as many items as a limit allows, and with the cursor of the next part.
  ///
  /// An item that is too long by itself is left out, so that the next part begins after it.
  ///
  /// - Parameters:
  ///   - limit: UTF-8 bytes of the answer as JSON.
  ///   - next: the cursor of an offset, or another text with which a client asks for the rest.
  /// - Complexity: O(*items* that fit).
  func fitted(to limit: Int, nextName: String = "next_cursor", next: (Int) -> String) -> JSONValue {
    var answer = members
    answer["total"] = .int(total)
    answer["truncated"] = true
    answer["left_out"] = .int(total)
    answer[nextName] = .string(next(offset + items.count))
    answer[name] = []
    let hint = answer["hint"]
    answer["hint"] = .string(Self.tooLong)
    var size = JSONText.size(of: .object(answer))
    var kept: [JSONValue] = []
    for item in items {
      size += JSONText.size(of: item) + 1
      if size > limit { break }
      kept.append(item)
    }
    let skipped = kept.isEmpty && !items.isEmpty ? 1 : 0
    let goesOn = kept.count + skipped < items.count || hasMore
    answer[name] = .array(kept)
    answer["hint"] = skipped > 0 ? .string(Self.tooLong) : hint
    let leftOut = max(0, total - offset - kept.count)
    answer["truncated"] = .bool(goesOn || skipped > 0)
    answer["left_out"] = .int(goesOn || skipped > 0 ? max(1, leftOut) : 0)
    answer[nextName] = goesOn ? .string(next(offset + kept.count + skipped)) : nil
    return .object(answer)
  }

  private static let tooLong =
    "The next item is longer than max_chars allows; ask with a larger max_chars."
}
