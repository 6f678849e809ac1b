// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct FileLockTests {
  @Test func oneHolderAtATime() throws {
    let path = try TemporaryFolder.path() + "/lock"
    let first = try #require(try FileLock.takeIfFree(path))
    #expect(try FileLock.takeIfFree(path) == nil)
    let second = try first.whileHeld { try FileLock.takeIfFree(path) }
    #expect(second == nil)
    withExtendedLifetime(first) {}
  }

  @Test func releasedWithTheValue() throws {
    let path = try TemporaryFolder.path() + "/lock"
    do { _ = try FileLock.take(path) }
    #expect(try FileLock.takeIfFree(path) != nil)
  }

  /// Who waits for a lock whose holder removes the file must not end up with a lock on a file that nobody
  /// else can find: the next one would hold the same path at the same time.
  @Test func aRemovedFileLocksNothing() async throws {
    let path = try TemporaryFolder.path() + "/lock"
    var holder: FileLock? = try FileLock.take(path)
    let opened = AsyncStream<Void>.makeStream()
    let waiting = Task.detached {
      opened.continuation.yield()
      return try FileLock.take(path)
    }
    for await _ in opened.stream { break }
    // The waiter has the old file open by now.
    try await Task.sleep(for: .milliseconds(200))
    try FileManager.default.removeItem(atPath: path)
    withExtendedLifetime(holder) {}
    holder = nil
    let waited = try await waiting.value
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try FileLock.takeIfFree(path) == nil)
    withExtendedLifetime(waited) {}
  }

  @Test func aFolderThatDoesNotExistIsAnError() throws {
    let path = try TemporaryFolder.path() + "/none/lock"
    let error = #expect(throws: StorageError.self) { try FileLock.take(path) }
    #expect(error?.code == "index/inaccessible")
    #expect(error?.message.hasPrefix(path) == true)
  }
}
