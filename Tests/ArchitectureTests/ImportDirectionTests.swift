// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Checks that targets import only lower floors, and that the code, Package.swift and
/// docs/architecture.md agree.
@Suite struct ImportDirectionTests {
  @Test("Every target imports what Package.swift declares for it, and nothing else")
  func imports() throws {
    let manifest = try PackageManifest()
    let files = Dictionary(grouping: try SwiftSource.all(below: "Sources"), by: \.target)
    #expect(Set(files.keys) == Set(manifest.dependencies.keys))
    for (target, own) in files {
      let declared = manifest.dependencies[target] ?? []
      var imported: Set<String> = []
      for file in own {
        for module in file.imports where !Floors.platform.contains(module) {
          imported.insert(module)
          #expect(
            declared.contains(module), "\(file.path) imports \(module); declare it or leave it out")
        }
        if target == "TextModel" {
          #expect(file.imports.isEmpty, "\(file.path): TextModel imports nothing")
        }
      }
      #expect(
        declared.subtracting(imported).isEmpty,
        "Package.swift: \(target) imports none of \(declared.subtracting(imported).sorted())")
    }
  }

  /// SwiftPM says nothing about a folder of tests that no target names; its tests would never run.
  @Test("Every folder of tests is a target of Package.swift")
  func folders() throws {
    let manifest = try String(
      contentsOf: Repository.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let folders = Set(try SwiftSource.all(below: "Tests").map(\.target))
    #expect(folders.count > 10)
    for folder in folders {
      #expect(manifest.contains("name: \"\(folder)\""), "Tests/\(folder) is never run")
    }
  }

  @Test("Every dependency is on a lower floor, and every outside library has its home")
  func floors() throws {
    let manifest = try PackageManifest()
    #expect(Set(manifest.dependencies.keys).isSubset(of: Floors.targets.joined()))
    for (target, dependencies) in manifest.dependencies {
      let floor = try #require(Floors.floor(of: target), "\(target) is on no floor")
      for dependency in dependencies {
        if let other = Floors.floor(of: dependency) {
          #expect(
            other < floor || target == "concord" && dependency == "ConcordCLI",
            "\(target) depends on \(dependency), which is not below it")
        } else {
          let homes = try #require(Floors.homes[dependency], "\(dependency) has no home")
          #expect(homes.contains(target), "\(target) depends on \(dependency); use \(homes)")
        }
      }
    }
  }

  /// Rows of targets in docs/architecture.md: floor, target, description, imports.
  @Test("The table of docs/architecture.md is that of Package.swift")
  func documentation() throws {
    let text = try String(
      contentsOf: Repository.root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
    let manifest = try PackageManifest()
    var rows: Set<String> = []
    for line in text.split(separator: "\n") where line.first == "|" {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let floor = Int(cells[0]) else { continue }
      let names = Self.code(in: cells[1])
      for name in names where manifest.dependencies[name] != nil {
        rows.insert(name)
        #expect(Floors.floor(of: name) == floor, "docs/architecture.md: the floor of \(name)")
        #expect(
          Set(Self.code(in: cells[3])) == manifest.dependencies[name],
          "docs/architecture.md: the imports of \(name)")
      }
      for name in names where manifest.dependencies[name] == nil {
        #expect(Floors.homes[name] != nil, "docs/architecture.md: there is no target \(name)")
      }
    }
    #expect(rows == Set(manifest.dependencies.keys), "docs/architecture.md lacks a target")
  }

  /// The words between backquotes.
  private static func code(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test(arguments: [
    ("import Foundation", ["Foundation"]),
    ("@testable import Matching // why", ["Matching"]),
    ("import struct TextModel.Bead", ["TextModel"]),
    ("  import Yams", ["Yams"]),
    ("public import Files", ["Files"]),
    ("// import Yams\nlet important = \"\"\"\n  import Yams\n  \"\"\"", []),
  ])
  func readsImportLines(_ text: String, _ expected: [String]) {
    #expect(SwiftSource(path: "Sources/A/A.swift", text: text).imports == expected)
  }

  @Test("Package.swift is read with products and lists over several lines")
  func readsManifest() {
    let manifest = PackageManifest(
      """
      .target(name: "CICU", dependencies: ["CICUSystem"]),
      .target(name: "A"),
      .target(
        name: "B",
        dependencies: [
          "A", "CICU", .product(name: "Tool", package: "swift-tool"),
        ], exclude: ["notes.txt"]),
      .executableTarget(name: "c", dependencies: ["B"]),
      .target(name: "Support", path: "Tests/Support"),
      .testTarget(name: "BTests", dependencies: ["B"]),
      """)
    #expect(
      manifest.dependencies == ["A": [], "B": ["A", "CICU", "Tool"], "c": ["B"]])
  }
}
