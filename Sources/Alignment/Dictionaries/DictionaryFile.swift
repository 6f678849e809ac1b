// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Languages
import TextModel

/// A user's dictionary: its format, its entries and the languages it seems to be in.
public struct DictionaryFile: Sendable {
  /// The formats that can be read.
  public enum Format: String, Sendable, Codable, CaseIterable {
    /// CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/`.
    case cedict
    /// FreeDict and other dictd dictionaries: `NAME.index` with `NAME.dict` or `NAME.dict.dz`.
    case dictd
    /// StarDict: `NAME.ifo` with `NAME.idx` and `NAME.dict`, compressed or not.
    case stardict
    /// Headword, tab, translations.
    case tsv
  }

  /// The file's name without its folder and endings.
  public var name: String
  /// The format.
  public var format: Format
  /// The language of the headwords, if the file or its name gives it.
  public var source: LanguageTag?
  /// The language of the translations, if the file or its name gives it.
  public var target: LanguageTag?
  /// The entries in file order.
  public var entries: [DictionaryEntry]

  /// Reads a dictionary; the format follows from the file extension and the first lines.
  ///
  /// - Throws: `FileError`: the codes of reading; `dictionary/unreadable` if it is damaged or a
  ///   file that belongs to it is missing; `dictionary/empty` if no entry was found in it.
  public init(path: String) throws(FileError) {
    let file = (path as NSString).lastPathComponent
    let stem = Self.stem(path)
    let name = (stem as NSString).lastPathComponent
    self.name = name
    if file.contains(".ifo") || file.contains(".idx") {
      format = .stardict
      entries = try StarDictReader.read(stem)
    } else if file.contains(".index") || file.contains(".dict") {
      let hasIndex = FileManager.default.fileExists(atPath: stem + ".index")
      format = hasIndex ? .dictd : .stardict
      entries = try hasIndex ? DictdReader.read(stem) : StarDictReader.read(stem)
    } else {
      let lines = try Self.bytes(path).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      let isCedict = lines.prefix(200).contains { CedictReader.entry($0) != nil }
      format = isCedict ? .cedict : .tsv
      entries = lines.compactMap { isCedict ? CedictReader.entry($0) : Self.row($0) }
    }
    guard !entries.isEmpty else {
      throw FileError(
        code: "dictionary/empty",
        message: "no entries found; expected CC-CEDICT, dictd, StarDict or"
          + " headword<tab>translation",
        file: path)
    }
    (source, target) = format == .cedict ? (.chinese, .english) : Self.languages(in: name)
  }

  /// The lexicon of the entries; an omitted language is the one of the file.
  ///
  /// - Returns: `nil` if a language is neither given nor in the file.
  public func lexicon(source: LanguageTag? = nil, target: LanguageTag? = nil) -> LexiconTable? {
    guard let source = source ?? self.source, let target = target ?? self.target else { return nil }
    return LexiconTable(name: name, source: source, target: target, entries: entries)
  }

  // MARK: Reading

  /// The bytes of a file, decompressed if it is gzip or dictzip.
  static func bytes(_ path: String) throws(FileError) -> [UInt8] {
    let bytes = try ByteSource(path: path).readAll()
    guard Gzip.isPacked(bytes) else { return bytes }
    guard let unpacked = Gzip.inflate(bytes) else {
      throw FileError(
        code: "dictionary/unreadable", message: "damaged gzip data; fetch the file again",
        file: path)
    }
    return unpacked
  }

  /// The bytes of the first existing file of a list.
  static func bytes(anyOf paths: [String]) throws(FileError) -> [UInt8] {
    for path in paths where FileManager.default.fileExists(atPath: path) { return try bytes(path) }
    throw FileError(
      code: "dictionary/unreadable",
      message: "missing; put it beside the other files of the dictionary", file: paths.first)
  }

  private static func stem(_ path: String) -> String {
    for ending in [".dz", ".gz", ".index", ".dict", ".ifo", ".idx", ".u8", ".tsv", ".txt"] {
      if path.hasSuffix(ending) { return stem(String(path.dropLast(ending.count))) }
    }
    return path
  }

  private static func row(_ line: ArraySlice<UInt8>) -> DictionaryEntry? {
    let cells = line.split(separator: 0x09)
    guard cells.count >= 2, line.first != 0x23 else { return nil }
    return DictionaryEntry(
      headwords: [String(decoding: cells[0], as: UTF8.self)],
      glosses: cells.dropFirst().map { String(decoding: $0, as: UTF8.self) })
  }

  /// Reads `freedict-eng-rus` and `en-ru` as the pair they name.
  private static func languages(in name: String) -> (LanguageTag?, LanguageTag?) {
    let parts = name.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    let codes = parts.compactMap { part in
      LanguageCatalog.standard.subtag(ofCode: part) ?? (part.count == 2 ? part : nil)
    }
    guard codes.count >= 2 else { return (nil, nil) }
    return (LanguageTag(codes[codes.count - 2]), LanguageTag(codes[codes.count - 1]))
  }
}
