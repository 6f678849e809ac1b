// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// How many requests are worked on, and how many there were.
public final class ServiceMeter: Sendable {
  private struct State {
    var now = 0
    var refused = 0
    var answers: [Int: Int] = [:]
    var seconds = 0.0
  }
  private let state = Mutex(State())
  private let capacity: Int

  /// A meter.
  ///
  /// - Parameter capacity: the most requests that are worked on or wait.
  public init(capacity: Int = 128) { self.capacity = capacity }

  /// Takes a place; `false` if there is none.
  public func begin() -> Bool {
    state.withLock { state in
      guard state.now < capacity else {
        state.refused += 1
        return false
      }
      state.now += 1
      return true
    }
  }

  /// Gives a place back.
  public func end(_ time: Duration, status: Int) {
    state.withLock { state in
      state.now -= 1
      state.answers[status, default: 0] += 1
      state.seconds += Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }
  }

  /// The counts in Prometheus's text format 0.0.4.
  var text: String {
    state.withLock { state in
      var lines = [
        "# HELP concord_requests_refused_total Requests that found no place and got 503.",
        "# TYPE concord_requests_refused_total counter",
        "concord_requests_refused_total \(state.refused)",
        "# HELP concord_requests_now Requests that are worked on or wait.",
        "# TYPE concord_requests_now gauge", "concord_requests_now \(state.now)",
        "# HELP concord_request_seconds_total The time of all answers.",
        "# TYPE concord_request_seconds_total counter",
        "concord_request_seconds_total \(state.seconds)",
        "# HELP concord_requests_total Answers by status.", "# TYPE concord_requests_total counter",
      ]
      lines += state.answers.sorted { $0.key < $1.key }.map {
        "concord_requests_total{status=\"\($0.key)\"} \($0.value)"
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }
}
