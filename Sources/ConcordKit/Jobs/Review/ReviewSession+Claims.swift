// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

extension ReviewSession {
  /// The claims of all reviewers that have not ended.
  public func claims() throws(JobError) -> [ReviewClaim] {
    try JobError.border { try workspace.workflowStore.claims(asSeenBy: holder, now: time) }
  }

  /// Claims units, all of them or none: for some time nobody else can decide about them.
  ///
  /// - Parameter minutes: how long, from 1 to 1440; other numbers are brought into that range.
  /// - Throws: `JobError` with `review/claimed` if somebody else has one of them; with a team's store,
  ///   `store/refused` for a login that may only read.
  public func claim(_ places: [ReviewPlace], minutes: Int = ReviewClaim.minutes) throws(JobError) {
    guard !places.isEmpty else { return }
    let minutes = min(max(minutes, 1), ReviewClaim.longest)
    try JobError.border {
      try workspace.workflowStore.claim(places, for: holder, minutes: minutes, now: time)
    }
  }

  /// Claims the next units that wait and that nobody else has claimed.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - selection: which units, and in which order.
  /// - Returns: the units with their claims; those that the reviewer had already are among them.
  public func claimNext(
    _ limit: Int, of selection: ReviewSelection = ReviewSelection(),
    minutes: Int = ReviewClaim.minutes
  ) throws(JobError) -> ReviewList {
    // Others claim at the same time. If somebody was faster, the choice is made again.
    for _ in 0..<20 {
      let list = try waiting(selection)
      let foreign = Set(list.claims.filter { !$0.isOwn }.map(\.place))
      let units = Array(
        list.units.lazy.filter { !foreign.contains(ReviewPlace($0)) }.prefix(limit))
      do {
        try claim(units.map { ReviewPlace($0) }, minutes: minutes)
      } catch {
        guard error.code == "review/claimed" else { throw error }
        continue
      }
      let wanted = Set(units.map { ReviewPlace($0) })
      return ReviewList(
        units: units, claims: try claims().filter { wanted.contains($0.place) })
    }
    throw JobError(
      code: "review/claimed", message: "others claim the same units at this moment; try again")
  }

  /// Gives claims of the reviewer back.
  ///
  /// - Parameter places: the units; `nil` for all.
  /// - Returns: how many claims there were.
  @discardableResult
  public func release(_ places: [ReviewPlace]? = nil) throws(JobError) -> Int {
    try JobError.border {
      try workspace.workflowStore.release(places, of: holder, now: time)
    }
  }

  /// Requires that nobody else has claimed any of these units.
  func requireUnclaimed(_ places: [ReviewPlace]) throws {
    try workspace.requireUnclaimed(places, by: holder, now: time)
  }
}

extension Workspace {
  /// Requires that nobody but the reviewer has claimed any of these units.
  ///
  /// - Throws: `JobError` with `review/claimed`.
  func requireUnclaimed(_ places: [ReviewPlace], by holder: String, now: Date) throws {
    if places.isEmpty { return }
    let wanted = Set(places)
    let claims = try workflowStore.claims(asSeenBy: holder, now: now)
    if let claim = claims.first(where: { !$0.isOwn && wanted.contains($0.place) }) {
      throw ReviewClaim.taken(
        claim.id.description, by: claim.by, until: claim.until, now: now)
    }
  }
}
