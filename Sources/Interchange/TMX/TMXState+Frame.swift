// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The elements around the units, and those that any of them may contain.
extension TMXState {
  mutating func startRoot(_ element: XMLElementView, in stream: XMLStream) {
    stream.skipBlankText(true)
    header.rootAttributes = element.attributeValues
    header.attributes = []
    header.version = ""
    if let at = header.rootAttributes.firstIndex(where: { $0.name == "version" }) {
      header.version = header.rootAttributes.remove(at: at).value
    }
    if !["1.0", "1.1", "1.2", "1.3", "1.4", "1.4b", "1.4a"].contains(header.version) {
      warn(
        "tmx/version", "version '\(header.version)' is not one of TMX 1.1 to 1.4b; read as 1.4b",
        in: stream)
    }
    place = .root
  }

  mutating func startBody(_ element: XMLElementView, in stream: XMLStream) {
    header.rootAttributes += element.attributeValues.filter { $0.name.hasPrefix("xmlns") }
    sawBody = true
    if onDamaged != nil { lastEnd = stream.offset }
    place = .body
    if !sawHeader { warn("tmx/header", "there is no <header>; add one", in: stream) }
    do { try onHeader(header) } catch { stream.stop(error) }
  }

  mutating func endBody(in stream: XMLStream) {
    place = .root
  }

  /// Keeps a comment or a processing instruction for the header, for the unit that it is in or before, or for
  /// the end of the file.
  mutating func remark(_ kind: MarkupRemark.Kind, _ text: String, in stream: XMLStream) {
    guard comments.count < TMXReader.findingLimit, header.comments.count < TMXReader.findingLimit
    else {
      return warn("tmx/comment", "too many comments in one place; this one is left out", in: stream)
    }
    let depth: Int? =
      switch place {
      case .document: 0
      case .root: 1
      case .header: 2
      case .body, .unit, .variant, .segment: nil
      }
    let remark = MarkupRemark(kind, text, depth: depth)
    if depth == nil || sawBody { comments.append(remark) } else { header.comments.append(remark) }
  }

  mutating func startForeign(_ element: XMLElementView, _ owner: Owner, in stream: XMLStream) {
    foreignOwner = owner
    stream.skipBlankText(false)
    foreign.start(element.markup)
  }

  mutating func endForeign(_ owner: Owner, in stream: XMLStream) {
    foreignOwner = nil
    stream.skipBlankText(true)
    guard case .element(let element)? = foreign.finish().first else { return }
    switch owner {
    case .header: header.extensions.append(element)
    case .unit: unit.extensions.append(element)
    case .variant: variant.extensions.append(element)
    case .nobody: break
    }
  }

  mutating func startLeaf(_ element: XMLElementView, _ kind: Leaf, in stream: XMLStream) {
    leaf = kind
    stream.skipBlankText(false)
    leafType = nil
    leafText = ""
    leafAttributes.removeAll()
    for attribute in element.attributes {
      if kind == .property, TMXName(rawValue: Int(attribute.name)) == .type {
        leafType = attribute.text
      } else {
        leafAttributes.append(Attribute(attribute.qualifiedName, attribute.text))
      }
    }
  }

  mutating func endLeaf(_ kind: Leaf, in stream: XMLStream) {
    leaf = nil
    stream.skipBlankText(true)
    if kind == .note {
      var note = Note(leafText, attributes: leafAttributes)
      switch place {
      case .header:
        note.propertiesBefore = header.properties.count
        header.annotations.append(note)
      case .unit:
        note.propertiesBefore = unit.properties.count
        unit.annotations.append(note)
      default:
        note.propertiesBefore = variant.properties.count
        variant.annotations.append(note)
      }
      return
    }
    if leafType == nil { warn("tmx/property", "<prop> has no type; add one", in: stream) }
    let property = Property(leafType ?? "", leafText, attributes: leafAttributes)
    switch place {
    case .header: header.properties.append(property)
    case .unit: unit.properties.append(property)
    default: variant.properties.append(property)
    }
  }
}
