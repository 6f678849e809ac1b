// SPDX-License-Identifier: Apache-2.0

/// The kind of a derived file and the number of its layout.
///
/// Every file in `.concord/` contains both in its header. The number belongs to the maker and
/// increases with every change of what the maker would write for the same input: layout, algorithm,
/// or the tables it was compiled from. A file with another number is made again.
package struct DerivedFormat: Hashable, Sendable {
  /// The kinds of derived file; the numbers are never reused.
  package enum Kind: UInt32, Sendable, CaseIterable {
    /// The list of the shards of a memory index.
    case manifest = 1
    /// The texts of the units of a shard.
    case units = 2
    /// The rows and grams of one language of a shard.
    case grams = 3
    /// The concepts of all glossaries and the tables that find their terms.
    case terms = 4
    /// Parsed glossaries.
    case glossaries = 5
    /// The lexicon that the aligner learned from the memory.
    case lexicon = 6
    /// A compiled dictionary.
    case dictionary = 7
    /// The number of times that the memory uses each concept's terms.
    case evidence = 8
    /// Sentence vectors from a server.
    case embeddings = 9
    /// The ledger of grown papers; a text file.
    case grown = 10
    /// The text recognised in pictures of pages.
    case recognition = 11
    /// The journal of a command's changes, so that they can be taken back.
    case journal = 12
    /// The versions of a team's files that a folder has.
    case store = 13
    /// The units that reviewers have claimed.
    case claims = 15
    /// The searches that found nothing.
    case searches = 16
  }

  /// The kind of the content.
  package let kind: Kind
  /// The number of the layout, from 1.
  package let number: UInt32

  /// The most bytes of a file of this kind that is read as a whole; a larger one counts as damaged (docs/limits.md).
  ///
  /// A folder of derived data may come from a stranger, and a file in it may be as long as the disk or longer.
  package var byteLimit: Int {
    switch kind {
    // About 300,000 papers, changed files, or files of a team.
    case .manifest, .grown, .journal, .store: 64 << 20
    case .claims, .searches, .evidence: 64 << 20
    case .glossaries, .lexicon, .recognition: 256 << 20
    case .dictionary, .embeddings: 1 << 30
    // Mapped, and checked block by block.
    case .units, .grams, .terms: 1 << 40
    }
  }

  /// A format of a kind.
  package init(_ kind: Kind, _ number: UInt32) {
    self.kind = kind
    self.number = number
  }
}
