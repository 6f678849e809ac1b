// SPDX-License-Identifier: Apache-2.0
import Foundation
import ICUText
import Segmentation
import TextModel

/// Scores our segmenter, our tables as SRX rules, and plain ICU on each `.jsonl` file of a directory (`lang`, `text`,
/// `segments`): precision, recall and F1 of the boundaries inside a text, counted in characters that
/// are not space, and texts without a wrong boundary.
///
/// usage: segmentation-quality DIR [--errors FILE-PART]
///        segmentation-quality --offsets DIR   checks, on every file below DIR, that segments and the
///                                             white space between them give the text back
@main
struct SegmentationQuality {
  struct Case: Decodable {
    var lang: String
    var text: String
    var segments: [String]
    var note: String?
  }

  struct Score {
    var right = 0
    var given = 0
    var wanted = 0
    var exact = 0
    var cases = 0

    mutating func add(_ given: Set<Int>, _ wanted: Set<Int>) {
      right += given.intersection(wanted).count
      self.given += given.count
      self.wanted += wanted.count
      exact += given == wanted ? 1 : 0
      cases += 1
    }

    var description: String {
      let precision = given == 0 ? 1 : Double(right) / Double(given)
      let recall = wanted == 0 ? 1 : Double(right) / Double(wanted)
      let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
      return [precision, recall, f1].map { String(format: "%6.2f", $0 * 100) }.joined(
        separator: " ")
        + "  \(exact) of \(cases)"
    }
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      FileHandle.standardError.write(Data("usage: segmentation-quality DIR [--errors NAME]\n".utf8))
      exit(2)
    }
    if arguments.count == 3, arguments[1] == "--offsets" {
      return checkOffsets(below: arguments[2])
    }
    let shown = arguments.count > 3 && arguments[2] == "--errors" ? arguments[3] : nil
    let directory = URL(fileURLWithPath: arguments[1])
    let icu = try BreakIterator(.sentence)
    print("                                    precision recall   F1   exact")
    for url in try FileManager.default.contentsOfDirectory(
      at: directory, includingPropertiesForKeys: nil
    ).sorted(by: { $0.path < $1.path }) where url.pathExtension == "jsonl" {
      var scores: [String: [Score]] = [:]
      let name = url.deletingPathExtension().lastPathComponent
      for line in try Data(contentsOf: url).split(separator: 0x0A) {
        let test = try JSONDecoder().decode(Case.self, from: line)
        let segmenter = Segmenter(language: LanguageTag(test.lang) ?? .undetermined)
        let ours = segmenter.segments(of: test.text).map(\.text)
        let wanted = boundaries(test.segments)
        let rules = try RuleSegmenter(.standard(for: segmenter.language))
        let answers = [
          ours, try rules.segments(of: test.text).map(\.text),
          pieces(test.text, icu.boundaries(of: test.text)),
        ]
        for (index, answer) in answers.enumerated() {
          scores[test.lang, default: Array(repeating: Score(), count: 3)][index].add(
            boundaries(answer), wanted)
        }
        if let shown, name.contains(shown), boundaries(ours) != wanted {
          show(test, ours)
        }
      }
      for (language, score) in scores.sorted(by: { $0.key < $1.key }) {
        for (name, score) in zip(["\(name) \(language)", "", ""], score).enumerated().map({
          (
            "\($1.0)".padding(toLength: 30, withPad: " ", startingAt: 0)
              + ["ours ", "rules", "ICU  "][$0], $1.1
          )
        }) {
          print("\(name) \(score.description)")
        }
      }
    }
  }

  /// Counts of non-space characters before each boundary inside the text.
  static func boundaries(_ segments: [String]) -> Set<Int> {
    var found: Set<Int> = []
    var count = 0
    for segment in segments {
      count += segment.unicodeScalars.count { !$0.properties.isWhitespace }
      found.insert(count)
    }
    found.remove(count)
    found.remove(0)
    return found
  }

  static func pieces(_ text: String, _ boundaries: [Int]) -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return boundaries.map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  static func show(_ test: Case, _ ours: [String]) {
    let wanted = boundaries(test.segments)
    let got = boundaries(ours)
    print("--- \(test.note ?? "")")
    for (sign, offsets) in [
      ("missed", wanted.subtracting(got)), ("false", got.subtracting(wanted)),
    ] {
      for offset in offsets.sorted() {
        print("\(sign): \(context(test.text, offset))")
      }
    }
  }

  /// The text around a boundary, which is shown as ‖.
  static func context(_ text: String, _ offset: Int) -> String {
    var before = String.UnicodeScalarView()
    var after = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if count < offset { before.append(scalar) } else { after.append(scalar) }
      if !scalar.properties.isWhitespace { count += 1 }
    }
    return (String(String(before).suffix(60)) + "‖" + String(String(after).prefix(40)))
      .replacingOccurrences(of: "\n", with: "⏎")
  }

  /// The offsets' promise, on files of any kind; what is not UTF-8 is made so first.
  static func checkOffsets(below path: String) {
    let segmenters = [LanguageTag.english, .chinese, .russian].map { Segmenter(language: $0) }
    var files = 0
    var segments = 0
    var broken = 0
    for case let url as URL in FileManager.default.enumerator(
      at: URL(fileURLWithPath: path), includingPropertiesForKeys: nil) ?? .init()
    {
      guard let data = try? Data(contentsOf: url) else { continue }
      let text = String(decoding: data, as: UTF8.self)
      let bytes = Array(text.utf8)
      files += 1
      for segmenter in segmenters {
        var at = 0
        var isWhole = true
        for segment in segmenter.segments(of: text) {
          isWhole =
            isWhole && isSpace(bytes, at, segment.range.lowerBound)
            && String(decoding: bytes[segment.range], as: UTF8.self) == segment.text
          at = segment.range.upperBound
          segments += 1
        }
        if !isWhole || !isSpace(bytes, at, bytes.count) {
          broken += 1
          print("\(url.path): segments in \(segmenter.language) do not give the text back")
        }
      }
    }
    print("\(files) files, \(segments) segments, \(broken) broken")
    if broken > 0 || files == 0 { exit(1) }
  }

  static func isSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    start <= end
      && String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.allSatisfy {
        $0.properties.isWhitespace
      }
  }
}
