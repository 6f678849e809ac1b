// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// A line of text that is being edited, with a cursor.
struct EditedLine {
  /// A key, or the action that a key sequence means.
  enum Key: Equatable {
    case text(Unicode.Scalar)
    case left, right, start, end
    /// Removes the character before the cursor, or the one under it.
    case backspace, delete
    /// Removes everything before the cursor, or after it.
    case deleteToStart, deleteToEnd
    case enter, cancel
    /// A key without a meaning here.
    case other
  }

  /// The text.
  private(set) var scalars: [Unicode.Scalar]
  /// The place of the cursor: how many scalars are before it.
  private(set) var cursor: Int

  /// A line with a text, the cursor at its end.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  /// The text.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Performs the action of a key; the caller handles `enter` and `cancel`.
  mutating func apply(_ key: Key) {
    switch key {
    case .text(let scalar):
      scalars.insert(scalar, at: cursor)
      cursor += 1
    case .left: cursor = place(before: cursor)
    case .right: cursor = place(after: cursor)
    case .start: cursor = 0
    case .end: cursor = scalars.count
    case .backspace:
      let start = place(before: cursor)
      scalars.removeSubrange(start..<cursor)
      cursor = start
    case .delete: scalars.removeSubrange(cursor..<place(after: cursor))
    case .deleteToStart:
      scalars.removeSubrange(..<cursor)
      cursor = 0
    case .deleteToEnd: scalars.removeSubrange(cursor...)
    case .enter, .cancel, .other: break
    }
  }

  /// The stretch of the text around the cursor that fits into some columns, and the column of the cursor in it.
  func view(width: Int) -> (text: String, column: Int) {
    var (first, columns) = (cursor, 0)
    // Two thirds of the columns show what is before the cursor.
    while first > 0, columns + scalars[first - 1].columns <= max(1, width * 2 / 3) {
      first -= 1
      columns += scalars[first].columns
    }
    var (end, all) = (cursor, columns)
    while end < scalars.count, all + scalars[end].columns < width {
      all += scalars[end].columns
      end += 1
    }
    while first > 0, all + scalars[first - 1].columns < width {
      first -= 1
      all += scalars[first].columns
      columns += scalars[first].columns
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[first..<end])
    return (String(view).printable, columns)
  }

  /// The place of the character before a place; marks belong to the character that they are on.
  private func place(before place: Int) -> Int {
    var place = max(0, place - 1)
    while place > 0, scalars[place].columns == 0 { place -= 1 }
    return place
  }

  private func place(after place: Int) -> Int {
    var place = min(scalars.count, place + 1)
    while place < scalars.count, scalars[place].columns == 0 { place += 1 }
    return place
  }
}
