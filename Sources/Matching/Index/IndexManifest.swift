/// Which segments an index has and which files of a memory are in them.
///
/// The only file of an index that is ever replaced, and that in one step: a reader sees the state
/// before or after.
struct IndexManifest: Sendable {
  /// A file of the memory.
  struct File: Hashable, Sendable {
    /// Its number in the segment.
    var number: Int
    var path: String
    var fingerprint: String
  }

  /// A segment and what of it counts.
  struct Segment: Hashable, Sendable {
    var name: String
    /// Units in the segment, those of files that no longer count included.
    var unitCount: Int
    /// Primary language subtags that have a file of grams.
    var languages: [String]
    /// The files that count, by number.
    var files: [File]
  }

  var segments: [Segment] = []
  /// The number the next segment is named by.
  var next = 1

  static let name = "memory.manifest"
  private static let magic = "concord-memory"

  /// The manifest in a directory; an empty one when there is none.
  ///
  /// - Throws: `IndexError` when it is damaged or of another version.
  static func read(in directory: String) throws(IndexError) -> IndexManifest? {
    let path = directory + "/" + name
    guard let bytes = try SystemFile.read(path) else { return nil }
    guard bytes.count >= 8 else { throw IndexError(.damaged, "\(path): is cut off") }
    let body = Array(bytes.dropLast(8))
    let sum = bytes.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let isWhole = BlockChecksum.of(body) == sum
    return try body.withUnsafeBytes { buffer -> Result<IndexManifest, IndexError> in
      var reader = ByteReader(buffer)
      guard reader.text() == magic else {
        return .failure(IndexError(.foreign, "\(path): is no index"))
      }
      guard reader.number() == Int(IndexFile.version),
        reader.number() == Int(truncatingIfNeeded: IndexFile.stamp)
      else { return .failure(IndexError(.foreign, "\(path): was made by another version")) }
      guard isWhole, let manifest = IndexManifest(&reader) else {
        return .failure(IndexError(.damaged, "\(path): is damaged"))
      }
      return .success(manifest)
    }.get()
  }

  init() {}

  private init?(_ reader: inout ByteReader) {
    next = reader.number()
    for _ in 0..<max(reader.number(), 0) where !reader.isDamaged {
      var segment = Segment(
        name: reader.text(), unitCount: reader.number(), languages: [], files: [])
      for _ in 0..<max(reader.number(), 0) where !reader.isDamaged {
        segment.languages.append(reader.text())
      }
      for _ in 0..<max(reader.number(), 0) where !reader.isDamaged {
        segment.files.append(
          File(number: reader.number(), path: reader.text(), fingerprint: reader.text()))
      }
      segments.append(segment)
    }
    if reader.isDamaged { return nil }
  }

  /// Puts the manifest in place.
  func write(in directory: String) throws(IndexError) {
    var writer = ByteWriter()
    writer.write(Self.magic)
    writer.write(Int(IndexFile.version))
    writer.write(Int(truncatingIfNeeded: IndexFile.stamp))
    writer.write(next)
    writer.write(segments.count)
    for segment in segments {
      writer.write(segment.name)
      writer.write(segment.unitCount)
      writer.write(segment.languages.count)
      for language in segment.languages { writer.write(language) }
      writer.write(segment.files.count)
      for file in segment.files {
        writer.write(file.number)
        writer.write(file.path)
        writer.write(file.fingerprint)
      }
    }
    let sum = BlockChecksum.of(writer.bytes)
    let tail = (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
    try SystemFile.replace(directory + "/" + Self.name, with: writer.bytes + tail)
  }
}
