// SPDX-License-Identifier: Apache-2.0

/// A segment with its inline codes, as in the file.
///
/// The codes are those of TMX 1.4b (`bpt`, `ept`, `it`, `ph`, `ut`, `hi`, `sub`) and XLIFF (`g`,
/// `x`, `bx`, `ex`, `mrk`; `pc`, `sc`, `ec`, `cp`, `sm`, `em`), named by their elements.
///
/// ```swift
/// // Press <ph>{1}</ph> <hi>twice</hi>
/// let content = InlineContent([
///   .text("Press "), .element(MarkupElement("ph", children: [.text("{1}")])), .text(" "),
///   .element(MarkupElement("hi", children: [.text("twice")])),
/// ])
/// content.plainText    // "Press  twice"
/// content.displayText  // "Press {1} twice"
/// ```
public struct InlineContent: Hashable, Sendable, Codable {
  /// Text and codes in document order.
  public var nodes: [MarkupNode]

  /// A segment with codes.
  public init(_ nodes: [MarkupNode]) { self.nodes = nodes }

  /// Codes whose content is another format's native code rather than text of the segment.
  private static let native: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

  /// Whether an element contains another format's code rather than text of the segment.
  package static func isNative(_ name: String) -> Bool { native.contains(name) }

  /// The words alone, without codes; text inside `hi`, `g`, `pc` and `mrk` is kept.
  ///
  /// A code that is a line break or a tab leaves a space, unless there is one beside it, and so does a code without a
  /// partner between letters of two words.
  public var plainText: String { spacedText.text }

  /// The words alone, and the places at which a code left a space.
  package var spacedText: SpacedText {
    var text = SpacedText()
    Self.append(nodes, to: &text)
    return text
  }

  /// The text for display: the words, and each code as its native code, or as its name and number
  /// (`{x1}`) if it has none.
  public var displayText: String {
    var text = ""
    Self.append(nodes, to: &text)
    return text
  }

  /// The number of codes without those in subflows (TMX `sub`); `hi`, `g`, `pc` and `mrk` count
  /// once.
  public var codeCount: Int { Self.count(nodes) }

  private static func append(_ nodes: [MarkupNode], to text: inout SpacedText) {
    for node in nodes {
      switch node {
      case .text(let piece): text.append(piece)
      case .element(let code):
        if !native.contains(code.name), !code.children.isEmpty {
          let spacing = spacing(of: code)
          text.append(spacing)
          append(code.children, to: &text)
          text.append(spacing)
        } else {
          text.append(spacing(of: code))
        }
      }
    }
  }

  private static func append(_ nodes: [MarkupNode], to text: inout String) {
    for node in nodes {
      switch node {
      case .text(let piece): text += piece
      case .element(let code):
        if !native.contains(code.name), !code.children.isEmpty {
          append(code.children, to: &text)
        } else {
          let inside = code.text
          text += inside.isEmpty ? placeholder(code) : inside
        }
      }
    }
  }

  /// Codes with a partner, and codes of an unknown kind that may have one.
  private static let paired: Set<String> = [
    "bpt", "ept", "bx", "ex", "sc", "ec", "it", "ut", "g", "pc", "hi",
  ]
  /// Marks of annotation, which are around words or between them without being anything of the text.
  private static let annotations: Set<String> = ["mrk", "sm", "em", "cp"]

  /// The space that a code puts between the words beside it.
  package static func spacing(of code: MarkupElement) -> CodeSpacing {
    if annotations.contains(code.name) { return .nothing }
    // The words inside an element are not its native code.
    let isAround = !native.contains(code.name) && !code.children.isEmpty
    guard isAround else { return CodeSpacing(of: code, isAlone: !paired.contains(code.name)) }
    return CodeSpacing(
      of: MarkupElement(code.name, attributes: code.attributes), isAlone: false)
  }

  private static func placeholder(_ code: MarkupElement) -> String {
    let number =
      code.attribute("x") ?? code.attribute("i") ?? code.attribute("id")
      ?? code.attribute("startRef") ?? ""
    return "{\(code.name)\(number)}"
  }

  private static func count(_ nodes: [MarkupNode]) -> Int {
    var total = 0
    for case .element(let code) in nodes {
      total += 1 + (native.contains(code.name) ? 0 : count(code.children))
    }
    return total
  }
}
