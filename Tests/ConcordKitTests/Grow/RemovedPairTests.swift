// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// What a person changed in the file of a paper stays when the paper is grown again.
@Suite struct RemovedPairTests {
  private static func grow(_ kit: KitWorkspace, _ text: String) throws -> GrowResult {
    try kit.workspace.grow(PaperSource([.text(text, name: "paper.txt")]))
  }

  private static func remove(_ words: String, from kit: KitWorkspace) throws {
    let text = try kit.text(of: "tm/paper.tmx")
    var units = text.components(separatedBy: "    <tu ")
    let number = try #require(units.dropFirst().firstIndex { $0.contains(words) })
    // The end of the file comes after the last unit.
    let end = units[number].range(of: "</tu>\n")
    units[number - 1] += end.map { String(units[number][$0.upperBound...]) } ?? ""
    units.remove(at: number)
    try kit.write(units.joined(separator: "    <tu "), to: "tm/paper.tmx")
  }

  private static func paper(_ number: Int) -> String {
    """
    摘要：第\(number)号会议在天津举行。各国通过了宣言。粮食价格上涨了。学生参观了博物馆。

    Abstract: Meeting No. \(number) was held in Tianjin. The countries adopted a declaration. \
    The price of grain rose. The students visited the museum.
    """
  }

  @Test func theyStayOut() throws {
    let kit = try KitWorkspace()
    let first = try Self.grow(kit, Self.paper(1))
    #expect(!first.reading.warnings.contains { $0.contains("by hand") })
    #expect(try kit.text(of: "tm/paper.tmx").contains("declaration"))
    try Self.remove("declaration", from: kit)
    for number in 2...3 {
      let again = try Self.grow(kit, Self.paper(number))
      let text = try kit.text(of: "tm/paper.tmx")
      #expect(text.contains("Meeting No. \(number)") && !text.contains("declaration"))
      #expect(again.reading.warnings.count { $0.contains("1 pair that was removed") } == 1)
    }
  }

  /// A pair that a person changed in the file stays as it is, once, when the paper is corrected elsewhere.
  @Test func anEditedPairStays() throws {
    let kit = try KitWorkspace()
    _ = try Self.grow(kit, Self.paper(1))
    let text = try kit.text(of: "tm/paper.tmx")
    try kit.write(
      text.replacingOccurrences(of: "The price of grain rose.", with: "Grain prices rose."),
      to: "tm/paper.tmx")
    for number in 2...3 {
      _ = try Self.grow(kit, Self.paper(number))
      let text = try kit.text(of: "tm/paper.tmx")
      #expect(text.contains("Grain prices rose.") && !text.contains("The price of grain rose."))
      #expect(text.contains("Meeting No. \(number)"))
      #expect(text.components(separatedBy: "<tu ").count == 5)
    }
  }

  /// Of two equal pairs one may be removed; the other one has its place once.
  @Test func eachPairIsCounted() throws {
    let kit = try KitWorkspace()
    func paper(_ number: Int) -> String {
      """
      摘要：第\(number)号会议举行。各国通过了宣言。会议闭幕了。各国通过了宣言。

      Abstract: Meeting No. \(number) was held. The countries adopted a declaration. \
      The meeting was closed. The countries adopted a declaration.
      """
    }
    func count() throws -> Int {
      try kit.text(of: "tm/paper.tmx").components(separatedBy: "adopted a declaration").count - 1
    }
    _ = try Self.grow(kit, paper(1))
    #expect(try count() == 2)
    try Self.remove("declaration", from: kit)
    _ = try Self.grow(kit, paper(2))
    #expect(try count() == 1)
  }
}
