// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation

extension EditSignature {
  /// The signature of a change that a person makes today, in Universal Time.
  static func today(by person: AccessList.Person?) -> EditSignature {
    let seconds = Int(Date().timeIntervalSince1970)
    return EditSignature(name: person?.name, day: PartialDate(secondsSince1970: seconds))
  }
}
