// SPDX-License-Identifier: Apache-2.0
import Checking
import ConcordKit
import Interchange
import Matching
import Terminology
import TestSupport
import Testing
import TextModel

/// The examples of doc comments as methods, in `DocExamples+Generated.swift`; the properties are the values that
/// examples use without making them.
struct DocExamples: Sendable {
  let text = "Abstract: The Shanghai spirit."
  let buffer = "The Shanghai spirit."
  let content = "The Shanghai spirit."
  let bytes: [UInt8] = []
  let sentences: [Segment] = []
  let units: [TranslationUnit] = []
  let files: [IndexedFile] = []
  let header = TMXHeader()
  let report = CheckReport()

  var termbase: Termbase {
    let terms = [LanguageTag.chinese: "上合组织", .english: "SCO", .russian: "ШОС"]
    let sections = terms.map { LanguageSection(language: $0, terms: [Term($1)]) }
    return Termbase([("sco.yaml", [ConceptEntry(id: ConceptID("sco"), sections: sections)])])
  }

  /// The repository as a workspace; examples that use it are compiled and not run.
  let workspace: Workspace

  init() throws { workspace = try Workspace(at: Repository.root.path) }

  /// Compares a value of an example with the comment beside it, if that is a literal.
  func check<Value>(_ value: Value?, _ comment: String) {
    let isLiteral = comment.first.map("\"[0123456789".contains) ?? false
    guard isLiteral || comment == "true" || comment == "false" else { return }
    let found = value.map { $0 is String ? String(reflecting: $0) : String(describing: $0) }
    #expect(found == comment)
  }
}
