// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Storage
import TextModel

/// Claims and searches in `.concord/`, which may be deleted at any time, and comments in `comments.jsonl`, which git
/// keeps and joins line by line.
struct FileWorkflowStore: WorkflowStore {
  /// The file of the comments, a JSON object on each line.
  static let commentFile = ChangeJournal.commentFile
  /// The formats; increase a number with every change of what is written below.
  private static let claimKey = DerivedKey(format: DerivedFormat(.claims, 1), parts: [])
  private static let searchKey = DerivedKey(format: DerivedFormat(.searches, 1), parts: [])
  /// The most searches that are kept; those that were made longest ago are forgotten, and those of more than a year
  /// ago.
  private static let searchLimit = 10_000

  private struct Claim {
    var file: String
    var id: String
    var by: String
    /// Seconds since 1970.
    var until: Int
  }

  private let workspace: Workspace

  /// The files of a workspace; nothing is read yet.
  init(_ workspace: Workspace) { self.workspace = workspace }

  private func locked<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    guard let lock = try WorkspaceLock.take(workspace, name, waits: true) else {
      return try body()
    }
    return try lock.whileHeld(body)
  }

  // MARK: Claims

  private var claimPath: String { workspace.derivedFolder + "/claims" }

  private func readClaims(_ now: Date) -> [Claim] {
    guard let content = try? DerivedFile.read(claimPath, key: Self.claimKey) else { return [] }
    let claims: [Claim]? = ByteReader.value(of: content) { input throws(ByteReader.Damaged) in
      try input.list { input throws(ByteReader.Damaged) in
        Claim(
          file: try input.text(), id: try input.text(), by: try input.text(),
          until: try input.number())
      }
    }
    return claims?.filter { $0.until > Int(now.timeIntervalSince1970) } ?? []
  }

  private func write(_ claims: [Claim]) throws {
    var out = ByteWriter()
    out.write(
      claims.sorted {
        (ExactText($0.file), ExactText($0.id)) < (ExactText($1.file), ExactText($1.id))
      }
    ) {
      $0.write($1.file)
      $0.write($1.id)
      $0.write($1.by)
      $0.write($1.until)
    }
    try DerivedFile.write(out.bytes, key: Self.claimKey, to: claimPath)
  }

  func claims(asSeenBy holder: String, now: Date) throws -> [ReviewClaim] {
    readClaims(now).map {
      ReviewClaim(
        file: $0.file, id: UnitID($0.id), by: $0.by, until: ReviewClaim.time($0.until),
        isOwn: $0.by == holder)
    }
  }

  func claim(_ places: [ReviewPlace], for holder: String, minutes: Int, now: Date) throws {
    try locked("claims") {
      var claims = readClaims(now)
      let wanted = Set(places)
      if let taken = claims.first(where: {
        $0.by != holder && wanted.contains(ReviewPlace(file: $0.file, id: UnitID($0.id)))
      }) {
        throw ReviewClaim.taken(
          taken.id, by: taken.by, until: ReviewClaim.time(taken.until), now: now)
      }
      claims.removeAll { wanted.contains(ReviewPlace(file: $0.file, id: UnitID($0.id))) }
      let until = Int(now.timeIntervalSince1970) + minutes * 60
      claims += wanted.map {
        Claim(file: $0.file, id: $0.id.description, by: holder, until: until)
      }
      try write(claims)
    }
  }

  func release(_ places: [ReviewPlace]?, of holder: String, now: Date) throws -> Int {
    try locked("claims") {
      var claims = readClaims(now)
      let count = claims.count
      let wanted = places.map(Set.init)
      claims.removeAll {
        $0.by == holder
          && wanted?.contains(ReviewPlace(file: $0.file, id: UnitID($0.id))) != false
      }
      if claims.count < count { try write(claims) }
      return count - claims.count
    }
  }

  // MARK: Comments

  func comments(on item: StoreItem?) throws -> [ItemComment] {
    let path = try workspace.readable(Self.commentFile)
    guard Workspace.exists(path) else { return [] }
    let bytes = try ByteSource(path: path).readAll()
    var comments: [ItemComment] = []
    // Git may have joined two branches with the same comment.
    var seen: Set<ItemComment> = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      let place = SourceLocation(file: Self.commentFile, line: number + 1, column: 1)
      // A database keeps no text with U+0000.
      guard let comment = try? JSONDecoder().decode(ItemComment.self, from: Data(line)),
        ![comment.id, comment.text, comment.source ?? "", comment.by]
          .contains(where: { $0.utf8.contains(0) })
      else {
        throw JobError(
          code: "comments/line",
          message:
            "this is not a comment of Concord (an object with kind, id, text, by and at); correct the line or"
            + " remove it",
          location: place)
      }
      guard ItemComment.date(comment.at) != nil else {
        throw JobError(
          code: "comments/line",
          message:
            "'at' of this comment is '\(comment.at)', which is not a time in ISO 8601; write one"
            + " such as 2026-11-27T18:00:00Z", location: place)
      }
      if item == nil || comment.item == item, seen.insert(comment).inserted {
        comments.append(comment)
      }
    }
    return comments.oldestFirst
  }

  func add(_ comment: ItemComment) throws -> ItemComment {
    var comment = comment
    if comment.by.isEmpty { comment.by = "unknown" }
    return try WorkspaceLock.holding(workspace) {
      try comment.follow(comments(on: comment.item))
      try append([comment])
      return comment
    }
  }

  func moveComments(of concepts: Set<ConceptID>, to concept: ConceptID) throws -> Int {
    try WorkspaceLock.holding(workspace) {
      let all = try comments(on: nil)
      func isMoved(_ comment: ItemComment) -> Bool {
        comment.kind == .concept && concepts.contains(ConceptID(comment.id))
      }
      guard all.contains(where: isMoved) else { return 0 }
      let encoder = Self.encoder
      let bytes = try ByteSource(path: workspace.readable(Self.commentFile)).readAll()
      var lines: [[UInt8]] = []
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        guard var comment = try? JSONDecoder().decode(ItemComment.self, from: Data(line)),
          isMoved(comment)
        else {
          lines.append(Array(line))
          continue
        }
        comment.id = concept.description
        lines.append(Array(try encoder.encode(comment)))
      }
      // Undo moves them back.
      try workspace.write(Array(lines.joined(separator: [0x0A])), to: Self.commentFile)
      return 0
    }
  }

  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// Appends comments to the file; called by the holder of the lock of the workspace.
  func append(_ new: [ItemComment]) throws {
    guard !new.isEmpty else { return }
    // What cannot be read is not added to.
    _ = try comments(on: nil)
    for comment in new { try comment.checkTime() }
    let path = try workspace.readable(Self.commentFile)
    var bytes = Workspace.exists(path) ? try ByteSource(path: path).readAll() : []
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    let encoder = Self.encoder
    for comment in new { bytes += Array(try encoder.encode(comment)) + [0x0A] }
    try AtomicFile.write(bytes, to: workspace.writable(Self.commentFile))
  }

  // MARK: Searches

  private var searchPath: String { workspace.derivedFolder + "/searches" }

  func searches() throws -> [MissedSearch] {
    readSearches().sorted {
      ($1.times, $1.last, $0.query, $0.lang) < ($0.times, $0.last, $1.query, $1.lang)
    }
  }

  private func readSearches() -> [MissedSearch] {
    guard let content = try? DerivedFile.read(searchPath, key: Self.searchKey) else { return [] }
    let searches: [MissedSearch]? = ByteReader.value(of: content) {
      input throws(ByteReader.Damaged) in
      try input.list { input throws(ByteReader.Damaged) in
        MissedSearch(
          lang: try input.text(), query: try input.text(), times: try input.number(),
          first: try input.text(), last: try input.text())
      }
    }
    return searches ?? []
  }

  func logSearch(_ query: String, language: LanguageTag, on day: PartialDate) throws {
    try locked("searches") {
      var searches = readSearches()
      let lang = language.description
      // The last one searched is the last of the list.
      let known = searches.firstIndex {
        ExactText($0.query) == ExactText(query) && $0.lang == lang
      }
      var search =
        known.map { searches.remove(at: $0) }
        ?? MissedSearch(
          lang: lang, query: query, times: 0, first: day.description, last: day.description)
      // The file may come from a stranger.
      search.times = min(max(search.times, 0), .max - 1) + 1
      search.last = day.description
      searches.append(search)
      if let year = Int(search.last.prefix(4)) {
        // Dates in ISO 8601 are in the order of their bytes.
        let first = "\(year - 1)" + search.last.dropFirst(4)
        searches.removeAll { ExactText($0.last) < ExactText(first) }
      }
      var out = ByteWriter()
      out.write(Array(searches.suffix(Self.searchLimit))) {
        $0.write($1.lang)
        $0.write($1.query)
        $0.write($1.times)
        $0.write($1.first)
        $0.write($1.last)
      }
      try DerivedFile.write(out.bytes, key: Self.searchKey, to: searchPath)
    }
  }

  func forgetSearches() throws -> Int {
    try locked("searches") {
      let count = readSearches().count
      SystemFile.remove(searchPath)
      return count
    }
  }
}

extension ReviewClaim {
  /// A time in seconds since 1970 as `2026-11-27T18:30:00Z`.
  static func time(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).ISO8601Format()
  }

  /// The error that somebody else has a unit.
  ///
  /// A claim that ends more than an hour later than any claim can was made by another clock. It is unknown which of the
  /// two is wrong, so the claim counts, and the message says how to give it back.
  static func taken(_ id: String, by: String, until: String, now: Date) -> JobError {
    let isOfAnotherClock =
      ItemComment.date(until).map { $0.timeIntervalSince(now) > Double(60 * (longest + 60)) }
      ?? true
    let wayOut =
      isOfAnotherClock
      ? "it was made when the clock of this machine was ahead of now; check the clock, or give the claim back with"
        + " 'concord review --release --by NAME'"
      : "take another, or wait until then"
    return JobError(
      code: "review/claimed",
      message:
        "\(id) is claimed by \(by.isEmpty ? "somebody else" : by) until \(until); \(wayOut)")
  }
}
