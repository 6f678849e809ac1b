// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads the segments of a valid XLIFF 2 document.
struct XLIFF2Reader {
  private let tree: XMLTree

  init(_ tree: XMLTree) { self.tree = tree }

  func read() -> [XLIFFSegment] {
    var found: [XLIFFSegment] = []
    for file in tree.elements(of: 0) where tree.nodes[file].localName == "file" {
      walk(file, file: tree.nodes[file].attribute("id") ?? "", translate: true, into: &found)
    }
    return found
  }

  private func walk(_ node: Int, file: String, translate: Bool, into found: inout [XLIFFSegment]) {
    let translate = tree.nodes[node].attribute("translate").map { $0 == "yes" } ?? translate
    for child in tree.elements(of: node) {
      switch tree.nodes[child].localName {
      case "group": walk(child, file: file, translate: translate, into: &found)
      case "unit" where tree.nodes[child].namespace == tree.nodes[0].namespace:
        unit(child, file: file, translate: translate, into: &found)
      default: break
      }
    }
  }

  private func unit(_ node: Int, file: String, translate: Bool, into found: inout [XLIFFSegment]) {
    let translate = tree.nodes[node].attribute("translate").map { $0 == "yes" } ?? translate
    let children = tree.elements(of: node)
    let notes = tree.first("notes", in: node).map { tree.elements(of: $0).map(tree.text) } ?? []
    let matches = children.filter { tree.nodes[$0].localName == "matches" }.flatMap(self.matches)
    let terms = children.filter { tree.nodes[$0].localName == "glossary" }.flatMap(self.terms)
    for child in children where tree.nodes[child].localName == "segment" {
      guard let source = tree.first("source", in: child) else { continue }
      var segment = XLIFFSegment(
        file: file, unit: tree.nodes[node].attribute("id") ?? "",
        id: tree.nodes[child].attribute("id") ?? "",
        source: tree.content(of: source), location: tree.nodes[source].location)
      segment.unitNode = node
      segment.node = child
      segment.sourceNode = source
      segment.targetNode = tree.first("target", in: child)
      segment.target = segment.targetNode.map { tree.content(of: $0) }
      segment.writtenState = tree.nodes[child].attribute("state")
      segment.state = segment.writtenState.flatMap(XLIFFSegment.State.init) ?? .initial
      segment.isTranslatable = translate
      segment.context = UnitContext.name(
        resource: tree.nodes[node].attribute("name"), id: segment.unit)
      XLIFFTrust(tree).readSubState(&segment)
      segment.notes = notes
      segment.matches = matches
      segment.terms = terms
      found.append(segment)
    }
  }

  private func matches(_ node: Int) -> [XLIFFSegment.Match] {
    tree.elements(of: node).compactMap { match in
      func part(_ name: String) -> InlineContent? {
        tree.elements(of: match).first { tree.nodes[$0].localName == name }
          .map { tree.content(of: $0) }
      }
      guard let target = part("target") else { return nil }
      let node = tree.nodes[match]
      let quality = node.attribute("similarity") ?? node.attribute("matchQuality")
      return XLIFFSegment.Match(
        source: part("source"), target: target, quality: quality.flatMap { Double($0) },
        origin: node.attribute("origin"))
    }
  }

  private func terms(_ node: Int) -> [XLIFFSegment.GlossaryTerm] {
    tree.elements(of: node).compactMap { entry in
      let parts = tree.elements(of: entry)
      func texts(_ name: String) -> [String] {
        parts.filter { tree.nodes[$0].localName == name }.map(tree.text)
      }
      guard let term = texts("term").first else { return nil }
      return XLIFFSegment.GlossaryTerm(
        term: term, translations: texts("translation"), definition: texts("definition").first)
    }
  }
}
