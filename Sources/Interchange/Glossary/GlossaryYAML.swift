// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads Concord's own glossary format: YAML for people (docs/glossary-format.md).
///
/// A glossary is small and written by hand, so nothing in it is guessed: an unknown key, a missing
/// term or an id that appears twice is an error with its place, and nothing of the file is used.
public struct GlossaryYAML: Sendable {
  /// The version of the format this reader knows, as the key `concord-glossary` has it.
  public static let version = 1

  /// The keys of a glossary; `docs/glossary.schema.json` has the same.
  package static let glossaryKeys = [
    "concord-glossary", "name", "languages", "sources", "concepts",
  ]
  /// The keys of a concept.
  package static let conceptKeys = [
    "id", "subject", "definition", "note", "sources", "related", "do-not-translate", "exempt",
    "proposed-by", "by", "on", "number", "blockers", "terms",
  ]
  /// The keys of a term.
  package static let termKeys = [
    "term", "status", "type", "case", "scope", "from", "until", "note", "source",
  ]

  private let yaml: StrictYAML

  /// Reads `yaml`, naming `path` in errors.
  ///
  /// - Throws: `FileError`, with the place.
  /// - Complexity: O(*bytes*).
  public static func read(_ yaml: String, path: String) throws(FileError) -> GlossaryFile {
    try GlossaryYAML(yaml: StrictYAML(path: path, subject: "glossary")).read(yaml)
  }

  /// Reads the bytes of a glossary in UTF-8 or UTF-16, naming `path` in errors.
  package static func read(_ bytes: [UInt8], path: String) throws(FileError) -> GlossaryFile {
    // UTF-16 has a mark or zero bytes. Other bytes are read as they come, so that a fault has its place.
    guard bytes.first ?? 0 >= 0xEF || bytes.prefix(Self.probe).contains(0),
      let (form, content) = FileForm.reading(bytes), form.encoding != .utf8 || form.hasMark
    else {
      return try read(String(decoding: bytes, as: UTF8.self), path: path)
    }
    return try read(String(decoding: content, as: UTF8.self), path: path)
  }

  /// The bytes among which UTF-16 without a mark has a zero: 16 KiB.
  private static let probe = 1 << 14

  private func read(_ text: String) throws(FileError) -> GlossaryFile {
    guard let root = try yaml.root(of: text) else {
      throw yaml.fail(
        "empty", at: nil,
        "the glossary is empty; begin with the line 'concord-glossary: \(Self.version)'")
    }
    let fields = try yaml.fields(
      of: root, in: "a glossary",
      keys: Self.glossaryKeys)
    let version = try fields.required("concord-glossary")
    guard try yaml.text(version) == String(Self.version) else {
      throw yaml.fail(
        "version", at: version,
        "this is version \(try yaml.text(version)) of the format; this Concord reads version"
          + " \(Self.version)")
    }
    var glossary = GlossaryFile(
      path: yaml.path, name: try fields["name"].map(yaml.text) ?? yaml.path, languages: [],
      entries: [])
    for node in try fields["languages"].map(yaml.list) ?? [] {
      glossary.languages.append(try yaml.language(node))
    }
    for (key, value) in try fields["sources"].map(yaml.mapping) ?? [] {
      glossary.sources.append(Property(try yaml.text(key), try yaml.text(value)))
    }
    var known: [ConceptID: Int] = [:]
    for node in try yaml.list(fields.required("concepts")) {
      let entry = try concept(node)
      let line = node.mark?.line ?? 1
      if let first = known.updateValue(line, forKey: entry.id) {
        throw yaml.fail(
          "duplicate-id", at: node,
          "the id '\(entry.id)' is used on line \(first) already; give this concept another one")
      }
      glossary.entries.append(entry)
      glossary.lines.append(line)
    }
    return glossary
  }

  private func concept(_ node: StrictYAML.Value) throws(FileError) -> ConceptEntry {
    let fields = try yaml.fields(
      of: node, in: "a concept",
      keys: Self.conceptKeys)
    let id = try fields.required("id")
    var entry = ConceptEntry(id: ConceptID(try yaml.text(id)), sections: [])
    entry.subject = try fields["subject"].map(yaml.text)
    entry.definition = try fields["definition"].map(yaml.text)
    entry.note = try fields["note"].map(yaml.text)
    for node in try fields["sources"].map(yaml.list) ?? [] {
      entry.sources.append(try yaml.text(node))
    }
    for node in try fields["related"].map(yaml.list) ?? [] {
      entry.related.append(ConceptID(try yaml.text(node)))
    }
    entry.isUntranslated = try fields["do-not-translate"].map(yaml.flag) ?? false
    for node in try fields["exempt"].map(yaml.list) ?? [] {
      let place: TermExemption = try yaml.choice(node)
      if !entry.exempt.contains(place) { entry.exempt.append(place) }
    }
    entry.proposer = try fields["proposed-by"].map(yaml.text)
    entry.editor = try fields["by"].map(yaml.text)
    entry.edited = try fields["on"].map(yaml.date)
    for node in try fields["number"].map(yaml.list) ?? [] {
      entry.numbers.append(try yaml.whole(node))
    }
    var places: [LanguageTag: Int] = [:]
    for (key, value) in try yaml.mapping(fields.required("terms")) {
      var section = LanguageSection(language: try yaml.language(key), terms: [])
      guard places.updateValue(entry.sections.count, forKey: section.language) == nil else {
        throw yaml.fail(
          "duplicate-language", at: key,
          "'\(section.language)' appears twice in this concept; join the two sections")
      }
      for node in try yaml.list(value) {
        section.terms.append(try term(node, isFirst: section.terms.isEmpty))
      }
      guard !section.terms.isEmpty else {
        throw yaml.fail(
          "no-term", at: value, "there is no term; write one or leave the language out")
      }
      entry.sections.append(section)
    }
    guard !entry.sections.isEmpty else {
      throw yaml.fail("no-term", at: node, "the concept '\(entry.id)' has no terms; write one")
    }
    for (key, value) in try fields["blockers"].map(yaml.mapping) ?? [] {
      let tag = try yaml.language(key)
      guard let index = places[tag] else {
        throw yaml.fail(
          "blockers", at: key, "there are blockers for '\(tag)' but no terms; add terms or drop it"
        )
      }
      for node in try yaml.list(value) {
        entry.sections[index].blockers.append(try yaml.text(node))
      }
    }
    return entry
  }

  private func term(_ node: StrictYAML.Value, isFirst: Bool) throws(FileError) -> Term {
    guard yaml.isMapping(node) else {
      return Term(try yaml.text(node), status: isFirst ? .preferred : .admitted)
    }
    let fields = try yaml.fields(
      of: node, in: "a term",
      keys: Self.termKeys)
    var term = Term(try yaml.text(fields.required("term")))
    term.status = try fields["status"].map(yaml.choice) ?? (isFirst ? .preferred : .admitted)
    term.type = try fields["type"].map(yaml.choice) ?? .full
    term.caseRule = try fields["case"].map(yaml.choice) ?? .capitals
    term.scope = try fields["scope"].map(yaml.choice) ?? .always
    term.from = try fields["from"].map(yaml.date)
    term.until = try fields["until"].map(yaml.date)
    term.note = try fields["note"].map(yaml.text)
    term.source = try fields["source"].map(yaml.text)
    return term
  }
}
