// SPDX-License-Identifier: Apache-2.0
import Files

/// The rules of the ITS module (XLIFF 2.1, section 5.9, and its Schematron rules).
extension XLIFF2Validator {
  /// Attributes that a reference to several records of them takes the place of.
  private static let alternatives: [String: [String]] = [
    "locQualityIssuesRef": [
      "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity",
      "locQualityIssueProfileRef", "locQualityIssueEnabled",
    ],
    "provenanceRecordsRef": XLIFF2Module.provenance,
    "taIdentRef": ["taSource", "taIdent"],
    "locQualityRatingScore": ["locQualityRatingVote"],
  ]
  /// Attributes that need another one on the same element.
  private static let companions = ["taSource": "taIdent", "taIdent": "taSource"]
  /// Attributes that need another one on the same element or around it.
  private static let needs = [
    "locQualityRatingScoreThreshold": "locQualityRatingScore",
    "locQualityRatingVoteThreshold": "locQualityRatingVote",
  ]

  func checkITS() throws(FileError) {
    struct Name: Hashable {
      let container: Int
      let id: String
    }
    var records: Set<Name> = []
    for node in tree.nodes.indices where !index.isFree[node] {
      switch names.name(of: node) {
      case "its:locQualityIssues", "its:provenanceRecords":
        guard let id = tree.nodes[node].attribute("xml:id") else {
          throw fault(node, "<\(tree.nodes[node].name)> lacks the attribute 'xml:id'; add it")
        }
        guard records.insert(Name(container: index.container[node], id: id)).inserted else {
          throw fault(node, "the id '\(id)' appears twice among the records of ITS; change one")
        }
      case "its:locQualityIssue":
        try checkAny(["locQualityIssueType", "locQualityIssueComment"], on: node)
      case "its:provenanceRecord": try checkAny(XLIFF2Module.provenance, on: node)
      default: break
      }
    }
    for node in tree.nodes.indices where !index.isFree[node] {
      let found = its(on: node)
      guard !found.isEmpty else { continue }
      try checkVersion(of: node)
      try checkTogether(found, on: node)
      for name in ["locQualityIssuesRef", "provenanceRecordsRef"] {
        guard let reference = found[name] else { continue }
        let id = reference.hasPrefix("#its=") ? String(reference.dropFirst(5)) : reference
        guard
          reference.contains("#") && !reference.hasPrefix("#its=")
            || records.contains(Name(container: index.container[node], id: id))
        else { throw fault(node, "\(name) '\(reference)' does not name records of ITS") }
      }
      if let annotators = found["annotatorsRef"] { try checkAnnotators(annotators, on: node) }
      if names.name(of: node) == "mrk" || names.name(of: node) == "sm" {
        try checkType(found, on: node)
      }
    }
  }

  /// The attributes of ITS on an element, by their names without a prefix.
  private func its(on node: Int) -> [String: String] {
    var found: [String: String] = [:]
    for attribute in tree.nodes[node].attributes {
      guard let colon = attribute.name.firstIndex(of: ":") else { continue }
      let prefix = String(attribute.name[..<colon])
      guard prefix != "xmlns", prefix != "xml",
        ["its", "itsm"].contains(module(of: namespace(prefix, at: node)))
      else { continue }
      found[String(attribute.name[attribute.name.index(after: colon)...])] = attribute.value
    }
    return found
  }

  private func checkAny(_ names: [String], on node: Int) throws(FileError) {
    guard !names.contains(where: { tree.nodes[node].attribute($0) != nil }) else { return }
    throw fault(node, "<\(tree.nodes[node].name)> says nothing; add \(names[0])")
  }

  /// The version of ITS is named on an element or on one around it.
  private func checkVersion(of node: Int) throws(FileError) {
    var at: Int? = node
    while let current = at {
      if attribute("version", of: "its", on: current) != nil { return }
      if module(of: tree.nodes[current].namespace) == "its",
        tree.nodes[current].attribute("version") != nil
      {
        return
      }
      at = tree.nodes[current].parent
    }
    throw fault(node, "attributes of ITS are set without its:version='2.0'; add it on <xliff>")
  }

  private func checkTogether(_ found: [String: String], on node: Int) throws(FileError) {
    for (name, others) in Self.alternatives.sorted(by: { $0.key < $1.key }) where found[name] != nil
    {
      if let other = others.first(where: { found[$0] != nil }) {
        throw fault(node, "\(name) and \(other) are both set; remove one of them")
      }
    }
    for (name, other) in Self.companions.sorted(by: { $0.key < $1.key })
    where found[name] != nil && found[other] == nil {
      throw fault(node, "\(name) is set without \(other); add it")
    }
    for (name, other) in Self.needs.sorted(by: { $0.key < $1.key }) where found[name] != nil {
      var at: Int? = node
      while let current = at, attribute(other, of: "its", on: current) == nil {
        at = tree.nodes[current].parent
      }
      guard at != nil else { throw fault(node, "\(name) is set without \(other); add it") }
    }
  }

  /// `category|tool` for each category of data once, separated by spaces.
  private func checkAnnotators(_ text: String, on node: Int) throws(FileError) {
    var seen: Set<Substring> = []
    for item in text.split(separator: " ") {
      let parts = item.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty,
        XLIFF2Module.categories.contains(String(parts[0])), seen.insert(parts[0]).inserted
      else {
        throw fault(
          node, "annotatorsRef '\(text)' is not a list like mt-confidence|tool, each category once")
      }
    }
  }

  /// An annotation that is there for ITS is of the type `its:generic`; terms have types of their own.
  private func checkType(_ found: [String: String], on node: Int) throws(FileError) {
    let other = Set(found.keys).subtracting(["version", "termConfidence"])
    guard !other.isEmpty, let type = tree.nodes[node].attribute("type"), type != "its:generic"
    else { return }
    let isTerm = type == "term" || type == "its:term-no"
    // Who found the term may be said on its annotation.
    guard !isTerm || !other.isSubset(of: ["annotatorsRef"]) else { return }
    throw fault(
      node, "an annotation with attributes of ITS has the type 'its:generic', not '\(type)'")
  }
}
