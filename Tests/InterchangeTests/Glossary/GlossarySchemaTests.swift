// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

/// The JSON schema for editors has the keys and values that the reader knows.
@Suite struct GlossarySchemaTests {
  @Test func schemaAgreesWithReader() throws {
    let url = Repository.root.appendingPathComponent("docs/glossary.schema.json")
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    #expect(Self.keys(of: schema) == Set(GlossaryYAML.glossaryKeys))
    #expect(Self.keys(of: definitions["concept"]) == Set(GlossaryYAML.conceptKeys))
    let forms = try #require((definitions["term"] as? [String: Any])?["oneOf"] as? [Any])
    let term = try #require(forms.last as? [String: Any])
    #expect(Self.keys(of: term) == Set(GlossaryYAML.termKeys))
    let fields = try #require(term["properties"] as? [String: [String: Any]])
    #expect(Self.values(fields["status"]) == TermStatus.allCases.map(\.rawValue).sorted())
    #expect(Self.values(fields["type"]) == TermType.allCases.map(\.rawValue).sorted())
    #expect(Self.values(fields["case"]) == CaseRule.allCases.map(\.rawValue).sorted())
    #expect(Self.values(fields["scope"]) == TermScope.allCases.map(\.rawValue).sorted())
    let version = (schema["properties"] as? [String: [String: Any]])?["concord-glossary"]?["const"]
    #expect(version as? Int == GlossaryYAML.version)
    for node in [schema, definitions["concept"] as? [String: Any], term] {
      #expect(node?["additionalProperties"] as? Bool == false)
    }
  }

  private static func keys(of node: Any?) -> Set<String> {
    Set(((node as? [String: Any])?["properties"] as? [String: Any] ?? [:]).keys)
  }

  private static func values(_ field: [String: Any]?) -> [String] {
    (field?["enum"] as? [String] ?? []).sorted()
  }
}
