// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The protocol of LanguageTool's HTTP server (`/v2/check`, `/v2/languages`), which LibreOffice, OmegaT, Okapi, TeXstudio and
/// many editors speak.
///
/// A call is about one paragraph, so rules about a whole document are left out. With `srctext` the text is checked as a
/// translation of it.
struct LanguageToolService {
  let service: WebService

  /// Rules that judge a whole document.
  private static let documentRules: Set<String> = [
    "term/inconsistent", "abbr/undefined", "abbr/redefined", "text/spelling-variant",
    "comment/unused",
  ]

  /// Whether a request speaks this protocol, in which errors are lines of text.
  ///
  /// The page at `/check` has a field `draft`, the protocol has `text` or `data`.
  static func isCall(_ request: WebRequest) -> Bool {
    switch request.rawPath {
    case "/check":
      if request.method == "GET" {
        return ["text", "data", "language"].contains { request.query[$0] != nil }
      }
      // The form of the page, and a file that its script sends.
      return !["draft=", "{"].contains { request.body.starts(with: $0.utf8) }
    case "/languages": return true
    default: return request.rawPath.hasPrefix("/v2/")
    }
  }

  /// - Parameter steps: the decoded steps of the path, without `v2`.
  func answer(to request: WebRequest, _ steps: ArraySlice<String>) throws -> WebResponse {
    guard steps.count == 1 else { throw WebProblem.missing("such call") }
    switch steps.first {
    case "languages":
      try WebService.require("GET", of: request)
      return try .json(ToolLanguage.all(with: sessionLanguages()).map(\.json))
    case "check":
      try WebService.require("GET", "POST", of: request)
      return try check(Self.form(of: request))
    default: throw WebProblem.missing("such call")
    }
  }

  private func sessionLanguages() throws -> [LanguageTag] {
    let settings = try service.sessions.current().workspace.configuration
    return [settings.sourceLanguage, settings.targetLanguage]
  }

  /// The fields of the query and of the body.
  ///
  /// The content type is not asked: TeXstudio names one that the body has not. LibreOffice 7.4 sends the text as it is,
  /// with `&` and `%`: such a body has bytes or a part without `=` that an encoded one cannot have, and the text is what
  /// is between `text=` and the last `&language=`.
  static func form(of request: WebRequest) -> WebForm {
    var form = request.query
    let start = Array("text=".utf8)
    func isRaw() -> Bool {
      request.body.contains { $0 == 0x20 || $0 >= 0x80 }
        || request.body.split(separator: UInt8(ascii: "&")).contains {
          !$0.contains(UInt8(ascii: "="))
        }
    }
    if request.body.starts(with: start), isRaw() {
      let body = Array(request.body.dropFirst(start.count))
      let mark = Array("&language=".utf8)
      let end = body.indices.last { body[$0...].starts(with: mark) } ?? body.endIndex
      form["text"] = String(decoding: body[..<end], as: UTF8.self)
      for (name, value) in WebForm(String(decoding: body[end...], as: UTF8.self)).fields {
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
    let opened = try service.sessions.current()
    let settings = opened.workspace.configuration
    let asked = try askedLanguage(form, among: [settings.sourceLanguage, settings.targetLanguage])
    var findings: [Finding] = []
    var language = asked?.tag ?? settings.targetLanguage
    var sentences: [Range<Int>] = []
    if text.plain.contains(where: { !$0.isWhitespace }) {
      var options = DraftCheckOptions(to: asked?.tag)
      if let source = form["srctext"], source.contains(where: { !$0.isWhitespace }) {
        options.source = .text(source, name: "source.txt")
        options.from = try WebService.language(form["motherTongue"])
      }
      let result = try opened.check().check(
        [.text(text.plain, name: "paragraph.txt")], options: options)
      findings = result.report.findings.filter { finding in
        isWanted(finding, form)
          && !text.units(of: finding.offset..<finding.offset + finding.length).isEmpty
      }
      if let document = result.documents.first {
        language = document.segments.first?.target.language ?? language
        sentences = document.segments.map {
          $0.target.offsets.fileRange(0..<$0.target.text.utf8.count)
        }
      }
    }
    let named = asked ?? ToolLanguage(detected: language)
    return try .json(reply(findings, of: text, sentences, named, isDetected: asked == nil))
  }

  /// The language that a client names; `nil` if it is to be detected.
  ///
  /// - Throws: `WebProblem` for one that is not checked here, so that a client does not take silence for approval.
  private func askedLanguage(_ form: WebForm, among own: [LanguageTag]) throws -> ToolLanguage? {
    guard let tag = try WebService.language(form["language"]) else { return nil }
    let known = ToolLanguage.all(with: own)
    if let exact = known.first(where: { $0.longCode.lowercased() == tag.description.lowercased() })
    {
      return exact
    }
    guard let kin = known.first(where: { $0.code == tag.language }) else {
      throw WebProblem(
        400, "request/language",
        detail: "'\(tag)' is not a language that is checked here; /v2/languages lists them")
    }
    return ToolLanguage(name: kin.name, code: kin.code, longCode: tag.description)
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
    _ language: ToolLanguage, isDetected: Bool
  ) -> JSONValue {
    let named: [String: JSONValue] = [
      "name": .string(language.name), "code": .string(language.longCode),
    ]
    var detected = named
    // There is no figure for what was detected; what the client has said is certain.
    if !isDetected { detected["confidence"] = 1 }
    return [
      "software": [
        "name": "Concord", "version": .string(ConcordVersion.current), "buildDate": "",
        "apiVersion": 1, "premium": false, "premiumHint": "", "status": "",
      ],
      "warnings": ["incompleteResults": false],
      "language": .object(named.merging(["detectedLanguage": .object(detected)]) { $1 }),
      "matches": .array(findings.map { match($0, of: text, sentences) }),
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
