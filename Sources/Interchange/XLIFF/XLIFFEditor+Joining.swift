// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import Languages
import TextModel

/// The space between the sentences of a unit: white space in languages that have it there, nothing in others.
extension XLIFFEditor {
  /// The target of a segment without spaces at its end where another follows and the language has none between
  /// sentences.
  func joined(_ segment: XLIFFSegment) -> InlineContent? {
    guard segment.isChanged, language != nil, joiner.isEmpty, let target = segment.target,
      unit(of: segment).neighbours(of: segment).after != nil
    else { return segment.target }
    return target.withoutEndingSpaces
  }

  /// Puts what separates sentences of the target language between translated segments of XLIFF 2 that touch one
  /// another, in an element of its own that has no source.
  ///
  /// The source may have nothing there (会议结束。双方签字。) where the translation needs a space. Each gap is filled once,
  /// with the later of the two changed segments. A unit whose targets have an order of their own keeps its parts.
  func openGaps(around segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard !joiner.isEmpty, segment.target?.isBlank == false, !unit(of: segment).hasOrder else {
      return
    }
    let (before, after) = unit(of: segment).neighbours(of: segment)
    if let before { openGap(between: before, and: segment, &edits) }
    if let after, !after.isChanged || after.isKept {
      openGap(between: segment, and: after, &edits)
    }
  }

  private func openGap(
    between first: XLIFFSegment, and second: XLIFFSegment, _ edits: inout TextEdits
  ) {
    guard first.node != second.node, let before = first.target, let after = second.target,
      !before.isBlank, !after.isBlank, ends(first), !before.plainText.endsInSpace,
      !after.plainText.beginsWithSpace, mayBeParted(first), mayBeParted(second)
    else { return }
    let name = tree.nodes[first.node].name
    let prefix = name.firstIndex(of: ":").map { name[...$0] } ?? ""
    let end = tree.nodes[first.node].end
    let language = inherited(source: first.sourceNode, in: first.node)
    edits.replace(
      end..<end,
      with: lead(of: first.node) + "<\(prefix)ignorable><\(prefix)source/>"
        + "<\(prefix)target\(language)>\(joiner)</\(prefix)target></\(prefix)ignorable>")
  }

  /// Whether the parts of a unit may be other ones than the file has.
  private func mayBeParted(_ segment: XLIFFSegment) -> Bool {
    var node: Int? = segment.node
    while let at = node {
      if let value = tree.nodes[at].attribute("canResegment") { return value != "no" }
      node = tree.nodes[at].parent
    }
    return true
  }

  /// Whether a segment ends where white space is wanted: its source has none in its language, or ends a sentence.
  private func ends(_ segment: XLIFFSegment) -> Bool {
    let source = segment.source.plainText
    let scalars = source.unicodeScalars.reversed().map(\.value)
    guard !source.endsInSpace, let last = scalars.first(where: { !CharacterClass.isClosing($0) })
    else { return false }
    return CharacterClass.isHan(last) || CharacterClass.isTerminal(last)
      || CharacterClass.isWide(last)
  }

  /// Gives the white space between two translated segments of XLIFF 2 an empty target, where the target language has
  /// none between sentences.
  func closeGaps(around segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard joiner.isEmpty, segment.target?.isBlank == false else { return }
    let unit = unit(of: segment)
    let parts = unit.elements
    guard let at = unit.places[segment.node] else { return }
    func other(_ place: Int) -> XLIFFSegment? {
      guard parts.indices.contains(place) else { return nil }
      return unit.translated[parts[place]].map { unit.all[$0] }
    }
    if other(at + 2) != nil { closeGap(parts[at + 1], &edits) }
    // The one before does it if it was changed as well.
    if let before = other(at - 2), !before.isChanged { closeGap(parts[at - 1], &edits) }
  }

  private func closeGap(_ node: Int, _ edits: inout TextEdits) {
    guard tree.nodes[node].localName == "ignorable", tree.first("target", in: node) == nil,
      let source = tree.first("source", in: node),
      case let text = InlineContent(tree.markup(of: source)), text.codeCount == 0,
      !text.plainText.isEmpty, text.plainText.allSatisfy({ $0 == " " })
    else { return }
    let name = tree.nodes[source].name
    let prefix = name.firstIndex(of: ":").map { name[...$0] } ?? ""
    let end = tree.nodes[source].end
    edits.replace(
      end..<end,
      with: "\(lead(of: source))<\(prefix)target\(inherited(source: source, in: node))/>")
  }
}

extension InlineContent {
  /// The content without spaces at its end, if that is text.
  fileprivate var withoutEndingSpaces: InlineContent {
    guard case .text(let text)? = nodes.last, text.endsInSpace else { return self }
    let words = text.reversed().drop { $0 == " " }.reversed()
    return InlineContent(nodes.dropLast() + (words.isEmpty ? [] : [.text(String(words))]))
  }
}

extension String {
  fileprivate var endsInSpace: Bool { last?.isWhitespace == true }
  fileprivate var beginsWithSpace: Bool { first?.isWhitespace == true }
}
