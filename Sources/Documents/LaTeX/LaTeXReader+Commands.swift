// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension LaTeXReader {
  /// Reads the command whose backslash is at an offset.
  mutating func command(_ start: Int) {
    let written = scanner.command()
    let name = written.hasSuffix("*") && written.count > 1 ? String(written.dropLast()) : written
    let key = name.lowercased()
    switch name {
    case "(": return formula(from: start, to: "\\)")
    case "[": return formula(from: start, to: "\\]")
    case "\\", "newline", "tabularnewline", "linebreak": return lineEnd()
    case "par", "newpage", "clearpage", "bigskip", "medskip", "smallskip": return endBlock()
    case "and", "AND":
      // The next author.
      if parts > 0 { set(Self.style(of: .authors, style.language)) }
      return endBlock()
    case "begin": return beginEnvironment(start)
    case "end": return endEnvironment()
    case "item": return item()
    case "bibitem":
      scanner.skipOptions()
      scanner.skipArgument()
      return endBlock()
    case "iffalse":
      scanner.at = (scanner.findAnywhere("\\fi") ?? scanner.bytes.count - 3) + 3
      return
    case "verb", "lstinline": return verbatim()
    case _ where LaTeXVocabulary.keys.contains(name): return entryKey()
    case "url", "nolinkurl", "path":
      if let range = scanner.group() {
        let end = scanner.at
        code(range)
        scanner.at = end
      }
      return
    case "footnote", "footnotetext", "endnote":
      scanner.skipOptions()
      if isInNote || !counts { return }
      if let range = scanner.group() {
        notes.append(range)
        closeUp(from: start)
      }
      return
    case "multicolumn":
      let columns = scanner.group().flatMap {
        Int(String(decoding: scanner.bytes[$0], as: UTF8.self))
      }
      if !tables.isEmpty { tables[tables.count - 1].column += min(max(columns ?? 1, 1), 1000) - 1 }
      return scanner.skipArgument()
    case "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand":
      return macros.define(&scanner)
    case "def", "gdef", "edef":
      while scanner.at < scanner.bytes.count, scanner.byte(scanner.at) != 0x7B,
        scanner.byte(scanner.at) != 0x0A
      {
        scanner.at += 1
      }
      return scanner.skipArgument()
    case "caption", "captionof", "bicaption":
      scanner.skipOptions()
      if name == "captionof" { scanner.skipArgument() }
      beginGroup(.init(kind: .caption, language: style.language))
      return
    case "emph", "textit", "textsl", "enquote":
      scanner.skipSpace()
      if scanner.byte(scanner.at) == 0x7B {
        nextSpan = name == "enquote" ? .quotation : .emphasis
      }
      return
    default: break
    }
    if expand(written, from: start) { return }
    if LaTeXVocabulary.references.contains(key) {
      scanner.skipOptions()
      scanner.skipArgument()
      closeUp(from: start)
    } else if let level = LaTeXVocabulary.headings[key] {
      scanner.skipOptions()
      beginGroup(.init(kind: .heading(level), language: style.language))
    } else if let (part, language) = PartNames.part(of: name) {
      scanner.skipOptions()
      beginGroup(Self.style(of: part, language))
    } else if name.hasSuffix("setup"), scanner.byte(scanner.at) == 0x7B,
      LaTeXVocabulary.dropped[key] == nil
    {
      readKeys()
    } else if let count = LaTeXVocabulary.dropped[key] {
      scanner.skipOptions()
      if key == "cmidrule", scanner.byte(scanner.at) == 0x28 {
        scanner.at = (scanner.find(")", from: scanner.at) ?? scanner.at) + 1
      }
      for _ in 0..<count {
        scanner.skipArgument()
        scanner.skipOptions()
      }
    } else if LaTeXVocabulary.ruby.contains(key) {
      scanner.skipOptions()
      guard scanner.byte(scanner.at) == 0x7B else { return }
      scanner.at += 1
      scopes.append(Scope(outside: style, outsideSpan: span, dropsNext: true))
    } else {
      character(name, from: start)
    }
  }

  static func style(of part: PartKind, _ language: LanguageTag?) -> ProseBuilder.Style {
    let kind: TextBlock.Kind = if case .title = part { .heading(1) } else { .paragraph }
    return ProseBuilder.Style(kind: kind, language: language, part: part)
  }

  private mutating func formula(from start: Int, to close: String) {
    scanner.at = start
    formula(close, opening: 2)
  }

  /// Replaces a command of the document by its expansion, with its arguments.
  private mutating func expand(_ name: String, from start: Int) -> Bool {
    guard counts, depth < LaTeXMacros.depthLimit,
      let text = macros.expansion(of: name, &scanner)
    else { return false }
    var reader = LaTeXReader(text)
    reader.macros = macros
    reader.macros.remove(name)
    reader.depth = depth + 1
    reader.read()
    macros.count(reader.macros)
    let prose = String(decoding: reader.builder.prose, as: UTF8.self)
    let line = prose.split(whereSeparator: \.isNewline).joined(separator: " ")
    put(line, from: start, to: scanner.at)
    return true
  }

  // MARK: Characters

  private mutating func character(_ name: String, from start: Int) {
    if let accent = LaTeXVocabulary.accents[name], accented(accent, from: start) { return }
    if let symbol = LaTeXVocabulary.symbols[name] {
      // A space after a command only ends its name.
      var end = scanner.at
      while scanner.byte(end) == 0x20 || scanner.byte(end) == 0x09 { end += 1 }
      if scanner.byte(end) == 0x7B, scanner.byte(end + 1) == 0x7D { end += 2 }
      if symbol == " " {
        put(" ", from: start, to: end)
      } else {
        put(symbol.trimmed, from: start, to: end)
        if symbol.last == " " { put(" ", from: end, to: end) }
      }
      return
    }
    switch name {
    case "%", "&", "$", "#", "_", "{", "}": put(name, from: start, to: scanner.at)
    case ",", ";", ":", " ", "\n", "\t", "\r", "~": put(" ", from: start, to: scanner.at)
    case "-", "/", "!", ")", "]", "@": break
    default:
      guard let first = name.unicodeScalars.first else { return }
      if first.properties.isAlphabetic, first.isASCII {
        scanner.skipOptions()
        while scanner.byte(scanner.at) == 0x20 || scanner.byte(scanner.at) == 0x09 {
          scanner.at += 1
        }
      } else if !first.isASCII {
        // A backslash before a character of another script is a slip.
        put(name, from: start, to: scanner.at)
      }
    }
  }

  /// Puts a letter with an accent in its place.
  private mutating func accented(_ accent: Unicode.Scalar, from start: Int) -> Bool {
    var at = scanner.at
    while scanner.byte(at) == 0x20 { at += 1 }
    let isGroup = scanner.byte(at) == 0x7B
    if isGroup { at += 1 }
    // The accent of a dotless letter is put on the letter itself.
    if scanner.byte(at) == 0x5C { at += 1 }
    var end = at + 1
    while end < scanner.bytes.count, scanner.bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard end <= scanner.bytes.count,
      let letter = String(decoding: scanner.bytes[at..<end], as: UTF8.self).unicodeScalars.first,
      letter.properties.isAlphabetic
    else { return false }
    if isGroup {
      guard scanner.byte(end) == 0x7D else { return false }
      end += 1
    }
    var text = String.UnicodeScalarView()
    text.append(letter)
    text.append(accent)
    let composed = (try? Normalizer(.nfc))?.normalize(String(text)) ?? String(text)
    put(composed, from: start, to: end)
    return true
  }

  private mutating func verbatim() {
    scanner.skipOptions()
    let mark = scanner.byte(scanner.at)
    guard mark > 0x20, mark < 0x80 else { return }
    let close = mark == 0x7B ? "}" : String(UnicodeScalar(mark))
    let start = scanner.at + 1
    guard let end = scanner.find(close, from: start) else { return }
    code(start..<end)
    scanner.at = end + 1
  }

  /// The key of an entry of a glossary, which stands for its words.
  private mutating func entryKey() {
    if scanner.byte(scanner.at) == 0x2A { scanner.at += 1 }
    scanner.skipOptions()
    if scanner.byte(scanner.at) == 0x7B { verbatim() }
  }

  // MARK: Lines and items

  private mutating func lineEnd() {
    if scanner.byte(scanner.at) == 0x2A { scanner.at += 1 }
    scanner.skipOptions()
    if let table = tables.last {
      tables[tables.count - 1].row = table.row + 1
      beginCell(0)
    } else if style.part == .authors {
      // What follows the names is where their owners work.
      set(ProseBuilder.Style(language: style.language))
    } else {
      endBlock()
    }
  }

  private mutating func item() {
    endBlock()
    // A label in brackets is text.
    if scanner.byte(scanner.at) == 0x5B, scanner.find("]", from: scanner.at) != nil {
      scanner.at += 1
    }
  }

  // MARK: Environments

  private mutating func beginEnvironment(_ start: Int) {
    guard let range = scanner.group() else { return }
    let written = String(decoding: scanner.bytes[range], as: UTF8.self)
    let name = written.hasSuffix("*") ? String(written.dropLast()) : written
    if LaTeXVocabulary.raw.contains(name) || LaTeXVocabulary.math.contains(name) {
      let close = "\\end{\(written)}"
      guard let end = scanner.findAnywhere(close) else { return }
      let stop = end + close.utf8.count
      if LaTeXVocabulary.math.contains(name) { code(start..<stop) } else { scanner.at = stop }
      return
    }
    if name == "document" {
      (scopes, openEnvironments, parts) = ([], [:], 0)
      return set(ProseBuilder.Style())
    }
    var scope = Scope(environment: written, outside: style, outsideSpan: span, endsBlock: true)
    var inside = style
    scanner.skipOptions()
    for _ in 0..<(LaTeXVocabulary.arguments[name] ?? 0) { scanner.skipArgument() }
    if let count = LaTeXVocabulary.tables[name] {
      for _ in 0..<count + (written.hasSuffix("*") && name == "tabular" ? 1 : 0) {
        scanner.skipArgument()
      }
      scope.isTable = true
      tables.append(TableCell(table: tableCount, row: 0, column: 0))
      tableCount += 1
      inside.kind = .cell(tables[tables.count - 1])
    } else if let (part, language) = PartNames.part(of: Self.plainName(name)) {
      inside = Self.style(of: part, language)
      scope.isPart = true
      parts += 1
    } else {
      switch name {
      case "itemize", "enumerate", "description", "compactitem", "compactenum":
        inside.kind = .listItem
      case "quote", "quotation", "verse": inside.kind = .quotation
      case "thebibliography": inside.kind = .reference
      default: break
      }
    }
    set(inside)
    scopes.append(scope)
    openEnvironments[written, default: 0] += 1
  }

  /// The name of an environment without the name of its class: `IEEEkeywords`, `frontabstract`.
  private static func plainName(_ name: String) -> String {
    name.hasPrefix("IEEE") ? String(name.dropFirst(4)) : name
  }

  private mutating func endEnvironment() {
    guard let range = scanner.group() else { return }
    let name = String(decoding: scanner.bytes[range], as: UTF8.self)
    if name == "document" {
      endBlock()
      scanner.at = scanner.bytes.count
      return
    }
    // An end without a beginning closes nothing; groups left open inside are closed.
    guard openEnvironments[name, default: 0] > 0 else { return }
    while let scope = scopes.popLast() {
      close(scope)
      if let environment = scope.environment {
        openEnvironments[environment, default: 1] -= 1
        if environment == name { return }
      }
    }
  }

  // MARK: Keys

  /// Reads the titles, authors, abstracts and keywords among the keys of a setup command:
  /// `\thusetup{title = {…}, keywords* = {a, b}}`.
  private mutating func readKeys() {
    guard let range = scanner.group(), !isInKeys else { return }
    isInKeys = true
    defer { isInKeys = false }
    let after = scanner.at
    scanner.at = range.lowerBound
    while scanner.at < range.upperBound {
      let start = scanner.at
      while scanner.at < range.upperBound,
        ![0x3D, 0x2C, 0x7B, 0x25].contains(scanner.byte(scanner.at))
      {
        scanner.at += 1
      }
      let name = String(decoding: scanner.bytes[start..<scanner.at], as: UTF8.self).trimmed
      switch scanner.byte(scanner.at) {
      case 0x3D:
        scanner.at += 1
        let part = PartNames.part(of: name)
        guard let value = scanner.group() else { continue }
        let next = scanner.at
        if let (part, language) = part {
          let outside = style
          set(Self.style(of: part, language))
          readPart(value)
          set(outside)
        }
        scanner.at = next
      case 0x25: scanner.skipComment()
      case 0x7B: scanner.skipArgument()
      default: scanner.at += 1
      }
      if scanner.at <= start { scanner.at = start + 1 }
    }
    scanner.at = after
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
