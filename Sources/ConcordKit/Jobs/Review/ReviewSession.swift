import Files
import Foundation
import Interchange
import TextModel

/// Where a reviewer's decisions are made; each is in its file before the next is asked for.
///
/// ```swift
/// let desk = ReviewDesk(workspace, reviewer: "Li")
/// for item in try ReviewList(workspace).units { try desk.accept(ReviewDesk.Place(item)) }
/// ```
public final class ReviewDesk {
  /// Names a unit.
  public struct Place: Hashable, Sendable {
    /// The file, as a path from the workspace.
    public var file: String
    /// The unit.
    public var id: UnitID

    /// A unit in a file.
    public init(file: String, id: UnitID) {
      self.file = file
      self.id = id
    }

    /// The unit of an item.
    public init(_ item: ReviewItem) { self.init(file: item.file, id: item.id) }
  }

  private struct Step {
    var place: Place
    var before: [UInt8]
    var after: [UInt8]
  }

  private let workspace: Workspace
  private let reviewer: String?
  private var done: [Step] = []

  /// A desk in a workspace.
  ///
  /// - Parameter reviewer: who decides; kept with each unit as TMX's `changeid`.
  public init(_ workspace: Workspace, reviewer: String? = nil) {
    self.workspace = workspace
    self.reviewer = reviewer
  }

  /// The unit as it is now; `nil` when it is gone or waits no longer.
  public func item(at place: Place) throws -> ReviewItem? {
    try MemoryFileEdit(workspace, place.file).waiting.first { $0.id == place.id }
  }

  /// Says that units are right.
  public func accept(_ places: [Place]) throws { try decide(places, .approved, "accepted") }

  /// Turns units down: they stay in the file, so that growing the paper again does not bring them back,
  /// and are never shown.
  public func reject(_ places: [Place]) throws { try decide(places, .rejected, "rejected") }

  /// Gives a unit another wording in a language, and says that it is right so.
  public func edit(_ place: Place, language: LanguageTag, text: String) throws {
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .trimmingCharacters(in: .whitespaces)
    guard !text.isEmpty else {
      throw WorkspaceError(
        code: "review/empty",
        message: "\(place.id): the new wording is empty; reject the unit instead")
    }
    try change(place) { units, index in
      guard let variant = units[index].variants.firstIndex(where: { $0.language == language })
      else {
        throw WorkspaceError(
          code: "review/language", message: "\(place.id): there is no text in \(language) here")
      }
      let grown = KeptPart.grownProperty + language.description
      if units[index].property("x-bead") != nil, units[index].property(grown) == nil {
        units[index].setProperty(grown, units[index].variants[variant].text)
      }
      units[index].variants[variant].text = text
      units[index].variants[variant].content = nil
      mark(&units[index], .approved, "edited")
    }
  }

  /// Takes the last change back.
  ///
  /// - Returns: the unit it was made to; `nil` when there is none left.
  /// - Throws: `WorkspaceError` when somebody else has written the file since.
  public func undo() throws -> Place? {
    guard let step = done.popLast() else { return nil }
    try WorkspaceLock.holding(workspace) {
      let file = workspace.root + "/" + step.place.file
      guard try ByteSource(path: file).readAll() == step.after else {
        throw WorkspaceError(
          code: "review/changed",
          message: "\(step.place.file) has been written by another command; it stays as it is")
      }
      try AtomicFile.write(step.before, to: file)
    }
    return step.place
  }

  private func decide(_ places: [Place], _ status: ReviewStatus, _ word: String) throws {
    try WorkspaceLock.holding(workspace) {
      // All are looked for before any is changed, so that a slip in one id changes nothing.
      var edits: [(MemoryFileEdit, Place)] = []
      for file in Self.unique(places.map(\.file)) {
        var edit = try MemoryFileEdit(workspace, file)
        for place in places where place.file == file {
          guard let index = edit.index(of: place.id) else { throw Self.missing(place) }
          mark(&edit.units[index], status, word)
        }
        edits.append(
          (edit, Place(file: file, id: places.first { $0.file == file }?.id ?? UnitID(""))))
      }
      for (edit, place) in edits {
        try edit.write()
        done.append(Step(place: place, before: edit.original, after: edit.bytes))
      }
    }
  }

  /// Changes one file while nobody else may.
  func change(
    _ place: Place, _ body: (inout [TranslationUnit], Int) throws -> Void
  ) throws {
    try WorkspaceLock.holding(workspace) {
      var edit = try MemoryFileEdit(workspace, place.file)
      guard let index = edit.index(of: place.id) else { throw Self.missing(place) }
      try body(&edit.units, index)
      try edit.write()
      done.append(Step(place: place, before: edit.original, after: edit.bytes))
    }
  }

  /// Marks a unit as decided.
  func mark(_ unit: inout TranslationUnit, _ status: ReviewStatus, _ word: String) {
    unit.setProperty(TranslationUnit.statusProperty, status.rawValue)
    unit.setProperty(PaperMemory.reviewedProperty, word)
    // The notes of a grown unit say why it waits; those of others are their own.
    if status != .needsReview, unit.property("x-part") != nil { unit.notes = [] }
    if let reviewer { unit.setAttribute("changeid", reviewer) }
  }

  /// The sentences of a unit's variants, if they can still be told apart.
  func sentences(of unit: TranslationUnit) throws -> [[String]]? {
    let counts = (unit.property("x-bead") ?? "").split(separator: "-").compactMap { Int($0) }
    guard counts.count == unit.variants.count else { return nil }
    var all: [[String]] = []
    for (variant, count) in zip(unit.variants, counts) {
      let cutter = try SentenceCutter(language: variant.language, srx: workspace.srxPath)
      let sentences = try cutter.segments(of: variant.text).map(\.text)
      guard sentences.count == count,
        SentenceJoiner.join(sentences, in: variant.language) == variant.text
      else { return nil }
      all.append(sentences)
    }
    return all
  }

  /// The sentences of a unit, by language, if they can be told apart.
  public func sentences(at place: Place) throws -> [[String]]? {
    let edit = try MemoryFileEdit(workspace, place.file)
    return try edit.index(of: place.id).flatMap { try sentences(of: edit.units[$0]) }
  }

  private static func unique(_ files: [String]) -> [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
  }

  private static func missing(_ place: Place) -> WorkspaceError {
    WorkspaceError(
      code: "review/missing",
      message: "\(place.file) has no unit \(place.id); 'concord review --list' lists what waits")
  }
}
