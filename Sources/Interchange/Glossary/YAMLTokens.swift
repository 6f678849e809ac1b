// SPDX-License-Identifier: Apache-2.0

/// A place in lines of YAML: a line and a column in Unicode scalars, both from 0.
struct YAMLPlace: Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The tokens of some lines of YAML, with their places.
///
/// A reader of YAML gives the places where values begin. Only the tokens say where they end and which number signs
/// begin comments. The rules are those of YAML 1.1 as libyaml reads it; the lines must be YAML that can be read, from
/// the beginning of a key or of an item of a list.
struct YAMLTokens {
  enum Kind {
    /// A scalar, in quotation marks or plain; the head or the lines of a block scalar.
    case scalar
    /// An anchor, an alias or a tag.
    case property
    /// A bracket or brace.
    case open, close
    case comma
    /// The colon after a key.
    case colon
    /// The sign of an item or of a long key, or a mark between documents.
    case sign
    case comment
  }

  struct Token {
    let kind: Kind
    let start: YAMLPlace
    let end: YAMLPlace
  }

  private(set) var tokens: [Token] = []
  private let lines: [[Unicode.Scalar]]
  private let first: Int
  private var at = YAMLPlace(line: 0, column: 0)
  private var depth = 0
  /// The columns of the lists and maps that a place is in.
  private var indents: [Int] = []
  /// The column where the value begins that may be a key.
  private var keyColumn: Int?

  /// The tokens of lines; the first line has the number `first`.
  ///
  /// - Complexity: O(*scalars*).
  init(_ lines: some Sequence<String>, first: Int) {
    self.lines = lines.map { line in
      var scalars = Array(line.unicodeScalars)
      if scalars.last == "\r" { scalars.removeLast() }
      return scalars
    }
    self.first = first
    while at.line < self.lines.count { scan() }
  }

  /// The comments, in file order.
  var comments: [Token] { tokens.filter { $0.kind == .comment } }

  /// The line after the last one that has more than a comment; `nil` if there is none.
  var contentEnd: Int? { tokens.last { $0.kind != .comment }.map { $0.end.line + 1 } }

  /// The end of a text in quotation marks that begins in a line; `nil` if it does not end there.
  static func quotedEnd(in line: String, from column: Int) -> Int? {
    var one = YAMLTokens([], first: 0, lines: [Array(line.unicodeScalars)])
    one.at.column = column
    one.quoted()
    return one.at.line == 0 ? one.at.column : nil
  }

  private init(_ tokens: [Token], first: Int, lines: [[Unicode.Scalar]]) {
    (self.tokens, self.first, self.lines) = (tokens, first, lines)
  }

  // MARK: Scanning

  private func scalar(_ distance: Int = 0) -> Unicode.Scalar? {
    guard at.line < lines.count, at.column + distance < lines[at.line].count else { return nil }
    return lines[at.line][at.column + distance]
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == nil || scalar == " " || scalar == "\t"
  }

  private static func isFlowSign(_ scalar: Unicode.Scalar) -> Bool {
    ",[]{}".unicodeScalars.contains(scalar)
  }

  private mutating func nextLine() { at = YAMLPlace(line: at.line + 1, column: 0) }

  private mutating func add(_ kind: Kind, from start: YAMLPlace) {
    func absolute(_ place: YAMLPlace) -> YAMLPlace {
      YAMLPlace(line: place.line + first, column: place.column)
    }
    tokens.append(Token(kind: kind, start: absolute(start), end: absolute(at)))
  }

  private mutating func take(_ count: Int, as kind: Kind) {
    let start = at
    at.column += count
    add(kind, from: start)
  }

  private mutating func indent(to column: Int) {
    if column > indents.last ?? -1 { indents.append(column) }
  }

  /// Whether a line begins with a mark between documents.
  private func isDocumentMark(_ line: Int) -> Bool {
    let text = lines[line]
    return (text.starts(with: "---".unicodeScalars) || text.starts(with: "...".unicodeScalars))
      && (text.count == 3 || Self.isBlank(text[3]))
  }

  /// Takes the next token, or what is blank before it.
  private mutating func scan() {
    let isNew = at.column == 0
    while let blank = scalar(), Self.isBlank(blank) || blank == "\u{FEFF}" { at.column += 1 }
    guard let next = scalar() else { return nextLine() }
    if next == "#" { return take(lines[at.line].count - at.column, as: .comment) }
    if isNew, depth == 0 {
      keyColumn = nil
      while let last = indents.last, last > at.column { indents.removeLast() }
      if at.column == 0, isDocumentMark(at.line) {
        indents = []
        return take(3, as: .sign)
      }
      if at.column == 0, next == "%" { return take(lines[at.line].count, as: .sign) }
    }
    switch next {
    case "-", "?":
      guard Self.isBlank(scalar(1)) else { return plain() }
      if depth == 0 { indent(to: at.column) }
      take(1, as: .sign)
      keyColumn = nil
    case ":":
      guard depth > 0 || Self.isBlank(scalar(1)) else { return plain() }
      if depth == 0 { indent(to: keyColumn ?? at.column) }
      take(1, as: .colon)
      keyColumn = nil
    case "," where depth > 0: take(1, as: .comma)
    case "]" where depth > 0, "}" where depth > 0:
      depth -= 1
      take(1, as: .close)
    case "|" where depth == 0, ">" where depth == 0: block()
    default:
      if depth == 0, keyColumn == nil { keyColumn = at.column }
      value(next)
    }
  }

  /// Takes a token that a value begins with.
  private mutating func value(_ next: Unicode.Scalar) {
    switch next {
    case "[", "{":
      depth += 1
      take(1, as: .open)
    case "\"", "'":
      let start = at
      quoted()
      add(.scalar, from: start)
    case "&", "*", "!":
      let start = at
      while let sign = scalar(), !Self.isBlank(sign), depth == 0 || !Self.isFlowSign(sign) {
        at.column += 1
      }
      add(.property, from: start)
    default: plain()
    }
  }

  /// Goes past a text in quotation marks.
  private mutating func quoted() {
    let mark = scalar()
    at.column += 1
    while at.line < lines.count {
      guard let next = scalar() else {
        nextLine()
        continue
      }
      at.column += 1
      if next == "\\", mark == "\"" {
        if scalar() != nil { at.column += 1 }
      } else if next == mark {
        if mark == "'", scalar() == "'" { at.column += 1 } else { return }
      }
    }
  }

  /// Takes a plain scalar with the lines that continue it.
  private mutating func plain() {
    if depth == 0, keyColumn == nil { keyColumn = at.column }
    let start = at
    // The first sign is part of it, whatever it is.
    at.column += 1
    var end = at
    while true {
      while let next = scalar(), !Self.isBlank(next) {
        if next == ":", Self.isBlank(scalar(1)) { break }
        if depth > 0, Self.isFlowSign(next) { break }
        at.column += 1
        end = at
      }
      while let blank = scalar(), Self.isBlank(blank) { at.column += 1 }
      if let next = scalar() {
        if at.column > end.column, next != "#", !endsPlain(next) { continue }
        break
      }
      guard let line = continuation() else { break }
      at = line
    }
    at = end
    add(.scalar, from: start)
  }

  private func endsPlain(_ next: Unicode.Scalar) -> Bool {
    next == ":" && Self.isBlank(scalar(1)) || depth > 0 && Self.isFlowSign(next)
  }

  /// The place where a plain scalar goes on after the end of a line; `nil` if it does not.
  private func continuation() -> YAMLPlace? {
    var line = at.line + 1
    while line < lines.count {
      guard let column = lines[line].firstIndex(where: { !Self.isBlank($0) }) else {
        line += 1
        continue
      }
      let next = lines[line][column]
      if next == "#" || depth == 0 && (column <= indents.last ?? -1 || isDocumentMark(line)) {
        return nil
      }
      if depth > 0, Self.isFlowSign(next) { return nil }
      return YAMLPlace(line: line, column: column)
    }
    return nil
  }

  /// Takes the head of a block scalar, the comment after it and its lines.
  private mutating func block() {
    let start = at
    at.column += 1
    var given: Int?
    while let next = scalar(), !Self.isBlank(next), next != "#" {
      if let digit = Int(String(Character(next))) { given = digit }
      at.column += 1
    }
    add(.scalar, from: start)
    while let blank = scalar(), Self.isBlank(blank) { at.column += 1 }
    if scalar() == "#" { take(lines[at.line].count - at.column, as: .comment) }
    nextLine()
    let parent = indents.last ?? -1
    var least = given.map { max(0, parent) + $0 }
    var end: YAMLPlace?
    let begin = at
    for line in begin.line..<max(begin.line, lines.count) {
      guard let column = lines[line].firstIndex(where: { $0 != " " }) else { continue }
      let needed = least ?? max(parent + 1, 1, column)
      guard column >= needed else { break }
      least = needed
      end = YAMLPlace(line: line, column: lines[line].count)
    }
    guard let end else { return }
    at = end
    add(.scalar, from: begin)
    nextLine()
  }
}
