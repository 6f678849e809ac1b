// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Concepts of a MultiTerm export (`mtf`, MultiTerm XML) in the words of TBX.
///
/// ```xml
/// <conceptGrp><concept>12</concept>
///   <languageGrp><language type="English" lang="EN"/>
///     <termGrp><term>founding document</term>
///       <descripGrp><descrip type="Status">preferred</descrip></descripGrp></termGrp></languageGrp></conceptGrp>
/// ```
///
/// Fields of a termbase have names that its owner chose; those that most termbases have become categories of TBX, and
/// any other is named among what a glossary does not keep.
enum MultiTerm {
  /// Names of fields in small letters, and the categories that mean the same.
  private static let categories = [
    "definition": "definition", "def": "definition", "subject": "subjectField",
    "subject field": "subjectField", "domain": "subjectField", "field": "subjectField",
    "note": "note", "notes": "note", "comment": "note", "remark": "note", "usage note": "note",
    "source": "source", "reference": "source", "status": "administrativeStatus",
    "term status": "administrativeStatus", "usage": "administrativeStatus",
    "usage status": "administrativeStatus", "type": "termType", "term type": "termType",
    "category": "termType", "forbidden": "forbidden",
  ]
  /// Values of the field for the type of a term in small letters.
  private static let types = [
    "full form": "fullForm", "fullform": "fullForm", "abbreviation": "abbreviation",
    "acronym": "acronym", "short form": "shortForm", "shortform": "shortForm",
    "variant": "variant", "spelling variant": "variant", "synonym": "variant",
  ]

  /// A `<conceptGrp>` as a concept entry of TBX.
  static func entry(_ concept: MarkupElement) -> MarkupElement {
    var entry = MarkupElement("conceptEntry")
    for child in concept.elements {
      switch child.name {
      case "concept":
        let id = child.text.filter { !$0.isWhitespace }
        if !id.isEmpty { entry.attributes.append(Attribute("id", "c\(id)")) }
      case "languageGrp": entry.children.append(.element(language(child)))
      case "system", "transacGrp": break
      default: entry.children += fields(child)
      }
    }
    return entry
  }

  private static func language(_ group: MarkupElement) -> MarkupElement {
    var section = MarkupElement("langSec")
    for child in group.elements {
      switch child.name {
      case "language":
        let tag = child.attribute("lang") ?? child.attribute("type") ?? ""
        section.attributes.append(Attribute("xml:lang", tag))
      case "termGrp":
        var term = MarkupElement("termSec")
        for part in child.elements {
          term.children += part.name == "term" ? [.element(part)] : fields(part)
        }
        section.children.append(.element(term))
      case "transacGrp": break
      default: section.children += fields(child)
      }
    }
    return section
  }

  /// The fields of a group, each an element with a category of TBX.
  private static func fields(_ element: MarkupElement) -> [MarkupNode] {
    if element.name == "transacGrp" { return [] }
    if element.name.hasSuffix("Grp") { return element.elements.flatMap(fields) }
    let name = element.attribute("type") ?? element.name
    let category = categories[name.lowercased()] ?? name
    var field = MarkupElement("descrip", attributes: [Attribute("type", category)])
    field.children = element.children
    if category == "termType", let type = types[element.text.lowercased()] {
      field.children = [.text(type)]
    }
    return [.element(field)]
  }
}
