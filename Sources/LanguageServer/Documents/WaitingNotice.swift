// SPDX-License-Identifier: Apache-2.0
import JSONRPC
import Synchronization

/// Tells a person that work takes longer, as when the index of a memory is made.
enum WaitingNotice {
  private static let number = Mutex(0)

  /// Does the work; if it takes longer than 300 ms, the client shows that until its end (LSP 3.17, work done progress).
  static func during<Result>(
    _ connection: RPCConnection, for abilities: ClientAbilities, _ work: () throws -> Result
  ) async rethrows -> Result {
    guard abilities.showsProgress else { return try work() }
    let token = JSONValue.string(
      "concord-\(number.withLock { number in number += 1; return number })")
    let notice = Task(executorPreference: WorkThreads.shared) {
      try await Task.sleep(for: .milliseconds(300))
      _ = try await connection.request(
        "window/workDoneProgress/create", ["token": token] as JSONValue)
      report(["kind": "begin", "title": "Concord reads the glossaries and the memory"])
      return true
    }
    func report(_ value: JSONValue) {
      connection.notify("$/progress", ["token": token, "value": value] as JSONValue)
    }
    defer {
      notice.cancel()
      Task(executorPreference: WorkThreads.shared) {
        if await (try? notice.value) == true { report(["kind": "end"]) }
      }
    }
    return try work()
  }
}
