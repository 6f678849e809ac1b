// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A unit, a concept or another part of a file that two people have changed, each in another way.
public struct MergeConflict: Hashable, Sendable, Codable {
  /// The part of a file.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A unit of a paper.
    case unit
    /// A concept of a glossary.
    case concept
    /// The bytes before the first unit or concept.
    case header
    /// The bytes after the last unit or concept.
    case end
    /// The order of units or concepts, each text being a list of ids.
    case order
  }

  /// The part.
  public var kind: Kind
  /// The id of the unit or concept; empty for other parts.
  public var id: String
  /// The text in the version that both last had; `nil` where there was none.
  public var base: String?
  /// The text in this workspace; `nil` if it was removed.
  public var mine: String?
  /// The text in the store; `nil` if it was removed.
  public var theirs: String?
  /// Why the two do not go together if they are not changes of the same text.
  public var reason: String?

  /// A conflict.
  public init(
    kind: Kind, id: String = "", base: String?, mine: String?, theirs: String?,
    reason: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.base = base
    self.mine = mine
    self.theirs = theirs
    self.reason = reason
  }
}

/// The three-way merge of a paper or a glossary by units or concepts (diff3 with named pieces in place of lines).
///
/// A piece that one side has changed, added or removed is taken from that side. A piece that both sides have changed
/// is a conflict unless they have made the same bytes of it, or have changed fields that are apart (`PieceFields`);
/// so is the header. The order is that of the side that has changed it; what the other side has added comes after the
/// piece that it comes after there, and after additions of the first side in that place. All other bytes stay as they
/// are, and the result is read back.
package struct PieceMerge {
  /// The side whose text is taken where both have changed the same.
  package enum Side: Sendable {
    /// The workspace.
    case mine
    /// The store.
    case theirs
  }

  /// The result of a merge.
  package enum Outcome: Sendable {
    /// The file with the changes of both sides.
    case merged(FilePieces)
    /// The parts that both sides have changed; there is at least one.
    case conflicts([MergeConflict])
    /// The files cannot be cut into pieces, so they cannot be merged.
    case whole
  }

  private let base: FilePieces
  private let mine: FilePieces
  private let theirs: FilePieces
  private let kind: MergeConflict.Kind
  private let side: Side?
  /// The source language of a paper; `nil` if both sides do not agree on one.
  private let source: LanguageTag?
  /// The pieces of the three files by their ids.
  private let old: [ExactText: FilePieces.Piece]
  private let own: [ExactText: FilePieces.Piece]
  private let other: [ExactText: FilePieces.Piece]
  private var conflicts: [MergeConflict] = []

  /// Merges two changes of a file.
  ///
  /// Files that differ in their encoding, byte order mark or line ends are merged by their content. The merged file is
  /// written as the side writes it that has changed this, and as mine if both have.
  ///
  /// - Parameters:
  ///   - base: the version that both last had; `nil` if there is none, and then only equal contents are merged.
  ///   - side: the side whose text is taken where both have changed the same; `nil` makes that a conflict.
  /// - Complexity: O(*bytes*), and O(*pieces*²) in the pieces that one side has added.
  package static func merge(
    base: [UInt8]?, mine: [UInt8], theirs: [UInt8], name: String, preferring side: Side? = nil
  ) -> Outcome {
    let first = base.map { mergeAsWritten(base: $0, mine: mine, theirs: theirs, name: name) }
    if case .merged? = first { return first ?? .whole }
    func asWritten() -> Outcome {
      guard let base, let side else { return first ?? .whole }
      return mergeAsWritten(base: base, mine: mine, theirs: theirs, name: name, preferring: side)
    }
    guard let here = FileForm.reading(mine), let there = FileForm.reading(theirs) else {
      return asWritten()
    }
    let was = base.flatMap(FileForm.reading)
    let form = FileForm.merged(base: was?.form, mine: here.form, theirs: there.form)
    func unchanged(_ content: [UInt8]) -> Outcome {
      var file = FilePieces(head: content[...], pieces: [], tail: [], name: name)
      file.form = form
      return .merged(file)
    }
    if here.content == there.content || there.content == was?.content {
      return unchanged(here.content)
    }
    if here.content == was?.content { return unchanged(there.content) }
    guard let was,
      Set([was.form, here.form, there.form]).count > 1 || !here.form.isCutAsWritten
    else { return asWritten() }
    let outcome = mergeAsWritten(
      base: was.content, mine: here.content, theirs: there.content, name: name, preferring: side)
    guard case .merged(var file) = outcome else { return outcome }
    file.form = form
    return .merged(file)
  }

  /// Merges the bytes as they are.
  private static func mergeAsWritten(
    base: [UInt8], mine: [UInt8], theirs: [UInt8], name: String, preferring side: Side? = nil
  ) -> Outcome {
    guard let base = FilePieces(base, name: name), let mine = FilePieces(mine, name: name),
      let theirs = FilePieces(theirs, name: name),
      ![base, mine, theirs].contains(where: \.hasRepeatedIDs)
    else { return .whole }
    var merge = PieceMerge(base: base, mine: mine, theirs: theirs, side: side)
    return merge.run()
  }

  private init(base: FilePieces, mine: FilePieces, theirs: FilePieces, side: Side?) {
    self.side = side
    (old, own, other) = (Self.index(base), Self.index(mine), Self.index(theirs))
    self.base = base
    self.mine = mine
    self.theirs = theirs
    kind = FilePieces.isPaper(base.name) ? .unit : .concept
    source = mine.sourceLanguage == theirs.sourceLanguage ? mine.sourceLanguage : nil
  }

  private mutating func run() -> Outcome {
    let head = part(.header, \.head)
    let tail = part(.end, \.tail)
    var chosen: [ExactText: FilePieces.Piece] = [:]
    var seen: Set<ExactText> = []
    for piece in base.pieces + mine.pieces + theirs.pieces {
      let key = ExactText(piece.id)
      guard seen.insert(key).inserted else { continue }
      let (was, here, there) = (old[key], own[key], other[key])
      if here?.bytes == there?.bytes || there?.bytes == was?.bytes {
        chosen[key] = here
      } else if here?.bytes == was?.bytes {
        chosen[key] = there
      } else if let both = fields(base: was, mine: here, theirs: there) {
        chosen[key] = both
      } else if let side {
        chosen[key] = side == .mine ? here : there
      } else {
        conflicts.append(
          MergeConflict(
            kind: kind, id: piece.id, base: was?.text, mine: here?.text, theirs: there?.text))
      }
    }
    let replaced = namelessChanges()
    let order = order()
    guard conflicts.isEmpty, let head, let tail, let order else { return .conflicts(conflicts) }
    let merged = FilePieces(
      head: head, pieces: order.compactMap { replaced.contains($0) ? nil : chosen[$0] }, tail: tail,
      name: base.name)
    return merged.isReadBack ? .merged(merged) : .whole
  }

  private static func index(_ file: FilePieces) -> [ExactText: FilePieces.Piece] {
    Dictionary(file.pieces.map { (ExactText($0.id), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A piece with the changes of both sides; `nil` if they have changed the same field of it.
  private func fields(
    base was: FilePieces.Piece?, mine here: FilePieces.Piece?, theirs there: FilePieces.Piece?
  ) -> FilePieces.Piece? {
    guard let was, let here, let there, here.isNamed else { return nil }
    let isPaper = kind == .unit
    guard let base = PieceFields(was, isPaper: isPaper),
      let own = PieceFields(here, isPaper: isPaper),
      let other = PieceFields(there, isPaper: isPaper),
      let bytes = PieceFields.merge(base: base, mine: own, theirs: other, source: source),
      // A file that has only this piece says how it is read.
      let read = FilePieces(mine.head + bytes + mine.tail, name: mine.name),
      read.pieces.count == 1, let piece = read.pieces.first,
      ExactText(piece.id) == ExactText(was.id)
    else { return nil }
    return FilePieces.Piece(
      id: piece.id, isNamed: piece.isNamed, content: piece.content, bytes: bytes[...])
  }

  /// The bytes before or after the pieces.
  private mutating func part(
    _ kind: MergeConflict.Kind, _ path: KeyPath<FilePieces, ArraySlice<UInt8>>
  ) -> ArraySlice<UInt8>? {
    let (was, here, there) = (base[keyPath: path], mine[keyPath: path], theirs[keyPath: path])
    if here == there || there == was { return here }
    if here == was { return there }
    if kind == .header, let both = header(base: was, mine: here, theirs: there) { return both }
    if let side { return side == .mine ? here : there }
    conflicts.append(
      MergeConflict(
        kind: kind, base: FilePieces.text(of: was), mine: FilePieces.text(of: here),
        theirs: FilePieces.text(of: there)))
    return nil
  }

  /// The bytes before the pieces with the fields that both sides have changed; `nil` if they have changed the same one.
  private func header(
    base was: ArraySlice<UInt8>, mine here: ArraySlice<UInt8>, theirs there: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    let isPaper = kind == .unit
    guard let base = PieceFields(header: was, isPaper: isPaper),
      let own = PieceFields(header: here, isPaper: isPaper),
      let other = PieceFields(header: there, isPaper: isPaper),
      let bytes = PieceFields.merge(base: base, mine: own, theirs: other, source: nil),
      // A file that has only one piece says how it is read.
      FilePieces(bytes + (mine.pieces.first?.bytes ?? []) + mine.tail, name: mine.name) != nil
    else { return nil }
    return bytes[...]
  }

  /// A unit without an id has another one after each change: where both have changed such units, nobody can tell
  /// whether they were the same.
  ///
  /// - Returns: the pieces of the other side that the preferred side takes the place of.
  private mutating func namelessChanges() -> Set<ExactText> {
    func added(_ file: FilePieces, _ others: [ExactText: FilePieces.Piece]) -> FilePieces.Piece? {
      file.pieces.first {
        !$0.isNamed && old[ExactText($0.id)] == nil && others[ExactText($0.id)] == nil
      }
    }
    let gone = base.pieces.indices.filter { index in
      let id = ExactText(base.pieces[index].id)
      return !base.pieces[index].isNamed && own[id] == nil && other[id] == nil
    }
    guard let first = gone.first.map({ base.pieces[$0] }), let here = added(mine, other),
      let there = added(theirs, own)
    else { return [] }
    guard let side else {
      conflicts.append(
        MergeConflict(
          kind: kind, id: first.id, base: first.text, mine: here.text, theirs: there.text))
      return []
    }
    return successors(of: gone, in: side == .mine ? theirs : mine)
  }

  /// The new pieces in the places of some of the base without an id, except where the piece before one was changed,
  /// too.
  private func successors(of indices: [Int], in file: FilePieces) -> Set<ExactText> {
    let ids = file.pieces.map { ExactText($0.id) }
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    var found: Set<ExactText> = []
    for index in indices {
      var place = 0
      if index > 0 {
        guard let before = places[ExactText(base.pieces[index - 1].id)] else { continue }
        place = before + 1
      }
      guard place < ids.count, !file.pieces[place].isNamed, old[ids[place]] == nil else { continue }
      found.insert(ids[place])
    }
    return found
  }

  /// The ids of all pieces of either side, in order; `nil` if both sides have moved pieces in other ways.
  private mutating func order() -> [ExactText]? {
    func common(_ file: FilePieces) -> [ExactText] {
      file.pieces.map { ExactText($0.id) }.filter {
        old[$0] != nil && own[$0] != nil && other[$0] != nil
      }
    }
    let (was, here, there) = (common(base), common(mine), common(theirs))
    guard here == was || there == was || here == there || side != nil else {
      let list = { (keys: [ExactText]) in keys.map(\.string).joined(separator: "\n") }
      conflicts.append(
        MergeConflict(kind: .order, base: list(was), mine: list(here), theirs: list(there)))
      return nil
    }
    let isTheirs = here == was || there != was && side == .theirs
    let (first, second) = isTheirs ? (theirs, mine) : (mine, theirs)
    // A piece without an id is nearly always what became of a removed one.
    let nameless = Set(second.pieces.lazy.filter { !$0.isNamed }.map { ExactText($0.id) })
    return MergedOrder.of(
      first.pieces.map { ExactText($0.id) }, second.pieces.map { ExactText($0.id) },
      replaces: nameless.contains, isOld: { old[$0] != nil })
  }
}
