// SPDX-License-Identifier: Apache-2.0
import Foundation
import Papers
import TestSupport
import Testing
import TextModel

/// How long, how many and which characters the parts of a paper may be and have.
@Suite struct PaperLimitGoldenTests {
  /// The parts without their texts.
  private static func parts(_ text: String) -> String {
    PaperReader().parts(of: text).map { part in
      "\(part.kind.rawValue) \(part.language)" + (part.items.isEmpty ? "" : "/\(part.items.count)")
        + (part.paragraphs.count > 1 ? "¶\(part.paragraphs.count)" : "")
    }.joined(separator: "; ")
  }

  /// The words of a paper in a language.
  private struct Words {
    let language: String
    let title: String
    let authors: String
    let place: String
    let abstract: String
    let keywords: String
  }

  private static let words = [
    Words(
      language: "zh", title: "水权制度研究", authors: "李明 王芳", place: "海城大学",
      abstract: "摘要：本文研究水权。结果表明水权有效。", keywords: "关键词：水权；流域"),
    Words(
      language: "en", title: "On Water Rights", authors: "Li Ming, Anna Petrova",
      place: "Haicheng University",
      abstract: "Abstract: We study water rights. They work.", keywords: "Keywords: water; basin"),
    Words(
      language: "ru", title: "О водных правах", authors: "И. О. Петров, А. Б. Смирнова",
      place: "Хайчэнский университет",
      abstract: "Аннотация: Статья изучает водные права. Они действуют.",
      keywords: "Ключевые слова: вода; бассейн"),
  ]

  private static func templates(_ w: Words, _ fill: String) -> [(String, String)] {
    let rest = "\(w.abstract)\n\(w.keywords)\n"
    return [
      ("title", "\(fill)\n\(w.authors)\n\n\(rest)"), ("authors", "\(w.title)\n\(fill)\n\n\(rest)"),
      ("place", "\(w.title)\n\(w.authors)\n(\(fill))\n\n\(rest)"),
      ("below", "\(w.title)\n\(w.authors)\n\(w.place)\n\(fill)\n\(rest)"),
      ("before the mark", "\(w.title)\n\(w.authors)\n\n\(fill) \(rest)"),
      ("keyword", "\(w.title)\n\(w.abstract)\n\(w.keywords); \(fill)\n"),
      ("heading", "\(w.title)\n\(rest)\n1 \(fill)\n\(w.abstract.suffix(9))\n"),
      ("second line", "\(w.title)\n\(fill)\n\(w.authors)\n\n\(rest)"),
      ("contents", "\(w.title)\n\(fill)......12\n\(w.authors)\n\n\(rest)"),
    ]
  }

  @Test func lengths() {
    var lines: [String] = []
    for (place, words) in Self.words.enumerated() {
      // Each template is tried in one language for each kind of limit.
      for number in Self.templates(words, "").indices where (number + place) % 3 == 0 {
        let name = Self.templates(words, "")[number].0
        lines.append("⁂ \(name) \(words.language)")
        lines += Golden.runs(
          (0...80).map { size in
            (
              "\(size)",
              Self.parts(Self.templates(words, Golden.filling(size, words.language))[number].1)
            )
          })
      }
    }
    Golden.compare(lines, with: "limits-papers-lengths")
  }

  @Test func counts() {
    var lines: [String] = []
    for (place, w) in Self.words.enumerated() {
      let rest = "\(w.abstract)\n\(w.keywords)\n"
      let templates: [(String, (Int) -> String)] = [
        (
          "blank lines",
          { "\(w.title)\n\(String(repeating: "\n", count: $0))\(w.authors)\n\n\(rest)" }
        ),
        (
          "keywords",
          { "\(w.abstract)\n\(w.keywords)\(String(repeating: "; \(w.title)", count: $0))\n" }
        ),
        (
          "authors",
          { "\(w.title)\n\(w.authors)\(String(repeating: ", \(w.authors)", count: $0))\n\n\(rest)" }
        ),
        (
          "title lines",
          { "\(String(repeating: "\(w.title)\n", count: $0))\(w.authors)\n\n\(rest)" }
        ),
        ("spaces", { "\(w.title)\(String(repeating: " ", count: $0))\(w.authors)\n\n\(rest)" }),
        ("indent", { "\(w.title)\n\(String(repeating: " ", count: $0))\(w.authors)\n\n\(rest)" }),
        ("page", { "\($0 * 99)\n\(w.title)\n\(w.authors)\n\n\(rest)" }),
        (
          "running heads",
          { count in
            "\(w.title)\n\(w.authors)\n\(rest)"
              + String(repeating: "\u{C}\(w.title) 7\n\(w.place)。\n", count: count)
          }
        ),
        (
          "sections",
          { count in
            "\(w.title)\n\(rest)"
              + (0..<count).map { "\($0 + 1) \(w.place)\n\(w.abstract.suffix(9))\n" }.joined()
          }
        ),
        (
          "abstract lines",
          {
            "\(w.title)\n\(w.abstract)\n\(String(repeating: "\(w.place)\n", count: $0))\(w.keywords)\n"
          }
        ),
      ]
      for (number, (name, text)) in templates.enumerated() where (number + place) % 3 < 2 {
        lines.append("⁂ \(name) \(w.language)")
        lines += Golden.runs((0...18).map { ("\($0)", Self.parts(text($0))) })
      }
    }
    Golden.compare(lines, with: "limits-papers-counts")
  }

  @Test func characters() {
    var lines: [String] = []
    for (place, w) in Self.words.enumerated() {
      let rest = "\(w.abstract)\n\(w.keywords)\n"
      let mark = w.abstract.prefix { !":：".contains($0) }
      let text = w.abstract.suffix(14)
      let templates: [(String, (Character) -> String)] = [
        ("after the mark", { "\(w.title)\n\(mark)\($0)\(text)\n" }),
        ("before the mark", { "\(w.title)\n\($0)\(mark)\(text)\n" }),
        (
          "between authors",
          {
            "\(w.title)\n\(w.authors.replacingOccurrences(of: w.language == "zh" ? " " : ",", with: String($0)))\n\n\(rest)"
          }
        ),
        ("after an author", { "\(w.title)\n\(w.authors)\($0)\n\n\(rest)" }),
        ("in the title", { "\(w.title)\($0)\(w.title)\n\(w.authors)\n\n\(rest)" }),
        ("first", { "\($0)\(w.title)\n\(w.authors)\n\n\(rest)" }),
        ("between keywords", { "\(w.abstract)\n\(w.keywords)\($0)\(w.title)\n" }),
        ("after a number", { "\(w.title)\n\(rest)\n1\($0) \(w.place)\n\(text)\n" }),
      ]
      for (number, (name, text)) in templates.enumerated() where (number + place) % 3 == 1 {
        lines.append("⁂ \(name) \(w.language)")
        lines += Golden.runs(Golden.edges.map { (Golden.name(of: $0), Self.parts(text($0))) })
      }
    }
    Golden.compare(lines, with: "limits-papers-characters")
  }

  /// Columns and signatures side by side: gaps, indents, numbers of cells and lines, and widths.
  @Test func columns() {
    func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
    let row = "本文研究水权的各种问题，           We study the problems of water"
    let signature = "Li Ming     Anna Petrova"
    let templates: [(String, ClosedRange<Int>, (Int) -> String)] = [
      (
        "gap", 0...14, { "水权很重要。\(spaces($0))Water rights matter.\n水权有效。\(spaces($0))They work.\n" }
      ),
      ("left line", 0...60, { "\(row)\n\(spaces($0))以及流域的治理。\n" }),
      ("right line", 0...60, { "\(row)\n\(spaces($0))rights in river basins.\n" }),
      (
        "cells", 1...6,
        {
          String(repeating: "Li Ming      ", count: $0) + "\n"
            + String(repeating: "Minister     ", count: $0) + "\n"
        }
      ),
      (
        "lines", 0...9,
        { "\(signature)\n" + String(repeating: "Minister     Chair of it\n", count: $0) }
      ),
      ("width", 54...66, { "\(Golden.filling($0, "en"))     Anna Petrova\nMinister     Chair\n" }),
      (
        "blank lines", 0...3,
        { "一、水权\(String(repeating: "\n", count: $0))\(signature)\nMinister     Chair\n" }
      ),
      ("cells of a list", 1...8, { (0..<$0).map { "\($0 + 1). 水权     water right\n" }.joined() }),
    ]
    var lines: [String] = []
    for (name, range, text) in templates {
      lines.append("⁂ \(name)")
      lines += Golden.runs(
        range.map { count in
          let parts = PaperReader().parts(of: text(count))
          return (
            "\(count)",
            parts.map {
              "\($0.kind.rawValue) \($0.language) \($0.text.count)¶\($0.paragraphs.count)"
            }
            .joined(separator: "; ")
          )
        })
    }
    Golden.compare(lines, with: "limits-papers-columns")
  }

  /// An abstract under a heading of the format: how many paragraphs the next heading or label may leave to it.
  @Test func headedAbstracts() {
    var lines: [String] = []
    for (name, end) in [("heading", "1 Introduction"), ("label", "Keywords: water"), ("", "")] {
      lines.append("⁂ ended by a \(name)")
      lines += Golden.runs(
        (0...16).map { count in
          let paragraphs = (0..<count).map { "Water right \($0) is studied here." }
          var text = ""
          var blocks: [TextBlock] = []
          for piece in ["On Water Rights", "Abstract"] + paragraphs + [end, "Water flows."]
          where !piece.isEmpty {
            let start = text.utf8.count
            text += piece
            let isHeading = !piece.hasSuffix(".") && !piece.hasPrefix("Key")
            blocks.append(
              TextBlock(
                kind: isHeading ? .heading(1) : .paragraph, range: start..<text.utf8.count))
            text += "\n\n"
          }
          let parts = PaperReader().parts(of: text, blocks: blocks, hasMarkup: true)
          let own = parts.filter { $0.kind == .abstract }.reduce(0) { $0 + $1.paragraphs.count }
          let kinds = parts.map(\.kind.rawValue).joined(separator: " ")
          return ("\(count)", (own == count ? "all" : "\(own)") + ": " + kinds)
        })
    }
    Golden.compare(lines, with: "limits-papers-abstracts")
  }
}
