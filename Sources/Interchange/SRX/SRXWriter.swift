// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Writes SRX 2.0.
public enum SRXWriter {
  /// The document; a rule with characters that XML does not allow is left out, with a finding.
  public static func bytes(of document: SRXDocument) -> (bytes: [UInt8], findings: [Finding]) {
    var out: [UInt8] = []
    var findings: [Finding] = []
    func put(_ text: String) { out.append(contentsOf: text.utf8) }
    func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }

    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<srx")
    let namespace = Attribute("xmlns", "http://www.lisa.org/srx20")
    let others = document.rootAttributes.filter { $0.name != "xmlns" }
    for attribute in [namespace] + others + [Attribute("version", "2.0")] {
      _ = XMLText.append(attribute: attribute.name, attribute.value, to: &out)
    }
    put(">\n  <header segmentsubflows=\"\(yes(document.segmentsSubflows))\"")
    put(" cascade=\"\(yes(document.cascades))\">\n")
    for type in ["start", "end", "isolated"] {
      guard let includes = document.includesCodes[type] else { continue }
      put("    <formathandle type=\"\(type)\" include=\"\(yes(includes))\"/>\n")
    }
    for element in document.extensions {
      put("    ")
      _ = XMLText.append(element, to: &out)
      put("\n")
    }
    put("  </header>\n  <body>\n    <languagerules>\n")
    for set in document.ruleSets {
      put("      <languagerule")
      _ = XMLText.append(attribute: "languagerulename", set.name, to: &out)
      put(">\n")
      for rule in set.rules {
        let start = out.count
        put("        <rule break=\"\(yes(rule.isBreak))\">\n          <beforebreak>")
        let before = XMLText.append(rule.before, to: &out)
        put("</beforebreak>\n          <afterbreak>")
        let after = XMLText.append(rule.after, to: &out)
        put("</afterbreak>\n        </rule>\n")
        guard before != nil || after != nil else { continue }
        out.removeLast(out.count - start)
        findings.append(
          Finding(
            rule: "srx/unwritable", severity: .error,
            message:
              "a rule of '\(set.name)' has a character that XML does not allow; it is left out",
            location: rule.location))
      }
      put("      </languagerule>\n")
    }
    put("    </languagerules>\n    <maprules>\n")
    for map in document.maps {
      put("      <languagemap")
      _ = XMLText.append(attribute: "languagepattern", map.pattern, to: &out)
      _ = XMLText.append(attribute: "languagerulename", map.ruleSet, to: &out)
      put("/>\n")
    }
    put("    </maprules>\n  </body>\n</srx>\n")
    return (out, findings)
  }
}
