// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A segment as its words with the inline codes between them, each code in its place.
///
/// An element around words (`g`, `pc`, `hi`) is two codes, one that opens and one that closes. Marks of
/// annotation (`mrk`, `sm`, `em`) and encoded characters (`cp`) are not codes.
public struct CodedText: Hashable, Sendable {
  /// The function of a code.
  enum Role: Hashable { case opens, closes, standsAlone }

  /// A code.
  struct Code: Hashable {
    var role: Role
    /// The key that a code shares with its partner and with its counterpart in the other language.
    var key: String
    /// The element, without the words inside it.
    var element: MarkupElement
    /// Whether the element encloses words, and so is both this code and its partner.
    var isSpan: Bool
    /// The characters of a code that is written as text, which has no element of its own.
    var written: String?
    /// Whether it is the beginning of a message of ICU, whose texts for the cases are words like others.
    var isMessage = false

    /// The space that the code puts between the words beside it.
    var spacing: CodeSpacing {
      guard let written else { return InlineContent.spacing(of: element) }
      return isMessage
        ? .nothing : CodeSpacing(written: written, isAlone: role == .standsAlone)
    }
  }

  enum Piece: Hashable {
    case text(String)
    case code(Code)
  }

  private(set) var pieces: [Piece] = []

  /// Splits a segment into words and codes.
  public init(_ content: InlineContent) { add(content.nodes) }

  /// Words without codes.
  public init(_ text: String) { pieces = [.text(text)] }

  init(pieces: [Piece]) { self.pieces = pieces }

  /// The words alone, with a space where a code is one, such as a line break.
  public var text: String {
    var spaced = SpacedText()
    for piece in pieces {
      switch piece {
      case .text(let text): spaced.append(text)
      case .code(let code): spaced.append(code.spacing)
      }
    }
    return spaced.text
  }

  var codes: [Code] { pieces.compactMap { if case .code(let code) = $0 { code } else { nil } } }

  /// The codes as a person sees them: their native code, or name and number (`{x1}`); the end of an element around
  /// words is not named.
  public var names: [String] {
    codes.filter { !$0.isSpan || $0.role == .opens }.map {
      InlineContent([.element($0.element)]).displayText
    }
  }

  /// Whether there are codes.
  public var hasCodes: Bool { !codes.isEmpty }

  /// Elements of TMX and XLIFF by what they do; other elements with words enclose them.
  private static let roles: [String: Role] = [
    "bpt": .opens, "bx": .opens, "sc": .opens, "ept": .closes, "ex": .closes, "ec": .closes,
    "ph": .standsAlone, "x": .standsAlone, "it": .standsAlone, "ut": .standsAlone,
  ]
  private static let spans: Set<String> = ["g", "pc", "hi"]
  private static let annotations: Set<String> = ["mrk", "sm", "em", "cp"]

  private mutating func add(_ nodes: [MarkupNode]) {
    for node in nodes {
      switch node {
      case .text(let text): pieces.append(.text(text))
      case .element(let element):
        let key = Self.key(of: element)
        if let role = Self.roles[element.name] {
          pieces.append(.code(Code(role: role, key: key, element: element, isSpan: false)))
        } else if Self.spans.contains(element.name) {
          let bare = MarkupElement(element.name, attributes: element.attributes)
          pieces.append(.code(Code(role: .opens, key: key, element: bare, isSpan: true)))
          add(element.children)
          pieces.append(.code(Code(role: .closes, key: key, element: bare, isSpan: true)))
        } else if Self.annotations.contains(element.name) {
          add(element.children)
        } else {
          pieces.append(.code(Code(role: .standsAlone, key: key, element: element, isSpan: false)))
        }
      }
    }
  }

  /// The number of a pair comes before that of the code itself: a closing code may have only the first.
  ///
  /// Numbers of pairs of XLIFF 1.2 (`rid`) count apart from those of codes: `<g id="1">` is not the pair with
  /// `rid="1"`.
  private static func key(of element: MarkupElement) -> String {
    if let pair = element.attribute("rid") { return "#\(pair)" }
    return ["startRef", "i", "x", "id"].lazy.compactMap(element.attribute).first ?? ""
  }

  /// The segment put together again; `nil` when elements around words would overlap.
  public var content: InlineContent? {
    var open: [(code: Code, children: [MarkupNode])] = []
    var nodes: [MarkupNode] = []
    for piece in pieces {
      var node: MarkupNode
      switch piece {
      case .text(let text): node = .text(text)
      case .code(let code) where code.written != nil: node = .text(code.written ?? "")
      case .code(let code) where !code.isSpan: node = .element(code.element)
      case .code(let code) where code.role == .opens:
        open.append((code, nodes))
        nodes = []
        continue
      case .code(let code):
        guard let (opening, before) = open.popLast(), opening.key == code.key else { return nil }
        var element = opening.element
        element.children = nodes
        nodes = before
        node = .element(element)
      }
      if case .text(let text) = node, case .text(let before)? = nodes.last {
        nodes[nodes.count - 1] = .text(before + text)
      } else {
        nodes.append(node)
      }
    }
    return open.isEmpty ? InlineContent(nodes) : nil
  }

  /// The white space before and after the words, which memories do not keep.
  public var margins: (before: String, after: String) {
    let scalars = text.unicodeScalars
    let before = scalars.prefix { $0.properties.isWhitespace }
    let after = scalars.dropFirst(before.count).reversed().prefix { $0.properties.isWhitespace }
    return (String(before), String(String.UnicodeScalarView(after.reversed())))
  }
}

extension CodedText {
  /// A translation in the memory with the codes of this text in the places of its own.
  ///
  /// The codes of `source` must be as many as those of this text and do the same one by one; those of
  /// `target` must be the codes of `source`, in an order of their own.
  ///
  /// - Parameters:
  ///   - target: the translation in the memory.
  ///   - source: the source of `target`.
  /// - Returns: `nil` when the codes do not agree.
  public func carried(into target: CodedText, of source: CodedText) -> CodedText? {
    let (mine, theirs, wanted) = (codes, source.codes, target.codes)
    if (mine + theirs + wanted).contains(where: \.isMessage) {
      return carriedMessage(into: target, of: source)
    }
    guard mine.count == theirs.count, theirs.count == wanted.count,
      mine.map(\.role) == theirs.map(\.role)
    else { return nil }
    var free = Set(theirs.indices)
    var order: [Int] = []
    for code in wanted {
      let like = theirs.indices.first {
        free.contains($0) && theirs[$0].role == code.role && theirs[$0].key == code.key
      }
      // Without a common number, the next of its kind.
      guard
        let at = like
          ?? theirs.indices.first(where: {
            free.contains($0) && theirs[$0].role == code.role
          })
      else { return nil }
      free.remove(at)
      order.append(at)
    }
    var next = order.makeIterator()
    return CodedText(
      pieces: target.pieces.map { piece in
        guard case .code = piece, let at = next.next() else { return piece }
        return .code(mine[at])
      })
  }

  /// A translation of a message of ICU with the argument of this text.
  ///
  /// The codes in its cases stay, since languages have different numbers of cases: all three texts must have the same
  /// ones.
  private func carriedMessage(into target: CodedText, of source: CodedText) -> CodedText? {
    let all = [codes, source.codes, target.codes]
    func keys(_ codes: [Code]) -> Set<String> { Set(codes.map(\.key)) }
    if codes.map(\.key) == source.codes.map(\.key), keys(target.codes) == keys(codes) {
      return target
    }
    let messages = all.map { $0.filter(\.isMessage) }
    let others = all.map { keys($0.filter { !$0.isMessage }) }
    // The kind comes after the name: `{count, plural}`.
    let kinds = messages.map { $0.first?.key.split(separator: ",").last }
    guard messages.allSatisfy({ $0.count == 1 }), others.allSatisfy({ $0 == others[0] }),
      kinds.allSatisfy({ $0 == kinds[0] }), messages[1][0].key == messages[2][0].key
    else { return nil }
    return CodedText(
      pieces: target.pieces.map { piece -> Piece in
        guard case .code(let code) = piece, code.isMessage else { return piece }
        return .code(messages[0][0])
      })
  }

  /// A translation without codes between the codes of this text, if those enclose all its words.
  ///
  /// - Returns: `nil` when a code is between words.
  public func around(_ translation: String) -> CodedText? {
    let isWords = { (piece: Piece) in
      if case .text(let text) = piece { !text.allSatisfy(\.isWhitespace) } else { false }
    }
    guard let first = pieces.firstIndex(where: isWords),
      let last = pieces.lastIndex(where: isWords),
      !pieces[first...last].contains(where: { if case .code = $0 { true } else { false } }),
      !codes.contains(where: \.isMessage)
    else { return nil }
    return CodedText(pieces: pieces[..<first] + [.text(translation)] + pieces[(last + 1)...])
  }
}
