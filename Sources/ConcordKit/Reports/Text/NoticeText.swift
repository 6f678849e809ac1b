// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Writes notices of a team for people, as a message of mail and as a feed.
public enum NoticeText {
  /// Notices, each with its terms and where they are used.
  public static func text(of notices: [TeamNotice]) -> String {
    notices.map { notice in
      let head = [
        "\(notice.change)", notice.at, notice.who, notice.outcome,
        "\(notice.concept) in \(notice.glossary)",
      ].joined(separator: "\t")
      return ([head] + details(of: notice).map { "  \($0)" }).map(\.printableLine)
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func details(of notice: TeamNotice) -> [String] {
    var lines = notice.terms.map { term in
      "\(term.lang) \(term.term): \(term.before?.rawValue ?? "new") -> \(term.after?.rawValue ?? "removed")"
    }
    if !notice.proposedBy.isEmpty {
      lines.append("proposed by \(notice.proposedBy.joined(separator: ", "))")
    }
    for (name, unit, places) in [
      ("papers", "unit", notice.papers), ("drafts", "sentence", notice.drafts),
    ] where !places.isEmpty {
      lines.append(
        "\(name): "
          + places.map { "\($0.file) (\($0.count) \($0.count == 1 ? unit : unit + "s"))" }
          .joined(separator: ", "))
    }
    return lines
  }

  /// A message of mail (RFC 5322) that `sendmail -t` takes.
  ///
  /// - Parameters:
  ///   - project: the project, for the subject.
  ///   - recipient: the value of the field `To`; `nil` leaves it out.
  public static func mail(of notices: [TeamNotice], project: String, to recipient: String?)
    -> String
  {
    let count = notices.count
    let name = String(project.unicodeScalars.filter { 0x20...0x7E ~= $0.value }.map(Character.init))
    var lines = ["Subject: Concord, project \(name): \(count) \(count == 1 ? "notice" : "notices")"]
    if let recipient { lines.append("To: \(recipient.printableLine)") }
    lines += [
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit", "", text(of: notices),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A feed (Atom, RFC 4287), the newest notice first.
  ///
  /// - Parameter project: the project, whose name is in the ids.
  public static func atom(of notices: [TeamNotice], project: String) -> String {
    let id = "urn:concord:" + PercentEncoding.encoded(project)
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>\(id)</id>
        <title>Concord: \(xml(project))</title>
        <updated>\(notices.first.map { time($0.at) } ?? "1970-01-01T00:00:00Z")</updated>
        <author><name>Concord</name></author>

      """
    for notice in notices {
      let item =
        "\(id):\(notice.change):\(PercentEncoding.encoded(notice.glossary)):\(PercentEncoding.encoded(notice.concept.description))"
      out += """
          <entry>
            <id>\(item)</id>
            <title>\(xml("\(notice.concept): \(notice.outcome)"))</title>
            <updated>\(time(notice.at))</updated>
            <author><name>\(xml(notice.by ?? notice.who))</name></author>
            <content type="text">\(xml(details(of: notice).joined(separator: "\n")))</content>
          </entry>

        """
    }
    return out + "</feed>\n"
  }

  /// `2026-11-27 18:00:00` as RFC 3339 has it.
  private static func time(_ at: String) -> String {
    at.split(separator: " ").joined(separator: "T") + "Z"
  }

  /// A text as XML; what XML 1.0 cannot have is U+FFFD.
  private static func xml(_ text: String) -> String { XMLText.escaped(XMLText.allowed(text)) }
}
