// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Texts that are put together at random from the pieces of a grammar: many more ways to write than tests list one by one.
///
/// A grammar is a file of `Tests/Fixtures/golden/grammars`. After each `⁂ NAME` each line is one way to write that piece, in
/// one language or, between tabs, in several. `‹NAME›` is replaced by a piece of that name, the same one in all languages;
/// `‹NAME 2›` is another piece of it. `⏎` is a line end, `␌` a page end.
public struct ComposedText {
  private let pieces: [String: [[String]]]
  private var random: SeededGenerator
  /// One of so many pieces of a translation is not that of the first text; 0 for none.
  private let slips: Int

  /// Reads a grammar.
  ///
  /// - Throws: an error if the file is not there.
  public init(of file: String, seed: UInt64, slips: Int = 0) throws {
    var pieces: [String: [[String]]] = [:]
    for part in try Golden.texts(of: "grammars/\(file)") {
      pieces[part.name] = part.text.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().map { $0.components(separatedBy: "\t") }
    }
    self.pieces = pieces
    random = SeededGenerator(seed: seed)
    self.slips = slips
  }

  /// The next text of a name: one for each language that the grammar has.
  public mutating func next(_ name: String) -> [String] {
    piece(name).map { text in
      let text = text.replacingOccurrences(of: "⏎", with: "\n")
        .replacingOccurrences(of: "␌", with: "\u{C}")
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  private mutating func piece(_ name: String) -> [String] {
    guard let ways = pieces[name], !ways.isEmpty else { return ["‹\(name)?›"] }
    var texts = ways[Int.random(in: 0..<ways.count, using: &random)]
    for marked in texts.flatMap({ $0.matches(of: /‹([^›]+)›/).map(\.output) }) {
      guard texts.contains(where: { $0.contains(marked.0) }) else { continue }
      let name = marked.1.last?.isNumber == true ? marked.1.dropLast(2) : marked.1
      let own = piece(String(name))
      for number in texts.indices {
        guard let place = texts[number].range(of: marked.0) else { continue }
        let isSlip =
          number > 0 && slips > 0 && Int.random(in: 0..<slips, using: &random) == 0
        let from = isSlip ? piece(String(name)) : own
        texts[number].replaceSubrange(place, with: from[min(number, from.count - 1)])
      }
    }
    return texts
  }
}
