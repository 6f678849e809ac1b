// SPDX-License-Identifier: Apache-2.0
import Dispatch

/// Threads for work that computes and reads files, and so holds its thread until it is done.
///
/// Swift's own pool has one thread a core and expects that tasks give theirs back soon; work of other libraries in the
/// process could keep a server from answering.
///
/// ```swift
/// Task(executorPreference: WorkThreads.shared) { print("on a thread of its own") }
/// ```
public final class WorkThreads: TaskExecutor {
  /// The threads of all servers in the process.
  public static let shared = WorkThreads()

  private let queue = DispatchQueue(
    label: "concord.work", qos: .userInitiated, attributes: .concurrent)

  private init() {}

  /// Runs a piece of a task on one of the threads.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
