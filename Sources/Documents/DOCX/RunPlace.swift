// SPDX-License-Identifier: Apache-2.0
import Files

/// The place of an element with words in its paragraph, as far as marks of a reviewer can be put next to it.
struct RunPlace {
  /// The element before and after which marks can be put: a run, or something that is not divided, such as a
  /// formula or the value of a list.
  let element: Int
  /// Whether `element` is a run that can be divided at the words.
  let isDivisible: Bool
  /// Whether a tracked change can be made: not in the value of a control or in words that were moved.
  let allowsChange: Bool
  /// The element in the text outside to which a text box belongs, for words in one: Word has no comments there.
  let outer: Int?

  /// Elements of a paragraph that hold runs, in which marks can be put.
  private static let holders: Set<String> = [
    "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo",
  ]

  /// The place of an element; `nil` if it is not in a paragraph.
  ///
  /// - Complexity: O(*depth*), and the properties of the controls around it.
  init?(of node: Int, in part: WordMarkup) {
    let chain = part.chain(from: node)
    let names = chain.map(part.name)
    let setControls = Set(
      chain.indices.filter { names[$0] == "sdt" && Self.isSet(chain[$0], part) })
    /// The outermost element of a paragraph on the way to the words that holds no runs as such.
    func element(below paragraph: Int) -> Int {
      var at = paragraph - 1
      while at > 0, let name = names[at], Self.holders.contains(name), !setControls.contains(at) {
        at -= 1
      }
      return at
    }
    guard let paragraph = names.firstIndex(of: "p"), paragraph > 0 else { return nil }
    let at = element(below: paragraph)
    self.element = chain[at]
    isDivisible = names[at] == "r" && at == 1
    allowsChange = isDivisible && setControls.isEmpty && !names.contains("moveTo")
    outer = names.lastIndex(of: "txbxContent").flatMap { box in
      names[box...].firstIndex(of: "p").map { chain[element(below: $0)] }
    }
  }

  /// Whether a list, a date or Word sets the content of a control, or nobody may change it.
  private static func isSet(_ control: Int, _ part: WordMarkup) -> Bool {
    let elements = part.tree.elements(of: control)
    guard let properties = elements.first(where: { part.name($0) == "sdtPr" }) else { return false }
    return part.tree.elements(of: properties).contains { property in
      let name = part.tree.nodes[property].localName
      if name == "lock" {
        return ContentControl.locks.contains(part.attribute("val", of: property) ?? "")
      }
      // A control of plain text has one run and no marks inside.
      return name == "text" || ContentControl.valueKinds.contains(name)
    }
  }
}
