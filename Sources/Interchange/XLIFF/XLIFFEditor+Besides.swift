// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Matches and notes, which are written next to the targets.
extension XLIFFEditor {
  /// Adds the matches and notes of changed segments, unit by unit.
  func addBesides(_ edits: inout TextEdits) {
    var seen: Set<Int> = []
    for index in changed where seen.insert(segments[index].unitNode).inserted {
      let unit = segments[index].unitNode
      let parts = units[unit]?.all ?? []
      let notes = parts.flatMap(\.addedNotes)
      // All segments of a unit have its matches; what the file has already is not added again.
      let known = Set((parts.first?.matches ?? []).map(MatchKey.init))
      let proposed = parts.filter { part in
        part.proposal.map { !known.contains(MatchKey($0)) } ?? false
      }
      if tree.nodes[segments[index].node].localName == "segment" {
        if !proposed.isEmpty { addMatches(proposed, to: unit, &edits) }
        if !notes.isEmpty { addNotes(notes, to: unit, &edits) }
      } else {
        addAlternatives(proposed, notes: notes, to: unit, &edits)
      }
    }
  }

  /// The parts of a proposal by which it is the same as another one.
  private struct MatchKey: Hashable {
    let origin: String?
    let source: String?
    let target: String

    init(_ match: XLIFFSegment.Match) {
      origin = match.origin
      source = match.source?.plainText
      target = match.target.plainText
    }

    init(_ proposal: TargetProposal) {
      origin = proposal.origin
      source = proposal.memorySource
      target = proposal.memoryTarget
    }
  }

  private func markup(
    _ name: String, _ attributes: [(String, String)] = [], content: String
  ) -> String {
    var bytes = Array("<\(name)".utf8)
    for (name, value) in attributes {
      _ = XMLText.append(attribute: name, XMLText.allowed(value), to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self) + ">\(content)</\(name)>"
  }

  /// The prefix, with its colon, that a document writes before the elements of its vocabulary.
  private func prefix(_ node: Int) -> String {
    let name = tree.nodes[node].name
    return name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
  }

  // MARK: XLIFF 2

  /// Matches go into the module's element, which comes first in a unit.
  private func addMatches(_ parts: [XLIFFSegment], to unit: Int, _ edits: inout TextEdits) {
    let namespace = "urn:oasis:names:tc:xliff:matches:2.0"
    let core = prefix(unit)
    let holder = tree.elements(of: unit).first {
      tree.nodes[$0].localName == "matches" && tree.nodes[$0].namespace == namespace
    }
    guard let first = tree.elements(of: unit).first else { return }
    // An empty element, which the schema does not allow, has no child to write next to.
    let module = holder.map(prefix) ?? "mtc:"
    let lead = self.lead(of: holder.flatMap { tree.elements(of: $0).first } ?? first)
    let inner = holder == nil && !lead.isEmpty ? lead + "  " : lead
    var ids = FreshIDs(taken: ids(in: unit))
    // A language that is in force around the match is not that of both its texts.
    let isNamed = hasLanguage(around: holder ?? unit)
    func text(_ name: String, _ content: String, in language: String?) -> String {
      let language = isNamed ? language.map { [("xml:lang", $0)] } : nil
      return markup(core + name, language ?? [], content: XMLText.escaped(content))
    }
    let matches = parts.compactMap { part -> String? in
      guard let proposal = part.proposal else { return nil }
      let inside =
        text("source", proposal.memorySource, in: tree.nodes[0].attribute("srcLang"))
        + text("target", proposal.memoryTarget, in: language)
      return markup(
        module + "match",
        [
          ("ref", "#" + name(of: part, &ids, &edits)), ("type", "tm"),
          ("similarity", proposal.percent), ("origin", proposal.origin),
        ], content: inside)
    }
    let added = matches.map { inner + $0 }.joined()
    if let holder {
      let end = tree.elements(of: holder).last.map { tree.nodes[$0].end }
      let at = end ?? tree.nodes[holder].content.lowerBound
      edits.replace(at..<at, with: added)
    } else {
      let at = tree.nodes[unit].tag.upperBound
      let open = "\(lead)<mtc:matches xmlns:mtc=\"\(namespace)\">"
      edits.replace(at..<at, with: open + added + "\(lead)</mtc:matches>")
    }
  }

  /// All ids of a unit.
  private func ids(in node: Int) -> Set<String> {
    tree.elements(of: node).reduce(into: Set(tree.nodes[node].attribute("id").map { [$0] } ?? [])) {
      $0.formUnion(ids(in: $1))
    }
  }

  /// The id of a segment; one that has none is given one, for a match to refer to.
  private func name(
    of part: XLIFFSegment, _ ids: inout FreshIDs, _ edits: inout TextEdits
  ) -> String {
    if !part.id.isEmpty { return part.id }
    let id = ids.next()
    edits.replace(at: tree.attributeEnd(of: part.node), attribute: "id", id)
    return id
  }

  /// Ids that no element of a unit has yet.
  private struct FreshIDs {
    private var taken: Set<String>
    private var number = 0

    init(taken: Set<String>) { self.taken = taken }

    /// The next of `s1`, `s2`, … that is free.
    mutating func next() -> String {
      repeat { number += 1 } while !taken.insert("s\(number)").inserted
      return "s\(number)"
    }
  }

  /// Notes come after the elements of modules and before everything of the core.
  private func addNotes(_ notes: [String], to unit: Int, _ edits: inout TextEdits) {
    let core = prefix(unit)
    let elements = tree.elements(of: unit)
    func note(_ text: String) -> String {
      markup(
        core + "note", [("appliesTo", "source"), ("category", "terms")],
        content: XMLText.escaped(text))
    }
    if let holder = tree.first("notes", in: unit), let last = tree.elements(of: holder).last {
      let at = tree.nodes[last].end
      edits.replace(at..<at, with: notes.map { self.lead(of: last) + note($0) }.joined())
      return
    }
    guard
      let next = elements.first(where: { tree.nodes[$0].namespace == tree.nodes[unit].namespace })
    else { return }
    let lead = self.lead(of: next)
    let inner = lead.isEmpty ? lead : lead + "  "
    let before = elements.last { tree.nodes[$0].end <= tree.nodes[next].tag.lowerBound }
    let at = before.map { tree.nodes[$0].end } ?? tree.nodes[unit].tag.upperBound
    edits.replace(
      at..<at,
      with: "\(lead)<\(core)notes>" + notes.map { inner + note($0) }.joined()
        + "\(lead)</\(core)notes>")
  }

  // MARK: XLIFF 1.x

  /// Proposals and notes come after the target, in any order.
  private func addAlternatives(
    _ parts: [XLIFFSegment], notes: [String], to unit: Int, _ edits: inout TextEdits
  ) {
    guard let source = tree.first("source", in: unit) else { return }
    let core = prefix(unit)
    let after =
      tree.first("target", in: unit) ?? tree.first("seg-source", in: unit) ?? source
    let lead = self.lead(of: source)
    var text = ""
    for part in parts {
      guard let proposal = part.proposal else { continue }
      // The schema allows a reference only to a mark that is not inside a code.
      let holder = part.sourceMarkNode.flatMap { tree.nodes[$0].parent }
      let isOutermost = holder.map { tree.nodes[$0].localName == "seg-source" } ?? false
      let mark = isOutermost && !part.id.isEmpty ? [("mid", part.id)] : []
      text +=
        lead
        + markup(
          core + "alt-trans",
          mark + [("match-quality", proposal.percent + "%"), ("origin", proposal.origin)],
          content: markup(core + "source", content: XMLText.escaped(proposal.memorySource))
            + markup(core + "target", content: XMLText.escaped(proposal.memoryTarget)))
    }
    for note in notes {
      text +=
        lead
        + markup(
          core + "note", [("from", "concord"), ("annotates", "source")],
          content: XMLText.escaped(note))
    }
    let at = tree.nodes[after].end
    edits.replace(at..<at, with: text)
  }
}
