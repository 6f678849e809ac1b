extension NumberData {
  /// Numbers of Chinese; its numerals are read by `HanNumeral`.
  static let chinese = NumberData(
    style: .point, convertedUnits: "英 公 华 華 磅 码 碼 米 里 亩 畝 度 厘 毫 千", hours: "点 點 时 時",
    metricPrefixes: "千>瓦克米卡帕伏焦赫安字 兆>瓦帕伏焦赫字")
}
