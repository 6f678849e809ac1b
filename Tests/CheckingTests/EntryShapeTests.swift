// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import Checking

/// Shapes by which cited works are known: entries of lists of references, and titles without marks.
@Suite struct EntryShapeTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let text: String
    let isSuch: Bool
    var testDescription: String { text }
  }

  private static func lines(_ lines: [(String, Bool)]) -> [Line] {
    lines.map { Line(text: $0.0, isSuch: $0.1) }
  }

  @Test(
    "An entry begins with an author and has its year apart",
    arguments: lines([
      ("Smith, J. (2016). Trade.", true), ("Smith J. Trade. London, 2016.", true),
      ("J. Smith, Trade, 2016", true), ("J. K. Smith: Trade (2016)", true),
      ("J. Smith Trade (2016)", false),
      ("Петров И. И. Торговля. М., 2016.", true), ("И. И. Петров. Торговля, 2016. 92 с.", true),
      ("1. John Smith, Trade, 2016.", true), ("John Smith, Trade, 2016.", false),
      ("[12] John Paul Smith, Trade, 2016.", true),
      ("1. John Paul George Smith, Trade, 2016.", true),
      ("1. John Paul George Ringo Smith, Trade, 2016.", false), ("1. John, Trade, 2016.", false),
      ("123 John Smith, Trade, 2016.", true), ("1234 John Smith, Trade, 2016.", false),
      ("O’Neill, J. (2016)", true), ("Smith-Jones, J. (2016)", true), ("S, J. (2016)", false),
      ("smith, J. (2016)", false), ("Smith, J (2016)", false), ("Smith, Jo. (2016)", false),
      ("Smith, J.K.L. (2016)", true), ("Smith, J.K.L.M. (2016)", false),
      ("Smith. J. (2016)", false),
      // The year.
      ("Smith, J. (2016a). Trade.", true), ("Smith, J. (2016e). Trade.", false),
      ("Smith, J. In 2016 trade grew", false), ("Smith, J. Trade, 3016.", false),
      ("Smith, J. Trade, 216.", false), ("Smith, J. Trade, 20166.", false),
      ("Smith, J. Trade, 1916", true),
      ("Smith, J. Trade — 2016; 5", true), ("Smith, J. Trade, 2016 was", false),
      ("Smith, J. 贸易，2016年", true), ("Smith, J.", false), ("", false), ("2016", false),
    ]))
  func entries(_ line: Line) { #expect(EntryShape.fits(line.text) == line.isSuch) }

  @Test(
    arguments: lines([
      ("Trade. London: Routledge", true), ("Trade. London: Routledge.", true),
      ("New York: Oxford Press", true),
      ("London:Routledge", false), ("London: routledge", false), ("london: Routledge", false),
      ("London: Routledge: Press", false), ("London", false), (": Routledge", false),
      ("London: ", false),
      ("A b c d e: Routledge", true), ("A b c d e f: Routledge", false), ("", false),
    ]))
  func publishers(_ line: Line) {
    #expect(EntryShape.endsWithPublisher(line.text) == line.isSuch)
  }

  @Test(
    arguments: lines([
      ("Journal of Studies, 3(2)", true), ("Journal, 3(2).", true), ("Journal, 1234(1-2)", true),
      ("Journal, 12345(1)", false), ("Journal, *3*(2)", false), ("Journal, *3(2)", true),
      ("Journal, _3(1/2) ", true), ("Journal, 3()", false), ("Journal, 3(123456)", false),
      ("Journal, 3(12345)", true), ("Journal (2)", false), ("Journal3(2)", false), ("3(2)", false),
      ("Journal, 3(a)", false), ("Journal, 3(2", false), ("Journal, 3 2)", false), ("", false),
    ]))
  func issues(_ line: Line) { #expect(EntryShape.endsWithIssue(line.text) == line.isSuch) }

  @Test(
    arguments: lines([
      ("92(4): 941", true), ("2016(3), 12", true), ("Trade 92(4-5):9 and more", true),
      ("92(4) 941", false), ("92 (4): 941", false), ("(4): 941", false), ("92(): 941", false),
      ("92(a): 941", false), ("92(4): p", false), ("92(4: 941", false), ("x(1) 92(4): 941", true),
      ("92(4):", false), ("", false),
    ]))
  func pages(_ line: Line) { #expect(EntryShape.hasIssueAndPages(line.text) == line.isSuch) }

  /// `1️⃣…2️⃣` are words that may be in a title.
  @Test(
    arguments: lines([
      ("He read 1️⃣One Belt2️⃣: China’s Plan", true), ("1️⃣One Belt2️⃣: China’s Plan", false),
      ("He read 1️⃣One Belt2️⃣: a plan", false), ("He read 1️⃣One Belt2️⃣:China", false),
      ("He read 1️⃣One Belt2️⃣, it is: China", false), ("He read 1️⃣One Belt2️⃣ in the world: China", true),
      ("He read 1️⃣one belt2️⃣: China’s Plan", false), ("见 1️⃣One Belt2️⃣: China", true),
      ("Zhang (2016), 1️⃣One Belt2️⃣ grew", true), ("Zhang (2016a). 1️⃣One Belt2️⃣ grew", true),
      ("Zhang 2016), 1️⃣One Belt2️⃣ grew", false), ("Zhang (216), 1️⃣One Belt2️⃣ grew", false),
      ("Zhang (3016), 1️⃣One Belt2️⃣ grew", false), ("Zhang (2016) and 1️⃣One Belt2️⃣", false),
      ("Zhang (2016) 1️⃣One Belt2️⃣", true), ("(Chen, 1️⃣One Belt2️⃣, 2015)", true),
      ("(Chen, 1️⃣One Belt2️⃣ 2015)", false), ("(Chen 2015, 1️⃣One Belt2️⃣)", true),
      ("(Chen, 1️⃣One Belt2️⃣, in 2015)", false), ("Chen, 1️⃣One Belt2️⃣, 2015)", false),
      ("(Chen, 1️⃣One Belt2️⃣, 2015", false), ("(Chen) 1️⃣One Belt2️⃣, 2015)", false),
      ("(Chen, 1️⃣One Belt2️⃣ (x), 2015)", false), ("1️⃣One Belt2️⃣", false),
    ]))
  func unmarkedTitles(_ line: Line) {
    let parts = line.text.replacingOccurrences(of: "2️⃣", with: "1️⃣")
      .components(separatedBy: "1️⃣")
    let start = parts[0].utf8.count
    let range = start..<start + parts[1].utf8.count
    #expect(UnmarkedTitle.mayContain(range, of: parts.joined()) == line.isSuch)
  }
}
