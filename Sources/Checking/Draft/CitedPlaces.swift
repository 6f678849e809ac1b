// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Where a draft quotes others or cites works.
///
/// A quotation runs from an opening mark to its closing one, over sentences if need be, or is what the
/// format sets apart as one. A title is what 《》 or 〈〉 enclose, what is in italics and written like a title,
/// and every entry of a list of references. What is emphasised otherwise is the author's own. Nothing is changed in a
/// footnote or line that cites a work, since its title may have no marks.
public struct CitedPlaces: Sendable {
  /// A stretch of the content.
  struct Place {
    var kind: TermExemption?
    var range: Range<Int>
    /// How much it says: letters, Han characters twice.
    var weight = Int.max
    /// Whether it is an entry of a list of references, or cites a work as one.
    var isReference = false
  }

  /// Where the places begin, in order.
  private let starts: [Int]
  /// For each place, the farthest ends of it and those before it.
  private let reach: [Reach]

  /// How far the places that begin up to some point go.
  private struct Reach {
    var any = 0
    var quotation = 0
    var title = 0
    /// Of titles and of quotations that are cited whatever they say.
    var cited = 0
    /// Of entries of lists of references.
    var reference = 0
    /// Of quotations that say so much; those of one text are disjoint or inside each other, so the farthest
    /// one says the most of those that contain a stretch.
    var weighed = 0
    var weight = 0
  }

  /// Finds the quotations and titles of a draft.
  ///
  /// - Complexity: O(*n* log *n*).
  init(_ draft: AnalyzedDraft) {
    var places = Self.marked(in: draft)
    places += Self.zones(of: draft.document)
    places += Self.references(in: draft.document)
    places += Self.citations(in: draft)
    places += Self.frontMatter(of: draft.document).map { [Place(kind: nil, range: $0)] } ?? []
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    starts = places.map(\.range.lowerBound)
    var last = Reach()
    reach = places.map { place in
      let end = place.range.upperBound
      last.any = max(last.any, end)
      if place.kind == .quotation { last.quotation = max(last.quotation, end) }
      if place.kind == .title { last.title = max(last.title, end) }
      if place.isReference { last.reference = max(last.reference, end) }
      if place.kind == .title || place.kind != nil && place.weight == .max {
        last.cited = max(last.cited, end)
      } else if place.kind != nil, (end, place.weight) > (last.weighed, last.weight) {
        last.weighed = end
        last.weight = place.weight
      }
      return last
    }
  }

  /// The surroundings of a stretch of the content.
  struct Setting {
    /// The kinds of places that contain it.
    var kinds: Set<TermExemption> = []
    /// Whether words of others contain it: a quotation that says more than it, or a title.
    var isCited = false
    /// Whether the place is in an entry of a list of references.
    var isReference = false
    /// Whether the place is in a quotation, a title, in emphasis or in front matter, where nothing is changed.
    var isProtected = false
  }

  /// The surroundings of a stretch of the content.
  ///
  /// A name between quotation marks is used, not quoted: the “Spirit of Shanghai”.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes of the content.
  ///   - text: the words there.
  /// - Complexity: O(log *places*).
  func setting(of range: Range<Int>, text: String) -> Setting {
    var setting = Setting()
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return setting }
    let reach = reach[low - 1]
    setting.isProtected = reach.any >= range.upperBound
    guard setting.isProtected else { return setting }
    if reach.quotation >= range.upperBound { setting.kinds.insert(.quotation) }
    if reach.title >= range.upperBound { setting.kinds.insert(.title) }
    setting.isReference = reach.reference >= range.upperBound
    setting.isCited =
      reach.cited >= range.upperBound
      || reach.weighed >= range.upperBound && reach.weight - Self.weight(of: text) >= 4
    return setting
  }

  // MARK: Marks

  fileprivate struct Opening {
    var closing: Unicode.Scalar
    var kind: TermExemption
    var start: Int
    var weight = 0
  }

  /// The places between quotation marks and title marks.
  private static func marked(in draft: AnalyzedDraft) -> [Place] {
    var places: [Place] = []
    // A quotation of several paragraphs that opens each of them.
    var pending: Opening?
    for paragraph in draft.paragraphs {
      var open: [Opening] = []
      /// How many of them each mark would close, so that a mark without a partner costs nothing.
      var waiting: [Unicode.Scalar: Int] = [:]
      var weight = 0
      var end = 0
      if paragraph.first?.target.text.unicodeScalars.first != pending?.opening { pending = nil }
      for segment in paragraph {
        let text = segment.target
        var at = 0
        var before: Unicode.Scalar = " "
        var scalars = text.text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
          next = scalars.next()
          let start = at
          at += UTF8.width(scalar)
          defer { before = scalar }
          guard let mark = Self.mark(scalar, before: before, after: next ?? " ") else {
            weight += Self.weight(of: scalar)
            continue
          }
          let range = text.offsets.fileRange(start..<at)
          if mark.closes, waiting[scalar, default: 0] > 0,
            let last = open.lastIndex(where: { $0.closing == scalar })
          {
            places.append(
              Place(
                kind: open[last].kind, range: open[last].start..<range.upperBound,
                weight: isLong(open[last], pending) ? .max : weight - open[last].weight))
            for opening in open[last...] { waiting[opening.closing, default: 0] -= 1 }
            open.removeSubrange(last...)
          } else if let pair = mark.opens {
            waiting[pair.closing, default: 0] += 1
            open.append(
              Opening(
                closing: pair.closing, kind: pair.kind, start: range.lowerBound, weight: weight))
          }
        }
        end = text.offsets.fileRange(0..<text.text.utf8.count).upperBound
      }
      // “ that opens the paragraph and is not closed in it: the next paragraph goes on with it.
      if let first = open.first, first.kind == .quotation, first.weight == 0,
        first.opening == "\u{201C}" || first.opening == "\u{AB}" || first.opening == "\u{300C}"
      {
        places.append(Place(kind: .quotation, range: first.start..<max(end, first.start)))
        pending = first
      } else {
        pending = nil
      }
    }
    return places
  }

  private static func isLong(_ opening: Opening, _ pending: Opening?) -> Bool {
    opening.weight == 0 && pending?.closing == opening.closing
  }

  /// The mark that a scalar opens, and whether it closes one, between two neighbours; `nil` for any other scalar.
  private static func mark(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar
  ) -> (opens: (closing: Unicode.Scalar, kind: TermExemption)?, closes: Bool)? {
    switch scalar {
    case "\u{201C}": (("\u{201D}", .quotation), true)
    case "\u{201E}": (("\u{201C}", .quotation), false)
    case "\u{AB}": (("\u{BB}", .quotation), false)
    case "\u{300C}": (("\u{300D}", .quotation), false)
    case "\u{300E}": (("\u{300F}", .quotation), false)
    case "\u{300A}": (("\u{300B}", .title), false)
    case "\u{3008}": (("\u{3009}", .title), false)
    case "\"": (("\"", .quotation), true)
    case "\u{2018}": (("\u{2019}", .quotation), false)
    case "'":
      // An apostrophe has a letter on both sides, or on the left.
      (
        before.properties.isAlphabetic || !after.properties.isAlphabetic ? nil : ("'", .quotation),
        !after.properties.isAlphabetic
      )
    case "\u{2019}": (nil, !after.properties.isAlphabetic)
    case "\u{201D}", "\u{BB}", "\u{300D}", "\u{300F}", "\u{300B}", "\u{3009}": (nil, true)
    default: nil
    }
  }

  static func weight(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x80 { return scalar.value.isASCIILetter ? 1 : 0 }
    // Russian and the main block of Han, without a call.
    if (0x410...0x44F).contains(scalar.value) { return 1 }
    if (0x4E00...0x9FA5).contains(scalar.value) { return 2 }
    return scalar.properties.isIdeographic ? 2 : scalar.properties.isAlphabetic ? 1 : 0
  }

  static func weight(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + weight(of: $1) }
  }

  /// Lines and paragraphs that cite a work, whose title no marks may set apart; their words stay as they are.
  private static func citations(in draft: AnalyzedDraft) -> [Place] {
    guard draft.document.isRunningText else { return [] }
    let zones = draft.document.zones.filter { $0.kind == .note }.map(\.range)
    let notes = (zones + sections(of: draft.document, isHead: SectionHeads.isSources))
      .sorted { $0.lowerBound < $1.lowerBound }
    var ranges: [Range<Int>] = []
    let content = Array(draft.document.content.utf8)
    var start = 0
    for line in content.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { ranges.append(start..<start + line.count) }
      start += line.count + 1
    }
    let lineCount = ranges.count
    ranges += draft.paragraphs.compactMap { paragraph in
      guard paragraph.count > 1, let first = paragraph.first?.target,
        let last = paragraph.last?.target
      else { return nil }
      let start = first.offsets.fileRange(0..<first.text.utf8.count).lowerBound
      let end = last.offsets.fileRange(0..<last.text.utf8.count).upperBound
      return 0...content.count ~= start && start...content.count ~= end ? start..<end : nil
    }
    let lines = Set(ranges.prefix(lineCount))
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var next = 0
    return ranges.compactMap { range in
      while next < notes.count, notes[next].upperBound <= range.lowerBound { next += 1 }
      let isNote = next < notes.count && notes[next].lowerBound <= range.lowerBound
      let text = String(decoding: content[range], as: UTF8.self)
      return CitedWork.isCited(in: text, isNote: isNote, isLine: lines.contains(range))
        ? Place(kind: nil, range: range, isReference: true) : nil
    }
  }

  // MARK: Zones

  /// The fields between two lines of `---` or `+++` at the top of a draft: programs read them, so nothing in them is
  /// changed.
  private static func frontMatter(of document: CheckDocument) -> Range<Int>? {
    let content = document.content.utf8
    guard let mark = ["---", "+++"].first(where: { document.content.hasPrefix($0) }) else {
      return nil
    }
    var at = 0
    var hasField = false
    for line in content.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(500) {
      let isMark = line.prefix(3).elementsEqual(mark.utf8) && line.allSatisfy { $0 <= 0x2D }
      if at == 0, !isMark { return nil }
      if at > 0, isMark { return hasField ? 0..<at : nil }
      hasField = hasField || line.contains(0x3A) || line.contains(0x3D)
      at += line.count + 1
    }
    return nil
  }

  private static func zones(of document: CheckDocument) -> [Place] {
    guard !document.zones.isEmpty else { return [] }
    let content = Array(document.content.utf8)
    return document.zones.compactMap { zone in
      switch zone.kind {
      case .quotation: return Place(kind: .quotation, range: zone.range)
      case .title: return Place(kind: .title, range: zone.range)
      case .reference: return Place(kind: .title, range: zone.range, isReference: true)
      case .emphasis:
        guard zone.range.upperBound <= content.count else { return nil }
        let after = content[zone.range.upperBound..<min(content.count, zone.range.upperBound + 60)]
        return Place(
          kind: isTitle(content[zone.range], before: after) ? .title : nil, range: zone.range)
      default: return nil
      }
    }
  }

  /// Whether words in italics are the title of a work: two words or more in title case, or a capital and a
  /// year in brackets after it.
  private static func isTitle(_ bytes: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" && $0 != "-" }
    guard words.count > 1, words[0].first?.isUppercase ?? false else { return false }
    if !words.contains(where: { $0.utf8.count > 3 && $0.first?.isLowercase ?? false }) {
      return true
    }
    // (Oxford, 2015), (2015)
    guard let open = rest.firstIndex(of: UInt8(ascii: "(")),
      rest[..<open].allSatisfy({ [0x20, 0x2A, 0x5F, 0x2C].contains($0) })
    else { return false }
    var digits = 0
    for byte in rest[open...] {
      if byte == UInt8(ascii: ")") || byte == 0x0A { return digits == 4 }
      if byte.isASCIIDigit {
        digits += 1
      } else if digits == 4 {
        return true
      } else {
        digits = 0
      }
    }
    return false
  }

  /// The text after each heading that announces references, up to the next heading.
  private static func references(in document: CheckDocument) -> [Place] {
    sections(of: document, isHead: SectionHeads.isReferences).map {
      Place(kind: .title, range: $0, isReference: true)
    }
  }

  /// The text after each heading of a kind, up to the next heading.
  private static func sections(
    of document: CheckDocument, isHead: (String) -> Bool
  ) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    let headings = document.zones.filter { $0.kind == .heading }.map(\.range.lowerBound).sorted()
    var start: Int?
    var next = headings[...]
    for segment in document.segments {
      let text = segment.target
      guard text.text.utf8.count < 120 else { continue }
      let range = text.offsets.fileRange(0..<text.text.utf8.count)
      while let heading = next.first, heading < range.lowerBound { next.removeFirst() }
      let isHeading = next.first == range.lowerBound
      if let begun = start, isHeading || SectionHeads.isOther(text.text) {
        sections.append(begun..<range.lowerBound)
        start = nil
      }
      if isHeading || headings.isEmpty, isHead(text.text) {
        start = range.upperBound
      }
    }
    if let begun = start { sections.append(begun..<Int.max) }
    return sections
  }
}

extension CitedPlaces.Opening {
  /// The mark that was opened.
  fileprivate var opening: Unicode.Scalar {
    switch closing {
    case "\u{201D}": "\u{201C}"
    case "\u{BB}": "\u{AB}"
    case "\u{300D}": "\u{300C}"
    default: closing
    }
  }
}
