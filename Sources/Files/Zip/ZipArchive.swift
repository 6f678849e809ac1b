// SPDX-License-Identifier: Apache-2.0
import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A zip archive in memory, read with limits and never extracted to a disk.
package final class ZipArchive {
  /// The largest size of a decompressed entry.
  package static let entryLimit = 256 << 20
  /// The largest growth of an entry over one megabyte; office documents grow thirty times at most.
  package static let ratioLimit = 200
  /// The most entries of an archive; office documents have some hundreds.
  package static let countLimit = 20_000
  /// The most bytes of all entries that are read from one archive.
  package static let sizeLimit = 512 << 20

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let archive: OpaquePointer
  /// The name of the archive, for messages.
  package let name: String
  /// The names of the entries, in archive order.
  package let names: [String]
  /// The first entry of each name.
  private let indices: [String: Int64]
  /// The bytes of the entries that have been read.
  private var readBytes = 0

  /// Whether bytes begin with the signature of a zip archive.
  package static func isArchive(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Opens an archive.
  ///
  /// - Throws: `FileError` with `zip/unreadable`.
  package init(_ content: [UInt8], name: String) throws {
    bytes = .allocate(capacity: max(content.count, 1))
    _ = bytes.initialize(from: content)
    self.name = name
    guard let archive = czip_open(bytes.baseAddress, Int64(content.count)) else {
      bytes.deallocate()
      throw FileError(
        code: "zip/unreadable",
        message: "this is not a zip archive or it is damaged; save it again", file: name)
    }
    self.archive = archive
    guard czip_count(archive) <= Self.countLimit else {
      czip_close(archive)
      bytes.deallocate()
      throw FileError(
        code: "zip/limit",
        message: "the archive has more than \(Self.countLimit) entries; save the document again",
        file: name)
    }
    let names = (0..<czip_count(archive)).map { index in
      czip_name(archive, index).map { String(cString: $0) } ?? ""
    }
    self.names = names
    indices = Dictionary(
      names.enumerated().map { ($1, Int64($0)) }, uniquingKeysWith: { first, _ in first })
  }

  deinit {
    czip_close(archive)
    bytes.deallocate()
  }

  /// The bytes of an entry; `nil` if there is no entry of that name.
  ///
  /// - Throws: `FileError` with `zip/limit` or `zip/damaged`.
  package func read(_ entry: String) throws -> [UInt8]? {
    guard let index = indices[entry] else { return nil }
    let claimed = czip_size(archive, index)
    let packed = max(1, czip_compressed_size(archive, index))
    guard claimed <= Self.entryLimit, claimed < 1 << 20 || claimed / packed <= Self.ratioLimit,
      Int(claimed) <= Self.sizeLimit - readBytes
    else {
      throw tooLarge(entry)
    }
    // An entry without a size, or with a wrong one, is read up to one byte more than the limit.
    var capacity = claimed >= 0 ? Int(claimed) + 1 : 1 << 16
    while true {
      var count = 0
      let data = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        count = Int(czip_read(archive, index, buffer.baseAddress, Int64(capacity)))
        initialized = max(count, 0)
      }
      guard count >= 0 else {
        throw FileError(
          code: "zip/damaged", message: "'\(entry)' is damaged or encrypted; save it again",
          file: name)
      }
      if count < capacity {
        readBytes += count
        guard readBytes <= Self.sizeLimit else { throw tooLarge(entry) }
        return data
      }
      guard capacity <= Self.entryLimit, capacity / Int(packed) <= Self.ratioLimit else {
        throw tooLarge(entry)
      }
      capacity *= 4
    }
  }

  private func tooLarge(_ entry: String) -> FileError {
    FileError(
      code: "zip/limit", message: "'\(entry)' unpacks to more than a document holds", file: name)
  }

  /// The most bytes of all entries of an archive that is written.
  package static let totalLimit = 1 << 30

  /// The archive with other bytes for some entries, all others as they are.
  ///
  /// Entries that it lacks come last, by name. Folders are left out, and so is an entry whose name an earlier one
  /// has.
  ///
  /// - Throws: `FileError` with `zip/limit`, `zip/damaged` or `zip/memory`.
  package func bytes(replacing written: [String: [UInt8]]) throws -> [UInt8] {
    var written = written
    var entries: [(name: String, bytes: [UInt8])] = []
    var total = 0
    for (index, name) in names.enumerated()
    where !name.hasSuffix("/") && indices[name] == Int64(index) {
      let bytes = try written.removeValue(forKey: name) ?? read(name) ?? []
      total += bytes.count
      guard total <= Self.totalLimit else { throw tooLarge(name) }
      entries.append((name, bytes))
    }
    entries += written.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: $0.value) }
    return try Self.bytes(of: entries)
  }

  /// An archive of some entries: the same entries give the same bytes.
  ///
  /// - Throws: `FileError` with `zip/memory`.
  package static func bytes(of entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    let names = entries.map { strdup($0.name) }
    defer { for name in names { free(name) } }
    let contents = entries.map { entry in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(entry.bytes.count, 1))
      _ = copy.initialize(from: entry.bytes)
      return copy
    }
    defer { for content in contents { content.deallocate() } }
    var out: UnsafeMutablePointer<UInt8>?
    let length = czip_write(
      names.map { UnsafePointer($0) }, contents.map { UnsafePointer($0.baseAddress) },
      entries.map { Int64($0.bytes.count) }, Int32(entries.count), &out)
    guard length >= 0, let out else {
      throw FileError(code: "zip/memory", message: "the archive cannot be made")
    }
    defer { czip_free(out) }
    return Array(UnsafeBufferPointer(start: out, count: Int(length)))
  }
}
