// SPDX-License-Identifier: Apache-2.0
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
}
