import Alignment
import Foundation
import TextModel

@main
struct AlignmentBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    let folder = URL(fileURLWithPath: arguments[1])
    let output = URL(fileURLWithPath: arguments[2])
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    var options = AlignmentOptions()
    if arguments.contains("--no-lexicon") { options.usesBaseLexicon = false }
    let aligner = Aligner(source: .chinese, target: .english, options: options)
    for id in 1...6 {
      let name = String(format: "%03d", id)
      func lines(_ side: String) throws -> [String] {
        try String(
          contentsOf: folder.appendingPathComponent("\(side)/\(name).txt"), encoding: .utf8
        )
        .split(separator: "\n").map(String.init)
      }
      let (zh, en) = (try lines("zh"), try lines("en"))
      let clock = ContinuousClock()
      var result: AlignmentResult?
      let time = clock.measure { result = aligner.align(zh, en) }
      let text = (result?.beads ?? []).map {
        "[\($0.source.map(String.init).joined(separator: ","))]:[\($0.target.map(String.init).joined(separator: ","))]:\($0.confidence)\n"
      }.joined()
      try text.write(
        to: output.appendingPathComponent("\(name).align"), atomically: true, encoding: .utf8)
      print(name, zh.count, en.count, time)
    }
  }
}
