// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Reads resources of a workspace in one state, each as one JSON text.
struct ResourceReader {
  let opened: WorkspaceSessions.Opened

  private var workspace: Workspace { opened.workspace }
  /// The longest text of a resource, in UTF-8 bytes.
  private static let size = ToolParameter.usualSize
  private let quotation = Quotation(limit: size / 10)

  init(_ opened: WorkspaceSessions.Opened) { self.opened = opened }

  /// The text of a resource; `nil` if there is none of the name.
  ///
  /// - Throws: `JobError` for a file of the workspace that cannot be read.
  func text(of text: String) throws -> String? {
    guard let (uri, from) = ConcordURI.read(text) else { return nil }
    let value: JSONValue? =
      switch uri {
      case .workspace: try workspaceValue(from)
      case .concept(let id): try concept(id, from)
      case .glossary(let name): try glossary(name, from)
      case .paper(let label): try paper(label, from)
      case .unit(let id, let paper): try unit(id, paper)
      }
    return value.map(JSONText.text)
  }

  private func fitted(_ answer: ListAnswer, _ uri: ConcordURI) -> JSONValue {
    var answer = answer
    answer.members["sanitized"] = true
    answer.members["uri"] = uri.json
    return answer.fitted(to: Self.size, nextName: "next_uri") { uri.text(from: $0) }
  }

  private func workspaceValue(_ from: Int) throws -> JSONValue {
    let glossaries = try opened.glossaries()
    let items = glossaries.map { glossary -> JSONValue in
      [
        "uri": ConcordURI.glossary(GlossaryName.name(of: glossary.path)).json,
        "name": quotation.json(glossary.name), "concepts": .int(glossary.entries.count),
        "languages": .array(glossary.languages.map { .string($0.description) }),
      ]
    }
    let configuration = workspace.configuration
    return fitted(
      ListAnswer(
        "glossaries", all: items, from: from,
        members: [
          "source_language": .string(configuration.sourceLanguage.description),
          "target_language": .string(configuration.targetLanguage.description),
          "style": .array(configuration.style.map { quotation.json($0) }.fitting(Self.size / 4)),
          "papers": .int(try workspace.memoryStore.papers().count),
          "units": .int(try opened.lookup().unitCount),
          "notices": .array(
            workspace.notices.lines.prefix(20).map { quotation.json($0) }.fitting(Self.size / 8)),
        ]), .workspace)
  }

  private func glossary(_ name: String, _ from: Int) throws -> JSONValue? {
    guard
      let glossary = try opened.glossaries().first(where: {
        GlossaryName.name(of: $0.path) == name
      })
    else { return nil }
    let items = glossary.entries.dropFirst(from).prefix(Self.size / 50).map { entry -> JSONValue in
      [
        "uri": ConcordURI.concept(entry.id).json,
        "terms": .array(
          entry.sections.compactMap { section -> JSONValue? in
            guard let term = section.terms.min(by: { $0.status < $1.status }) else { return nil }
            return [
              "language": .string(section.language.description), "term": quotation.json(term.text),
              "status": .string(term.status.rawValue),
            ]
          }),
      ]
    }
    let total = glossary.entries.count
    return fitted(
      ListAnswer(
        "concepts", items, offset: min(from, total), total: total,
        hasMore: from + items.count < total,
        members: [
          "name": quotation.json(glossary.name),
          "languages": .array(glossary.languages.map { .string($0.description) }),
        ]), .glossary(name))
  }

  private func concept(_ id: ConceptID, _ from: Int) throws -> JSONValue? {
    guard let (entry, glossary) = try opened.lookup().concept(id).map({ ($0.entry, $0.glossary) })
    else { return nil }
    let terms = entry.sections.flatMap { section in
      section.terms.map { term -> JSONValue in
        var item: [String: JSONValue] = [
          "language": .string(section.language.description), "term": quotation.json(term.text),
          "status": .string(term.status.rawValue),
        ]
        item["since"] = term.from.map { quotation.json($0) }
        item["until"] = term.until.map { quotation.json($0) }
        item["note"] = term.note.map { quotation.json($0) }
        item["source"] = term.source.map { quotation.json($0) }
        return .object(item)
      }
    }
    var members: [String: JSONValue] = [
      "concept": quotation.json(entry.id.description), "glossary": quotation.json(glossary),
      "untranslated": .bool(entry.isUntranslated),
      "sources": .array(entry.sources.map { quotation.json($0) }.fitting(Self.size / 10)),
      "related": .array(
        entry.related.map { ConcordURI.concept($0).json }.fitting(Self.size / 10)),
    ]
    members["subject"] = entry.subject.map { quotation.json($0) }
    members["definition"] = entry.definition.map { quotation.json($0) }
    members["note"] = entry.note.map { quotation.json($0) }
    members["by"] = entry.editor.map { quotation.json($0) }
    members["on"] = entry.edited.map { quotation.json($0) }
    return fitted(ListAnswer("terms", all: terms, from: from, members: members), .concept(id))
  }

  private func paper(_ label: String, _ from: Int) throws -> JSONValue? {
    guard
      let page = try workspace.paper(labelled: label, from: from, limit: Self.size / 100)
    else { return nil }
    let items = page.units.map { value(of: $0, in: page.file) }
    let properties = page.properties.prefix(30).map { property -> JSONValue in
      ["name": quotation.json(property.type), "value": quotation.json(property.value)]
    }
    return fitted(
      ListAnswer(
        "units", items, offset: min(from, page.total), total: page.total,
        hasMore: from + items.count < page.total,
        members: ["properties": .array(properties.fitting(Self.size / 4))]), .paper(label))
  }

  private func unit(_ id: UnitID, _ paper: String) throws -> JSONValue? {
    guard let found = try workspace.unit(id, inPaperLabelled: paper) else { return nil }
    guard case .object(var members) = value(of: found.unit, in: found.file) else { return nil }
    members["paper"] = ConcordURI.paper(paper).json
    members["notes"] = .array(
      found.unit.notes.map { quotation.json($0) }.fitting(Self.size / 8))
    members["changed"] = found.unit.changeDate.map { quotation.json($0) }
    members["sanitized"] = true
    return .object(members)
  }

  private func value(of unit: TranslationUnit, in file: String) -> JSONValue {
    var item: [String: JSONValue] = [
      "uri": workspace.unitURI(unit.id, in: file).json, "status": .string(unit.status.rawValue),
      "texts": .array(
        unit.variants.map { variant -> JSONValue in
          [
            "language": .string(variant.language.description),
            "text": quotation.json(variant.text),
          ]
        }.fitting(Self.size / 2)),
    ]
    item["section"] = unit.part.map { .string($0.rawValue) }
    item["confidence"] = unit.confidence.map { .double($0) }
    return .object(item)
  }
}
