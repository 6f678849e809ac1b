import ICUText

/// How a script writes its words, as far as cutting tokens goes.
enum LetterKind {
  /// No letter.
  case none
  /// A letter of a script that puts spaces between words.
  case spaced
  /// A Han character.
  case han
  /// A letter of a script without spaces and without a dictionary here: a token by itself.
  case single

  /// The kind of a folded scalar.
  @inline(__always)
  init(of scalar: UInt32) {
    if scalar < 0x80 {
      self = scalar &- 0x61 < 26 ? .spaced : .none
    } else if scalar &- 0x4E00 < 0x5200 {
      self = .han
    } else {
      self = Self.other(scalar)
    }
  }

  private static func other(_ scalar: UInt32) -> LetterKind {
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.isAlphabetic else {
      return .none
    }
    let script = Script(of: scalar)
    if script == .han { return .han }
    return unspaced.contains(script.description) ? .single : .spaced
  }

  /// Scripts written without spaces between words.
  private static let unspaced: Set<String> = [
    "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt",
  ]
}
