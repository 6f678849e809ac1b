// SPDX-License-Identifier: Apache-2.0
import Alignment
import ConcordKit
import Foundation
import Interchange
import JSONRPC
import Matching
import Segmentation
import Terminology
import TextModel

/// The engines: what has to hold of every result is checked, such as that sentences cover their text in order.
enum EngineTargets {
  /// A result that breaks a promise.
  struct Broken: Error { let promise: String }

  static let all: [String: @Sendable ([UInt8]) throws -> Void] = [
    "sentences": { input in
      let (language, text) = split(input)
      var end = 0
      for segment in Segmenter(language: language).segments(of: text) {
        guard segment.range.lowerBound >= end, segment.range.upperBound <= text.utf8.count else {
          throw Broken(promise: "sentences are in order, in the text")
        }
        end = segment.range.upperBound
      }
    },
    "cleaner": { input in
      let (language, text) = split(input)
      _ = Cleaner(language: language).clean(text)
    },
    "tokenizer": { input in _ = Tokenizer().tokenize(split(input).text) },
    "terms": { input in
      let (language, text) = split(input)
      for match in matcher.matches(in: text, language: language) {
        guard match.range.upperBound <= text.utf8.count else {
          throw Broken(promise: "a term is in the text")
        }
      }
      _ = matcher.occurrences(in: text, language: language)
    },
    // Terms on lines, an empty line, and then the text.
    "term-list": { input in
      let (language, text) = split(input)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let terms = lines.prefix { !$0.isEmpty }
      let entries = terms.prefix(100).enumerated().map { number, term in
        ConceptEntry(
          id: ConceptID("t\(number)"),
          sections: [
            LanguageSection(language: language, terms: [Term(String(term), caseRule: .any)])
          ])
      }
      let rest = lines.dropFirst(terms.count).joined(separator: "\n")
      _ = TermMatcher(Termbase([(file: "f", entries: entries)])).spans(in: rest, language: language)
    },
    "rules": { input in
      // A rule of SRX is two expressions; the text follows.
      let (_, text) = split(input)
      let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        .map(String.init)
      guard lines.count == 3 else { return }
      let rules = SegmentationRules([.init(isBreak: true, before: lines[0], after: lines[1])])
      guard let segmenter = try? RuleSegmenter(rules, limit: 50) else { return }
      _ = try? segmenter.segments(of: lines[2])
    },
    "memory": { input in
      let (language, text) = split(input)
      let to: LanguageTag = language == .english ? .chinese : .english
      for match in try index.matches(for: text, options: MatchOptions(from: language, to: to)) {
        guard (0...10_000).contains(match.score.hundredths) else {
          throw Broken(promise: "scores are percent")
        }
      }
      _ = try index.concordance(of: text, options: ConcordanceOptions(from: language, to: to))
    },
    // A file of the index is exchanged; its checksums are made right, as an enemy would.
    "index": { input in
      guard let first = input.first, !indexFiles.isEmpty else { return }
      let name = indexFiles[Int(first) % indexFiles.count]
      let (place, whole) = (indexFolder + "/" + name, indexBytes[name] ?? [])
      let bytes = IndexForger.sealed(Array(input.dropFirst()))
      defer { try? Data(whole).write(to: URL(fileURLWithPath: place)) }
      try Data(bytes).write(to: URL(fileURLWithPath: place))
      let opened = MemoryIndex.open(directory: indexFolder)
      for text in ["上海精神是", "The Shanghai Spirit"] {
        let isChinese = text.utf8.count < 16
        let options = MatchOptions(
          from: isChinese ? .chinese : .english, to: isChinese ? .english : .chinese)
        _ = try? opened.matches(for: text, options: options)
      }
    },
    "align": { input in
      let lines = split(input).text.split(separator: "\n\n", maxSplits: 1).map(String.init)
      guard lines.count == 2 else { return }
      _ = try? Concord.align(.text(lines[0], name: "a"), .text(lines[1], name: "b"))
    },
    "extract": { input in _ = try? Concord.extract(.bytes(input, name: "paper.txt")) },
    "document": { input in
      // The first byte decides on the ending of the name, since the content does not always tell the format.
      guard let first = input.first else { return }
      let endings = ["txt", "md", "html", "tex", "xml", "tsv", "csv", "po", "xlf", "tmx", "yaml"]
      let name = "f." + endings[Int(first) % endings.count]
      _ = try? Concord.segment(.bytes(Array(input.dropFirst()), name: name))
    },
    "check": { input in
      guard let first = input.first else { return }
      let endings = ["txt", "md", "html", "tex", "tsv", "po", "xlf", "tmx"]
      let name = "f." + endings[Int(first) % endings.count]
      _ = try? checks.check([.bytes(Array(input.dropFirst()), name: name)])
    },
    "lookup": { input in
      let (language, text) = split(input)
      _ = try? lookups.lookup(text, options: LookupOptions(from: language))
    },
    "dictionary": { input in
      // The first byte decides on the format; the index and the articles have a half each.
      guard let first = input.first else { return }
      let half = input.count / 2
      let files: [(String, [UInt8])] =
        switch first % 3 {
        case 0: [("d.u8", Array(input.dropFirst()))]
        case 1:
          [("d.index", Array(input[1..<max(1, half)])), ("d.dict", Array(input[max(1, half)...]))]
        default:
          [
            ("d.ifo", Array("StarDict's dict ifo file\nversion=2.4.2\nsametypesequence=m\n".utf8)),
            ("d.idx", Array(input[1..<max(1, half)])), ("d.dict", Array(input[max(1, half)...])),
          ]
        }
      let folder = try emptyFolder("dictionary")
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      let file = try? DictionaryFile(path: folder + "/" + files[0].0)
      _ = file?.lexicon(source: .chinese, target: .english)
    },
    "rpc": { input in _ = JSONValue(reading: input) },
  ]

  static func seeds() -> [String: [[UInt8]]] {
    let texts = [
      "\u{0}上海精神是上海合作组织的灵魂。2025年9月1日，“一带一路”倡议、5.6亿美元。",
      "\u{1}The Shanghai Spirit, e.g. in Sect. 3 [4], is the soul of the SCO. It grew 5.6 per cent.",
      "\u{2}Шанхайский дух – душа ШОС. В 2025 г. Китай и Россия, т. е. оба, выделили 5,6 млн руб.",
    ].map { Array($0.utf8) }
    let names = [
      "sentences", "cleaner", "tokenizer", "terms", "memory", "lookup", "document", "check",
      "extract",
    ]
    var seeds = Dictionary(uniqueKeysWithValues: names.map { ($0, texts) })
    seeds["term-list"] = [Array("\u{0}上海\n上海精神\n\n上海精神在上海".utf8)]
    seeds["rules"] = [Array("\u{1}[.?!]\n\\s+[A-Z]\nOne. Two".utf8)]
    seeds["align"] = [Array("\u{0}上海精神。合作。\n\nThe Shanghai Spirit. Cooperation.".utf8)]
    seeds["index"] = indexFiles.enumerated().map { number, name in
      [UInt8(number)] + (indexBytes[name] ?? [])
    }
    seeds["dictionary"] = [
      Array("\u{0}傳統 传统 [chuan2 tong3] /tradition/\n".utf8),
      Array("\u{1}tradition\tA\tK\nспор\tK\tC\n tradition\n спор\n".utf8),
      Array("\u{2}peace".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 4] + Array("мир!".utf8),
    ]
    seeds["rpc"] = [
      Array(#"{"jsonrpc":"2.0","id":1,"method":"a","params":{"b":[1e3,"\ud83d",null]}}"#.utf8)
    ]
    return seeds
  }

  private static let languages: [LanguageTag] = [.chinese, .english, .russian]

  /// The language that the first byte names, and the rest as text.
  private static func split(_ input: [UInt8]) -> (language: LanguageTag, text: String) {
    guard let first = input.first else { return (.english, "") }
    return (
      languages[Int(first) % languages.count], String(decoding: input.dropFirst(), as: UTF8.self)
    )
  }

  private static let workspace: Workspace = {
    do {
      return try Workspace(at: ProcessInfo.processInfo.environment["CONCORD_FUZZ_WORKSPACE"] ?? ".")
    } catch { fatalError("\(error)") }
  }()
  private static let checks = opened { try workspace.checkSession() }
  private static let lookups = opened { try workspace.lookupSession() }

  /// A session of the workspace; without one there is nothing to try.
  private static func opened<Session>(_ open: () throws -> Session) -> Session {
    do { return try open() } catch { fatalError("\(error)") }
  }

  // libFuzzer calls one after another.
  private nonisolated(unsafe) static let matcher = TermMatcher(
    Termbase([
      (
        file: "f",
        entries: zip(
          0...,
          [("上海精神", "Shanghai Spirit", "шанхайский дух"), ("合作", "cooperation", "сотрудничество")]
        )
        .map { number, terms in
          ConceptEntry(
            id: ConceptID("t\(number)"),
            sections: zip(languages, [terms.0, terms.1, terms.2]).map {
              LanguageSection(language: $0, terms: [Term($1, caseRule: .any)])
            })
        }
      )
    ]))

  private static let indexFolder: String = {
    do {
      let folder = try emptyFolder("index")
      let units = [
        ("上海精神是上海合作组织的灵魂。", "The Shanghai Spirit is the soul of the SCO."),
        ("合作在2024年增长了5.6%。", "Cooperation grew by 5.6% in 2024."),
      ].map { chinese, english in
        TranslationUnit(
          id: UnitID(english),
          variants: [
            TranslationUnitVariant(language: .chinese, text: chinese),
            TranslationUnitVariant(language: .english, text: english),
          ])
      }
      let file = IndexedFile(path: "tm/a.tmx", stamp: .missing, units: units)
      try MemoryIndex.open(directory: folder).update(files: [file])
      return folder
    } catch { fatalError("\(error)") }
  }()
  private static let index = MemoryIndex.open(directory: indexFolder)
  private static let indexFiles: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: indexFolder)) ?? [])
    .filter { !$0.hasSuffix(".lock") }.sorted()
  private static let indexBytes: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: indexFiles.map {
      ($0, [UInt8]((try? Data(contentsOf: URL(fileURLWithPath: indexFolder + "/" + $0))) ?? Data()))
    })

  private static func emptyFolder(_ name: String) throws -> String {
    let folder = NSTemporaryDirectory() + "concord-fuzz-\(getpid())-\(name)"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }
}
