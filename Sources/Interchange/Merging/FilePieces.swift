// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A paper or a glossary cut into its units or concepts; the pieces put together again are the very bytes.
///
/// The comments and blank lines before a unit or concept are part of its piece.
package struct FilePieces: Sendable {
  /// The meaning of a piece.
  package enum Content: Hashable, Sendable {
    /// A unit of a paper.
    case unit(TranslationUnit)
    /// A concept of a glossary.
    case concept(ConceptEntry)
  }

  /// A unit or a concept with its bytes.
  package struct Piece: Sendable {
    /// The id of the unit or the concept.
    package let id: String
    /// Whether the file names the id; a unit without one gets an id that is made of its texts.
    package let isNamed: Bool
    /// The unit or concept that the bytes are read as.
    package let content: Content
    /// The bytes, from the end of the piece before.
    package let bytes: ArraySlice<UInt8>

    /// The bytes as text, without the space around it.
    package var text: String { FilePieces.text(of: bytes) }
  }

  /// The bytes before the first piece.
  package let head: ArraySlice<UInt8>
  /// The pieces, in file order.
  package private(set) var pieces: [Piece]
  /// The bytes after the last piece.
  package let tail: ArraySlice<UInt8>
  /// The name of the file.
  package let name: String
  /// The form in which the bytes are written, if the pieces have those of the content instead.
  var form: FileForm?

  init(head: ArraySlice<UInt8>, pieces: [Piece], tail: ArraySlice<UInt8>, name: String) {
    self.head = head
    self.pieces = pieces
    self.tail = tail
    self.name = name
  }

  /// Cuts a paper (`tm/`) or a glossary.
  ///
  /// - Returns: `nil` for a file whose pieces cannot be told apart by its bytes: a damaged paper, a glossary in braces.
  /// - Complexity: O(*bytes*).
  package init?(_ bytes: [UInt8], name: String) {
    let cut =
      Self.isPaper(name)
      ? Self.cutPaper(bytes, name: name) : Self.cutGlossary(bytes, name: name)
    guard let cut else { return nil }
    self = cut
  }

  /// Whether a file of a workspace is a paper; otherwise it is a glossary.
  package static func isPaper(_ name: String) -> Bool {
    WorkspaceFolder.memory.contains(name)
  }

  /// The bytes of the file, in its form.
  package var bytes: [UInt8] { form?.bytes(of: content) ?? content }

  /// All bytes, before they are written in `form`.
  private var content: [UInt8] {
    var all = Array(head)
    for piece in pieces { Self.append(piece.bytes, to: &all, isLine: !Self.isPaper(name)) }
    Self.append(tail, to: &all, isLine: !Self.isPaper(name))
    return all
  }

  /// The first piece with an id.
  package subscript(id: String) -> Piece? { pieces.first { ExactText($0.id) == ExactText(id) } }

  /// Whether two pieces have the same id.
  var hasRepeatedIDs: Bool { Set(pieces.map { ExactText($0.id) }).count < pieces.count }

  /// The bytes of a glossary begin a line each time; a last line may lack its end.
  private static func append(_ bytes: ArraySlice<UInt8>, to all: inout [UInt8], isLine: Bool) {
    if isLine, !bytes.isEmpty, let last = all.last, last != 0x0A { all.append(0x0A) }
    all += bytes
  }

  /// Bytes as text, without the space around it and without the indentation of the first line.
  static func text(of bytes: ArraySlice<UInt8>) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) }
    let indent = first?.utf8.prefix { $0 == 0x20 }.count ?? 0
    return lines.map { line in
      line.dropFirst(min(indent, line.utf8.prefix { $0 == 0x20 }.count))
    }.joined(separator: "\n").trimmingSpace
  }

  /// Cuts a file, and where that cannot be done, the file that Concord would write with the same content.
  ///
  /// - Throws: for a file that cannot be read.
  package static func reading(_ bytes: [UInt8], name: String) throws -> FilePieces {
    if let pieces = FilePieces(bytes, name: name) { return pieces }
    if let (form, content) = FileForm.reading(bytes), var pieces = FilePieces(content, name: name) {
      pieces.form = form
      return pieces
    }
    let written: [UInt8]
    if isPaper(name) {
      let read = try TMXReader(bytes, name: name).readAll()
      written =
        TMXWriter.bytes(
          of: read.units, header: read.summary.header,
          closingComments: read.summary.closingComments
        ).bytes
    } else {
      written = GlossaryYAML.bytes(
        of: try GlossaryYAML.read(bytes, path: name))
    }
    return FilePieces(written, name: name)
      ?? FilePieces(head: bytes[...], pieces: [], tail: [], name: name)
  }

  /// The source language that the header of a paper names; `nil` for none and for a glossary.
  var sourceLanguage: LanguageTag? {
    guard Self.isPaper(name),
      let header = try? TMXReader(Array(head) + tail, name: name).readAll().summary.header
    else { return nil }
    return header.sourceLanguage
  }

  // MARK: Changes

  /// The pieces with one of them as it was in an earlier state of the file, or without it if it was not there.
  ///
  /// A piece that is not in the file comes after the piece that it came after in the earlier state, if that is in the
  /// file.
  ///
  /// - Returns: `nil` if the bytes cannot be read as what they should be.
  package func setting(_ id: String, as earlier: FilePieces?) -> FilePieces? {
    var new = self
    let key = ExactText(id)
    let earlier = earlier?.pieces ?? []
    let old = earlier.firstIndex { ExactText($0.id) == key }
    let present = new.pieces.firstIndex { ExactText($0.id) == key }
    switch (old, present) {
    case (let old?, let present?): new.pieces[present] = earlier[old]
    case (nil, let present?): new.pieces.remove(at: present)
    case (let old?, nil):
      let before = earlier[..<old].reversed().lazy.compactMap { piece in
        new.pieces.firstIndex { ExactText($0.id) == ExactText(piece.id) }
      }.first
      new.pieces.insert(earlier[old], at: before.map { $0 + 1 } ?? 0)
    case (nil, nil): return nil
    }
    return new.isReadBack ? new : nil
  }

  /// Whether the bytes are read as the contents of the pieces.
  var isReadBack: Bool {
    let all = content
    if Self.isPaper(name) {
      guard let read = try? TMXReader(all, name: name).readAll(), read.summary.skippedCount == 0
      else { return false }
      return read.units.map(Content.unit) == pieces.map(\.content)
    }
    guard let text = String(validating: all, as: UTF8.self),
      let glossary = try? GlossaryYAML.read(text, path: name)
    else { return false }
    return glossary.entries.map(Content.concept) == pieces.map(\.content)
  }
}
