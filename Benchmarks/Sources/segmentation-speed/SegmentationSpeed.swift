// SPDX-License-Identifier: Apache-2.0
import CICULoop
import Foundation
import Segmentation
import TextModel

/// MB/s of UTF-8 for sentences: ours, with every decision, beside a C loop over ICU that does nothing
/// but convert and count.
///
/// usage: segmentation-speed LANG FILE [LANG FILE…]
@main
struct SegmentationSpeed {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2, arguments.count % 2 == 0 else {
      FileHandle.standardError.write(Data("usage: segmentation-speed LANG FILE…\n".utf8))
      exit(2)
    }
    print(
      "         MB   C MB/s   ours MB/s   with text MB/s   ratio   segments (C boundaries)   grown kB"
    )
    for at in stride(from: 0, to: arguments.count, by: 2) {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[at + 1])))
      let text = String(decoding: bytes, as: UTF8.self)
      let segmenter = Segmenter(language: LanguageTag(arguments[at]) ?? .undetermined)
      var boundaries: Int64 = 0
      var segments = 0
      var lengths = 0
      let before = residentKilobytes()
      var c: [Double] = []
      var ours: [Double] = []
      var withText: [Double] = []
      // In turns, so that a noisy neighbour meets both.
      for _ in 0..<5 {
        c.append(
          seconds {
            bytes.withUnsafeBufferPointer {
              boundaries = ciculoop_boundaries($0.baseAddress, Int64($0.count), 3, "")
            }
          })
        ours.append(
          seconds {
            segments = 0
            bytes.withUnsafeBufferPointer { text in
              segmenter.forEachSegment(in: text) { _ in segments += 1 }
            }
          })
      }
      let grown = residentKilobytes() - before
      for _ in 0..<3 {
        withText.append(seconds { lengths = segmenter.segments(of: text).count })
      }
      precondition(lengths == segments, "the two faces of the segmenter disagree")
      let megabytes = Double(bytes.count) / 1e6
      let reference = megabytes / median(c)
      let speed = megabytes / median(ours)
      print(
        String(
          format: "%@ %8.1f %8.1f %11.1f %16.1f %7.2f   %d (%d)   %d", arguments[at], megabytes,
          reference, speed, megabytes / median(withText), speed / reference, segments, boundaries,
          grown))
    }
  }

  static func seconds(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let time = clock.measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// Resident memory, from /proc.
  static func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
    return line.flatMap { Int($0.filter { $0.isNumber }) } ?? 0
  }
}
