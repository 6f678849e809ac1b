import Foundation
import TestSupport
import Testing

/// Reads the `import` lines of Sources and holds them against the order of the design.
@Suite struct ImportDirectionTests {
  /// The targets from the ground up, each with all it may import of ours and of outside libraries.
  static let allowed: [String: Set<String>] = [
    "TextModel": [],
    "ICUText": ["CICU", "TextModel"],
    "Files": ["CXML", "CZip", "CZlib", "TextModel", "Yams"],
    "Storage": ["TextModel"],
    "Languages": ["CBaseLexicon", "Files", "ICUText", "TextModel"],
    "Segmentation": ["CStemmer", "ICUText", "Languages", "Storage", "TextModel"],
    "Alignment": [
      "CBaseLexicon", "Files", "ICUText", "Languages", "Segmentation", "Storage", "TextModel",
    ],
    "Terminology": ["ICUText", "Languages", "Segmentation", "Storage", "TextModel"],
    "Matching": ["ICUText", "Languages", "Segmentation", "Storage", "TextModel"],
    "Interchange": ["Files", "ICUText", "Languages", "TextModel"],
    "Documents": ["Files", "ICUText", "TextModel"],
    "Papers": ["ICUText", "Languages", "Segmentation", "TextModel"],
    "Checking": [
      "Alignment", "Files", "ICUText", "Languages", "Matching", "Segmentation", "Terminology",
      "TextModel",
    ],
    "ConcordKit": [
      "Alignment", "CStarter", "Checking", "Documents", "Files", "ICUText", "Interchange",
      "Languages", "Matching", "Papers", "Segmentation", "Storage", "Terminology", "TextModel",
    ],
    "ConcordCLI": [
      "Alignment", "ArgumentParser", "Checking", "ConcordKit", "Segmentation", "TextModel",
    ],
    "concord": ["ConcordCLI"],
  ]

  /// What comes with the toolchain and may stand anywhere but in TextModel.
  static let platform: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
  ]

  @Test func importsGoOneWay() throws {
    let sources = Repository.root.appendingPathComponent("Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var seen: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let path = file.path.dropFirst(sources.path.count + 1)
      let target = String(path.prefix { $0 != "/" })
      seen.insert(target)
      let allowed = try #require(Self.allowed[target], "\(target) is not in the design's list")
      for imported in Self.imports(of: try String(contentsOf: file, encoding: .utf8)) {
        let isPlatform = Self.platform.contains(imported) && target != "TextModel"
        #expect(
          isPlatform || allowed.contains(imported), "\(path) imports \(imported) against the design"
        )
      }
    }
    #expect(seen == Set(Self.allowed.keys))
  }

  @Test(arguments: [
    ("import Foundation", ["Foundation"]),
    ("@testable import Matching // why", ["Matching"]),
    ("import struct TextModel.Bead", ["TextModel"]),
    ("  import Yams", ["Yams"]),
    ("// import Yams\nlet important = 1", []),
  ])
  func readsImportLines(_ text: String, _ expected: [String]) {
    #expect(Self.imports(of: text) == expected)
  }

  static func imports(of text: String) -> [String] {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
    ]
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.split(whereSeparator: \.isWhitespace)[...]
      while let first = words.first,
        first.hasPrefix("@") || ["public", "package", "internal", "private"].contains(first)
      {
        words.removeFirst()
      }
      guard words.first == "import" else { return nil }
      words.removeFirst()
      if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }
}
