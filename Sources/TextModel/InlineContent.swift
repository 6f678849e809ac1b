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
  public var plainText: String {
    var text = ""
    Self.append(nodes, codes: false, to: &text)
    return text
  }

  /// The text for display: the words, and each code as its native code, or as its name and number
  /// (`{x1}`) if it has none.
  public var displayText: String {
    var text = ""
    Self.append(nodes, codes: true, to: &text)
    return text
  }

  /// The number of codes without those in subflows (TMX `sub`); `hi`, `g`, `pc` and `mrk` count
  /// once.
  public var codeCount: Int { Self.count(nodes) }

  private static func append(_ nodes: [MarkupNode], codes: Bool, to text: inout String) {
    for node in nodes {
      switch node {
      case .text(let piece): text += piece
      case .element(let code):
        if !native.contains(code.name), !code.children.isEmpty {
          append(code.children, codes: codes, to: &text)
        } else if codes {
          let inside = code.text
          text += inside.isEmpty ? placeholder(code) : inside
        }
      }
    }
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
