// SPDX-License-Identifier: Apache-2.0
import Foundation
import Matching
import TextModel

/// Times lookups and compares them with a walk over all units.
enum Lookups {
  static func run(_ arguments: [String]) throws {
    let folder = arguments[0]
    let isChinese = arguments[1] == "zh"
    let percent = Int(arguments[3]) ?? 70
    let index = MemoryIndex.open(
      directory: MemoryBenchmark.option("--index", in: arguments) ?? folder + "/index")
    let queries = try MemoryBenchmark.lines("\(folder)/\(arguments[1]).\(arguments[2]).txt")
    var options = MatchOptions(
      minimumScore: MatchScore(percent: percent),
      from: isChinese ? MemoryBenchmark.zh : MemoryBenchmark.en,
      to: isChinese ? MemoryBenchmark.en : MemoryBenchmark.zh)
    // Once over a few for the page cache and ICU's data.
    for query in queries.prefix(50) { _ = try index.matches(for: query, options: options) }
    let (times, found) = try timed(queries, index, options)
    let matched = found.filter { !$0.isEmpty }.count
    print(
      "\(arguments[1]) \(arguments[2]) \(percent): \(report(times)), \(matched) of \(queries.count) "
        + "found, \(found.map(\.count).reduce(0, +)) matches, peak \(MemoryBenchmark.peak) MB")
    if let count = MemoryBenchmark.option("--verify", in: arguments).flatMap({ Int($0) }) {
      options.isExhaustive = true
      let some = Array(queries.prefix(count))
      let (slow, truth) = try timed(some, index, options)
      let same = zip(truth, found).filter { $0 == $1 }.count
      print("  scan: \(report(slow)); the same top 10 for \(same) of \(truth.count)")
      if same != truth.count { exit(1) }
    }
  }

  private static func timed(
    _ queries: [String], _ index: MemoryIndex, _ options: MatchOptions
  ) throws -> ([Double], [[MemoryMatch]]) {
    var times: [Double] = []
    var found: [[MemoryMatch]] = []
    for query in queries {
      let start = threadTime
      found.append(try index.matches(for: query, options: options))
      times.append(threadTime - start)
    }
    return (times, found)
  }

  /// Milliseconds of processor time of this thread: what a lookup takes where nothing else runs.
  static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  static func report(_ times: [Double]) -> String {
    let sorted = times.sorted()
    let at = { (share: Double) in sorted[Int(Double(sorted.count - 1) * share)] }
    return String(
      format: "median %.2f ms, p95 %.2f, max %.2f, mean %.2f", at(0.5), at(0.95), at(1),
      times.reduce(0, +) / Double(times.count))
  }

  /// One lookup in a new process.
  static func one(_ arguments: [String]) throws {
    let start = DispatchTime.now().uptimeNanoseconds
    let index = MemoryIndex.open(directory: arguments[0] + "/index")
    let options = MatchOptions(
      minimumScore: MatchScore(percent: 70),
      from: arguments[1] == "zh" ? MemoryBenchmark.zh : MemoryBenchmark.en)
    let found = try index.matches(for: arguments[2], options: options)
    let time = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    print("\(found.count) matches, \(time) ms within the process, peak \(MemoryBenchmark.peak) MB")
  }
}

/// Adds a paper to the memory.
enum Adding {
  static func run(_ arguments: [String]) throws {
    let folder = arguments[0]
    let directory = folder + "/index"
    var files = [IndexedFile(path: "tm/memory.tmx", stamp: "1", units: [])]
    var times: [Double] = []
    for round in 0..<20 {
      let units = (0..<50).map { number in
        MemoryBenchmark.unit(
          "p\(round).\(number)",
          TextPair(
            zh: "第\(round)篇论文的第\(number)句：上海合作组织成员国的合作不断深入。",
            en: "Sentence \(number) of paper \(round): SCO member states deepen cooperation."),
          date: number)
      }
      files.append(IndexedFile(path: "tm/p\(round).tmx", stamp: "1", units: units))
      let start = DispatchTime.now().uptimeNanoseconds
      let index = MemoryIndex.open(directory: directory)
      try index.update(files: files)
      let found = try index.matches(
        for: units[7].variants[0].text, options: MatchOptions(from: MemoryBenchmark.zh))
      times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
      guard found.first?.unit == units[7].id else {
        print("not found")
        exit(1)
      }
    }
    print("add 50 units and find one: \(Lookups.report(times))")
    try MemoryIndex.open(directory: directory).update(files: [files[0]])
  }
}
