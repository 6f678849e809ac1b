// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Foundation
import Interchange
import Storage
import TextModel

/// A cache of parsed glossaries in `.concord/`, so that a command need not parse YAML again.
///
/// Parsing the starter glossary takes 30 ms, and reading it from the cache 1 ms. An entry is used
/// only for a file with exactly the bytes it was made from. A cache that is damaged, in another
/// format or not writable is ignored.
struct GlossaryCache {
  /// The format; increase the number with every change of the code below or of `GlossaryYAML`.
  static let format = DerivedFormat(.glossaries, 6)

  private let folder: String
  private var path: String { folder + "/glossaries.cache" }
  private let key = DerivedKey(format: format, parts: [ConcordVersion.current])
  private var kept: [ContentHash: ArraySlice<UInt8>] = [:]
  private var fresh: [(hash: ContentHash, entry: ArraySlice<UInt8>)] = []
  private var missed = false

  /// Opens the cache in a folder, which need not exist.
  init(folder: String) {
    self.folder = folder
    if let content = try? DerivedFile.read(path, key: key) { load(content) }
  }

  /// The glossary in a file of a workspace.
  ///
  /// - Parameters:
  ///   - file: the absolute path.
  ///   - path: the path from the workspace.
  mutating func glossary(file: String, path: String) throws -> GlossaryFile {
    let bytes = try TextFile.bytes(of: file)
    let hash = ContentHash(bytes, after: path)
    if let entry = kept[hash] {
      let glossary = ByteReader.value(of: entry) { input throws(ByteReader.Damaged) in
        try GlossaryFile(&input, path: path)
      }
      if let glossary {
        fresh.append((hash, entry))
        return glossary
      }
    }
    missed = true
    let file = try TextFile(unicode: bytes, path: path)
    let glossary = try GlossaryYAML.read(file.text, path: path)
    var writer = ByteWriter()
    glossary.write(to: &writer)
    fresh.append((hash, writer.bytes[...]))
    return glossary
  }

  /// Writes the entries if any of them is new.
  func save() {
    guard missed || fresh.count != kept.count else { return }
    var body = ByteWriter()
    body.write(fresh) { out, file in
      out.write(Int(bitPattern: UInt(file.hash.value)))
      out.write(Array(file.entry))
    }
    // A read-only workspace also works, only slower.
    try? SystemFile.makeDirectory(folder)
    try? DerivedFile.write(body.bytes, key: key, to: path)
  }

  private mutating func load(_ content: ArraySlice<UInt8>) {
    let places = ByteReader.value(of: content) { input throws(ByteReader.Damaged) in
      try input.list { input throws(ByteReader.Damaged) in
        (hash: UInt64(UInt(bitPattern: try input.number())), range: try input.range())
      }
    }
    let start = content.startIndex
    for (hash, range) in places ?? [] {
      kept[ContentHash(raw: hash)] = content[start + range.lowerBound..<start + range.upperBound]
    }
  }
}

extension GlossaryFile {
  fileprivate func write(to out: inout ByteWriter) {
    out.write(name)
    out.write(languages) { $0.write($1.description) }
    out.write(sources) {
      $0.write($1.type)
      $0.write($1.value)
    }
    out.write(entries) { $1.write(to: &$0) }
    out.write(lines) { $0.write($1) }
  }

  fileprivate init(_ input: inout ByteReader, path: String) throws(ByteReader.Damaged) {
    self.init(path: path, name: try input.text(), languages: [], entries: [])
    languages = try input.list { input throws(ByteReader.Damaged) in try input.language() }
    sources = try input.list { input throws(ByteReader.Damaged) in
      Property(try input.text(), try input.text())
    }
    entries = try input.list { input throws(ByteReader.Damaged) in try ConceptEntry(&input) }
    lines = try input.list { input throws(ByteReader.Damaged) in try input.number() }
  }
}
