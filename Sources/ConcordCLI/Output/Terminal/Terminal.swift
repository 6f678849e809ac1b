// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import Synchronization

/// The terminal that a user types at, key by key.
///
/// The terminal is in its raw mode only while a key is awaited, and is as before at every other time: after the key,
/// after Ctrl-C, and when a signal ends the program.
enum Terminal {
  /// Whether keys can be read: standard input and output are a terminal that can move its cursor.
  static var isAvailable: Bool {
    isatty(0) == 1 && isatty(1) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Waits for a key; `nil` at the end of input.
  static func key() -> EditedLine.Key? {
    guard let mode = RawMode() else { return nil }
    defer { mode.leave() }
    guard let byte = byte() else { return nil }
    switch byte {
    case 0x03:
      mode.leave()
      interrupt()
      return .cancel
    case 0x04: return nil
    case 0x01: return .start
    case 0x02: return .left
    case 0x05: return .end
    case 0x06: return .right
    case 0x08, 0x7F: return .backspace
    case 0x0A, 0x0D: return .enter
    case 0x0B: return .deleteToEnd
    case 0x15: return .deleteToStart
    case 0x1B: return escape()
    case 0..<0x20: return .other
    default: return scalar(byte).map { .text($0) } ?? .other
    }
  }

  /// The byte that came in the place of one that goes on with a character.
  private static let unread = Mutex<UInt8?>(nil)

  /// Lets the user change a line that has a text already.
  ///
  /// - Returns: the line; `nil` if the user gave it up with Esc.
  static func edit(_ text: String, prompt: String) -> String? {
    var line = EditedLine(text)
    while true {
      let width = max(20, columns - prompt.count - 1)
      let view = line.view(width: width)
      Output.prompt("\r\u{1B}[K\(prompt)\(view.text)")
      Output.prompt("\r\u{1B}[\(prompt.count + view.column)C")
      switch key() {
      case nil, .cancel:
        Output.prompt("\r\u{1B}[K")
        return nil
      case .enter:
        Output.prompt("\n")
        return line.text
      case .some(let key): line.apply(key)
      }
    }
  }

  /// How many columns the terminal has.
  private static var columns: Int {
    var size = winsize()
    return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Ends the program as Ctrl-C does elsewhere.
  private static func interrupt() {
    Output.prompt("\n")
    signal(SIGINT, SIG_DFL)
    raise(SIGINT)
    // Where the signal is blocked, the code says the same.
    exit(128 + SIGINT)
  }

  /// The next byte of standard input.
  private static func byte() -> UInt8? {
    let kept = unread.withLock { kept in
      defer { kept = nil }
      return kept
    }
    if let kept { return kept }
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR else { return nil }
    }
  }

  /// Whether a byte is there at once, as after the first byte of a key that sends several.
  private static func hasMore() -> Bool {
    if unread.withLock({ $0 != nil }) { return true }
    var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 50) > 0
  }

  /// A key that sends an escape sequence; Esc by itself gives up.
  private static func escape() -> EditedLine.Key {
    guard hasMore(), let kind = byte() else { return .cancel }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return .other }
    var digits: [UInt8] = []
    while hasMore(), let byte = byte() {
      if byte < 0x40 {
        digits.append(byte)
        continue
      }
      switch (byte, String(decoding: digits, as: UTF8.self)) {
      case (UInt8(ascii: "D"), _): return .left
      case (UInt8(ascii: "C"), _): return .right
      case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): return .start
      case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): return .end
      case (UInt8(ascii: "~"), "3"): return .delete
      default: return .other
      }
    }
    return .other
  }

  /// The character that begins with a byte; `nil` for bytes that are none.
  ///
  /// A byte that does not go on with the character is the next key, and a character that does not go on at once is cut.
  private static func scalar(_ first: UInt8) -> Unicode.Scalar? {
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    var bytes = [first]
    while bytes.count < length, hasMore(), let next = byte() {
      guard next & 0xC0 == 0x80 else {
        unread.withLock { $0 = next }
        return nil
      }
      bytes.append(next)
    }
    guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    return text.unicodeScalars.first
  }
}

/// The mode of the terminal in which every key comes at once and is not shown.
private final class RawMode {
  private static let before = Mutex<termios?>(nil)

  /// Enters the mode; `nil` if standard input is not a terminal.
  init?() {
    var mode = termios()
    guard tcgetattr(0, &mode) == 0 else { return nil }
    let own = mode
    Self.before.withLock { $0 = own }
    for number in [SIGTERM, SIGHUP] {
      signal(number) { number in
        RawMode.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    cfmakeraw(&mode)
    // Output is written as ever.
    mode.c_oflag |= tcflag_t(OPOST)
    guard tcsetattr(0, TCSANOW, &mode) == 0 else { return nil }
  }

  /// Gives the terminal back as it was.
  func leave() { Self.restore() }

  private static func restore() {
    before.withLock { mode in
      guard var own = mode else { return }
      tcsetattr(0, TCSANOW, &own)
      mode = nil
    }
  }
}
