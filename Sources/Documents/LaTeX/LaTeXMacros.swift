// SPDX-License-Identifier: Apache-2.0

/// The commands that a LaTeX document defines itself: `\\newcommand{\\sco}{…}`, with up to nine arguments.
///
/// A definition is a text with places for arguments; conditions, counters and definitions inside definitions are
/// not run. Expansion is bounded in depth and in size, so that a document cannot make itself long.
struct LaTeXMacros {
  /// The most macros of a document.
  private static let mostMacros = 1000
  /// The most bytes of an expansion.
  static let sizeLimit = 4096
  /// The most bytes of all expansions of a document.
  private static let totalLimit = 1 << 20
  /// How deep expansions may be inside each other.
  static let depthLimit = 6

  private struct Macro {
    var arguments: Int
    /// Whether the first argument is in brackets and may be left out, and what it is then.
    var standard: [UInt8]?
    var body: [UInt8]
    /// Whether the macro ends with the command that keeps the space after it.
    var keepsSpace: Bool { body.ends(with: "\\xspace") }
  }

  private var macros: [String: Macro] = [:]
  private var total = 0

  /// Reads a definition after the name of the command that defines.
  mutating func define(_ scanner: inout LaTeXScanner) {
    scanner.skipSpace()
    let name: String
    if scanner.byte(scanner.at) == 0x7B {
      guard let group = scanner.group() else { return }
      let end = scanner.at
      scanner.at = group.lowerBound
      scanner.skipSpace()
      guard scanner.byte(scanner.at) == 0x5C else {
        scanner.at = end
        return
      }
      name = scanner.command()
      scanner.at = end
    } else {
      guard scanner.byte(scanner.at) == 0x5C else { return }
      name = scanner.command()
    }
    var macro = Macro(arguments: 0, body: [])
    scanner.skipSpace()
    if scanner.byte(scanner.at) == 0x5B, scanner.byte(scanner.at + 2) == 0x5D {
      macro.arguments = Int(scanner.byte(scanner.at + 1)) - 0x30
      scanner.at += 3
      scanner.skipSpace()
      if scanner.byte(scanner.at) == 0x5B, let end = scanner.find("]", from: scanner.at + 1) {
        macro.standard = Array(scanner.bytes[scanner.at + 1..<end])
        scanner.at = end + 1
      }
    }
    guard let body = scanner.group(), (0...9).contains(macro.arguments),
      body.count <= Self.sizeLimit, macros.count < Self.mostMacros
    else { return }
    macro.body = Array(scanner.bytes[body])
    macros[name] = macro
  }

  /// Counts what was expanded inside an expansion.
  mutating func count(_ inner: LaTeXMacros) { total = max(total, inner.total) }

  /// Forgets a command; inside its own expansion it is not one.
  mutating func remove(_ name: String) { macros[name] = nil }

  /// The expansion of a command, with its arguments; `nil` if the document does not define it.
  ///
  /// Moves past the arguments.
  mutating func expansion(of name: String, _ scanner: inout LaTeXScanner) -> [UInt8]? {
    guard let macro = macros[name], total < Self.totalLimit else { return nil }
    let start = scanner.at
    var arguments: [[UInt8]] = []
    if let standard = macro.standard {
      if scanner.byte(scanner.at) == 0x5B, let end = scanner.find("]", from: scanner.at + 1) {
        arguments.append(Array(scanner.bytes[scanner.at + 1..<end]))
        scanner.at = end + 1
      } else {
        arguments.append(standard)
      }
    }
    while arguments.count < macro.arguments, let group = scanner.group() {
      arguments.append(Array(scanner.bytes[group]))
    }
    // Braces or spaces after a command only end its name.
    if scanner.byte(scanner.at) == 0x7B, scanner.byte(scanner.at + 1) == 0x7D {
      scanner.at += 2
    } else if scanner.at == start, !macro.keepsSpace {
      while scanner.byte(scanner.at) == 0x20 { scanner.at += 1 }
    }
    var text: [UInt8] = []
    var at = 0
    while at < macro.body.count, text.count <= Self.sizeLimit {
      if macro.body[at] == 0x23, at + 1 < macro.body.count, macro.body[at + 1] &- 0x31 < 9 {
        let number = Int(macro.body[at + 1] - 0x31)
        if number < arguments.count { text += arguments[number] }
        at += 2
      } else {
        text.append(macro.body[at])
        at += 1
      }
    }
    total += text.count + 16
    return text.count <= Self.sizeLimit ? text : nil
  }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
