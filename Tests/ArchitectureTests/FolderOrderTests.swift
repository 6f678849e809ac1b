// SPDX-License-Identifier: Apache-2.0
import Testing

/// Checks that the folders of each target form an order, so that no two of them use each other.
@Suite struct FolderOrderTests {
  /// The folders of each target, lowest first; `.` is the root of the target.
  ///
  /// A target that is not listed here has no folders.
  static let orders: [String: [String]] = [
    "Alignment": [
      "Reading", "Lexicons", "Dictionaries", "Links", "Scoring", "Search", ".",
    ],
    "AssistantServer": ["Protocol", "Replies", "Tools", "Resources", "Prompts", "."],
    "Checking": ["Draft", "Names", "Numbers", "Signs", "Rules", "Fixes", "Lint", "."],
    "ConcordCLI": ["Output", "Commands", "."],
    "ConcordKit": ["Workspace", "Store", "Jobs", "Reports", "."],
    "Documents": [
      "Blocks", "Markup", "Text", "HTML", "Markdown", "LaTeX", "JATS", "DOCX", "Programs",
      "Layout", "OCR", "PDF", ".",
    ],
    "Files": [".", "Bytes", "Zip", "XML", "YAML", "Formats"],
    "Interchange": [
      "Text", "TMX", "TBX", "SRX", "XLSX", "Tables", "PO", "XLIFF", "Pairs", "Glossary",
      "Merging",
    ],
    "LanguageServer": ["Text", "Protocol", "Documents", "Features", "."],
    "Languages": [
      "Numerals", "Parts", ".", "Han", "Quantities", "Names", "Chinese", "English", "Russian",
    ],
    "Matching": ["Score", "Index", "Search", "Lists", "."],
    "Papers": ["Lines", "Pieces", "Outline", "Pairing", "."],
    "Segmentation": ["Language", "Stems", "Cleaning", "Sentences", "Rules", "Tokens"],
    "Storage": ["Bytes", "Text", "Tables", "Files", "Derived"],
    "Terminology": [".", "Tables", "Tokens", "Forms", "Matching", "Lookup", "Candidates"],
  ]

  @Test("No folder uses a later one")
  func folders() throws {
    let files = Dictionary(grouping: try SwiftSource.all(below: "Sources"), by: \.target)
    var (circles, count) = (0, 0)
    for (target, own) in files.sorted(by: { $0.key < $1.key }) {
      let order = FolderOrder(own, order: Self.orders[target] ?? ["."])
      #expect(order.unlisted.isEmpty, "\(target): give these folders a place in the order")
      #expect(order.missing.isEmpty, "\(target): these folders of the order have no files")
      #expect(
        order.violations.isEmpty,
        "\(target): \(order.violations.map(\.description).joined(separator: "\n"))")
      circles += order.circles
      count += Self.orders[target]?.count ?? 1
    }
    print("\(count) folders in \(files.count) targets, circles between folders: \(circles)")
    #expect(circles == 0)
    #expect(Set(Self.orders.keys).isSubset(of: files.keys))
  }

  /// Two folders that use each other, and a third that uses both.
  static let planted = [
    SwiftSource(
      path: "Sources/Planted/Low/Stone.swift",
      text: "struct Stone { var next: Tree? }\n// Tree in a comment\nlet text = \"Tree\""),
    SwiftSource(
      path: "Sources/Planted/Middle/Tree.swift",
      text: "struct Tree { struct Root {}; let stone: Stone }"),
    SwiftSource(
      path: "Sources/Planted/House.swift",
      text: "func build(_ tree: Tree) -> String { \"\\(Stone.self)\" }"),
  ]

  @Test("A planted circle is found")
  func plantedCircle() {
    let order = FolderOrder(Self.planted, order: ["Low", "Middle", "."])
    #expect(order.circles == 1)
    #expect(
      order.violations == [
        FolderOrder.Violation(
          file: "Sources/Planted/Low/Stone.swift", type: "Tree", folder: "Low",
          declaredIn: "Middle")
      ])
    // Without the use in Low the same folders are in order; in another order they are not.
    let cut = [
      SwiftSource(path: "Sources/Planted/Low/Stone.swift", text: "struct Stone {}\n// Tree")
    ]
    let repaired = FolderOrder(cut + Self.planted.dropFirst(), order: ["Low", "Middle", "."])
    #expect(repaired.circles == 0 && repaired.violations.isEmpty)
    let reversed = FolderOrder(cut + Self.planted.dropFirst(), order: ["Middle", "Low", "."])
    #expect(reversed.circles == 0 && reversed.violations.count == 1)
  }

  @Test("A folder that is not in the table, and one that is there without files, are found")
  func tableOfFolders() {
    let order = FolderOrder(Self.planted, order: ["Low", "High", "."])
    #expect(order.unlisted == ["Middle"] && order.missing == ["High"])
    let nested = SwiftSource(path: "Sources/Planted/Low/Deep/Sand.swift", text: "struct Sand {}")
    #expect(FolderOrder([nested], order: ["Low"]).unlisted.isEmpty)
  }

  @Test("Members of types, types of the file itself and private types do not count")
  func otherTypes() {
    let files = [
      SwiftSource(
        path: "Sources/Planted/Low/A.swift",
        text: """
          struct A { enum Kind { case Tree }; let kind: Kind; let b = Outer.Tree.self }
          private struct Stone {}
          let stone = Stone()
          """),
      SwiftSource(
        path: "Sources/Planted/High/B.swift",
        text: "enum Kind {}\nstruct Tree {}\npublic struct Stone {}\nextension A {}"),
    ]
    #expect(FolderOrder(files, order: ["Low", "High"]).violations.map(\.type) == ["Tree"])
  }
}
