// SPDX-License-Identifier: Apache-2.0

/// The width of the grams that the index is built over: runs of one or two tokens of a row.
///
/// A language written in characters is indexed by pairs, with the edges of the text as token 0; any
/// other language by single tokens. The bound depends on how many grams of a query one edit can
/// remove: a replacement or deletion at most `width`, an insertion at most `width − 1`.
struct GramWidth: Hashable {
  /// The number of tokens, 1 or 2.
  let count: Int

  static let single = GramWidth(count: 1)
  static let pair = GramWidth(count: 2)

  private init(count: Int) { self.count = count }

  /// The width for a language, of whose tokens so many are single characters.
  init(characters: Int, tokens: Int) { count = characters * 2 > tokens ? 2 : 1 }

  /// The largest number of grams of a row of `length` tokens.
  func grams(of length: Int) -> Int { length == 0 ? 0 : length + count - 1 }

  /// Calls `body` with the key of each gram, and whether its tokens are adjacent without a mark
  /// between them (always true at the edges).
  @inline(__always)
  func forEach(
    in row: UnsafeBufferPointer<ContentCode>, _ body: (_ key: UInt64, _ adjoins: Bool) -> Void
  ) {
    guard row.count > 0 else { return }
    if count == 1 {
      for code in row { body(UInt64(code.hash) << 32, true) }
      return
    }
    var before = UInt64(0)
    for (at, code) in row.enumerated() {
      body(before << 32 | UInt64(code.hash), at == 0 || code.followsContent)
      before = UInt64(code.hash)
    }
    body(before << 32, true)
  }
}

/// The class of a row by its number of marks relative to its length.
///
/// Rows are stored by class because marks count in the score, and the bound for a range of rows is
/// that of the row with the most marks.
enum MarkClass {
  static let count = 3

  /// The class of a row with `length` content tokens.
  static func of(length: Int, marks: Int) -> Int {
    marks <= most(0, length: length) ? 0 : marks <= most(1, length: length) ? 1 : 2
  }

  /// The range of the number of marks of the rows of a class and length.
  static func marks(_ index: Int, length: Int) -> Range<Int> {
    switch index {
    case 0: 0..<most(0, length: length) + 1
    case 1: most(0, length: length) + 1..<most(1, length: length) + 1
    default: most(1, length: length) + 1..<1 << 40
    }
  }

  private static func most(_ index: Int, length: Int) -> Int {
    index == 0 ? length / 4 + 2 : length + 4
  }
}
