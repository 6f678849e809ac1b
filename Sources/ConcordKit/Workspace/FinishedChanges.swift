// SPDX-License-Identifier: Apache-2.0
import Files

/// The changes that this process has made so far.
public enum FinishedChanges {
  /// The files that were changed, as `tm/sco.tmx and other files`; `nil` if there are none.
  ///
  /// A command says it where its report cannot be written, since the changes are kept all the same.
  public static var summary: String? { WrittenFiles.summary }
}
