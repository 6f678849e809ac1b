// SPDX-License-Identifier: Apache-2.0
import Files

/// The rules of modules beyond their lists of elements and attributes (XLIFF 2.1, section 5).
extension XLIFF2Validator {
  func checkModules() throws(FileError) {
    var profiles: [Int: Int] = [:]
    for node in tree.nodes.indices where !index.isFree[node] {
      switch names.name(of: node) {
      case "mtc:matches", "gls:glossary", "res:resourceData", "mda:metadata":
        var seen: Set<String> = []
        try checkIDs(of: node, in: &seen)
      case "mtc:match": try checkMatch(node)
      case "gls:glossEntry": try checkGlossaryEntry(node)
      case "gls:translation": try checkSpanReference(of: node)
      case "res:resourceItem": try checkResource(node)
      case "val:rule": try checkRule(node)
      case "ctr:changeTrack":
        let found = instances(beside: node)
        for revisions in tree.elements(of: node) { try checkRevisions(revisions, of: found) }
      case "slr:profiles":
        try checkProfiles(node)
        profiles[index.file[node]] = node
      default: break
      }
      try checkAttributes(of: node, profile: profiles[index.file[node]])
    }
    try checkResourceTargets()
    if isSince21 { try checkITS() }
  }

  /// The ids of a module are unique in its outermost element.
  private func checkIDs(of node: Int, in seen: inout Set<String>) throws(FileError) {
    try unique(node, in: &seen, among: names.name(of: node))
    for child in tree.elements(of: node)
    where tree.nodes[child].namespace == tree.nodes[node].namespace {
      try checkIDs(of: child, in: &seen)
    }
  }

  // MARK: Matches and glossaries

  private func checkMatch(_ node: Int) throws(FileError) {
    if tree.nodes[node].attribute("subType") != nil, tree.nodes[node].attribute("type") == nil {
      throw fault(node, "subType is set without type; add the type")
    }
    try checkSpanReference(of: node)
    var rules = XLIFF2UnitValidator(self, unit: index.container[node])
    try rules.checkMatch(node)
  }

  private func checkGlossaryEntry(_ node: Int) throws(FileError) {
    let names = tree.elements(of: node).map { tree.nodes[$0].localName }
    if !names.contains("translation"), !names.contains("definition") {
      throw fault(node, "<\(tree.nodes[node].name)> has neither a translation nor a definition")
    }
    try checkSpanReference(of: node)
  }

  /// The `ref` of a module names a segment, a code or an annotation of the unit.
  private func checkSpanReference(of node: Int) throws(FileError) {
    guard let reference = tree.nodes[node].attribute("ref") else { return }
    guard reference.hasPrefix("#") else {
      throw fault(
        node,
        "ref of <\(tree.nodes[node].name)> does not name a part of its unit; begin it with '#'")
    }
    let found = try resolve(reference, at: node)
    guard let found, index.container[found] == index.container[node],
      !["unit", "note", "data"].contains(tree.nodes[found].localName)
    else {
      throw fault(
        node, "ref '\(reference)' of <\(tree.nodes[node].name)> does not name a part of its unit")
    }
  }

  // MARK: Resources

  private func checkResource(_ node: Int) throws(FileError) {
    let element = tree.nodes[node]
    let parts = tree.elements(of: node)
    let isContext = element.attribute("context") != "no"
    let texts = parts.filter { ["source", "target"].contains(tree.nodes[$0].localName) }
    guard
      !parts.isEmpty, isContext || texts.contains(where: { tree.nodes[$0].localName == "source" })
    else { throw fault(node, "<\(element.name)> has no source, target or reference") }
    for text in texts {
      try checkContent(of: text)
      let name = tree.nodes[text].localName == "source" ? "srcLang" : "trgLang"
      if let language = tree.nodes[text].attribute("xml:lang"),
        language.lowercased() != tree.nodes[0].attribute(name)?.lowercased()
      {
        throw fault(text, "xml:lang of <\(tree.nodes[text].name)> is not the document's \(name)")
      }
    }
    guard element.attribute("mimeType") == nil else { return }
    guard texts.contains(where: { !tree.nodes[$0].children.isEmpty }) else {
      throw fault(node, "<\(element.name)> without content lacks the attribute 'mimeType'; add it")
    }
  }

  /// A reference to a resource names one of the file.
  private func checkResourceTargets() throws(FileError) {
    struct Name: Hashable {
      let file: Int
      let id: String
    }
    var known: Set<Name> = []
    var references: [Int] = []
    for node in tree.nodes.indices where !index.isFree[node] {
      switch names.name(of: node) {
      case "res:resourceItem":
        if let id = tree.nodes[node].attribute("id") {
          known.insert(Name(file: index.file[node], id: id))
        }
      case "res:resourceItemRef": references.append(node)
      default: break
      }
    }
    for node in references {
      let id = tree.nodes[node].attribute("ref") ?? ""
      guard known.contains(Name(file: index.file[node], id: id)) else {
        throw fault(node, "ref '\(id)' does not name a resource of the file")
      }
    }
  }

  // MARK: Validation

  private func checkRule(_ node: Int) throws(FileError) {
    let rule = tree.nodes[node]
    let kinds = ["isPresent", "isNotPresent", "startsWith", "endsWith"]
    let count = kinds.count { rule.attribute($0) != nil }
    let custom = rule.attributes.contains { $0.name.contains(":") && !$0.name.hasPrefix("xml") }
    if count > 1 || count == 0 && !custom {
      throw fault(node, "a validation rule has exactly one of \(kinds.joined(separator: ", "))")
    }
    if rule.attribute("occurs") != nil, rule.attribute("isPresent") == nil {
      throw fault(node, "occurs is set without isPresent; add isPresent or remove occurs")
    }
    if rule.attribute("existsInSource") != nil, count == 0 || rule.attribute("isNotPresent") != nil
    {
      throw fault(
        node, "existsInSource is set without isPresent, startsWith or endsWith; remove it")
    }
    let isOfFile = index.container[node] == index.file[node]
    if rule.attribute("disabled") == "yes", isOfFile {
      throw fault(node, "a rule of the file cannot be disabled; remove it")
    }
  }

  // MARK: Change tracking

  /// Elements of one name: how many there are, and their ids.
  private struct Instances {
    var count = 0
    var ids: Set<String> = []
  }

  private func checkRevisions(
    _ node: Int, of beside: [String: Instances]
  ) throws(FileError) {
    let revisions = tree.nodes[node]
    let versions = tree.elements(of: node).compactMap { tree.nodes[$0].attribute("version") }
    if let current = revisions.attribute("currentVersion"), !versions.contains(current) {
      throw fault(node, "currentVersion '\(current)' is not the version of a revision")
    }
    let name = revisions.attribute("appliesTo") ?? ""
    guard let known = names.element(named: name) else {
      throw fault(node, "appliesTo '\(name)' is not an element of XLIFF; write its name")
    }
    let instances = beside[name] ?? Instances()
    if let reference = revisions.attribute("ref") {
      guard instances.ids.contains(reference) else {
        throw fault(node, "ref '\(reference)' does not name a <\(name)> beside the revisions")
      }
    } else if instances.count > 1, instances.ids.count == instances.count {
      throw fault(node, "there are several <\(name)>; name one of them with ref")
    }
    for item in tree.elements(of: node).flatMap(tree.elements) {
      let property = tree.nodes[item].attribute("property") ?? "content"
      guard
        property == "content" || property.contains(":")
          || known.attributes.contains(where: { $0.name == property })
      else {
        throw fault(
          item, "property '\(property)' is neither 'content' nor an attribute of <\(name)>")
      }
    }
  }

  /// The element with a change track, and the elements beside the change track with all inside them, by their names.
  private func instances(beside track: Int) -> [String: Instances] {
    guard let holder = tree.nodes[track].parent else { return [:] }
    var found: [String: Instances] = [:]
    func count(_ node: Int) {
      found[tree.nodes[node].localName, default: Instances()].count += 1
      if let id = tree.nodes[node].attribute("id") {
        found[tree.nodes[node].localName, default: Instances()].ids.insert(id)
      }
    }
    count(holder)
    var open = tree.elements(of: holder).filter { $0 != track }
    while let next = open.popLast() {
      count(next)
      // What is inside another unit is the matter of its own change track.
      if !["unit", "group"].contains(tree.nodes[next].localName) {
        open += tree.elements(of: next)
      }
    }
    return found
  }

  // MARK: Sizes

  private func checkProfiles(_ node: Int) throws(FileError) {
    let standard = [
      "generalProfile": ["xliff:codepoints"],
      "storageProfile": ["xliff:utf8", "xliff:utf16", "xliff:utf32"],
    ]
    for (name, known) in standard.sorted(by: { $0.key < $1.key }) {
      if let value = tree.nodes[node].attribute(name), value.hasPrefix("xliff:"),
        !known.contains(value)
      {
        throw fault(node, "\(name) '\(value)' is not a profile of the standard")
      }
    }
  }

  /// The attributes of modules on an element of the core, with the size profiles of its file.
  private func checkAttributes(of node: Int, profile: Int?) throws(FileError) {
    let element = tree.nodes[node]
    guard element.namespace == core, element.attributes.contains(where: { $0.name.contains(":") })
    else { return }
    if attribute("subFs", of: "fs", on: node) != nil, attribute("fs", of: "fs", on: node) == nil {
      throw fault(node, "fs:subFs needs fs:fs on the same element; add it")
    }
    let reference = attribute("sizeInfoRef", of: "slr", on: node)
    if reference != nil, attribute("sizeInfo", of: "slr", on: node) != nil {
      throw fault(node, "sizeInfo and sizeInfoRef are both set; remove one of them")
    }
    for (name, chosen, isRange) in [
      ("sizeRestriction", "generalProfile", true), ("storageRestriction", "storageProfile", true),
      ("sizeInfo", "generalProfile", false), ("equivStorage", "storageProfile", false),
    ] {
      guard let value = attribute(name, of: "slr", on: node),
        let profile, tree.nodes[profile].attribute(chosen)?.hasPrefix("xliff:") == true
      else { continue }
      guard isRange ? XLIFF2Value.isSizeRange(value) : value.isEmpty || UInt(value) != nil else {
        throw fault(node, "\(name) '\(value)' is not a size of the profile; write a whole number")
      }
    }
    if element.localName == "unit" { try checkCase(node) }
    if let text = attribute("switch", of: "pgs", on: node) {
      for (kind, name) in selectors(text)
      where name.isEmpty || !["plural", "ordinal", "gender", "select"].contains(kind) {
        throw fault(
          node, "switch '\(text)' is not a list like plural:count,gender:host")
      }
    }
  }

  // MARK: Plural, gender and select

  private func selectors(_ text: String) -> [(kind: String, name: String)] {
    text.split(whereSeparator: { $0 == "," || $0 == " " }).map { item in
      let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// The cases of a unit are as many as the selectors of its group, each of the right kind.
  private func checkCase(_ node: Int) throws(FileError) {
    guard let text = attribute("case", of: "pgs", on: node) else { return }
    let group = tree.nodes[node].parent
    guard let group, let choice = attribute("switch", of: "pgs", on: group) else {
      throw fault(node, "case is set on a unit whose group has no switch; add it")
    }
    let cases = text.split(whereSeparator: { $0 == "," || $0 == " " })
    let kinds = selectors(choice).map(\.kind)
    guard cases.count == kinds.count else {
      throw fault(
        node, "case '\(text)' has \(cases.count) values for \(kinds.count) selectors of its group")
    }
    let words = ["zero", "one", "two", "few", "many", "other"]
    for (value, kind) in zip(cases, kinds)
    where ["plural", "ordinal"].contains(kind) && !words.contains(String(value))
      && Double(value) == nil
    {
      throw fault(node, "case '\(value)' is not a number or a plural form")
    }
  }
}
