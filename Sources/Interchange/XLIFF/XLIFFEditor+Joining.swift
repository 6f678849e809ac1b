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
      neighbours(of: segment).after != nil
    else { return segment.target }
    return target.withoutEndingSpaces
  }

  /// Puts what separates sentences of the target language between translated segments of XLIFF 2 that touch one
  /// another, in an element of its own that has no source.
  ///
  /// The source may have nothing there (会议结束。双方签字。) where the translation needs a space. Each gap is filled once,
  /// with the later of the two changed segments. A unit whose targets have an order of their own keeps its parts.
  func openGaps(around segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard !joiner.isEmpty, segment.target?.isBlank == false, !hasOrder(segment.unitNode) else {
      return
    }
    let (before, after) = neighbours(of: segment)
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

  /// Whether targets of a unit name their places.
  private func hasOrder(_ unit: Int) -> Bool {
    tree.elements(of: unit).contains { part in
      tree.first("target", in: part).map { tree.nodes[$0].attribute("order") != nil } ?? false
    }
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

  /// The segments directly before and after another in its unit.
  private func neighbours(
    of segment: XLIFFSegment
  ) -> (before: XLIFFSegment?, after: XLIFFSegment?) {
    let all = segments(of: segment.unitNode)
    guard
      let place = all.firstIndex(where: {
        $0.node == segment.node && $0.markNode == segment.markNode
          && $0.sourceMarkNode == segment.sourceMarkNode
      })
    else { return (nil, nil) }
    let before = place > 0 ? all[place - 1] : nil
    let after = place + 1 < all.count ? all[place + 1] : nil
    guard tree.nodes[segment.node].localName == "segment" else { return (before, after) }
    // Text that is not to be translated is between the others.
    let parts = tree.elements(of: segment.unitNode)
    func isNext(_ first: Int, _ second: Int) -> Bool {
      guard let at = parts.firstIndex(of: first), at + 1 < parts.count else { return false }
      return parts[at + 1] == second
    }
    return (
      before.flatMap { isNext($0.node, segment.node) ? $0 : nil },
      after.flatMap { isNext(segment.node, $0.node) ? $0 : nil }
    )
  }

  /// Gives the white space between two translated segments of XLIFF 2 an empty target, where the target language has
  /// none between sentences.
  func closeGaps(around segment: XLIFFSegment, _ edits: inout TextEdits) {
    guard joiner.isEmpty, segment.target?.isBlank == false else { return }
    let parts = tree.elements(of: segment.unitNode)
    guard let at = parts.firstIndex(of: segment.node) else { return }
    let all = segments(of: segment.unitNode)
    func other(_ place: Int) -> XLIFFSegment? {
      guard parts.indices.contains(place) else { return nil }
      return all.first { $0.node == parts[place] && $0.target?.isBlank == false }
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
