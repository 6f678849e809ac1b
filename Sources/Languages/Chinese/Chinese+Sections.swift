import TextModel

extension SectionMarkerData {
  /// Markers of Chinese, each script with its own.
  static let chinese: [SectionMarkerData] = {
    var simplified = SectionMarkerData(.chinese)
    simplified.abstract = "摘要 内容提要 内容摘要 提要 中文摘要 论文摘要 文章摘要 内容简介"
    simplified.keywords = "关键词 关键字 主题词 关键词语"
    simplified.authors = "作者 作者姓名"
    simplified.matter = """
      中图分类号 中国分类号 分类号 文献标识码 文献标志码 文章编号 作者简介 作者信息 作者单位 基金项目
      基金资助 收稿日期 修回日期 责任编辑 引用格式 引用本文 通讯作者 通信作者 课题项目 项目基金 本文系
      """
    simplified.body = "引言 绪论 导言 前言 参考文献 注释 结语 结论 余论 致谢"
    simplified.issueWords = "期"
    var traditional = SectionMarkerData(.traditionalChinese)
    traditional.abstract = "內容提要 內容摘要 論文摘要"
    traditional.keywords = "關鍵詞 關鍵字 主題詞"
    traditional.matter = "中圖分類號 文獻標識碼 文章編號 作者簡介 基金項目 收稿日期"
    traditional.body = "緒論 導言 參考文獻 註釋 結語 結論 致謝"
    return [simplified, traditional]
  }()
}
