// SPDX-License-Identifier: Apache-2.0
import CICU
import TextModel

/// An error of ICU, with ICU's own name for the reason.
public struct ICUError: ConcordError, Hashable {
  /// ICU's symbolic name: `U_REGEX_TIME_OUT`.
  public let code: String
  /// The operation that failed.
  public let message: String
  /// The place, always `nil`, because ICU gives none.
  public var location: SourceLocation? { nil }
  /// The operation that failed, and ICU's reason.
  public var description: String { "\(message) (\(code))" }

  init(_ error: Int32, _ message: String) {
    code = String(cString: cicu_error_name(error))
    self.message = message
  }
}

/// The versions of the ICU library in use and of its Unicode data.
public enum ICUVersion {
  /// The version of ICU, for example `72.1`.
  public static var library: String { versions.0 }
  /// The version of Unicode, for example `15.0`.
  public static var unicode: String { versions.1 }

  private static let versions: (String, String) = {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
      guard let icu = buffer.baseAddress else { return ("", "") }
      cicu_versions(icu, icu + 20)
      return (String(cString: icu), String(cString: icu + 20))
    }
  }()
}
