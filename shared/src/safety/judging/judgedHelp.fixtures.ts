// What honest agents type, by a writer who had not seen the rules; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedHelp = `
您好，我看到您从退款页面点进来的，是关于那笔128元的会员费吗？
亲爱的用户您好，人工坐席9号为您服务，请说
Hi，中文可以的，您直接讲就行
欢迎回来，昨天的案子我这里能看到进度
方便告诉我您是在哪个页面点的购买吗？
请问那笔币是转给朋友、交易所还是某个平台？
您说“金额对不上”，差了多少呢？
麻烦看一下浏览器地址栏，当时网址的结尾是什么？
请发一下提现记录里的TxID，一般点“详情”就能看到
您买的时候有用优惠码吗？优惠码的名称可以告诉我
这张截图里只露出了时间，能否再补一张带金额的？其他内容请打码
请问您账单上的币种是美元还是人民币？
您的安卓系统是几？钱包是从哪里下载的？
您当时有没有按对方的要求签过名，或者点过“授权”？
对方叫您交的那笔“税”，是转到什么地址的？
您是收到邮件说要退款，还是自己来申请的？
之前有没有客服跟您要过密码或者词？如果有，请告诉我时间，我去查
请选一下问题类型：没到账、重复扣款、退订，还是被骗？
您看的是内部交易，普通转账列表里不显示，要点“Internal Txns”那一栏
USDC有好几种，桥接过来的叫USDC.e，不是同一个合约
TRON账户要先激活，第一次收款会扣1个TRX，这是链的规则
“激活地址”这1.1个TRX是转账时自动烧掉的，不需要给任何人打钱
Polkadot账户低于最低余额会被清掉，所以转账时要留一点
您转的是ETH主网，对方给的是Arbitrum地址，地址一样但要切换网络看
交易所说“等待人工审核”，那是他们内部的风控，我们催不了
矿池出块有快有慢，平均十分钟，但一个小时不出也正常
您看到的费用分三块：网络费、兑换点差、服务费，只有最后一项是我们收的
兑换失败是滑点设太低，币已经原路回来了，只少了一点gas
质押解锁期是21天，这是链上规定，不是我们扣着您的钱
钱包里的法币估值只是参考，数据来自第三方报价
我们保存的只有您的工单，您的密钥从来没有离开过手机
客服后台看不到您的余额，除非您把地址发给我
应用密码是用来加密本机数据的，和支付宝的密码不是一个概念
如果两台手机导入的是同一组词，那它们就是同一个钱包
签名失败是因为硬件钱包没打开以太坊应用
有的DApp要开盲签才能用，不过我们不建议开，用完也请马上关掉
交易前的预览会列出哪些资产会动，看到不对就拒绝
您那条“安全警告”是因为对方合约刚部署两天，而且没开源
多签钱包需要2/3的人同意，您一个人签了还不够
私钥格式不同只是写法不同，WIF和十六进制可以互相转换，但都不能给别人
您转去的“安全账户”其实是个普通个人地址，上面已经有一百多个受害人转入
您同一天申请了两次，我合并成一个了，不影响排队
年费用了不到一个月，按规定可以退剩下的十一个月
退款批准以后我们这边当天就会提交，银行入账时间我们控制不了
您那张卡是预付卡，退回去以后要向发卡方取
用币支付的退款按付款那天的法币价值计算
退币之前，我们会在退款页面让您确认收款地址，那个页面需要您自己登录
证据不足不等于说您撒谎，补一份就好
理由栏写“买重复了”就行，不用写很长
如果14天内没有收到我们的答复，您可以要求升级处理
我们改了原来的决定，差额19.9元会补退给您
这种链上被盗的情况，我们没办法赔付，但可以给您出一份情况说明供报案用
对账需要的是银行流水，不需要卡的照片
身份证只有在退款金额超过规定时才需要，而且只在加密上传页交
运费险赔付由保险公司负责，和我们的退款是两码事
退款没有“保证金”“诚意金”“刷流水”这些步骤，流程就三步：申请、审核、退回
换句话说，只要有人要那几个英文单词，不管理由多好听，都请拒绝
我是真人客服，我也没有资格看您的助记词
请不要把备忘录里那条词转给任何人，也建议您把它删掉
谁要您把U打到他给的地址“验证”一下，谁就是骗子
我们不会叫您打开无障碍权限，也不会叫您开USB调试
说要帮您注销校园贷、关闭百万保障的，全是套路
不会有客服叫您去别的聊天软件里继续谈退款
请记住三不：不说词、不投屏、不先付钱
银行人员问您用途时，请如实说，他们是在保护您
没有哪家正规公司会让您买礼品卡来付手续费
陌生人发来的安装包不要装，哪怕他说应用商店的版本有问题
对方越是说“别报警”，您越应该报警
官方不会给您发新的助记词，硬件钱包的词必须由设备自己生成
如果收到一张已经填好词的恢复卡，那台设备请不要使用
我们发的邮件里不会有让您连接钱包的按钮
把验证码告诉客服等于把门钥匙交出去，所以请不要
您父亲可能还在跟骗子通话，请先让他挂断，把手机调成飞行模式
银行卡先打客服电话冻结，再去柜台查流水
已经装过对方App的手机，建议备份照片后恢复出厂设置
报案回执请拍照保存，后面交易所配合冻结会要看
您发现得早，授权还没被用，现在撤还来得及
这个网页就是抄我们的界面，真正的我们不会让您在网页上输助记词
有人在评论区留“找某某能追回”，那都是托，请别联系
如果对方以公开您的照片威胁，请不要付款，直接打110
我把可疑地址标记了，以后别人往那儿转会看到提醒
对方既然有您的姓名和订单，说明哪里泄露了，我会上报给安全团队
借钱给骗子“刷流水”那部分，请马上联系贷款平台说明情况
手机号如果突然没信号，可能被人补卡了，请立刻联系运营商
心里难受的话，可以拨打12356心理援助热线，有人愿意听您说
您已经把私钥贴到那个机器人里了，这个地址就不要再用了，先把剩下的转走
再次提醒，在报案之前不要删除和对方的任何对话
刚才电话里那个自称“退款中心”的人不是我们的同事
先别急着把钱转走，先确认新钱包的词已经在纸上抄好了
如果纸质备份找不到了，趁手机还能用，打开“查看助记词”重新抄一份
旁边有人或者有摄像头的时候不要打开备份页
写词的那张纸上不要写“比特币”三个字，免得被人认出来
给家人留遗嘱的话，可以把备份的位置告诉律师，而不是把词写进遗嘱
有些钱包是24个词，有些是12个，都一样要保密
导入前请先检查应用是不是官方下载的，假的应用会偷词
词里如果有一个写错了，应用会提示校验不通过，您慢慢对照词表检查
不建议把词拆成两半放，丢一半就全没了，可以考虑多签
忘记设备PIN的话，先确认备份还在，再重置设备
切换账户在首页左上角，点头像就能看到
通知收不到，可能是省电模式把应用关了
密码最少八位，最好带符号，也别跟邮箱的一样
自动锁定时间可以调成一分钟，这样更安全
两步验证换手机前，先在旧手机上导出，再在新手机上扫
隐藏小额代币的开关在资产页最下面
看到不认识的spender，直接点撤销就行，不用问它是谁
授权列表是空的，说明您没有给过别人花币的权限，可以放心
您在Permit2上也有一条授权，记得一起清掉
清完授权以后，那个网站就动不了您的代币了，不过已经转走的追不回来
NFT市场的setApprovalForAll如果不用了，也建议撤掉
优先费加一点点，Solana上通常几秒就过了
交易加速不需要找任何人帮忙，更不用付钱给所谓的“加速服务商”
要是用的旧版，没有加速按钮，更新一下就有了
现在网络平均是18 gwei，您设的是5，所以一直排着
https://etherscan.io/gastracker 能看到现在的gas
您可以收藏 https://wallet.example.com ，以后都从收藏夹进
https://tronscan.org/#/transaction/ 后面接上您的哈希就能打开
隐私说明在 https://wallet.example.com/privacy ，里面写了聊天记录保留多久
撤销授权的图文教程：https://help.wallet.example.com/zh/revoke
如何分辨假客服：https://help.wallet.example.com/zh/fake-support
太好了，能帮到您我也开心
您别这么说，谁都有第一次
我这边网有点卡，您刚才那句再发一次好吗
没关系，打错字我也看得懂
今天先到这里，您早点休息
新年快乐，祝您一切顺利
系统刚才自动发了两遍，打扰到您了，抱歉
误拦了您的消息，那只是一串交易号，我已经放行了
我说得太快了，您哪一步没跟上，我重新讲
承诺昨天回复您却没做到，是我的疏忽
我把您转到诈骗协助小组，他们会告诉您报案要准备什么
案件换人处理了，新同事叫阿杰，还是在这个对话里
我给您记个提醒，明天下午三点我再来看结果
技术同事说要升级节点，修好以后我通知您
您收到的那封写着“输入密码领取退款”的邮件是假的，发件人域名少了一个字母
这里的“提取码”是网盘的，不是验证码，不过我们也不会用网盘发文件给您
您不需要连接钱包就能申请退款，填订单号即可
“私钥泄露”的提示来自您的杀毒软件，它扫到了桌面上的txt，请尽快处理那个文件
我刚才说的“关键词”是搜索用的，不是助记词，别误会
这条链的手续费要用BNB付，您自己从交易所提一点到自己的地址就行
您提的这笔属于诈骗损失，不是订单，所以没有退款，但我可以帮您整理证据
就算弹窗长得和我们一模一样，只要让您填那些词，就请退出
您说他让您先付200U才给退款，到这里就可以确定是骗局了
您好，這裡是退款協助，請問訂單編號是多少？
您選的網路與交易所不同，所以沒有自動入帳，請聯絡交易所客服
真的客服不會要求您下載AnyDesk，也不會遠端控制您的手機
凡是說要先繳保證金或稅金才能退款的，都請您拒絕
申訴結果會以站內訊息通知，請留意
請保留匯款單與對話截圖，撥110或165報案
註記詞請放在防潮的地方，也別讓室友看到
要變更密碼，請到「設定」的「安全性」裡操作
不會不會，有問題隨時再來
Hi, you're through to a person now. What happened?
Welcome back! I can see Leo was helping you yesterday with the duplicate charge.
Where did you get the app from, the website or a store?
Is the address you sent to one you own, or somebody else's?
How much is missing, compared with what you expected?
Which page were you on when the payment button appeared?
Did the caller want you to sign or approve anything?
Could you crop the image so only the date and amount show?
What was the reason they gave when they demanded the "tax"?
Would you check whether the email came from our domain, letter by letter?
It's listed under Internal Txns, that's why you couldn't find it.
USDC.e is the bridged version and lives at a different contract.
Your swap reverted because slippage was set at 0.1%, and the tokens are back with you minus gas.
Unbonding takes 21 days on Cosmos. We have no way to shorten it.
If both phones use the same phrase then it's one wallet on two screens.
The preview lists exactly what would leave your account; that's why you should never turn it off.
A multisig needs two of the three owners, your signature alone isn't sufficient.
The app password encrypts data on this phone only, which is why I can't look it up.
That warning came up because the contract is two days old and unverified.
You won't need to connect a wallet to request a refund, the order number is enough.
Prepaid cards get credited too, though you may have to ask the issuer how to access it.
If you paid in crypto, we refund the dollar value on the day of purchase.
We reversed our decision and will return the remaining $12.50.
I can't approve it as it stands because the statement is from a different month.
Theft on-chain isn't something we're able to reimburse, but we'll write a summary for the police.
Three steps only: you apply, we review, the bank posts it. No bond, no levy, no unlocking charge.
Not hearing from us in 14 days gives you the right to escalate.
Whoever wants those words from you, however polite, the answer is no.
I'm a real agent and even I have no business seeing your PIN.
Don't buy gift cards for anyone claiming to be support.
A recovery card that arrives with words already filled in is a trap, don't use that device.
You'll never get a call from us, so anyone phoning about a refund is an impostor.
Please don't let a caller talk you into mirroring your phone.
Our emails contain no connect-wallet buttons and no attachments.
Telling a code to support is like handing over your house key.
If your phone suddenly lost signal call your carrier, it could be a SIM swap.
Luckily the allowance hasn't been used yet, so revoke it now and you should be fine.
Pasting the key into that bot means the address is burned; move what remains to a fresh one that you made yourself.
Ask your mother to hang up and switch the phone to airplane mode.
People in the comments recommending a hacker to recover funds are part of the same racket.
I flagged the address so others will see a warning before sending there.
If they threaten you, don't pay. Call the police.
Check that nobody is recording before opening the backup page.
Rather than writing the words into a will, tell your lawyer where the envelope is.
A single misspelled word makes the checksum fail, compare against the official list at your own pace.
Lower the auto-lock to one minute if other people use your tablet.
Before switching phones, move your authenticator over first, then wipe the old one.
You've got one leftover on Permit2 as well, so clear that too.
An empty list means no contract has spending rights over your tokens.
You don't need to pay any "accelerator", the button in the app does it.
The network average is 18 gwei and you offered 5, hence the queue.
Current gas is shown on https://etherscan.io/gastracker
Bookmark https://wallet.example.com and always come in that way.
How to spot impostors: https://help.wallet.example.com/fake-support
That made me laugh, thank you.
Sleep on it, the chat will still be here tomorrow.
Glad it's sorted!
Our filter held back your message by mistake; it was only a transaction ID, so I've released it.
I promised an answer yesterday and didn't deliver, I'm sorry.
I'm bringing in our scam-help team, they'll list what to take to the police.
Leo's off today so I'm covering his cases.
Was there a memo on that transfer? Those digits aren't secret, so you may post them here.
"Insufficient funds for gas" just means there's no ETH in that account to pay the network.
I meant the public key, which anybody may see, and not the private one.
We sent the credit on Tuesday under reference RF-20817, so please watch your statement this week.
Nothing about a refund calls for remote access, a video meeting, or your one-time code.
The "liquidity proof" they asked you to wire was the scam itself, and I'm sorry they put you through that.
Forgot which password you set? Wipe the app and restore it from your own backup, on your own.
Thanks for bearing with me while I typed all that out.
`;
