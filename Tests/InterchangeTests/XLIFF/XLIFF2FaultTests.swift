// SPDX-License-Identifier: Apache-2.0
import Files
import Testing

@testable import Interchange

/// The rules of XLIFF 2 inside a unit, by the words in which a fault is reported.
@Suite struct XLIFF2FaultTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let unit: String
    let message: String
    var testDescription: String { message }
  }

  static func segment(_ source: String, _ target: String = "") -> String {
    "<segment><source>\(source)</source>\(target)</segment>"
  }

  static let structure = [
    Fault(unit: "<segment><target/></segment>", message: "lacks <source>"),
    Fault(unit: segment("a", "<source/>"), message: "is not allowed at this place"),
    Fault(unit: segment("a") + "<other/>", message: "is not allowed at this place in <unit>"),
    Fault(
      unit: "<segment xml:space='preserve'><source/></segment>",
      message: "is not allowed on <segment>"),
    Fault(
      unit: "<segment><source xml:space='keep'/></segment>", message: "not default or preserve"),
    Fault(unit: "<segment><source xml:lang='fr'/></segment>", message: "document's srcLang"),
    Fault(unit: "<segment xml:lang='en'><source/></segment>", message: "takes no xml:lang"),
    Fault(unit: "<segment state='initial' id=''><source/></segment>", message: "cannot be ''"),
    Fault(unit: "<segment canResegment='maybe'><source/></segment>", message: "cannot be 'maybe'"),
    Fault(
      unit: "<segment><source/><target xml:space='preserve'/></segment>",
      message: "xml:space of <source> and <target> differ"),
    Fault(
      unit: segment("", "<target order='2'/>") + segment("", "<target/>"),
      message: "two targets of the unit have the order 2"),
    Fault(
      unit: "<originalData><data id='d'/><data id='d'/></originalData>" + segment("a"),
      message: "the id 'd' appears twice"),
    Fault(
      unit: "<notes><note id='n'>a</note><note id='n'>b</note></notes>" + segment("a"),
      message: "the id 'n' appears twice"),
  ]

  static let codes = [
    Fault(unit: segment("<ph/>"), message: "lacks the attribute 'id'"),
    Fault(unit: segment("<ph id='1'/><ph id='1'/>"), message: "the id '1' appears twice"),
    Fault(
      unit: segment("a", "<target><ph id='1'/><ph id='1'/></target>"),
      message: "appears twice in the targets"),
    Fault(
      unit: segment("<ph id='1'/>", "<target><mrk id='1' type='term'>a</mrk></target>"),
      message: "of another kind in the source"),
    Fault(
      unit: "<segment id='s'><source/><target><ph id='s'/></target></segment>",
      message: "is that of a segment of the unit"),
    Fault(
      unit: segment("<ph id='1' dataRef='d'/>"), message: "does not name original data of the unit"),
    Fault(
      unit: "<originalData><data id='d'/></originalData>"
        + segment("<ph id='1' dataRef='d' copyOf='1'/>"),
      message: "copyOf and dataRef are both set"),
    Fault(unit: segment("<ph id='1' subFlows='u1'/>"), message: "which is not another unit"),
    Fault(unit: segment("<ph id='1' subType='a:b'/>"), message: "subType is set without type"),
    Fault(
      unit: segment("<ph id='1' type='fmt' subType='xlf:var'/>"),
      message: "does not go with the type 'fmt'"),
    Fault(
      unit: segment("<ph id='1' canReorder='no'/>"), message: "needs canCopy='no'"),
    Fault(unit: segment("<ec isolated='yes'/>"), message: "an isolated <ec> needs an id"),
    Fault(unit: segment("<ec id='1'/>"), message: "or set isolated='yes'"),
    Fault(
      unit: segment("<sc id='1'/><ec startRef='1' dir='ltr'/>"),
      message: "dir is set on an <ec> that is not isolated"),
    Fault(unit: segment("<sc id='1'/>"), message: "add <ec> or isolated='yes'"),
    Fault(
      unit: segment("<sc id='1' canCopy='no'/><ec startRef='1'/>"), message: "canCopy differs"),
    Fault(
      unit: segment("<sc id='1' type='fmt'/><ec startRef='1' type='ui'/>"),
      message: "type differs between <sc> and <ec>"),
  ]

  static let annotations = [
    Fault(unit: segment("<sm id='1' type='term'/>a"), message: "the annotation '1' is not closed"),
    Fault(unit: segment("<em startRef='1'/>"), message: "does not name an open <sm>"),
    Fault(
      unit: segment("<mrk id='1' type='comment'>a</mrk>"), message: "either a value or a ref"),
    Fault(
      unit: segment("<mrk id='1' type='comment' value='v' ref='#n=1'>a</mrk>"),
      message: "either a value or a ref"),
    Fault(
      unit: segment("<mrk id='1' type='comment' ref='#u=u1'>a</mrk>"),
      message: "does not name a note"),
    Fault(unit: segment("<mrk id='1'>a</mrk>"), message: "a generic annotation has no content"),
    Fault(
      unit: segment("<mrk id='1' type='term' ref='#'>a</mrk>"), message: "not a fragment identifier"
    ),
    Fault(
      unit: segment("<mrk id='1' type='term' ref='#u=u1/f=f1'>a</mrk>"),
      message: "not a fragment identifier"),
    Fault(
      unit: segment("<mrk id='1' type='term' ref='#u=u9'>a</mrk>"),
      message: "does not name anything"),
  ]

  @Test(arguments: structure + codes + annotations) func isRefused(_ fault: Fault) {
    let error = #expect(throws: FileError.self) { try XLIFFTests.unit(fault.unit) }
    #expect(error?.code == "xliff/invalid")
    #expect(error?.message.contains(fault.message) == true, "\(error?.message ?? "")")
  }

  /// Documents that look faulty and are valid.
  @Test(arguments: [
    segment("<ph id='1'/>a", "<target>b<ph id='1'/></target>"),
    segment("<sc id='1'/>a<ec startRef='1'/>", "<target><pc id='1'>b</pc></target>"),
    segment("<sc id='1' isolated='yes'/>a"), segment("<ec id='1' isolated='yes'/>a"),
    segment(
      "<sc id='1' canReorder='firstNo' canCopy='no' canDelete='no'/>a"
        + "<ec startRef='1' canReorder='no' canCopy='no' canDelete='no'/>"),
    segment("a", "<target order='2'/>") + segment("b", "<target order='1'/>"),
    segment("<ph id='1' type='fmt' subType='xlf:b'/>"),
    segment("<ph id='1' type='ui' subType='xlf:var'/>"),
    segment("<mrk id='1' translate='no'>a</mrk>"), segment("<mrk id='1' type='my:own'>a</mrk>"),
    segment("<mrk id='1' type='comment' value='v'>a</mrk>"),
    "<notes><note id='n'>a</note></notes>"
      + segment("<mrk id='1' type='comment' ref='#n=n'>a</mrk>"),
    segment("<cp hex='0001'/>"), "<ignorable><source> </source></ignorable>" + segment("a"),
  ])
  func isAccepted(_ unit: String) throws {
    #expect(try !XLIFFTests.unit(unit).segments.isEmpty)
  }
}
