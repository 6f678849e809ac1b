import Checking
import Foundation
import Terminology
import TextModel

/// Checks a bilingual TSV against a two-column glossary and prints the findings as `concord check
/// --format json` does, without a workspace: `CheckBilingual GLOSSARY.tsv FILE.tsv`.
@main struct CheckBilingual {
  static func main() throws {
    let arguments = CommandLine.arguments
    let glossary = try rows(arguments[1])
    let pairs = try rows(arguments[2])
    guard let from = LanguageTag(pairs.header[0]), let to = LanguageTag(pairs.header[1]) else {
      return
    }
    let entries = glossary.rows.enumerated().map { number, row in
      let targets = [row[1]] + (row.count > 2 ? row[2].split(separator: "|").map(String.init) : [])
      return ConceptEntry(
        id: ConceptID("c\(number + 1)"),
        sections: [
          LanguageSection(language: from, terms: [Term(row[0], caseRule: .any)]),
          LanguageSection(
            language: to,
            terms: targets.enumerated().map {
              Term(
                $1, status: $0 == 0 ? .preferred : .admitted, caseRule: CaseRule.inferred(from: $1))
            }),
        ])
    }
    var document = CheckDocument(
      file: arguments[2], content: pairs.content,
      segments: pairs.rows.enumerated().map { number, row in
        let start = pairs.offsets[number]
        return CheckSegment(
          number: number + 1,
          target: CheckText(
            row[1], language: to, offsets: OffsetMap(start: start + row[0].utf8.count + 1)),
          source: CheckText(row[0], language: from, offsets: OffsetMap(start: start)))
      })
    document.isRunningText = false
    let clock = ContinuousClock()
    var report = CheckReport()
    let time = clock.measure {
      report = Checker(termbase: Termbase([(file: arguments[1], entries: entries)])).check(document)
    }
    FileHandle.standardError.write(Data("\(time) \(report.summary)\n".utf8))
    var findings: [[String: Any]] = []
    for finding in report.findings {
      findings.append([
        "rule": finding.rule, "severity": finding.severity.rawValue, "message": finding.message,
        "segment": finding.segment ?? 0, "line": finding.location.line, "offset": finding.offset,
        "length": finding.length, "found": finding.found ?? "", "expected": finding.expected,
        "confidence": finding.confidence ?? 1,
        "source": finding.source.map { ["text": $0.text, "term": $0.term] } ?? [:],
      ])
    }
    FileHandle.standardOutput.write(
      try JSONSerialization.data(
        withJSONObject: ["findings": findings], options: [.sortedKeys, .prettyPrinted]))
  }

  struct Table {
    let content: String
    let header: [String]
    let rows: [[String]]
    let offsets: [Int]
  }

  static func rows(_ path: String) throws -> Table {
    let content = try String(contentsOfFile: path, encoding: .utf8)
    var offset = 0
    var offsets: [Int] = []
    var rows: [[String]] = []
    for line in content.utf8.split(separator: 0x0A) {
      rows.append(
        line.split(separator: 0x09, omittingEmptySubsequences: false).map { String($0) ?? "" })
      offsets.append(offset)
      offset += line.count + 1
    }
    return Table(
      content: content, header: rows[0], rows: Array(rows.dropFirst()),
      offsets: Array(offsets.dropFirst()))
  }
}
