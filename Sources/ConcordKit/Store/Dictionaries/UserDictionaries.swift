// SPDX-License-Identifier: Apache-2.0
import Alignment
import Files
import Foundation
import Interchange
import Storage
import TextModel

/// The dictionaries that a user has added to a workspace for alignment.
///
/// Each is stored as a plain table, `dictionaries/<name>.<from>-<to>.tsv`: headword, tab, its
/// senses separated by tabs. The aligner's table is made from it once and cached in `.concord/`.
public struct UserDictionaries {
  /// The format of a compiled dictionary; increase the number with every change of the table's
  /// layout.
  ///
  /// The way entries are read has its own number, `LexiconTable.readingVersion`.
  static let format = DerivedFormat(.dictionary, 2)

  /// A dictionary of the workspace.
  public struct Listing: Hashable, Sendable, Codable {
    /// The name.
    public var name: String
    /// The language of the headwords.
    public var from: LanguageTag
    /// The language of the translations.
    public var to: LanguageTag
    /// The file, as a path from the workspace.
    public var file: String
    /// The size of the file in bytes.
    public var bytes: Int
  }

  private let workspace: Workspace

  /// The dictionaries of a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// All dictionaries, in order of their files.
  ///
  /// - Throws: `JobError` with `workspace/folder` or `workspace/unreadable`, since none would pass for all.
  public var listings: [Listing] {
    get throws(JobError) {
      let folder = workspace.dictionaryFolder
      try Workspace.requireRealFolder(folder)
      guard let names = SystemFile.readableNames(in: folder) else {
        throw JobError(
          code: "workspace/unreadable",
          message: "dictionaries: the folder cannot be read: \(SystemFile.reason); check its"
            + " permissions")
      }
      return listings(of: names, in: folder)
    }
  }

  private func listings(of names: [String], in folder: String) -> [Listing] {
    names.compactMap { file in
      let pieces = file.split(separator: ".").map(String.init)
      guard pieces.count >= 3, pieces.last == "tsv" else { return nil }
      switch FileKind(at: folder + "/" + file) {
      case .file where workspace.isInside(folder + "/" + file): break
      case .file:
        workspace.notices.add(
          "dictionaries/\(file): is a link to a file outside, which is not followed; copy the file"
            + " here")
        return nil
      case .folder?, nil: return nil
      case let kind?:
        workspace.notices.add("dictionaries/\(file): is \(kind.name), which is left out")
        return nil
      }
      let pair = Self.pair(pieces[pieces.count - 2])
      guard let pair else { return nil }
      let size = try? FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.size]
      return Listing(
        name: pieces.dropLast(2).joined(separator: "."), from: pair.0, to: pair.1,
        file: "dictionaries/" + file, bytes: (size as? Int) ?? 0)
    }
  }

  /// Adds a dictionary: CC-CEDICT, dictd, StarDict or a table.
  ///
  /// - Parameters:
  ///   - from: the language of the headwords, if the file does not give it.
  ///   - to: the language of the translations, if the file does not give it.
  /// - Returns: the dictionary and its number of entries.
  /// - Throws: `JobError` for a file that is not a dictionary, `dictionary/languages` when a
  ///   language is not known, `dictionary/taken` when the name is in use; then nothing is written.
  public func add(
    _ path: String, name: String?, from: LanguageTag?, to: LanguageTag?
  ) throws(JobError) -> (Listing, entries: Int) {
    try JobError.border { try added(path, name: name, from: from, to: to) }
  }

  private func added(
    _ path: String, name: String?, from: LanguageTag?, to: LanguageTag?
  ) throws -> (Listing, entries: Int) {
    let file = try DictionaryFile(path: path)
    guard let from = from ?? file.source, let to = to ?? file.target else {
      throw JobError(
        code: "dictionary/languages",
        message: "\(path): the file does not say its languages; give them with --from and --to")
    }
    let name = FileSlug(making: name ?? file.name).description
    let rows = file.entries.flatMap { entry in
      entry.headwords.map { [$0] + entry.glosses }
    }
    let target = "dictionaries/\(name).\(from)-\(to).tsv"
    try FileManager.default.createDirectory(
      atPath: workspace.dictionaryFolder, withIntermediateDirectories: true)
    try Workspace.requireRealFolder(workspace.dictionaryFolder)
    try WorkspaceLock.holding(workspace) {
      guard try !listings.contains(where: { $0.name == name }) else {
        throw JobError(
          code: "dictionary/taken",
          message: "there is a dictionary '\(name)' already; remove it, or give another --name")
      }
      try workspace.write(Array(Self.text(of: rows).utf8), to: target)
    }
    let listing = try listings.first { $0.file == target }
    return (
      listing ?? Listing(name: name, from: from, to: to, file: target, bytes: 0), file.entries.count
    )
  }

  /// Removes a dictionary.
  ///
  /// - Throws: `JobError` with `dictionary/missing` if there is no dictionary of that name.
  public func remove(_ name: String) throws(JobError) -> Listing {
    try JobError.border {
      try WorkspaceLock.holding(workspace) {
        guard let listing = try listings.first(where: { $0.name == name }) else {
          throw JobError(
            code: "dictionary/missing",
            message: "there is no dictionary '\(name)'; 'concord dictionary list' shows their names"
          )
        }
        try workspace.removeFile(listing.file)
        return listing
      }
    }
  }

  /// The lexicons for a pair of languages, in the directions of the dictionaries.
  ///
  /// For two languages other than English, they include the lexicons between English and each of
  /// them.
  func tables(from source: LanguageTag, to target: LanguageTag) throws -> [any Lexicon] {
    let wanted = BaseLexicon.languages(source, target)
    return try listings.filter { listing in
      wanted.contains(listing.from.language) && wanted.contains(listing.to.language)
    }.compactMap(table)
  }

  private func table(_ listing: Listing) throws -> LexiconTable? {
    let file = workspace.file(listing.file)
    let key = workspace.key(
      of: Self.format, parts: ["\(LexiconTable.readingVersion)"], files: [listing.file])
    let cache = TableCache(
      folder: workspace.derivedFolder, name: "dictionary-\(listing.name)")
    // The table of a packed dictionary may be many times as large as the file.
    let limit = max(16 << 20, min(SystemFile.size(of: file), 16 << 20) * 64)
    if let kept = cache.read(key, limit: limit)?.first,
      let table = LexiconTable(
        bytes: kept, name: listing.name, source: listing.from, target: listing.to,
        segmentsHan: listing.from.matches(.chinese))
    {
      return table
    }
    let table = try DictionaryFile(path: file).lexicon(source: listing.from, target: listing.to)
    if let table { cache.write([table.bytes], key: key) }
    return table
  }

  private static func pair(_ text: String) -> (LanguageTag, LanguageTag)? {
    let halves = text.split(separator: "-").compactMap { LanguageTag(String($0)) }
    return halves.count == 2 ? (halves[0], halves[1]) : nil
  }

  private static func text(of rows: [[String]]) -> String {
    var text = ""
    for row in rows {
      let cells = row.map { cell in
        String(cell.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
      }
      text += cells.joined(separator: "\t") + "\n"
    }
    return text
  }
}
