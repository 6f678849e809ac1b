// SPDX-License-Identifier: Apache-2.0
import Testing

/// Checks rules of style that neither the compiler nor the formatter knows.
@Suite struct NamingTests {
  @Test("No two targets declare a type of the same name, and none has the name of a target")
  func typeNames() throws {
    let files = try SwiftSource.all(below: "Sources")
    var homes: [String: Set<String>] = [:]
    for file in files {
      for type in file.declaredTypes.shared { homes[type, default: []].insert(file.target) }
    }
    for (name, targets) in homes where targets.count > 1 {
      Issue.record("\(name) is declared in \(targets.sorted().joined(separator: " and "))")
    }
    #expect(Set(files.map(\.target)).isDisjoint(with: homes.keys))
  }

  @Test("A function has at most two parameters without a label")
  func labels() throws {
    for file in try SwiftSource.all(below: "Sources") {
      for function in file.functions where function.unlabelled > 2 {
        Issue.record("\(file.path): \(function); give the others labels")
      }
    }
  }

  @Test("Parameters without a label are counted as Swift reads them")
  func countsLabels() {
    let source = SwiftSource(
      path: "Sources/A/A.swift",
      text: """
        // func comment(_ a: Int, _ b: Int, _ c: Int) {}
        func one(_ a: [Int: (Int, _: Int)], b c: Int) {}
        init?<T: Sequence<Int>>(_ a: T, _ b: (Int, Int) -> Void, _ c: Int = max(1, 2)) {
          let call = A.init(1, 2, 3)
          func inner(
            @Lazy _ a: Int, _ b: inout Set<Int>, c: Int, _ d: @escaping (Int) -> [Int]
          ) {}
        }
        static func < (a: A, b: A) -> Bool { true }
        """)
    #expect(source.functions.map(\.name) == ["one", "init", "inner"])
    #expect(source.functions.map(\.unlabelled) == [1, 3, 3])
  }

  @Test("Types are found with their modifiers, private and nested ones are not shared")
  func findsTypes() {
    let source = SwiftSource(
      path: "Sources/A/A.swift",
      text: """
        public struct One { enum Inner {} }
        private final class Two {}
        package indirect enum Three {}
        fileprivate typealias Four = Int
        @frozen public struct Five<T> {}
        protocol Six { associatedtype Seven }
        extension Eight { struct Nine {} }
        let text = "struct Ten"
        """)
    #expect(source.declaredTypes.shared == ["One", "Three", "Five", "Six"])
    #expect(source.declaredTypes.all.contains("Inner") && source.declaredTypes.all.contains("Two"))
  }
}
