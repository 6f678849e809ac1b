import Dispatch
import Files
import Foundation
import TextModel

/// The text of a PDF, through poppler's `pdftotext`, a program of its own: what goes wrong in it stays
/// there, and nobody who reads no PDF has to have it.
public enum PDFReader {
  /// The most text that is taken from a document.
  public static let outputLimit = 256 << 20
  /// The longest the program may take, in seconds.
  public static let timeLimit = 120

  /// The text in reading order, pages parted by form feeds.
  ///
  /// - Throws: `FileError` with `document/pdftotext` when the program is not installed,
  ///   `document/pdf` when it refuses the file or exceeds a limit.
  public static func text(of bytes: [UInt8], path: String) throws(FileError) -> String {
    guard let program = find("pdftotext") else {
      throw FileError(
        code: "document/pdftotext",
        message: "reading PDF needs the program pdftotext; install poppler-utils", file: path)
    }
    func refuse(_ message: String) -> FileError {
      FileError(code: "document/pdf", message: message, file: path)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw refuse("pdftotext cannot be started: \(error)") }

    let data = Data(bytes)
    let feeder = Thread {
      // The program may stop reading before the end: an error of the write, no signal for us.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      try? input.fileHandleForWriting.write(contentsOf: data)
      try? input.fileHandleForWriting.close()
    }
    feeder.start()
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(timeLimit), execute: watch)
    var text: [UInt8] = []
    var isTooLong = false
    while let chunk = try? output.fileHandleForReading.read(upToCount: 1 << 16), !chunk.isEmpty {
      if text.count + chunk.count > outputLimit {
        isTooLong = true
        process.terminate()
        break
      }
      text.append(contentsOf: chunk)
    }
    process.waitUntilExit()
    watch.cancel()
    guard !isTooLong else { throw refuse("the document has more text than is read; split it") }
    guard process.terminationReason == .exit else {
      throw refuse("pdftotext took more than \(timeLimit) seconds or failed; convert it to text")
    }
    switch process.terminationStatus {
    case 0: return String(decoding: text, as: UTF8.self)
    case 3: throw refuse("the document may not be copied from; ask its author for the text")
    default: throw refuse("pdftotext cannot read it: it is damaged, encrypted or no PDF")
    }
  }

  private static func find(_ program: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
