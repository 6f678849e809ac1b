// SPDX-License-Identifier: Apache-2.0
import Alignment
import Testing

@testable import ConcordKit

/// Sentences that the edge of a page or a note cut in two.
@Suite struct CutSentenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The sentences; those of one paragraph are in one list.
    var paragraphs: [[String]]
    /// The numbers of those that are parts of one.
    var cut: [Int] = []
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "prose that stops within a sentence",
      paragraphs: [["Trade grew.", "The states agreed to the"], ["terms of the treaty."]],
      cut: [1, 2]),
    Case(
      name: "prose that stops after a comma",
      paragraphs: [["Trade grew.", "The states agreed,"], ["Parties met."]], cut: [1, 2]),
    Case(
      name: "Chinese prose", paragraphs: [["贸易增长。", "各国同意"], ["条约的条款。"]], cut: [1, 2]),
    Case(
      name: "prose that stops after a number",
      paragraphs: [["Trade grew.", "It rose in 2012"], ["and fell."]], cut: [1, 2]),
    Case(
      name: "the number of a note after an end mark",
      paragraphs: [["Trade grew.", "The treaty was signed.12"], ["Parties met."]]),
    Case(
      name: "the mark of a note after a word",
      paragraphs: [["Trade grew.", "The states agreed to the¹"], ["Parties met."]], cut: [1, 2]),
    Case(name: "whole paragraphs", paragraphs: [["Trade grew."], ["Parties met."]]),
    Case(name: "a heading", paragraphs: [["The growth of trade"], ["Parties met."]]),
    Case(
      name: "a line that goes on with a small letter",
      paragraphs: [["The states agreed to the"], ["terms of the treaty."]], cut: [0, 1]),
    Case(
      name: "items of a list in small letters",
      paragraphs: [["trade in goods"], ["trade in services"]]),
    Case(
      name: "a label before a title",
      paragraphs: [["Chapter III.", "On the Growth of Trade"], ["Parties met."]]),
    Case(
      name: "a number before a title",
      paragraphs: [["79/312.", "On the Growth of Trade"], ["Parties met."]]),
    Case(
      name: "the end of the text", paragraphs: [["Trade grew.", "The states agreed to the"]],
      cut: [1]),
    Case(name: "nothing", paragraphs: []),
  ]

  @Test(arguments: cases) func sentences(_ test: Case) {
    var starts: Set<Int> = []
    var all: [String] = []
    for paragraph in test.paragraphs {
      starts.insert(all.count)
      all += paragraph
    }
    let cut = CutSentences(AlignmentText(all, paragraphStarts: starts))
    #expect(all.indices.filter { cut.contains($0..<$0 + 1) } == test.cut)
    #expect(cut.contains(all.indices) == !test.cut.isEmpty)
  }

  /// Where one language has the end of the sentence and the other stops before it, they are not the same text.
  @Test(arguments: [
    (["各国同意条约。", "The states agreed to the"], true), (["各国同意条约。", "The states agreed."], false),
    (["各国同意条约", "The states agreed to"], false), (["各国同意条约；", "The states agreed,"], false),
    (["各国同意条约。", "The states agreed.1"], false), (["各国同意条约。", ""], false),
  ])
  func differentEnds(_ texts: [String], _ differ: Bool) {
    #expect(CutSentences.differ(texts) == differ)
  }
}
