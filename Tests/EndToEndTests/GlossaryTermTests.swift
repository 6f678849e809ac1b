// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// What the commands of glossaries show of terms, and which terms they take.
@Suite struct GlossaryTermTests {
  private static func workspace(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let glossary = """
      concord-glossary: 1
      name: own
      languages: [zh, en]
      concepts:
        - id: bank-river
          terms: {zh: [河岸], en: [bank]}
        - id: bank-money
          by: Li Na
          on: 2026-11-20
          terms: {zh: [银行], en: [bank, {term: banking house, status: deprecated}]}

      """
    return try TemporaryFolder(
      ["concord.yaml": "concord: 1\n", "glossaries/own.yaml": glossary].merging(files) { $1 })
  }

  @Test func aTermOfSeveralConceptsShowsAll() throws {
    let folder = try Self.workspace()
    for name in ["bank", "ＢＡＮＫ"] {
      let show = try CommandRun(["glossary", "show", name], in: folder.url)
      #expect(show.status == 0)
      let heads = show.lines.filter { $0.hasPrefix("bank-") }
      #expect(
        heads == ["bank-river  glossaries/own.yaml:5", "bank-money  glossaries/own.yaml:7"])
      #expect(show.output.contains("    河岸  (preferred)\n"))
      #expect(show.output.contains("    银行  (preferred)\n"))
      #expect(show.lines.last == "2 concepts")
    }
    let json = try CommandRun(["glossary", "show", "bank", "--format", "json"], in: folder.url)
      .json()
    #expect(json["id"].string == "bank-river")
    #expect(json["others"].list.map { $0["id"].string } == ["bank-money"])
    let one = try CommandRun(["glossary", "show", "银行", "--format", "json"], in: folder.url).json()
    #expect(one["id"].string == "bank-money" && one["others"].list.isEmpty)
    let text = try CommandRun(["glossary", "show", "银行"], in: folder.url)
    #expect(
      text.lines.first == "bank-money" && text.lines.last == "last changed by Li Na on 2026-11-20")
  }

  @Test func aListHasTermsThatAreNotPreferred() throws {
    let folder = try Self.workspace([
      "glossaries/more.yaml": """
      concord-glossary: 1
      name: more
      concepts:
        - id: open
          terms:
            zh: [{term: 新词, status: proposed}]
            en: [{term: new word, status: admitted}, {term: neologism, status: proposed}]
            ru: [{term: новослово, status: forbidden}]

      """
    ])
    let list = try CommandRun(["glossary", "list"], in: folder.url)
    #expect(
      list.output.contains(
        """
        open
            zh 新词 (proposed)
            en new word (admitted) / neologism (proposed)
            ru новослово (not to be used)

        """), "\(list.output)")
    #expect(list.output.contains("    en bank\n"))
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let term: String
    let says: String
    var testDescription: String { term.debugDescription }
  }

  /// Terms that no command takes, whatever its name.
  @Test(arguments: [
    Refusal(term: "en=---", says: "'---' has neither a letter nor a digit"),
    Refusal(term: "en=……", says: "has neither a letter nor a digit"),
    Refusal(term: "en=🙂", says: "has neither a letter nor a digit"),
    Refusal(term: "en=two\nlines", says: "'two lines' has the character U+000A"),
    Refusal(term: "en=two\r\nlines", says: "U+000D"),
    Refusal(term: "en=a\u{2028}b", says: "U+2028"),
    Refusal(term: "en=a\tb", says: "U+0009"),
    Refusal(term: "en=\u{1B}[2Jclear", says: "U+001B"),
    Refusal(term: "en=\u{9B}31m", says: "U+009B"),
    Refusal(term: "en=turned \u{202E}txet", says: "U+202E"),
    Refusal(term: "en=damaged \u{FFFD}", says: "U+FFFD"),
    Refusal(term: "en= spaces ", says: "needless spaces"),
    Refusal(term: "en=Мoscow", says: "Latin and Cyrillic"),
    Refusal(term: "xx=term", says: "xx is not a language of this workspace (zh, en, ru)"),
    Refusal(term: "xyz=term", says: "xyz is not a language of this workspace"),
    Refusal(term: "fr=terme", says: "fr is not a language of this workspace"),
    Refusal(term: "en=" + String(repeating: "long ", count: 500) + "x", says: "2000 bytes"),
  ])
  func aTextThatIsNoTermIsRefused(_ refusal: Refusal) throws {
    let folder = try Self.workspace()
    for command in [
      ["propose", "zh=新词", refusal.term],
      ["add", "新词", "new word", "--term", refusal.term],
      ["add", "--concept", "bank-river", "--admitted", refusal.term],
    ] {
      let before = try folder.text(of: "glossaries/own.yaml")
      let run = try CommandRun(["glossary"] + command, in: folder.url)
      #expect(run.status == 2, "\(command)")
      #expect(run.errors.contains(refusal.says), "\(command): \(run.errors)")
      #expect(run.errors.hasPrefix("concord: ") && run.errors.split(separator: "\n").count == 1)
      #expect(try folder.text(of: "glossaries/own.yaml") == before)
      #expect((try? folder.text(of: "glossaries/proposals.yaml")) == nil)
    }
  }

  /// Both arguments of `glossary add` and its options may have a language before the term, in any order.
  @Test(arguments: [
    (["zh=法治", "en=rule of law", "--deprecated", "en=rule by law"], "rule-of-law"),
    (["en=rule of law", "zh=法治", "--deprecated", "en=rule by law"], "rule-of-law"),
    (["en＝rule of law", "法治", "--to", "zh", "--deprecated", "en=rule by law"], "rule-of-law"),
    (["法治", "rule of law", "--deprecated", "rule by law"], "rule-of-law"),
  ]) func languagesBeforeTermsAreRead(_ arguments: [String], _ id: String) throws {
    let folder = try Self.workspace()
    let run = try CommandRun(["glossary", "add"] + arguments, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let shown = try CommandRun(["glossary", "show", id], in: folder.url).output
    for line in ["  法治  (preferred)", "  rule of law  (preferred)", "  rule by law  (deprecated"] {
      #expect(shown.contains(line), "\(shown)")
    }
    #expect(!shown.contains("="))
  }

  @Test func whatOnlyLooksLikeALanguageIsTheTerm() throws {
    let folder = try Self.workspace()
    let run = try CommandRun(["glossary", "add", "质能方程", "E=mc²"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(of: "glossaries/own.yaml").contains("E=mc²"))
  }

  struct Mismatch: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// What would put a term under a language that it is not in.
  @Test(arguments: [
    Mismatch(
      arguments: ["add", "soft power", "软实力"],
      says: "no letter of '软实力' is one of en; write the language before the term (zh=软实力)"),
    Mismatch(
      arguments: ["add", "软实力", "мягкая сила"],
      says:
        "no letter of 'мягкая сила' is one of en; write the language before the term (ru=мягкая сила)"
    ),
    Mismatch(arguments: ["add", "道", "道"], says: "no letter of '道' is one of en"),
    Mismatch(arguments: ["add", "软实力", "soft power", "--term", "软力量"], says: "(zh=软力量)"),
    Mismatch(arguments: ["propose", "en=软实力"], says: "no letter of '软实力' is one of en"),
    Mismatch(
      arguments: ["add", "--concept", "bank-river", "--admitted", "ru=堤岸"], says: "(zh=堤岸)"),
    Mismatch(
      arguments: ["rename", "banking house", "河边"], says: "write a term of that language"),
    Mismatch(
      arguments: ["deprecate", "河岸", "--use", "берег"], says: "no letter of 'берег' is one of zh"),
    Mismatch(
      arguments: ["add", "fr=droit", "en=law"],
      says: "fr is not a language of this workspace (zh, en, ru)"),
    Mismatch(
      arguments: ["add", "en=law", "法", "--from", "ru"],
      says: "--from is ru, and 'law' has en before it; give one of them"),
    Mismatch(arguments: ["add", "en=law", "right"], says: "are both in en"),
    Mismatch(arguments: ["add", "zh=", "en=law"], says: "A term is empty"),
  ]) func aTermUnderAnotherLanguageIsRefused(_ test: Mismatch) throws {
    let folder = try Self.workspace()
    let before = try folder.text(of: "glossaries/own.yaml")
    let run = try CommandRun(["glossary"] + test.arguments, in: folder.url)
    #expect(run.status != 0 && run.errors.contains(test.says), "\(run.errors)")
    #expect(run.errors.hasPrefix("concord: ") && run.errors.split(separator: "\n").count == 1)
    #expect(try folder.text(of: "glossaries/own.yaml") == before)
    #expect((try? folder.text(of: "glossaries/proposals.yaml")) == nil)
  }

  @Test func termsUnderAnotherLanguageAreFound() throws {
    let folder = try Self.workspace([
      "glossaries/old.yaml": """
      concord-glossary: 1
      name: old
      languages: [zh, en, ru]
      concepts:
        - id: power
          terms: {zh: [软实力, GDP], en: [soft power, мягкая сила, Citroën], ru: [НАТО, Citroën]}

      """
    ])
    let run = try CommandRun(["glossary", "validate", "--format", "json"], in: folder.url)
    let found = try run.json().list.filter { $0["rule"].string == "glossary/script" }
    #expect(found.map { $0["found"].string } == ["мягкая сила"])
    #expect(found.first?["severity"].string == "warning" && run.status == 0)
  }

  /// The older concept has the error, and the new one makes it.
  @Test func aTermThatAnOlderConceptApprovesIsNotForbidden() throws {
    let folder = try Self.workspace()
    for command in [["propose", "en=soft power", "zh=软实力"], ["approve", "soft-power"]] {
      let run = try CommandRun(["glossary"] + command, in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
    }
    let files = folder.files().filter { $0.hasPrefix("glossaries/") }
    let run = try CommandRun(
      ["glossary", "add", "软实力建设", "soft power", "--status", "forbidden"], in: folder.url)
    #expect(run.status == 2 && run.errors.hasSuffix("; nothing has been added\n"), "\(run.errors)")
    #expect(run.errors.contains("'soft power' is approved here and forbidden in"))
    #expect(folder.files().filter { $0.hasPrefix("glossaries/") } == files)
    #expect(try CommandRun(["glossary", "validate"], in: folder.url).status == 0)
  }

  /// An error that was there before does not stop further concepts.
  @Test func anOldErrorDoesNotRefuseANewConcept() throws {
    let folder = try Self.workspace([
      "glossaries/old.yaml": """
      concord-glossary: 1
      name: old
      languages: [zh, en]
      concepts:
        - id: shore
          terms: {zh: [岸边], en: [shore, {term: bank, status: forbidden}]}

      """
    ])
    #expect(try CommandRun(["glossary", "validate"], in: folder.url).status == 1)
    let run = try CommandRun(["glossary", "add", "法治", "rule of law"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let worse = try CommandRun(
      ["glossary", "add", "湖岸", "lakeside", "--forbidden", "bank"], in: folder.url)
    #expect(worse.status == 2, "\(worse.output)")
  }

  @Test(
    arguments: [
      ("English", "write its language tag, en"), ("chinese", "write its language tag, zh"),
      ("русский", "write its language tag, ru"),
      ("klingon", "write a language tag, such as zh, en or ru"),
      ("xx", "write a language tag, such as zh, en or ru"),
    ])
  func aNameOfALanguageIsNoTag(_ name: String, _ hint: String) throws {
    let folder = try Self.workspace()
    let run = try CommandRun(["lookup", "银行", "--to", name], in: folder.url)
    #expect(run.status != 0)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func renamedAndReplacingTermsAreCheckedToo() throws {
    let folder = try Self.workspace()
    for command in [
      ["rename", "河岸", "河\n岸"], ["rename", "河岸", "…"],
      ["deprecate", "河岸", "--use", "\u{1B}岸"], ["deprecate", "河岸", "--use", "??"],
    ] {
      let run = try CommandRun(["glossary"] + command, in: folder.url)
      #expect(run.status == 2, "\(command): \(run.output)")
    }
  }

  @Test(arguments: ["9/11", "5G", "二〇三〇议程", "C++", "١٢"]) func oddTermsAreTaken(_ term: String)
    throws
  {
    let folder = try Self.workspace()
    let run = try CommandRun(["glossary", "propose", "zh=\(term)"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// A language is declared by `concord.yaml` or by a glossary; regions and scripts belong to it.
  @Test func declaredLanguagesAreTaken() throws {
    let glossary = "concord-glossary: 1\nname: fr\nlanguages: [fr]\nconcepts: []\n"
    let folder = try Self.workspace([
      "concord.yaml": "concord: 1\ntarget-language: kk\n", "glossaries/fr.yaml": glossary,
    ])
    for term in ["fr=coopération", "fr-CA=entente", "kk=ынтымақтастық", "zh-Hant=條約", "ru=договор"]
    {
      let run = try CommandRun(["glossary", "propose", term], in: folder.url)
      #expect(run.status == 0, "\(term): \(run.errors)")
    }
    #expect(try CommandRun(["glossary", "propose", "de=Vertrag"], in: folder.url).status == 2)
  }

  @Test func aKnownTermSaysWhoAndWhen() throws {
    let folder = try Self.workspace()
    #expect(
      try CommandRun(["glossary", "propose", "en=new word", "--by", "Zhang"], in: folder.url).status
        == 0)
    for (term, says) in [
      ("en=New  Word", "already, as proposed by Zhang on 20"),
      ("en=NEW WORD", "new-word has new word already, as proposed by Zhang on 20"),
      ("en=ｎｅｗ ｗｏｒｄ", "already, as proposed by Zhang on 20"),
      ("zh=银行", "bank-money has 银行 already, as preferred (last changed by Li Na on 2026-11-20)"),
      ("zh=河岸", "bank-river has 河岸 already, as preferred\n"),
      ("en=banking house", "bank-money has banking house already, as deprecated (last changed"),
    ] {
      let run = try CommandRun(["glossary", "propose", term], in: folder.url)
      #expect(run.status == 2 && run.errors.contains(says), "\(term): \(run.errors)")
    }
    for command in [
      ["propose", "en=twice", "en=Twice"], ["add", "甲", "twice", "--forbidden", "twice"],
    ] {
      let run = try CommandRun(["glossary"] + command, in: folder.url)
      #expect(run.status == 2 && run.errors.contains("is there twice in en"), "\(run.errors)")
    }
    // A wrong form may differ from the right one by a capital.
    let capital = ["glossary", "add", "中国梦", "Chinese Dream", "--forbidden", "Chinese dream"]
    #expect(try CommandRun(capital, in: folder.url).status == 0)
    let add = try CommandRun(["glossary", "add", "银行", "credit house"], in: folder.url)
    #expect(add.status == 2 && add.errors.contains("glossary add --concept bank-money --term"))
  }

  @Test func whoProposedStaysVisible() throws {
    let folder = try Self.workspace()
    func run(_ arguments: [String], _ by: String) throws -> CommandRun {
      try CommandRun(["glossary"] + arguments + ["--by", by], in: folder.url)
    }
    func yaml() throws -> String { try folder.text(of: "glossaries/proposals.yaml") }
    #expect(try run(["propose", "zh=新词", "en=new word"], "Zhang").status == 0)
    #expect(try !yaml().contains("proposed-by"))
    // Zhang's own remark changes nothing; another person's decision keeps the name.
    #expect(try run(["set", "new-word", "--note", "n"], "Zhang").status == 0)
    #expect(try !yaml().contains("proposed-by"))
    #expect(try run(["approve", "new-word", "--lang", "en"], "Li Na").status == 0)
    #expect(try yaml().contains("    proposed-by: Zhang\n    by: Li Na\n"))
    #expect(try run(["approve", "new-word"], "Boris").status == 0)
    #expect(try run(["set", "new-word", "--note", "m"], "Anna").status == 0)
    #expect(try yaml().contains("    proposed-by: Zhang\n    by: Anna\n"))
    let show = try CommandRun(["glossary", "show", "new-word"], in: folder.url)
    #expect(show.lines.contains("proposed by Zhang"))
    #expect(show.lines.last?.hasPrefix("last changed by Anna on 20") == true)
    let json = try CommandRun(["glossary", "show", "new-word", "--format", "json"], in: folder.url)
    #expect(try json.json()["proposer"].string == "Zhang")
    let log = try CommandRun(["log", "new-word"], in: folder.url)
    #expect(log.lines.contains("    proposed by Zhang"))
    // Whoever decides about an own proposal is named as well.
    #expect(try run(["propose", "en=other word"], "Boris").status == 0)
    #expect(
      try run(["set", "other-word", "--term", "other word", "--status", "preferred"], "Boris")
        .status == 0)
    #expect(try yaml().contains("    proposed-by: Boris\n    by: Boris\n"))
  }

  @Test func aConceptWithoutProposalsSaysWhatItHas() throws {
    let folder = try Self.workspace()
    for command in ["approve", "refuse"] {
      let run = try CommandRun(["glossary", command, "bank-river"], in: folder.url)
      #expect(run.status == 2)
      #expect(
        run.errors
          == "concord: bank-river has no proposed term; its terms are zh '河岸' (preferred), en 'bank' (preferred)\n"
      )
    }
  }

  struct Author: Sendable, CustomTestStringConvertible {
    let name: String
    let environment: [String: String]
    let expected: String
    var testDescription: String { name }
  }

  static let authors = [
    Author(name: "no account", environment: [:], expected: NSUserName()),
    Author(name: "an empty account", environment: ["USER": ""], expected: NSUserName()),
    Author(name: "a blank account", environment: ["USER": " "], expected: NSUserName()),
    Author(name: "LOGNAME", environment: ["LOGNAME": "li"], expected: "li"),
    Author(name: "USER", environment: ["USER": "na"], expected: "na"),
  ]

  /// The account of the system is taken where the environment does not name one; a name is never empty.
  @Test(arguments: authors) func anAuthorHasAName(_ test: Author) throws {
    let folder = try Self.workspace()
    for command in [
      ["glossary", "propose", "en=new word"], ["comment", "--concept", "bank-river", "text"],
    ] {
      let run = try CommandRun(command, in: folder.url, environment: test.environment)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try folder.text(of: "glossaries/proposals.yaml").contains("by: \(test.expected)\n"))
    #expect(try folder.text(of: "comments.jsonl").contains("\"by\":\"\(test.expected)\""))
    let empty = try CommandRun(["glossary", "propose", "en=b", "--by", " "], in: folder.url)
    #expect(empty.status == 2 && empty.errors.contains("--by is empty"))
  }

  /// Anchors and aliases, which a person may write into a glossary, do not end a command.
  @Test func aConceptWithAnAliasIsChanged() throws {
    let glossary = """
      concord-glossary: 1
      name: more
      languages: [zh, en]
      concepts:
      - id: one
        sources:
        - &s a book
        terms:
          zh: 一号
          en:
          - &a {term: Number One, status: proposed}
      - id: two
        sources:
        - *s
        - another book
        terms:
          zh: 二号
          en: Number Two

      """
    let folder = try Self.workspace(["glossaries/more.yaml": glossary])
    let add = try CommandRun(
      ["glossary", "set", "two", "--source", "a third book"], in: folder.url)
    #expect(add.status == 0, "\(add.errors)")
    let text = try folder.text(of: "glossaries/more.yaml")
    #expect(text.contains("sources: [a book, another book, a third book]"))
    #expect(text.contains("- &s a book\n"))
    let approve = try CommandRun(["glossary", "approve", "one"], in: folder.url)
    #expect(approve.status == 0, "\(approve.errors)")
    #expect(try folder.text(of: "glossaries/more.yaml").contains("    - Number One\n"))
  }
}
