// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Matching
import TextModel

/// Measures the memory index: see docs/matching.md.
///
/// ```
/// memory generate DATA.tsv… --units N --out FOLDER    texts, queries and a TMX in FOLDER
/// memory build FOLDER [--tsv]                         builds FOLDER/index from FOLDER/memory.tmx
/// memory lookup FOLDER zh|en easy|hard|short PERCENT [--verify N] [--scan]
/// memory add FOLDER                                   adds a paper of 50 units, finds one of them
/// memory concordance FOLDER zh|en QUERY…
/// memory one FOLDER zh|en QUERY                       one fuzzy lookup, for timing a cold process
/// ```
@main
enum MemoryBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard let command = arguments.first else { return print("see the comment in the source") }
    arguments.removeFirst()
    switch command {
    case "generate": try Generation.run(arguments)
    case "build": try Building.run(arguments)
    case "lookup": try Lookups.run(arguments)
    case "add": try Adding.run(arguments)
    case "concordance": try Concordances.run(arguments)
    case "one": try Lookups.one(arguments)
    default: print("unknown: \(command)")
    }
  }

  static func option(_ name: String, in arguments: [String]) -> String? {
    guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
    return arguments[at + 1]
  }

  static let zh = LanguageTag.chinese
  static let en = LanguageTag.english

  static func unit(_ id: String, _ pair: TextPair, date: Int) -> TranslationUnit {
    TranslationUnit(
      id: UnitID(id),
      variants: [
        TranslationUnitVariant(language: zh, text: pair.zh),
        TranslationUnitVariant(language: en, text: pair.en),
      ], changeDate: "20\(10 + date % 16)0101T000000Z")
  }

  /// Peak resident memory of this process in MB.
  static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}

/// Makes the memory and the queries.
enum Generation {
  static func run(_ arguments: [String]) throws {
    let count = Int(MemoryBenchmark.option("--units", in: arguments) ?? "") ?? 1_000_000
    guard let folder = MemoryBenchmark.option("--out", in: arguments) else { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    var pairs: [TextPair] = []
    for path in arguments.prefix(while: { !$0.hasPrefix("--") }) {
      for line in try MemoryBenchmark.lines(path) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if fields.count == 2 { pairs.append(TextPair(zh: fields[0], en: fields[1])) }
        if fields.count >= 4, fields[0] != "document" {
          pairs.append(TextPair(zh: fields[1], en: fields[2]))
        }
      }
    }
    var generator = UnitGenerator(pairs, seed: 20_261_123)
    var sample: [TextPair] = []
    var random = SplitMix(state: 99)
    var bytes = 0
    let tsv = fopen(folder + "/memory.tsv", "w")
    let tmx = fopen(folder + "/memory.tmx", "w")
    fputs(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="concord" creationtoolversion="1" segtype="sentence" \
      o-tmf="concord" adminlang="en" srclang="zh" datatype="plaintext"/><body>

      """, tmx)
    for number in 0..<count {
      let pair = generator.next()
      bytes += pair.zh.utf8.count + pair.en.utf8.count
      if sample.count < 6000 {
        sample.append(pair)
      } else if random.below(number) < 6000 {
        sample[random.below(6000)] = pair
      }
      fputs("\(number)\t\(pair.zh)\t\(pair.en)\n", tsv)
      fputs(
        """
        <tu tuid="u\(number)" changedate="20\(10 + number % 16)0101T000000Z"><tuv xml:lang="zh"><seg>\
        \(escaped(pair.zh))</seg></tuv><tuv xml:lang="en"><seg>\(escaped(pair.en))</seg></tuv></tu>

        """, tmx)
    }
    fputs("</body></tmx>\n", tmx)
    fclose(tsv)
    fclose(tmx)
    try writeQueries(sample, folder)
    print("\(count) units, \(bytes) bytes of text, \(bytes / count) a unit, \(pairs.count) pairs")
  }

  private static func writeQueries(_ sample: [TextPair], _ folder: String) throws {
    for isChinese in [true, false] {
      let texts = sample.map { isChinese ? $0.zh : $0.en }
      let long = texts.filter {
        (8...200).contains(EditedQueries.pieces($0, isChinese: isChinese).count)
      }
      for isHard in [false, true] {
        var random = SplitMix(state: isHard ? 7 : 20_261_123)
        let queries = (0..<1000).map { number in
          EditedQueries.edit(
            long[(number * 3 + (isHard ? 1 : 0)) % long.count], isChinese: isChinese,
            isHard: isHard, pool: texts, &random)
        }
        try queries.joined(separator: "\n").write(
          toFile: "\(folder)/\(isChinese ? "zh" : "en").\(isHard ? "hard" : "easy").txt",
          atomically: true, encoding: .utf8)
      }
      var random = SplitMix(state: 3)
      let short = (0..<400).map { number -> String in
        let pieces = EditedQueries.pieces(texts[number], isChinese: isChinese)
        let count = 1 + number % 4
        let from = random.below(max(1, pieces.count - count))
        return pieces[from..<min(from + count, pieces.count)]
          .joined(separator: isChinese ? "" : " ")
      }
      try short.joined(separator: "\n").write(
        toFile: "\(folder)/\(isChinese ? "zh" : "en").short.txt", atomically: true, encoding: .utf8)
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }
}

/// Builds the index.
enum Building {
  static func run(_ arguments: [String]) throws {
    let folder = arguments[0]
    let isTable = arguments.contains("--tsv")
    let count = Int(MemoryBenchmark.option("--units", in: arguments) ?? "") ?? .max
    let path = folder + (isTable ? "/memory.tsv" : "/memory.tmx")
    let out = MemoryBenchmark.option("--out", in: arguments) ?? folder + "/index"
    try? FileManager.default.removeItem(atPath: out)
    let start = Date()
    let index = MemoryIndex.open(directory: out)
    try index.update(files: [
      IndexedFile(path: "tm/memory.tmx", stamp: "1") { unit in
        if isTable {
          try readTable(path, count, unit)
        } else {
          try TMXReader(path: path).read { found, _ in try unit(found) }
        }
      }
    ])
    let seconds = Date().timeIntervalSince(start)
    let names = try FileManager.default.contentsOfDirectory(atPath: out)
    var size = 0
    for name in names.sorted() {
      let attributes = try FileManager.default.attributesOfItem(atPath: out + "/" + name)
      print("  \(name): \((attributes[.size] as? Int ?? 0) >> 10) kB")
      size += attributes[.size] as? Int ?? 0
    }
    print(
      "\(index.count) units in \(String(format: "%.1f", seconds)) s, peak \(MemoryBenchmark.peak) MB, "
        + "\(size) bytes, \(size / max(index.count, 1)) a unit")
  }

  private static func readTable(
    _ path: String, _ count: Int, _ unit: (TranslationUnit) throws -> Void
  ) throws {
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    var number = 0
    while number < count, getline(&line, &capacity, file) > 0, let text = line {
      let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text) - 1)
      let fields = bytes.split(separator: 9).map { String(decoding: $0, as: UTF8.self) }
      if fields.count == 3 {
        try unit(
          MemoryBenchmark.unit(
            "u\(fields[0])", TextPair(zh: fields[1], en: fields[2]), date: number))
      }
      number += 1
    }
    free(line)
  }
}
