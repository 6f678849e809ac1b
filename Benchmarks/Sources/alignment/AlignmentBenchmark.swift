// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Measures alignment on texts whose beads are known, and fits the weights.
@main
struct AlignmentBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
      let value = arguments[at + 1]
      arguments.removeSubrange(at...(at + 1))
      return value
    }
    let cedict = option("--cedict")
    var sets: [GoldSet] = []
    if let folder = option("--mac") { sets.append(try GoldReader.mac(folder)) }
    if let folder = option("--textberg") { sets.append(try GoldReader.textBerg(folder)) }
    // `3` is three seeds from 2026 on, `2026,7,41` are these.
    let chosenSeeds = option("--seeds") ?? "1"
    let seeds =
      chosenSeeds.contains(",")
      ? chosenSeeds.split(separator: ",").compactMap { UInt64($0) }
      : Array(2026..<(2026 + (UInt64(chosenSeeds) ?? 1)))
    while let path = option("--pairs") {
      sets.append(
        try GoldSet(
          seeds.map { seed in
            var maker = NewsSet(seed: seed)
            return try maker.make(pairs: path)
          }))
    }
    for (name, runs) in [("news", 0), ("omissions", NewsSet.omissionRuns)] {
      guard let path = option("--\(name)") else { continue }
      let pairs: [(LanguageTag, LanguageTag)] = [
        (.chinese, .english), (.english, .russian), (.chinese, .russian),
      ]
      for (source, target) in pairs {
        sets.append(
          try GoldSet(
            seeds.map { seed in
              var maker = NewsSet(seed: seed)
              if runs > 0 { (maker.runs, maker.drops) = (runs, 0) }
              return try maker.make(path, source, target, name: name)
            }))
      }
    }
    let only = option("--row")
    var dictionary: LexiconTable?
    if let cedict { dictionary = try DictionaryFile(path: cedict).lexicon() }
    var russian: LexiconTable?
    if let path = option("--eng-rus") { russian = try DictionaryFile(path: path).lexicon() }
    let folder = option("--write")
    let weights = try option("--weights").map { path in
      try JSONDecoder().decode(
        AlignmentWeights.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }
    let memory = option("--memory")
    let length = option("--length")
    let parity = option("--documents")
    let sizes = option("--sizes")?.split(separator: ",").compactMap { Int($0) } ?? Speed.sizes
    let rounds = option("--rounds").flatMap { Int($0) } ?? 5
    if let path = option("--speed") { try Speed.run(path, sizes: sizes, rounds: rounds) }
    var rows: [MeasuredRow] = []
    let chosen = option("--sets")?.split(separator: ",").map(String.init)
    for whole in sets where chosen.map({ $0.contains(whole.name) }) ?? true {
      let set = parity.map { whole.half($0 == "even" ? 1 : 0) } ?? whole
      if set.documents.isEmpty { continue }
      func add(
        _ name: String, _ lexicons: [LexiconTable],
        _ change: (inout Alignment.AlignmentOptions) -> Void
      ) {
        guard only.map({ $0.split(separator: ",").contains { $0 == name } }) ?? true else { return }
        var options = Alignment.AlignmentOptions()
        change(&options)
        var aligner = Aligner(
          source: set.source, target: set.target, lexicons: lexicons, options: options)
        if let weights { aligner.use(weights) }
        Evidence.limit(&aligner, to: name)
        rows.append(MeasuredRow(name: "\(set.name) \(name)", set: set, aligner: aligner))
      }
      add("base", []) { _ in }
      if let dictionary, set.source == .chinese, set.target == .english {
        add("cedict", [dictionary]) { _ in }
      }
      if let russian, set.target == .russian {
        let chinese = set.source == .chinese ? [dictionary].compactMap { $0 } : []
        add("freedict", [russian] + chinese) { _ in }
      }
      if let glossary = LexiconTable(
        name: "glossary", source: set.source, target: set.target, concepts: set.glossary),
        !set.glossary.isEmpty
      {
        add("glossary", [glossary]) { _ in }
      }
      if let memory, let learned = try Evidence.memory(memory, set.source, set.target) {
        add("memory", learned) { _ in }
        let dictionaries = [
          set.target == .english ? dictionary : nil, set.target == .russian ? russian : nil,
        ].compactMap { $0 }
        if !dictionaries.isEmpty { add("memory-dictionaries", learned + dictionaries) { _ in } }
      }
      add("none", []) { $0.usesBaseLexicon = false }
      for evidence in Evidence.ladder {
        add(evidence, []) {
          $0.usesBaseLexicon = false
          $0.learnsFromPair = false
        }
      }
      add("unlearned", []) { $0.learnsFromPair = false }
    }
    if only?.contains("gale-church") ?? true {
      for set in sets where chosen.map({ $0.contains(set.name) }) ?? true {
        var scores = Scores()
        for document in set.documents {
          let start = Speed.processorSeconds()
          let beads = GaleChurch.align(document.source, document.target)
          scores.add(beads, gold: document.gold, seconds: Speed.processorSeconds() - start)
        }
        print(set.name, "gale-church", scores.line)
      }
    }
    if let length {
      rows = rows.map {
        MeasuredRow(name: $0.name, set: $0.set.abstracts(length), aligner: $0.aligner)
      }
    }
    if arguments.contains("mismatch") {
      var mismatch = Mismatch()
      for row in rows { print(row.name, mismatch.add(row)) }
      if arguments.contains("samples") { mismatch.printSamples() }
      return mismatch.printTotals()
    }
    if arguments.contains("samples") {
      return rows.forEach(Passages.printSamples)
    }
    if arguments.contains("passages") {
      return rows.forEach { print($0.name, Passages.measure($0)) }
    }
    if arguments.contains("serve") { return try FitServer(rows: rows).run() }
    for row in rows {
      var scores = Scores()
      for (number, document) in row.set.documents.enumerated() {
        var result: AlignmentResult?
        let start = Speed.processorSeconds()
        result = row.aligner.align(document.source, document.target)
        let seconds = Speed.processorSeconds() - start
        scores.add(result?.beads ?? [], gold: document.gold, seconds: seconds)
        if let folder {
          try write(result?.beads ?? [], document, to: "\(folder)/\(row.name) \(number + 1)")
        }
        if arguments.contains("each") {
          var one = Scores()
          one.add(result?.beads ?? [], gold: document.gold, seconds: seconds)
          print("   ", one.line)
        }
      }
      print(row.name, scores.line)
      if arguments.contains("types") { print("   ", scores.typeLine) }
      if arguments.contains("nulls") { print("   ", scores.nullLine) }
    }
    if arguments.contains("weights"), let aligner = rows.first?.aligner {
      // With `--row none` those where lexicons know no words.
      let weights = only == "none" ? aligner.uninformedWeights ?? aligner.weights : aligner.weights
      print(String(decoding: try JSONEncoder().encode(weights), as: UTF8.self))
    }
  }

  /// Writes beads as `[0]:[0,1]` with their confidence, a line each, the right ones likewise, and the
  /// two texts.
  private static func write(
    _ beads: [Bead], _ document: GoldSet.Document, to path: String
  ) throws {
    let lines = beads.map { bead in
      func side(_ range: Range<Int>) -> String {
        "[" + range.map(String.init).joined(separator: ",") + "]"
      }
      return "\(side(bead.source)):\(side(bead.target))\t\(bead.confidence)\n"
    }
    let gold = document.gold.map { "\($0.source):\($0.target)\n" }
    for (text, ending) in [
      (lines.joined(), "align"), (gold.joined(), "gold"),
      (document.source.joined(separator: "\n"), "source"),
      (document.target.joined(separator: "\n"), "target"),
    ] {
      try text.write(toFile: "\(path).\(ending)", atomically: true, encoding: .utf8)
    }
  }
}
