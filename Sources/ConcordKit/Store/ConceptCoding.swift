// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

// The coding of concepts in derived files. A change here changes the formats of GlossaryCache and
// TermIndex.

extension ConceptEntry {
  func write(to out: inout ByteWriter) {
    out.write(id.description)
    out.write(subject)
    out.write(definition)
    out.write(note)
    out.write(sources) { $0.write($1) }
    out.write(related) { $0.write($1.description) }
    out.write(isUntranslated ? 1 : 0)
    out.write(exempt) { $0.write(TermExemption.allCases.firstIndex(of: $1) ?? 0) }
    out.write(proposer)
    out.write(editor)
    out.write(edited)
    out.write(numbers) { $0.write($1) }
    out.write(sections) { out, section in
      out.write(section.language.description)
      out.write(section.blockers) { $0.write($1) }
      out.write(section.terms) { $1.write(to: &$0) }
    }
  }

  init(_ input: inout ByteReader) throws(ByteReader.Damaged) {
    self.init(id: ConceptID(try input.text()), sections: [])
    subject = try input.optionalText()
    definition = try input.optionalText()
    note = try input.optionalText()
    sources = try input.list { input throws(ByteReader.Damaged) in try input.text() }
    related = try input.list { input throws(ByteReader.Damaged) in ConceptID(try input.text()) }
    isUntranslated = try input.number() == 1
    exempt = try input.list { input throws(ByteReader.Damaged) in
      try input.choice(TermExemption.self)
    }
    proposer = try input.optionalText()
    editor = try input.optionalText()
    edited = try input.optionalText()
    numbers = try input.list { input throws(ByteReader.Damaged) in try input.number() }
    sections = try input.list { input throws(ByteReader.Damaged) in
      let language = try input.language()
      let blockers = try input.list { input throws(ByteReader.Damaged) in try input.text() }
      let terms = try input.list { input throws(ByteReader.Damaged) in try Term(&input) }
      return LanguageSection(language: language, terms: terms, blockers: blockers)
    }
  }
}

extension Term {
  func write(to out: inout ByteWriter) {
    out.write(text)
    out.write(TermStatus.allCases.firstIndex(of: status) ?? 0)
    out.write(TermType.allCases.firstIndex(of: type) ?? 0)
    out.write(CaseRule.allCases.firstIndex(of: caseRule) ?? 0)
    out.write(TermScope.allCases.firstIndex(of: scope) ?? 0)
    for field in [from, until, note, source] { out.write(field) }
  }

  init(_ input: inout ByteReader) throws(ByteReader.Damaged) {
    self.init(try input.text())
    status = try input.choice(TermStatus.self)
    type = try input.choice(TermType.self)
    caseRule = try input.choice(CaseRule.self)
    scope = try input.choice(TermScope.self)
    from = try input.optionalText()
    until = try input.optionalText()
    note = try input.optionalText()
    source = try input.optionalText()
  }
}
