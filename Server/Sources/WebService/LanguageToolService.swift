import ConcordKit
import JSONRPC

/// The protocol of LanguageTool's HTTP server (`/v2/check`, `/v2/languages`), which LibreOffice, OmegaT, Okapi, TeXstudio and
/// many editors speak.
///
/// A call is about one paragraph, so rules about a whole document are left out. With `srctext` the text is checked as a
/// translation of it.
struct LanguageToolService {
  let service: WebService

  static let languages: [(name: String, code: String, longCode: String)] = [
    ("Chinese", "zh", "zh-CN"), ("Chinese (Traditional)", "zh", "zh-TW"), ("English", "en", "en"),
    ("English (US)", "en", "en-US"), ("English (GB)", "en", "en-GB"), ("Russian", "ru", "ru-RU"),
  ]

  /// Rules that judge a whole document.
  private static let documentRules: Set<String> = [
    "term/inconsistent", "abbr/undefined", "abbr/redefined", "text/spelling-variant",
    "comment/unused",
  ]

  /// Whether a request speaks this protocol, in which errors are lines of text.
  static func isCall(_ request: WebRequest) -> Bool {
    let path = request.rawPath
    return path.hasPrefix("/v2/") || path == "/check" && request.query["language"] != nil
      || path == "/languages"
  }

  func answer(to request: WebRequest, _ steps: ArraySlice<String>) throws -> WebResponse {
    switch steps.first {
    case "languages": return .json(text: Self.languageList)
    case "check": return try check(form(of: request))
    default: throw WebProblem.missing("such call")
    }
  }

  private static var languageList: String {
    let rows = languages.map { row -> JSONValue in
      ["name": .string(row.name), "code": .string(row.code), "longCode": .string(row.longCode)]
    }
    return (try? JSONReport.line(of: rows)) ?? "[]"
  }

  /// The fields of the query and of the body.
  ///
  /// The content type is not asked: TeXstudio names one that the body has not. LibreOffice 7.4 sends the text as it is,
  /// with `&` and `%`: such a body has bytes that an encoded one cannot have, and the text is what is between `text=`
  /// and the last `&language=`.
  func form(of request: WebRequest) throws -> WebForm {
    var form = request.query
    let body = request.body
    let start = Array("text=".utf8)
    let isRaw = body.contains { $0 == 0x20 || $0 >= 0x80 || $0 == 0x0A }
    if isRaw, body.starts(with: start) {
      let text = request.text
      guard let end = text.range(of: "&language=", options: .backwards) else {
        throw WebProblem.field("the field language is missing")
      }
      form["text"] = String(text[..<end.lowerBound].dropFirst(start.count))
      for (name, value) in WebForm("language=" + text[end.upperBound...]).fields {
        form[name] = value
      }
    } else {
      for (name, value) in WebForm(request.text).fields { form[name] = value }
    }
    return form
  }

  private func check(_ form: WebForm) throws -> WebResponse {
    let text: AnnotatedText
    if let data = form["data"], !data.isEmpty {
      text = try AnnotatedText(json: data)
    } else if let plain = form["text"] {
      text = AnnotatedText(plain)
    } else {
      throw WebProblem.field("the field text or data is missing")
    }
    guard form["language"]?.isEmpty == false else {
      throw WebProblem.field("the field language is missing")
    }
    let asked = try WebService.language(form["language"])
    let opened = try service.sessions.current()
    var findings: [Finding] = []
    var language = asked ?? opened.workspace.configuration.targetLanguage
    var sentences: [Range<Int>] = []
    if text.plain.contains(where: { !$0.isWhitespace }) {
      var options = DraftCheckOptions(to: asked)
      if let source = form["srctext"], source.contains(where: { !$0.isWhitespace }) {
        options.source = .text(source, name: "source.txt")
        options.from = try WebService.language(form["motherTongue"])
      }
      let result = try opened.check().check(
        [.text(text.plain, name: "paragraph.txt")], options: options)
      findings = result.report.findings.filter { isWanted($0, form) }
      if let document = result.documents.first {
        language = document.segments.first?.target.language ?? language
        sentences = document.segments.map {
          $0.target.offsets.fileRange(0..<$0.target.text.utf8.count)
        }
      }
    }
    return try .json(reply(findings, of: text, sentences, language: language))
  }

  private func isWanted(_ finding: Finding, _ form: WebForm) -> Bool {
    func names(_ field: String) -> Set<String> {
      Set((form[field] ?? "").split(separator: ",").map(String.init))
    }
    guard !Self.documentRules.contains(finding.rule), finding.length > 0 else { return false }
    let category = RuleCategory(of: finding.rule).id
    if names("disabledRules").contains(finding.rule) { return false }
    if names("disabledCategories").contains(category) { return false }
    guard form["enabledOnly"] == "true" else { return true }
    return names("enabledRules").contains(finding.rule)
      || names("enabledCategories").contains(category)
  }

  private func reply(
    _ findings: [Finding], of text: AnnotatedText, _ sentences: [Range<Int>],
    language: LanguageTag
  ) -> JSONValue {
    let named: JSONValue = ["name": .string(language.description), "code": .string(language.description)]
    var spoken = named
    if case .object(var members) = spoken {
      members["detectedLanguage"] = [
        "name": .string(language.description), "code": .string(language.description),
        "confidence": 0.99,
      ]
      spoken = .object(members)
    }
    return [
      "software": [
        "name": "Concord", "version": .string(ConcordVersion.current), "buildDate": "",
        "apiVersion": 1, "premium": false, "premiumHint": "", "status": "",
      ],
      "warnings": ["incompleteResults": false], "language": spoken,
      "matches": .array(
        findings.map { match($0, of: text, sentences) }),
    ]
  }

  private func match(
    _ finding: Finding, of text: AnnotatedText, _ sentences: [Range<Int>]
  ) -> JSONValue {
    let place = finding.offset..<finding.offset + finding.length
    let units = text.units(of: place)
    let context = text.context(of: units)
    let sentence = sentences.first { $0.contains(place.lowerBound) }
    let category = RuleCategory(of: finding.rule)
    var replacements = [finding.replacement].compactMap(\.self)
    replacements += finding.expected.filter { !replacements.contains($0) }
    return [
      "message": .string(finding.message), "shortMessage": .string(category.name),
      "offset": .int(units.lowerBound), "length": .int(units.count),
      "replacements": .array(replacements.prefix(10).map { ["value": .string($0)] }),
      "context": [
        "text": .string(context.text), "offset": .int(context.offset), "length": .int(units.count),
      ],
      "sentence": .string(sentence.map { text.plainText(in: $0) } ?? context.text),
      "type": ["typeName": "Other"],
      "rule": [
        "id": .string(finding.rule), "description": .string(category.name),
        "issueType": .string(category.issue),
        "category": ["id": .string(category.id), "name": .string(category.name)],
      ],
      "ignoreForIncompleteSentence": false, "contextForSureMatch": 0,
    ]
  }
}

/// The group of a rule as LanguageTool's clients see it; its name is none of LanguageTool's own, some of which OmegaT
/// leaves out.
struct RuleCategory {
  let id: String
  let name: String
  let issue: String

  init(of rule: String) {
    switch rule.split(separator: "/").first ?? "" {
    case "term", "memory": (id, name, issue) = ("TERMINOLOGY", "Terminology", "terminology")
    case "number", "name": (id, name, issue) = ("FIGURES", "Numbers and names", "numbers")
    case "segment", "code": (id, name, issue) = ("COMPLETENESS", "Completeness", "omission")
    case "punct", "quote", "bracket": (id, name, issue) = ("MARKS", "Punctuation marks", "typographical")
    default: (id, name, issue) = ("WRITING", "Writing", "inconsistency")
    }
  }
}
