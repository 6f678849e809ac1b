// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Puts the prose of a document together, block by block, as a reader of its format meets it.
///
/// White space is what it is on a page: a run of it is one space, at the ends of a block nothing, and a line end
/// beside a character that is set without spaces nothing either. An empty line separates the blocks. Soft hyphens and
/// zero-width spaces, which only say where a line may be broken, are left out, and so are joiners and marks of
/// direction where no letter joins.
struct ProseBuilder {
  /// The kind of the next block.
  struct Style {
    var kind = TextBlock.Kind.paragraph
    /// The language that is declared for it.
    var language: LanguageTag?
    var part: PartKind?
  }

  private(set) var prose: [UInt8] = []
  private(set) var blocks: [TextBlock] = []
  private(set) var code: [Range<Int>] = []
  private(set) var spans: [TextSpan] = []
  private(set) var map = ProseMap()
  private let bytes: [UInt8]
  private enum Gap { case none, space, line }
  private var gap = Gap.none
  private var gapSource = 0..<0
  private var start: Int?
  /// Where the prose ended before the open block.
  private var floor = 0
  private var style = Style()
  /// Whether the next block is a line below the one before it.
  private var isBroken = false

  /// A builder for the bytes of a file.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the open block has any text.
  var hasText: Bool { start != nil }
  /// Where the open block begins in the prose, or the next one.
  var blockStart: Int { start ?? prose.count }

  // MARK: Text

  /// Adds bytes of the file.
  ///
  /// - Parameters:
  ///   - keepsSpaces: whether white space inside counts as it is.
  ///   - isCode: whether it is code or a formula.
  ///   - span: what the format says about the words.
  mutating func append(
    _ range: Range<Int>, keepsSpaces: Bool = false, isCode: Bool = false,
    span: TextSpan.Kind? = nil
  ) {
    let from = prose.count
    defer { note(span, from: from) }
    var at = range.lowerBound
    while at < range.upperBound {
      if !keepsSpaces, Self.isSpace(bytes[at]) {
        space(at)
        at += 1
        continue
      }
      if let width = idleWidth(at, range.upperBound) {
        at += width
        continue
      }
      let from = at
      repeat {
        at += 1
      } while at < range.upperBound
        && (keepsSpaces || !Self.isSpace(bytes[at])) && idleWidth(at, range.upperBound) == nil
      closeGap(before: bytes[from..<at])
      add(bytes[from..<at], source: from..<at, isSame: true, isCode: isCode)
    }
  }

  /// Adds a character, or several, that the file writes in another way.
  mutating func append(
    _ text: String, for range: Range<Int>, isCode: Bool = false, span: TextSpan.Kind? = nil
  ) {
    let from = prose.count
    defer { note(span, from: from) }
    if text == " " || text == "\n" {
      note(text == " " ? .space : .line, range)
      return
    }
    if text.isEmpty || text == "\u{AD}" { return }
    if let only = text.unicodeScalars.first?.value, text.unicodeScalars.count == 1,
      isIdle(only, before: scalar(endingAt: prose.count, in: prose), at: range.upperBound)
    {
      return
    }
    let utf8 = Array(text.utf8)
    closeGap(before: utf8[...])
    add(utf8[...], source: range, isSame: false, isCode: isCode)
  }

  /// Adds a white-space byte of the file.
  mutating func space(_ at: Int) {
    note(bytes[at] == 0x0A || bytes[at] == 0x0D ? .line : .space, at..<at + 1)
  }

  /// Takes back white space that no text has followed yet.
  mutating func dropGap() { gap = .none }

  // MARK: Blocks

  /// Says what the text is that follows; an open block ends.
  mutating func begin(_ style: Style) {
    endBlock()
    self.style = style
    isBroken = false
  }

  /// Says that the text that follows is a line below the block before it, in the same paragraph.
  mutating func breakLine() { isBroken = true }

  /// Ends the open block, if it has any text; the next one has the same style.
  mutating func endBlock() {
    gap = .none
    guard let from = start else { return }
    start = nil
    var block = TextBlock(
      kind: style.kind, range: from..<prose.count,
      language: style.language.flatMap { isWritten(in: $0, from) ? $0 : nil }, part: style.part)
    block.continuesParagraph = isBroken
    isBroken = false
    blocks.append(block)
  }

  /// Takes the open block out again.
  mutating func dropBlock() {
    gap = .none
    guard let from = start else { return }
    start = nil
    prose.removeSubrange(floor...)
    while let last = code.last, last.lowerBound >= from { code.removeLast() }
    while let last = spans.last, last.range.lowerBound >= floor { spans.removeLast() }
    map.cut(at: from)
  }

  /// Makes a block furniture.
  mutating func setFurniture(_ number: Int) { blocks[number].kind = .furniture }

  /// Makes a block a heading of the first level.
  mutating func setHeading(_ number: Int) { blocks[number].kind = .heading(1) }

  // MARK: Private

  /// Notes that the prose from an offset on is a span; one that goes on is joined to what it goes on from.
  private mutating func note(_ kind: TextSpan.Kind?, from: Int) {
    guard let kind, from < prose.count else { return }
    // The gap before the text belongs to the span only where that goes on.
    if let last = spans.last, last.kind == kind, last.range.upperBound == from,
      from > start ?? from
    {
      spans[spans.count - 1].range = last.range.lowerBound..<prose.count
    } else {
      let first = prose[from...].firstIndex { $0 > 0x20 } ?? from
      spans.append(TextSpan(kind: kind, range: first..<prose.count))
    }
  }

  private mutating func note(_ kind: Gap, _ source: Range<Int>) {
    guard start != nil else { return }
    if gap == .none { gapSource = source }
    gapSource = gapSource.lowerBound..<max(source.upperBound, gapSource.upperBound)
    if gap != .line { gap = kind }
  }

  /// Writes the space that is pending, unless text begins or a line end beside a wide character is none.
  private mutating func closeGap(before next: ArraySlice<UInt8>) {
    defer { gap = .none }
    if start == nil {
      floor = prose.count
      if !prose.isEmpty { prose += [0x0A, 0x0A] }
      start = prose.count
    } else if gap == .space || gap == .line && !Self.joins(prose[...], next) {
      map.append(1, at: prose.count, source: gapSource, isSame: false)
      prose.append(0x20)
    }
  }

  private mutating func add(
    _ text: ArraySlice<UInt8>, source: Range<Int>, isSame: Bool, isCode: Bool
  ) {
    map.append(text.count, at: prose.count, source: source, isSame: isSame)
    if isCode {
      let range = prose.count..<prose.count + text.count
      if let last = code.last, last.lowerBound >= start ?? 0,
        prose[last.upperBound...].allSatisfy({ $0 == 0x20 })
      {
        code[code.count - 1] = last.lowerBound..<range.upperBound
      } else {
        code.append(range)
      }
    }
    prose += text
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// The bytes of a character at an offset that only says where a line may be broken.
  private func idleWidth(_ at: Int, _ end: Int) -> Int? {
    switch bytes[at] {
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xAD: return 2
    case 0xE2, 0xEF:
      guard at + 2 < end else { return nil }
      let (scalar, width) = Self.decode(bytes, at)
      let before = self.scalar(endingAt: at, in: bytes)
      return width == 3 && isIdle(scalar, before: before, at: at + 3) ? 3 : nil
    default: return nil
    }
  }

  /// Whether an invisible character has no effect before an offset of the file.
  private func isIdle(_ scalar: UInt32, before: UInt32, at offset: Int) -> Bool {
    guard CharacterClass.isZeroWidth(scalar) else { return false }
    let after = offset < bytes.count ? Self.decode(bytes, offset).0 : 0x20
    return CharacterClass.isIdle(scalar, between: before, and: after)
  }

  /// The character before an offset; a space at the beginning.
  private func scalar(endingAt end: Int, in text: [UInt8]) -> UInt32 {
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    return start >= 0 && start < text.count ? Self.decode(text, start).0 : 0x20
  }

  private static func decode(_ text: [UInt8], _ at: Int) -> (UInt32, Int) {
    text.withUnsafeBufferPointer { UTF8Scalars.decode($0, at: at) }
  }

  /// Whether a line end between two texts is not a space: one of the characters next to it is wide.
  static func joins(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    var first = before.endIndex - 1
    while first > before.startIndex, before[first] & 0xC0 == 0x80 { first -= 1 }
    let scalars = [before[max(first, before.startIndex)...], after.prefix(4)].compactMap {
      String(decoding: $0, as: UTF8.self).unicodeScalars.first
    }
    return scalars.contains { CharacterClass.isWide($0.value) }
  }

  /// Whether most letters from an offset on belong to a script of a language: what a page says about its
  /// languages is often the default of the program that wrote it.
  private func isWritten(in language: LanguageTag, _ from: Int) -> Bool {
    LanguageScripts.agrees(String(decoding: prose[from...], as: UTF8.self), with: language)
  }
}
