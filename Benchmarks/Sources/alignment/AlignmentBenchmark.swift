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
    if let path = option("--news") {
      let pairs: [(LanguageTag, LanguageTag)] = [
        (.chinese, .english), (.english, .russian), (.chinese, .russian),
      ]
      for (source, target) in pairs {
        var maker = NewsSet(seed: 2026)
        sets.append(try maker.make(path, source, target))
      }
    }
    let validates = arguments.contains("validate")
    let only = option("--row")
    let mixture = option("--mixture").flatMap(Float.init)
    let fits = arguments.contains("fit")
    var dictionary: LexiconTable?
    if let cedict { dictionary = try Self.cedict(cedict) }
    for set in sets {
      var rows: [(String, Aligner)] = []
      var options = AlignmentOptions()
      rows.append(("base", Aligner(source: set.source, target: set.target)))
      if let dictionary {
        rows.append(
          ("cedict", Aligner(source: set.source, target: set.target, lexicons: [dictionary])))
      }
      var unlearned = options
      unlearned.learnsFromPair = false
      rows.append(
        ("base-unlearned", Aligner(source: set.source, target: set.target, options: unlearned)))
      options.usesBaseLexicon = false
      rows.append(("none", Aligner(source: set.source, target: set.target, options: options)))
      for (name, aligner) in rows where only.map({ $0.contains(name) }) ?? true {
        var aligner = aligner
        if let mixture { aligner.weights.mixtures[0] = mixture }
        var each: [Scores] = []
        var scores = Scores()
        for document in set.documents {
          var result: AlignmentResult?
          let time = ContinuousClock().measure {
            result = aligner.align(document.source, document.target)
          }
          let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
          var one = Scores()
          one.add(result?.beads ?? [], gold: document.gold, seconds: seconds)
          each.append(one)
          scores.add(result?.beads ?? [], gold: document.gold, seconds: seconds)
        }
        print(set.name, name, scores.line)
        if arguments.contains("each") { for one in each { print("   ", one.line) } }
        if fits { Fit.fit(set, aligner) }
        if validates { Fit.crossValidate(set, aligner, folds: 3) }
      }
    }
  }

  static func cedict(_ path: String) throws -> LexiconTable? {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let entries = text.split(whereSeparator: \.isNewline).compactMap { line -> DictionaryEntry? in
      guard !line.hasPrefix("#"), let slash = line.firstIndex(of: "/") else { return nil }
      let heads = line[..<slash].split(separator: " ").prefix(2).map(String.init)
      return DictionaryEntry(
        headwords: heads, glosses: line[slash...].split(separator: "/").map(String.init))
    }
    return LexiconTable(name: "cedict", source: .chinese, target: .english, entries: entries)
  }
}
