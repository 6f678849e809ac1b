// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// The targets that Package.swift declares, with their dependencies.
struct PackageManifest {
  /// The dependencies of each target that is neither a test target nor made of C, by name.
  let dependencies: [String: Set<String>]

  /// Reads the manifest of the repository.
  init() throws {
    self.init(
      try String(
        contentsOf: Repository.root.appendingPathComponent("Package.swift"), encoding: .utf8))
  }

  /// Reads the text of a manifest.
  init(_ text: String) {
    var dependencies: [String: Set<String>] = [:]
    for kind in [".target(", ".executableTarget("] {
      for rest in text.components(separatedBy: kind).dropFirst() {
        let declaration = Self.balanced(rest[...], "(", ")")
        guard let name = Self.strings(in: declaration).first, !declaration.contains("path:") else {
          continue
        }
        dependencies[name] = Self.dependencies(in: declaration)
      }
    }
    // A C target has no Swift file of its own and depends on system libraries at most.
    self.dependencies = dependencies.filter { name, _ in
      !(name.first == "C" && (Floors.homes[name] != nil || name.hasSuffix("System")))
    }
  }

  /// The names in the list of dependencies; a product is named by its first string.
  private static func dependencies(in declaration: Substring) -> Set<String> {
    guard let list = declaration.range(of: "dependencies: [") else { return [] }
    var rest = balanced(declaration[list.upperBound...], "[", "]")
    var names: Set<String> = []
    while let product = rest.range(of: ".product(") {
      let inner = balanced(rest[product.upperBound...], "(", ")")
      names.formUnion(strings(in: inner).prefix(1))
      rest = rest[..<product.lowerBound] + rest[inner.endIndex...]
    }
    return names.union(strings(in: rest))
  }

  /// The text up to the bracket that closes one that was opened before it.
  private static func balanced(
    _ text: Substring, _ open: Character, _ close: Character
  ) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      if character == open { depth += 1 }
      if character == close { depth -= 1 }
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }

  private static func strings(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
