#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The few calls of the system that the index needs, with errors instead of codes.
enum SystemFile {
  /// The reason the last call failed.
  static var reason: String { String(cString: strerror(errno)) }

  /// Makes a directory and those above it; one that is there is fine.
  static func makeDirectory(_ path: String) throws(IndexError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectory(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw IndexError(.inaccessible, "\(path): cannot make the directory: \(reason)")
  }

  /// The whole of a small file; `nil` when there is none.
  static func read(_ path: String) throws(IndexError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw IndexError(.inaccessible, "\(path): cannot be read: \(reason)")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Self.read(descriptor, $0) }
      if count < 0 { throw IndexError(.inaccessible, "\(path): cannot be read: \(reason)") }
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

  /// Writes a small file beside its place and puts it there in one step.
  static func replace(_ path: String, with bytes: [UInt8]) throws(IndexError) {
    let beside = path + temporarySuffix
    let file = try OutputFile(beside)
    file.append(bytes)
    try file.close()
    try move(beside, to: path)
  }

  /// A suffix no other process uses at the same time.
  static var temporarySuffix: String {
    ".\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
  }

  /// Renames a file over another.
  static func move(_ from: String, to: String) throws(IndexError) {
    if rename(from, to) != 0 {
      throw IndexError(.inaccessible, "\(to): cannot be put in place: \(reason)")
    }
  }

  /// Removes a file if it is there.
  static func remove(_ path: String) { unlink(path) }

  /// The names in a directory, in byte order; none when it cannot be read.
  static func names(in directory: String) -> [String] {
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

/// An exclusive lock between processes: held until the value goes.
final class DirectoryLock {
  private let descriptor: Int32

  /// Waits for the lock file and takes it.
  init(_ path: String) throws(IndexError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw IndexError(.inaccessible, "\(path): cannot be opened: \(SystemFile.reason)")
    }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { close(descriptor) }
}

/// A file being written from start to end, with a checksum kept of each block.
final class OutputFile {
  /// Bytes written so far.
  private(set) var position = 0
  /// The checksums of the blocks flushed so far.
  private var checksums: [UInt64] = []
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var refusal: String?
  private static let capacity = 1 << 20

  /// Makes a new file.
  init(_ path: String) throws(IndexError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw IndexError(.inaccessible, "\(path): cannot be written: \(SystemFile.reason)")
    }
    buffer.reserveCapacity(Self.capacity)
  }

  deinit { if descriptor >= 0 { closeDescriptor() } }

  private func closeDescriptor() {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #elseif canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Musl.close(descriptor)
    #endif
    descriptor = -1
  }

  /// Writes bytes behind those already written; a refusal is reported by `close`.
  func append(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at < bytes.count {
      let count = min(bytes.count - at, Self.capacity - buffer.count)
      buffer.append(contentsOf: bytes[at..<at + count])
      at += count
      position += count
      if buffer.count == Self.capacity { flush() }
    }
  }

  /// Writes the elements of an array, little-endian as the machines Concord runs on are.
  func append<T: BitwiseCopyable>(_ values: [T]) {
    values.withUnsafeBytes { append($0) }
  }

  /// Fills up with zeros to a multiple of a number of bytes.
  func align(to count: Int) {
    append([UInt8](repeating: 0, count: (count - position % count) % count))
  }

  /// The checksums of all blocks; `end` must be where the file ends now, at a block's end.
  func checksums(upTo end: Int) -> [UInt64] {
    flush()
    return Array(checksums[..<(end / BlockChecksum.blockSize)])
  }

  private func flush() {
    buffer.withUnsafeBytes { bytes in
      var at = 0
      while at + BlockChecksum.blockSize <= bytes.count {
        checksums.append(
          BlockChecksum.of(.init(rebasing: bytes[at..<at + BlockChecksum.blockSize])))
        at += BlockChecksum.blockSize
      }
      var done = 0
      while done < bytes.count {
        let count = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          refusal = refusal ?? SystemFile.reason
          break
        }
        done += count
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left; with `header` over the first bytes of the file.
  func close(header: [UInt8] = []) throws(IndexError) {
    flush()
    let written = header.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    if written != header.count { refusal = refusal ?? SystemFile.reason }
    closeDescriptor()
    if let refusal {
      SystemFile.remove(path)
      throw IndexError(.inaccessible, "\(path): cannot be written: \(refusal)")
    }
  }
}
