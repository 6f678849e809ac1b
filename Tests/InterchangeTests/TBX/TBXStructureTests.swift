// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// What is written is valid by the core structure of TBX: the DTD of version 2 (ISO 30042:2008, annex A) and the
/// schema of version 3 (ISO 30042:2019), and by the data categories of TBX-Basic.
@Suite struct TBXStructureTests {
  /// The children of an element in order, as in a DTD, over names that end in a space.
  private static let models: [String: String] = {
    let auxiliary =
      "((descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref) )*"
    let notes = "((termNote|termNoteGrp) )*"
    return [
      "martif": "martifHeader text ", "tbx": "tbxHeader text ",
      "martifHeader": "fileDesc (encodingDesc )?(revisionDesc )?",
      "tbxHeader": "fileDesc (encodingDesc )?(revisionDesc )?",
      "fileDesc": "(titleStmt )?(publicationStmt )?(sourceDesc )+", "sourceDesc": "(p )+",
      "text": "body (back )?", "body": "((termEntry )+|(conceptEntry )+)",
      "termEntry": auxiliary + "(langSet )+", "conceptEntry": auxiliary + "(langSec )+",
      "langSet": auxiliary + "((tig|ntig) )+", "langSec": auxiliary + "(termSec )+",
      "tig": "term \(notes)\(auxiliary)", "termSec": "term \(notes)\(auxiliary)",
    ]
  }()

  /// The values of `type` that TBX-Basic has for an element, and where.
  private static let categories: [String: [String: Set<String>]] = [
    "descrip": [
      "subjectField": ["termEntry", "conceptEntry"],
      "definition": ["termEntry", "conceptEntry", "langSet", "langSec"],
    ],
    "admin": ["source": ["termEntry", "conceptEntry", "tig", "termSec"]],
    "ref": ["crossReference": ["termEntry", "conceptEntry"]],
    "termNote": ["termType": ["tig", "termSec"], "administrativeStatus": ["tig", "termSec"]],
  ]

  /// The values of picklists of TBX-Basic.
  private static let picklists: [String: Set<String>] = [
    "termType": ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"],
    "administrativeStatus": [
      "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts",
      "supersededTerm-admn-sts",
    ],
  ]

  private static func section(_ language: LanguageTag, _ terms: [Term]) -> LanguageSection {
    LanguageSection(language: language, terms: terms)
  }

  static let entries: [ConceptEntry] = {
    func entry(
      _ id: String, _ status: TermStatus = .preferred, related: [String] = [], note: String? = nil
    ) -> ConceptEntry {
      ConceptEntry(
        id: ConceptID(id), subject: "a<b>&\"c\"", definition: "定义", note: note,
        sources: ["甲", "乙"], related: related.map { ConceptID($0) },
        sections: [
          section(.chinese, [Term("上海 & 精神", status: status), Term("缩", type: .abbreviation)]),
          section(
            .english, [Term("Shanghai Spirit", status: .forbidden), Term("new", status: .proposed)]),
          section(.russian, [Term("дух", status: .proposed)]),
        ])
    }
    return [
      entry("sco/values", related: ["1 b", "gone", "left-out", "wrong"], note: "注"),
      entry("1 b", .deprecated, related: ["sco/values"]), entry("1.b", .admitted),
      entry("1 b", related: ["1 b"]), entry("上海"),
      ConceptEntry(
        id: ConceptID("left-out"), sections: [section(.english, [Term("x", status: .proposed)])]),
      ConceptEntry(
        id: ConceptID("wrong"), sections: [section(.english, [Term("x\u{1}", status: .preferred)])]),
    ]
  }()

  @Test(arguments: [TBXWriter.Version.v2, .v3])
  func isValid(_ version: TBXWriter.Version) throws {
    let (bytes, findings) = TBXWriter.bytes(
      of: Self.entries, title: "术语 & <terms>", version: version)
    let tree = try XMLTree(ByteSource(bytes, name: "t.tbx")) { _, _ in "" }
    var ids: Set<String> = []
    var references: [String] = []
    for (index, node) in tree.nodes.enumerated() {
      let children = tree.elements(of: index).map { tree.nodes[$0].localName + " " }.joined()
      if let model = Self.models[node.localName] {
        let pattern = try Regex(model)
        #expect(try pattern.wholeMatch(in: children) != nil, "\(node.localName): \(children)")
      } else {
        #expect(children.isEmpty, "\(node.localName): \(children)")
      }
      if let id = node.attribute("id") {
        #expect(ids.insert(id).inserted)
        #expect(id.first?.isLetter == true || id.first == "_")
      }
      if let target = node.attribute("target") { references.append(target) }
      if let places = Self.categories[node.localName] {
        let type = node.attribute("type") ?? ""
        let parent = node.parent.map { tree.nodes[$0].localName } ?? ""
        #expect(places[type]?.contains(parent) == true, "\(node.localName) \(type) in \(parent)")
        if let values = Self.picklists[type] { #expect(values.contains(tree.text(of: index))) }
      }
      if ["langSet", "langSec", "martif", "tbx"].contains(node.localName) {
        #expect(node.attribute("xml:lang") != nil)
      }
    }
    #expect(tree.nodes[0].attribute("type") == "TBX-Basic")
    #expect(ids.count == 5)
    #expect(references.count == 3 && references.allSatisfy(ids.contains))
    let lost = findings.filter { $0.message.contains("references to entries") }
    #expect(lost.count == 1 && lost[0].message.contains("sco/values"))
  }
}
