import TextModel

/// A unit that waits for a reviewer.
public struct ReviewItem: Hashable, Sendable, Codable {
  /// A wording of the unit.
  public struct Variant: Hashable, Sendable, Codable {
    /// Its language.
    public var lang: LanguageTag
    /// The text.
    public var text: String
  }

  /// The id of the unit.
  public var id: UnitID
  /// The file it stands in, as a path from the workspace.
  public var file: String
  /// The paper, if it is one that was grown.
  public var paper: String?
  /// The part of the paper it comes from.
  public var part: PartKind?
  /// How many sentences of each language it joins: `1-2`.
  public var bead: String?
  /// How likely the pair is right, 0 to 1, as the aligner saw it.
  public var confidence: Double?
  /// Its wordings, the source first.
  public var variants: [Variant]
  /// Why it waits.
  public var reasons: [String]

  init(_ unit: TranslationUnit, file: String, paper: String?) {
    id = unit.id
    self.file = file
    self.paper = paper
    part = unit.property("x-part").flatMap(PartKind.init(rawValue:))
    bead = unit.property("x-bead")
    confidence = unit.property("x-confidence").flatMap(Double.init)
    variants = unit.variants.map { Variant(lang: $0.language, text: $0.text) }
    reasons = unit.notes
  }
}

/// All that waits for a reviewer, as `review --list` gives it.
public struct ReviewList: Hashable, Sendable, Codable {
  /// The units, in the order of their files.
  public var units: [ReviewItem]

  /// Reads what waits in a workspace, or in some of its papers.
  ///
  /// - Throws: `WorkspaceError` for a paper that is not there; `FileError` for a damaged one.
  /// - Complexity: O(*bytes*) of the files.
  public init(_ workspace: Workspace, papers: [PaperID] = []) throws {
    units = []
    let files =
      papers.isEmpty
      ? workspace.memoryFiles : try papers.map { try workspace.memoryFile(of: $0) }
    for file in files {
      units += try MemoryFileEdit(workspace, file).waiting
    }
  }
}
