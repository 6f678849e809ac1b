// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Holds principle 4 of the design: what is known of a language is in `Languages`, and the engines name no
/// language and have no words of one.
@Suite struct LanguageDataTests {
  /// The targets that are engines or serve them.
  static let engines = [
    "Alignment", "Checking", "Documents", "ICUText", "Interchange", "Matching", "Papers",
    "Segmentation", "Terminology",
  ]

  /// Files that may have a subtag, or letters of Han or Cyrillic, in a string, each with the reason.
  static let exceptions: [String: String] = [
    "Interchange/TMX/TMXHeader.swift": "adminlang: our own notes in TMX are English",
    "Interchange/TMX/TMXWriter.swift": "adminlang: our own notes in TMX are English",
  ]

  /// Subtags of the languages that have a folder of data: `zh` of `Language("zh", scripts: …)`.
  static let subtags: Set<String> = {
    let folder = Repository.root.appendingPathComponent("Sources/Languages")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var subtags: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let isOfLanguage =
        file.deletingPathExtension().lastPathComponent
        == file.deletingLastPathComponent().lastPathComponent
      guard isOfLanguage, let text = try? String(contentsOf: file, encoding: .utf8) else {
        continue
      }
      for match in text.matches(of: /Language\("([a-z]+)", scripts/) {
        subtags.insert(String(match.1))
      }
    }
    return subtags
  }()

  @Test func subtagsAreThoseOfTheFolders() {
    #expect(Self.subtags.isSuperset(of: ["zh", "en", "ru"]))
  }

  @Test func enginesHaveNoLanguageData() throws {
    let sources = Repository.root.appendingPathComponent("Sources")
    for engine in Self.engines {
      let folder = sources.appendingPathComponent(engine)
      let files = try #require(
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let path = String(file.path.dropFirst(sources.path.count + 1))
        let found = Self.languageData(in: try String(contentsOf: file, encoding: .utf8))
        if Self.exceptions[path] != nil { continue }
        #expect(found.isEmpty, "\(path) has language data: \(found.prefix(5))")
      }
    }
  }

  /// A word with the language that it names or belongs to, as in `["cn": .chinese]`.
  @Test func enginesHaveNoTablesOfLanguages() throws {
    for file in try SwiftSource.all(below: "Sources") where Self.engines.contains(file.target) {
      #expect(!Self.hasTable(file.code), "\(file.path) has words of languages")
    }
  }

  /// Whether code without the text of its literals has a literal with a language after a colon.
  private static func hasTable(_ code: String) -> Bool {
    code.contains(/"\s*"\s*:\s*(LanguageTag)?\.(chinese|traditionalChinese|english|russian)\b/)
  }

  @Test(arguments: [
    (#"let a = ["cn": .chinese]"#, true), (#"["cht": LanguageTag.traditionalChinese]"#, true),
    (#"case "a": .some"#, false), (#"name("a", language: .chinese)"#, false),
  ])
  func findsTablesOfLanguages(_ text: String, _ expected: Bool) {
    #expect(Self.hasTable(SwiftSource(path: "Sources/A/A.swift", text: text).code) == expected)
  }

  @Test(arguments: [
    (#"if tag.language == "zh" { }"#, ["zh"]), (#"let words = ["нет"]"#, ["нет"]),
    (#"// "zh" and 不"#, []), (#"/// Said as "не"."#, []), (#"let text = "the \(en) en""#, []),
    (#"code != "\u{201C}" && lang != "ru""#, ["ru"]), ("\"\"\"\n  的 了\n  \"\"\"", ["\n  的 了\n  "]),
    (#"case "а"..."я": letter"#, ["а", "я"]), (#"let a = "（""#, []),
  ])
  func findsLanguageData(_ text: String, _ expected: [String]) {
    #expect(Self.languageData(in: text) == expected)
  }

  /// The string literals of a source text that are a subtag or have letters of Han or Cyrillic.
  static func languageData(in text: String) -> [String] {
    strings(in: text).filter { literal in
      subtags.contains(literal)
        || literal.unicodeScalars.contains {
          (0x400...0x52F).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
        }
    }
  }

  /// The string literals of a source text, comments aside; `\(` and other escapes are kept as they are.
  private static func strings(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let next = rest.firstIndex(where: { $0 == "\"" || $0 == "/" }) {
      rest = rest[next...]
      if rest.hasPrefix("//") {
        rest = rest[(rest.firstIndex(where: \.isNewline) ?? rest.endIndex)...]
        continue
      }
      guard rest.first == "\"" else {
        rest = rest.dropFirst()
        continue
      }
      let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      rest = rest.dropFirst(quote.count)
      var literal = ""
      while !rest.isEmpty, !rest.hasPrefix(quote) {
        let length = rest.first == "\\" ? 2 : 1
        literal += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
      rest = rest.dropFirst(quote.count)
      found.append(literal)
    }
    return found
  }
}
