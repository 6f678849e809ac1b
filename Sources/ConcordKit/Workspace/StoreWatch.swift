// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import TeamStore

/// Hears of changes of a team's store for a program that keeps running.
///
/// A thread of its own listens to the store, and asks for the newest change every 30 seconds, also after a lost
/// connection. The thread ends at its next look at the store after the value was released.
final class StoreWatch: Sendable {
  /// The seconds after which the store is asked although it has said nothing.
  static let interval = 30.0
  /// The longest pause before a lost connection is tried again, in seconds.
  private static let longestPause = 30.0

  /// Whether the watch has ended; the thread has this instead of the watch.
  private final class End: Sendable {
    let isReached = Atomic(false)
  }
  private let end = End()
  /// The reason to try a change again.
  private struct NotTaken: Error {}

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - interval: see `interval`.
  ///   - listens: whether the store is asked for messages.
  ///   - onChange: called after each change, in the thread of the watch, and again some time later until it returns
  ///     true.
  init(
    _ address: StoreAddress, interval: Double = StoreWatch.interval, listens: Bool = true,
    onChange: @escaping @Sendable () -> Bool
  ) {
    let thread = Thread { [end] in
      var known: StorePosition?
      var pause = 1.0
      while !end.isReached.load(ordering: .relaxed) {
        do {
          let listener = try StoreListener(address, listens: listens)
          if let known, known != listener.position, !onChange() { throw NotTaken() }
          known = listener.position
          pause = 1
          while !end.isReached.load(ordering: .relaxed) {
            if try listener.hasChanged(within: interval), !onChange() { throw NotTaken() }
            known = listener.position
          }
        } catch {
          Thread.sleep(forTimeInterval: pause)
          pause = min(pause * 2, Self.longestPause)
        }
      }
    }
    thread.name = "concord store"
    thread.start()
  }

  deinit { end.isReached.store(true, ordering: .relaxed) }
}
