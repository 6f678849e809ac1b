// SPDX-License-Identifier: Apache-2.0
import CSAXBaseline
import Files
import Foundation
import Interchange
import TextModel

/// Speed and memory of the TMX reader and writer, beside libxml2's own SAX parser in C.
///
///     interchange make TABLE OUT.tmx MEGABYTES   a TMX file from a table of two columns
///     interchange read FILE.tmx [RUNS]           units per second, MB/s, peak memory
///     interchange sax FILE.tmx [RUNS]            the same in C, counting only
///     interchange copy FILE.tmx OUT.tmx          reads and writes
///     interchange change FILE OUT                TMX, TBX, XLIFF or PO: reads, writes; targets of XLIFF
///                                                and PO become `T:` and their source
///
/// Times are of the processor, which other work on the machine lengthens less than the clock's.
/// The number of units is printed and must agree between `make`, `read`, `sax` and `copy`.
@main
enum InterchangeBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("make", 4): try make(arguments[1], arguments[2], Int(arguments[3]) ?? 100)
    case ("read", 2...3):
      try measure(arguments[1], runs: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5) {
        var characters = 0
        let summary = try TMXReader(path: $0).read { unit, _ in
          for variant in unit.variants { characters += variant.text.utf8.count }
        }
        return (summary.unitCount, characters)
      }
    case ("sax", 2...3):
      try measure(arguments[1], runs: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5) {
        var units: Int64 = 0
        var text: Int64 = 0
        guard csax_count($0, &units, &text) == 0 else { throw CocoaError(.fileReadCorruptFile) }
        return (Int(units), Int(text))
      }
    case ("copy", 3): try copy(arguments[1], arguments[2])
    case ("change", 3): try change(arguments[1], arguments[2])
    default:
      FileHandle.standardError.write(Data("see the comment in InterchangeBenchmark.swift\n".utf8))
      exit(2)
    }
  }

  /// Units of real pairs: each pass over the table joins a row with another one further on, so that no
  /// two units are the same.
  static func make(_ table: String, _ out: String, _ megabytes: Int) throws {
    let rows = try DelimitedText(ByteSource(path: table), delimiter: "\t").records
      .map { $0.fields.map(\.text) }.filter { $0.count == 2 }
    guard !rows.isEmpty else { throw CocoaError(.fileReadCorruptFile) }
    var written = 0
    var number = 0
    try TMXWriter.write(to: out, header: TMXHeader(sourceLanguage: .chinese)) { writer in
      while written < megabytes << 20 {
        let pass = number / rows.count
        let at = number % rows.count
        let other = (at + pass * 7919) % rows.count
        let texts = (0..<2).map { pass == 0 ? rows[at][$0] : rows[at][$0] + " " + rows[other][$0] }
        let unit = TranslationUnit(
          id: UnitID("u\(number)"),
          variants: [
            TranslationUnitVariant(language: .chinese, text: texts[0]),
            TranslationUnitVariant(language: .english, text: texts[1]),
          ], properties: [Property("x-document", "d\(at / 50)")], changeDate: "20240101T000000Z")
        try writer.append(unit)
        written += texts[0].utf8.count + texts[1].utf8.count + 190
        number += 1
      }
    }
    print("units \(number)")
  }

  static func measure(_ path: String, runs: Int, _ body: (String) throws -> (Int, Int)) throws {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    var seconds: [Double] = []
    var found = (0, 0)
    for _ in 0..<runs {
      let start = processorTime()
      found = try body(path)
      seconds.append(processorTime() - start)
    }
    let median = seconds.sorted()[runs / 2]
    let rate = Double(size) / 1e6 / median
    print(
      "units \(found.0) text \(found.1) median", String(format: "%.3f s %.0f MB/s", median, rate),
      "best", String(format: "%.0f MB/s", Double(size) / 1e6 / (seconds.min() ?? 1)),
      "peak \(peakMemory()) MB")
  }

  static func copy(_ from: String, _ to: String) throws {
    let size = try FileManager.default.attributesOfItem(atPath: from)[.size] as? Int ?? 0
    // Writing is what reading and writing take more than reading does.
    let start = processorTime()
    try TMXReader(path: from).read { _, _ in }
    let reading = processorTime() - start
    var count = 0
    try TMXWriter.write(to: to) { writer in
      try TMXReader(path: from).read { unit, _ in
        try writer.append(unit)
        count += 1
      }
    }
    let writing = processorTime() - start - 2 * reading
    print(
      "units \(count) writing",
      String(format: "%.3f s %.0f MB/s", writing, Double(size) / 1e6 / writing),
      "peak \(peakMemory()) MB")
  }

  /// For `interop.py`: another program writes the first file and reads the second.
  static func change(_ from: String, _ to: String) throws {
    let source = ByteSource(path: from)
    switch (from as NSString).pathExtension {
    case "tmx":
      let (units, summary) = try TMXReader(source).readAll()
      let (bytes, findings) = TMXWriter.bytes(of: units, header: summary.header)
      for finding in summary.findings + findings { print(finding.location, finding.message) }
      try AtomicFile.write(bytes, to: to)
    case "tbx":
      let (entries, summary) = try TBXReader(source).readAll()
      for finding in summary.findings { print(finding.location, finding.message) }
      try AtomicFile.write(TBXWriter.bytes(of: entries, title: "interop").bytes, to: to)
    case "po":
      var file = try POFile(source)
      for (index, entry) in file.entries.enumerated() where !entry.isHeader {
        file.setTranslation("T:" + entry.id, of: index)
      }
      try AtomicFile.write(file.bytes(), to: to)
    default:
      var file = try XLIFFFile(source)
      for (index, segment) in file.segments.enumerated() {
        let target = InlineContent([.text("T:")] + segment.source.nodes)
        file.setTarget(target, state: .translated, of: index)
      }
      try AtomicFile.write(file.bytes(), to: to)
    }
  }

  /// Seconds of processor time that the process has had.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory the process has held, in MB.
  static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
