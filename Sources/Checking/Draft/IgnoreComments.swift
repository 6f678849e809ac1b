import TextModel

/// The comments of a draft that silence rules: `concord: ignore term/forbidden -- why`.
///
/// Such a comment silences the named rules (parted by commas or spaces; `all` for every one) on the
/// next line and on its own. What stands around it makes it a comment in the format of the draft
/// (`<!-- … -->`, `# …`) and does not matter here.
struct IgnoreComments {
  private struct Comment {
    let line: Int
    let rules: [String]
    let reason: String?
  }

  private var comments: [Comment] = []

  /// Reads the comments of a text.
  init(_ content: String) {
    let marker = Array("concord: ignore ".utf8)
    let bytes = Array(content.utf8)
    guard bytes.count >= marker.count else { return }
    var line = 1
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if let start = Self.find(marker, in: bytes[at..<end]) {
        comments.append(
          Self.comment(String(decoding: bytes[(start + marker.count)..<end], as: UTF8.self), line))
      }
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      at = end + 1
      line += 1
    }
  }

  /// Whether a finding is silenced, and the reason that is given: `nil` when it is not silenced.
  func reason(for finding: Finding) -> String?? {
    let comment = comments.first { comment in
      (comment.line == finding.location.line || comment.line + 1 == finding.location.line)
        && comment.rules.contains { $0 == finding.rule || $0 == "all" }
    }
    return comment.map { .some($0.reason) } ?? .none
  }

  private static func find(_ part: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= part.count else { return nil }
    return (line.startIndex...(line.endIndex - part.count)).first {
      line[$0] == part[0] && line[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  private static func comment(_ text: String, _ line: Int) -> Comment {
    var body = text[...]
    for close in ["-->", "*/"] where body.utf8.count >= 2 {
      if let end = body.firstRange(of: close) { body = body[..<end.lowerBound] }
    }
    let dash = body.firstRange(of: "--")
    let rules = body[..<(dash?.lowerBound ?? body.endIndex)]
      .split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    let reason = dash.map { body[$0.upperBound...].split(separator: " ").joined(separator: " ") }
    return Comment(line: line, rules: rules, reason: reason.flatMap { $0.isEmpty ? nil : $0 })
  }
}
