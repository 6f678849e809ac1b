import CICU
import TextModel

/// A refusal by ICU, with its own name for the reason.
public struct ICUError: ConcordError, Hashable {
  /// ICU's symbolic name: `U_REGEX_TIME_OUT`.
  public let code: String
  /// What was being done.
  public let message: String
  /// None: ICU gives no place.
  public var location: SourceLocation? { nil }
  /// What was being done, and why ICU refused.
  public var description: String { "\(message) (\(code))" }

  init(_ error: Int32, _ message: String) {
    code = String(cString: cicu_error_name(error))
    self.message = message
  }
}

/// The versions of the ICU in use and of its Unicode data.
public enum ICUVersion {
  /// For example `72.1`.
  public static var library: String { versions.0 }
  /// For example `15.0`.
  public static var unicode: String { versions.1 }

  private static let versions: (String, String) = {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
      guard let icu = buffer.baseAddress else { return ("", "") }
      cicu_versions(icu, icu + 20)
      return (String(cString: icu), String(cString: icu + 20))
    }
  }()
}
