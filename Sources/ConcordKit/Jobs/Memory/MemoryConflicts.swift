// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Sentences that a memory translates in more than one way.
public struct MemoryConflicts: Hashable, Sendable, Codable {
  /// One way a sentence is translated.
  public struct Rendering: Hashable, Sendable, Codable {
    /// The translation.
    public var target: String
    /// The units that contain it, as `paper: id`.
    public var units: [String]
  }

  /// A sentence with its translations.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The sentence.
    public var source: String
    /// The translations of the sentence, in the order of the papers.
    public var renderings: [Rendering]
  }

  /// The language of the sentences.
  public var from: LanguageTag
  /// The language of the translations.
  public var to: LanguageTag
  /// The conflicts, in the order of the papers.
  public var conflicts: [Conflict]
}

extension Workspace {
  /// Finds the sentences that the memory translates in more than one way.
  ///
  /// Texts that differ only in case, width, spacing or quotation marks count as one text.
  ///
  /// - Parameters:
  ///   - from: the language of the sentences; if `nil`, the workspace's source.
  ///   - to: the language of the translations; if `nil`, the workspace's target.
  /// - Throws: `JobError` for a paper that cannot be read to its end.
  /// - Complexity: O(*bytes*); memory grows with the number of distinct sentences.
  public func memoryConflicts(from: LanguageTag? = nil, to: LanguageTag? = nil)
    throws(JobError) -> MemoryConflicts
  {
    try JobError.border {
      let pair = configuration.pair(from: from, to: to)
      var finder = ConflictFinder()
      let store = memoryStore
      for paper in try store.papers() {
        try Task.checkCancellation()
        try store.read(paper) { unit, _ in
          guard unit.status != .rejected, let source = unit.variant(in: pair.from)?.text,
            let target = unit.variant(in: pair.to)?.text
          else { return }
          finder.add(source, target, unit: "\(paper.name): \(unit.id)")
        }
      }
      return MemoryConflicts(from: pair.from, to: pair.to, conflicts: finder.conflicts)
    }
  }
}

/// Collects translations by sentence.
private struct ConflictFinder {
  /// A translation, with its folded form.
  private struct Found {
    var key: String
    var rendering: MemoryConflicts.Rendering
  }

  /// A sentence as it was first written, with its translations.
  private struct Sentence {
    var source: String
    var found: [Found] = []
  }

  private var order: [String] = []
  private var sentences: [String: Sentence] = [:]

  mutating func add(_ source: String, _ target: String, unit: String) {
    let key = Folder.standard.key(source)
    if sentences[key] == nil {
      order.append(key)
      sentences[key] = Sentence(source: source)
    }
    let targetKey = Folder.standard.key(target)
    if let index = sentences[key]?.found.firstIndex(where: { $0.key == targetKey }) {
      sentences[key]?.found[index].rendering.units.append(unit)
    } else {
      sentences[key]?.found.append(
        Found(key: targetKey, rendering: .init(target: target, units: [unit])))
    }
  }

  /// The sentences with several translations, in the order of the papers.
  var conflicts: [MemoryConflicts.Conflict] {
    order.compactMap { key in
      guard let sentence = sentences[key], sentence.found.count > 1 else { return nil }
      return MemoryConflicts.Conflict(
        source: sentence.source, renderings: sentence.found.map(\.rendering))
    }
  }
}
