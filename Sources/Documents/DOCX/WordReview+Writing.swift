// SPDX-License-Identifier: Apache-2.0
import Files

extension WordReview {
  /// A run of a part.
  private struct Run: Hashable, Comparable {
    let part: Int
    let element: Int

    static func < (a: Run, b: Run) -> Bool { (a.part, a.element) < (b.part, b.element) }
  }

  /// The marks to write into the parts.
  private struct Marks {
    var divisions: [Run: RunDivision] = [:]
    /// Marks between elements of the body.
    var body = TextEdits()
  }

  /// The document with its remarks; without any, its parts as they were.
  ///
  /// - Throws: `FileError` for an archive that cannot be made.
  /// - Complexity: O(*bytes* + *k* log *k*) for *k* remarks.
  package func bytes(by author: WordAuthor) throws -> [UInt8] {
    var numbers = RevisionNumbers()
    for part in parts { numbers.note(part.tree) }
    var added = try WordComments(archive, main: parts[0], author: author, numbers: numbers)
    var marks = Marks()
    addComments(to: &marks, &added)
    addChanges(to: &marks, &added)
    var edits = Array(repeating: TextEdits(), count: parts.count)
    edits[0] = marks.body
    for (run, division) in marks.divisions.sorted(by: { $0.key < $1.key }) {
      let part = markup[run.part]
      let bytes = part.bytes(of: run.element)
      if let markup = division.markup(of: run.element, in: part) {
        edits[run.part].replace(bytes, with: markup)
      } else {
        edits[run.part].replace(
          bytes.lowerBound..<bytes.lowerBound, with: division.marks.map(\.markup).joined())
      }
    }
    var written: [String: [UInt8]] = [:]
    for (part, edits) in zip(parts, edits) where !edits.isEmpty {
      written[part.name] = part.tree.bytes(with: edits)
    }
    try written.merge(added.parts()) { $1 }
    return try archive.bytes(replacing: written)
  }

  // MARK: Comments

  private func addComments(to marks: inout Marks, _ added: inout WordComments) {
    /// A mark at an offset of the text; at one offset ends come before places and places before starts.
    struct Event {
      let offset: Int
      let order: Int
      let piece: Int
      let markup: String
    }
    let w = markup[0].w
    var events: [Event] = []
    for comment in comments.sorted(by: { Self.isBefore($0.range, $1.range) }) {
      let mine = pieces(in: comment.range)
      guard let first = mine.first else { continue }
      let number = added.add(comment.paragraphs)
      let start = "<\(w)commentRangeStart \(w)id=\"\(number)\"/>"
      let end =
        "<\(w)commentRangeEnd \(w)id=\"\(number)\"/><\(w)r><\(w)commentReference"
        + " \(w)id=\"\(number)\"/></\(w)r>"
      if let element = outsideElement(of: first) {
        let bytes = markup[0].bytes(of: element)
        marks.body.replace(bytes.lowerBound..<bytes.lowerBound, with: start)
        marks.body.replace(bytes.upperBound..<bytes.upperBound, with: end)
        continue
      }
      let range = comment.range.clamped(to: pieces[first].range.lowerBound..<Int.max)
      let last = mine.last { parts[pieces[$0].part].isBody && outsideElement(of: $0) == nil }
      if range.isEmpty {
        events.append(
          Event(offset: range.lowerBound, order: 1, piece: first, markup: start + end))
      } else {
        events.append(Event(offset: range.lowerBound, order: 2, piece: first, markup: start))
        let last = last ?? first
        let offset = min(range.upperBound, pieces[last].range.upperBound)
        events.append(Event(offset: offset, order: 0, piece: last, markup: end))
      }
    }
    let sorted = events.enumerated().sorted {
      ($0.element.offset, $0.element.order, $0.offset)
        < ($1.element.offset, $1.element.order, $1.offset)
    }
    for (_, event) in sorted {
      put(event.markup, at: event.offset, of: event.piece, isEnd: event.order == 0, &marks)
    }
  }

  /// Puts a mark at an offset of the text into its run, or next to an element that is not divided.
  private func put(
    _ mark: String, at offset: Int, of number: Int, isEnd: Bool, _ marks: inout Marks
  ) {
    let piece = pieces[number]
    guard let place = piece.place else { return }
    let within = min(max(offset - piece.range.lowerBound, 0), piece.range.count)
    guard piece.isDivisible, !piece.isComputed || piece.isText else {
      let bytes = markup[piece.part].bytes(of: place.element)
      let at = isEnd ? bytes.upperBound : bytes.lowerBound
      marks.body.replace(at..<at, with: mark)
      return
    }
    marks.divisions[Run(part: piece.part, element: place.element), default: RunDivision()].marks
      .append(
        .init(
          child: piece.node, offset: piece.isText ? within : (within == 0 ? 0 : 1), markup: mark))
  }

  // MARK: Changes

  private func addChanges(
    to marks: inout Marks, _ added: inout WordComments
  ) {
    for change in changes.sorted(by: { Self.isBefore($0.range, $1.range) }) {
      let mine = pieces(in: change.range)
      guard let first = mine.first, let run = pieces[first].place?.element else { continue }
      let part = markup[pieces[first].part]
      for number in mine {
        let piece = pieces[number]
        guard let place = piece.place else { continue }
        let overlap = piece.range.clamped(to: change.range)
        let start = overlap.lowerBound - piece.range.lowerBound
        var deletion = RunDivision.Deletion(
          child: piece.node, range: piece.isText ? start..<start + overlap.count : 0..<1,
          attributes: added.attributes(part.w))
        if number == mine.upperBound - 1, !change.words.isEmpty {
          deletion.words = .init(
            text: change.words, format: part.format(of: run, isNew: true),
            attributes: added.attributes(part.w),
            surrounding: reopened(around: place.element, in: part, &added))
        }
        marks.divisions[Run(part: piece.part, element: place.element), default: RunDivision()]
          .deletions.append(deletion)
      }
    }
  }

  /// The opening tag of the insertion of another author around a run, with a number of its own.
  private func reopened(around run: Int, in part: WordMarkup, _ added: inout WordComments)
    -> String?
  {
    guard let parent = part.tree.nodes[run].parent, part.name(parent) == "ins" else { return nil }
    let tag = part.tree.nodes[parent].tag
    guard let value = part.tree.valueRange(of: "\(part.w)id", in: parent) else {
      return part.text(tag)
    }
    return part.text(tag.lowerBound..<value.lowerBound) + "\(added.number())"
      + part.text(value.upperBound..<tag.upperBound)
  }

  private static func isBefore(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
  }
}
