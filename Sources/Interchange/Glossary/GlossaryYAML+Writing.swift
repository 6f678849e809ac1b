// SPDX-License-Identifier: Apache-2.0
import TextModel

extension GlossaryYAML {
  /// The YAML of a glossary.
  ///
  /// One term per line and keys in a fixed order, so that a change is one line under version control.
  /// Reading it back gives the same glossary.
  public static func bytes(of glossary: GlossaryFile) -> [UInt8] {
    var out = "concord-glossary: \(version)\nname: \(scalar(glossary.name))\n"
    if !glossary.languages.isEmpty {
      out += "languages: [\(glossary.languages.map(\.description).joined(separator: ", "))]\n"
    }
    if !glossary.sources.isEmpty {
      out += "sources:\n"
      for source in glossary.sources {
        out += "  \(scalar(source.type)): \(scalar(source.value))\n"
      }
    }
    out += glossary.entries.isEmpty ? "concepts: []\n" : "concepts:\n"
    for entry in glossary.entries { out += item(of: entry) }
    return Array(out.utf8)
  }

  /// One entry as an item of the list of concepts, with its line end.
  public static func item(of entry: ConceptEntry) -> String {
    var out = "  - id: \(scalar(entry.id.description))\n"
    for (key, value) in [
      ("subject", entry.subject), ("definition", entry.definition), ("note", entry.note),
    ] {
      if let value { out += "    \(key): \(scalar(value))\n" }
    }
    if !entry.sources.isEmpty { out += "    sources: \(list(entry.sources))\n" }
    if !entry.related.isEmpty { out += "    related: \(list(entry.related.map(\.description)))\n" }
    if entry.isUntranslated { out += "    do-not-translate: true\n" }
    if !entry.exempt.isEmpty { out += "    exempt: \(list(entry.exempt.map(\.rawValue)))\n" }
    for (key, value) in [
      ("proposed-by", entry.proposer), ("by", entry.editor), ("on", entry.edited),
    ] {
      if let value { out += "    \(key): \(scalar(value))\n" }
    }
    if !entry.numbers.isEmpty {
      let numbers = entry.numbers.map(String.init).joined(separator: ", ")
      out += "    number: \(entry.numbers.count == 1 ? numbers : "[\(numbers)]")\n"
    }
    let blocked = entry.sections.filter { !$0.blockers.isEmpty }
    if !blocked.isEmpty {
      out += "    blockers:\n"
      for section in blocked { out += "      \(section.language): \(list(section.blockers))\n" }
    }
    out += "    terms:\n"
    for section in entry.sections {
      out += "      \(section.language):\n"
      for (index, term) in section.terms.enumerated() {
        out += "        - \(yaml(term, isFirst: index == 0))\n"
      }
    }
    return out
  }

  /// One term as an item of a list.
  static func yaml(_ term: Term, isFirst: Bool) -> String {
    let fields = fields(of: term, isFirst: isFirst)
    if fields.count == 1 { return fields[0].value }
    return "{\(fields.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }

  /// The keys that a term needs, with their values as YAML; the first one is the text.
  static func fields(of term: Term, isFirst: Bool) -> [(key: String, value: String)] {
    let plain = Term(term.text, status: isFirst ? .preferred : .admitted)
    var fields = [(key: "term", value: scalar(term.text))]
    if term.status != plain.status { fields.append(("status", term.status.rawValue)) }
    if term.type != plain.type { fields.append(("type", term.type.rawValue)) }
    if term.caseRule != plain.caseRule { fields.append(("case", term.caseRule.rawValue)) }
    if term.scope != plain.scope { fields.append(("scope", term.scope.rawValue)) }
    for (key, value) in [
      ("from", term.from), ("until", term.until), ("note", term.note), ("source", term.source),
    ] {
      if let value { fields.append((key, scalar(value))) }
    }
    return fields
  }

  static func list(_ values: [String]) -> String {
    "[\(values.map(scalar).joined(separator: ", "))]"
  }

  /// A text as YAML reads it back: bare when it is letters, spaces and harmless marks and cannot be
  /// taken for a number, a date or a truth value; in double quotes otherwise.
  static func scalar(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isHarmless = scalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || [" ", "-", "/", ".", "(", ")", "；", "，", "、", "。", "（", "）"].contains(scalar)
    }
    let begins = scalars.first.map { $0.properties.isAlphabetic } ?? false
    let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    if isHarmless, begins, scalars.last != " ", !words.contains(text.lowercased()) { return text }
    var quoted = "\""
    for scalar in scalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.properties.generalCategory == .control || scalar.value == 0xFEFF {
          let hex = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
