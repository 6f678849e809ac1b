// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation

/// The exit code of a command that ran to its end.
enum Outcome: Int32, Error {
  /// Findings at or above the threshold, or no result.
  case findings = 1
  /// Part of the work failed and was reported.
  case failed = 2
}

/// Standard output and standard error.
enum Output {
  /// Writes a report for people and a line end; whatever it quotes cannot steer the terminal.
  static func write(_ text: String) { putLine(text.printableReport(hasColors: hasColor)) }

  /// Writes results that programs read, and a line end: as they are, but to a terminal without controls.
  static func writeData(_ text: String) { putLine(isTerminal ? text.printable : text) }

  private static func putLine(_ text: String) {
    // A copy of a long text would be as long; a short one is written at once, so that two writers do not mix.
    guard text.utf8.count > 65_536 else { return put(text + "\n", to: 1) }
    put(text, to: 1)
    put("\n", to: 1)
  }

  /// Writes results that programs read, part by part, and a line end: as they are, but to a terminal without controls.
  static func writeData(_ parts: ((String) -> Void) -> Void) {
    // The last part is written with the line end, so that two writers of short texts do not mix.
    var last: String?
    parts { part in
      if let last { put(last, to: 1) }
      last = isTerminal ? part.printable : part
    }
    put((last ?? "") + "\n", to: 1)
  }

  /// Writes the bytes of results: as they are, but to a terminal without controls.
  static func writeBytes(_ bytes: [UInt8]) {
    put(isTerminal ? Array(String(decoding: bytes, as: UTF8.self).printable.utf8) : bytes, to: 1)
  }

  /// Writes one line that says why the work failed.
  ///
  /// Whatever the message quotes from outside stays one line and cannot steer the terminal.
  static func writeError(_ message: String) { put("concord: \(message.printableLine)\n", to: 2) }

  /// Writes one line that is not a result: a notice, a hint.
  ///
  /// What it quotes stays in that line.
  static func notice(_ message: String) { put(message.printableLine + "\n", to: 2) }

  /// Writes several lines that are not results.
  static func notice(lines: String) { put(lines.printable + "\n", to: 2) }

  /// Writes a question on standard output, without a line end.
  static func prompt(_ text: String) { put(text, to: 1) }

  /// Writes progress that overwrites itself.
  static func progress(_ text: String) { put(text, to: 2) }

  /// Colours if standard output is a terminal that wants them.
  static var style: Style { Style(isOn: hasColor) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }

  private static var hasColor: Bool {
    isatty(1) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
      && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  private static func put(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { put(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { put($0, to: descriptor) }
  }

  private static func put(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) {
    // Who has changed something says so even to a reader that has gone; others end by the signal, as is usual.
    let isChanged = descriptor == 1 && FinishedChanges.summary != nil
    let disposition = isChanged ? signal(SIGPIPE, SIG_IGN) : nil
    defer { if isChanged { signal(SIGPIPE, disposition) } }
    var at = 0
    while at < buffer.count {
      let count = Foundation.write(
        descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at)
      if count < 0 {
        if errno == EINTR { continue }
        let reason = errno
        guard descriptor == 1 else { return }
        let kept = FinishedChanges.summary.map { "; what was changed is kept: \($0)" } ?? ""
        writeError("standard output cannot be written: \(String(cString: strerror(reason)))\(kept)")
        exit(2)
      }
      at += count
    }
  }
}
