import ICUText

/// What all files of the index have in common: a header that says what they are, sections, a catalog
/// that says where these stand, and a table of checksums (docs/index-format.md).
enum IndexFile {
  /// What a file holds.
  enum Kind: UInt32 {
    /// The texts of units.
    case units = 1
    /// The rows and grams of one language.
    case grams = 2
    /// Sections of other targets.
    case sections = 3
  }

  /// The version of the format: a file of another one is built anew.
  static let version: UInt32 = 3
  private static let magic: UInt64 = 0x5845_444E_4943_4E43  // CNCINDEX

  /// Tokens come from ICU's rules, so an index made with another ICU may have other tokens.
  static var stamp: UInt64 { BlockChecksum.of(Array(ICUVersion.library.utf8)) }

  private static let headerCount = 64

  /// The header of a finished file.
  fileprivate static func header(
    _ kind: Kind, catalog: Range<Int>, checksums: Int, sum: UInt64
  ) -> [UInt8] {
    var numbers: [UInt64] = [
      magic, UInt64(version) << 32 | UInt64(kind.rawValue), stamp, UInt64(catalog.lowerBound),
      UInt64(catalog.count), UInt64(checksums), sum,
    ]
    numbers.append(numbers.withUnsafeBytes(BlockChecksum.of))
    return numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
  }

  /// Opens a file, and checks what it is, its length and the table of its checksums.
  static func open(_ path: String, _ kind: Kind) throws(IndexError) -> (MappedFile, ByteReader) {
    let file = try MappedFile(path)
    let head = file.head(headerCount)
    guard head.count == headerCount else { throw IndexError(.damaged, "\(path): is cut off") }
    let numbers = (0..<8).map { head.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    guard numbers[0] == magic else { throw IndexError(.foreign, "\(path): is no index") }
    guard numbers[1] == UInt64(version) << 32 | UInt64(kind.rawValue), numbers[2] == stamp else {
      throw IndexError(.foreign, "\(path): was made by another version")
    }
    guard BlockChecksum.of(.init(rebasing: head[..<56])) == numbers[7],
      let checksums = Int(exactly: numbers[5]), let place = Int(exactly: numbers[3]),
      let length = Int(exactly: numbers[4])
    else { throw IndexError(.damaged, "\(path): its header is damaged") }
    try file.useChecksums(at: checksums, sum: numbers[6])
    let catalog = file.bytes(place, length)
    guard !file.isDamaged else { throw IndexError(.damaged, "\(path): its catalog is damaged") }
    return (file, ByteReader(catalog))
  }
}

extension BlockChecksum {
  static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }
}

/// Writes a file of the index section by section.
final class IndexFileWriter {
  private let output: OutputFile
  private let kind: IndexFile.Kind

  /// Makes a new file; it is no index before `finish`.
  init(_ path: String, _ kind: IndexFile.Kind) throws(IndexError) {
    output = try OutputFile(path)
    self.kind = kind
    output.append([UInt8](repeating: 0, count: BlockChecksum.blockSize))
  }

  /// Where the next byte goes.
  var position: Int { output.position }

  /// Appends bytes.
  func append(_ bytes: UnsafeRawBufferPointer) { output.append(bytes) }

  /// Appends an array at a multiple of eight bytes, and returns where it starts.
  func section<T: BitwiseCopyable>(_ values: [T]) -> Int {
    output.align(to: 8)
    defer { output.append(values) }
    return output.position
  }

  /// Appends numbers of five bytes each, and returns where they start.
  func section(fiveBytes values: [Int]) -> Int {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 5)
    for value in values {
      for byte in 0..<5 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
    }
    return section(bytes)
  }

  /// Writes the catalog, the checksums and the header.
  func finish(_ catalog: ByteWriter) throws(IndexError) {
    let start = section(catalog.bytes)
    output.align(to: BlockChecksum.blockSize)
    let end = output.position
    // The header is under its own checksum; its block counts as zeros here.
    let sums = output.checksums(upTo: end)
    let sum = sums.withUnsafeBytes(BlockChecksum.of)
    output.append(sums)
    try output.close(
      header: IndexFile.header(
        kind, catalog: start..<start + catalog.bytes.count, checksums: end, sum: sum))
  }
}

extension MappedFile {
  /// A number of five bytes.
  @inline(__always)
  func fiveBytes(_ offset: Int) -> Int {
    Int(load(offset, as: UInt32.self)) | Int(load(offset + 4, as: UInt8.self)) << 32
  }
}
