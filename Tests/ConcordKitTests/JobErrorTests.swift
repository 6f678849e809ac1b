// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import PostgreSQL
import Storage
import Testing
import TextModel

@testable import ConcordKit

/// The one error of the library.
@Suite struct JobErrorTests {
  private struct Coded: ConcordError {
    let code = "tmx/missing-seg"
    let message = "<tuv> has no <seg>"
    let location: TextModel.SourceLocation? = .init(file: "a.tmx", line: 4, column: 7)
    var description: String { "a.tmx:4:7: <tuv> has no <seg>" }
  }
  private struct Plain: Error, CustomStringConvertible { let description = "no reason" }

  @Test func takesOverLowerErrors() {
    let error = JobError(Coded())
    #expect(error.code == "tmx/missing-seg")
    #expect(error.message == "<tuv> has no <seg>")
    #expect(error.location?.line == 4)
    #expect("\(error)" == "a.tmx:4:7: <tuv> has no <seg>")
    #expect(error.underlying is Coded)
  }

  @Test func leavesItsOwnAlone() {
    let error = JobError(code: "check/baseline", message: "not a baseline")
    #expect(JobError(error) == error)
    #expect(JobError(error).underlying == nil)
  }

  @Test func describesThePlace() {
    let place = TextModel.SourceLocation(file: "a.txt", line: 1, column: 2)
    #expect("\(JobError(code: "a/b", message: "c", location: place))" == "a.txt:1:2: c")
    #expect("\(JobError(code: "a/b", message: "c"))" == "c")
  }

  @Test func cancellationHasACode() {
    #expect(JobError(CancellationError()).code == JobError.cancelledCode)
  }

  @Test func othersAreInternal() {
    #expect(JobError(Plain()).code == JobError.internalCode)
    #expect(JobError(Plain()).message == "no reason")
  }

  @Test func theBorderTurnsEverything() {
    #expect(throws: JobError(Coded())) { try JobError.border { throw Coded() } }
    #expect(throws: Never.self) { try JobError.border { 3 } }
  }

  /// What strangers wrote does not leave the library as it is, whatever kind of error quotes it.
  @Test func noErrorSteersATerminalOrALog() throws {
    let evil = "a\u{1B}[2J\u{9B}31m\u{202E}\r::error::x\nFORGED\u{2028}FORGED\u{85}FORGED\u{7F}b"
    let place = TextModel.SourceLocation(file: evil, line: 1, column: 2)
    let errors: [any Error] = [
      JobError(code: "a/b", message: evil), JobError(code: "a/b", message: evil, location: place),
      FileError(code: "a/b", message: evil), FileError(code: "a/b", message: evil, file: evil),
      FileError(code: "a/b", message: evil, location: place), FileError.empty(evil),
      StorageError(.damaged, evil), PostgresError(code: "store/failed", message: evil),
      Quoting(message: evil, location: place), Told(description: evil),
      DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: evil)),
      CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: evil]),
    ]
    for error in errors {
      let job = JobError(error)
      for text in [job.message, job.description, "\(job)"] {
        let faults = text.unicodeScalars.filter { scalar in
          switch scalar.value {
          case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
          default: false
          }
        }
        #expect(faults.isEmpty, "\(type(of: error)): \(faults.map(\.value))")
        #expect(text.contains("FORGED") || error is CocoaError || error is FileError)
      }
      #expect(JobError(job).description == job.description)
    }
    #expect(throws: JobError.self) { try Workspace(at: evil) }
    do { _ = try Workspace(at: evil) } catch { #expect(!error.description.contains("\u{1B}")) }
  }

  private struct Quoting: ConcordError {
    let code = "a/b"
    let message: String
    let location: TextModel.SourceLocation?
    var description: String { "\(location?.description ?? ""): \(message)" }
  }
  private struct Told: Error, CustomStringConvertible { let description: String }
}
