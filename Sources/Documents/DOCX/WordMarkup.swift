// SPDX-License-Identifier: Apache-2.0
import Files

/// The vocabulary of a part of a Word document, whatever prefix it has.
struct WordMarkup {
  /// The part.
  let tree: XMLTree
  /// The prefix of the vocabulary, with its colon.
  let w: String

  /// The vocabulary of a part.
  init(_ tree: XMLTree) {
    self.tree = tree
    let name = tree.nodes[0].name
    w = name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
  }

  /// The name of an element of WordprocessingML without its prefix; `nil` for an element of another vocabulary.
  func name(_ node: Int) -> String? {
    let element = tree.nodes[node]
    return element.namespace == tree.nodes[0].namespace ? element.localName : nil
  }

  /// The value of an attribute of WordprocessingML.
  func attribute(_ name: String, of node: Int) -> String? {
    tree.nodes[node].attributes.first { $0.name == w + name || $0.name.hasSuffix(":" + name) }?
      .value
  }

  /// The elements around an element, from the element itself to the outermost.
  func chain(from node: Int) -> [Int] {
    var chain = [node]
    while let parent = tree.nodes[chain[chain.count - 1]].parent { chain.append(parent) }
    return chain
  }

  /// The bytes of an element, from its opening tag to its closing tag.
  func bytes(of node: Int) -> Range<Int> {
    tree.nodes[node].tag.lowerBound..<tree.nodes[node].end
  }

  /// Bytes of the part as a text.
  func text(_ range: Range<Int>) -> String { String(decoding: tree.bytes[range], as: UTF8.self) }

  /// The formatting of a run (`w:rPr`), as it is written, without the record of an earlier change of it.
  ///
  /// - Parameter isNew: whether it is for new words, which have no earlier formatting.
  func format(of run: Int, isNew: Bool = false) -> String {
    guard let format = tree.elements(of: run).first(where: { name($0) == "rPr" }) else { return "" }
    let all = bytes(of: format)
    guard isNew, let change = tree.elements(of: format).first(where: { name($0) == "rPrChange" })
    else { return text(all) }
    let old = bytes(of: change)
    return text(all.lowerBound..<old.lowerBound) + text(old.upperBound..<all.upperBound)
  }
}
