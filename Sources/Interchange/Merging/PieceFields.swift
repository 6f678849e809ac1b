// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A unit or a concept cut into its fields; the fields put together again are the very bytes.
///
/// Fields of a unit are its start tag, and each property, note and text. Those of a concept are its keys, and each
/// language of its terms and blockers. The comments and blank lines before a field are part of it.
struct PieceFields {
  /// A field: its key, and its bytes.
  struct Field {
    let key: String
    let bytes: ArraySlice<UInt8>
  }

  private(set) var fields: [Field]
  /// The bytes of each field by its key.
  private let known: [String: ArraySlice<UInt8>]
  private let isPaper: Bool

  /// Cuts a piece.
  ///
  /// - Returns: `nil` for a piece whose fields cannot be told apart by its bytes, or that has a key twice.
  init?(_ piece: FilePieces.Piece, isPaper: Bool) {
    self.init(
      isPaper ? Self.cutUnit(piece.bytes) : Self.cutConcept(piece.bytes), isPaper: isPaper)
  }

  /// Fields in the order of their bytes; `nil` if two have the same key.
  init?(_ fields: [Field]?, isPaper: Bool) {
    guard let fields else { return nil }
    self.isPaper = isPaper
    self.fields = fields
    known = Dictionary(fields.map { ($0.key, $0.bytes) }) { first, _ in first }
    guard known.count == fields.count else { return nil }
  }

  // MARK: Merging

  /// Merges two changes of a unit or a concept whose fields are apart.
  ///
  /// Texts of a unit are apart if neither side has changed the one in the paper's source language, and its status is
  /// apart from none of them: nobody has approved what both together have made. Of two signatures (who changed it,
  /// and when) the later one is taken.
  ///
  /// - Parameter source: the language that all other texts of a unit are translations of; `nil` if that is not known.
  /// - Returns: the bytes; `nil` if both sides have changed the same field.
  static func merge(
    base: PieceFields, mine: PieceFields, theirs: PieceFields, source: LanguageTag?
  ) -> [UInt8]? {
    var chosen: [String: ArraySlice<UInt8>] = [:]
    var changes: (mine: Set<String>, theirs: Set<String>) = ([], [])
    let isLater = mine.signature.lexicographicallyPrecedes(theirs.signature)
    let isSigned =
      !base.isPaper
      && ![mine, theirs].contains { side in
        signatureKeys.allSatisfy { side.known[$0] == base.known[$0] }
      }
    for key in Set(base.known.keys).union(mine.known.keys).union(theirs.known.keys) {
      let (was, here, there) = (base.known[key], mine.known[key], theirs.known[key])
      if here != was { changes.mine.insert(key) }
      if there != was { changes.theirs.insert(key) }
      if isSigned, signatureKeys.contains(key) {
        chosen[key] = isLater ? there : here
      } else if here == there || there == was {
        chosen[key] = here
      } else if here == was {
        chosen[key] = there
      } else if base.isPaper, key == startTag,
        let tag = mergedTag(base: was, mine: here, theirs: there, isLater: isLater)
      {
        chosen[key] = tag
      } else if base.isPaper, headerSignatureKeys.contains(key) {
        chosen[key] = isLater ? there : here
      } else if base.isPaper, key == checksum {
        // It tells that texts were changed by hand, and now they were.
        chosen[key] = here
      } else {
        return nil
      }
    }
    if base.isPaper, !areApart(changes.mine, changes.theirs, source: source) { return nil }
    guard let order = order(base: base, mine: mine, theirs: theirs) else { return nil }
    return order.reduce(into: []) { all, key in
      let bytes = chosen[key] ?? []
      // The last line of a glossary may lack its end.
      if !base.isPaper, !bytes.isEmpty, let last = all.last, last != 0x0A { all.append(0x0A) }
      all += bytes
    }
  }

  /// The keys of a concept that say who changed it last, and when.
  private static let signatureKeys = ["by", "on"]

  /// The attributes of the header of a paper that say when it was changed last, and who did it.
  private static let headerSignatureKeys = ["@changedate", "@changeid"]

  private static let startTag = "tu"
  private static let endTag = "/tu"
  private static let checksum = "prop " + UnitProperty.checksum

  /// Whether the changes of a unit on both sides can be right together.
  private static func areApart(
    _ mine: Set<String>, _ theirs: Set<String>, source: LanguageTag?
  ) -> Bool {
    func texts(_ keys: Set<String>) -> Set<String> { keys.filter { $0.hasPrefix("tuv") } }
    func isJudged(_ keys: Set<String>) -> Bool {
      keys.contains("prop " + UnitProperty.status) || keys.contains("prop " + UnitProperty.reviewed)
    }
    let (own, other) = (texts(mine), texts(theirs))
    if isJudged(mine) && !other.isEmpty || isJudged(theirs) && !own.isEmpty { return false }
    if own.isEmpty || other.isEmpty { return true }
    guard let source else { return false }
    return !own.union(other).contains { key in
      LanguageTag(String(key.dropFirst(4))).map { $0.matches(source) } ?? true
    }
  }

  /// The keys of all fields of either side, in order; `nil` if both have put them in other orders.
  private static func order(base: PieceFields, mine: PieceFields, theirs: PieceFields)
    -> [String]?
  {
    let lists = [base, mine, theirs]
    let common = lists.map { list in
      list.fields.map(\.key).filter { key in lists.allSatisfy { $0.known[key] != nil } }
    }
    guard common[1] == common[0] || common[2] == common[0] || common[1] == common[2] else {
      return nil
    }
    let (first, second) = common[1] == common[0] ? (theirs, mine) : (mine, theirs)
    return MergedOrder.of(
      first.fields.map(\.key), second.fields.map(\.key), replaces: { _ in false },
      isOld: { base.known[$0] != nil })
  }

  // MARK: Signatures

  /// The date of the change, for the order of two changes.
  private var signature: [UInt8] {
    if isPaper {
      let tag = known[Self.startTag] ?? known[Self.headerSignatureKeys[0]]
      return Self.attribute("changedate", of: tag ?? [])?.value ?? []
    }
    return Array((known["on"] ?? []).filter { $0.isASCIIDigit })
  }

  /// A start tag that both sides have changed, if they differ only by who changed the unit and when.
  private static func mergedTag(
    base: ArraySlice<UInt8>?, mine: ArraySlice<UInt8>?, theirs: ArraySlice<UInt8>?, isLater: Bool
  ) -> ArraySlice<UInt8>? {
    let bare = [base, mine, theirs].map { $0.map(withoutSignature) }
    guard let here = bare[1], here == bare[2] else { return nil }
    return isLater ? theirs : mine
  }

  private static func withoutSignature(_ tag: ArraySlice<UInt8>) -> [UInt8] {
    var tag = Array(tag)
    for name in ["changedate", "changeid"] {
      if let found = attribute(name, of: tag[...]) { tag.removeSubrange(found.range) }
    }
    return tag
  }

  /// An attribute of a start tag: its bytes with the space before them, and its value.
  private static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> (
    range: Range<Int>, value: [UInt8]
  )? {
    let isSpace = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    let name = Array(name.utf8)
    var at = tag.startIndex
    while at + name.count < tag.endIndex {
      defer { at += 1 }
      guard isSpace(tag[at]), tag[(at + 1)...].starts(with: name) else { continue }
      var next = at + 1 + name.count
      while next < tag.endIndex, isSpace(tag[next]) || tag[next] == 0x3D { next += 1 }
      guard next < tag.endIndex, [0x22, 0x27].contains(tag[next]),
        let end = tag[(next + 1)...].firstIndex(of: tag[next])
      else { return nil }
      return (at..<end + 1, Array(tag[next + 1..<end]))
    }
    return nil
  }

  // MARK: Cutting

  /// Cuts the lines of a concept that is written in blocks.
  private static func cutConcept(_ bytes: ArraySlice<UInt8>) -> [Field]? {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { line.drop { $0 == 0x20 } }
    func indent(_ line: ArraySlice<UInt8>) -> Int { line.count - content(line).count }
    func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
      content(line).first.map { [0x23, 0x0A, 0x0D].contains($0) } ?? true
    }
    guard let item = lines.firstIndex(where: { !isBlank($0) }), content(lines[item]).first == 0x2D
    else { return nil }
    let dash = indent(lines[item])
    let column = dash + 1 + content(lines[item]).dropFirst().prefix { $0 == 0x20 }.count
    /// The key of a line at a column: letters and hyphens before a colon.
    func key(_ line: ArraySlice<UInt8>, at column: Int) -> String? {
      let text = line.dropFirst(column)
      let name = text.prefix { $0 != 0x3A }
      guard !name.isEmpty, name.count < text.count,
        name.allSatisfy({ byte in
          byte == 0x2D || byte.isASCIIDigit || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        }),
        let next = text.dropFirst(name.count + 1).first, [0x20, 0x0A, 0x0D].contains(next)
      else { return nil }
      return String(decoding: name, as: UTF8.self)
    }
    var starts: [(key: String, line: Int)] = []
    var group: (name: String, column: Int?)?
    for (number, line) in lines.enumerated() {
      if number < item || isBlank(line) { continue }
      let depth = number == item ? column : indent(line)
      // A list may be as far to the left as its key.
      if number > item, depth >= column, content(line).starts(with: [0x2D, 0x20]) { continue }
      if depth == column {
        guard let key = key(line, at: column) else { return nil }
        starts.append((key, number))
        group = nil
        let rest = line.dropFirst(column + key.utf8.count + 1)
        if ["terms", "blockers"].contains(key), isBlank(rest) { group = (key, nil) }
      } else if depth < column {
        return nil
      } else if let parent = group, parent.column ?? depth == depth {
        guard let language = self.language(of: key(line, at: depth)) else { return nil }
        group?.column = depth
        starts.append(("\(parent.name) \(language)", number))
      }
    }
    guard starts.first?.line == item else { return nil }
    var fields: [Field] = []
    var from = 0
    for (place, field) in starts.enumerated() {
      var end = place + 1 < starts.count ? starts[place + 1].line : lines.count
      // What is before the next key belongs to that.
      while place + 1 < starts.count, end - 1 > field.line, isBlank(lines[end - 1]) { end -= 1 }
      guard from < end else { return nil }
      fields.append(
        Field(key: field.key, bytes: bytes[lines[from].startIndex..<lines[end - 1].endIndex]))
      from = end
    }
    // The lines before the concept are a field of their own.
    if item > 0, let first = fields.first {
      let cut = lines[item].startIndex
      fields[0] = Field(key: first.key, bytes: first.bytes[cut...])
      fields.insert(Field(key: "#", bytes: first.bytes[..<cut]), at: 0)
    }
    return fields
  }

  private static func language(of key: String?) -> LanguageTag? { key.flatMap { LanguageTag($0) } }

  /// Cuts the elements of a unit.
  private static func cutUnit(_ bytes: ArraySlice<UInt8>) -> [Field]? {
    PaperScanner.children(Array(bytes)).map { numbered($0, in: bytes) }
  }

  /// Fields; a key that occurs again has a number.
  static func numbered(
    _ children: [(key: String, range: Range<Int>)], in bytes: ArraySlice<UInt8>
  ) -> [Field] {
    var counts: [String: Int] = [:]
    return children.map { child in
      let at = bytes.startIndex
      let count = counts[child.key, default: 0]
      counts[child.key] = count + 1
      return Field(
        key: count == 0 ? child.key : "\(child.key) \(count)",
        bytes: bytes[at + child.range.lowerBound..<at + child.range.upperBound])
    }
  }
}
