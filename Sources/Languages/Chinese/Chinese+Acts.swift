// SPDX-License-Identifier: Apache-2.0
extension NegationData {
  /// Acts that a sentence of Chinese may deny.
  static let chineseActs = """
    sign 签署 签订 签字
    agree 同意 赞成 赞同
    approve 批准 核准
    join 加入
    attend 出席 参加 与会 参与
    support 支持
    accept 接受 采纳
    recognise 承认 认可
    publish 公布 发布 发表 公开 出版 披露
    pay 支付 缴纳 偿还 付款 交纳
    submit 提交 递交
    provide 提供
    sell 出售 销售
    allow 允许 准许 许可
    conclude 达成
    implement 执行 实施 落实 履行
    complete 完成
    arrive 抵达 到达
    answer 回答 答复 回应 置评
    confirm 证实 确认
    extend 延长 续签 续订 续约 续期 展期
    withdraw 撤回 撤出 退出 撤军
    cooperate 合作
    change 改变 修改 更改 变更
    cancel 取消
    use 使用 动用
    meet 会见 会晤
    visit 访问
    vote 投反对票 投赞成票 投弃权票 投票 表决
    find 发现
    apply 适用
    include 包括 包含 含增值税 含税 含税费 含关税 含运费 含保险费 含利息 含服务费 含小费 含早餐
    transfer 转让
    need 需要
    affect 影响
    return 返还 退还 归还 返回
    in-force 生效
    start 开始 启动
    deliver 交付
    notify 通知
    elect 当选
    disclose 透露
    raise 提高 上调
    invest 投资
    rule 排除
    agree-talk 谈判
    appoint 任命
    buy 购买 采购
    guarantee 担保 保证
    accuse 指控 起诉 指责
    ban-lift 解除
    believe 相信
    build 建造 修建 建设
    claim 声称 宣称
    compensate 赔偿 补偿
    condemn 谴责
    consider 考虑 审议
    consult 协商 磋商 商议
    contain 含有 包含
    control 控制
    correspond 符合
    cover 涵盖 覆盖
    cross 越过 穿越
    decide 决定
    deploy 部署
    destroy 销毁 摧毁
    die 死亡 去世
    enter 进入 入境
    establish 建立 设立 成立
    examine 检查 检验 审查
    explain 解释 说明
    export 出口
    import 进口
    fulfil 达到 实现
    fund 资助 拨款
    give 给予 授予
    grant-visa 签发 颁发 发放
    help 帮助 援助 协助
    hold 举行 召开
    improve 改善 改进 提升
    inform 通报 告知
    infect 感染
    interfere 干涉 干预
    invite 邀请
    leave 离开
    lose 失去 丧失
    mention 提及 提到
    obey 遵守 服从
    object 反对
    obtain 获得 取得 得到
    occur 发生
    order 订购
    participate-right 享有
    pass 通过
    plan 计划 打算 有意
    promise 承诺 许诺
    protect 保护
    prove 证明
    receive 收到 接收
    recommend 建议 推荐
    record 记录 登记 注册
    recover 恢复
    reduce 减少 降低 削减
    release 释放
    reply 答应
    resign 辞职
    respect 尊重
    save 保存
    send 发送 派遣 寄出
    show 显示 表明 展示
    solve 解决
    speak 讲话 发言
    stop 停止 中止
    succeed 成功
    suffer 遭受
    test 测试 试验
    threaten 威胁
    treat 治疗
    trust 信任
    understand 理解 明白
    update 更新
    violate 违反 违背 侵犯
    want 想要 愿意
    warn 警告
    win 获胜 赢得
    work 工作 运行 运作
    abolish 废除
    access 访问权 查阅 获取
    arrest 逮捕 拘留
    attack 攻击 袭击
    bear 承担 负担 负责
    contact 联系 联络 接触
    cut-ties 断绝
    delete 删除
    expel 驱逐
    extradite 引渡
    invade 入侵 侵略
    lift 撤销 取消
    occupy 占领
    open 开放 打开
    postpone 推迟 延期
    sanction 制裁
    share 分享 共享
    strike 罢工
    terminate 解除合同 终止 解约
    vaccinate 接种
    exercise 行使
    assign 分配
    comment 评论 置评
    hear 受理
    use-force 使用武力 动用武力 诉诸武力
    objection 异议 反对意见
    discriminate 歧视
    restrict 限制
    directed 针对
    seek 寻求 谋求
    give-up 放弃
    jurisdiction 管辖权
    harm 损害 危害
    tolerate 容忍
    depend 依赖 取决于
    possess 拥有 持有
    produce 生产 制造
    hinder 妨碍 阻碍
    significant 显著
    causal 因果关系 因果联系 因果关联
    correlated 相关关系 相关性
    evidence-that 证据表明 证据显示 证据证明
    constitute 构成
    discuss 讨论 商讨 探讨
    adjust 调整
    exceed 超过 超出 超越
    result 结果 成果 成效
    evidence 证据 =证据表明 =证据显示 =证据证明
    appeal 上诉 申诉
    undertake 承担 担负
    progress 进展
    consensus 共识 一致意见 协商一致
    difference 差异 区别
    basis 依据 根据 法律依据 =根据本 =根据该 =根据这
    compete 竞争
    belong 属于 归属
    exist 存在
    mean 意味着
    represent 代表
    reflect 反映 体现
    lead 带来 导致 引发 造成
    expect 预计 预期 预料
    grow 增长 增加 上升 上涨
    fall 下降 下跌 下滑
    worsen 恶化
    ease 缓解 缓和 减轻
    hide 隐瞒 掩饰
    criticise 批评
    welcome 欢迎
    deem 视为 认为 看作
    bind 约束 约束力
    cite 引用 援引
    assess 评估 评价
    monitor 监督 监测
    coordinate 协调
    maintain 保持 维持
    strengthen 加强 强化
    expand 扩大 扩展
    dismiss 解雇 解聘 罢免 开除
    employ 雇用 聘用 录用
    manage 管理
    rent 出租 转租 租赁
    tax 征税 纳税 课税 征收
    concern 涉及
    know 知道 知悉 了解
    distinguish 区分 区别对待
    replace 取代 替代 代替
    waive 免除 豁免
    deprive 剥夺
    mediate 调解 斡旋
    surrender 投降
    launch 发射
    evacuate 疏散 撤离
    supply 供应 供给
    devalue 贬值
    adapt 适应
    coincide 一致 吻合
    contradict 抵触 矛盾
    assume 假设 假定 推定
    observe 观察到 观测到
    injure 受伤
    wait 等待
    hope 希望
    resist 抵抗 抗拒
    rely 依靠 依赖
    benefit 受益 获益
    consent 许可 同意 准许
    reject 拒绝 否决 驳回
    deny 否认
    extinguish 消灭 丧失 灭失
    limit-scope 限于 局限于
    prejudge 预断 影响 妨害
    entitle 享有 有资格
    cause-damage 损失 损害
    intervene 介入
    compromise 妥协 让步
    contribute 贡献 促进 有助于
    return-home 遣返 回国
    breach 违约
    disappear 消失
    reappear 出现
    remember 记得 回忆
    trade 交易
    mature 成熟
    report 报告 汇报 通报
    distort 扭曲 歪曲
    preserve 保留
    detain 扣押 扣留
    pardon 赦免 特赦
    summon 传唤 召见
    freeze 冻结
    divide 分割 划分
    merge 合并
    nominate 提名
    quorum 达到法定人数
    inherit 继承
    delegate 委托 授权
    verify 核查 核实
    declare 宣布
    mobilise 动员
    stand-by 坐视 袖手旁观
    precedent 先例
    excuse 借口
    reason 理由
    choice 选择
    right 权利 权力
    plan-noun 意图 意向
    effective 奏效 见效
    necessary 必要
    thank 感谢 致谢
    congratulate 祝贺
    urge 敦促 督促
    request 要求 请求
    defeat 击败 打败 战胜
    """
}
