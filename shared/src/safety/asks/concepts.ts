// The acts, things and circumstances of fraud, each with the words for it: Chinese (as the reading writes it), pinyin, English.
// Owns the words. Never says which of them together are forbidden: frameTable.ts does.

interface Words {
  /** Pieces of patterns, found anywhere. */
  zh?: string;
  /** Found as whole words. */
  en?: string;
}

const channels = {
  zh: '电报|纸飞机|飞机(?!票|场)|✈|飞信|[微薇威维徽][信芯]|微🐧|[v微薇威]x?号|卫星号?|加v|v我|扣扣|企鹅号?|🐧|蔻蔻|钉钉|飞书|蝙蝠|土豆(?:聊天)?|私信|私聊|私下|站外|线下|tg号|小号|陌陌|支付宝好友|群聊|交流群|退款群|[入进加]群|拉群|qq',
  en: 'telegram|telegr?\\.?me|tg|t\\.me|whats ?app|wa\\.me|wechat|we chat|weixin|wei xin|wx|vx|signal(?= |$|[,.:!?@])(?! strength| bar)|discord|viber|skype|qq(?: ?(?:号|群|\\d{5,}))?|messenger|instagram|insta|facebook|fb|line app|kakao(?:talk)?|imessage|zalo|potato chat|threema|session app|wickr|google (?:chat|hangouts)|hangouts|snapchat|linkedin|reddit dm|twitter|private message|dms?|jia wo|jia v',
} satisfies Words;

const concepts = {
  // Money.
  pay: {
    zh: '(?<!笔|次|的)(?:[支预垫先补代][付缴交]|付)(?!易|流|互|费墙|宝|平台|方式|密码|(?:款|钱)(?:方式|人|平台|银行|时|记录|凭证|截图|成功|失败|金额|卡|账户|的|渠道|请求|方|信息|页|$|[,，。、?？]))|[缴](?!费记录)|交(?=.{0,8}[金费税])(?!易)|上交|转(?!告|达|接给|发|换|账记录|账时|账的|错)|打(?:款|钱|入|到|过|一笔|币|u)|汇(?!率|总|报)|充[值进入]?(?=.{0,12}(?:[0-9一二两三五百千]|u|币|保证|激活|余额|账户|钱包|通道))|存[入一进]|预存|[购买]买?(?=.{0,8}(?:礼品卡|点卡|充值卡|gift))|先?(?:拿出|准备|凑|筹|借)(?=.{0,10}(?:金|费|u|钱|款|资金))|fu\\s?kuan|zhuan\\s?zhang',
    en: 'pay|paying|payment of|send(?: over)?|transfer|deposit|top[ -]?up|wire|remit|cover|settle|prepay|put (?:in|down)|contribute|buy|purchase|fund|load|submit|clear|make(?= (?:[a-z-]+ ){0,4}(?:payment|deposit|transfer|transaction)s?\\b)|(?:is|are|been|gets?) (?:paid|settled|cleared|covered|received)(?! to)|complete(?= (?:a|the|one) (?:payment|deposit|transfer))|add(?= (?:\\d|some|a little|funds|balance))|owe|due|fee of|remaining|outstanding|hand over',
  },
  advanceFee: {
    zh: '保证金|宝证金|保正金|押金|定金|订金|税[金款费]|所得税|税(?=才|后|先)|(?:缴|交|补|付|报|完)税|解[冻锁封](?:费|金|资金|手续)|激活(?:费|金|资金|款)|验[证资](?:费|金|款|资金)|认证(?:费|金|款|资金)|质押|滞纳金|违约金|(?:通道|渠道)费|会员费|工本费|预付(?:款|金)|(?:刷|走|做|跑)流水|流水(?:不足|不够)|验资|担保(?:金|费)|诚意金|保险费|押一笔|清关费|印花税|备用金|手序费|解锁费|履约金|信用分|信用金|审计费|公证费|律师费|开户费|追回费|加急费|排队费|提现费|退款费|处理费|代办费|bao\\s?zheng\\s?jin|ya\\s?jin|礼品卡|点卡|充值卡|gift ?card',
    en: "(?:security|refundable|small|verification|activation|initial|good[- ]faith|upfront|advance|processing|one[- ]time|returnable|temporary|escrow|guarantee) (?:deposit|payment|fee)|deposit (?:of|first|a)|(?:a|the|your|refund|release|unlock(?:ing)?|activation|unfreez(?:e|ing)|clearance|compliance|processing|administrative|admin|handling|service|recovery|legal|notary|audit|insurance|withdrawal|conversion|verification|customs|expedite|express|priority|reactivation|kyc|aml|anti[- ]money[- ]laundering|tracing|agent['’]?s?|arrears) (?:fees?|charges?|tax(?:es)?|bond|deposit)|(?:income|capital gains|withholding|government|crypto|refund|vat) tax|tax(?:es)?|collateral|gift ?cards?|itunes cards?|steam cards?|google play cards?|stamp duty|insurance|retainer|penalty|small commission|commission",
  },
  plainFee: {
    zh: '手续费|[矿旷]工费|gas ?费?|网络费|服务费|费用|差额|差价|[ue]?[0-9.]{1,20} ?(?:u|usdt|eth|trx|bnb|元|块|美元|美金)(?![a-z0-9])|[一几两三五百千]+(?:块|元|百|千|u)(?![a-z])|一笔钱|小额|一点(?:钱|币|u|usdt|eth|trx)|余额',
    en: '(?:network |miner |mining |gas |transaction |blockchain )?(?:fees?|gas|charges?)|money|cash|a (?:small|tiny|little|nominal) (?:amount|sum|payment|transfer|transaction|bit)|(?:\\$|€|£|usd |eur |usdt )\\d[\\d.,]*|\\d[\\d.,]* ?(?:usdt?|usdc|eth|btc|trx|bnb|sol|xrp|dollars?|euros?|pounds?|bucks|tether|bitcoin|coins?|%|percent|k)|(?:some|a bit of|a little) (?:eth|trx|bnb|usdt|gas|bitcoin|btc|crypto)|one (?:dollar|cent)|balance|the (?:cost|difference|rest)',
  },
  testTransfer: {
    zh: '(?:小额|测试|验证|试)(?:性)?(?:的)?(?:转账|打款|交易|付款|汇款|充值|款项|金额|资金)|(?:转账|打款|付款|充值|汇款)(?:测试|验证|试)|测试[币款]|试转|验证(?:一笔|转账|付款|打款)|对冲(?:转账|款)?|冲正转账|等额(?:转账|资金|的)',
    en: '(?:test|verification|verifying|validation|trial|confirmation|activation|matching|dummy) (?:transfer|transaction|payment|deposit|amount)|(?:small|tiny|little) (?:test|transfer|transaction|payment|amount)',
  },
  forRefund: {
    zh: '才(?=.{0,4}(?:能|可|会|好|行|给|放|到|退))|方可|方能|即可|就(?:能|可以|会|给您|为您|马上|立刻|可|到账|退)|[后完](?=.{0,10}(?:退|我|系统|马上|立[刻即]|自动|到账|返|一并|放款|通过|开通|给您|解|激活|全额))|以?便(?!宜|利)|用于|用来|为了|解冻|解锁|解封|激活|放款|提现|提币|释放|退款前|退(?:还|款)(?=之?前)|返还|退回给|一并退|会退|先|否则|不然|来(?:验证|激活|完成|证明)|到(?:这|我|以下|下面|指定|对公)|给(?:我|财务|专员|平台)|验证(?:账户|账号|钱包|身份)',
    en: 'to (?:release|unlock|process|receive|get|claim|activate|re-?activate|unfreeze|start|complete|initiate|withdraw|free|speed|finali[sz]e|verify|confirm|validate|prove|clear|open|finish|proceed|trigger|secure|qualify|cover|lift|recover|begin|unblock|have (?:the|your)|us|our|me|this)|before (?:we|the|your|i|it|any|a|refund|funds|money|releas|withdraw)|then (?:we|the|i|your|it)|in order to|so (?:that )?(?:we|the|your|i|it)|and (?:we|the refund|then|your|i|it)|once (?:paid|received|you|it|that|the)|first|up ?front|in advance|beforehand|prior to|until|unless|for (?:the |your |us to )?(?:refund|release|withdrawal|verif\\w+|activation|unlock\\w*|process\\w*)|(?:refund|return)ed (?:to you )?(?:with|together|along|later|after)|otherwise|or (?:else|the|your|we)|required|must|needs? to be',
  },
  demanded: {
    zh: '[需须]要?|请|麻烦|必须|得(?=先|交|付|缴|补|转)|要(?=先|交|付|缴|补|转|您)|应缴|应付|补齐|只要|只需|缺|欠|差',
    en: 'need(?:s|ed)?|must|ha(?:ve|s) to|required?|requires|please|kindly|should|just|only|got to|gotta|owe|due|outstanding|asks? for|is needed',
  },
  collect: {
    zh: '收取|[预先代]收|代?扣(?!款记录|了两|了二|费记录)|[需须]要|必须|涉及|产生|存在|缺|欠|还差|要求|规定',
    en: 'charges?|collect|requires?|needs?|there (?:is|are|will be)|is (?:required|needed|due|owed)|are (?:required|due)|applies|outstanding',
  },
  chainTalk: {
    zh: '付给矿工|给矿工|加速|取消(?:交易|这笔)|替换|更高的|网络拥堵|链上(?:转账|交易)?(?:都|需要|会|本身)|由网络|区块链网络|没有?eth|gas ?price|无法退|不退|不能退|不予退|已消耗|打包|卡住',
    en: 'miners?|validators?|speed(?:ing)? (?:it )?up|same nonce|higher (?:network |gas )?fee|congest\\w*|replace(?:ment)?|cannot be refunded|not refundable|non-?refundable|goes to the network|is paid to|was used|was consumed|stuck|pending|bump|cancel (?:it|the)',
  },

  // Moving funds.
  move: {
    zh: '转(?!告|达|接|发|换|账记录|错|人工|交)|移(?=.{0,10}(?:到|至|入|进|资产|币|钱|u))|迁移|迁到|打(?:到|至|入|进|过)|汇(?:到|至|入)|划[转到]|归集|搬|存(?:到|至|入|放)|提(?:到|至|币到)|充(?:到|至|入|值到)|放(?:到|进|入|在)|发(?:到|至|送到)|托管|集中',
    en: 'move|moving|transfer|send|migrate|relocate|shift|withdraw|deposit|forward|sweep|park|put|place|bring|park|evacuate|swap|push|route|store|keep (?:it|them|your)',
  },
  safePlace: {
    zh: '安全(?:的)?(?:地址|钱包|账户|账号|仓|金库|帐户|托管)|(?:我们|公司|平台|官方|财务|技术|监管|托管|中转|临时|备用|指定|专用|专属|验证|清查|核查|保护|保管|冷|国家|警方|公安|风控|对公|银监会?|退款|客服|系统)(?:提供的?|的|给的|生成的?|安全)?(?:收款|收币|钱包|冷)?(?:地址|钱包|账户|账号|帐户|金库)|(?:以下|下面|下列|下方|这个|如下|我[们]?给您的?|我[们]?发您的?|我[们]?提供的?|刚发的?|该)(?:的)?(?:新|安全|收款|钱包|临时|官方)?(?:地址|钱包|账户|账号|帐户)',
    en: "(?:safe|secured?|safer|protected|temporary|holding|escrow|custody|custodial|company|official|verified|designated|backup|vault|cold|insured|trusted|clean|quarantine|protection|recovery|refund|our|my|support|internal|federal|government|new|following|given|provided|below|verification|corporate|team['’]s) (?:crypto |new |refund |holding |storage |deposit |cold )?(?:wallets?|addresse?s?|accounts?|vault|storage|custody)|(?:this|that|these) (?:new |safe |secure )?(?:wallet|address|account)|(?:address|wallet|account) (?:below|i (?:give|gave|send|sent|will|am|['’]m)|i['’]ll|i['’]m|we (?:give|gave|send|sent|will|have|provide|created|set|prepared|['’]ll|opened)|we['’]ll|that (?:i|we)|provided|shown|here)|safe ?(?:wallet|vault|haven|custody|address|harbou?r)|the vault",
  },
  literalAddress: {
    zh: '0x[0-9a-f]{40}(?![0-9a-f])|(?<![a-z0-9])t[1-9a-z]{33}(?![a-z0-9])|bc1[02-9ac-hj-np-z]{25,62}|(?<![a-z0-9])[13][1-9a-z]{25,34}(?![a-z0-9])|0x[0-9a-f]{3,8}(?:\\.{2,3}|…)[0-9a-f]{3,8}',
  },
  ownWallet: {
    zh: '您?自己(?:新|创|重|控制|的|持有|掌)|自己新?建|新建(?:的)?(?:一个)?钱包|新创建|自己创建|您控制|您本人',
    en: 'you (?:control|created|own|made|set up)|your own|yourself|new wallet(?: of your own)?(?! (?:i|we|that (?:i|we)))|a wallet (?:that )?you|create a new wallet|your new wallet',
  },

  // Approvals.
  approve: {
    zh: '授权(?!书|人|码|失败|记录)|签名|签[署个一字]|签(?=.{0,6}(?:合约|消息|交易|确认))|(?:连接|链接|绑定|关联|接入)(?=.{0,6}(?:钱包|dapp|合约))|确认(?=.{0,8}(?:合约|授权|签名|弹窗))|批准(?=.{0,8}(?:合约|授权|签名|弹窗|交易|请求))|同意(?=.{0,6}授权)|(?:验证|校验|同步|激活|修复|认证|整理|校正)(?=.{0,6}钱包(?!地址|版本|余额|数据|里))|shou\\s?quan|qian\\s?ming|approve',
    en: 'approve|sign(?! (?:in|up|out|of|that))|authori[sz]e|grant|connect|link(?= (?:your|the|ur) wallet)|validate|rectify|whitelist|sync(?:hroni[sz]e)?|permit|increase (?:the )?allowance|set (?:the )?(?:approval|allowance)|give (?:[a-z]+ ){0,3}(?:approval|permission|allowance)|allow(?= the (?:contract|spend|dapp|site|transaction))|confirm(?= the (?:signature|approval|contract|wallet|pop-?up|prompt|permission|request in))|accept(?= the (?:signature|contract|approval|permission|wallet|request|prompt|pop-?up))|tap confirm|press confirm|click (?:confirm|approve|sign)|bind',
  },
  approved: {
    zh: '合约|弹窗|弹出|钱包|dapp|签名|授权|退款合约|交易请求|消息|请求|页面|权限|一下|额度|无限|代币|usdt|即可|按钮|链接',
    en: 'wallets?|contract|message|transaction|request|token|spend(?:ing)?|permission|pop-?up|prompt|signature|access|allowance|approval|dapp|smart|unlimited|usdt|refund contract|the page|button|it in your|node|confirm',
  },
  approvalTalk: {
    zh: '撤销|取消授权|预授权|解除授权|检查授权|可疑(?:的)?授权|恶意|审批|批准退款|已批准|授权(?:码|书|代理)|登录签名|签名人',
    en: 'revok\\w*|pre-?authori[sz]\\w*|suspicious|malicious|unknown approvals?|card authori[sz]\\w*|remove (?:any |the |old )?approvals?|approvals? you',
  },
  customerDoes: {
    zh: '请|您(?:只)?(?:需|要|先|现在|可以|在|点)|需要?您|麻烦|点(?:击|一下|开)?|只需|然后|完成|进行|配合|必须|须|一下|先|即可|才能',
    en: 'please|kindly|you (?:need|must|have|can|should|just|only|will need)|just|need to|then|now|click|tap|to (?:receive|get|claim|release|process|continue|proceed|verify|complete|start|restore|recover|unlock)|so (?:that )?(?:we|i|the)|go ahead|first|and|must|requires? you|when (?:the|it|you see)|^\\s*',
  },

  givenBack: {
    zh: '退还|返还|一并退|全额退|退给您|会退|可退|随后退|原路退|一起退',
    en: 'refundable|returnable|(?:returned|refunded|given back|sent back|repaid)|get (?:it|that|this) back',
  },

  // Elsewhere.
  channel: channels,
  contact: {
    zh: '加|添|联系|找|聊|沟通|对接|扫|搜|关注|转到|转至|移步|发到|发(?:我|给我)|去|上|进|入|换|用|好友|号|群|咨询|私|拉|回复|通过|对话|说|在|语音|视频',
    en: 'contact|message|text|reach|write|chat|talk|continue|move|switch|add|find|dm|ping|call|speak|join|hop|connect|follow|get in touch|send|hit|come|go|carry on|proceed|use|open|drop|search|look (?:me|us) up|available|reply|respond|hmu|on|via|over|through|is|at|by|have|your|use|my|our|shoot|get back|pm|direct|redirect|here',
  },
  paymentTalk: {
    zh: '[微薇]信(?:支付|零钱|钱包|付款|账单|扣款|扣费|退款|绑|收款|红包)|(?:支付宝|银行卡)(?:、|或|和|/)微信|微信(?:、|或|和|/)支付宝|(?:付款|支付|退款|退回|退到|原路)(?:方式)?.{0,6}微信|微信里的(?:账单|服务通知)|用微信(?:付|支付)|qq钱包|飞机票',
    en: 'wechat pay|paid (?:with|by|through|via) \\w+|pay(?:ment)? (?:with|by|through|via) \\w+|line (?:of|item|\\d)|on ?line|signal strength',
  },
  askContact: {
    zh: '(?:您|你)的?(?:微信|qq|电报|telegram|tg|whatsapp|手机|电话|联系方式|邮箱|号码)(?:号码?)?(?:是?多少|给我|发我|留|告|方便|发一下|提供|报|说)|(?:留|给|发|报|提供|告诉我?)(?:个|一下|下|我)?(?:您的?|你的?)?(?:微信|qq|电报|telegram|tg|whatsapp|手机|电话|联系方式)(?:号码?|账号)?',
    en: "(?:what(?:['’]?s| is)|send(?: me)?|give(?: me)?|share|leave(?: me)?|drop|tell me|provide|may i have|can i (?:get|have)|text me)(?: me)? (?:your|ur) (?:telegram|whatsapp|wechat|signal|discord|skype|mobile|cell|phone|personal|private)(?: (?:phone |mobile )?(?:number|handle|username|user name|id|account|line|e-?mail))?",
  },

  // Whole by themselves.
  channelAct: {
    zh: '[加➕+](?:我|下|一下|个|你|您)?[v微薇威q扣🐧✈]|私聊|私信(?=我|客服)|[进入加](?:退款|客服|交流|官方|我们)?群|站外(?:沟通|联系)|换(?:个)?(?:软件|平台|地方|app)(?:聊|说|沟通)|这里不方便(?:说|聊)|留(?:个|下)?联系方式',
    en: '(?:dm|pm|inbox) (?:me|us)|message me (?:privately|directly)|hmu|(?:talk|chat|speak|continue|take this)(?: \\w+){0,3} (?:off (?:this|the) (?:platform|app|chat)|outside (?:this|the) (?:app|chat|platform)|elsewhere|privately|somewhere (?:else|more private)|on another app)|my (?:personal|private) (?:number|e-?mail|account|line)',
  },
  hushWhole: {
    zh: '(?:不要|别|不用|不必|先别|无需)报警|(?:要|请|需|务必|严格|注意|必须)[^,，。]{0,6}保密|保密(?:处理|进行|操作)|只有(?:我们|咱们|你我|您我)|不要(?:外传|声张)|别(?:声张|外传)',
    en: "keep (?:this|it|our|that|everything)(?: (?:chat|conversation|talk|refund|case|matter|all|process|call))?(?: (?:strictly|just|only))?(?: (?:a )?(?:quiet|secret|private|confidential)| between| to yourself)|strictly confidential|between (?:you and me|us|the two of us)|\\bour (?:little )?secret|tell no ?one|tell nobody|not a word to|do(?:n['’]?t| not) (?:call|involve|go to|contact|inform) the (?:police|authorities)",
  },
  ignore: {
    zh: '忽略|无视|别?不?用?(?:管|理会|理睬|在意)|关掉|关闭|跳过|略过|别看|不必理|取消(?=.{0,6}提[示醒])|绕过|点(?:击)?(?:继续|仍然|忽略)|继续(?=.{0,6}就行)|别理|hu\\s?lue',
    en: "ignore|disregard|dismiss|skip|bypass|close|turn off|disable|switch off|never mind|pay no attention|do(?:n['’]?t| not) (?:worry about|mind|read|believe|listen|heed|pay attention)|click past|override|forget|overlook|get rid of|swipe away|is (?:just|only) (?:a )?(?:standard|automatic|generic|formality|false)",
  },
  warningSign: {
    zh: '警告|提示|提醒|风险|弹窗|红字|红色|拦截|告警|安全检测|防护|警示|横幅|黄条|小字|杀毒|安全软件|防骗',
    en: 'warnings?|alerts?|banner|caution|pop-?ups?|notice|red (?:box|text|line|message|screen)|security (?:message|prompt|check|line)|safety (?:message|line|note|notice|tip|banner)|disclaimer|antivirus|anti-?virus|protection|defender|risk (?:message|prompt|notice|screen)|what the app says|reminder',
  },
  hush: {
    zh: '(?:不要|别|不能|勿|不可|不准|先别|不许|千万不要)(?:去|再|先)?(?:告诉|跟|和|与|向|对|让(?=.{0,8}知道)|同|找|联系|报警|声张|外传|透露|公开|惊动|挂)|保密|不要报警|别报警|只(?:有)?(?:我们|咱们|你我|您我)(?:俩|两|之间|知道)|不要外传|悄悄|私底下|bao\\s?mi',
    en: "(?:do(?:n['’]?t| not)|never|no need to|must not|better not|avoid) (?:tell|mention|inform|contact|call|talk|discuss|speak|share|report|involve|alert|notify|let|say|ask|telling|contacting|discussing)|keep (?:this|it|our|that|everything)(?: (?:chat|conversation|talk|refund|case|matter|all))?(?: (?:strictly|just|only|quiet|secret|private|confidential|between|to yourself|a secret))|(?:strictly )?confidential|between (?:you and me|us|the two of us)|our (?:little )?secret|without (?:telling|informing|mentioning|involving)|hush|tell no ?one|tell nobody",
  },
  outsiders: {
    zh: '任何人|别人|他人|其他人|家人|家里|父母|老公|老婆|朋友|银行|警察|警方|公安|客服|官方|同事|平台|媒体|报警|其他|外人|声张|外传|第三方|主管|此事|这件事|这个事|对话|退款的?事|保密|知道|通话|内容',
    en: 'anyone|anybody|any ?one else|others?|family|wife|husband|friends?|bank|police|authorities|colleagues?|else|supervisor|manager|support|the app|this|our (?:chat|talk|conversation|deal)|secret|quiet|private|confidential|yourself|us|nobody|no ?one|it',
  },
  ownSecret: {
    zh: '助记|密码|私钥|验证码|恢复词|口令|屏幕|pin|cvv|卡号|备份|找回码|动态码|密钥|安全码|词组|身份|隐私|个人信息|您的(?:信息|资料|数据)',
    en: 'recovery|phrase|seed|password|private key|keys?|pin|codes?|otp|cvv|mnemonic|backup|screen|card|personal|secrets?(?= words?\\b)|words|credentials|your (?:data|information|details)|details|keystore',
  },
  harmlessIgnored: {
    zh: '短信|邮件|来电|电话|链接|骗子|陌生|私信|钓鱼|如(?:果)?(?:您)?已|若(?:您)?已|已经(?:提交|补充|完成|收到)|重复|那(?:条|封)|这类|此类',
    en: 'e-?mails?|texts?|sms|calls?|links?|scam\\w*|phish\\w*|stranger\\w*|if you (?:have )?already|already|messages? (?:from|that)|that (?:message|mail)|spam|duplicate',
  },
  erase: {
    zh: '删除?(?!掉这部分)|清空|清除|清掉|撤回|销毁|抹掉|卸载|shan\\s?chu',
    en: 'delete|erase|clear|wipe|remove|destroy|uninstall|get rid of|clean up|unsend',
  },
  traces: {
    zh: '聊天|对话|会话|记录|消息|截图|痕迹|历史|短信|通话|转账凭证|证据|app|钱包应用',
    en: 'chats?|conversation|messages?|history|screenshots?|traces?|thread|log|texts|evidence|our talk|receipts?|proof|the app|the wallet app|e-?mails',
  },

  // Handing over.
  adopt: {
    zh: '导入|使用|用(?=.{0,4}(?:这|下面|以下|我|新))|恢复(?=.{0,6}(?:这|以下|下面))|输入(?=.{0,4}(?:这|以下|下面|我))|登录(?=.{0,4}(?:这|以下|我))|给您|发您|为您(?:生成|准备|创建|开通)|接收|填入(?=.{0,4}(?:这|以下|下面))|新助记词(?:如下|是|:)',
    en: "import|use|restore(?: from)?|load|enter(?= (?:this|these|the following))|type in(?= (?:this|these))|here (?:is|are)|here['’]?s|this is|these are|i (?:have )?(?:created|made|generated|prepared|set up)|we (?:have )?(?:created|made|generated|prepared|set up)|i['’]?ll (?:send|give)|open|log in (?:to|with)|switch to|take",
  },
  givenWallet: {
    zh: '(?:这个|这组|这套|这串|以下|下面的?|我给您?的|我发您?的|我们(?:给|提供)的|新的?|我的|公司的?|退款专用|专用|一个|一组)(?:新的?)?(?:助记词|私钥|钱包(?!地址|版本|余额|密码)|密钥|恢复词|备份词|keystore)|(?:助记词|私钥)(?:如下|:|：|是(?=[a-z]))',
    en: '(?:this|these|the following|new|our|my|a fresh|a ready|refund|company|the) (?:new |refund |recovery |seed |secret |private |12[- ]word |24[- ]word |ready[- ]made |prepared |12 |24 |company |shared )*(?:phrase|seed|mnemonic|words|private key|key|wallet)(?= ?(?::|below|i|we|for|that (?:i|we)|instead|and|with|to (?:receive|get)|for (?:the|your)|which|from (?:me|us)|,|$|[.]))|the phrase (?:i|we)|your new (?:recovery |seed )?(?:phrase|words|key|seed)',
  },
  hereIs: {
    zh: '为您(?:生成|准备|创建|开通|注册|新建)|(?:给|发)您(?:一[个组套]|的)|这是',
    en: "here (?:is|are)|here['’]?s|(?:i|we)(?:['’]ve| have)? (?:created|made|generated|prepared|set up|opened)",
  },
  handed: {
    zh: '这个|这组|这套|这串|以下|下面|如下|我给|我发|我们(?:给|提供|生成|准备)|为您(?:生成|准备|创建|开通)|专用|:|：',
    en: "this|these|following|below|i (?:give|gave|send|sent|created|made|generated|prepared|set)|we (?:give|gave|send|sent|created|made|generated|prepared|set|have)|i['’]ll (?:send|give)|i will (?:send|give)|here (?:is|are)|here['’]?s|:|instead|our|my|ready|prepared",
  },

  // What is doubtful.
  papers: {
    zh: '身份证(?!号码?的?后)|护照|驾驶证|驾照|户口[本簿]|证件|人脸|刷脸|自拍|手持|实名(?:资料|信息|照片)|社保卡|港澳通行证|shen\\s?fen\\s?zheng|正反面|kyc',
    en: "passport|(?:national |identity |government |photo |state )?id(?: card| document| photo|entification)s?(?! of)|identity (?:card|document|papers)|(?:driver['’]?s|driving) licen[cs]e|selfie|face (?:scan|id|video|photo)|proof of (?:address|identity|residence)|ssn|social security(?: number)?|national insurance number|kyc (?:documents?|papers|video)|utility bill|residence permit|birth certificate",
  },
  bankAccount: {
    zh: '银行(?:卡)?(?:账|帐|卡)?号(?!后|的后|码?后)|银行账[户号]|(?:收款|退款|提现|对公)?(?:银行)?账户(?:信息|号码|资料)|开户[行名]|银行卡(?:信息|资料|号|照片)|支付宝账号|iban|卡号(?!后|的后)',
    en: 'iban|bank (?:account|details|information|login|card number)|account (?:number|and routing)|routing number|sort code|swift code|banking details|account details|online banking|credit card (?:details|information|photo)',
  },
  homeAddress: {
    zh: '家庭(?:住址|地址)|住址|居住地|现居|户籍|家里地址|邮寄地址|通讯地址|住在哪|收货地址|详细地址',
    en: '(?:home|postal|mailing|residential|street|physical|billing|house) address|where (?:do )?you live|(?:zip|postal) code',
  },
  give: {
    zh: '发(?!现|生|起|票|布|展|货|行)|给|告诉|告知|提供|填|报|说|拍|上传|传(?!播|统)|提交|出示|寄|多少|补充|需要|核对|输入|写|留|是什么|在哪|补[一下]|回复|核验|手持|认证',
    en: 'send|give|tell|share|provide|submit|upload|type|enter|show|attach|what|forward|supply|need|confirm|state|write|photo(?:graph)? of|picture of|copy of|scan|take|hold|email|reply|post|require[sd]?|verify|fill|leave|which|drop|let me have|your',
  },
  lastDigits: {
    zh: '后[四4]位|末[四4]位|尾号|遮(?:住|挡|盖)|打码|部分遮|表单|申请页|页面里',
    en: 'last (?:four|4)|ends? (?:in|with)|final four|cover(?:ed)? (?:up|the)|black(?:ed)? out|in the (?:form|request|refund form)|masked|redact\\w*|case id|transaction id|order id|tx ?id|hash|card issuer|statement',
  },
  shortTime: {
    zh: '[0-9一二两三五十半几]+ ?(?:个)?(?:分钟|小时|秒)(?:之?内|以内|后|倒计时)?|立[即刻马]|马上|赶紧|赶快|抓紧|尽快|速度|火速|今[天晚日](?:之?内|之?前|必须|是)?|现在就|最后(?:一次)?(?:机会|期限|名额|一天)|限时|过期不|倒计时|再不|逾期|超时|截止',
    en: "within (?:the (?:next )?)?(?:\\d+|ten|five|two|three|fifteen|thirty|twenty|an|one|half an|a few|24|48) ?(?:minutes?|mins?|hours?|hrs?|seconds?)|in the next (?:\\w+ )?(?:minutes?|hours?)|immediately|right (?:now|away)|hurry|urgent(?:ly)?|asap|at once|last chance|final (?:notice|warning|chance|reminder)|before (?:midnight|it['’]?s too late|it is too late|tonight)|today only|act (?:now|fast|quickly)|time is running out|expires? (?:today|tonight|soon|in \\w+ (?:minutes|hours?))|quickly|no time|only \\d+ (?:minutes|hours)|running out",
  },
  threat: {
    zh: '否则|不然|(?:永久|将被|会被|就会|自动|全部|账户|资产|资金).{0,4}(?:冻结|封|没收|清零|注销|作废|丢失|锁定|取消|失效|扣除|归零)|视为放弃|自动放弃|后果自负|追究|法律责任|起诉|黑名单|征信|上报|损失(?:自负|全部)|无法找回|名额|作废|概不|不再(?:受理|退)|来不及',
    en: "or (?:else|your|the|you(?:['’]ll| will| lose)|it will|we (?:will|must|have to))|otherwise|(?:will|be) (?:be )?(?:permanently |automatically |forever )?(?:lost|closed|suspended|frozen|forfeited|cancell?ed|locked|deleted|blocked|terminated|voided|seized|burned|blacklisted|disabled|expired?|gone)|lose (?:your|all|everything|the|access)|forfeit|legal action|blacklist|penalt(?:y|ies)|prosecut\\w*|reported to|credit (?:score|record)|too late|last chance|time is running out|nothing (?:we|i) can do|no longer (?:be )?(?:possible|able|refund)|final (?:notice|warning)|act (?:now|fast)|don['’]?t miss|hurry",
  },
  safetyAdvice: {
    zh: '挂断|新钱包|新建|转移资产|转移到您?自己|停止(?:转账|操作|使用)|联系(?:您?的)?(?:银行|发卡)|报警|修改密码|更改密码|换密码|冻结(?:这张)?卡|挂失|断网|撤销授权|泄露|补充|补齐|重新(?:打开|开启)|可以重新',
    en: "new wallet|move your|change your|call your bank|contact your (?:bank|card|issuer)|hang up|stop|revoke|police|leaked|exposed|shared|typed|reopen|again later|freeze (?:the|your) card|card issuer|report it|disconnect|uninstall|close (?:that|the) (?:page|site|tab)|i (?:will|am|['’]m)|i['’]ll|i['’]m|we (?:will|are|['’]re)|we['’]ll|let you know|get back",
  },
  certain: {
    zh: '一定(?=.{0,8}(?:退|到账|追回|找回|帮您|给您|能|会))|肯定(?=.{0,8}(?:退|到账|追|找回|能|会))|保证(?!金|书)|百分之?百|100 ?%|百分百|承诺|包(?:退|赔|追回|到账|您)|绝对(?=.{0,6}(?:能|会|退|到账|可以))|必(?:定|然)?(?=退|到|能)|稳(?:退|到)|放心.{0,10}(?:退|到账)|担保(?!金)|打包票|一分不少|没(?:有)?(?:任何)?问题.{0,6}(?:退|到账)|全额(?:退|返|到)',
    en: 'guarantee[ds]?|promise[ds]?|definitely|certainly|100 ?%|for sure|surely|absolutely|without (?:a |any )?(?:doubt|fail)|no doubt|assured?|rest assured|you have my word|i swear|certain(?= (?:that|you|to))|trust me|risk[- ]free|every (?:single )?(?:cent|penny)|in full(?= (?:today|tomorrow|by|within|tonight))',
  },
  moneyBack: {
    zh: '退款|退(?:还|回|给|到|您)|到账|追回|找回|返还|赔付|全额|能退|会退|打给您|拿回|还给您|退',
    en: 'refund(?:ed|s)?|money|funds|coins?|crypto|back|recover(?:ed|y|s)?|return(?:ed|s)?|arrive[sd]?|payout|paid out|credited|restored|everything',
  },
  soonDay: {
    zh: '(?:今[天日晚]|明[天日早晚]|后天|今明|本周[一二三四五六日]?|周[一二三四五六日](?:之?前)?|[0-9一二两三五十半]+ ?(?:个)?(?:分钟|小时)(?:之?内|以内|后)?|马上|立刻|立即|秒|[0-9]{1,2}(?:号|日|点)(?:之?前)?)(?=.{0,12}(?:到账|退(?!款)|返|打|收到|给您))',
    en: '(?:by |before |on |until )?(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (?:afternoon|evening|week)|next week|end of (?:the )?(?:day|week))|(?:with)?in (?:the next )?(?:\\d+|an|one|two|ten|five|fifteen|thirty|a few) ?(?:minutes?|hours?)|in no time|instantly|by \\d{1,2}(?::\\d\\d)? ?(?:am|pm|o.clock)',
  },
  willReturn: {
    zh: '到账|退(?:还|回|给|到)|返还|打(?:给|到|回)|收到(?:退款|钱|款)',
    en: "(?:refund|money|funds|coins?|amount|it|payment|payout|everything) (?:will|is going to|shall|gets?|goes)(?: all)?(?: be)? (?:refunded|arrive|returned|credited|back|in your|sent|paid|there|released|reach|land|on its way|go)|(?:you(?:['’]ll| will)|you) (?:get|have|receive|see) (?:your|the|it|all|every)[\\w ]{0,20}(?:refund|money|funds|back|coins?|payout|amount)?|(?:i|we)(?:['’]ll| will) (?:refund|return|send) (?:you|it|your|the)",
  },
  hedged: {
    zh: '预计|大约|一般|通常|约|可能|如果|若|不(?:能|会|敢)?(?:保证|承诺)|无法|没(?:有)?(?:办法)?|视|以.{0,8}为准|已(?:经)?(?:批准|通过|退回|退款|退|发起|到账|于)|同意退款|答复|回复|审核|吗|什么时候|是否|尽(?:力|量)|不一定|有没有|多久|查询|进度|联系您',
    en: "usually|about|typically|normally|expected|estimated?|may|might|should|could|if|whether|depends?|can(?:no|['’])t|cannot|not|no one|nobody|never|none|n['’]t|approved|has been|have been|was|were|sent on|answer|review(?:ed)?|reply|decision|hear from|update|when|did|does|do you|status|only (?:the|who)|unless|check|the owner|around|roughly|anyone who|anybody who|who promise\\w*|claim\\w*|takes?|business days",
  },

  // Circumstances.
  others: {
    zh: '有人|持有[者人]|所有者|谁(?:让|要|叫|向)|哪个(?:网站|人|电话)|骗子|(?:冒充|假冒|假的?|自称)(?:的)?(?:我们|官方)?(?:客服|官方|平台|人员|人)?|陌生人|(?<!其)他(?!人)们?|她|对方|任何[^我]{0,14}的(?:人|客服|网站|电话|短信|消息|链接|平台)|凡是|凡(?=要)|那(?:个|些)(?:人|网站|客服|账号|电话|号码|群)|诈骗|不法分子|所谓|哪些|哪里|第三方|任何人|来电|常见|套路|手法|通常会|往往会|会(?:让|要求|叫|骗)您',
    en: 'anyone|anybody|they|he|she|him|them|people who|any (?:message|call|e?mail|site|website|page|person|app|agent|account|company|firm|one|request)|who(?:ever)?|which|some(?:one|body)|scam\\w*|fraud\\w*|phish\\w*|impost[eo]rs?|impersonat\\w*|strangers?|thieves|criminals?|fake|the caller|that (?:person|site|page|account|caller|number|group)|so-called|(?:the |its )?(?:owner|holder|recipient|receiver)|recovery (?:services?|firms?|compan\\w+|agents?)|exchanges?|(?:your|the) (?:bank|issuer)',
  },
  calledFraud: {
    zh: '(?:都是|就是|属于|是|即为|等于|一律是|基本是|多半是)[^,，。]{0,10}(?:诈骗|骗局|骗子|骗术|欺诈|套路|假的|冒充|假冒|骗人)|(?:诈骗|骗子|骗局|欺诈|冒充)(?:手法|套路|分子|手段|话术|的)|(?:不是|并非|不属于)(?:我们|官方|本公司|平台)|警惕|谨防|当心|小心|提防|防范|识别',
    en: "(?:is|are|was|were|sounds? like|looks? like|it['’]?s|that['’]?s|as|called|always|only) (?:a |an |all |probably |likely |always |certainly |clearly |the )*(?:(?:common|known|classic|second|typical|clear) )*(?:scams?|frauds?|fraudsters?|scammers?|phishing|fake|impost[eo]rs?|sign of fraud|trick|theft|red flag|warning sign)|(?:is|are|was) (?:not|n['’]t) (?:ours|us|from us|our|part of|run by us|one of)|isn['’]?t (?:ours|us|our|from us)|beware|watch out|be (?:careful|wary)|scammers?|fraudsters?|criminals?|impost[eo]rs?",
  },
  plea: { zh: '请|麻烦|您?(?:只)?需要?|必须|可以', en: 'please|kindly|you (?:need|must|have to|should|can)|just' },
  toUs: {
    zh: '[给向](?:我|客服|财务|专员|技术|本)|发我|转我|我们的|到这个|到以下|到下面|加我|找我|联系我',
    en: '(?:to|with|for) (?:me|us|our|my)|(?:send|give|tell|show|add|text|message|contact|call|dm) (?:me|us)|our|below',
  },
  over: {
    zh: '(?:付|缴|交|转|打|汇|充|签|签名|授权|连接|加|点|击|打开|下载|安装|填|输入|删|删除|转账|转出|汇款|买|存|转入|支付|缴纳|联系)(?:[^,，。我]{0,12})?(?:了(?!之后|以后|后|就|才|吧|再|我)|过(?!去|来|户|后|期|程|审|程))|(?:已经?|曾|曾经|刚才|之前|上次|当时|那时)[^,，。我]{0,6}(?:付|支付|转|缴|交|签|授权|连接|加|打)|是否(?:已|曾|有)?|有没有|(?:您|你)(?:当时|之前|刚才|那次|上次)|什么时候|的那笔|为什么|记得',
    en: '\\b(?:did|were|had) (?:you|anyone|they|he|she|somebody|someone)|(?:have|has) (?:you|anyone|anybody|somebody|someone|they)|do you remember|when you (?:sent|paid|signed|first|were)|was (?:there|it)|you (?:paid|sent|signed|approved|connected|transferred|moved|made|added|were|have (?:already )?(?:paid|sent|signed|approved|connected|moved))|already|how did|why did|if you (?:already )?(?:paid|sent|signed|approved|connected|gave|shared|have)|whether you|which (?:site|app|page|wallet|address|account)',
  },
  denial: {
    zh: '不收|免费|免收|不存在|没有(?=.{0,10}(?:费|微信|电报|客服|群|qq|渠道|账号|这样|所谓|安全地址))|从未|从来|永不|无需|不用|不必|并非|非官方|请勿|切勿|谢绝|拒绝|不(?:得|再|需|收|必|应|是|会|要|能|做|提供|办|代)|别(?!人|的)|停止|不(?:支持|通过|使用|开|接受|在)',
    en: "no(?= (?:fees?|charges?|deposits?|tax|cost|payment|telegram|whatsapp|wechat|discord|such|need|one|signature|approval|other|group|account|agent|phone|safe|secure|real))|free(?: of charge)?|without (?:paying|a|any|sending|signing)|never|not|n['’]t|nothing|nobody|none|neither|nor|refuse|avoid|stop|instead of|rather than|cannot|no ?one|hardly|don['’]?t|doesn['’]?t|isn['’]?t|won['’]?t|free",
  },
  deniedAfter: {
    zh: '(?:都|均|也)?(?:不是(?:我们|官方|客服)|不需要|不收|是假的|是骗|并不|与我们无关)|不属于我们|不要(?:相信|转|理|点|付|给|打开|操作|加|照做)|请勿(?:相信|转|理|点|付|打开|操作|加)|切勿|请?(?:立即|马上)?(?:挂断|拒绝|举报)|千万别',
    en: "(?:is|are|was) (?:not|never|n['’]t) (?:ours|us|our|needed|required|necessary|part|something|a real|real|true|run|from)|isn['’]?t (?:needed|required|necessary|ours|part|us|real)|is (?:a )?(?:scam|fraud|fake)|are (?:scams?|fraud|fake)|please (?:do not|don['’]?t|report|ignore)|do(?:n['’]?t| not) (?:pay|send|trust|answer|reply|do|click|follow|believe|open|go)|refuse|hang up",
  },
} satisfies Record<string, Words>;

export type Concept = keyof typeof concepts;

function patternOf({ zh, en }: Words): RegExp {
  const parts = [zh, en && `(?<![a-z0-9])(?:${en})(?![a-z0-9])`].filter(Boolean);
  return new RegExp(parts.join('|'), 'g');
}

export const conceptPatterns = Object.fromEntries(
  Object.entries(concepts).map(([name, words]) => [name, patternOf(words)]),
) as Readonly<Record<Concept, RegExp>>;
