import Foundation
import Interchange

/// Tables derived from the workspace and kept in `.concord/`, believed only for the key they were written
/// with.
struct DerivedFile {
  private static let magic: [UInt8] = Array("concord derived 1\n".utf8)

  private let folder: String
  private let path: String

  init(folder: String, name: String) {
    self.folder = folder
    path = folder + "/" + name + ".cache"
  }

  /// The tables, if they were written with this key and are whole.
  func read(_ key: Fingerprint) -> [[UInt8]]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let bytes = [UInt8](data)
    let head = Self.magic.count + 16
    guard bytes.count > head, bytes.starts(with: Self.magic),
      Array(bytes[Self.magic.count..<Self.magic.count + 8]) == key.bytes,
      Fingerprint(bytes[head...]).bytes == Array(bytes[Self.magic.count + 8..<head])
    else { return nil }
    var reader = ByteReader(bytes[head...])
    return try? reader.list { input throws(ByteReader.Damaged) in try input.bytes() }
  }

  /// Writes tables; a workspace that cannot be written works as well, only slower.
  func write(_ tables: [[UInt8]], _ key: Fingerprint) {
    var body = ByteWriter()
    body.write(tables) { $0.write(bytes: $1) }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? AtomicFile.write(
      Self.magic + key.bytes + Fingerprint(body.bytes).bytes + body.bytes, to: path)
  }
}
