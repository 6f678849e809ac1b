// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// The words of Chinese for units that take SI prefixes, and for parts of currencies; see `UnitPrefixes`.
  static let chineseUnits = """
    prefix pico | 皮
    prefix nano | 纳
    prefix micro | 微
    prefix milli | 毫
    prefix kilo | 千
    prefix mega | 兆
    prefix giga | 吉 千兆
    prefix tera | 太
    stem gram | 克
    stem metre | 米
    unit litre | 升
    unit milli.litre | 毫升
    unit micro.litre | 微升
    unit nano.litre | 纳升
    stem second | 秒 秒钟
    stem watt | 瓦 瓦特
    stem watthour | 瓦时 瓦小时
    stem joule | 焦耳
    unit kj | 千焦
    unit mega.joule | 兆焦
    stem calorie | 卡路里
    stem electronvolt | 电子伏 电子伏特
    stem newton | 牛顿
    unit kilo.newton | 千牛
    unit mega.newton | 兆牛
    stem pascal | 帕 帕斯卡
    unit milli.bar | 毫巴
    stem hertz | 赫 赫兹
    stem ampere | 安培
    unit milli.ampere | 毫安
    unit micro.ampere | 微安
    stem volt | 伏 伏特
    stem ohm | 欧姆
    stem farad | 法拉
    unit micro.farad | 微法
    unit pico.farad | 皮法
    stem tesla | 特斯拉
    stem mole | 摩尔
    stem becquerel | 贝可 贝可勒尔 贝克勒尔
    stem sievert | 西弗 希沃特 西沃特
    stem gray | 戈瑞
    stem lumen | 流明
    stem lux | 勒克斯
    stem byte | 字节
    stem bit | 比特
    unit dm | 分米
    unit mmhg | 毫米汞柱 毫米水银柱
    unit hpa | 百帕
    unit atm | 个大气压 大气压
    unit cm3 | 立方厘米
    unit dm3 | 立方分米
    unit mm2 | 平方毫米
    unit lightyear | 光年
    unit parsec | 秒差距
    unit floz | 液量盎司 液体盎司
    unit db | 分贝
    unit rpm | 转/分 转/分钟 转每分
    unit iu | 国际单位 个国际单位
    unit jiao | 角钱 毛钱
    context smaller-jiao | 角
    context smaller-fen | 分
    unit uscent | 美分
    unit eurocent | 欧分
    unit kopeck | 戈比
    unit penny | 便士
    context tenths | 米 公尺 块
    share 2 | 减半
    down | 减半
    down | 降幅扩大至 降幅扩大到 降幅提高至 降幅上升至 跌幅扩大至 跌幅扩大到 减幅扩大至 减幅扩大到
    """
}
