// SPDX-License-Identifier: Apache-2.0

// Prints the ten slowest tests of a run: `swift scripts/slowest-tests.swift EVENTS`, where EVENTS is the event stream that
// `swift test --event-stream-output-path` writes, one JSON object per line.
//
// The time of a test is the sum over its cases, from the start to the end of each; since tests run side by side, a case
// that had to wait for a processor counts that time too.
import Foundation

guard CommandLine.arguments.count == 2,
  let text = try? String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
else {
  FileHandle.standardError.write(Data("usage: swift scripts/slowest-tests.swift EVENTS\n".utf8))
  exit(2)
}
var starts: [String: Double] = [:]
var totals: [String: Double] = [:]
for line in text.split(separator: "\n") {
  guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
    let event = object["payload"] as? [String: Any],
    let kind = event["kind"] as? String, let test = event["testID"] as? String,
    let time = (event["instant"] as? [String: Any])?["absolute"] as? Double
  else { continue }
  let testCase = (event["_testCase"] as? [String: Any])?["id"] as? String ?? ""
  switch kind {
  case "testCaseStarted": starts[test + testCase] = time
  case "testCaseEnded": totals[test, default: 0] += time - (starts[test + testCase] ?? time)
  default: break
  }
}
print("The ten slowest tests, in seconds:")
for (test, seconds) in totals.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(10) {
  let name = test.split(separator: "/").dropLast().joined(separator: ".")
  print(String(format: "%7.2f  ", seconds) + name)
}
