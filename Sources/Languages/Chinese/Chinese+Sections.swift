// SPDX-License-Identifier: Apache-2.0
import TextModel

extension SectionMarkerData {
  /// Markers of Chinese, each script with its own.
  static let chinese: [SectionMarkerData] = {
    var simplified = SectionMarkerData(.chinese)
    simplified.divisionFrames = "第-章 第-节 第-節 第-部 第-条 第-條 第-篇"
    simplified.divisionInserts = "之"
    simplified.labelFrames = "第-款 第-项 第-項 第-目 第-编 第-編 第-卷 原则- 原則- 附件- 目标-"
    simplified.abstract = "摘要 文摘 内容提要 内容摘要 提要 中文摘要 论文摘要 文章摘要 内容简介 摘要内容 英文摘要 俄文摘要 外文摘要"
    simplified.keywords = "关键词 关键字 主题词 关键词语 中文关键词 关键词组 英文关键词 俄文关键词 外文关键词"
    simplified.title = "题目 标题 篇名 题名 论文题目 论文标题 文章题目 文章标题 中文题目 中文标题 英文题目 英文标题 英文题名 俄文题目 俄文标题"
    simplified.authors = "作者 作者姓名 责任者"
    simplified.matter = """
      中图分类号 中国分类号 分类号 文献标识码 文献标志码 文章编号 作者简介 作者信息 作者单位 基金项目
      基金资助 资助项目 收稿日期 修回日期 投稿日期 录用日期 接受日期 出版日期 网络首发 网络首发日期
      网络首发地址 网络首发时间 网络出版 网络出版时间 网络出版地址 责任编辑 引用格式 引用本文 本文引用格式 通讯作者
      通信作者 第一作者 课题项目 项目基金 本文系 机构 单位 联系电话 电话 联系方式 电子邮箱 电子邮件 邮箱 通讯地址 通信地址 稿件编号 学校代码 利益冲突 作者贡献 开放科学 本刊网址
      """
    simplified.coverFields = "指导教师 指导老师 导师 研究生 学生姓名 学号 专业 学位类别 所在学院 学科专业"
    simplified.body = "引言 绪论 导言 前言 结语 结论 余论 附录"
    simplified.references = "参考文献 主要参考文献 引用文献 参考书目 延伸阅读 扩展阅读 拓展阅读 推荐阅读 推荐书目 征引文献 征引书目 引用书目"
    simplified.notes = "注释 致谢 尾注 脚注"
    simplified.sourceHeads = "注释 尾注 脚注 注 文献 资料来源 参考 参考资料 一手文献 二手文献"
    simplified.contents = "目录 目次"
    simplified.captions = "图 表 附图 附表"
    simplified.captionNotes = "资料来源 数据来源 来源 图片来源 注 注释 说明"
    simplified.articleTypes = """
      研究论文 学术论文 论著 论文 综述 原创论文 原创性论文 研究报告 专题研究 特稿 书评 评论 网络首发论文
      学位论文 硕士学位论文 博士学位论文 学士学位论文 毕业论文
      """
    simplified.journals = "学报 学刊 杂志 期刊 论丛 通报 集刊 月刊 季刊 评论"
    simplified.journalNames = "学报 学刊 论丛 集刊"
    simplified.columnHeads = """
      序号 编号 原文 译文 状态 备注 条款 术语 词条 说明 注释 审校 页码 来源 类别
      """
    simplified.continuations = """
      的 是 和 与 及 中 提取 抽取 写作 部分 应 要 一般 可以 由 为 在 也 不 等 或 检索 标引 翻译 之 里 内
      """
    simplified.abstractLabels = """
      目的 方法 结果 结论 背景 目标 对象 对象与方法 资料与方法 材料与方法 研究目的 研究方法 研究结果 研究结论 讨论
      局限 创新 过程 意义 价值
      """
    // GB/T 7714.
    simplified.citedTypes = "m j c d n r s p z g eb/ol j/ol m/ol n/ol db/ol"
    simplified.citedNumbers = "页 期 卷 段"
    simplified.citedSources = """
      出版社 书局 印书馆 同上 编译局 博士论文 硕士论文 学位论文 博士学位论文 硕士学位论文 访问日期 访问时间 检索日期 引用日期 最后访问
      """
    simplified.citedAgain = """
      同上注# 同上书 同前注 同前书 前注# 见注# 见前注 前引书 前引文 前引# 前揭书 前揭文 前揭注 上引书 上引文 同注# 转引自 注释同上 见脚注#
      """
    simplified.issueWords = "期"
    simplified.pageHomes = "首页 主页 网站首页 返回首页"
    simplified.pageTools = """
      打印 打印本页 打印页面 打印本稿 分享 分享到 分享至 收藏 字号 字体 字体大小 大 中 小 大号 中号 小号 关闭 关闭窗口 关闭本页
      返回顶部 回到顶部 复制链接 微信 微博 朋友圈 新浪微博 qq空间 纠错 我要纠错 上一篇 下一篇 上一条 下一条 上一页 下一页
      """
    simplified.pageFields = """
      来源 发布时间 更新时间 发布日期 时间 日期 编辑 责任编辑 作者 浏览次数 阅读次数 点击数 信息来源 稿件来源 文章来源 记者 审核 校对
      """
    simplified.pageCounts = "浏览次数 阅读次数 点击数 浏览量 阅读量 点击量 访问量 点击次数 访问次数"
    simplified.pageDates = "发布时间 更新时间 发布日期 发表时间"
    simplified.copyrights = "版权所有 icp备 著作权所有 保留所有权利 保留一切权利"
    simplified.pageFrames = """
      跳至主要内容 跳转至主要内容 跳转到主要内容 跳到主要内容 跳过导航 跳至内容 跳到内容 跳转到内容 跳至正文 跳到正文 跳转至正文
      跳至导航 跳转到导航 跳到导航 打开菜单 关闭菜单 主菜单 接受所有cookie 全部接受 接受全部 全部拒绝 拒绝全部 cookie设置 分享本页
      分享此页 分享本文 分享文章 打印本页 打印本文 打印此页 返回顶部 回到顶部 返回列表 返回首页 返回上一页 阅读更多 了解更多 查看更多 更多新闻 更多内容
      更多详情 加载更多 显示更多 查看全部 阅读全文 关注我们 订阅我们的通讯 扫一扫 扫码关注 扫码分享 微信扫一扫 扫描二维码 下载客户端 下载app
      您的位置 当前位置 您当前的位置 您所在的位置 上一篇 下一篇 上一条 下一条 选择语言 切换语言 无障碍浏览 打印版 加入收藏 设为首页
      """
    simplified.pageAsides = """
      版权所有 保留所有权利 保留一切权利 版权声明 隐私政策 隐私声明 使用条款 服务条款 网站地图 站点地图 联系我们 关于我们 登录 注册 订阅
      菜单 搜索 导航 首页 分享 打印 关闭 广告 更多 下一页 上一页 标签 评论 友情链接 相关链接 免责声明 网站声明 法律声明
      """
    simplified.pageOthers = """
      相关新闻 相关文章 相关报道 相关阅读 相关内容 相关推荐 相关资讯 相关稿件 相关专题 相关信息 相关附件 延伸阅读推荐 最新新闻 最新消息 最新文章
      最新资讯 其他新闻 热门新闻 热门文章 热点新闻 热点推荐 今日热点 推荐阅读文章 猜你喜欢 您可能感兴趣 您可能还喜欢 编辑推荐 为您推荐 更多相关新闻
      新闻排行 阅读排行 点击排行 要闻推荐
      """
    simplified.pageNoticeStarts = """
      本网站 本站 本页面 此网站 该网站使用 我们的网站 我们和我们的合作伙伴 我们及合作伙伴 继续使用本 继续浏览本 继续浏览即 使用本网站 浏览本网站 点击接受 点击同意 如果您继续
      为了给您 为了向您 为给您 为向您 您的浏览器 你的浏览器 您使用的浏览器 您当前的浏览器 您正在使用 请启用 请开启 请打开 请升级 请更新 请接受 请使用 抱歉您的浏览器
      """
    simplified.pageNoticeDoubts = "我们使用cookie 我们会使用cookie 使用cookie"
    simplified.pageNoticeSubjects = "cookie javascript 浏览器"
    var traditional = SectionMarkerData(.traditionalChinese)
    traditional.abstract = "內容提要 內容摘要 論文摘要 中文摘要 摘要內容"
    traditional.title = "題目 標題 篇名 題名 論文題目 論文標題 文章題目 中文題目 英文題目"
    traditional.keywords = "關鍵詞 關鍵字 主題詞 中文關鍵詞"
    traditional.matter = """
      中圖分類號 文獻標識碼 文獻標誌碼 文章編號 作者簡介 基金項目 收稿日期 接受日期 通訊作者 責任編輯
      引用格式 投稿日期 刊登日期
      """
    traditional.coverFields = "指導教授 指導老師 研究生 學號 專業"
    traditional.body = "緒論 導言 結語 結論 餘論 附錄"
    traditional.references = "參考文獻 參考書目 引用書目 徵引書目 延伸閱讀 推薦閱讀 徵引文獻 引用文獻"
    traditional.notes = "註釋 致謝 附註 謝辭"
    traditional.sourceHeads = "註釋 注釋 附註 尾註 腳註 文獻 資料來源 參考 參考資料"
    traditional.contents = "目錄"
    traditional.captions = "圖 附圖"
    traditional.captionNotes = "資料來源 數據來源 來源 註 說明"
    traditional.articleTypes = "研究論文 學術論文 論文 綜述 專題研究 書評 學位論文 碩士論文 博士論文 碩士學位論文 博士學位論文"
    traditional.citedNumbers = "頁"
    traditional.pageHomes = "首頁 主頁 網站首頁"
    traditional.pageTools = "列印 友善列印 分享到 收藏 字級 字體 字型大小 關閉 回頂端 返回頂部 上一則 下一則 上一頁 下一頁"
    traditional.pageFields = "來源 發佈時間 發布時間 更新時間 發布日期 日期 時間 編輯 責任編輯 作者"
    traditional.pageCounts = "瀏覽次數 閱讀次數 點擊數 瀏覽量 點閱數 點閱次數"
    traditional.pageDates = "發佈時間 發布時間 更新時間 發布日期"
    traditional.copyrights = "版權所有 著作權所有 保留所有權利"
    traditional.pageFrames = """
      跳至主要內容 跳轉至主要內容 跳到主要內容 跳到主要內容區塊 跳過導覽 跳至內容 跳到內容 跳至正文 打開選單 關閉選單 主選單 接受所有cookie
      全部接受 全部拒絕 cookie設定 分享本頁 分享此頁 分享本文 列印本頁 列印本文 返回頂部 回到頂部 回頂端 回列表 返回列表 回首頁 返回首頁 閱讀更多
      了解更多 瞭解更多 查看更多 更多新聞 更多內容 載入更多 顯示更多 閱讀全文 關注我們 追蹤我們 訂閱電子報 您的位置 目前位置 您現在的位置 上一篇 下一篇
      上一則 下一則 選擇語言 切換語言 友善列印
      """
    traditional.pageAsides = """
      版權所有 保留所有權利 版權聲明 隱私權政策 隱私政策 使用條款 服務條款 網站地圖 網站導覽 聯絡我們 關於我們 登入 註冊 訂閱 選單 搜尋 導覽
      首頁 分享 列印 關閉 廣告 更多 下一頁 上一頁 標籤 評論 友情連結 相關連結 免責聲明
      """
    traditional.pageOthers = """
      相關新聞 相關文章 相關報導 相關報道 相關閱讀 相關內容 相關推薦 相關資訊 最新新聞 最新消息 最新文章 其他新聞 熱門新聞 熱門文章 猜你喜歡
      您可能感興趣 編輯推薦 為您推薦
      """
    traditional.pageNoticeStarts = """
      本網站 本站 本頁面 此網站 我們的網站 我們和我們的合作夥伴 我們及合作夥伴 繼續使用本 繼續瀏覽本 繼續瀏覽即 使用本網站 瀏覽本網站 點擊接受 點選接受 如果您繼續
      為了給您 為了向您 為給您 為向您 您的瀏覽器 你的瀏覽器 您使用的瀏覽器 您目前的瀏覽器 您正在使用 請啟用 請開啟 請打開 請升級 請更新 請接受 請使用 抱歉您的瀏覽器
      """
    traditional.pageNoticeDoubts = "我們使用cookie 我們會使用cookie"
    traditional.pageNoticeSubjects = "cookie javascript 瀏覽器"
    traditional.citedSources = "書局 印書館"
    traditional.citedAgain = "同上註# 同上書 同前註 同前書 前註# 見註# 見前註 前引書 前引文 前揭書 前揭文 前揭註 同註# 轉引自 見腳註#"
    traditional.journals = "學報 學刊 雜誌 論叢 集刊"
    traditional.journalNames = "學報 學刊 論叢"
    traditional.columnHeads = "序號 編號 譯文 狀態 備註 條款 術語 說明"
    traditional.continuations = "與 應 寫作 檢索 為"
    traditional.abstractLabels = "結果 結論 對象 目標 材料與方法 資料與方法 研究結果 研究結論 討論"
    return [simplified, traditional]
  }()
}
