// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization

/// How far a long job is: on a terminal a bar with rate and time left, from the second second on; elsewhere, for
/// many items, a plain line for each tenth of them.
final class ProgressBar: Sendable {
  private struct State {
    var shown = 0.0
    var isVisible = false
  }

  private let noun: String
  private let isBar: Bool
  private let start: Double
  private let state = Mutex(State())

  init(_ noun: String) {
    self.noun = noun
    isBar = isatty(2) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
    start = Self.now
  }

  /// Says that so many of so many are done.
  func show(_ done: Int, of all: Int) {
    guard isBar else { return showLine(done, of: all) }
    guard all > 1 else { return }
    let now = Self.now
    let line = state.withLock { state -> String? in
      guard now - start > 1, now - state.shown > 0.1 || done == all else { return nil }
      state.shown = now
      state.isVisible = true
      return text(done, all, seconds: now - start)
    }
    if let line { Output.progress("\r\u{1B}[K" + line) }
  }

  /// Writes a line when another tenth is done.
  private func showLine(_ done: Int, of all: Int) {
    guard all >= Self.many, done > 0, done * 10 / all > (done - 1) * 10 / all else { return }
    Output.notice("\(done) of \(all) \(noun)s")
  }

  /// The number of items from which progress is written even without a terminal.
  private static let many = 20

  /// Takes the bar away, so that a line of results can take its place.
  func clear() {
    let wasVisible = state.withLock { state in
      defer { state.isVisible = false }
      return state.isVisible
    }
    if wasVisible { Output.progress("\r\u{1B}[K") }
  }

  private func text(_ done: Int, _ all: Int, seconds: Double) -> String {
    let rate = Double(done) / max(seconds, 0.001)
    let left = Int((Double(all - done) / max(rate, 0.001)).rounded(.up))
    let width = 24
    let filled = done * width / max(1, all)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    let perSecond = rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))"
    return "[\(bar)] \(done) of \(all) \(noun)s, \(perSecond) a second, \(Self.time(left)) left"
  }

  private static func time(_ seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    return seconds < 3600
      ? "\((seconds + 30) / 60) min" : "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
