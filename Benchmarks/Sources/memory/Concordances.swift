// SPDX-License-Identifier: Apache-2.0
import Foundation
import Matching
import TextModel

/// Times concordances: how long until the first ten hits are there and all are counted.
enum Concordances {
  static func run(_ arguments: [String]) throws {
    let folder = arguments[0]
    let isChinese = arguments[1] == "zh"
    let index = MemoryIndex.open(
      directory: MemoryBenchmark.option("--index", in: arguments) ?? folder + "/index")
    let options = ConcordanceOptions(
      limit: 10, from: isChinese ? MemoryBenchmark.zh : MemoryBenchmark.en,
      to: isChinese ? MemoryBenchmark.en : MemoryBenchmark.zh)
    for query in arguments.dropFirst(2) where !query.hasPrefix("--") {
      var times: [Double] = []
      var total = 0
      for _ in 0..<31 {
        let start = Lookups.threadTime
        let found = try index.concordance(of: query, options: options)
        times.append(Lookups.threadTime - start)
        total = found.total
      }
      print("\(query): \(total) wordings; \(Lookups.report(times))")
    }
  }
}
