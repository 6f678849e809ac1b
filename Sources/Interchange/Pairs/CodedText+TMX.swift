// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

extension CodedText {
  /// The segment with the codes of TMX, each with its original markup as native code.
  var tmx: InlineContent {
    var numbers: [String: Int] = [:]
    let all = codes
    let closing = Set(all.filter { $0.role == .closes }.map(\.key))
    let opening = Set(all.filter { $0.role == .opens }.map(\.key))
    return InlineContent(
      pieces.map { piece in
        guard case .code(let code) = piece else {
          if case .text(let text) = piece { return .text(text) }
          return .text("")
        }
        var attributes: [Attribute] = []
        let isPaired =
          code.role == .opens ? closing.contains(code.key) : opening.contains(code.key)
        if code.role != .standsAlone, isPaired {
          let number = numbers[code.key] ?? numbers.count + 1
          numbers[code.key] = number
          attributes.append(Attribute("i", "\(number)"))
          if code.role == .opens { attributes.append(Attribute("x", code.key)) }
          return .element(
            MarkupElement(
              code.role == .opens ? "bpt" : "ept", attributes: attributes,
              children: code.nativeText))
        }
        if code.role != .standsAlone {
          attributes.append(Attribute("pos", code.role == .opens ? "begin" : "end"))
        }
        if !code.key.isEmpty { attributes.append(Attribute("x", code.key)) }
        return .element(
          MarkupElement(
            code.role == .standsAlone ? "ph" : "it", attributes: attributes,
            children: code.nativeText))
      })
  }
}

extension CodedText.Code {
  /// The code as written: its content, or its tag if it has none.
  var nativeText: [MarkupNode] {
    let inside = element.text
    if !inside.isEmpty { return [.text(inside)] }
    if isSpan, role == .closes { return [.text("</\(element.name)>")] }
    var tag: [UInt8] = []
    _ = XMLText.append(element, to: &tag)
    var text = String(decoding: tag, as: UTF8.self)
    if isSpan { text = text.dropLast(2) + ">" }
    return [.text(text)]
  }
}
