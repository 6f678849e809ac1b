// SPDX-License-Identifier: Apache-2.0

/// Writes comments for people.
public enum CommentText {
  /// Comments, each with its item, author and time.
  ///
  /// - Parameter hasItems: whether the ids of the items are written.
  public static func text(of comments: [ItemComment], hasItems: Bool = true) -> String {
    if comments.isEmpty { return "no comments" }
    return comments.map { comment in
      let item = hasItems ? "\(comment.kind.rawValue) \(comment.id)  " : ""
      var lines = ["\(item)\(comment.by)  \(comment.at)".printableLine]
      lines += comment.text.split(whereSeparator: \.isNewline).map { "    \($0)".printableLine }
      lines += comment.source.map { ["    source: \($0)".printableLine] } ?? []
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
