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
    // The last rows are verbs and other words of two characters that are doubled.
    chinese.repetition = RepetitionData(
      doubled: """
        目的的 的的确 的的士 内在在 存在在 实在在 现在在 正在在 所在在 在在线 在在场 在在职 在在校 在在建 在在任
        饱和和 缓和和 温和和 总和和 共和和 中和和 和和气 和和平 和和谐 和和睦 和和解 和和约 和和缓 和和谈
        一对对 对对子 成对对 配对对 针对对 面对对 应对对 反对对 绝对对 相对对 值对对 对对象 对对方 对对手 对对应 对对话
        对对策 对对比 对对外 对对内 对对立 对对称 对对齐 对对待 对对抗 对对接 对对口 对对岸 对对联
        参与与 给与与 赠与与 与与会 是是非 是是否 国是是 于是是 但是是 普及及 涉及及 以及及时 埃及及 提及及 波及及 触及及
        危及及 及及时 及及格
        目的的 目的的實 和和談 對對象 參與與 與與會
        研究研究 讨论讨论 商量商量 考虑考虑 休息休息 学习学习 打听打听 收拾收拾 打扫打扫 整理整理 检查检查
        了解了解 认识认识 介绍介绍 体验体验 体会体会 锻炼锻炼 活动活动 放松放松 参观参观 参考参考 比较比较
        琢磨琢磨 合计合计 关心关心 照顾照顾 帮助帮助 教育教育 批评批评 表扬表扬 鼓励鼓励 庆祝庆祝 热闹热闹
        高兴高兴 痛快痛快 轻松轻松 舒服舒服 凉快凉快 暖和暖和 享受享受 交流交流 沟通沟通 切磋切磋 请教请教
        反省反省 反思反思 回忆回忆 思考思考 联系联系 准备准备 布置布置 打扮打扮 意思意思 尝试尝试 试验试验
        练习练习 复习复习 温习温习 调查调查 观察观察 分析分析 评价评价 解释解释 说明说明 宣传宣传 改进改进
        修改修改 调整调整 安排安排 计划计划 计算计算 核实核实 核对核对 清理清理 修理修理 感受感受 欣赏欣赏
        指点指点 开导开导 安慰安慰 活跃活跃 调节调节 调剂调剂 补充补充 改善改善 改造改造 巩固巩固 熟悉熟悉
        非常非常 永远永远 很多很多 许多许多 更加更加 好多好多 真的真的 特别特别 十分十分 恭喜恭喜 欢迎欢迎
        久仰久仰 佩服佩服 哪里哪里 抱歉抱歉 辛苦辛苦 彼此彼此 拜托拜托 再见再见 加油加油 好的好的 可以可以
        是的是的 没有没有 不是不是 知道知道 叮当叮当 轰隆轰隆 滴答滴答 扑通扑通 噼啪噼啪 哗啦哗啦 討論討論
        考慮考慮 學習學習 檢查檢查 認識認識 介紹介紹 體驗體驗 體會體會 參觀參觀 比較比較 關心關心 照顧照顧
        幫助幫助 鼓勵鼓勵 瞭解瞭解 聯繫聯繫 準備準備 調查調查 觀察觀察 解釋解釋 說明說明
        """,
      characters: "的在和与是对及")
    chinese.phrases = .chinese
    chinese.alignment = .chinese
    chinese.names = .chinese
    chinese.sections = SectionMarkerData.chinese
    chinese.warnings = .chinese
    chinese.negation = .chinese
    chinese.roles = .chinese
    chinese.placeholders = .chinese
    return chinese
  }()
}
