// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Measures how processor time grows with the size of hostile input, one row a flood.
///
///     floods PROGRAM FOLDER [--limit SECONDS] [--memory MB] [--fast SECONDS] [--divide N] [NAME…]
///
/// Each flood is run at a size n, 2n and 4n. The exponent is the slope of processor time, less that of the
/// smallest input, against size; the bar is 1.25. A flood whose largest size takes less than
/// `--fast` seconds counts as fast. `--divide` makes all inputs smaller. NAME chooses the floods whose names contain it. Prints a table with
/// tabs, and the number of floods over the bar; the exit code is 1 if there is one. FOLDER is overwritten.
@main
enum Floods {
  static let bar = 1.25

  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String, _ otherwise: Double) -> Double {
      guard let at = words.firstIndex(of: name), at + 1 < words.count else { return otherwise }
      let value = Double(words[at + 1]) ?? otherwise
      words.removeSubrange(at...at + 1)
      return value
    }
    let limit = option("--limit", 20)
    let memory = option("--memory", 0)
    let fast = option("--fast", 0.25)
    let part = option("--divide", 1)
    guard words.count >= 2 else {
      FileHandle.standardError.write(Data("see the comment in Floods.swift\n".utf8))
      exit(2)
    }

    let runner = Runner(program: words[0], limit: Int(limit), memoryLimit: Int(memory) << 10)
    let names = words.dropFirst(2)
    let floods = allFloods.filter { flood in
      names.isEmpty || names.contains { flood.name.contains($0) }
    }.map { flood in
      var flood = flood
      flood.most = max(4, Int(Double(flood.most) / max(1, part)))
      return flood
    }
    print("flood\tn\tt(n)\tt(2n)\tt(4n)\texponent\tMB\tverdict")
    var over = 0
    for flood in floods {
      let row = try measure(flood, with: runner, in: words[1], fast: fast)
      print(row.line)
      fflush(nil)
      if !row.passes { over += 1 }
    }
    print("\(floods.count) floods, \(over) over the bar")
    exit(over > 0 ? 1 : 0)
  }

  static func measure(
    _ flood: Flood, with runner: Runner, in folder: String, fast: Double
  ) throws -> Row {
    func run(_ size: Int) throws -> Run {
      try runner.run(flood.make(size, Folder(folder)), in: folder)
    }
    // An input that is refused at the start measures nothing.
    let start = try run(1)
    if case .signal = start.ending { return Row(flood: flood.name, size: 1, runs: [start]) }
    var size = flood.most
    var largest = try run(size)
    while largest.ending == .timeout, size >= 64 {
      size /= 4
      largest = try run(size)
    }
    if largest.time - start.time < fast || largest.ending == .timeout {
      return Row(flood: flood.name, size: size, runs: [largest], base: start.time)
    }
    let runs = [try run(size / 4), try run(size / 2), largest]
    var row = Row(flood: flood.name, size: size / 4, runs: runs, base: start.time)
    if !row.passes {
      // A second measurement, because other work on the machine disturbs the first.
      let again = [try run(size / 4), try run(size / 2), try run(size)]
      let second = Row(flood: flood.name, size: size / 4, runs: again, base: start.time)
      if second.exponent ?? 9 < row.exponent ?? 9 { row = second }
    }
    return row
  }

  struct Row {
    let flood: String
    let size: Int
    let runs: [Run]
    var base = 0.0

    var exponent: Double? {
      guard runs.count == 3 else { return nil }
      let (first, last) = (max(runs[0].time - base, 0.005), max(runs[2].time - base, 0.005))
      return log2(last / first) / 2
    }

    var passes: Bool {
      let ended = runs.allSatisfy { if case .exit(0...2) = $0.ending { true } else { false } }
      return ended && exponent ?? 0 <= bar
    }

    var line: String {
      let times = runs.map { String(format: "%.2f", $0.time) }
      let columns = runs.count == 3 ? times : ["", "", times.last ?? ""]
      let power = exponent.map { String(format: "%.2f", $0) } ?? ""
      let memory = (runs.map(\.memory).max() ?? 0) >> 20
      let end = runs.map(\.ending).last { $0 != .exit(0) && $0 != .exit(1) }
      let verdict = (passes ? "ok" : "OVER") + (end.map { " \($0)" } ?? "")
      return ([flood, "\(size)"] + columns + [power, "\(memory)", verdict])
        .joined(separator: "\t")
    }
  }
}
