// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

extension XLIFFFile {
  /// The segments in the form that all bilingual formats share.
  var pairedSegments: [PairedSegment] {
    let mark = tree.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var names = UniqueNames()
    return segments.enumerated().map { index, segment in
      let name = names.unique(segment.name)
      let node = segment.markNode ?? (segment.sourceMarkNode == nil ? segment.targetNode : nil)
      var found = PairedSegment(
        number: index + 1, id: name.isEmpty ? nil : name, unit: name,
        source: segment.source, target: segment.target,
        sourceLanguage: segment.sourceLanguage ?? sourceLanguage,
        targetLanguage: segment.targetLanguage ?? targetLanguage,
        location: node.map { tree.nodes[$0].location } ?? segment.location)
      found.isTranslatable = segment.isTranslatable
      found.isLocked = segment.isLocked
      found.hasLock = segment.isLocked
      found.hasSignOff = segment.isSignedOff
      found.isMachine = segment.isMachine
      found.isStateWritten = segment.isStateWritten
      found.context = segment.context
      found.notes = segment.notes
      found.authorship = segment.authorship
      found.text = segment.file
      found.state = segment.translationState
      found.doubt = segment.doubt
      if let node {
        var runs = XMLTextRuns(tree)
        runs.add(node)
        let spaces = segment.target?.spacedText.spaces ?? []
        found.runs = runs.finished(at: tree.nodes[node].content.upperBound, spaces: spaces).map {
          PairedSegment.Run(text: $0.text, file: $0.file - mark, length: $0.length)
        }
      }
      return found
    }
  }
}

extension XLIFFSegment {
  /// File, unit and segment, as far as they have names.
  public var name: String { [file, unit, id].filter { !$0.isEmpty }.joined(separator: "/") }
}

/// Finds the place of the plain text of an element in its document.
private struct XMLTextRuns {
  private let tree: XMLTree
  /// The stretches, and before and after each reference an empty one, so that words that begin or end with a
  /// reference have its place and not that of a tag beside it.
  private var runs: [(run: PairedSegment.Run, ends: Bool)] = []
  private var length = 0
  /// Whether a reference with unknown text was found.
  private var isLost = false

  init(_ tree: XMLTree) { self.tree = tree }

  /// The runs, with an empty one at the end, so that places at the edges are found as well.
  ///
  /// - Parameter spaces: the places in the words at which a code left a space; they are between runs.
  func finished(at end: Int, spaces: [Int]) -> [PairedSegment.Run] {
    guard !isLost, !runs.isEmpty else { return [] }
    var count = 0
    return (runs + [(.init(text: length, file: end, length: 0), false)]).map { run, ends in
      // The end of a reference is before the space that follows it.
      while count < spaces.count, spaces[count] < run.text || !ends && spaces[count] == run.text {
        count += 1
      }
      return .init(text: run.text + count, file: run.file, length: run.length)
    }
  }

  /// Adds the text of an element, in the order of `InlineContent.plainText`.
  mutating func add(_ node: Int) {
    var at = tree.nodes[node].content.lowerBound
    for child in tree.elements(of: node) {
      addText(at..<tree.nodes[child].tag.lowerBound)
      if !InlineContent.isNative(tree.nodes[child].name), !tree.isDeleted(child) { add(child) }
      at = tree.nodes[child].end
    }
    addText(at..<tree.nodes[node].content.upperBound)
  }

  private mutating func addText(_ range: Range<Int>) {
    var at = range.lowerBound
    var start = at
    func add(_ file: Int, _ count: Int, ends: Bool = false) {
      runs.append((.init(text: length, file: file, length: count), ends))
      length += count
    }
    func close() { if at > start { add(start, at - start) } }
    while at < range.upperBound {
      switch tree.bytes[at] {
      case UInt8(ascii: "&"):
        close()
        let end = tree.bytes[at..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? at
        guard let count = Self.length(of: tree.bytes[at + 1..<max(end, at + 1)]) else {
          isLost = true
          return
        }
        add(at, 0)
        length += count
        at = end + 1
        add(at, 0, ends: true)
        start = at
      case UInt8(ascii: "<"):
        close()
        let isData = tree.bytes[at...].starts(with: "<![CDATA[".utf8)
        let mark =
          isData ? "]]>" : tree.bytes[at...].starts(with: "<!--".utf8) ? "-->" : "?>"
        let inside = isData ? at + 9 : at
        let end =
          (inside..<range.upperBound).first { tree.bytes[$0...].starts(with: mark.utf8) }
          ?? range.upperBound
        if isData, end > inside { add(inside, end - inside) }
        at = min(end + mark.utf8.count, range.upperBound)
        start = at
      case 0x0D where at + 1 < range.upperBound && tree.bytes[at + 1] == 0x0A:
        // Parsers make one line end of the two.
        close()
        at += 1
        start = at
      default: at += 1
      }
    }
    close()
  }

  /// The bytes of the text of a reference; `nil` for an entity that the document declares.
  private static func length(of reference: ArraySlice<UInt8>) -> Int? {
    let name = String(decoding: reference, as: UTF8.self)
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return 1 }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)).utf8.count }
  }
}
