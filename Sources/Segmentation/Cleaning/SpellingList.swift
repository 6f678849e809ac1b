// SPDX-License-Identifier: Apache-2.0
import Foundation
import ICUText
import Synchronization

/// The words of a language, one per line in a file, which is read at the first lookup.
///
/// A file that cannot be read is an empty list, because a list only adds evidence. Only words in
/// small letters count, so that names are not taken for words.
public final class SpellingList: Sendable {
  private let path: String
  private let words = Mutex<Set<String>?>(nil)

  /// A list in a file; nothing is read yet.
  public init(path: String) { self.path = path }

  /// A list of given words.
  public init(words: Set<String>) {
    path = ""
    self.words.withLock { $0 = words }
  }

  /// Whether the list contains the folded word.
  public func contains(_ word: String) -> Bool {
    words.withLock { loaded in
      let words = loaded ?? Self.load(path)
      loaded = words
      return words.contains(word)
    }
  }

  private static func load(_ path: String) -> Set<String> {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var words: Set<String> = []
    for line in data.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      words.insert(Folder.standard.key(String(decoding: line, as: UTF8.self)))
    }
    return words
  }
}
