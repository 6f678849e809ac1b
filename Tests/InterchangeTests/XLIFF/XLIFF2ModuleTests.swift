// SPDX-License-Identifier: Apache-2.0
import Files
import Testing

@testable import Interchange

/// The constraints of the modules of XLIFF 2 (section 5 of the standard), each with a document that breaks it.
@Suite struct XLIFF2ModuleTests {
  /// A unit with a match.
  private static func match(
    _ attributes: String = "ref='#s1'",
    _ content: String = "<xlf:source>a</xlf:source><xlf:target>乙</xlf:target>"
  ) -> String {
    "<mtc:matches><mtc:match \(attributes)>\(content)</mtc:match></mtc:matches>"
      + segment("<mrk id='m1' type='mtc:match'>a</mrk>", nil, "id='s1'")
  }

  static let matches = [
    XLIFF2Constraint(
      "mtc: id unique in the matches", valid: match("id='1' ref='#m1'"),
      invalid: "<mtc:matches>"
        + String(
          repeating:
            "<mtc:match id='1' ref='#s1'><xlf:source>a</xlf:source><xlf:target>b</xlf:target></mtc:match>",
          count: 2) + "</mtc:matches>" + segment("a", nil, "id='s1'"),
      says: "the id '1' appears twice"),
    XLIFF2Constraint(
      "mtc: ref to a part of the unit", valid: match("ref='#m1'"), invalid: match("ref='#u=u1'"),
      says: "does not name a part of its unit"),
    XLIFF2Constraint(
      "mtc: type of the list", valid: match("ref='#s1' type='icm'"),
      invalid: match("ref='#s1' type='ice'"),
      says: "type of <mtc:match> cannot be 'ice'"),
    XLIFF2Constraint(
      "mtc: subType with a type", valid: match("ref='#s1' type='tb' subType='my:x'"),
      invalid: match("ref='#s1' subType='my:x'"), says: "subType is set without type"),
    XLIFF2Constraint(
      "mtc: quality between 0 and 100", valid: match("ref='#s1' similarity='100.0'"),
      invalid: match("ref='#s1' matchQuality='100.5'"), says: "cannot be '100.5'"),
    XLIFF2Constraint(
      "mtc: source and target", valid: match(),
      invalid: match("ref='#s1'", "<xlf:source>a</xlf:source>"),
      says: "lacks <target>"),
    XLIFF2Constraint(
      "mtc: no xml:lang on a match", valid: match(), invalid: match("ref='#s1' xml:lang='zh'"),
      says: "takes no xml:lang"),
    XLIFF2Constraint(
      "mtc: another language only for reference",
      valid: match(
        "ref='#s1' reference='yes'",
        "<xlf:source>a</xlf:source><xlf:target xml:lang='ru'>б</xlf:target>"),
      invalid: match(
        "ref='#s1'", "<xlf:source>a</xlf:source><xlf:target xml:lang='ru'>б</xlf:target>"),
      says: "xml:lang of <target> is not the document's trgLang"),
    XLIFF2Constraint(
      "mtc: original data, ids and spans of its own",
      valid: match(
        "ref='#s1'",
        "<xlf:originalData><xlf:data id='d'>x</xlf:data></xlf:originalData>"
          + "<xlf:source><xlf:ph id='1' dataRef='d'/></xlf:source><xlf:target>乙</xlf:target>"),
      invalid: match(
        "ref='#s1'", "<xlf:source><xlf:sc id='1'/>a</xlf:source><xlf:target>乙</xlf:target>"),
      says: "the code '1' is not closed"),
  ]

  /// A unit with a glossary entry.
  private static func entry(_ attributes: String, _ content: String) -> String {
    "<gls:glossary><gls:glossEntry \(attributes)>\(content)</gls:glossEntry></gls:glossary>"
      + segment("a", nil, "id='s1'")
  }

  static let glossaries = [
    XLIFF2Constraint(
      "gls: a translation or a definition",
      valid: entry("", "<gls:term>a</gls:term><gls:definition>b</gls:definition>"),
      invalid: entry("", "<gls:term>a</gls:term>"), says: "neither a translation nor a definition"),
    XLIFF2Constraint(
      "gls: id unique among entries and translations",
      valid: entry("id='1'", "<gls:term>a</gls:term><gls:translation id='2'>乙</gls:translation>"),
      invalid: entry("id='1'", "<gls:term>a</gls:term><gls:translation id='1'>乙</gls:translation>"),
      says: "the id '1' appears twice"),
    XLIFF2Constraint(
      "gls: ref to a part of the unit",
      valid: entry("ref='#s1'", "<gls:term>a</gls:term><gls:translation>乙</gls:translation>"),
      invalid: entry("", "<gls:term>a</gls:term><gls:translation ref='#s9'>乙</gls:translation>"),
      says: "'#s9' does not name anything"),
    XLIFF2Constraint(
      "gls: no other module in an entry",
      valid: entry("", "<gls:term>a</gls:term><gls:translation>乙</gls:translation><my:x/>"),
      invalid: entry(
        "",
        "<gls:term>a</gls:term><gls:translation>乙</gls:translation>"
          + "<mda:metadata><mda:metaGroup><mda:meta type='x'/></mda:metaGroup></mda:metadata>"),
      says: "<mda:metadata> is not allowed in <gls:glossEntry>"),
    XLIFF2Constraint(
      "gls: no element of the core in an entry",
      valid: entry("", "<gls:term>a</gls:term><gls:translation>乙</gls:translation><my:note/>"),
      invalid: entry(
        "", "<gls:term>a</gls:term><gls:translation>乙</gls:translation><xlf:note>b</xlf:note>"),
      says: "<xlf:note> is not allowed at this place in <gls:glossEntry>"),
  ]

  static let styles = [
    XLIFF2Constraint(
      "fs: an element of HTML", valid: segment("<pc id='1' fs:fs='b'>a</pc>"),
      invalid: segment("<pc id='1' fs:fs='script'>a</pc>"), says: "fs:fs of <pc> cannot be 'script'"
    ),
    XLIFF2Constraint(
      "fs: subFs with fs", valid: segment("<ph id='1' fs:fs='img' fs:subFs='src,a.png'/>"),
      invalid: segment("<ph id='1' fs:subFs='src,a.png'/>"), says: "fs:subFs needs fs:fs"),
    XLIFF2Constraint(
      "fs: subFs is names and values",
      valid: segment("<ph id='1' fs:fs='img' fs:subFs='src,c:\\\\a.png\\alt,one\\, two'/>"),
      invalid: segment("<ph id='1' fs:fs='img' fs:subFs='src,a,b'/>"), says: "cannot be 'src,a,b'"),
    XLIFF2Constraint(
      "fs: on ec only if isolated", valid: segment("<ec id='1' isolated='yes' fs:fs='b'/>"),
      invalid: segment("<sc id='1' fs:fs='b'/>a<ec startRef='1' fs:fs='b'/>"),
      says: "fs:fs is set on an <ec> that is not isolated"),
    XLIFF2Constraint(
      "fs: only its attributes, where they may be",
      valid: "<unit id='u' fs:fs='p'>\(segment("a"))</unit>",
      invalid: "<unit id='u' fs:style='p'>\(segment("a"))</unit>",
      says: "is not an attribute of its module"),
  ]

  private static func metadata(_ id: String, _ other: String) -> String {
    "<mda:metadata id='m'><mda:metaGroup id='\(id)'><mda:metaGroup id='\(other)'>"
      + "<mda:meta type='x'>y</mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata>"
      + segment("a")
  }

  static let data = [
    XLIFF2Constraint(
      "mda: id unique in the metadata", valid: metadata("1", "2"), invalid: metadata("1", "m"),
      says: "the id 'm' appears twice"),
    XLIFF2Constraint(
      "mda: a group is not empty",
      valid:
        "<mda:metadata><mda:metaGroup appliesTo='ignorable'><mda:meta type='x'/></mda:metaGroup></mda:metadata>"
        + segment("a"),
      invalid: "<mda:metadata><mda:metaGroup/></mda:metadata>" + segment("a"),
      says: "lacks <meta> or <metaGroup>"),
    XLIFF2Constraint(
      "modules: once in an element", valid: metadata("1", "2"),
      invalid: metadata("1", "2").replacing(segment("a"), with: "") + metadata("3", "4"),
      says: "has two <mda:metadata>"),
    XLIFF2Constraint(
      "modules: where the standard allows them",
      valid:
        "<file id='f'>\(metadata("1", "2").replacing(segment("a"), with: ""))<unit id='u'>\(segment("a"))</unit></file>",
      invalid:
        "<file id='f'><gls:glossary><gls:glossEntry><gls:term>a</gls:term><gls:definition>b</gls:definition>"
        + "</gls:glossEntry></gls:glossary><unit id='u'>\(segment("a"))</unit></file>",
      says: "<gls:glossary> is not allowed in <file>"),
  ]

  private static func resource(_ item: String, _ reference: String = "r1") -> String {
    "<file id='f'><res:resourceData>\(item)</res:resourceData><unit id='u'>"
      + "<res:resourceData><res:resourceItemRef ref='\(reference)'/></res:resourceData>\(segment("a"))</unit></file>"
  }

  static let resources = [
    XLIFF2Constraint(
      "res: content or href, not both",
      valid: resource(
        "<res:resourceItem id='r1' mimeType='x/y'><res:source href='a.bin'/></res:resourceItem>"),
      invalid: resource(
        "<res:resourceItem id='r1' mimeType='x/y'><res:source href='a.bin'><my:x/></res:source></res:resourceItem>"
      ),
      says: "either content or href"),
    XLIFF2Constraint(
      "res: mimeType without content",
      valid: resource(
        "<res:resourceItem id='r1'><res:source><my:x/></res:source></res:resourceItem>"),
      invalid: resource("<res:resourceItem id='r1'><res:source href='a.bin'/></res:resourceItem>"),
      says: "lacks the attribute 'mimeType'"),
    XLIFF2Constraint(
      "res: something in an item",
      valid: resource(
        "<res:resourceItem id='r1' mimeType='x/y'><res:reference href='a.png'/></res:resourceItem>"),
      invalid: resource("<res:resourceItem id='r1' mimeType='x/y'/>"),
      says: "has no source, target or reference"),
    XLIFF2Constraint(
      "res: xml:lang of the document",
      valid: resource(
        "<res:resourceItem id='r1'><res:source xml:lang='en'><my:x/></res:source></res:resourceItem>"
      ),
      invalid: resource(
        "<res:resourceItem id='r1'><res:source xml:lang='ru'><my:x/></res:source></res:resourceItem>"
      ),
      says: "xml:lang of <res:source> is not the document's srcLang"),
    XLIFF2Constraint(
      "res: a reference to an item of the file",
      valid: resource(
        "<res:resourceItem id='r1' mimeType='x/y'><res:reference href='a.png'/></res:resourceItem>"),
      invalid: resource(
        "<res:resourceItem id='r1' mimeType='x/y'><res:reference href='a.png'/></res:resourceItem>",
        "r2"),
      says: "ref 'r2' does not name a resource"),
    XLIFF2Constraint(
      "res: id unique in the resources",
      valid: resource(
        "<res:resourceItem id='r1' mimeType='x/y'><res:reference href='a.png'/></res:resourceItem>"),
      invalid: resource(
        String(
          repeating:
            "<res:resourceItem id='r1' mimeType='x/y'><res:reference href='a.png'/></res:resourceItem>",
          count: 2)),
      says: "the id 'r1' appears twice"),
  ]

  private static func revisions(_ attributes: String, _ property: String = "content") -> String {
    "<ctr:changeTrack><ctr:revisions \(attributes)><ctr:revision version='1'><ctr:item property='\(property)'>x</ctr:item>"
      + "</ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id='n1'>a</note><note id='n2'>b</note></notes>"
      + segment("a")
  }

  static let changes = [
    XLIFF2Constraint(
      "ctr: appliesTo an element of XLIFF", valid: revisions("appliesTo='source'"),
      invalid: revisions("appliesTo='text'"), says: "appliesTo 'text' is not an element"),
    XLIFF2Constraint(
      "ctr: ref to an element beside", valid: revisions("appliesTo='note' ref='n2'"),
      invalid: revisions("appliesTo='note' ref='n3'"), says: "ref 'n3' does not name a <note>"),
    XLIFF2Constraint(
      "ctr: ref where there are several", valid: revisions("appliesTo='note' ref='n1'"),
      invalid: revisions("appliesTo='note'"), says: "there are several <note>"),
    XLIFF2Constraint(
      "ctr: property is content or an attribute",
      valid: revisions("appliesTo='note' ref='n1'", "priority"),
      invalid: revisions("appliesTo='note' ref='n1'", "colour"), says: "property 'colour'"),
    XLIFF2Constraint(
      "ctr: currentVersion of a revision",
      valid: revisions("appliesTo='source' currentVersion='1'"),
      invalid: revisions("appliesTo='source' currentVersion='2'"), says: "currentVersion '2'"),
    XLIFF2Constraint(
      "ctr: a date of ISO 8601", valid: dated("2014-08-05T10:00:00+02:00"),
      invalid: dated("5 August 2014"), says: "datetime of <ctr:revision> cannot be"),
  ]

  private static func dated(_ time: String) -> String {
    "<ctr:changeTrack><ctr:revisions appliesTo='source'><ctr:revision datetime='\(time)'>"
      + "<ctr:item property='content'>a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>"
      + segment("a")
  }

  private static func sized(_ attribute: String, _ profile: String = "xliff:codepoints") -> String {
    "<file id='f'><slr:profiles generalProfile='\(profile)' storageProfile='xliff:utf8'/>"
      + "<unit id='u' \(attribute)>\(segment("a"))</unit></file>"
  }

  static let sizes = [
    XLIFF2Constraint(
      "slr: sizeInfo or sizeInfoRef, not both", valid: sized("slr:sizeInfo='3'"),
      invalid: sized("slr:sizeInfo='3' slr:sizeInfoRef='x'"), says: "are both set"),
    XLIFF2Constraint(
      "slr: profiles of the standard", valid: sized("", "my:lines"),
      invalid: sized("", "xliff:lines"),
      says: "is not a profile of the standard"),
    XLIFF2Constraint(
      "slr: sizes of standard profiles",
      valid: sized("slr:sizeRestriction='3,*' slr:storageRestriction='255'"),
      invalid: sized("slr:sizeRestriction='3-9'"), says: "sizeRestriction '3-9' is not a size"),
    XLIFF2Constraint(
      "slr: the least size is not above the most",
      valid: sized("slr:sizeRestriction='3,3'"), invalid: sized("slr:sizeRestriction='9,3'"),
      says: "sizeRestriction '9,3' is not a size"),
    XLIFF2Constraint(
      "slr: attributes where they may be",
      valid: segment("<mrk id='1' type='my:x' slr:sizeRestriction='9'>a</mrk>"),
      invalid: segment("<ph id='1' slr:sizeRestriction='9'/>"),
      says: "<ph> takes no 'slr:sizeRestriction'"),
    XLIFF2Constraint(
      "slr: profiles only in a file", valid: sized(""),
      invalid: "<slr:profiles generalProfile='xliff:codepoints'/>" + segment("a"),
      says: "<slr:profiles> is not allowed in <unit>"),
  ]

  private static func rule(_ attributes: String) -> String {
    "<val:validation><val:rule \(attributes)/></val:validation>" + segment("a")
  }

  static let rules = [
    XLIFF2Constraint(
      "val: one rule of four, or one of another vocabulary", valid: rule("my:rule='x'"),
      invalid: rule("isPresent='a' startsWith='b'"), says: "exactly one of"),
    XLIFF2Constraint(
      "val: occurs with isPresent", valid: rule("isPresent='a' occurs='2'"),
      invalid: rule("startsWith='a' occurs='2'"), says: "occurs is set without isPresent"),
    XLIFF2Constraint(
      "val: existsInSource without isNotPresent", valid: rule("endsWith='a' existsInSource='yes'"),
      invalid: rule("isNotPresent='a' existsInSource='yes'"), says: "existsInSource is set without"),
    XLIFF2Constraint(
      "val: disabled below the file", valid: rule("isPresent='a' disabled='yes'"),
      invalid:
        "<file id='f'><val:validation><val:rule isPresent='a' disabled='yes'/></val:validation>"
        + "<unit id='u'>\(segment("a"))</unit></file>",
      says: "cannot be disabled"),
    XLIFF2Constraint(
      "val: a rule says what", valid: rule("isPresent='a'"), invalid: rule("isPresent=''"),
      says: "isPresent of <val:rule> cannot be ''"),
  ]

  private static func its(_ mark: String, _ records: String = "") -> String {
    "<file id='f' its:version='2.0'><unit id='u'>\(records)"
      + segment("<mrk id='m' \(mark)>a</mrk>") + "</unit></file>"
  }
  private static let issues =
    "<its:locQualityIssues xml:id='i1'><its:locQualityIssue locQualityIssueType='grammar'/></its:locQualityIssues>"

  static let tags = [
    XLIFF2Constraint(
      "its: version in scope (2.1)", valid: its("type='its:generic' its:mtConfidence='0.5'"),
      invalid: segment("<mrk id='m' type='its:generic' its:mtConfidence='0.5'>a</mrk>"),
      says: "without its:version", version: "2.1"),
    XLIFF2Constraint(
      "its: values (2.1)",
      valid: its(
        "type='its:generic' its:locQualityIssueType='grammar' its:locQualityIssueSeverity='50'"),
      invalid: its("type='its:generic' its:mtConfidence='1.5'"),
      says: "its:mtConfidence of <mrk> cannot be '1.5'",
      version: "2.1"),
    XLIFF2Constraint(
      "its: type its:generic (2.1)", valid: its("its:taClassRef='http://a.example/b'"),
      invalid: its("type='comment' value='x' its:taClassRef='http://a.example/b'"),
      says: "has the type 'its:generic'", version: "2.1"),
    XLIFF2Constraint(
      "its: records or attributes, not both (2.1)",
      valid: its("its:locQualityIssuesRef='#its=i1'", issues),
      invalid: its("its:locQualityIssuesRef='#its=i1' its:locQualityIssueComment='x'", issues),
      says: "are both set", version: "2.1"),
    XLIFF2Constraint(
      "its: a reference to records of the unit (2.1)",
      valid: its("its:locQualityIssuesRef='#its=i1'", issues),
      invalid: its("its:locQualityIssuesRef='#its=i2'", issues), says: "does not name records",
      version: "2.1"),
    XLIFF2Constraint(
      "its: id unique among records (2.1)", valid: its("translate='no'", issues),
      invalid: its("translate='no'", issues + issues), says: "appears twice among the records",
      version: "2.1"),
    XLIFF2Constraint(
      "its: a record says something (2.1)", valid: its("translate='no'", issues),
      invalid: its(
        "translate='no'",
        "<its:provenanceRecords xml:id='p'><its:provenanceRecord/></its:provenanceRecords>"),
      says: "says nothing", version: "2.1"),
    XLIFF2Constraint(
      "its: taSource with taIdent (2.1)", valid: its("its:taSource='Wordnet' its:taIdent='301'"),
      invalid: its("its:taSource='Wordnet'"), says: "taSource is set without taIdent",
      version: "2.1"),
    XLIFF2Constraint(
      "its: a threshold with its score (2.1)",
      valid: its("its:locQualityRatingScore='90' its:locQualityRatingScoreThreshold='80'"),
      invalid: its("its:locQualityRatingScoreThreshold='80'"),
      says: "is set without locQualityRatingScore",
      version: "2.1"),
    XLIFF2Constraint(
      "its: annotatorsRef names each category once (2.1)",
      valid: its("its:annotatorsRef='mt-confidence|a terminology|b'"),
      invalid: its("its:annotatorsRef='mt-confidence|a mt-confidence|b'"),
      says: "is not a list like",
      version: "2.1"),
  ]

  private static func plural(_ choice: String, _ value: String) -> String {
    "<group id='g' pgs:switch='\(choice)'><unit id='u' pgs:case='\(value)'>\(segment("a"))</unit></group>"
  }

  static let selections = [
    XLIFF2Constraint(
      "pgs: selectors of the standard (2.2)",
      valid: plural("plural:count,gender:host", "one,feminine"),
      invalid: plural("number:count", "one"), says: "is not a list like", version: "2.2"),
    XLIFF2Constraint(
      "pgs: as many values as selectors (2.2)", valid: plural("plural:count", "other"),
      invalid: plural("plural:count,gender:host", "other"), says: "1 values for 2 selectors",
      version: "2.2"),
    XLIFF2Constraint(
      "pgs: numbers and plural forms (2.2)", valid: plural("ordinal:place", "3"),
      invalid: plural("ordinal:place", "third"), says: "is not a number or a plural form",
      version: "2.2"),
  ]

  static let all =
    matches + glossaries + styles + data + resources + changes + sizes + rules + tags + selections

  @Test(arguments: all) func holds(_ test: XLIFF2Constraint) {
    #expect(test.faultOfValid == nil)
    let fault = test.faultOfInvalid
    #expect(fault?.contains(test.message) == true, "\(fault ?? "was read")")
  }

  /// In version 2.0 ITS is an extension, whose rules are not those of XLIFF.
  @Test func itsIsAnExtensionOfTheFirstVersion() {
    let test = XLIFF2Constraint(
      "", valid: segment("<mrk id='m' type='comment' value='x' its:mtConfidence='9'>a</mrk>"),
      invalid: "", says: "")
    #expect(test.faultOfValid == nil)
  }

  /// What extensions may do stays possible everywhere where the standard says so.
  @Test(arguments: [
    "<file id='f' my:a='1'><my:b/><unit id='u' my:a='1'><my:b/>\(segment("a"))</unit></file>",
    "<my:b><my:c id='1'/></my:b><notes><note my:a='1'>a</note></notes>" + segment("a"),
    segment(
      "<mrk id='1' type='my:x' my:a='1'>a</mrk><sm id='2' type='my:x' my:a='1'/>b<em startRef='2'/>"
    ),
    "<skeleton><my:b id='1'/><my:b id='1'/></skeleton><unit id='u'>\(segment("a"))</unit>",
    "<mtc:matches><mtc:match ref='#1' my:a='1'><xlf:source>a</xlf:source><xlf:target>b</xlf:target><my:b/></mtc:match>"
      + "</mtc:matches>" + segment("<ph id='1'/>"),
    "<val:validation my:a='1'><val:rule isPresent='a' my:a='1'/></val:validation>" + segment("a"),
  ])
  func extensionsAreAllowed(_ content: String) {
    #expect(XLIFF2Constraint("", valid: content, invalid: "", says: "").faultOfValid == nil)
  }
}
