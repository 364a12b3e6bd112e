// What honest agents type, by a writer who had not seen the rules; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedHelp = `
您好,这里是Berthwell客服,请问有什么可以帮您?
麻烦您发一下这笔转账的交易哈希,我帮您查一下到哪一步了。
请问您是哪天转的,大概几点,金额是多少?
您可以截一张转账详情的图给我,注意不要把助记词或者私钥拍进去。
我们任何时候都不会向您索要助记词,请您也不要发给任何自称客服的人。
这笔交易目前有3个确认,一般到12个确认就会入账了。
您选的是TRC20网络,而对方给的是ERC20地址,所以显示地址格式不对。
往交易所充XRP的时候需要填memo,您这次是不是漏填了?
矿工费是付给网络的,不是我们收的,所以交易失败也退不了,真的很抱歉。
您这笔比特币还在排队,可以在 mempool.space 上看到当前费率。
如果您把私钥发给过别人,请尽快新建一个钱包,自己把剩余资产转过去。
对方让您先交税才能提现,这是很典型的诈骗,请不要再付款了。
您如果已经被骗了,建议马上拨打110报警,也可以打96110咨询。
助记词建议您手抄在纸上,放两个不同的地方,不要存相册和网盘。
修改应用密码的路径是:设置—安全—修改密码,需要您自己输入旧密码。
您可以在授权管理里面看到给过哪些合约权限,不认识的直接撤销。
给您添麻烦了,实在不好意思,我这就去查。
我把您的情况转给负责退款的同事,他会在这个对话里继续跟您聊。
退款一般要3到5个工作日,遇上周末会顺延。
您的订单号是多少呢?一般是BW开头的那一串。
身份审核没通过的原因是照片有反光,您重新上传一张清晰的就行。
如果对审核结果有异议,可以在帮助中心提交申诉,链接是 help.wallet.example.com/appeal 。
您问的那个Telegram群不是我们的,我们没有任何官方Telegram客服。
有人加您微信说是我们员工的话,一定是假的,直接拉黑就好。
验证码是给您自己登录用的,谁问都别说,包括我。
我看不到您的私钥,也看不到您的密码,这些都只在您手机里。
很抱歉,助记词丢了的话,我们没有办法帮您找回。
您别急,慢慢说,我在这里。
区块浏览器上显示成功,但对方没到账的话,需要联系收款平台的客服。
链上交易是不能撤销的,所以即使我们很想帮您,也没法把币拉回来。
您可以在 etherscan.io 粘贴交易哈希,看状态是不是Success。
波场的交易请到 tronscan.org 查询,搜地址就可以看到记录。
能量不够的时候会烧TRX当手续费,所以您会看到多扣了十几个TRX。
请不要安装对方发来的远程软件,比如向日葵、AnyDesk,装了的话现在就卸载并断网。
我们不会让您共享屏幕,您遇到这样的要求可以直接拒绝。
您收到的“安全账户”短信是骗子发的,世上没有什么安全账户。
空投要求连接钱包再签名的网站,十有八九是钓鱼的。
您这个代币是别人随便打进来的,不要去它备注的网址兑换。
请问您用的是安卓还是苹果,版本号是多少?
更新的话请只在官方应用商店里搜,或者从 wallet.example.com 进去下载。
您在新手机上恢复钱包时,请自己在应用里输入助记词,旁边不要有人看。
PIN码连错五次会锁一小时,等时间到了就能再试。
对账单可以在 我的—账单—导出 里面下载,支持PDF和CSV。
这笔卡支付被发卡行拒绝了,原因代码是额度不足,您可以问一下银行。
您卡号只需要告诉我后四位,完整卡号和背面的安全码千万别发。
哈哈,谢谢您的夸奖,您也辛苦了。
今天咨询的人比较多,让您久等了。
好的,收到截图了,我看一下。
这张截图里露出了您的恢复短语,请马上删掉,并尽快换一个新钱包。
退款窗口是下单后14天,您这笔是20天前的,所以系统驳回了。
您现在可以点“加速”按钮,提高一点手续费重新广播。
卡住的交易可以用同样的nonce发一笔0金额的给自己来取消。
对方说不转账就冻结您的账户?请不用理会,我们没有权限冻结您的自托管钱包。
冒充公检法让您转钱到监管账户的,都是骗子,请您保存好聊天记录去派出所。
我理解您现在的心情,两万块不是小数目。
您转出去的那个地址已经被标记为诈骗地址了,我把证据材料清单发您,报案可以用。
我们客服不收任何手续费、保证金或者激活费。
请您核对一下收款地址的前六位和后六位是否跟您想转的一致。
最小充值是10 USDT,低于这个数不会自动入账。
工单号给您:BW-20931,之后来问报这个号就可以。
您放心,卸载应用不会影响链上的币,只要助记词在就能恢复。
生物识别失败的话可以改用密码解锁,密码是您当初自己设的那个。
抱歉,这个问题我不太确定,先问一下技术同事再回您。
您想开两步验证对吧?在安全中心里打开,扫码之后请把备用码抄下来自己收好。
授权额度写着无限的,建议您改成本次需要的数量。
看起来您的钱包签过一个恶意授权,先撤销,再把剩下的币转到您自己新建的地址。
目前以太坊比较拥堵,gas大概是平时的三倍,不着急的话可以晚上再转。
您说的客服电话不是我们的,我们只有应用内聊天和帮助中心。
请问您是在哪里看到这个网址的?能把网址打出来给我吗,不用点开。
您母亲如果被要求保密、不许告诉家人,那基本可以确定是骗局。
我们已经收到您的申诉,结果会在7个工作日内发到您的邮箱。
祝您周末愉快,有问题随时再找我们。
Hi there, you're through to Berthwell support, how can I help today?
Could you share the transaction ID so I can look it up?
Which date did you send it, and roughly how much was it?
A screenshot would help, but please crop out anything that shows your recovery phrase.
We will never ask for your seed phrase, private key or PIN, and neither should anyone else.
It has 2 of 6 confirmations at the moment, so another forty minutes or so.
That fee goes to the miners and isn't refundable even when the transaction reverts, sorry about that.
You sent it over BSC while the exchange was expecting Ethereum, so their team has to credit it manually.
Did you include the destination tag when depositing XRP?
You can follow it on mempool.space, just paste the txid in the search bar.
Anyone asking you to pay a tax before a withdrawal is running a scam, please don't send more.
If somebody from Telegram says they're our staff, block them; we don't work there.
Please don't read the code to anybody, it's only for you to enter in the app.
Write the twelve words on paper, keep them somewhere dry, and don't photograph them.
I'm sorry, if the recovery phrase is gone there's nothing we can restore from our side.
To change your app password, open Settings, then Security, and follow the steps there.
Go to Approvals and revoke any contract that you don't recognise.
I'm handing you over to my colleague Mei, who looks after card orders.
Refunds take three to five business days, longer if there's a bank holiday.
Could I have the order number? It starts with BW.
Your ID check was declined because the photo was blurry, you can upload a new one.
If you disagree with the decision you can appeal at help.wallet.example.com/appeals.
Remote access apps like AnyDesk should be removed right away if a stranger told you to install one.
There's no such thing as a safe address that we keep for customers, so whoever told you that was lying.
I don't have any way to see your private key, it never leaves your phone.
Sorry for the wait, it's been a busy morning.
The statement is under Profile, Documents, and you can pick the month.
Your bank refused the card payment, they'd be able to tell you why.
Only the last four digits of the card, please, never the full number or CVV.
The image you uploaded shows your secret words, please delete it and move to a fresh wallet of your own.
You can bump the fee with Speed up on the pending transaction screen.
Check the status on etherscan.io and tell me whether it says pending or failed.
That website asking you to connect your wallet for an airdrop is a phishing page.
Support is free of charge, we never take deposits or activation fees.
You did nothing wrong by asking, these people are very convincing.
If you've lost money already, please report it to your local police and keep all the chats.
Your ticket number is BW-44172, quote that if you come back.
Is there anything else I can do for you before we wrap up?
早上好,我是小陈,接下来由我为您服务。
您描述一下当时的操作步骤好吗?从点转账开始。
请把收款地址发我一下,地址是公开的,发出来没有风险。
骗子常说“交了保证金就能提现”,交完还会让您交第二笔、第三笔。
您刚才发的内容像是助记词,系统已经自动遮住了,请不要再发。
抱歉,我没法替您转账,任何转出都要您自己在手机上确认。
私钥和助记词的关系可以这么理解:助记词能推出所有私钥,所以比单个私钥更重要。
您说电话里有人要您念短信验证码,请您马上改密码,并且联系运营商核实。
Keystore文件是加密后的私钥,配合您自己的密码才能打开,两样都别给别人。
您如果只是忘了应用密码,可以用助记词在本机重新导入,再设新密码。
提现显示“处理中”是因为触发了人工复核,通常两个小时内完成。
昨天的系统维护已经结束了,您再试一次应该没问题。
手续费不够,您钱包里需要留一点ETH才能转USDT。
您转USDT时用的是哪条链?TRC20、ERC20还是BEP20?
这个合约地址跟官方公布的不一样,是仿冒币。
我们的官网只有 wallet.example.com,其他看着像的都不是。
您可以把可疑网址提交到 help.wallet.example.com/report,我们会加入黑名单。
那个群里的“导师”让您保密,对吧?正规机构不会这样要求。
请不要为了追回损失再给“追回公司”付钱,这往往是二次诈骗。
报案时带上身份证、转账记录、对方地址和聊天截图。
很遗憾听到这个消息,我们会尽力配合警方的调取。
好的,您的订单我找到了,是9月3号下的硬件钱包对吧?
硬件钱包收到时如果里面已经附了一张写好的助记词卡,千万别用,直接退货。
固件升级前请先确认自己手里有备份,升级过程不会要您把词输到电脑上。
您的快递单号是查得到的,现在在杭州转运中心。
发票可以在订单详情里申请,一般一个工作日开出来。
我能看到的只有您的公开地址和工单内容。
您朋友让您替他“签名一下”领奖励,请您先拒绝,签名有可能等于授权转走资产。
签名请求看不懂时,点取消永远是最安全的选择。
手机丢了不要慌,只要助记词在,换台手机就能恢复,再把币转到新地址更稳妥。
您孩子点错了不用责怪他,我们先看看币还在不在。
余额显示为零可能是节点没同步,下拉刷新一下,或者切换节点。
我帮您看了tronscan.org上的记录,这笔是成功的,对方地址已经收到了。
您输入的地址少了一位,所以系统提示无效。
交易所那边要求填的标签叫Tag或者Memo,漏了只能找他们人工补。
按现在的费率,您这笔大概明早能确认。
比特币网络平均十分钟出一个块,偶尔慢到一小时也属于正常。
您的退款申请被拒,主要原因是商品已经激活。
申诉时请附上购买凭证和情况说明,不用提供任何密码。
我需要核对您的注册邮箱,只要告诉我前三个字母和后缀就可以。
您的邮箱收到验证邮件后,自己点里面的按钮就行,不用转发给我。
我们不会主动打电话给您,接到这种电话请直接挂断。
“把钱转到安全账户”“共享屏幕”“别告诉家人”,这三句话出现任何一句,都请立刻停下来。
对不起,我刚才说错了,应该是五个工作日,不是三个。
您说得对,提示写得确实不够清楚,我会反馈给产品同事。
谢谢您提醒我们这个钓鱼网站,已经提交下架了。
应用里弹出的红色警告请认真看,它说明对方地址有过被举报的记录。
我不建议您忽略那个风险提示,先暂停转账吧。
助记词分成两半存放时,要保证自己将来能拼回来,最好做个记号。
也可以买一块金属板把词刻上去,防火防水。
千万不要用聊天软件给自己发助记词,云端同步会留下痕迹。
PIN是每台设备自己的,换了手机需要重新设一个。
如果有人拿着您的私钥,改应用密码是没用的,只能换地址。
您这个情况我升级给安全组了,他们今天下班前会回复您。
我马上要下班了,接下来由小王接手,您不用再重复一遍,他看得到记录。
您看到的“待支付”是因为银行卡那边还没扣款成功。
银行发给您的动态码,请只在银行自己的页面里输入。
卡背面的CVV我们不需要,您发过来的那条我已经请系统删除了。
您好,转错链的资产能不能找回,取决于对方平台是否支持,我可以教您怎么跟他们说。
请问您转账时有没有看到“合约执行失败”这几个字?
Out of gas的意思是设的燃料上限太低,您把gas limit调回默认就行。
这是一笔粉尘攻击,别从交易记录里复制地址。
您的地址没问题,只是被人发了个相似地址来混淆,转账时请用地址簿。
过年好呀,祝您新的一年顺顺利利!
没关系,第一次用都会有点懵,我们一步一步来。
投诉的话可以写到帮助中心的意见页面,会有专人回复。
您要注销账户的话,先确认已经把助记词备份好,否则以后进不去。
质押解锁需要21天,这是链上规则,我们无法提前。
USDT被发行方冻结的话,只能通过发行方的流程处理,我们没有解冻权限,也没有“解冻费”一说。
我查了,您给的哈希在链上不存在,能不能再核对一下?
96110是反诈专线,打过来请一定要接,也可以自己打过去问。
税务方面我不能给建议,您可以导出流水找会计师看看。
Good evening, thanks for waiting, I'm Tom and I'll be taking care of this.
Would you tell me the last thing you tapped before the error came up?
Your public address is safe to share, so feel free to paste it here.
Nobody from our team will call you, so if the phone rings and they ask for a code, hang up.
Please don't send your password, I don't need it and I couldn't use it.
A seed phrase can rebuild every key in the wallet, which is why it must stay offline.
The withdrawal is in manual review and should clear within two hours.
You'll need a bit of ETH in the wallet to pay gas for a USDT transfer.
That token is a fake with the same ticker; the contract doesn't match the real one.
So-called recovery firms that charge up front are usually the same scammers again.
I can't move coins on your behalf, every transfer has to be confirmed by you.
If the device arrived with a phrase already printed in the box, don't use it and ask the seller for a return.
Signing a message you don't understand can hand over your tokens, so tap Reject when unsure.
Losing the phone isn't losing the coins; restore on a new one with your own backup.
The zero balance is a display issue, pull down to refresh or switch node.
I checked tronscan.org and the transfer went through at 14:02.
The recipient's exchange needs to credit it now, they'll want the hash from you.
Our records show the refund was denied because the device had been activated.
No passwords are needed for the appeal, only the receipt and a short description.
Blocks come every ten minutes on average, though an hour isn't unheard of.
I misspoke earlier, it's five business days rather than three.
Thanks for flagging that fake site, we've reported it to the registrar.
Please take the red warning seriously, that address has been reported several times.
They told you to keep it secret from your family? That's one of the clearest signs of fraud.
Keep half of the words at home and half in a deposit box only if you're certain you can put them together again.
Changing the app password won't help if someone already has your private key.
The security team will get back to you before the end of the day.
My shift is ending, Priya will pick this up and can read everything above.
The one-time code from your bank belongs on the bank's page and nowhere else.
"Out of gas" means the limit was too low, so leave it on the default next time.
Somebody is poisoning your history with a lookalike address, so don't copy from there.
Take your time, there's no rush on our side.
Unstaking takes 21 days, it's fixed by the chain and we can't shorten it.
I can't find that hash, would you double-check the last few characters?
The only addresses we use are wallet.example.com and help.wallet.example.com.
I'm not able to advise on tax, but you can export your history for an accountant.
We don't do screen shares or remote sessions, and anybody offering one in our name is an impostor.
Happy to hear it arrived!
嗨,您好,看到您的留言了,我先了解一下情况。
您是从交易所提到我们钱包的,还是从别的钱包转过来的?
如果方便,请把对方平台的提现记录截图发我,遮住个人信息。
问题不大,是网络选择的问题,我给您解释一下。
我们没有“验证钱包”这种流程,要您输入十二个词来验证的网页都是假的。
请记住一句话:谁问您要助记词,谁就是骗子。
您已经把助记词填进那个网站了吗?如果是,请现在就新建钱包,尽快把资产转到自己的新地址。
新钱包的助记词请您一个人的时候再抄,抄完核对一遍。
密码和助记词不是一回事,密码只在这台手机上有效。
私钥导出这个功能我们放得比较深,就是怕用户误点后泄露。
您问为什么要关闭截屏,是因为备份页面的截图可能被别的应用读到。
我只是想确认一下,有没有人让您下载会议软件开共享?
如果刚才共享过屏幕,请先退出会议,再检查一下有没有转出记录。
您的银行卡如果在那个网站填过,请马上打银行客服挂失换卡。
先别转!您描述的这个情况跟冒充客服退款的骗局很像。
对方说您“涉嫌洗钱”,还发来通缉令?公安不会在网上发这种东西。
拨打110的时候说清楚金额、时间和对方账户,能止付的话越早越好。
我很想帮您追回来,但区块链上的转账没有撤回键,我不想骗您。
矿工费随时变化,您可以选慢速、标准或者快速三档。
这笔手续费显示0.0021 ETH,是网络当时的价格。
卡在pending超过一天的话,节点可能已经丢弃它了,币还在您地址里。
在 etherscan.io 上如果写着Dropped,那就说明没有转出去,您可以重发。
RBF已经打开了,所以您能直接提高费用替换原来的那笔。
您充的是Polygon上的USDC,切换到Polygon网络就能看到了。
代币没显示,不等于丢了,手动添加一下合约地址就会出来。
Solana账户要留一点SOL当租金,所以不能转空。
EOS和XLM这类币转到交易所都要备注,忘了就得走人工找回。
找回的时候交易所可能会收他们自己的服务费,请在他们官网确认,不要信私聊。
您好,您的订单已经发货,预计周四到。
超过14天的订单我们没法无理由退,但质量问题一年内可以换新。
您的申请被驳回是因为名字和身份证对不上,少写了一个字。
可以的,申诉只能提交一次,建议您把材料准备齐再交。
周末财务不上班,所以您周五提交的要等到下周二左右。
年度账单在一月中旬会生成,到时候应用里会有通知。
谢谢您这么耐心,我这边查完了。
实在抱歉,刚才网络断了一下,您最后一条我没收到,能再发一次吗?
您先喝口水,我核对数据需要两三分钟。
这个问题挺好的,很多用户也问过。
不是的,我们不提供理财产品,年化80%那个跟我们没有关系。
那个叫 berthwell 客服的QQ群是冒牌的,我们不用QQ。
您不需要“激活”钱包,创建好就可以用,也不用先打钱。
有人送您一个带余额的私钥,让您充手续费才能提走,这是多签骗局,钱进去就出不来。
您的地址权限被改成多签了,很可能是导入了别人给的助记词,先别再往里充TRX。
看一下钱包的权限页面,owner那一栏是不是您自己的地址?
授权检查工具在 发现—安全工具—授权检测,不用输入任何私密信息。
撤销授权要花一点gas,属于正常现象。
两步验证的备用码请打印出来,和助记词分开放。
短信验证码收不到的话,检查一下是不是被拦截到垃圾短信里了。
验证码有效期五分钟,过了就重新获取一个,自己在应用里填就好。
登录密码至少八位,最好有大小写和数字,不要用生日。
我们工作人员没有能力重置您的PIN,只能您自己在设备上抹掉再恢复。
设备抹掉之前,请确保助记词在手里,不然真的进不去了。
您家老人要是接到让他去银行取现金的电话,麻烦您多提醒一句。
已经记录了您举报的微信号,我们会提交给平台处理。
我把这段聊天的副本发到您的注册邮箱,方便您报案时打印。
警方如果需要我们的数据,请他们通过 help.wallet.example.com/legal 联系。
您提到的手机号13开头的那位“主管”,不是我们公司的人。
请问您当时扫的是什么二维码?扫完有没有弹出签名?
如果只是扫码看了一眼,没有签名也没有输入什么,一般不会有损失。
建议您把那个网站断开连接:设置—已连接的网站—全部断开。
恶意软件可能会替换剪贴板,您转账前把地址对一遍再点发送。
冷钱包就是不联网的设备,适合长期放着不动的币。
遗产安排方面,可以把助记词密封后和遗嘱一起交给信得过的律师或家人,由您自己决定。
恢复词少一个的话,您可以在离线环境下自己试,别找网上的“破解师傅”。
外面说“付费破解钱包”的,九成九会让您先付钱然后消失。
这边没有其他问题的话,我先把工单关掉,您以后可以随时重新打开。
晚安,早点休息,明天有进展我第一时间告诉您。
我给您登记了回访,周三上午会在这个窗口联系您。
您用英文也可以,我们这边有双语同事。
您放心,我不会催您做任何操作,弄明白了再动。
Hello again, I can see your earlier ticket, so there's no need to repeat everything.
Was the deposit sent from an exchange or from another wallet?
Please hide your personal details before you upload the withdrawal record.
Nothing's lost, you simply have the wrong network selected in the app.
There's no such thing as wallet validation, and pages that ask for twelve words to "validate" are theft.
If you typed your phrase into that site, create a new wallet now and move what's left to your own new address.
Your password only protects this phone, while the recovery phrase protects the coins.
We hide the private key export quite deep so that people don't reveal it by accident.
Screenshots are blocked on the backup page because other apps could read them.
Did anyone ask you to install a meeting app or share your screen?
If you entered your card details there, call your bank and have the card replaced.
I wish I could reverse it, but there's no undo on a blockchain and I'd rather be honest with you.
Etherscan shows it as dropped, which means the coins never left and you can resend.
The token is there, it's only hidden; add the contract manually and it'll show up.
Solana keeps a small rent reserve, so you can't empty the account entirely.
Your parcel left the warehouse this morning and should be with you Thursday.
The name on the form doesn't match your ID, that's why it got rejected.
You get one appeal, so it's worth gathering all the papers first.
Finance doesn't work weekends, so Tuesday is more realistic.
Give me two or three minutes while I go through the logs.
My connection dropped, could you send that last message again?
We don't offer investment products, so the 80% yield page isn't ours.
You don't have to activate or fund anything before using the wallet.
The gift wallet with a key posted in public is a trap: whatever TRX you add for gas gets swept.
Revoking costs a little gas, that's expected.
Print your two-factor backup codes and keep them apart from the phrase.
I can't reset your PIN; you'd wipe the device yourself and restore from your backup.
The person who called himself our supervisor on WhatsApp isn't employed here.
If you only looked at the page without signing anything, you should be fine.
Disconnect the site under Settings, Connected sites, just to be on the safe side.
Malware can swap the address on your clipboard, so compare it before you hit send.
Please don't hire an online "wallet cracker", they take the money and vanish.
A copy of this chat has gone to your registered email in case the police want it.
In mainland China the anti-fraud line is 96110, and 110 for emergencies.
I'll close the ticket for now, but you can reopen it anytime.
A scammer will push you to hurry; we won't, so take all the time you need.
You were right not to tell them the code.
The network fee at that moment was 0.0021 ETH, you can see it on etherscan.io under the same hash.
Have a lovely weekend, and say hi to the dog from us.
您的提币地址我看了,是您自己填的那个,没有被改过,可以放心。
`;
