/// The date and time of TMX: `YYYYMMDDThhmmssZ`, ISO 8601 in its basic form, UTC.
enum TMXDate {
  /// Whether bytes have the form, with a valid month, day, hour, minute and second.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else {
      return false
    }
    for at in 0..<15 where at != 8 && !(0x30...0x39).contains(bytes[at]) { return false }
    func pair(_ at: Int) -> UInt8 { (bytes[at] - 0x30) * 10 + bytes[at + 1] - 0x30 }
    return (1...12).contains(pair(4)) && (1...31).contains(pair(6)) && pair(9) < 24
      && pair(11) < 60 && pair(13) <= 60
  }
}
