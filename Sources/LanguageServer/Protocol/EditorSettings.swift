// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The settings of a person in the editor, all of them optional.
///
/// The members may be at the top or below `concord`.
struct EditorSettings: Sendable, Equatable {
  /// Whether quotations and titles are checked too, for information; as `check --strict`.
  var isStrict = false
  /// The date of the drafts, as `check --date`.
  var date: String?

  init() {}

  /// Reads settings; what has another shape counts as left out.
  init(_ value: JSONValue) {
    let own = value["concord"].object == nil ? value : value["concord"]
    isStrict = own["strict"] == true
    date = own["date"].string.flatMap { PartialDate($0) == nil ? nil : $0 }
  }
}
