// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Testing

@testable import Interchange

/// The constraints of the core of XLIFF 2 (section 4 of the standard), each with a document that breaks it.
@Suite struct XLIFF2CoreTests {
  private static let no = "canCopy='no' canDelete='no'"

  static let structure = [
    XLIFF2Constraint(
      "file: id unique in the document",
      valid: "<file id='f1'><unit id='u'>\(segment("a"))</unit></file>",
      invalid: "<file id='f1'><unit id='u'>\(segment("a"))</unit></file>"
        + "<file id='f1'><unit id='u'>\(segment("a"))</unit></file>",
      says: "the id 'f1' appears twice among the files"),
    XLIFF2Constraint(
      "group: id unique in the file",
      valid: "<group id='g'><group id='h'/></group><unit id='u'>\(segment("a"))</unit>",
      invalid: "<group id='g'><group id='g'/></group><unit id='u'>\(segment("a"))</unit>",
      says: "the id 'g' appears twice among the groups"),
    XLIFF2Constraint(
      "unit: id unique in the file",
      valid:
        "<unit id='u'>\(segment("a"))</unit><group id='u'><unit id='v'>\(segment("b"))</unit></group>",
      invalid:
        "<unit id='u'>\(segment("a"))</unit><group id='g'><unit id='u'>\(segment("b"))</unit></group>",
      says: "the id 'u' appears twice among the units"),
    XLIFF2Constraint(
      "unit: at least one segment", valid: "<ignorable><source/></ignorable>\(segment("a"))",
      invalid: "<ignorable><source/></ignorable>", says: "has no <segment>"),
    XLIFF2Constraint(
      "note: id unique beside its siblings",
      valid: "<notes><note id='n'>a</note></notes>\(segment("a"))",
      invalid: "<notes><note id='n'>a</note><note id='n'>b</note></notes>\(segment("a"))",
      says: "the id 'n' appears twice among the notes"),
    XLIFF2Constraint(
      "data: id unique in the unit",
      valid: "<originalData><data id='d'>a</data></originalData>\(segment("a"))",
      invalid:
        "<originalData><data id='d'>a</data><data id='d'>b</data></originalData>\(segment("a"))",
      says: "among the original data"),
    XLIFF2Constraint(
      "skeleton: content or href, not both",
      valid: "<skeleton href='a.skl'/><unit id='u'>\(segment("a"))</unit>",
      invalid: "<skeleton href='a.skl'>x</skeleton><unit id='u'>\(segment("a"))</unit>",
      says: "either content or href"),
    XLIFF2Constraint(
      "extension: id unique in its container, per namespace",
      valid: "<my:a id='1'/><my:a id='2'/>\(segment("a"))",
      invalid: "<my:a id='1'/><my:b><my:c id='1'/></my:b>\(segment("a"))",
      says: "the id '1' appears twice"),
    XLIFF2Constraint(
      "extension: id is a name token", valid: "<my:a id='a.1'/>\(segment("a"))",
      invalid: "<my:a id='a 1'/>\(segment("a"))", says: "is not a name token"),
    XLIFF2Constraint(
      "trgLang: required with targets",
      valid:
        "<xliff version='2.0' srcLang='en'><file id='f'><unit id='u'>\(segment("a"))</unit></file></xliff>",
      invalid:
        "<xliff version='2.0' srcLang='en'><file id='f'><unit id='u'>\(segment("a", "b"))</unit></file></xliff>",
      says: "no trgLang on <xliff>"),
    XLIFF2Constraint(
      "version: 2.0, 2.1 or 2.2",
      valid:
        "<xliff version='2.1' srcLang='en'><file id='f'><unit id='u'>\(segment("a"))</unit></file></xliff>",
      invalid:
        "<xliff version='2.0' srcLang='e n'><file id='f'><unit id='u'>\(segment("a"))</unit></file></xliff>",
      says: "srcLang of <xliff> cannot be 'e n'"),
    XLIFF2Constraint(
      "xml:lang: set or inherited, that of the document",
      valid: "<file id='f' xml:lang='zh'><unit id='u'><segment><source xml:lang='en'>a</source>"
        + "<target>乙</target></segment></unit></file>",
      invalid: "<file id='f' xml:lang='zh'><unit id='u'>\(segment("a", "乙"))</unit></file>",
      says: "xml:lang of <source> is not the document's srcLang"),
    XLIFF2Constraint(
      "xml:lang of a group reaches its targets",
      valid: "<group id='g' xml:lang='en'><unit id='u'><segment><source>a</source>"
        + "<target xml:lang='zh'>乙</target></segment></unit></group>",
      invalid: "<group id='g' xml:lang='en'><unit id='u'>\(segment("a", "乙"))</unit></group>",
      says: "xml:lang of <target> is not the document's trgLang"),
    XLIFF2Constraint(
      "xml:space: the same for source and target",
      valid:
        "<segment><source xml:space='preserve'>a</source><target xml:space='preserve'/></segment>",
      invalid: "<segment><source xml:space='preserve'>a</source><target/></segment>",
      says: "xml:space of <source> and <target> differ"),
    XLIFF2Constraint(
      "xml:space of data: preserve",
      valid:
        "<originalData><data id='d' xml:space='preserve'> </data></originalData>\(segment("a"))",
      invalid:
        "<originalData><data id='d' xml:space='default'> </data></originalData>\(segment("a"))",
      says: "is not allowed on <data>"),
  ]

  static let segments = [
    XLIFF2Constraint(
      "state: a target unless initial", valid: segment("a", "b", "state='translated'"),
      invalid: segment("a", nil, "state='translated'"), says: "without a <target>"),
    XLIFF2Constraint(
      "subState: with a state", valid: segment("a", nil, "state='initial' subState='my:x'"),
      invalid: segment("a", nil, "subState='my:x'"), says: "subState is set without state"),
    XLIFF2Constraint(
      "subState: prefix and value", valid: segment("a", nil, "state='initial' subState='my:x'"),
      invalid: segment("a", nil, "state='initial' subState='my:x:y'"), says: "cannot be 'my:x:y'"),
    XLIFF2Constraint(
      "type of units: xlf is reserved", valid: "<unit id='u' type='my:x'>\(segment("a"))</unit>",
      invalid: "<unit id='u' type='xlf:x'>\(segment("a"))</unit>", says: "cannot be 'xlf:x'"),
    XLIFF2Constraint(
      "order: between 1 and the number of parts",
      valid: "<segment><source>a</source><target order='1'>b</target></segment>",
      invalid: "<segment><source>a</source><target order='2'>b</target></segment>",
      says: "order 2 is beyond the 1 segments"),
    XLIFF2Constraint(
      "order: each place once, also of parts without one",
      valid: "<segment><source>a</source><target order='2'>b</target></segment>"
        + "<segment><source>a</source><target order='1'>b</target></segment>",
      invalid: "<segment><source>a</source><target order='2'>b</target></segment>" + segment("a"),
      says: "have the order 2"),
    XLIFF2Constraint(
      "id: unique among segments and codes", valid: segment("<ph id='1'/>", nil, "id='s1'"),
      invalid: segment("<ph id='s1'/>", nil, "id='s1'"), says: "the id 's1' appears twice"),
    XLIFF2Constraint(
      "id in a target: that of the source's code of its kind",
      valid: segment("<ph id='1'/>", "<ph id='1'/>"),
      invalid: segment("<ph id='1'/>", "<pc id='1'>b</pc>"), says: "of another kind in the source"),
    XLIFF2Constraint(
      "id in a target: of the same segment",
      valid: segment("<ph id='1'/>", "b") + segment("a", "<ph id='2'/>"),
      invalid: segment("<ph id='1'/>", "b") + segment("a", "<ph id='1'/>"),
      says: "that of a code of another segment"),
    XLIFF2Constraint(
      "annotation in a target: type and translate of the source's",
      valid: segment("<mrk id='1' type='term'>a</mrk>", "<mrk id='1' type='term'>b</mrk>"),
      invalid: segment("<mrk id='1' type='term'>a</mrk>", "<mrk id='1' type='my:x'>b</mrk>"),
      says: "type of the annotation differs"),
    XLIFF2Constraint(
      "cp: only characters that XML does not allow",
      valid: segment("<cp hex='0000'/><cp hex='FFFE'/>"),
      invalid: segment("<cp hex='0041'/>"), says: "hex of <cp> cannot be '0041'"),
    XLIFF2Constraint(
      "cp: four or six digits", valid: segment("<cp hex='001a'/>"),
      invalid: segment("<cp hex='001'/>"),
      says: "hex of <cp> cannot be '001'"),
  ]

  static let codes = [
    XLIFF2Constraint(
      "dataRef: original data of the unit",
      valid: "<originalData><data id='d'>a</data></originalData>"
        + segment("<ph id='1' dataRef='d'/>"),
      invalid: segment("<ph id='1' dataRef='d'/>"), says: "does not name original data"),
    XLIFF2Constraint(
      "dataRefStart and dataRefEnd: both (2.1)",
      valid: "<originalData><data id='d'>a</data></originalData>"
        + segment("<pc id='1' dataRefStart='d' dataRefEnd='d'>a</pc>"),
      invalid: "<originalData><data id='d'>a</data></originalData>"
        + segment("<pc id='1' dataRefStart='d'>a</pc>"),
      says: "are not both set", version: "2.1"),
    XLIFF2Constraint(
      "equivStart and equivEnd: both (2.1)",
      valid: segment("<pc id='1' equivStart='' equivEnd=''>a</pc>"),
      invalid: segment("<pc id='1' equivEnd=''>a</pc>"), says: "are not both set", version: "2.1"),
    XLIFF2Constraint(
      "copyOf: a code of its kind in the unit",
      valid: segment("<ph id='1'/>", "<ph id='1'/><ph id='2' copyOf='1'/>"),
      invalid: segment("<pc id='1'>a</pc>", "<ph id='2' copyOf='1'/>"),
      says: "does not name a code of the unit"),
    XLIFF2Constraint(
      "copyOf: another code", valid: segment("<ph id='1'/><ph id='2' copyOf='1'/>"),
      invalid: segment("<ph id='1' copyOf='1'/>"), says: "names the code itself"),
    XLIFF2Constraint(
      "copyOf: a code that may be copied",
      valid: segment("<ph id='1'/>", "<ph id='1'/><ph id='2' copyOf='1'/>"),
      invalid: segment(
        "<ph id='1' canCopy='no'/>", "<ph id='1' canCopy='no'/><ph id='2' copyOf='1'/>"),
      says: "must not be copied"),
    XLIFF2Constraint(
      "copyOf: only without original data",
      valid: segment("<ph id='1'/>", "<ph id='1'/><ph id='2' copyOf='1'/>"),
      invalid: "<originalData><data id='d'>a</data></originalData>"
        + segment("<ph id='1' dataRef='d'/>", "<ph id='1' dataRef='d'/><ph id='2' copyOf='1'/>"),
      says: "names a code with original data"),
    XLIFF2Constraint(
      "subFlows: other units of the file",
      valid:
        "<unit id='u'>\(segment("<ph id='1' subFlows='v'/>"))</unit><unit id='v'>\(segment("a"))</unit>",
      invalid:
        "<unit id='u'>\(segment("<ph id='1' subFlows='v w'/>"))</unit><unit id='v'>\(segment("a"))</unit>",
      says: "subFlows names 'w'"),
    XLIFF2Constraint(
      "subType: with a type", valid: segment("<ph id='1' type='fmt' subType='xlf:lb'/>"),
      invalid: segment("<ph id='1' subType='xlf:lb'/>"), says: "subType is set without type"),
    XLIFF2Constraint(
      "subType: xlf values by their type",
      valid: segment("<ph id='1' type='ui' subType='xlf:var'/>"),
      invalid: segment("<ph id='1' type='ui' subType='xlf:b'/>"), says: "does not go with the type"),
    XLIFF2Constraint(
      "canReorder: with canCopy and canDelete no",
      valid: segment("<ph id='1' canReorder='firstNo' \(no)/>"),
      invalid: segment("<ph id='1' canReorder='firstNo' canCopy='no'/>"),
      says: "needs canDelete='no'"),
    XLIFF2Constraint(
      "canReorder: no only after firstNo",
      valid: segment("<ph id='1' canReorder='firstNo' \(no)/><ph id='2' canReorder='no' \(no)/>"),
      invalid: segment("<ph id='1'/><ph id='2' canReorder='no' \(no)/>"),
      says: "follows no code with canReorder='firstNo'"),
    XLIFF2Constraint(
      "canReorder: the sequence stays in the target",
      valid: segment(
        "<ph id='1' canReorder='firstNo' \(no)/><ph id='2' canReorder='no' \(no)/><ph id='3'/>",
        "<ph id='3'/><ph id='1' canReorder='firstNo' \(no)/>b<ph id='2' canReorder='no' \(no)/>"),
      invalid: segment(
        "<ph id='1' canReorder='firstNo' \(no)/><ph id='2' canReorder='no' \(no)/>",
        "<ph id='2' canReorder='firstNo' \(no)/><ph id='1' canReorder='no' \(no)/>"),
      says: "may not be reordered"),
    XLIFF2Constraint(
      "canReorder: over the segments of a unit",
      valid: segment("<ph id='1' canReorder='firstNo' \(no)/>")
        + segment("<ph id='2' canReorder='no' \(no)/>"),
      invalid: segment("<ph id='1'/>") + segment("<ph id='2' canReorder='no' \(no)/>"),
      says: "follows no code"),
    XLIFF2Constraint(
      "canDelete: the target has the code",
      valid: segment("<ph id='1' canDelete='no'/>", "<ph id='1' canDelete='no'/>"),
      invalid: segment("<ph id='1' canDelete='no'/>", "b"),
      says: "may not be deleted and is missing"),
    XLIFF2Constraint(
      "canDelete: also of spans",
      valid: segment(
        "<pc id='1' canDelete='no'>a</pc>",
        "<sc id='1' canDelete='no'/>b<ec startRef='1' canDelete='no'/>"),
      invalid: segment("<sc id='1' canDelete='no'/>a<ec startRef='1' canDelete='no'/>", "b"),
      says: "the code '1' may not be deleted"),
    XLIFF2Constraint(
      "canDelete: a target that has not begun is none",
      valid: segment("<ph id='1' canDelete='no'/>", ""),
      invalid: segment("<ph id='1' canDelete='no'/>", "", "state='final'"),
      says: "may not be deleted"),
    XLIFF2Constraint(
      "attributes of codes: only those of fs and slr",
      valid: segment("<ph id='1' fs:fs='br' slr:equivStorage='1'/>"),
      invalid: segment("<ph id='1' my:x='1'/>"), says: "takes no attribute of another vocabulary"),
  ]

  static let spans = [
    XLIFF2Constraint(
      "sc and ec: both ends in the unit",
      valid: segment("<sc id='1'/>a") + segment("b<ec startRef='1'/>"),
      invalid: segment("<sc id='1'/>a"), says: "is not closed in its unit"),
    XLIFF2Constraint(
      "sc and ec: the end after the start, in the order of the targets",
      valid:
        "<segment><source>a<sc id='1'/></source><target order='2'>a<sc id='1'/></target></segment>"
        + "<segment><source>b<ec startRef='1'/></source><target order='3'>b<ec startRef='1'/></target>"
        + "</segment><segment><source>c</source><target order='1'>c</target></segment>",
      invalid:
        "<segment><source>a<sc id='1'/></source><target order='2'>a<sc id='1'/></target></segment>"
        + "<segment><source>b<ec startRef='1'/></source><target order='1'>b<ec startRef='1'/></target>"
        + "</segment>", says: "does not name an open <sc>"),
    XLIFF2Constraint(
      "isolated: yes only without a partner", valid: segment("<sc id='1' isolated='yes'/>a"),
      invalid: segment("<sc id='1' isolated='yes'/>a<ec startRef='1'/>"),
      says: "does not name an open <sc>"),
    XLIFF2Constraint(
      "ec: id if isolated, else startRef", valid: segment("<ec id='1' isolated='yes'/>"),
      invalid: segment("<sc id='1'/><ec id='2' startRef='1'/>"),
      says: "needs a startRef, without id"),
    XLIFF2Constraint(
      "ec: dir only if isolated", valid: segment("<ec id='1' isolated='yes' dir='ltr'/>"),
      invalid: segment("<sc id='1'/><ec startRef='1' dir='ltr'/>"), says: "dir is set on an <ec>"),
    XLIFF2Constraint(
      "ec: permissions of its sc",
      valid: segment("<sc id='1' canOverlap='no'/><ec startRef='1' canOverlap='no'/>"),
      invalid: segment("<sc id='1' canOverlap='no'/><ec startRef='1'/>"), says: "canOverlap differs"
    ),
    XLIFF2Constraint(
      "ec: canReorder no after firstNo",
      valid: segment(
        "<sc id='1' canReorder='firstNo' \(no)/><ec startRef='1' canReorder='no' \(no)/>"),
      invalid: segment(
        "<sc id='1' canReorder='firstNo' \(no)/><ec startRef='1' canReorder='firstNo' \(no)/>"),
      says: "canReorder differs"),
    XLIFF2Constraint(
      "ec: type, subType and copyOf of its sc",
      valid: segment("<sc id='1' type='fmt'/><ec startRef='1' type='fmt'/>"),
      invalid: segment(
        "<sc id='1'/><ec startRef='1'/><sc id='2' copyOf='1'/><ec startRef='2' copyOf='2'/>"),
      says: "copyOf"),
    XLIFF2Constraint(
      "sm and em: both ends in the unit",
      valid: segment("<sm id='1' type='term'/>a") + segment("b<em startRef='1'/>"),
      invalid: segment("<sm id='1' type='term'/>a"), says: "the annotation '1' is not closed"),
    XLIFF2Constraint(
      "generic annotation: translate is set", valid: segment("<mrk id='1' translate='no'>a</mrk>"),
      invalid: segment("<mrk id='1' value='x'>a</mrk>"), says: "a generic annotation has no content"
    ),
    XLIFF2Constraint(
      "comment: a value or a ref, not both",
      valid: segment("<mrk id='1' type='comment' value='x'>a</mrk>"),
      invalid: segment("<mrk id='1' type='comment'>a</mrk>"), says: "either a value or a ref"),
    XLIFF2Constraint(
      "comment: ref to a note of the unit",
      valid: "<notes><note id='n'>x</note></notes>"
        + segment("<mrk id='1' type='comment' ref='#n=n'>a</mrk>"),
      invalid: "<file id='f1'><notes><note id='n'>x</note></notes><unit id='u'>"
        + segment("<mrk id='1' type='comment' ref='#n=n'>a</mrk>") + "</unit></file>",
      says: "does not name a note of its unit"),
    XLIFF2Constraint(
      "mtc:match annotation: no ref", valid: segment("<mrk id='1' type='mtc:match'>a</mrk>"),
      invalid: segment("<mrk id='1' type='mtc:match' ref='a.html'>a</mrk>"),
      says: "ref is set on the annotation of a match"),
    XLIFF2Constraint(
      "type of annotations: prefix and value", valid: segment("<mrk id='1' type='my:x'>a</mrk>"),
      invalid: segment("<mrk id='1' type='my:x y'>a</mrk>"), says: "cannot be 'my:x y'"),
  ]

  private static func term(_ reference: String) -> String {
    segment("<mrk id='1' type='term' ref='\(reference)'>a</mrk>", nil, "id='s1'")
  }

  static let references = [
    XLIFF2Constraint(
      "fragment: file, group, unit in this order", valid: term("#/f=f1/u=u1/s1"),
      invalid: term("#u=u1/f=f1"), says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: each selector once", valid: term("#f=f1/u=u1"), invalid: term("#u=u1/u=u1"),
      says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: one note, data or code at the end", valid: term("#u=u1/1"),
      invalid: term("#1/s1"), says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: ids are name tokens", valid: term("#s1"), invalid: term("#s 1"),
      says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: prefixes are registered", valid: term("#gls=g1"), invalid: term("#mine=g1"),
      says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: prefixes of modules have two letters", valid: term("#mda=m1"),
      invalid: term("#x=m1"),
      says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: an absolute one begins with a file", valid: term("#/f=f1"),
      invalid: term("#/u=u1"),
      says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: no empty prefix or id", valid: term("#u=u1"), invalid: term("#=u1"),
      says: "is not a fragment identifier"),
    XLIFF2Constraint(
      "fragment: what it names is there", valid: term("#t=9").replacing("#t=9", with: "#1"),
      invalid: term("#t=9"), says: "does not name anything"),
    XLIFF2Constraint(
      "fragment of another document: in the same form", valid: term("b.xlf#f=f9/u=u9"),
      invalid: term("b.xlf#u=u9/f=f9"), says: "is not a fragment identifier"),
  ]

  static let version22 = [
    XLIFF2Constraint(
      "2.2: notes and metadata under xliff",
      valid: "<file id='f1'><unit id='u'>\(segment("a"))</unit></file>",
      invalid:
        "<file id='f1'><notes><note id='n' ref='#u=9'>x</note></notes><unit id='u'>\(segment("a"))</unit></file>",
      says: "'#u=9' does not name anything", version: "2.2"),
    XLIFF2Constraint(
      "2.2: ref of notes",
      valid: "<notes><note ref='#s'>x</note></notes>" + segment("a", nil, "id='s'"),
      invalid: "<notes><note ref='#s='>x</note></notes>" + segment("a", nil, "id='s'"),
      says: "is not a fragment identifier", version: "2.2"),
  ]

  static let all = structure + segments + codes + spans + references + version22

  @Test(arguments: all) func holds(_ test: XLIFF2Constraint) {
    #expect(test.faultOfValid == nil)
    let fault = test.faultOfInvalid
    #expect(fault?.contains(test.message) == true, "\(fault ?? "was read")")
  }

  @Test func notesAndMetadataOfTheDocument() throws {
    func read(_ version: String) throws -> XLIFFFile {
      try XLIFFTests.file(
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:\(version)" version="\(version)" srcLang="en"
        xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><notes><note>全文</note></notes>
        <mda:metadata><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata>
        <file id="f1"><unit id="u1">\(segment("a"))</unit></file></xliff>
        """)
    }
    #expect(try read("2.2").segments.count == 1)
    #expect(throws: FileError.self) { try read("2.0") }
  }

  @Test func theGuideListsEveryConstraint() throws {
    let guide = try String(
      contentsOfFile: Fixture.path("../../../docs/formats.md"), encoding: .utf8)
    for test in Self.all + XLIFF2ModuleTests.all {
      #expect(guide.contains("| \(test.name) |"), "\(test.name)")
    }
  }
}
