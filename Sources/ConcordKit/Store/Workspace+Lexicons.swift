// SPDX-License-Identifier: Apache-2.0
import Alignment
import Interchange
import Synchronization
import TextModel

extension Workspace {
  /// The aligner's lexicons for a pair of languages: the glossaries, the approved memory and the
  /// user's dictionaries.
  ///
  /// - Throws: `FileError` for a memory file that is not TMX or is truncated, and for a damaged
  ///   dictionary.
  func lexicons(
    of glossaries: [GlossaryFile], from source: LanguageTag, to target: LanguageTag
  ) throws -> [any Lexicon] {
    let entries = glossaries.flatMap(\.entries)
    let tables: [any Lexicon] = [(source, target), (target, source)].compactMap { source, target in
      LexiconTable(name: "glossaries", source: source, target: target, concepts: entries)
    }
    return try tables + MemoryLexicon(self).tables(from: source, to: target)
      + UserDictionaries(self).tables(from: source, to: target)
  }
}

/// The aligner's lexicons of a workspace, made once for each pair of languages: making them reads all glossaries.
///
/// Thread-safe.
final class KeptLexicons: Sendable {
  let workspace: Workspace
  private let known = Mutex<[LanguagePair: [any Lexicon]]>([:])

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The lexicons for a pair; see `Workspace.lexicons(of:from:to:)`.
  func lexicons(from source: LanguageTag, to target: LanguageTag) throws -> [any Lexicon] {
    let pair = LanguagePair(from: source, to: target)
    if let known = known.withLock({ $0[pair] }) { return known }
    let made = try workspace.lexicons(of: workspace.glossaries(), from: source, to: target)
    known.withLock { $0[pair] = made }
    return made
  }
}
