// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A scalar in the tokenizer's fast path.
struct FastScalar {
  /// The effect of the scalar on a chunk.
  enum Kind {
    case white
    /// A unified ideograph.
    case han
    /// A full-width mark of Chinese prose, which is always a token by itself.
    case standing
    /// A letter of plain Latin or Cyrillic.
    case letter
    /// An ASCII digit.
    case digit
    /// `_` (WB13).
    case connector
    /// `.` and `'`, which join letters and join digits (WB6, WB11).
    case joiner
    /// `,` and `;`, which join digits (WB11).
    case numberJoiner
    case colon
    /// Any other mark of ASCII and general punctuation.
    case mark
    /// A character that ICU must examine.
    case other
  }

  let kind: Kind
  /// The folded scalar; meaningless for `white` and `other`.
  let folded: UInt32
  /// The number of UTF-8 bytes.
  let length: Int

  var isPlain: Bool {
    switch kind {
    case .letter, .digit, .connector, .joiner, .numberJoiner, .colon, .mark: true
    default: false
    }
  }

  var endsChunk: Bool { kind == .white || kind == .han || kind == .standing }

  private init(_ kind: Kind, _ folded: UInt32, length: Int) {
    self.kind = kind
    self.folded = folded
    self.length = length
  }

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
    let byte = bytes[at]
    if byte < 0x80 {
      self = Self.ascii(UInt32(byte))
      return
    }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
    self =
      length == 3 && scalar >= 0x4E00 && scalar < 0xA000
      ? FastScalar(.han, scalar, length: 3) : Self.beyondASCII(scalar, length)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt32) -> FastScalar {
    switch byte {
    case 0x61...0x7A: FastScalar(.letter, byte, length: 1)
    case 0x20, 0x09...0x0D: FastScalar(.white, 0x20, length: 1)
    case 0x41...0x5A: FastScalar(.letter, byte | 0x20, length: 1)
    case 0x30...0x39: FastScalar(.digit, byte, length: 1)
    case 0x2E, 0x27: FastScalar(.joiner, byte, length: 1)
    case 0x60: FastScalar(.joiner, 0x27, length: 1)
    case 0x2C, 0x3B: FastScalar(.numberJoiner, byte, length: 1)
    case 0x3A: FastScalar(.colon, byte, length: 1)
    case 0x5F: FastScalar(.connector, byte, length: 1)
    // Part of a word since CLDR 42, a mark in earlier versions.
    case 0x40: FastScalar(.other, byte, length: 1)
    default: FastScalar(.mark, byte, length: 1)
    }
  }

  private static func beyondASCII(_ scalar: UInt32, _ length: Int) -> FastScalar {
    switch scalar {
    // Cyrillic; its decomposable letters are already composed, or a mark follows and ICU examines
    // the chunk.
    case 0x0430...0x045F: FastScalar(.letter, LetterSpelling.fold(scalar), length: 2)
    case 0x0410...0x042F: FastScalar(.letter, scalar + 0x20, length: 2)
    case 0x0400...0x040F: FastScalar(.letter, LetterSpelling.fold(scalar + 0x50), length: 2)
    // Latin-1 except × ÷ ß, and the signs below À.
    case 0xE0...0xF6, 0xF8...0xFF: FastScalar(.letter, scalar, length: 2)
    case 0xC0...0xD6, 0xD8...0xDE: FastScalar(.letter, scalar + 0x20, length: 2)
    case 0x2013...0x2015: FastScalar(.mark, 0x2D, length: 3)
    case 0x2018, 0x2019: FastScalar(.joiner, 0x27, length: 3)
    case 0x201C, 0x201D: FastScalar(.mark, 0x22, length: 3)
    case 0x3001, 0x3002, 0x3008...0x3011, 0x3014, 0x3015: FastScalar(.standing, scalar, length: 3)
    case 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
      FastScalar(.standing, scalar - 0xFEE0, length: 3)
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      FastScalar(.white, 0x20, length: length)
    default: FastScalar(.other, scalar, length: length)
    }
  }
}

/// The word rules of UAX #29 over a chunk of plain scalars.
enum PlainChunk {
  /// Appends the tokens of the chunk.
  ///
  /// Letters, digits and connectors join one another (WB5, WB8, WB9, WB10, WB13a, WB13b); a joiner
  /// joins two letters or two digits, a number joiner two digits (WB6, WB7, WB11, WB12).
  static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>, into out: TokenBuffer
  ) {
    var at = chunk.lowerBound
    while at < chunk.upperBound {
      var scalar = FastScalar(bytes, at: at)
      let start = at
      at += scalar.length
      guard joins(scalar.kind) else {
        out.append(.punctuation, start..<at, folded: scalar.folded)
        continue
      }
      let foldedStart = out.foldedCount
      var kind = Token.Kind.punctuation
      while true {
        out.fold(scalar.folded)
        if scalar.kind == .letter {
          kind = .word
        } else if scalar.kind == .digit, kind == .punctuation {
          kind = .number
        }
        guard at < chunk.upperBound else { break }
        let next = FastScalar(bytes, at: at)
        if joins(next.kind) {
          scalar = next
          at += next.length
          continue
        }
        guard at + next.length < chunk.upperBound else { break }
        let after = FastScalar(bytes, at: at + next.length)
        guard after.kind == scalar.kind,
          next.kind == .joiner && (after.kind == .letter || after.kind == .digit)
            || next.kind == .numberJoiner && after.kind == .digit
        else { break }
        out.fold(next.folded)
        at += next.length + after.length
        scalar = after
      }
      out.append(kind, start, end: at, foldedFrom: foldedStart)
    }
  }

  @inline(__always)
  private static func joins(_ kind: FastScalar.Kind) -> Bool {
    kind == .letter || kind == .digit || kind == .connector
  }
}
