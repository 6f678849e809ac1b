// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Matching
import Storage
import TextModel

/// A memory that answers from its derived index, which is built from the papers of any store.
struct IndexedMemory: MemorySearch {
  private let index: MemoryIndex
  private let files: [IndexedFile]
  /// Where the index is if it cannot be in its own folder.
  private let substitute: PassingFolder?

  /// Opens the index in a folder and brings it up to date with the papers.
  ///
  /// Where it is out of date and the folder cannot be written, as in a workspace that may only be read, the index is
  /// made in a folder that is removed with the value.
  ///
  /// - Throws: for a paper that cannot be read, and for a folder that cannot be read.
  init(_ store: any MemoryStore, folder: String) throws {
    files = try Self.files(of: store)
    let own = MemoryIndex.open(directory: folder)
    do {
      try own.update(files: files)
      (index, substitute) = (own, nil)
    } catch let error as StorageError where error.reason == .inaccessible {
      guard let other = PassingFolder() else { throw error }
      let made = MemoryIndex.open(directory: other.path)
      try made.update(files: files)
      (index, substitute) = (made, other)
    }
  }

  /// The papers of a store as the files of an index.
  private static func files(of store: any MemoryStore) throws -> [IndexedFile] {
    try store.papers().map { paper in
      IndexedFile(path: paper.name, stamp: FileStamp(paper.version)) { unit in
        try store.read(paper) { found, _ in if found.status != .rejected { try unit(found) } }
      }
    }
  }

  /// Whether the index in a folder was made from the papers as they are now; nothing is changed.
  static func state(of store: any MemoryStore, folder: String) throws -> MemoryIndex.State {
    MemoryIndex.open(directory: folder).state(for: try files(of: store))
  }

  func matches(for queries: [MatchQuery], options: MatchOptions) throws -> [[MemoryMatch]] {
    try ask { try $0.matches(for: queries, options: options) }
  }

  func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch] {
    try ask { try $0.matches(for: query, options: options) }
  }

  func concordance(of query: String, options: ConcordanceOptions) throws -> Concordance {
    try ask { try $0.concordance(of: query, options: options) }
  }

  func fragments(of text: String, options: FragmentOptions) throws -> [MemoryFragment] {
    try ask { try $0.fragments(of: text, options: options) }
  }

  func analysis(of texts: [String], from: LanguageTag, to: LanguageTag) throws -> LeverageAnalysis {
    try ask { try $0.analysis(of: texts, from: from, to: to) }
  }

  var unitCount: Int { index.count }

  /// Queries the index.
  ///
  /// If the index is damaged, or in part of another version, it is rebuilt and queried once more.
  private func ask<Answer>(_ body: (MemoryIndex) throws -> Answer) throws -> Answer {
    do {
      return try body(index)
    } catch let error as StorageError where error.reason != .inaccessible {
      // A file may be missing because another process has just replaced it.
      if !index.refresh() { index.distrust(error) }
      try index.update(files: files)
      return try body(index)
    }
  }
}
