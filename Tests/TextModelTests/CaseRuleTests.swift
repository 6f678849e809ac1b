// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@Suite struct CaseRuleTests {
  @Test(arguments: [
    ("Symptoms", CaseRule.any), ("Patients with fever", .any), ("Chief Executive", .usual),
    ("COVID-19", .usual), ("iPhone", .usual), ("上海精神", .any), ("Шанхайский дух", .any),
    ("", .any),
  ])
  func infers(_ test: (term: String, rule: CaseRule)) {
    #expect(CaseRule.inferred(from: test.term) == test.rule)
  }
}
