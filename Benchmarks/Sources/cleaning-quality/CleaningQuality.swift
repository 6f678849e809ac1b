// SPDX-License-Identifier: Apache-2.0
import Foundation
import Papers
import Segmentation
import TextModel

/// Scores the cleaner on a directory with `cases.jsonl` (`lang`, `rule`, `text`, `clean`, `level`).
///
/// usage: cleaning-quality DIR
///        cleaning-quality --parts FILE…   prints the parts of papers and their sentences
@main
struct CleaningQuality {
  struct Case: Decodable {
    var lang: String
    var rule: String
    var text: String
    var clean: String
    var level: String
  }

  static func main() throws {
    if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "--parts" {
      for path in CommandLine.arguments.dropFirst(2) { try printParts(of: path) }
      return
    }
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: cleaning-quality DIR | --parts FILE…\n".utf8))
      exit(2)
    }
    let url = URL(fileURLWithPath: CommandLine.arguments[1]).appendingPathComponent("cases.jsonl")
    let data = try Data(contentsOf: url)
    var right: [String: Int] = [:]
    var all: [String: Int] = [:]
    for line in data.split(separator: 0x0A) {
      let test = try JSONDecoder().decode(Case.self, from: line)
      let got = cleaned(test)
      all[test.level, default: 0] += 1
      if got == test.clean {
        right[test.level, default: 0] += 1
      } else {
        print(
          "\(test.lang) \(test.rule): expected \(test.clean.debugDescription), got \(got.debugDescription)"
        )
      }
    }
    for level in all.keys.sorted() { print("\(level): \(right[level] ?? 0) of \(all[level] ?? 0)") }
    print("all: \(right.values.reduce(0, +)) of \(all.values.reduce(0, +))")
  }

  private static func printParts(of path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for part in PaperReader().parts(of: text) {
      print("== \(part.kind) \(part.language) \(part.range)")
      for item in part.items { print("  * \(item)") }
      guard part.items.isEmpty else { continue }
      for segment in Segmenter(language: part.language).segments(of: part.text) {
        print("  - \(segment.text)")
      }
    }
  }

  /// The cleaning that a level asks for: no options; the line read as the part it is; every step.
  private static func cleaned(_ test: Case) -> String {
    let language = LanguageTag(test.lang) ?? .undetermined
    switch test.level {
    case "opt-in":
      let options = CleaningOptions(steps: Set(CleaningStep.allCases))
      return Cleaner(language: language, options: options).clean(test.text).text
    case "structure":
      if let line = StructuredLine(test.text, language: language) { return line.description }
      return test.text
    default:
      return Cleaner(language: language).clean(test.text).text
    }
  }
}
