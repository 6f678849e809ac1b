// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The faults that files of all formats may have: one code and one sentence for each.
extension FileError {
  /// There is no file with the given name.
  package static func missing(_ file: String) -> FileError {
    FileError(
      code: "document/missing",
      message: file.unicodeScalars.contains("\u{FFFD}")
        ? "there is no such file, and a name that is not UTF-8 cannot be given; rename the file"
        : "there is no such file; check the name", file: file)
  }

  /// The name belongs to a directory.
  package static func directory(_ file: String) -> FileError {
    FileError(
      code: "document/directory", message: "this is a directory; name a file in it", file: file)
  }

  /// The name is that of a pipe, a device or a socket.
  static func special(_ file: String, is kind: String) -> FileError {
    FileError(
      code: "document/special",
      message: "this is \(kind), not a file; name a file, or - for"
        + " standard input", file: file)
  }

  /// The operating system refuses to open or read the file.
  package static func unreadable(_ file: String, reason: String) -> FileError {
    FileError(
      code: "document/unreadable", message: "the file cannot be read: \(reason)", file: file)
  }

  /// The file has more bytes than its reader accepts.
  package static func tooLarge(_ file: String, limit: Int) -> FileError {
    FileError(
      code: "document/too-large",
      message: "the file is larger than \(limit >> 20) MiB; split it into parts", file: file)
  }

  /// The file contains no text.
  package static func empty(_ file: String) -> FileError {
    FileError(
      code: "document/empty", message: "the file has no text; give one with text in it",
      file: file)
  }

  /// The operating system did not allow the file to be written.
  package static func unwritable(_ file: String, reason: String) -> FileError {
    FileError(code: "file/unwritable", message: "cannot be written: \(reason)", file: file)
  }

  /// A fault at a byte of a file, as reported by a decoder; the byte becomes a line and a column.
  ///
  /// - Parameters:
  ///   - fault: the second half of the code, and the message.
  ///   - offset: the byte, from 0; `nil` if the fault is not at one place.
  package init(
    _ fault: (code: String, message: String), at offset: Int?, of bytes: [UInt8], in file: String
  ) {
    let code = "document/\(fault.code)"
    if let offset {
      self.init(
        code: code, message: fault.message,
        location: LineIndex(bytes).location(of: offset, in: file))
    } else {
      self.init(code: code, message: fault.message, file: file)
    }
  }
}
