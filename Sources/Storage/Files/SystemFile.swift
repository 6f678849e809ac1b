// SPDX-License-Identifier: Apache-2.0
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The few system calls that derived data need, with errors instead of codes.
package enum SystemFile {
  /// The reason why the last call failed, in the system's words.
  package static var reason: String { String(cString: strerror(errno)) }

  /// Makes a directory and its parents; an existing one is not an error.
  package static func makeDirectory(_ path: String) throws(StorageError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectory(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw StorageError(.inaccessible, "\(path): cannot make the directory: \(reason)")
  }

  /// Whether a path is that of a real folder: a link to one is not.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at a path, a link that leads nowhere too.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a path is that of a real file: a link to one is not, nor is a pipe or a device.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a name that was read from a derived file may be the name of a file beside it: neither empty nor
  /// hidden, without `/` and control characters.
  package static func isPlainName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
    return name.utf8.count <= 255
      && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") }
  }

  /// Opens a derived file for reading; `nil` if it does not exist.
  ///
  /// Nothing but a real file is opened: a folder of derived data may come from a stranger, and a link in it may
  /// lead anywhere, a named pipe in it may be waited for without end.
  ///
  /// - Returns: the descriptor, which the caller closes, and the size in bytes.
  /// - Throws: `StorageError` with `index/inaccessible`, and with `index/foreign` for what is not a file.
  static func openForReading(_ path: String) throws(StorageError)
    -> (descriptor: Int32, size: Int)?
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      let isLink = errno == ELOOP || errno == EMLINK || errno == ENXIO
      throw StorageError(
        isLink ? .foreign : .inaccessible, "\(path): cannot be read: \(reason)")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw StorageError(.foreign, "\(path): is not a file")
    }
    return (descriptor, max(0, Int(status.st_size)))
  }

  /// The bytes of a small file; `nil` if it does not exist.
  ///
  /// - Parameter limit: the most bytes that such a file has; a larger one counts as damaged and is not read.
  /// - Throws: `StorageError` with `index/damaged` for a file above the limit, and as `openForReading(_:)`.
  package static func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8]? {
    try read(path, limit: limit, headCount: 0) { _, _ in }
  }

  /// The bytes of a small file; `nil` if it does not exist.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that such a file has; a larger one counts as damaged and is not read.
  ///   - headCount: the number of bytes that `accept` needs.
  ///   - accept: called with the first bytes, fewer if the file ends before, and with the size of the file; throws
  ///     to stop the reading there.
  static func read(
    _ path: String, limit: Int, headCount: Int,
    accept: (_ head: [UInt8], _ size: Int) throws(StorageError) -> Void
  ) throws(StorageError) -> [UInt8]? {
    guard let (descriptor, size) = try openForReading(path) else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    try read(descriptor, upTo: headCount, into: &bytes, path)
    try accept(bytes, size)
    guard size <= limit else { throw tooLarge(path, limit) }
    bytes.reserveCapacity(size)
    // A file may grow while it is read.
    try read(descriptor, upTo: limit + 1, into: &bytes, path)
    guard bytes.count <= limit else { throw tooLarge(path, limit) }
    return bytes
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> StorageError {
    StorageError(.damaged, "\(path): is damaged: it has more than \(limit) bytes")
  }

  /// Reads until there are as many bytes as wanted, or the file ends.
  private static func read(
    _ descriptor: Int32, upTo wanted: Int, into bytes: inout [UInt8], _ path: String
  ) throws(StorageError) {
    guard bytes.count < wanted else { return }
    var chunk = [UInt8](repeating: 0, count: min(1 << 16, wanted - bytes.count))
    while bytes.count < wanted {
      let size = min(chunk.count, wanted - bytes.count)
      let count = chunk.withUnsafeMutableBytes {
        Self.read(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[..<size]))
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw StorageError(.inaccessible, "\(path): cannot be read: \(reason)") }
      if count == 0 { return }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// The size of a file in bytes; 0 for what is not a file.
  package static func size(of path: String) -> Int {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return max(0, Int(status.st_size))
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Writes a small file under a temporary name and renames it, so that a reader sees the old or
  /// the new one.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(StorageError) {
    let beside = path + temporarySuffix
    let file = try OutputFile(beside, expected: bytes.count)
    file.append(bytes)
    try file.close()
    try move(beside, to: path)
  }

  /// A suffix that no other process uses at the same time.
  package static var temporarySuffix: String {
    ".\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
  }

  /// Removes what killed processes left of `temporarySuffix` in a folder of derived data and in those in it.
  ///
  /// - Parameter age: the seconds since the last change of such a file; younger ones may be in use.
  package static func removeTemporaries(in folder: String, olderThan age: Int = 3600) {
    for name in names(in: folder) {
      let path = folder + "/" + name
      if isFolder(path) {
        for inner in names(in: path) { removeTemporary(path + "/" + inner, age) }
      } else {
        removeTemporary(path, age)
      }
    }
  }

  private static func removeTemporary(_ path: String, _ age: Int) {
    var status = stat()
    guard path.hasSuffix(".tmp"), lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return }
    #if canImport(Darwin)
      let changed = status.st_mtimespec.tv_sec
    #else
      let changed = status.st_mtim.tv_sec
    #endif
    if time(nil) - age > changed { unlink(path) }
  }

  /// Renames a file over another; the file is removed if that fails.
  ///
  /// A folder in its place, which only a stranger puts there, is removed.
  package static func move(_ from: String, to: String) throws(StorageError) {
    if rename(from, to) == 0 { return }
    if isFolder(to) { removeFolder(to) }
    if rename(from, to) != 0 {
      let why = reason
      unlink(from)
      throw StorageError(.inaccessible, "\(to): cannot be put in place: \(why)")
    }
  }

  /// Removes a file of a person, or a link itself; a folder stays.
  package static func removeFile(_ path: String) { unlink(path) }

  /// Removes a derived file if it exists; of a link the link itself; a folder in its place with what is in it.
  package static func remove(_ path: String) {
    if unlink(path) != 0, isFolder(path) { removeFolder(path) }
  }

  /// Removes a folder of derived data with all that is in it; links are removed, not followed.
  ///
  /// - Parameter depth: the folders inside one another that are entered.
  package static func removeFolder(_ path: String, depth: Int = 16) {
    guard depth > 0, isFolder(path) else { return }
    for name in names(in: path) where unlink(path + "/" + name) != 0 {
      removeFolder(path + "/" + name, depth: depth - 1)
    }
    rmdir(path)
  }

  /// The names in a directory, in byte order; empty if it cannot be read.
  package static func names(in directory: String) -> [String] {
    readableNames(in: directory) ?? []
  }

  /// Whether there is nothing at a path; false where the system does not let us see.
  package static func isAbsent(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// The names in a directory, in byte order; none if there is no directory, `nil` if it cannot be read.
  package static func readableNames(in directory: String) -> [String]? {
    guard let opened = opendir(directory) else { return errno == ENOENT ? [] : nil }
    defer { closedir(opened) }
    var names: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
