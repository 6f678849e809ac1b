import ICUText
import Interchange
import TextModel

/// Sentences that the memory translates in more than one way, as `tm conflicts` gives them.
public struct MemoryConflicts: Hashable, Sendable, Codable {
  /// One way a sentence is translated.
  public struct Rendering: Hashable, Sendable, Codable {
    /// The translation.
    public var target: String
    /// The units that have it, as `file: id`.
    public var units: [String]
  }

  /// A sentence with its translations.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The sentence.
    public var source: String
    /// Its translations, in the order of the files.
    public var renderings: [Rendering]
  }

  /// The language of the sentences.
  public var from: LanguageTag
  /// The language of the translations.
  public var to: LanguageTag
  /// The conflicts, in the order of the files.
  public var conflicts: [Conflict]

  /// Finds the conflicts of a pair of languages; left out, the workspace's.
  ///
  /// Texts that differ in case, width, spacing or quotation marks only are one text.
  ///
  /// - Throws: `FileError` for a file that is no TMX or is cut off.
  /// - Complexity: O(*bytes*), in memory for every distinct sentence.
  public init(_ workspace: Workspace, from: LanguageTag? = nil, to: LanguageTag? = nil) throws {
    let from = from ?? workspace.configuration.sourceLanguage
    let to = to ?? workspace.configuration.targetLanguage
    var order: [String] = []
    var found: [String: [(key: String, target: String, source: String, unit: String)]] = [:]
    for path in workspace.memoryFiles {
      try TMXReader(path: workspace.root + "/" + path).read { unit, _ in
        guard unit.status != .rejected, let source = unit.variant(in: from)?.text,
          let target = unit.variant(in: to)?.text
        else { return }
        let key = Folder.standard.key(source)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append(
          (Folder.standard.key(target), target, source, "\(path): \(unit.id)"))
      }
    }
    self.from = from
    self.to = to
    conflicts = order.compactMap { key in
      let units = found[key] ?? []
      var renderings: [(key: String, rendering: Rendering)] = []
      for unit in units {
        if let index = renderings.firstIndex(where: { $0.key == unit.key }) {
          renderings[index].rendering.units.append(unit.unit)
        } else {
          renderings.append((unit.key, Rendering(target: unit.target, units: [unit.unit])))
        }
      }
      guard renderings.count > 1, let source = units.first?.source else { return nil }
      return Conflict(source: source, renderings: renderings.map(\.rendering))
    }
  }
}
