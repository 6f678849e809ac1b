// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct SRXTests {
  static let valid = Fixture.files("srx", ".srx").filter { !$0.contains("invalid") }

  @Test(arguments: valid) func readsBackWhatItWrites(_ file: String) throws {
    var document = try SRXReader.read(ByteSource(path: Fixture.path(file)))
    #expect(!document.maps.isEmpty)
    let (bytes, findings) = SRXWriter.bytes(of: document)
    #expect(findings.isEmpty)
    var again = try SRXReader.read(ByteSource(bytes, name: file))
    // The writer writes SRX 2.0 in its namespace, and rules on lines of its own.
    document.version = "2.0"
    document.rootAttributes.removeAll { $0.name == "xmlns" }
    again.rootAttributes.removeAll { $0.name == "xmlns" }
    for set in document.ruleSets.indices {
      for rule in document.ruleSets[set].rules.indices {
        again.ruleSets[set].rules[rule].location = document.ruleSets[set].rules[rule].location
      }
    }
    #expect((again == document) == true)
  }

  @Test func readsRulesAndMaps() throws {
    let document = try SRXReader.read(ByteSource(path: Fixture.path("srx/okapi-sample20.srx")))
    #expect(document.cascades)
    #expect(document.ruleSets.map(\.name) == ["default", "english"])
    #expect(document.ruleSets[0].rules.map(\.isBreak) == [false, true])
    #expect(document.ruleSets[0].rules[0].before == #"([A-Z]\.){2,}"#)
    #expect(document.maps.map(\.pattern) == ["en.*", ".*"])
    #expect(document.includesCodes == ["start": false, "end": true, "isolated": false])
    #expect(
      document.extensions.map(\.name) == ["okpsrx:options", "okpsrx:sample", "okpsrx:rangeRule"])
    let old = try SRXReader.read(ByteSource(path: Fixture.path("srx/loomchild-simple-1.0.srx")))
    #expect(!old.cascades)
    #expect(old.maps.map(\.ruleSet) == ["Polish", "English", "Default"])
  }

  @Test(arguments: [
    ("hostile/bad-regex.srx", "srx/regex"), ("hostile/missing-rule.srx", "srx/missing-rule"),
    ("srx/loomchild-invalid.srx", "srx/empty"), ("hostile/wrong-root.tmx", "srx/root"),
  ])
  func refuses(_ file: String, _ code: String) {
    let error = #expect(throws: FileError.self) {
      try SRXReader.read(ByteSource(path: Fixture.path(file)))
    }
    #expect(error?.code == code)
    #expect(error?.location != nil)
  }

  @Test func aRuleThatBacktracksReads() throws {
    let document = try SRXReader.read(ByteSource(path: Fixture.path("hostile/catastrophic.srx")))
    #expect(document.ruleSets[0].rules.count == 2)
  }
}
