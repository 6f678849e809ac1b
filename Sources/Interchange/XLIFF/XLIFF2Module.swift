// SPDX-License-Identifier: Apache-2.0

/// The modules of XLIFF 2.0 to 2.2 by the prefix that the standard gives them: their elements and attributes, and
/// where each may be used.
enum XLIFF2Module {
  /// The prefixes of modules by the part of their namespace between `tc:xliff:` and the version.
  private static let prefixes = [
    "matches": "mtc", "glossary": "gls", "fs": "fs", "metadata": "mda", "resourcedata": "res",
    "changetracking": "ctr", "sizerestriction": "slr", "validation": "val", "itsm": "itsm",
    "pgs": "pgs",
  ]

  /// The prefix of a module's namespace; `nil` for any other namespace.
  static func prefix(of namespace: String?) -> String? {
    let start = "urn:oasis:names:tc:xliff:"
    if namespace == "http://www.w3.org/2005/11/its" { return "its" }
    guard let namespace, namespace.hasPrefix(start) else { return nil }
    return namespace.dropFirst(start.count).split(separator: ":").first
      .flatMap { prefixes[String($0)] }
  }

  /// The elements of each module.
  static let elements: [String: [String: XLIFF2Element]] = [
    "mtc": [
      "matches": .init("", "match+"),
      "match": .init(
        "id=token matchQuality=percent matchSuitability=percent origin ref! reference=yesNo"
          + " similarity=percent subType=custom type=matchType",
        "mda:metadata? xlf:originalData? xlf:source xlf:target ##*", foreign: .any),
    ],
    "gls": [
      "glossary": .init("", "glossEntry+"),
      "glossEntry": .init("id=token ref", "term translation* definition? ##*", foreign: .any),
      "term": .init("source", foreign: .any, text: true),
      "translation": .init("id=token ref source", foreign: .any, text: true),
      "definition": .init("source", foreign: .any, text: true),
    ],
    "mda": [
      "metadata": .init("id=token", "metaGroup+"),
      "metaGroup": .init("id=token category appliesTo=applies", "metaGroup|meta+"),
      "meta": .init("type!", text: true),
    ],
    "res": [
      "resourceData": .init("id=token", "resourceItemRef|resourceItem*"),
      "resourceItemRef": .init("id=token ref!=token", foreign: .any),
      "resourceItem": .init(
        "id=token mimeType context=yesNo", "xlf:notes? source? target? reference*", foreign: .any),
      "source": .init("href=text", "anything", foreign: .any, text: true),
      "target": .init("href=text", "anything", foreign: .any, text: true),
      "reference": .init("href!=text", foreign: .any),
    ],
    "ctr": [
      "changeTrack": .init("", "revisions+", foreign: .any),
      "revisions": .init(
        "appliesTo!=token ref=token currentVersion=token", "revision+", foreign: .any),
      "revision": .init("author datetime=time version=token", "item+", foreign: .any),
      "item": .init("property!=text", foreign: .any, text: true),
    ],
    "slr": [
      "profiles": .init("generalProfile storageProfile", "normalization? ##*", foreign: .any),
      "normalization": .init("general=normalization storage=normalization"),
      "data": .init("profile!", "##*", foreign: .any),
    ],
    "val": [
      "validation": .init("", "rule+", foreign: .any),
      "rule": .init(
        "isPresent=text occurs=positive isNotPresent=text startsWith=text endsWith=text"
          + " existsInSource=yesNo caseSensitive=yesNo normalization=normalization"
          + " disabled=yesNo", foreign: .any),
    ],
    "its": [
      "locQualityIssues": .init("version=itsVersion", "locQualityIssue+", foreign: .any),
      "locQualityIssue": .init(
        "locQualityIssueType=issueType locQualityIssueComment locQualityIssueSeverity=percent"
          + " locQualityIssueProfileRef locQualityIssueEnabled=yesNo version=itsVersion",
        foreign: .any),
      "provenanceRecords": .init("version=itsVersion", "provenanceRecord+", foreign: .any),
      "provenanceRecord": .init(
        provenance.joined(separator: " ") + " version=itsVersion", foreign: .any),
    ],
  ]

  /// Attributes of ITS that say who made a text.
  static let provenance = [
    "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef",
    "revTool", "revToolRef", "tool", "toolRef",
  ]

  /// The elements of modules that elements of the standard may hold in the place of extensions, each once, or, with
  /// `*`, more often.
  static let places: [String: Set<String>] = [
    "xliff": ["mda:metadata"],
    "file": [
      "ctr:changeTrack", "mda:metadata", "res:resourceData", "slr:profiles", "slr:data",
      "val:validation", "its:provenanceRecords*",
    ],
    "group": [
      "ctr:changeTrack", "mda:metadata", "slr:data", "val:validation", "its:provenanceRecords*",
    ],
    "unit": [
      "ctr:changeTrack", "mtc:matches", "gls:glossary", "mda:metadata", "res:resourceData",
      "slr:data", "val:validation", "its:locQualityIssues*", "its:provenanceRecords*",
    ],
    "mtc:match": ["mda:metadata"],
  ]

  private static let containers: Set<String> = ["file", "group", "unit"]
  private static let codes: Set<String> = ["ph", "pc", "sc", "ec"]
  private static let marks: Set<String> = ["mrk", "sm"]
  private static let spans: Set<String> = ["pc", "sc", "mrk", "sm"]
  private static let styled = containers.union(codes).union(marks).union(["note"])

  /// The attributes of modules on elements of the core: where they may be used, and the kind of their values.
  static let attributes: [String: [String: (elements: Set<String>, values: String?)]] = [
    "fs": ["fs": (styled, "style"), "subFs": (styled, "subStyle")],
    "slr": [
      "storageRestriction": (containers.union(spans), nil),
      "sizeRestriction": (containers.union(spans), nil),
      "equivStorage": (codes, nil),
      "sizeInfo": (containers.union(codes), nil),
      "sizeInfoRef": (containers.union(codes), "token"),
    ],
    "pgs": ["switch": (["group"], "text"), "case": (["unit"], "text")],
  ]

  /// The kinds of values of attributes of ITS.
  static let its: [String: String] = [
    "version": "itsVersion", "locQualityIssueType": "issueType",
    "locQualityIssueSeverity": "percent", "locQualityIssueEnabled": "yesNo",
    "locQualityRatingScore": "percent", "locQualityRatingScoreThreshold": "percent",
    "locQualityRatingVote": "integer", "locQualityRatingVoteThreshold": "integer",
    "mtConfidence": "fraction", "termConfidence": "fraction", "taConfidence": "fraction",
    "localeFilterType": "filter",
  ]

  /// Categories of data of ITS 2.0.
  static let categories = Set(
    ("allowed-characters directionality domain elements-within-text external-resource id-value"
      + " language-information locale-filter localization-note localization-quality-issue"
      + " localization-quality-rating mt-confidence preserve-space provenance storage-size"
      + " target-pointer terminology text-analysis translate").split(separator: " ").map(
        String.init))
}
