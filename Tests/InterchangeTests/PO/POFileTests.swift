// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import Interchange

@Suite struct POFileTests {
  static func file(_ text: String) throws -> POFile {
    try POFile(ByteSource(Array(text.utf8), name: "t.po"))
  }

  @Test(arguments: [
    ("msgid \"\"\nmsgstr \"Language: ru\\n\"\n\n", "UTF-8"), ("", "UTF-8"),
    (
      "# note\n\nmsgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=utf-8\\n\"\n", "UTF-8"
    ),
  ])
  func onlyTheHeaderNamesTheEncoding(_ header: String, _ encoding: String) throws {
    let message = "msgid \"Use charset=windows-1251\"\nmsgstr \"Пишите charset=windows-1251\"\n"
    let file = try Self.file(header + message)
    #expect(file.encoding == encoding)
    #expect(file.entries.last?.translations == ["Пишите charset=windows-1251"])
  }

  @Test func aHeaderInAnotherEncodingIsBelieved() throws {
    let head = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=windows-1251\\n\"\n\n"
    let bytes = Array((head + "msgid \"a\"\nmsgstr \"").utf8) + [0xCF, 0xF0, 0x22, 0x0A]
    var file = try POFile(ByteSource(bytes, name: "t.po"))
    #expect(file.entries.last?.translations == ["Пр"])
    file.setTranslation("Да", of: 1, form: 0)
    let again = try POFile(ByteSource(file.bytes(), name: "t.po"))
    #expect(again.encoding == "UTF-8")
    #expect(again.entries.last?.translations == ["Да"])
  }

  @Test(arguments: ["charset=koi8-r", "charset= koi8-r", "charset=\t KOI8-R"])
  func theEncodingIsNamedAfterSpaces(_ name: String) throws {
    let head = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; \(name)\\n\"\n\n"
    let bytes = Array((head + "msgid \"a\"\nmsgstr \"").utf8) + [0xE4, 0xC1, 0x22, 0x0A]
    var file = try POFile(ByteSource(bytes, name: "t.po"))
    #expect(file.encoding == "KOI8-R")
    #expect(file.entries.last?.translations == ["Да"])
    file.setTranslation("Нет", of: 1, form: 0)
    let again = try POFile(ByteSource(file.bytes(), name: "t.po"))
    #expect(again.entries.last?.translations == ["Нет"])
  }

  @Test(arguments: Fixture.files("po", ".po") + ["hostile/bad-escape.po"])
  func unchangedFilesStayByteEqual(_ name: String) throws {
    let file = try POFile(ByteSource(path: Fixture.path(name)))
    #expect(!file.entries.isEmpty)
    #expect((try file.bytes() == Fixture.bytes(name)) == true)
  }

  @Test(arguments: Fixture.files("po", ".po"))
  func changesTouchNothingElse(_ name: String) throws {
    var file = try POFile(ByteSource(path: Fixture.path(name)))
    let isUTF8 = file.encoding == "UTF-8"
    for index in file.entries.indices where !file.entries[index].isHeader {
      for form in file.entries[index].translations.indices {
        file.setTranslation("新“\(form)”\n\"\\行", of: index, form: form)
      }
      file.setFuzzy(!file.entries[index].isFuzzy, of: index)
    }
    let again = try POFile(ByteSource(file.bytes(), name: name))
    #expect(again.encoding == "UTF-8")
    #expect(
      again.entries.map(\.translations).dropFirst() == file.entries.map(\.translations).dropFirst())
    #expect(again.entries.map(\.isFuzzy) == file.entries.map(\.isFuzzy))
    #expect(again.entries.map(\.id) == file.entries.map(\.id))
    #expect(again.entries.map(\.references) == file.entries.map(\.references))
    guard isUTF8 else { return }
    // Put back what was there, and the file is as it was but for how lines were cut.
    let old = try POFile(ByteSource(path: Fixture.path(name)))
    var back = again
    for index in old.entries.indices {
      for (form, text) in old.entries[index].translations.enumerated() {
        back.setTranslation(text, of: index, form: form)
      }
      back.setFuzzy(old.entries[index].isFuzzy, of: index)
    }
    let restored = try POFile(ByteSource(back.bytes(), name: name))
    #expect(restored.entries.map(\.translations) == old.entries.map(\.translations))
  }

  @Test func readsEveryPart() throws {
    let file = try Self.file(
      """
      msgid ""
      msgstr ""
      "Language: zh_CN\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      # 译者
      #. programmer
      #: a.c:1 b.c:2
      #, fuzzy, c-format
      #| msgid "old"
      msgctxt "menu"
      msgid "one "
      "file\\t\\"x\\"\\x41\\101"
      msgid_plural "files"
      msgstr[0] "文件"
      msgstr[1] ""

      #~ msgid "gone"
      #~ msgstr "没了"
      """)
    #expect(file.targetLanguage == LanguageTag("zh-CN"))
    #expect(file.entries.count == 3)
    let entry = file.entries[1]
    #expect(entry.id == "one file\t\"x\"AA")
    #expect(entry.plural == "files")
    #expect(entry.context == "menu")
    #expect(entry.translations == ["文件", ""])
    #expect(entry.comments == ["译者"])
    #expect(entry.extractedComments == ["programmer"])
    #expect(entry.references == ["a.c:1 b.c:2"])
    #expect(entry.flags == ["fuzzy", "c-format"])
    #expect(entry.previous == ["msgid \"old\""])
    #expect(entry.line == 12)
    #expect(file.entries[2].isObsolete)
    let units = file.pairedSegments(name: "a.po").compactMap {
      $0.unit(in: LanguagePair(from: .english, to: .chinese))
    }
    #expect(units.map { $0.variants.map(\.text) } == [["one file\t\"x\"AA", "文件"]])
    #expect(units[0].status == .needsReview)
  }

  @Test func aFormWithoutALineStaysWithout() throws {
    let text = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n"
    var file = try Self.file(text)
    file.setTranslation("d", of: 0, form: 0)
    #expect(String(decoding: file.bytes(), as: UTF8.self) == text)
    file.setTranslation("e", of: 0, form: 1)
    #expect(String(decoding: file.bytes(), as: UTF8.self).contains("msgstr[1] \"e\""))
    #expect(file.pairedSegments(name: "a").map(\.source.plainText) == ["b"])
  }

  /// A carriage return by itself ends a line too, and takes nothing of the next along.
  @Test func linesMayEndInCarriageReturns() throws {
    let text = "#, c-format\rmsgid \"a\"\rmsgstr \"\"\r"
    var file = try POFile(ByteSource(Array(text.utf8), name: "f"))
    file.setTranslation("б", of: 0)
    file.setFuzzy(true, of: 0)
    let again = try POFile(ByteSource(file.bytes(), name: "f"))
    #expect(again.entries.map(\.id) == file.entries.map(\.id))
    #expect(again.entries.first?.translations == ["б"])
    #expect(again.entries.first?.flags == ["fuzzy", "c-format"])
  }

  @Test func aChangeIsOneHunk() throws {
    let text = "#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"  \n\n# x\r\nmsgid \"c\"\nmsgstr \"d\"\n"
    var file = try Self.file(text)
    file.setTranslation("乙", of: 0)
    file.setFuzzy(false, of: 0)
    #expect(
      String(decoding: file.bytes(), as: UTF8.self)
        == "msgid \"a\"\nmsgstr \"乙\"  \n\n# x\r\nmsgid \"c\"\nmsgstr \"d\"\n")
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let code: String
    let line: Int
    var testDescription: String { name }
  }

  @Test(arguments: [
    Fault(name: "not closed", text: "msgid \"a\nmsgstr \"b\"", code: "po/string", line: 1),
    Fault(name: "escaped quote at the end", text: "msgid \"a\\\"", code: "po/string", line: 1),
    Fault(name: "text after", text: "msgid \"a\" b", code: "po/string", line: 1),
    Fault(name: "no quotes", text: "msgid a", code: "po/string", line: 1),
    Fault(name: "keyword", text: "# x\nmsgfoo \"a\"", code: "po/keyword", line: 2),
    Fault(name: "order", text: "msgstr \"a\"", code: "po/order", line: 1),
    Fault(name: "twice", text: "msgid \"a\"\nmsgstr \"\"\nmsgstr \"b\"", code: "po/order", line: 3),
    Fault(name: "string alone", text: "\"a\"", code: "po/string", line: 1),
    Fault(
      name: "huge form", text: "msgid \"\"\nmsgstr[999999999] \"\"", code: "po/keyword", line: 2),
  ])
  func refuses(_ fault: Fault) {
    let error = #expect(throws: FileError.self) { try Self.file(fault.text) }
    #expect(error?.code == fault.code)
    #expect(error?.location?.line == fault.line)
  }

  @Test func reportsOddities() throws {
    let names = [
      "hostile/bad-escape.po": "po/escape", "hostile/duplicate-msgid.po": "po/duplicate",
    ]
    for (name, rule) in names.sorted(by: { $0.key < $1.key }) {
      #expect(try POFile(ByteSource(path: Fixture.path(name))).findings.map(\.rule) == [rule])
    }
  }
}
