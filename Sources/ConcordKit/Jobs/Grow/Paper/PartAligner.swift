import Alignment
import Interchange
import Synchronization
import TextModel

/// Aligns the parts of papers with the lexicons of a workspace.
///
/// The lexicons of a pair of languages are read when they are first needed and kept for all papers of a run.
/// Thread-safe.
final class PartAligner: Sendable {
  private let workspace: Workspace
  private let glossaries: [GlossaryFile]
  private let known = Mutex<[String: [any Lexicon]]>([:])

  init(_ workspace: Workspace, glossaries: [GlossaryFile]) {
    self.workspace = workspace
    self.glossaries = glossaries
  }

  /// Aligns the same part in two languages or more; every sentence comes back once and in order.
  ///
  /// - Throws: what reading the memory and the dictionaries throws.
  func beads(_ texts: [AlignmentText], in languages: [LanguageTag]) throws -> [PaperBead] {
    guard texts.count == 2 else {
      var lexicons: [any Lexicon] = []
      for (index, first) in languages.enumerated() {
        for second in languages[(index + 1)...] { lexicons += try self.lexicons(first, second) }
      }
      return MultiAligner(languages, lexicons: lexicons).align(texts).map {
        PaperBead(ranges: $0.ranges, confidence: $0.confidence)
      }
    }
    return try aligner(languages[0], languages[1]).align(texts[0], texts[1]).beads.map {
      PaperBead(ranges: [$0.source, $0.target], confidence: $0.confidence)
    }
  }

  /// The aligner of a pair of languages.
  func aligner(_ source: LanguageTag, _ target: LanguageTag) throws -> Aligner {
    Aligner(source: source, target: target, lexicons: try lexicons(source, target))
  }

  private func lexicons(_ source: LanguageTag, _ target: LanguageTag) throws -> [any Lexicon] {
    try known.withLock { known in
      let key = "\(source) \(target)"
      if let found = known[key] { return found }
      let found = try workspace.lexicons(of: glossaries, from: source, to: target)
      known[key] = found
      return found
    }
  }
}
