import Documents
import Files
import Foundation
import Interchange
import TextModel

/// Parsed glossaries kept in `.concord/`, so that a command need not parse YAML again.
///
/// Parsing the starter glossary takes 30 ms and reading it from here 1 ms. An entry is believed only
/// for a file with the very bytes it was made from; a cache that is damaged, of another version or
/// not writable is as good as none.
struct GlossaryCache {
  private static let magic: [UInt8] = Array("concord glossaries 2\n".utf8)

  private let folder: String
  private var path: String { folder + "/glossaries.cache" }
  private var kept: [Fingerprint: ArraySlice<UInt8>] = [:]
  private var fresh: [(Fingerprint, ArraySlice<UInt8>)] = []
  private var missed = false

  /// Opens the cache in a folder, which need not exist.
  init(folder: String) {
    self.folder = folder
    guard let data = FileManager.default.contents(atPath: path) else { return }
    load([UInt8](data))
  }

  /// The glossary in a file of a workspace.
  mutating func glossary(root: String, path: String) throws -> GlossaryFile {
    let bytes = try TextFile.bytes(of: root + "/" + path)
    let fingerprint = Fingerprint(Array(path.utf8) + [0] + bytes)
    if let entry = kept[fingerprint] {
      var reader = ByteReader(entry)
      if let glossary = try? GlossaryFile(&reader, path: path), reader.isAtEnd {
        fresh.append((fingerprint, entry))
        return glossary
      }
    }
    missed = true
    let file = try TextFile(bytes: bytes, path: path)
    let glossary = try GlossaryYAML.read(file.text, path: path)
    var writer = ByteWriter()
    glossary.write(to: &writer)
    fresh.append((fingerprint, writer.bytes[...]))
    return glossary
  }

  /// Writes what was read, when any of it was new.
  func save() {
    guard missed || fresh.count != kept.count else { return }
    var body: [UInt8] = []
    for (fingerprint, entry) in fresh {
      var length = ByteWriter()
      length.write(entry.count)
      body += fingerprint.bytes + length.bytes + entry
    }
    // A read-only workspace works as well, only slower.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try? AtomicFile.write(Self.magic + Fingerprint(body).bytes + body, to: path)
  }

  private mutating func load(_ bytes: [UInt8]) {
    let head = Self.magic.count + 8
    guard bytes.count >= head, bytes.starts(with: Self.magic) else { return }
    let body = bytes[head...]
    guard Fingerprint(body).bytes == Array(bytes[Self.magic.count..<head]) else { return }
    var rest = body
    while rest.count > 8 {
      let stamp = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      var length = 0
      var shift = 0
      while let byte = rest.popFirst() {
        length |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      guard length <= rest.count else { return }
      kept[Fingerprint(raw: stamp)] = rest.prefix(length)
      rest = rest.dropFirst(length)
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
    lines = try input.list { input throws(ByteReader.Damaged) in try input.int() }
  }
}
