// SPDX-License-Identifier: Apache-2.0
import Files
import Testing

@testable import Interchange

/// A constraint of XLIFF 2: a small document that keeps it, and the same document that breaks it.
struct XLIFF2Constraint: CustomTestStringConvertible, Sendable {
  /// The name, as docs/formats.md has it.
  let name: String
  /// The content of `<file>`, or of its only `<unit>`, or the whole document.
  let valid: String
  let invalid: String
  /// What the message says.
  let message: String
  /// The version of the standard.
  let version: String
  var testDescription: String { name }

  init(
    _ name: String, valid: String, invalid: String, says message: String, version: String = "2.0"
  ) {
    self.name = name
    self.valid = valid
    self.invalid = invalid
    self.message = message
    self.version = version
  }

  private static let modules = [
    ("mtc", "matches:2.0"), ("gls", "glossary:2.0"), ("fs", "fs:2.0"), ("mda", "metadata:2.0"),
    ("res", "resourcedata:2.0"), ("ctr", "changetracking:2.0"), ("slr", "sizerestriction:2.0"),
    ("val", "validation:2.0"), ("itsm", "itsm:2.1"), ("pgs", "pgs:1.0"),
  ]

  /// The document around a content.
  private func document(_ content: String) -> String {
    if content.hasPrefix("<xliff") {
      return content.replacing(
        "<xliff", with: "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'", maxReplacements: 1)
    }
    let isFile = ["<unit", "<group", "<skeleton", "<file"].contains { content.hasPrefix($0) }
    let body = isFile ? content : "<unit id='u1'>\(content)</unit>"
    let file = content.hasPrefix("<file") ? body : "<file id='f1'>\(body)</file>"
    let names = Self.modules.map { "xmlns:\($0)='urn:oasis:names:tc:xliff:\($1)'" }
      .joined(separator: " ")
    let core = version == "2.2" ? "2.2" : "2.0"
    return """
      <xliff xmlns='urn:oasis:names:tc:xliff:document:\(core)' version='\(version)' srcLang='en'
      trgLang='zh' xmlns:xlf='urn:oasis:names:tc:xliff:document:\(core)' xmlns:my='urn:my'
      xmlns:its='http://www.w3.org/2005/11/its' \(names)>\(file)</xliff>
      """
  }

  /// What is wrong with the valid document; `nil` if it is read.
  var faultOfValid: String? { fault(in: valid) }

  /// What is wrong with the invalid document.
  var faultOfInvalid: String? { fault(in: invalid) }

  private func fault(in content: String) -> String? {
    do {
      _ = try XLIFFFile(ByteSource(Array(document(content).utf8), name: "t.xlf"))
      return nil
    } catch {
      return "\(error)"
    }
  }
}

/// A segment.
func segment(_ source: String, _ target: String? = nil, _ attributes: String = "") -> String {
  "<segment \(attributes)><source>\(source)</source>"
    + (target.map { "<target>\($0)</target>" } ?? "") + "</segment>"
}
