import Foundation
import ICUText
import Synchronization

/// The words of a language, one a line in a file; read when the first word is asked for.
///
/// A file that cannot be read is an empty list: it only ever adds evidence. Its words count when
/// they are written small, so that names do not pass for words.
public final class SpellingList: Sendable {
  private let path: String
  private let words = Mutex<Set<String>?>(nil)

  /// Names the file; nothing is read yet.
  public init(path: String) { self.path = path }

  /// A list of given words.
  public init(words: Set<String>) {
    path = ""
    self.words.withLock { $0 = words }
  }

  /// Whether the list has the folded word.
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
