// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Writes a glossary as TBX-Basic, version 3, style DCA (ISO 30042:2019), or version 2 (ISO 30042:2008, `martif`).
///
/// Both versions have the same data categories; older tools read only version 2.
/// One data category per line, so that a change is one line under version control. Fields that TBX-Basic
/// does not have are findings: rules of case and scope, dates, exemptions, numbers, blockers, editors. A forbidden
/// term is written as deprecated with a note that begins with `Forbidden`, and reads back as forbidden.
public struct TBXWriter {
  /// The version of the standard.
  public enum Version: Hashable, Sendable {
    /// ISO 30042:2008: `martif`, `termEntry`, `langSet` and `tig`.
    case v2
    /// ISO 30042:2019: `tbx`, `conceptEntry`, `langSec` and `termSec`.
    case v3
  }

  /// The fields and entries that were not written as they are, and why.
  public private(set) var findings: [Finding] = []
  private var bytes: [UInt8] = []
  private var refused: Unicode.Scalar?
  /// The ids in the file of the entries that are written, by the ids that references have.
  private var names: [ConceptID: String] = [:]
  private let version: Version

  private init(_ version: Version) { self.version = version }

  private var root: String { version == .v2 ? "martif" : "tbx" }
  private var header: String { version == .v2 ? "martifHeader" : "tbxHeader" }
  private var entry: String { version == .v2 ? "termEntry" : "conceptEntry" }
  private var section: String { version == .v2 ? "langSet" : "langSec" }
  private var term: String { version == .v2 ? "tig" : "termSec" }

  /// The document of some entries.
  ///
  /// - Parameters:
  ///   - title: the description of the source in the file.
  ///   - name: the file in findings.
  ///   - version: the version of the standard.
  public static func bytes(
    of entries: some Sequence<ConceptEntry>, title: String, name: String = "-",
    version: Version = .v3
  ) -> (bytes: [UInt8], findings: [Finding]) {
    var writer = TBXWriter(version)
    writer.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    switch version {
    case .v2:
      writer.line(0, "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">")
      writer.line(0, "<martif type=\"TBX-Basic\" xml:lang=\"en\">")
    case .v3:
      writer.line(
        0,
        "<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\""
          + " xmlns=\"urn:iso:std:iso:30042:ed-2\">")
    }
    writer.line(1, "<\(writer.header)>")
    writer.line(2, "<fileDesc>")
    writer.line(3, "<sourceDesc>")
    writer.element(4, "p", text: title)
    writer.line(3, "</sourceDesc>")
    writer.line(2, "</fileDesc>")
    writer.line(1, "</\(writer.header)>")
    writer.line(1, "<text>")
    writer.line(2, "<body>")
    let entries = Array(entries)
    let ids = writer.nameEntries(entries)
    var losses: [Loss: (location: SourceLocation, ids: [String])] = [:]
    for (index, entry) in entries.enumerated() {
      let location = SourceLocation(file: name, line: index + 1, column: 1)
      guard entry.sections.contains(where: \.isDecided) else {
        writer.report(
          .info, "'\(entry.id)' has only proposed terms; it is left out", at: location)
        continue
      }
      guard let id = ids[index] else {
        let digits = String(
          writer.refusedScalar(in: entry)?.value ?? 0, radix: 16, uppercase: true)
        writer.report(
          .error,
          "'\(entry.id)' has the character U+\(digits), which XML does not allow; it is left out",
          at: location)
        continue
      }
      writer.write(entry, id: id)
      for kind in writer.lost(entry) {
        if losses[kind] == nil { losses[kind] = (location, []) }
        losses[kind]?.ids.append("'\(entry.id)'")
      }
    }
    for kind in Loss.allCases {
      guard let (location, ids) = losses[kind] else { continue }
      let named =
        ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? " and \(ids.count - 3) more" : "")
      writer.report(
        .info,
        "\(named) \(ids.count == 1 ? "loses" : "lose") \(kind.rawValue), which TBX-Basic does not have",
        at: location)
    }
    writer.line(2, "</body>")
    writer.line(1, "</text>")
    writer.line(0, "</\(writer.root)>")
    return (writer.bytes, writer.findings)
  }

  /// The id in the file of each entry, unlike all others; `nil` for an entry that is left out.
  private mutating func nameEntries(_ entries: [ConceptEntry]) -> [String?] {
    var taken: Set<String> = []
    let ids = entries.map { entry in
      entry.sections.contains(where: \.isDecided) && refusedScalar(in: entry) == nil
        ? Self.xmlID(entry.id.description, taken: &taken) : nil
    }
    names = Dictionary(
      zip(entries, ids).compactMap { entry, id in id.map { (entry.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    return ids
  }

  /// The first character of an entry that XML does not allow.
  private func refusedScalar(in entry: ConceptEntry) -> Unicode.Scalar? {
    var trial = TBXWriter(version)
    trial.write(entry, id: "")
    return trial.refused
  }

  private mutating func write(_ entry: ConceptEntry, id: String) {
    open(3, self.entry, attribute: "id", value: id)
    if let subject = entry.subject { element(4, "descrip", text: subject, type: "subjectField") }
    if let definition = entry.definition {
      element(4, "descrip", text: definition, type: "definition")
    }
    for source in entry.sources { element(4, "admin", text: source, type: "source") }
    for related in entry.related {
      // A reference must name an entry of the file.
      guard let target = names[related] else { continue }
      indent(4)
      put("<ref type=\"crossReference\"")
      note(XMLText.append(attribute: "target", target, to: &bytes))
      put(">")
      note(XMLText.append(related.description, to: &bytes))
      put("</ref>\n")
    }
    if let note = entry.note { notes(4, note) }
    // Other tools would take a term without a decision for an approved one.
    for section in entry.sections where section.isDecided {
      open(4, self.section, attribute: "xml:lang", value: section.language.description)
      for term in section.terms where term.status != .proposed { write(term) }
      line(4, "</\(self.section)>")
    }
    line(3, "</\(self.entry)>")
  }

  private mutating func write(_ term: Term) {
    line(5, "<\(self.term)>")
    element(6, "term", text: term.text)
    element(6, "termNote", text: TBXCategories.value(of: term.type), type: "termType")
    element(6, "termNote", text: TBXCategories.value(of: term.status), type: "administrativeStatus")
    if let source = term.source { element(6, "admin", text: source, type: "source") }
    let parts = [term.status == .forbidden ? TBXCategories.forbiddenNote : nil, term.note]
    let note = parts.compactMap(\.self).joined(separator: ": ")
    if !note.isEmpty { notes(6, note) }
    line(5, "</\(self.term)>")
  }

  /// A kind of data that TBX-Basic has no place for.
  private enum Loss: String, CaseIterable {
    case references = "references to entries that are not written"
    case untranslated = "'do not translate'"
    case exemptions, numbers
    case editors = "who proposed or changed it, and when"
    case blockers
    case proposals = "proposed terms"
    case caseRules = "rules of case"
    case scopes, dates
    case lineEnds = "line ends of definitions, subjects and sources"
  }

  /// The kinds of data that an entry loses.
  private func lost(_ entry: ConceptEntry) -> [Loss] {
    let terms = entry.sections.flatMap(\.terms)
    let texts =
      [entry.subject, entry.definition].compactMap(\.self) + entry.sources
      + terms.compactMap(\.source)
    let kinds: [(Loss, Bool)] = [
      (.references, !entry.related.allSatisfy { names[$0] != nil }),
      (.untranslated, entry.isUntranslated),
      (.exemptions, !entry.exempt.isEmpty),
      (.numbers, !entry.numbers.isEmpty),
      (.editors, entry.hasEditors),
      (.blockers, entry.sections.contains { !$0.blockers.isEmpty }),
      (.proposals, terms.contains { $0.status == .proposed }),
      (.caseRules, terms.contains { $0.caseRule != .capitals }),
      (.scopes, terms.contains { $0.scope != .always }),
      (.dates, terms.contains { $0.from != nil || $0.until != nil }),
      (.lineEnds, texts.contains { $0.contains(where: \.isNewline) }),
    ]
    return kinds.compactMap { $0.1 ? $0.0 : nil }
  }

  /// An id as XML allows it (a name without a colon), unlike any before it.
  private static func xmlID(_ id: String, taken: inout Set<String>) -> String {
    var name = String(id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" })
    if !(name.first.map { $0.isLetter || $0 == "_" } ?? false) { name = "c" + name }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }

  // MARK: Pieces

  private mutating func element(
    _ level: Int, _ name: String, text: String, type: String? = nil
  ) {
    indent(level)
    put("<\(name)")
    if let type { note(XMLText.append(attribute: "type", type, to: &bytes)) }
    put(">")
    note(XMLText.append(text, to: &bytes))
    put("</\(name)>\n")
  }

  /// A note for each line: readers take a line end inside one for the end of a line of the file.
  private mutating func notes(_ level: Int, _ text: String) {
    // `\r\n` is one character of Swift.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: Self.isLineEnd) {
      element(level, "note", text: String(line))
    }
  }

  private static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  private mutating func open(_ level: Int, _ name: String, attribute: String, value: String) {
    indent(level)
    put("<\(name)")
    note(XMLText.append(attribute: attribute, value, to: &bytes))
    put(">\n")
  }

  private mutating func line(_ level: Int, _ text: String) {
    indent(level)
    put(text)
    put("\n")
  }

  private mutating func indent(_ level: Int) {
    for _ in 0..<level * 2 { bytes.append(0x20) }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func note(_ scalar: Unicode.Scalar?) { refused = refused ?? scalar }

  private mutating func report(_ severity: Severity, _ message: String, at location: SourceLocation)
  {
    findings.append(
      Finding(
        rule: severity == .error ? "tbx/unwritable" : "tbx/lost", severity: severity,
        message: message, location: location))
  }
}

extension LanguageSection {
  /// Whether the section has a term that is not only proposed.
  fileprivate var isDecided: Bool { terms.contains { $0.status != .proposed } }
}
