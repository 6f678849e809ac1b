// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Reads a text once and finds where its sentences end.
///
/// ICU's boundaries (UAX #29) are proposals. Each place with terminal marks is examined once. The
/// rules of `SentenceScanner+Decision` and related files decide whether a sentence ends there. If
/// no rule applies, ICU is asked for its proposal. Boundaries at other places (marks of other
/// scripts) are kept.
///
/// A class, because the compiler copies a structure of this size for each call of a method that does not change it.
/// One call uses a scanner, from `run`, so that its fields need no checks for exclusive access.
///
/// - Complexity: O(*n*), except for reads ahead of or before a stop, each bounded by `Limit`.
final class SentenceScanner {
  /// Limits on reading away from a stop, in bytes where nothing else is said.
  enum Limit {
    /// To the end of a bracket or quotation.
    static let enclosure = 400
    /// Along a word.
    static let word = 40
    /// To the next item of an inline list.
    static let item = 600
    /// To the end of an opening phrase that is not a sentence, such as `At 10 a.m.` before a name.
    static let opener = 12
    /// The words between a number and its last unit, in words: `5 тыс. руб.` has one.
    static let units = 4
    /// A word that joins two items: `and`.
    static let joiningWord = 4
    /// The length that a word in the plural exceeds.
    static let plural = 8
    /// The longest line of a page: 300 letters, 100 Han.
    static let line = 300
  }

  /// A bracket or quotation mark that has not been closed.
  struct Opening {
    /// The mark that closes it.
    var closer: UInt32
    /// The offset of the opening mark.
    var offset: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let table: SentenceTable
  let options: SegmentationOptions
  /// ICU's boundaries.
  let proposals: ProposalFeed
  /// Called with the bytes of each segment.
  let emit: (Range<Int>) -> Void

  /// The start of the current segment.
  @exclusivity(unchecked) var segmentStart = 0
  /// The start of its text, after space.
  @exclusivity(unchecked) var segmentText = 0
  /// The start of the current line.
  @exclusivity(unchecked) var lineStart = 0
  /// The marks that are open at the current place.
  @exclusivity(unchecked) var openings: [Opening] = []
  /// The start of the next item of an inline list, if the segment is an item of one.
  @exclusivity(unchecked) var nextItem: Int?
  /// The start of the line that is passed to ICU: the offset after a line feed.
  @exclusivity(unchecked) var bytesLineStart = 0
  /// Whether that line contains a character of a script whose marks the rules do not know.
  @exclusivity(unchecked) var isForeignLine = false
  /// The offset up to which ICU's boundaries are handled.
  @exclusivity(unchecked) private var decidedUpTo = 0
  /// Whether the text between the start of a segment and the last ellipsis before Han letters enumerates things.
  @exclusivity(unchecked) var enumeration = (segment: -1, end: -1, isOne: false)
  /// The lines around the last line end that had to be measured.
  @exclusivity(unchecked) var block = LineBlock()

  /// Prepares a scan.
  ///
  /// - Parameters:
  ///   - bytes: the text, valid UTF-8.
  ///   - proposals: ICU's boundaries of the same text.
  ///   - emit: called with the bytes of each segment, without the white space around it.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, proposals: ProposalFeed, table: SentenceTable,
    options: SegmentationOptions, emit: @escaping (Range<Int>) -> Void
  ) {
    self.bytes = bytes
    self.proposals = proposals
    self.table = table
    self.options = options
    self.emit = emit
  }

  /// Scans the text.
  func run() {
    beginSegment(at: 0)
    ByteKind.table.withUnsafeBufferPointer { kinds in
      var at = 0
      while at < bytes.count {
        let kind = kinds[Int(bytes[at])]
        if kind == ByteKind.plain {
          at += 1
        } else if kind == ByteKind.ideograph {
          at += 3
        } else if kind == ByteKind.lead, isComma(at) {
          at += 3
        } else {
          handle(kind, &at)
        }
      }
    }
    takeProposals(before: bytes.count)
    takeItems(before: bytes.count)
    end(at: bytes.count)
  }

  private func handle(_ kind: UInt8, _ at: inout Int) {
    switch kind {
    case ByteKind.stop:
      if isInnerStop(at) {
        at += 1
      } else {
        handleStop(&at)
      }
    case ByteKind.lineEnd: handleLineEnd(&at)
    case ByteKind.foreign:
      isForeignLine = true
      at += 1
    case ByteKind.ornament: handleOrnament(&at)
    case ByteKind.clause:
      at += 1
      handleClause(bytes[at - 1], &at)
    case ByteKind.mark:
      if isEmoticon(endingAt: at) {
        endEmoticon(at)
      } else {
        noteEnclosure(UInt32(bytes[at]), at)
      }
      at += 1
    default:
      let (scalar, length) = scalar(at: at)
      if scalar < 0x2010 {
        if scalar == 0x85 { return handleLineEnd(&at) }
        noteEnclosure(scalar, at)
      } else if CharacterClass.isTerminal(scalar) {
        return handleStop(&at)
      } else if scalar == 0xFF1B || scalar == 0xFF1A {
        if options.breaksAtClauses {
          if openings.isEmpty, !isTime(at: at) { end(at: at + length) }
        } else if scalar == 0xFF1A {
          beginList(afterColon: at + length)
        }
      } else if scalar == 0x2028 || scalar == 0x2029 {
        return handleLineEnd(&at)
      } else {
        // U+2E2E and U+2E3C end sentences too.
        if scalar >> 7 == 0x5C { isForeignLine = true }
        noteEnclosure(scalar, at)
      }
      at += length
    }
  }

  /// Handles a semicolon or colon before an offset.
  private func handleClause(_ mark: UInt8, _ at: inout Int) {
    if mark == 0x3A, let stamp = timeStamp(at: at - 1) { return endTimeStamp(stamp, &at) }
    guard at == bytes.count || spaceLength(at: at) > 0 else { return }
    if options.breaksAtClauses {
      if openings.isEmpty { end(at: at) }
    } else if mark == 0x3A {
      beginList(afterColon: at)
    }
  }

  // MARK: Stops

  private func handleStop(_ at: inout Int) {
    takeProposals(before: at)
    takeItems(before: at)
    let stop = stop(at: at)
    if endsSentence(stop) { end(at: stop.end) }
    decidedUpTo = afterOpenings(stop.next)
    at = stop.end
  }

  /// Whether ICU has a boundary after a stop.
  ///
  /// It may be before the space, after it or, where UAX #29 includes the opening marks of the next
  /// sentence (SB9), after those.
  func isProposed(_ stop: Stop) -> Bool {
    proposals.hasBoundary(
      after: stop.start, upTo: afterOpenings(stop.next), lineStart: bytesLineStart)
  }

  /// Takes over ICU's boundaries at places without terminal marks known to the rules.
  ///
  /// These belong to other scripts, so only lines with a letter or mark of such a script are
  /// examined. Line ends are not among them; `handleLineEnd` decides those.
  func takeProposals(before limit: Int) {
    guard isForeignLine else { return }
    proposals.loadLine(from: bytesLineStart)
    let boundaries = proposals.boundaries
    var index = proposals.firstIndex(after: max(segmentStart, decidedUpTo))
    while index < boundaries.count, boundaries[index] <= limit {
      let boundary = boundaries[index]
      if boundary > segmentStart, !CharacterClass.isLineEnd(scalar(before: boundary).value) {
        end(at: boundary)
      }
      index += 1
    }
    decidedUpTo = max(decidedUpTo, limit)
  }

  private func takeItems(before limit: Int) {
    while let item = nextItem, item <= limit { end(at: item) }
  }

  // MARK: Segments

  /// Ends the current segment and begins the next one.
  func end(at offset: Int) {
    let range = trimmed(segmentStart..<offset)
    if !range.isEmpty { emit(range) }
    beginSegment(at: offset)
  }

  private func beginSegment(at offset: Int) {
    segmentStart = offset
    segmentText = afterSpace(offset)
    nextItem = nextItem(after: segmentText)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = spaceLength(at: start)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let length = spaceLength(before: end)
      if length == 0 { break }
      end -= length
    }
    return start..<max(start, end)
  }

  /// ， and 、, the most frequent marks of Chinese.
  @inline(__always)
  private func isComma(_ at: Int) -> Bool {
    guard at + 2 < bytes.count else { return false }
    return bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x8C
      || bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x81
  }

  /// Whether a colon of full width is between two digits: 8：30.
  private func isTime(at offset: Int) -> Bool {
    CharacterClass.isDigit(scalar(before: offset).value)
      && CharacterClass.isDigit(scalar(at: offset + 3).value)
  }

  /// A full stop that is inside a number, an address or a word, according to the characters next to
  /// it.
  @inline(__always)
  private func isInnerStop(_ at: Int) -> Bool {
    guard bytes[at] == 0x2E, at > 0, at + 1 < bytes.count else { return false }
    let before = bytes[at - 1]
    let after = bytes[at + 1]
    let isBeforeDigit = before.isASCIIDigit
    let isBeforeWord = isBeforeDigit || before.isASCIILetter
    if after.isASCIISmallLetter { return isBeforeWord }
    return after.isASCIIDigit && isBeforeDigit && !endsWithYear(at: at)
  }
}

/// The kind of character that a byte may begin.
enum ByteKind {
  /// No influence on sentence boundaries.
  static let plain: UInt8 = 0
  /// A terminal mark.
  static let stop: UInt8 = 1
  /// A line end.
  static let lineEnd: UInt8 = 2
  /// A bracket or quotation mark.
  static let mark: UInt8 = 3
  /// A character of several bytes that may be one of these.
  static let lead: UInt8 = 4
  /// A mark used in rows of ornament.
  static let ornament: UInt8 = 5
  /// A semicolon or a colon.
  static let clause: UInt8 = 6

  /// The first byte of a script with its own terminal marks.
  ///
  /// These are Armenian, Arabic, Syriac, N'Ko, Indic, Thai, Ethiopic, Khmer, Mongolian, Vai and all
  /// characters beyond the basic plane.
  static let foreign: UInt8 = 7
  /// The first of three bytes of an ideograph, U+4000 to U+9FFF.
  static let ideograph: UInt8 = 8

  /// The kind of each byte.
  static let table: [UInt8] = {
    var kinds = [UInt8](repeating: plain, count: 256)
    for byte in [0x21, 0x2E, 0x3F] { kinds[byte] = stop }
    for byte in 0x0A...0x0D { kinds[byte] = lineEnd }
    for byte in [0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D] { kinds[byte] = mark }
    for byte in [0x23, 0x2A, 0x2D, 0x3D, 0x5F, 0x7E] { kinds[byte] = ornament }
    for byte in [0x3A, 0x3B] { kinds[byte] = clause }
    for byte in [0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xEA, 0xF0] { kinds[byte] = foreign }
    // NEL and « »; general punctuation; CJK punctuation; full-width forms.
    for byte in [0xC2, 0xE2, 0xE3, 0xEF] { kinds[byte] = lead }
    for byte in 0xE4...0xE9 { kinds[byte] = ideograph }
    return kinds
  }()
}
