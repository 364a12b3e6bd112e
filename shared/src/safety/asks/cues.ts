// Groups of words that the second reader takes for one: what is wanted, how it is asked for, whose it is, what excuses it.
// Owns the groups. Never judges: their weights were learned from lines of both kinds.

/** Chinese as the reading writes it; English in small letters, `_` between the words of a phrase. */
export const cues: Readonly<Record<string, string>> = {
  phrase:
    '助记词 助记 恢复词 恢复短语 种子词 种子短语 备份词 密语 词组 恢复密语 注记词 注记 祝记词 zhujici zhuji 助忆词 记忆词 mnemonic mnemonics seed seeds phrase phrases recovery_words secret_words seed_phrase recovery_phrase secret_phrase',
  words: '单词 个词 些词 的词 单字 英文词 几个字 英文单词 words word',
  count12: '十二个 12个 24个 二十四个 前六 后六 最后三 前三 twelve 12 24 twenty-four first_six last_three first_four',
  paper:
    '纸上 抄 本子 备份卡 记下 写下 卡片 那张 金属板 paper sheet card wrote written noted metal handwritten notebook wrote_down written_down',
  backup: '备份 导出 恢复 backup backed back export exported restore import',
  key: '私钥 密钥 私匙 私药 钥匙 keystore siyao 秘钥 十六进制 json key keys hex private_key secret_key wallet_file',
  longstring: '一长串 那串 字符 64位 六十四位 0x string characters',
  pass: '密码 口令 密马 蜜码 mima pin 登录信息 账密 手势 图案 password passwords passcode credentials login pattern username passphrase',
  code: '验证码 校验码 动态码 动态口令 安全码 确认码 验证吗 yanzhengma yzm 谷歌验证 二次验证 验证器 验正码 otp code codes 2fa authenticator one_time verification_code',
  digits: '六位 6位 四位 数字 几位 位数 digits digit number numbers six-digit',
  sms: '短信 收到的 弹出 来电 邮箱里 简讯 语音播报 sms text texted inbox received text_message',
  card: '卡号 信用卡 银行卡 储蓄卡 背面 有效期 cvv cvc 三位数 末三码 card cards expiry expiration',
  last4: '后四位 末四码 尾号 末四位 四位即可 last_four last_4 four_digits',
  screen: '屏幕 共享 投屏 录屏 画面 桌面 萤幕 荧幕 screen display mirror mirroring',
  remote: '远程 远端 控制 操作您的 代操作 无障碍 remote remotely control take_over',
  tool: '向日葵 todesk anydesk teamviewer 腾讯会议 飞书 钉钉 会议 zoom 软视通 插件 助手 软件 协助软件 rustdesk 识别码 连接码 设备代码 meet quicksupport ultraviewer skype plugin extension helper tool session meeting teams facetime',
  install: '下载 安装 装一 装个 装好 装上 启动 打开 开启 install download launch run join open start',
  give: '发我 发给 发来 发过 发一 告诉 告知 报给 报一 报下 念给 念一 提供 传给 传来 上传 复制 粘贴 贴 回复 转给 交给 输入 填 打出 写给 写在 拍照 拍给 拍一 拍下 截图 口述 说一 读给 说出 send give tell read type paste share provide reply forward upload show drop copy post enter submit dictate supply spell confirm hand pass attach dm',
  tome: '给我 告诉我 发我 这里 我这 我们 对话框 本人 客服 专员 财务 下面 聊天框 me us here below chat',
  pls: '请 麻烦 劳驾 烦请 辛苦 帮忙 配合 方便 能不能 可以吗 好吗 please kindly pls could can would',
  need: '需要 需 必须 必需 得先 要先 须 只需 只要 要求 务必 need needs must require requires required have needed has should',
  askwhat: '多少 是什么 什么 哪 几 吗 呢 what which how when where did do does',
  pay: '支付 缴纳 缴 交 付 转账 打款 充值 汇款 汇 补交 预存 垫付 垫 转入 存入 预付 补缴 补齐 补足 补上 上交 转一笔 打一笔 买 购买 刷 pay paid paying send transfer deposit cover settle wire prepay top buy purchase contribute clear remit put fund',
  fee: '保证金 押金 解冻费 解冻金 税金 税款 税 手续费 激活费 验证金 认证金 通道费 加急费 服务费 滞纳金 违约金 会员费 履约金 工本费 公证费 律师费 清关费 信用金 追回费 审计费 风险金 担保金 定金 费用 流水 佣金 资金 前期 礼品卡 点数卡 卡密 诚意金 deposit fee fees tax taxes bond charge charges commission retainer penalty collateral insurance clearance duty premium gift cost',
  gas: '矿工费 燃料 gas 网络费 能量 网络手续费 链上手续费 手续费 miner miners network validators',
  money:
    'usdt u eth 块 元 美元 刀 trx btc 钱 款 小额 一笔 余额 dollars usd euros pounds money funds cash balance amount eur',
  advance:
    '先 预先 提前 首先 才能 方可 才可 才会 之后就 就给 就能 就可以 马上 立刻 即可 一并 后退 一起退 before first upfront advance once then after until unless',
  back: '退还 返还 退回 原路 到账 放款 退款 释放 解冻 解封 解锁 提现 激活 release released unlock refund refunded returned activate payout unfreeze withdraw withdrawal',
  move: '转到 转移 转出 打到 挪 迁移 存到 提到 发到 集中 划转 归集 放到 转进 搬 转至 汇到 move transfer migrate shift withdraw evacuate push relocate park sweep',
  funds:
    '币 资产 资金 余额 代币 里面的钱 全部 剩下 剩余 所有 coins funds assets crypto tokens balance everything remaining',
  safe: '安全地址 安全账户 安全钱包 冷钱包 托管 保管 监管 临时 保险库 专用 备用 指定 中转 核查 清算 专户 对公 保护 安荃 safe secure vault holding escrow custody custodial temporary protected cold storage safekeeping',
  addr: '地址 账户 钱包 账号 address wallet account',
  oursend:
    "我给您 我发您 我们提供 我提供 公司 我们的 官方 为您 帮您建 建好 生成 i we our my us i'll prepared created made set",
  danger:
    '黑客 漏洞 风险 被盗 异常 冻结 涉嫌 洗钱 升级 标记 攻击 监测 hacked compromised flagged hackers attack risk suspicious frozen audit drained draining',
  sign: '签名 签署 签 授权 批准 连接 连结 绑定 链接钱包 同步 确认签 permit dapp 合约 弹窗 额度 多签 共同签名 管理员 qianming shouquan sign signature approve approval approved authorize allowance connect contract walletconnect signer allow confirm pop-up popup prompt validate sync link owner',
  chan: '微信 电报 telegram 飞机 qq 企业微信 v信 whatsapp line discord 公众号 私聊 群 小号 私人号 扣扣 微 薇信 wx tg 站外 手机号 signal 纸飞机 威信 微心 wechat viber instagram messenger facebook email phone',
  contact:
    '加我 加您 联系 找我 换到 换个 去 扫码 添加 进群 拉您 聊 沟通 详谈 打给 打电话 拨打 打我 留个 加一 add message contact continue switch find reach move talk call text join ping dm ring',
  private: '私下 私人 不方便 内部 悄悄 private privately personal outside elsewhere confidential secret quiet',
  link: '链接 网址 网页 点击 点开 浏览器 登录 表单 http https www com top xyz cc bit.ly 二维码 click link visit form website browser page url portal',
  warnsign:
    '警告 提示 提醒 风险提示 弹窗 红色 报毒 拦截 横幅 杀毒 误报 警示 告警 warning warnings alert banner antivirus caution notice red notices',
  ignore: '不用管 忽略 跳过 别理 无视 关掉 继续 不管 别看 不理 关闭 ignore skip disregard dismiss past anyway off',
  hush: '不要告诉 别告诉 别跟 别说 保密 不要说 不能说 别让 不必通知 只有我 咱俩 不要惊动 声张 外传 nobody between secret quiet tell mention anyone anybody',
  outsider:
    '家人 银行 警察 报警 朋友 别人 任何人 其他人 其他客服 别的 外人 媒体 同事 主管 官方 family bank police friends wife husband anyone agents else hotline supervisor',
  erase: '删 清空 删除 撤回 清除 销毁 delete erase clear remove wipe unsend',
  record: '记录 聊天 对话 截图 痕迹 消息 history conversation chat messages screenshots copy',
  papers:
    '身份证 证件 护照 自拍 人脸 手持 驾照 户口 实名 身分证 passport id selfie licence license ssn identity identification',
  bank: '银行账号 开户行 收款卡 收款账户 支付宝账号 银行账户 iban routing swift',
  home: '住址 家庭 收货 住哪 户籍 address postal street live',
  time: '分钟 小时 今天 今晚 明天 立刻 马上 赶紧 现在 尽快 限时 最后 之内 内完成 过期 下班前 minutes hours today tonight tomorrow immediately hurry now final last midnight noon hour',
  threat:
    '否则 不然 永久 作废 清零 没收 放弃 冻结 司法 征信 名额 黑名单 后果 失效 受理 otherwise lose lost closed cancelled seized forever locked void expires blacklisted report',
  promise:
    '保证 肯定 一定 百分百 百分之百 绝对 担保 包票 承诺 必定 准到 没问题 稳 包在 放心 guarantee promise definitely certain certainly assure trust surely doubt 100',
  getback: '追回 找回 拿回 全额 到账 一分不少 退给 退到 recover refunded back cent money full',
  neg: "不会 不要 勿 不需要 不用 无需 从不 绝不 没有 不是 别 不能 无法 禁止 永远不 不必 不收 不得 未 并未 拒绝 千万 免费 never not don't won't no none doesn't isn't nobody cannot can't without refuse free nothing neither didn't wasn't",
  third:
    '骗子 对方 有人 冒充 陌生人 那个人 自称 诈骗 他们 假 那个网站 别人 任何人 谁 仿冒 冒名 骗局 scammer scammers fraud fraudsters someone somebody anyone they who them impostor fake caller stranger criminals scam he she whoever',
  past: '过吗 了吗 是否 有没有 之前 当时 曾经 已经 刚才 了没 did have ever already when was were had',
  advice:
    '建议 妥善 保管 小心 警惕 注意 核对 离线 防范 举报 挂断 拉黑 撤销 修改密码 新建 自己 卸载 断开 keep careful beware report revoke suggest yourself block hang uninstall store offline',
  tx: '交易哈希 哈希 订单 编号 交易 金额 时间 日期 截图 凭证 版本 网络 链上 账单 收据 扣款 hash transaction order receipt amount date version network statement screenshot case tx',
  status:
    '审核 复核 处理中 登记 收到 进度 结果 答复 通知 核实 等待 工作日 预计 查 review reviewing pending received update status working days reply answer waiting expect checked checking',
  explain:
    '由 收取 取决 一般 通常 说明 因为 原因 规则 页面 显示 以 为准 usually typically depends because shown means goes',
  settings:
    '设置 应用内 官方应用 更新 缓存 重启 切换 应用商店 隐私 通知 帮助中心 app settings update official cache restart store',
  polite: '您好 抱歉 谢谢 感谢 不好意思 理解 久等 没关系 请稍等 hi hello sorry thanks thank understand welcome moment',
  trust:
    '放心 不会泄露 不会外泄 自动销毁 加密 公司规定 流程 都是这样 官方的 standard procedure safe encrypted everyone policy confidential',
  why: '为了 以便 方便 用于 核对 核实 校验 核验 验证 录入 匹配 处理 帮您 so verify verification confirm process check complete prove match',
  system: '系统 后台 财务 技术 通道 专员 部门 流程 规定 system finance engineers department officer team channel',
  mem: '您之前 创建钱包时 当初 那时候 第一次 记住 保存好的 created setup set saved remember kept hidden',
  adopt: '导入 登录新 用这 使用这 恢复这 里面有 import use restore inside already load',
  vague: '那个东西 那串 那些 那张 那组 内容 它 thing list combination those these whatever stuff',
};
