/// The version of Concord.
public enum ConcordVersion {
  /// The version of this build.
  public static let current = "0.1.0"
}
