// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC
import Synchronization

/// Notices of the team's store: over REST, as a feed, and to the pages that listen to changes.
final class TeamNotices: Sendable {
  /// The notices of one state of the workspace, by what was asked for.
  private let known = Mutex<(version: String, notices: [String: [TeamNotice]])>(("", [:]))
  /// The newest change that pages have been told about.
  private let told = Mutex(0)
  /// The moment at which the server began; older notices are of no use to a page.
  private let started = EditSignature.now
  /// The most notices that pages are told of at a time, the newest.
  private static let mostTold = 20
  /// The most different questions whose answers are kept.
  private static let mostKept = 16

  /// The notices since a moment; without one, those of the last seven days.
  ///
  /// - Parameter isOwn: only decisions about terms that the person has proposed.
  static func found(
    since: String?, isOwn: Bool, by person: AccessList.Person?, in service: WebService
  ) throws -> [TeamNotice] {
    let opened = try service.sessions.current()
    var options = NoticeOptions()
    options.since = since ?? EditSignature.weekAgo
    if isOwn { options.proposers = [person?.name ?? ""] }
    let key = "\(options.since ?? "") \(isOwn) \(options.proposers?.first ?? "")"
    let cached = service.notices.known.withLock { known in
      known.version == opened.version ? known.notices[key] : nil
    }
    if let cached { return cached }
    var notices = try opened.workspace.notices(options)
    try opened.workspace.findPlaces(of: &notices)
    service.notices.known.withLock { known in
      if known.version != opened.version || known.notices.count >= mostKept {
        known = (opened.version, [:])
      }
      known.notices[key] = notices
    }
    return notices
  }

  /// The feed (Atom).
  static func feed(for request: WebRequest, in service: WebService) throws -> WebResponse {
    let fields = request.query.fields
    if let unknown = fields.keys.filter({ !["since", "mine"].contains($0) }).min() {
      throw WebProblem.field("there is no field \(unknown.prefix(50)) here")
    }
    let notices = try found(
      since: fields["since"], isOwn: fields["mine"] == "true", by: request.person, in: service)
    let project = try service.sessions.current().workspace.configuration.store?.project ?? ""
    return WebResponse(
      type: "application/atom+xml; charset=utf-8",
      Array(NoticeText.atom(of: notices, project: project).utf8))
  }

  /// Tells the pages that listen of what is new since the last time.
  func tell(_ papers: OpenPapers, of sessions: WorkspaceSessions) {
    guard let workspace = try? sessions.current().workspace else { return }
    var options = NoticeOptions()
    options.after = told.withLock { $0 }
    if options.after == 0 { options.since = started }
    options.limit = Self.mostTold
    guard let notices = try? workspace.notices(options) else { return }
    told.withLock { $0 = max($0, notices.map(\.change).max() ?? 0) }
    for notice in notices.reversed() { papers.publish(notice) }
  }
}
