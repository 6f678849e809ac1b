// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Language {
  /// Chinese, in both scripts.
  static let chinese: Language = {
    var chinese = Language("zh", scripts: ["Hani"], codes: ["zho", "chi"])
    chinese.headings = [
      "zh": "中国語 중국어 chinese mandarin 中文 汉语 漢語 中 华语 汉文 普通话 chinois китайский кит",
      "zh-Hant": "繁體中文 繁体中文 正體中文", "zh-Hans": "简体中文 簡體中文 简中",
    ]
    chinese.encodings = ["zh": "GB18030 Big5", "zh-Hant": "Big5 GB18030"]
    chinese.fileMarkers = """
      zh cn chn chi chs cht zho zh-cn zh-hans zh-hant chinese 中 中文 汉语 中文版
      """
    chinese.affixes = ["zh": "c cn ch chs chinese", "zh-Hant": "cht tw"]
    chinese.ocrModels = ["Hans": "chi_sim", "Hant": "chi_tra"]
    chinese.isSpaced = false
    chinese.sentenceJoiner = ""
    chinese.listSeparator = "；"
    chinese.numbers = .chinese
    chinese.quantities = .chinese
    chinese.sentences = .chinese
    chinese.terms = .chinese
    chinese.repetition = RepetitionData(
      doubled: """
        目的的 的的确 的的士 内在在 存在在 实在在 现在在 正在在 所在在 在在线 在在场 在在职 在在校 在在建 在在任
        饱和和 缓和和 温和和 总和和 共和和 中和和 和和气 和和平 和和谐 和和睦 和和解 和和约 和和缓 和和谈
        一对对 对对子 成对对 配对对 针对对 面对对 应对对 反对对 绝对对 相对对 值对对 对对象 对对方 对对手 对对应 对对话
        对对策 对对比 对对外 对对内 对对立 对对称 对对齐 对对待 对对抗 对对接 对对口 对对岸 对对联
        参与与 给与与 赠与与 与与会 是是非 是是否 国是是 于是是 但是是 普及及 涉及及 以及及时 埃及及 提及及 波及及 触及及
        危及及 及及时 及及格
        目的的 目的的實 和和談 對對象 參與與 與與會
        """,
      characters: "的在和与是对及")
    chinese.phrases = .chinese
    chinese.alignment = .chinese
    chinese.names = .chinese
    chinese.sections = SectionMarkerData.chinese
    chinese.warnings = .chinese
    chinese.negation = .chinese
    return chinese
  }()
}
