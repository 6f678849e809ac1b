// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// A run of Latin letters and digits in a text of any script: `IL`, `6`.
///
/// Full-width forms, digits below the line and letters with diacritics become ASCII, Greek letters their names in small
/// letters. Cyrillic capitals that look like Latin ones are read as these where nothing else is in the run: СО2.
struct LatinPiece {
  /// ASCII letters and digits, in their case.
  var letters: [UInt8] = []
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// Whether only a hyphen is between it and the piece before.
  var isHyphenated = false
  /// Whether a number is directly before it, or a space before: `MW` in `5 MW`.
  var followsNumber = false
  /// Whether it is in brackets.
  var isBracketed = false
  /// Whether it has Cyrillic letters.
  var isCyrillic = false

  var isNumber: Bool { letters.allSatisfy { $0 < 0x3A } }
  var isSmallWord: Bool { letters.count > 2 && letters.allSatisfy { $0 > 0x60 } }
  var capitals: Int { letters.count { $0.isASCIICapital } }

  private mutating func extend(to end: Int) { range = range.lowerBound..<end }

  /// The pieces of a text, in order.
  ///
  /// - Complexity: O(*n*).
  static func pieces(of text: String) -> [LatinPiece] {
    var reader = Reader()
    for scalar in text.unicodeScalars { reader.read(scalar) }
    reader.endPiece()
    return reader.pieces
  }

  /// Reads a text scalar by scalar.
  private struct Reader {
    var pieces: [LatinPiece] = []
    private var piece: LatinPiece?
    /// Whether the piece has a letter that is not Latin and looks like none.
    private var isForeign = false
    private var at = 0
    private var depth = 0
    /// The characters since the last piece: none, a hyphen, a space, or more.
    private var gap = Gap.more

    private enum Gap { case none, hyphen, space, more }

    mutating func read(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      let width = UTF8.width(scalar)
      defer { at += width }
      if let letter = LatinPiece.ascii(value) {
        add(CollectionOfOne(letter), width)
      } else if let name = LatinPiece.greek[value] {
        add(name, width)
      } else if value &- 0x400 < 0x130 {
        add(CollectionOfOne(LatinPiece.twins[value] ?? 0x3F), width)
        piece?.isCyrillic = true
        if LatinPiece.twins[value] == nil { isForeign = true }
      } else if value &- 0xC0 < 0x190, CharacterClass.isLetter(value),
        let letters = LatinLetters.ascii(of: String(scalar)), !letters.isEmpty
      {
        let isCapital = CharacterClass.isUppercase(value)
        add(isCapital ? [letters[0] & 0xDF] + letters.dropFirst() : letters, width)
      } else if piece != nil, CharacterClass.isMark(value) {
        piece?.extend(to: at + width)
      } else {
        endPiece()
        switch value {
        case 0x28, 0x5B, 0xFF08: depth += 1
        case 0x29, 0x5D, 0xFF09: depth = max(0, depth - 1)
        default: break
        }
        let isHyphen = value == 0x2D || value == 0x2010 || value == 0x2011 || value == 0xFF0D
        switch gap {
        case .none where isHyphen: gap = .hyphen
        case .none where value == 0x20 || value == 0xA0: gap = .space
        default: gap = .more
        }
      }
    }

    private mutating func add(_ letters: some Collection<UInt8>, _ width: Int) {
      if piece == nil {
        let isAfterNumber = pieces.last?.isNumber ?? false
        piece = LatinPiece(
          range: at..<at, isHyphenated: gap == .hyphen,
          followsNumber: isAfterNumber && gap == .space, isBracketed: depth > 0)
        isForeign = false
      }
      piece?.letters.append(contentsOf: letters)
      piece?.extend(to: at + width)
    }

    mutating func endPiece() {
      guard let piece else { return }
      self.piece = nil
      let isWord = piece.isCyrillic && (isForeign || piece.letters.contains { $0 > 0x60 })
      gap = isWord ? .more : .none
      if !isWord { pieces.append(piece) }
    }
  }

  /// A Latin letter or digit of any width, or a digit below the line, in ASCII.
  private static func ascii(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: UInt8(scalar)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: UInt8(scalar - 0xFEE0)
    case 0x2080...0x2089: UInt8(scalar - 0x2080 + 0x30)
    default: nil
    }
  }

  private static let greek = Dictionary(
    uniqueKeysWithValues: DataText.pairs(
      """
      α>alpha β>beta γ>gamma δ>delta ε>epsilon ζ>zeta η>eta θ>theta κ>kappa λ>lambda μ>mu µ>mu ν>nu ξ>xi π>pi
      ρ>rho σ>sigma τ>tau φ>phi χ>chi ψ>psi ω>omega Δ>delta Σ>sigma Ω>omega
      """
    ).compactMap { pair in pair.from.unicodeScalars.first.map { ($0.value, Array(pair.to.utf8)) } })

  private static let twins = Dictionary(
    uniqueKeysWithValues: zip(
      LetterTwins.cyrillic.unicodeScalars.map(\.value), LetterTwins.latin.utf8))
}
