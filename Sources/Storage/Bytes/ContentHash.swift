/// A 64-bit FNV-1a hash of bytes: tells one version of a file from another, and damage from health.
///
/// Not for use against an adversary; whoever can write `.concord/` can write the glossaries too.
struct Fingerprint: Hashable, Sendable {
  let value: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = hash
  }

  /// The fingerprint with a known value.
  init(raw value: UInt64) { self.value = value }

  /// Eight bytes, lowest first.
  var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
}
