// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import NIOCore
import Synchronization

/// Reads the bodies of requests, each for a bounded time: a request that waits for its body has a place.
enum BodyReader {
  /// Why a body was not read.
  enum Refusal: Error {
    /// The body is longer than the limit.
    case tooLong
    /// The body did not come in time.
    case tooSlow
  }

  /// The time that a body may take in any case.
  private static let patience = Duration.seconds(20)
  /// The bytes of a second that give it more time.
  private static let rate = 16_384

  private final class Progress: Sendable {
    let bytes = Atomic(0)
  }

  /// The bytes of a body.
  ///
  /// It may take 20 s, and a second more for each 16 kB that have come.
  ///
  /// - Parameter limit: the most bytes.
  /// - Throws: ``Refusal``, or the error of a connection that ends.
  static func read(_ body: RequestBody, upTo limit: Int) async throws -> [UInt8] {
    let progress = Progress()
    let start = ContinuousClock.now
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      defer { group.cancelAll() }
      group.addTask {
        var bytes: [UInt8] = []
        for try await part in body {
          guard bytes.count + part.readableBytes <= limit else { throw Refusal.tooLong }
          bytes += part.readableBytesView
          progress.bytes.store(bytes.count, ordering: .relaxed)
        }
        return bytes
      }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(1))
          let more = Duration.seconds(progress.bytes.load(ordering: .relaxed) / rate)
          if start.duration(to: .now) > patience + more { throw Refusal.tooSlow }
        }
      }
      return try await group.next() ?? []
    }
  }
}
