// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Checking

/// How far two spellings of a name are apart, at and beside each limit.
@Suite struct NameDistanceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let first: String
    let second: String
    /// The changes of one letter; `nil` for more than the limit.
    let distance: Int?
    var testDescription: String { "\(first) \(second)" }

    init(_ first: String, _ second: String, _ distance: Int?) {
      (self.first, self.second, self.distance) = (first, second, distance)
    }
  }

  @Test(arguments: [
    Case("", "", 0), Case("", "a", 1), Case("", "ab", nil),
    Case("wang", "wang", 0),
    // One letter left out at the beginning, inside, at the end, and of two equal ones.
    Case("wang", "ang", 1), Case("wang", "wng", 1), Case("wang", "wan", 1),
    Case("anna", "ana", 1), Case("aa", "aaa", 1), Case("aa", "a", 1),
    // One letter replaced at the beginning, inside and at the end.
    Case("wang", "tang", 1), Case("wang", "weng", 1), Case("wang", "wand", 1), Case("a", "b", 1),
    // Two neighbours exchanged, which is one slip; letters that are apart are two.
    Case("hsi", "his", 1), Case("ab", "ba", 1), Case("abc", "cba", nil), Case("abcd", "badc", nil),
    // Half an exchange is two letters.
    Case("xabx", "xbcx", nil), Case("xabx", "xcax", nil),
    // An exchange and one letter more.
    Case("qzt", "zqwt", nil), Case("zqwt", "qzt", nil),
    // Two letters replaced, left out and inserted.
    Case("wang", "tong", nil), Case("wang", "wa", nil), Case("wang", "wangxi", nil),
    Case("abcd", "bcde", nil),
  ])
  func smallSlips(_ test: Case) {
    let (first, second) = (Array(test.first.utf8), Array(test.second.utf8))
    #expect(NameDistance.small(first, second) == test.distance)
    #expect(NameDistance.small(second, first) == test.distance)
    // A limit of one says the same, and one of none knows equal names only.
    #expect(NameDistance.between(first, second, limit: 1) == test.distance)
    #expect(NameDistance.between(first, second, limit: 0) == (test.first == test.second ? 0 : nil))
  }

  @Test(arguments: [
    Case("", "", 0), Case("", "ab", 2), Case("", "abc", nil),
    Case("zhang", "zhang", 0), Case("zhang", "chang", 1), Case("zhang", "cheng", 2),
    Case("zhang", "cheni", nil),
    Case("zhang", "zha", 2), Case("zhang", "zh", nil), Case("zhang", "hang", 1),
    // Neighbours that change places are one slip, at the beginning and at the end too.
    Case("zhang", "hzang", 1), Case("zhang", "zhagn", 1), Case("zhang", "hzagn", 2),
    Case("ab", "ba", 1), Case("abab", "baba", 2),
    // An exchange and a letter between are more than two.
    Case("ca", "abc", nil),
  ])
  func twoSlips(_ test: Case) {
    let (first, second) = (Array(test.first.utf8), Array(test.second.utf8))
    #expect(NameDistance.between(first, second, limit: 2) == test.distance)
    #expect(NameDistance.between(second, first, limit: 2) == test.distance)
  }

  /// A name beside a spelling of it, as a surname and a given name in letters.
  struct Near: CustomTestStringConvertible, Sendable {
    let name: String
    let written: String
    /// The letters in which the two differ, if they may be one name.
    let distance: Int?
    var mayGoOn = false
    var testDescription: String { "\(name) \(written)" }
  }

  @Test(arguments: [
    Near(name: "li na", written: "li na", distance: 0),
    Near(name: "li na", written: "na li", distance: 0),
    // A short given name that differs may be another one, unless both are syllables.
    Near(name: "li wei", written: "li wen", distance: 1),
    Near(name: "li na", written: "li ni", distance: 1),
    Near(name: "li na", written: "li nx", distance: nil),
    Near(name: "li e", written: "li a", distance: nil),
    Near(name: "ли эр", written: "ли эо", distance: nil),
    // Two letters of a given name, if it is long or two syllables.
    Near(name: "li xiaoming", written: "li xiaobong", distance: 2),
    Near(name: "li haoran", written: "li haolin", distance: 2),
    Near(name: "li weibo", written: "li weixq", distance: nil),
    Near(name: "li wenxi", written: "li wanli", distance: 2),
    Near(name: "li wang", written: "li weng", distance: 1),
    Near(name: "li wang", written: "li teng", distance: nil),
    Near(name: "li xqrstuv", written: "li xqrstyy", distance: 2),
    Near(name: "li xqrstu", written: "li xqrsyy", distance: nil),
    // A surname that differs in a letter, if it is a syllable or the name is long.
    Near(name: "zhang wei", written: "zhong wei", distance: 1),
    Near(name: "zhang wei", written: "zhqng wei", distance: 1),
    Near(name: "wang wei", written: "wqng wei", distance: nil),
    Near(name: "wang weix", written: "wqng weix", distance: 1),
    Near(name: "wang wei", written: "weng wei", distance: 1),
    // Both in a letter, if the name is long and made of syllables.
    Near(name: "zhang meng", written: "zhong ming", distance: nil),
    Near(name: "zhang weibo", written: "zhong weiba", distance: 2),
    Near(name: "zhang weibo", written: "zhqng weiba", distance: nil),
    Near(name: "zhang weibo", written: "zhong weibq", distance: nil),
    // More than that is another name.
    Near(name: "zhang weibo", written: "zhong weixi", distance: nil),
    Near(name: "zhang weibo", written: "chong weibo", distance: nil),
    // A Korean name goes on, so that its first two words are not taken for a Chinese name with a slip.
    Near(name: "zhang wei", written: "zhong wei", distance: nil, mayGoOn: true),
    Near(name: "zhang wei", written: "zhang wen", distance: 1, mayGoOn: true),
  ])
  func nearNames(_ test: Near) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    let (name, written) = (words(test.name), words(test.written).map { NameLetters.codes(of: $0) })
    let candidate = NameCandidate(
      words: 0..<2, first: written[0], second: written[1], range: 0..<1, mayGoOn: test.mayGoOn)
    let match = NameNearness.best(candidate, surnames: [NameSpelling(name[0])]) {
      [NameSpelling(name[1])]
    }
    #expect(match?.distance == test.distance)
  }

  @Test func theNearestSpellingIsMeant() {
    let candidate = NameCandidate(
      words: 0..<2, first: Array("zhang".utf8), second: Array("weibo".utf8), range: 0..<1,
      mayGoOn: false)
    let match = NameNearness.best(candidate, surnames: ["zhong", "zhang"].map { NameSpelling($0) })
    {
      ["weiba", "weibo", "weixi"].map { NameSpelling($0) }
    }
    #expect(match?.distance == 0)
    #expect(match?.surname.text == "zhang")
    #expect(match?.given.text == "weibo")
    // Of two that are as near, the first is offered.
    let tied = NameNearness.best(candidate, surnames: [NameSpelling("zhang")]) {
      ["weiba", "weibu"].map { NameSpelling($0) }
    }
    #expect(tied?.given.text == "weiba")
  }
}
