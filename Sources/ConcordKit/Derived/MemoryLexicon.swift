import Alignment
import Foundation
import Interchange
import TextModel

/// What the aligner learns of a pair of languages from the memory, kept in `.concord/`.
///
/// IBM Model 1 over the approved units, in both directions. Learning takes about 0.3 ms a unit, so the
/// tables are kept and learned anew only when the memory's files are other files; of a large memory the
/// first `unitLimit` units count, which bounds the time to a few seconds.
struct MemoryLexicon {
  /// Units that are learned from.
  static let unitLimit = 10_000
  /// Units below which nothing worth knowing is learned.
  static let unitMinimum = 20

  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The lexicons of a pair of languages, in both directions; none while the memory is small.
  ///
  /// - Throws: `InterchangeError` for a file that is no TMX or is cut off.
  func tables(from source: LanguageTag, to target: LanguageTag) throws -> [any Lexicon] {
    let files = workspace.memoryFiles
    let stamps = files.map { $0 + " " + Workspace.fingerprint(of: workspace.root + "/" + $0) }
    let key = Fingerprint(
      "\(ConcordVersion.current) \(source) \(target)\n\(stamps.joined(separator: "\n"))".utf8)
    let path = workspace.derivedFolder + "/lexicon-\(source)-\(target).cache"
    if let kept = Self.read(path, key) {
      return [(source, target, kept.0), (target, source, kept.1)].compactMap {
        LexiconTable(bytes: $2, name: "memory", source: $0, target: $1, segmentsHan: true)
      }
    }
    var pairs: [(String, String)] = []
    for file in files where pairs.count < Self.unitLimit {
      try TMXReader(path: workspace.root + "/" + file).read { unit, _ in
        guard pairs.count < Self.unitLimit, unit.status == .approved,
          let left = unit.variant(in: source), let right = unit.variant(in: target)
        else { return }
        pairs.append((left.text, right.text))
      }
    }
    guard pairs.count >= Self.unitMinimum else { return [] }
    let tables = LexiconTable.learned(name: "memory", source: source, target: target, from: pairs)
    if tables.count == 2 { write(tables[0].bytes, tables[1].bytes, key, to: path) }
    return tables
  }

  private static let magic: [UInt8] = Array("concord lexicon 1\n".utf8)

  private static func read(_ path: String, _ key: Fingerprint) -> ([UInt8], [UInt8])? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let bytes = [UInt8](data)
    let head = magic.count + 16
    guard bytes.count > head, bytes.starts(with: magic),
      Array(bytes[magic.count..<magic.count + 8]) == key.bytes,
      Fingerprint(bytes[head...]).bytes == Array(bytes[magic.count + 8..<head])
    else { return nil }
    var reader = ByteReader(bytes[head...])
    guard let first = try? reader.bytes(), let second = try? reader.bytes() else { return nil }
    return (first, second)
  }

  private func write(_ first: [UInt8], _ second: [UInt8], _ key: Fingerprint, to path: String) {
    var body = ByteWriter()
    body.write(bytes: first)
    body.write(bytes: second)
    // A read-only workspace works as well, only slower.
    try? FileManager.default.createDirectory(
      atPath: workspace.derivedFolder, withIntermediateDirectories: true)
    try? AtomicFile.write(
      Self.magic + key.bytes + Fingerprint(body.bytes).bytes + body.bytes, to: path)
  }
}
