// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Counts the requests of each client, so that one cannot take the server from the others.
///
/// A client has a bucket of as many requests as it may send in two seconds, which fills again by as many a second as it
/// may send in one.
final class RequestRate: Sendable {
  private struct Bucket {
    var left: Double
    var time: ContinuousClock.Instant
  }
  private let perSecond: Double
  private let buckets = Mutex<[String: Bucket]>([:])

  /// The most clients that are remembered; one that is forgotten begins with a full bucket.
  private static let most = 10_000

  init(perSecond: Int) { self.perSecond = Double(perSecond) }

  /// Whether a client may send a request now.
  func allows(_ client: String, at time: ContinuousClock.Instant = .now) -> Bool {
    buckets.withLock { buckets in
      if buckets.count >= Self.most, buckets[client] == nil { buckets.removeAll() }
      var bucket = buckets[client] ?? Bucket(left: perSecond * 2, time: time)
      let passed = bucket.time.duration(to: time)
      let seconds =
        Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
      bucket.left = min(perSecond * 2, bucket.left + max(0, seconds) * perSecond)
      bucket.time = time
      defer { buckets[client] = bucket }
      guard bucket.left >= 1 else { return false }
      bucket.left -= 1
      return true
    }
  }
}
