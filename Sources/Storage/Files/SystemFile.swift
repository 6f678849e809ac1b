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

  /// The bytes of a small file; `nil` if it does not exist.
  package static func read(_ path: String) throws(StorageError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw StorageError(.inaccessible, "\(path): cannot be read: \(reason)")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0 { bytes.reserveCapacity(Int(status.st_size)) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Self.read(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw StorageError(.inaccessible, "\(path): cannot be read: \(reason)") }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
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
    let file = try OutputFile(beside)
    file.append(bytes)
    try file.close()
    try move(beside, to: path)
  }

  /// A suffix that no other process uses at the same time.
  package static var temporarySuffix: String {
    ".\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
  }

  /// Renames a file over another; the file is removed if that fails.
  package static func move(_ from: String, to: String) throws(StorageError) {
    if rename(from, to) != 0 {
      let why = reason
      unlink(from)
      throw StorageError(.inaccessible, "\(to): cannot be put in place: \(why)")
    }
  }

  /// Removes a file if it exists.
  package static func remove(_ path: String) { unlink(path) }

  /// The names in a directory, in byte order; empty if it cannot be read.
  package static func names(in directory: String) -> [String] {
    guard let opened = opendir(directory) else { return [] }
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
