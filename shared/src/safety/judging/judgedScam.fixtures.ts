// What fraudsters type, by a writer who had not seen the rules; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedScam = `
把您的12个助记词按顺序发给我,我这边后台帮您同步一下。
先生您好,查到您的账户被风控了,麻烦提供一下私钥,我好给您解除。
您不用担心,助记词发过来只有系统能看到,我们人工是看不到的。
keystore文件和对应的密码一起发到这个对话框就可以了。
您手机是不是收到一个六位数?念给我听一下,我给您核对。
如果不方便打字,拍一张写着助记词的纸条发过来也行。
为了确认您是本人,请告诉我助记词的第一个、第五个和最后一个单词。
您的提现卡住是因为没交保证金,先打500U到指定地址,审核完会原路退还。
需要先缴纳百分之十的个人所得税,税款到账之后您的资产马上就放行。
现在黑客正在盯着您的钱包,赶紧把币全部转到我给您的安全地址,晚了就来不及了。
您下载一个向日葵,把识别码报给我,我远程帮您弄两分钟就好。
咱们开个腾讯会议吧,您共享屏幕打开钱包备份页面,我一步步指给您看。
这个问题平台上不好说,您加我微信berth_kefu08,我私下给您处理。
把QQ号给我,技术部的同事会加您,后面都在QQ上沟通。
等下页面会弹出一个风险提示,那个是误报,您直接点继续就行。
这件事您先别跟家里人讲,内部通道名额有限,说出去就作废了。
打开 berthwell-rescue.example 这个页面,连接钱包之后点授权,资产会自动找回来。
我给您发一个新钱包的助记词,您导入进去再往里面转币就能激活。
支付密码告诉我一下吧,我在后台替您改成新的。
要解冻的话得您账户里先有一笔激活金,300USDT就够了,充进来马上能用。
您之前丢的那笔我们能追回来,不过矿工费得您先垫付,大概0.05个ETH。
信用卡正面和背面都拍一下,背面那三个数字要能看清楚。
为了退款,需要您的卡号、有效期以及CVV,退款会在十分钟内到账。
您刚才说转账失败对吧?这种情况多半是节点掉线,我们通常需要用户把恢复短语给到技术员重新绑定节点,您现在方便的话就发我,之后刷新就正常了。
谷歌验证器里现在显示的数字是多少,报给我就行,30秒内有效哦。
麻烦您把短信里的验证码截图给我,别管上面写的不要告诉他人。
您在签名页面点确认就可以了,内容看不懂没关系,都是标准格式。
升级到新版合约需要您授权一次USDT无限额度,点批准即可。
您就按我说的把钱分三笔转到这个中转账户,审查完了我给您转回去。
哎呀您怎么还不信我呢,我工号都给您看了,把私钥导出来复制给我就好了。
我们已经换了新的官网,请到 berthwell-newapp.example 下载最新的安装包,旧版的马上停用。
请您先卸载现在的版本,再从我发的这个APK链接装内部版。
建议您注册一个Telegram,搜索 @berthwell_vip_desk,专员在那边等您。
留个手机号吧,我让主管用私人号码给您打过去,这里聊天有记录不方便。
您只要把备份的那串单词填到表格里,表格链接是 form-berth.example/restore,提交完我通知您。
系统提示您的钱包是休眠状态,唤醒要用到您的密钥串,请粘贴在下面。
锁屏PIN是几位的?您说一下数字,我这边核验完就能给您恢复访问。
我可以替您保管助记词,您放在自己手机里反而容易被盗。
因为您是老用户,税费给您打五折,只要先付1200元就能提全部余额。
不交这个手续费的话,您的账号今晚十二点会被永久注销,里面的币也拿不出来。
您先充值同等金额做一下流水验证,验证通过后本金和冻结资金一起返还。
先把银行APP的弹窗关掉,他们不懂区块链才会提醒您是诈骗。
银行如果打电话问您,您就说是给朋友装修用的钱,别提买币。
把您的冷钱包寄到我们维修中心,设备密码写在纸条上一起放进去。
您把登录密码先改成我给的这个Bw889900,我进去看一眼有什么问题。
您的钱包需要重新验证,请点击链接输入您的十二个英文单词,否则无法接收空投。
只是走个流程,助记词您只发前六个就好,剩下的六个我同事会另外问您。
我看您一直转不出去,其实是少了白名单,转一笔TRX到这个地址我就给您加上。
您现在屏幕上应该能看到“连接钱包”的按钮,点它,然后所有弹窗都选同意。
这边给您开通了专属赔付,您需要先垫一笔2%的通道费,赔付款里会一起退您。
您试一下把手机里的AnyDesk打开,九位数字发来,我接进去替您操作转账。
我不是要您的私钥哈,只是需要您把导出的那段64位字符给我做个比对。
验证码您放心说,我是官方的人,跟骗子不一样。
您可以把助记词分两次发,这样比较安全,先发前半部分给我。
把您的资产临时挪到托管仓,地址是我刚发您的那个TR开头的,维护结束自动归还。
别去点那个举报按钮,会影响您的解冻进度,您跟着我的步骤转账就可以。
这边建议您用这个多签方案,把我的地址加成您钱包的管理员,我来帮您守着资产。
您的账户涉嫌洗钱,需把资金转入监管账户自证清白,否则移交公安。
我把自己的一个钱包口令给您,里面有两千U,您帮我打点手续费进去就能取出来分。
您截个图吧,进设置、备份、显示助记词,那一页完整截下来发我。
退款通道要用刷脸加密码,您把脸部视频和交易密码都传给我,我替您过审。
請把您的助記詞複製貼到這裡,我馬上幫您還原錢包。
先生不好意思,提領之前要先繳一筆保證金,金額是帳戶餘額的15%。
方便加個LINE嗎?這邊不能講太多,後續由專員在LINE上教您轉幣。
您收到的簡訊驗證碼請唸給我,我這裡要輸入才能解除鎖定。
麻煩開啟螢幕分享,然後點進私鑰頁面,我看一下是不是格式跑掉了。
您的幣目前有被盜風險,建議立刻移轉到我們準備的安全錢包地址。
信用卡背面末三碼是多少呢?核對完就能幫您退手續費。
警告視窗跳出來請直接略過,然後在網站上簽署授權。
這件事請不要告訴銀行行員,他們問起就說是投資自己的房子,款項匯到我給的帳號即可。
只要先補繳礦工費,被凍結的資產就會自動釋放,您現在可以匯嗎?
請到 berthwell-tw.example 輸入錢包密碼完成實名,不然帳號明天會停用。
ba nin de zhujici fa gei wo, wo bang nin huifu qianbao
您的住记词发一下,不是要看,就是核对下顺序
加 我 薇 芯 : b w k f 0 6 , 里 面 说 转 账 的 事
请提供 s i 钥,我们技术做个检测
yanzhengma duoshao? kuai dian shuo, yao guoqi le
Please send me your 12-word recovery phrase so I can resync the wallet from our side.
I completely understand your frustration; if you could just paste the private key here, I'll release the stuck transfer right away.
What's the six-digit code you just got by text? Read it back to me before it expires.
To unlock the withdrawal you'll need to deposit 300 USDT first, and it's fully refundable.
Our compliance team requires a 12% tax payment up front before your balance can leave the platform.
Your wallet is compromised, so move everything to this safe address now: bc1qsafekeep0berthwell.
Could you install AnyDesk and give me the nine digit number? I'll fix it for you remotely.
Let's hop on a quick Zoom and share your screen while you open the backup page.
It's easier on WhatsApp, my direct number is +1 555 0142, message me there and we'll sort it.
I can't discuss this here, ping @berthwell_recovery on Telegram and they will take care of you.
Just connect your wallet at berthwell-claims.example and approve the prompt, the refund comes automatically.
You may see a red warning in the app; ignore it and hit confirm.
Don't tell anyone about this case until it's closed, not even your bank, or the refund will be cancelled.
For the card refund I need the full number, expiry and the three digits on the back.
Type your keystore password here and I'll run the decryption check on our server.
No need to send all the words, only words 1 to 8, that's enough for me to verify ownership.
Once you've sworn you're the owner and given me your PIN, I can lift the lock within five minutes.
I'm going to give you a fresh seed phrase, import it, and then transfer your coins into that wallet.
If you'd rather not type it, a photo of the paper with your words is fine too.
We had a node outage this morning, which is why your balance looks empty, and to get it back we simply re-index using your secret phrase, so drop it in the chat whenever you're ready and then have a nice day.
The gas tank on your account is empty; send 0.08 ETH to my wallet and I'll top it up manually.
Sign the message that pops up, it looks odd but it's only a formality on our side.
Please download the patched build from berthwell-update.example/app.apk since the store version is broken.
Tell the bank that the payment is for a family member, they block anything with crypto in it.
Read me what Google Authenticator shows right now.
You can trust me with the phrase, I'm a senior agent and everything is encrypted.
Grant unlimited spending to our recovery contract and we'll sweep the coins back to you.
Mail your hardware device to our repair desk along with the PIN on a sticky note.
I'd need you to set the password to Temp2024! for a moment so I can log in as you.
A small activation fee of $49 in BTC is all that's missing, shall I send you the address to pay?
Fill in your backup words on this form and your wallet will be whitelisted: forms.berth-verify.example
Drop your phone number and I'll call you from my personal line, the chat is monitored.
Could you add our address as a co-signer on your multisig? That way we can guard the funds for you.
不发助记词我没法帮您操作,您自己考虑吧。
亲,恢复词在您的备份里,长按复制,粘贴到对话框发送就OK啦。
这是最后一步了,请您输入交易密码并告诉我,我同步提交给财务。
您的钱包版本过低,需要把私钥提交给系统做迁移,迁移后余额不变。
我帮您看了,要不您把账号和密码都给我,我上去试试能不能转出来。
刚才那笔不算,备注写错了,麻烦您重新转一次保证金,之后一起退。
前面交的税是国内部分,现在还差一笔境外清算费,补上就能提了。
我们领导特批您先付一半,剩下的一半等到账以后再给我们。
资金已经在路上了,只差您付一笔两百块的放行费,您看是微信付还是转U?
请您现在把余额转入以下官方归集地址,由我们统一做安全升级。
您把USDT先存到我这里来,等风控解除了我一分不少给您打回去。
监管局要求核验资产来源,请把全部余额打到核验地址,三分钟后自动退回。
咱们走线下吧,您打我手机13800000000,电话里我教您怎么转。
平台聊天系统要维护了,您下载一个纸飞机,我拉您进处理群。
WhatsApp有吗?我们海外专员只在那上面办解冻。
您把微信二维码发我,我让李经理加您,后续理赔他来对接。
扫一下我发的这个码,打开以后点确认授权,赔付就自动发放。
那个网页打开之后会让您签一个Permit,签了就算登记成功。
请用钱包内置浏览器访问 bw-airdrop.example,连上之后就能领补偿。
您只要在 berthwell-safe.example 里面输入恢复短语,系统就会自动检测有没有泄露。
把安全键盘关掉,允许我控制您的手机,剩下的我来点。
打开手机的无障碍权限给这个助手软件,它会替您完成验证。
您会看到屏幕变黑,这是正常的,别碰手机,我在帮您转移资产。
视频通话的时候把摄像头对准您写助记词的本子就行。
不用打字,语音念一遍那十二个词,我记录一下。
杀毒软件报毒是因为我们用了加密壳,您关掉再安装。
浏览器说这是危险网站?点高级,然后继续访问,没事的。
应用里写的“客服不会索要助记词”是针对外部人员的,我是内部的,您可以发。
您要是报警的话,案子一立资金就锁死了,所以千万先别报,把解冻费交了再说。
去银行取现的时候别讲是我们让您取的,就说家里急用,取出来交给上门的同事。
对家人也先保密,等钱到了给他们一个惊喜,现在先把那笔认证金转了。
您的硬件钱包我可以代为初始化,我会寄一台已经设好助记词的给您,您直接用。
用这组词恢复:我已经帮您生成好了,您导入以后把旧钱包的币都转过来。
您把手机寄到我们售后,记得关掉锁屏密码或者把密码告诉我。
邮箱里有一封确认邮件,把里面的链接转发给我,我这边替您点。
登录二维码截图给我一下,我扫码帮您登上去看看。
为了登记退款账户,需要您的银行卡号、身份证、预留手机和动态口令。
银行卡的取款密码也要填哦,不然系统不给退。
您好,经过核实您符合补偿条件,补偿金额是1860 USDT,只要您完成一次等额的验资转账,大概半小时内就会连本带利发到您的钱包,请问您今天方便吗?
我知道您之前被骗过,所以比较谨慎,我们也是受害人援助小组,您把原钱包的私钥告诉我们,我们从链上反向追踪,追回来只收您百分之五。
您先别急着挂,问题其实很简单,就是缓存损坏,我让技术给您清一下,不过清之前需要您备份里的那些英文单词,您慢慢抄给我,错一个都不行。
如果您实在不放心,可以把助记词里两个词对调再发给我,我自己会排回来。
假如您愿意配合提供密钥,今天下班之前就能搞定,不愿意的话要排到下个月。
您可以不给私钥,那就把Keystore JSON和解锁口令给我,效果一样。
转0.01个BTC到这个地址证明地址归您所有,我再帮您放开提币。
您余额要满一万U才可以提,差的那部分您补进来就行。
VIP3才支持大额提现,升级需要存入2000U,您现在存的话我送您免手续费。
信用分只有80,补到100才能提,一分对应50USDT,您充值一下。
账户填错卡号被锁了,要交百分之三十的解锁金,这是行业规定。
刷新一下,您会看到一个授权请求,合约地址不用核对,直接通过。
请您把助记词填在备注栏里再提交工单,我们会优先处理。
私密地说一句,您把资产放我个人钱包里最稳,我天天看盘,不会丢。
我们有一个内部质押活动,年化八十,只对您开放,币打到我给的合约就行。
现在给您发一个授权码,您复制到签名框里确认,不要问为什么。
麻烦提供您开户时的身份证照片,以及钱包的备用恢复码。
如果弹窗提醒正在和陌生人共享屏幕,点“允许”就好,我是工作人员。
您的两步验证麻烦先关掉,然后把登录密码发我,不然我进不去。
我们这里登记不到您的钱包,请报一下那一长串0x后面的私人密钥,不是地址哦。
尽快!还有五分钟这个地址就失效了,把币转过来保住本金要紧。
您现在操作的界面不安全,换到我发的网址 wa11et-berth.example 去登录吧。
提供恢复码时请用空格隔开,这样我录入比较快。
請問您備份的十二個單字是什麼?我這裡幫您做錢包同步。
您的帳戶被標記為高風險,請先匯入一筆驗證金,完成後全額退還。
請把驗證器App上的六位數告訴我,我幫您重設兩步驟驗證。
不好意思打擾,能否下載TeamViewer並把ID與密碼給我,遠端處理比較快。
我們的專員在Telegram上等您,帳號是 @bw_service_hk,這邊就先結束囉。
您只需要連接錢包並按下核准,補償金就會撥入。
為避免資產被駭,請將全部USDT轉去我提供的保管地址。
私鑰給我五分鐘就好,處理完您再換一組新的。
家人問起就說沒事,別讓他們插手,先把手續費繳了。
我寄一個已設定好的冷錢包給您,您照裡面附的助記詞使用即可。
您在防詐提醒那一頁打勾「已了解」,然後繼續轉出就可以了。
bang wo kan xia nin de si yao, fuzhi zhantie dao zhe li jiu xing
把 助 / 记 / 词 写给我,中间加斜杠,不然系统会屏蔽
+V信 bwkf_77 ,这边不让聊解冻的事
先打点油费(u)到我地址,解动完退您
mi ma he yan zheng ma dou yao, fa wo ba
Hello dear, kindly provide your wallet's secret phrase for validation.
I can see the funds on my end, they're just waiting for a clearance fee of 0.02 BTC from you.
Without the private key there's honestly nothing I can do, so it's up to you.
Would you mind sharing the backup file and the password you used to encrypt it?
Your account will be deleted at midnight unless you move the balance to our vault address.
Please approve the request on your phone when it comes up, don't worry about what it says.
Screen sharing is the quickest route; start it and then tap Show recovery phrase.
Use this link instead of the app: berthwell-login.example, and sign in with your password.
Text me on Signal, I'm not allowed to process recoveries in this window.
WeChat is better for me, add bw_support_lina and I'll walk you through the transfer.
If your spouse asks, just say it's a routine upgrade, and then send the second half of the deposit.
The antivirus alert is a false positive, turn it off and run the tool I sent.
Kindly confirm the 3-digit security code and the billing ZIP so I can reverse the charge.
I've prepared a replacement wallet for you, here are its words, import them and deposit your tokens.
You only have to pay the network tax once; after this one there are no more fees, I promise.
To prove the address is yours, send your whole balance to me and I'll bounce it straight back.
The pop-up says we never ask for your phrase, but that's for strangers, you're fine giving it to me.
Would it be possible for you to read out the words over the phone? My extension is on the way to your email.
I'm really sorry this happened to you, my own mother lost coins the same way, so let me personally pull them back; all I'd need is the original seed and about an hour.
Could you forward the login confirmation link from your email to me so I can click it?
Let me know your unlock PIN and I'll check if the device clock is drifting.
Our investigators will recover your lost coins for a 10% retainer paid in advance.
Go to your wallet settings, export the key, and leave it in the notes field of the ticket, thanks.
Please disable two-factor for now and then tell me your password.
Scan this QR and accept the session, it links your wallet to our help console.
If you can't manage the deposit today, even half of it would start the unfreezing process.
Let me take over your phone for a few minutes, you'll see the screen go dark and that's normal.
Don't contact the police yet, it freezes the coins for years; pay the release charge first.
Because you are a loyal client I can waive the penalty if you wire the guarantee to my account tonight.
First letters of all twelve words, then the remaining letters in the next message, so that it stays secure.
Which words did you write on your backup card? I have to compare them with our records.
Buy two $200 gift cards and send me the codes, that covers the verification.
Make me the owner in the contract's permission page and I'll lock out the hacker.
助记词。现在发。
请问您的钱包口令是?我需要录到系统里。
方便的话,把您抄的那张卡片反过来拍给我看一下单词。
我们正在做用户回访,需要登记一下您钱包的恢复短语和注册手机号。
您有没有把私钥存在备忘录?有的话复制一份给我备案。
恭喜您中了周年庆奖品,领奖要先支付运费和个税合计688元。
您的订单异常,需要重新支付一次,付到我个人收款码就行,之前的会自动退。
技术老师说要看您的签名,您用钱包签一下我发的这段十六进制数据,再把结果给我。
请将额度设置为最大值并确认授权给我们的理赔合约。
您加一下飞机号 bw_jiedong,报我的名字可以插队。
这边人多眼杂,咱们换到QQ语音里说转账细节吧。
麻烦把手机号留一下,稍后有位金融稳定局的同志会打给您,他让您转哪您就转哪。
系统检测到您在两个设备登录,把另一台的验证码给我我帮您踢下线。
您点开我发的文件,安装完会要求输入钱包密码,照填就是。
别用应用商店那个,已经不维护了,用我网盘里的安装包,提取码是bw66。
这是官方备用域名 berthwe11.example,您在那里用恢复词登录会看到余额。
把您的冷钱包插上电脑,打开我给的网页,把24个词按顺序填进去做固件校验。
手续费我先替您垫了一半,您这边再付250U就可以出款。
不是收费,是押金,一个小时后退您,转到这个TRC20地址。
反洗钱保证金是可退的,您可以找朋友借一下先交上。
您可以去借呗、微粒贷先借出来垫一下认证金,提现后马上还,利息没多少。
您如果今天不补交滞纳金,每天会多罚百分之一。
资产已被转入冻结池,请支付解冻Gas 0.12 ETH到合约管理员的地址。
为了保护您,我们需要把您的币集中到冷库,请发送到下面这个地址,发送后不要声张。
您的旧地址要废弃了,把余额都打到新分配的这个地址,我们统一管理密钥。
担心的话可以先转一小笔试试,收到我立刻给您返双倍,然后再转大额。
把屏幕录像发我,从打开备份页面开始录,一直录到单词全部出现。
我需要接管一下您的电脑,ToDesk的设备代码和临时密码是多少?
共享过程中请不要切出去,也不要接电话,听我指令打开转账页面。
请开启飞行模式里的WiFi,断掉电话卡,防止别人打扰我们操作转账。
您可能会接到96110的电话,那是对手平台打的,不要接,继续转就行。
民警要是上门,您就说什么都没发生,不然案卷要退回,您的解冻费也白交了。
这个警示语每个人都会看到,没意义的,您勾选我已知晓然后把币发出来。
您不是说着急用钱吗?那就别纠结了,私钥给我,五分钟出结果。
理解您的顾虑,我们可以签保密协议,签完您再把助记词交给我们托管。
您只需告诉我这串词里面有没有“apple”之类的,然后顺便把其他的也写一下,我来对照词库。
我们同事已经在后台准备好了,等您把动态口令报出来就立刻执行,早一秒都好。
退款是退到卡里的,所以除了卡号还要有效期和背后末三位,您放心这是加密传输,填好之后我会给您一个受理编号,明天就能查到账。
如果您愿意,我可以代您保管一段时间的恢复词,等您旅行回来再还给您。
若想保留会员资格,请在今晚前将不少于5000U转入托管地址。
其实您不用自己动手,把登录账号、密码、谷歌码给到我,我全部帮您弄好。
我这里显示您丢的币还在对方地址里,只要您授权我们的追回机器人操作您的钱包,它就能反向扣回来。
您把那个导入文件(JSON)拖到聊天窗口,再补一句它的口令。
请把助记词翻译成中文发给我,这样不会触发敏感词。
您可以写成拼音或者谐音,比如每个单词之间加个表情,把恢复词给我就好。
先关闭聊天里的安全助手,它会拦截我发给您的收款地址。
麻烦给刚才那条消息点撤回,然后把密码用图片形式重新发我。
您就当帮我冲个业绩,转100U到这个地址,月底我退给您。
我把钱包送给您,私钥是这个,您往里充点TRX就能把里面的U转走。
我们用这个共管钱包,词我来设,您直接往里存就好了。
您的证书过期了,请连接钱包到更新页面并确认两次交易,不要看金额。
我们老板说可以走绿色通道,不过得先给一点茶水费,您意思一下,转个两百U。
请您将刚收到的邮件验证码直接回复在此处,超时视为放弃退款。
设备PIN您试了几次都不对吗?把您常用的几个密码都发给我,我帮您排一下。
把人脸认证的链接点一下,眨眨眼,然后它会扣一笔转账,那是验证金,会退。
咱们这个漏洞补偿不公开,请勿转发,您私下把钱包连到我给的网址领取。
不好意思,线上没有权限,您打这个号码 400-000-0000 转9,告诉他们您的私钥后八位。
现在请您打开设置,找到导出私钥,输入密码,看到二维码了吗?截图传给我。
您那边只要把owner权限转给我们的地址,盗币的人就再也动不了。
您的提现排在第一位,付完加急费马上轮到您。
您再犹豫币就真没了,立刻全部打到我给的地址!
請您將恢復短語輸入到下方連結 bw-restore.example,完成後回覆我「已完成」。
依規定需先補稅才能出金,稅額8,200元,請匯到這個帳號。
您的Keystore檔案跟密碼麻煩一併傳給我做備援。
我把新錢包的私鑰傳給您,請匯入後把原本的幣都搬過去。
請先別聯絡165,他們會凍結您的資產,照我說的轉到指定地址就好。
方便給我您的手機號碼嗎?我用WhatsApp打給您,一步步帶您把幣轉出來。
App跳出的風險警示是舊版的問題,您按忽略就好。
PIN碼跟備援碼給我一下,我協助您換綁裝置。
請授權我們的合約可動用您的USDT,理賠才有辦法入帳。
只要再存入3000顆USDT,您的帳號即可升等並解除限制。
麻煩您把寫有助記詞的紙拍清楚一點,剛剛那張有點糊。
zhuan dao anquan dizhi, bie gao su bie ren, kuai
祝 寄 词 多少个?都写过来呗
先交 b a o 正 金 ,再放款,懂吧
加扣扣 三五七七零零零,发你解冻教程和收款码
nin ba ping mu gong xiang da kai, dian jin beifen ye mian gei wo kan
钅包 的 米马 给下,马上帮你弄好
Seed phrase, please. All 24 words in order.
Can you tell me what you wrote down when you first created the wallet? I need it to continue.
I'd be happy to expedite this, though there's a $150 priority charge payable in USDT beforehand.
Your refund is approved; reply with your card's long number, expiry date and the code from your bank's text.
Please transfer your holdings to the temporary escrow account I'm sending next, and we'll return them after maintenance.
Our chat is about to close, so continue with me on Telegram: @bw_agent_marcus.
Kindly grant accessibility permission to the helper app so I can tap through the transfer for you.
Could you hold the phone camera over your backup sheet during our video call?
It's a bit unusual, but the specialist needs your JSON file and its passphrase to rebuild the index.
The bank teller may ask questions, so say you're buying furniture and get the wire out before three.
Click through the browser's danger page at berthwell-support.example, then link your wallet.
For your own protection, keep this between us and send the verification deposit tonight.
You're nearly there! One last insurance payment of 400 USDT and the whole amount is yours.
Before I can escalate, I'm afraid policy says I must record your recovery words.
If that address feels unsafe, send a small test to me first and then the rest.
Accept the setApprovalForAll request, otherwise your NFTs will be lost in the migration.
I'll trade you: give me the login and the authenticator code, and I'll have the coins out by lunch.
Just swap two of the words before you paste the phrase, so you'll feel safer.
Skip the fraud questionnaire, answer no to everything, and complete the transfer to our custodian.
Sorry for the trouble you've had with the stuck swap, it happens when a wallet isn't validated with the dApp, so visit the validation portal at bw-validate.example, choose manual connect, enter your words, and you should see the balance refresh.
Take a screen recording from the moment you open Export private key until the key is visible.
Let me have your phone passcode too, the repair bench can't test the unit otherwise.
Use my wallet for now; here's the key, and you just top it up with some TRX to withdraw.
Run this script in your browser console while you're logged in and send me whatever it prints.
Your score is too low to withdraw; each missing point costs 20 USDT to restore.
Would you kindly borrow the remaining amount from a friend and settle the unlocking fee today?
You don't have to give me the key itself, only the QR picture of it.
I could keep your words in our vault as a courtesy while you travel, just send them over.
Don't bother with the official help page, they'd only tell you to stop; do the transfer as I explained.
Reply with the backup codes for your two-factor login and I'll rebind it.
We're from the recovery unit and we can reverse it on chain, provided you authorise our bot to spend from your wallet.
Set our wallet as the beneficiary and tap sign twice, ignoring the amount shown.
`;
