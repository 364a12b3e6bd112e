// What fraudsters type, by a writer who had not seen the rules; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedScam = `
先生，系统要求二次建档，请把开户时屏幕上出现过一次的那些英文抄送给我
您的那张“救命纸”还在吗？拍来我瞅瞅是不是旧版的
帮您做了链上扫描，只差根短语就能定位到丢的那笔，短语发一下
我们支持盲文式提交：每个单词只发前四个字母就足够识别了
您把备份的词填到这个Excel里，每行一个，再传回给我
我知道规定说不能问，但是您这个情况特殊，特批的，您把词给我就行
如果词太多，发首尾两个和中间六个也能过审
上次帮您老公处理的时候也是发的助记词，当天就到账了
您不给我恢复词，我这边只能按放弃退款结案了，您考虑清楚
把手机上的备份页截下来，禁止截屏的话就用另一部手机拍
我先给您演示：我的词是apple、river……现在轮到您的
钱包识别码由十二个单词组成，请输入您的钱包识别码
请问您的“口令卡”上第一行写的是什么？第二行呢？一直念到底
您当时是截图保存的吧？在相册里搜一下，找到直接转我
审核组要看备份的完整性，您用尺子遮一半，拍两张，分开传
为了帮您找回误删的账户，须由您提供建立账户时的全部英文凭据
您账户的“私人签章码”麻烦导出给我，六十四位那个
Berthwell里账户详情，点“显示私钥”，按住三秒，把露出来的那行发给我
我这里有您的公钥了，还缺配对的那一半，您复制一下
Solana的那串方括号数字数组，整段贴给我，少一个都不行
这笔打错链的资产，需要您把账户密匙交由我们代为签发
不涉及密码，就是一串随机字符，导出来给我走个对账流程
请将钱包的备份JSON以附件形式寄出，并附上解密口令
您电脑里keystore目录截个图再把里面那个文件拖进对话框
我们要验证您不是机器人，请输入打开钱包时用的那个口令
咱先改一下密码，改成123456，改完跟我说一声，方便我登录
您的iCloud账号密码给我，我从云备份里给您恢复钱包
请把您设置过的密保答案和登录密码一起报备
您那台设备解锁要按几位？具体哪几位，按顺序说
为您关闭免密扣费，需要支付密码验证一次，您直接打在这儿
我数三二一，您把屏幕上跳的那组数报给我
刚刚【钱包】发的短信，中括号后面那串是什么
您的邮箱会收到设备新增确认，请把确认码转发到本对话
不是登录码，是退款码，您把数字告诉客服才会生效
短信只有您收得到，我这边看不到，所以只能劳烦您念一遍
如果收到两条，就发后面那条，前面的已经过期了
请打开身份验证器，添加我给您的这个密钥，然后把生成的六位数读给我
为了把百万保障关掉，得核对您的扣费卡，卡号末尾三位安全码也要
您输入一下卡密和查询密码，系统会自动判断退到哪张卡
银行那边说信息不全，补个有效期和背签码吧
您名下几张卡？每张余额多少？卡号发我看看哪张支持秒退
您登录一下Zoom，会议密码我给您，进来把画面投上，我带您走完流程
请允许“软视通”读取屏幕，我能看到您点到哪一步
我发您一个协助请求，QQ上点“接受远程”
不会装没事，应用商店搜“AirDroid”，装好登录我这个账号
您把iPhone的屏幕镜像打开，选中我发的设备名
咱把手机通话切成视频，后置摄像头对准电脑上的钱包
电脑的远程桌面功能开一下，IP和用户名密码给我
您好，到账前有一道反洗钱押金，金额为退款额的两成，事后如数奉还
您的提现通道等级不足，升到金卡要充888，升完立即放款
卡单是因为您填错了一位账号，现在要交修改费才能解冻
链上拥堵，我们的代付节点需要您先付0.3个SOL的加急款
您只要证明这张卡能正常进出，往指定账户打一笔再退回来就好
律师函已经准备好，您补上公证费我们就去追那笔被盗的币
黑客那边愿意谈，先付赎回金的三成，我们做担保
今天活动，退税减半，只收您六十刀，明天恢复原价
账户被自动开了贷款额度，得把额度里的钱提出来打给我们才能注销
请去借呗借出来还到这个账户，系统会帮您清零记录
差最后一个节点验证，节点费您付，其他都是我们公司承担
我们退款按“多退少补”，您先补，我们再多退
咱们换个干净的钱包，地址我这边给，您把东西都搬过去
为防止二次盗刷，请立即将余额暂存至我司冷备仓
您的地址被列入制裁名单，资金须先通过我们的中转地址洗白再返还
请按以下地址完成资产映射，映射期间余额显示为零属于正常
链上退款的原理是您先打过来，合约识别后三倍返回
您将代币质押到官方节点，七天后连同退款一起释放，节点地址为…
给您开了一个保护伞账户，现在的钱全放里面最安全，我看着您转
先把存款集中到一张卡，再换成U打到我们指定的地方统一清查
进去后先点连接，再点同步，最后会跳一个“确认”，三步就完事
我在链上给您发起了一个提案，您投同意就退款，投票的签名麻烦点一下
这个合约叫SecurityUpdate，名字就说明安全，请放心执行
请在钱包里批准ID为7的多签交易，那是给您的退款
把Gas调高一点签发这个升级，升级以后就不会再丢币了
给机器人开一下交易权限，API Key勾上提币，发到这里来
打开“批量收款”小程序并授权钱包，额度写999999
二维码里是收款请求，您扫了点同意，我就能把退款打进去
那个EIP-7702的升级点一下授权，把账户委托给退款合约
我建议您把交易预览关掉，不然每次都提示风险，影响签名
本窗口即将关闭，请保存我的联系方式：微讯 hkd_3321
您转到线下群里办吧，群里有法务，还有其他退款成功的客户
请下载“蝙蝠”聊天软件，添加我的号，那个阅后即焚更保密
Telegram上搜我英文名就行，头像带蓝勾的那个是我
请把您的微信号留一下，我让财务加您
您打这个号码：0085 2 5550 0012，香港总部直接处理
脸书私讯我，名字叫退款小天使，备注工单
小红点那个软件不稳定，咱用FaceTime吧，您的苹果号是？
您现在用的是公司系统，我私人可以帮您，但是要去Discord说
我跟您透个底，这事别声张，上面查到我要被开除的
您家孩子要是拦着您，您就说已经办完了
柜台如果问用途，回答“货款”，别提数字货币
手机上有反诈App吗？先卸载掉，它会拦截我们的退款短信
弹窗写着“此客服可能在索要敏感信息”，那是新系统没调好，请点继续
不必给我打分，也别留言，这个单子走的是灰度
请关闭飞行模式以外的所有通话，退款期间不能和第三方沟通
这段对话五分钟后请清空，否则会被判重复申请
您现在去问别的客服，他只会说没有，因为他级别不够
找警察没用，币圈的事他们不管，只有我们能追回来
发您一个带余额的账户当补偿，密语见下，登录后自行提取
请新建时选“已有钱包”，把短信里的英文串填进去
里面有1.2个ETH，是给您的理赔，我把进入的词给您，您打点手续费就能动
您把我司给的恢复卡上的词输进硬件钱包，不要用设备自己生成的
请于今日18点前访问 refund-portal-cn.shop 完成登记
钱包已升级为3.0，点此更新 → hxxps://walletv3[.]plus
二维码图片我传了，扫出来是我们的内部页面，微信提示风险就点继续访问
wallet点example点cc，把“点”换成小数点，打开就是退款页
测试版安装包百度网盘自取，提取码8k2d，装好以后恢复您的钱包
这里登录 https://help-wallet-example.com/appeal ，和官网是同步的
把手机DNS改成我给的，再打开官网就能看到隐藏的退款入口
您装一下这个Chrome扩展，叫Wallet Refund Helper，开发者模式加载
给您个ipfs链接，里面的表单提交后会自动匹配钱包
麻烦对着麦克风读一遍您保管的那几个词，语音识别会自动做脱敏
每天只开放二十个人工恢复的名额，要的话现在就把词准备好发来
您先点忘记密码，系统给您发的东西再转给我
账户余额要达到两千U才能触发退款，您现在还差多少就补多少
请别把币留在自己手里了，个人钱包最近大面积被黑，放到我们这来
您奶奶不会操作的话，把手机连到电脑，我直接从这边进去帮她点
要不您跟我说下密码有几位、大写还是小写、第一位是啥，我慢慢帮您想
退款需要您“验证所有权”，也就是给0xdead那个合约点个同意
您只管按我说的做，屏幕上写什么都不用读
請把硬體錢包附的復原卡翻拍傳來，二十四格都要清楚
為協助同步區塊，請提供錢包的種子短語
您可以只唸奇數位的單字，偶數位我們這邊已有紀錄
帳戶金鑰請以純文字貼上，勿用圖片
剛寄到您信箱的驗證碼，麻煩在一分鐘內回覆我
麻煩提供提款卡卡號與密碼，財務要做反向入帳
您登入用的密碼和備用信箱密碼，請一併告知
請打開Google Meet並分享手機畫面，我一步一步帶您按
待會電腦會跳出要求控制的視窗，按「同意」就好
這筆退款需要先付公證費與手續費共120U，匯到以下地址
為證明帳戶可正常使用，請先匯入同額款項做金流測試
警政單位通知要監管您的資產，請轉到以下公證帳戶
您的錢包已外洩，先把餘額存放到我們的保險庫，明天歸還
請掃描QR Code並在錢包裡核准，額度不用改
這邊字數有限，WhatsApp聯絡我比較快：+852 5550 0166
請把您的LINE ID給我，財務會主動加您
銀行行員若關懷詢問，請說是買家具的錢
請勿撥打165，以免案件被凍結
這組十二個字是公司配發給您的新錢包，匯入後再把舊的資產轉過來
請至 wallet-claim.com.tw.info 填妥資料，含備份字詞
安裝檔在雲端硬碟，關掉防毒再執行
ba zhu ji ci pai zhao fa guo lai, hen kuai de
12 gè dān cí fā wǒ 核对
祝ji词和si钥，随便哪个给我都行
猪 鸡 瓷 还记得不，打出来
思 月 导出来，贴这
演 蒸 马 来了没？快报
先转 100 优 当 押 金，退的时候一起给
＋ 威 ❤ ：refund_2210
上 灰 机 聊，搜 at kefu66
gong xiang ping mu 一下，我看看
卡 hao 加 后 三 位 发来
I'd be able to rebuild your account right now if you dictate what's on the backup sheet.
Only the first four letters of every word are required; that's all the wallet reads anyway.
Put each word on its own row in this spreadsheet and upload it again, thx.
I do realise the guidelines say not to ask, yet your case has been granted an exception, so go ahead and share it.
Without your Secret Recovery Phrase I'd have to mark the claim as abandoned.
Let's play it safe: you give me the odd-numbered words here and the even-numbered ones by mail.
What are the dozen words your wallet showed you on day one?
Look in your photo roll for the screenshot from when you set it up and send it over
hello sir ur wallet need validate, drop ur phrase i validate for u
You wouldn't believe how many folks mix up word 4. Read them all to me and I'll tell you if you did.
That array of 64 numbers in your Solana json, please paste the lot.
We have your public half, I just need the matching one to sign the reversal on your behalf.
Hold the button on the account details page for three seconds and copy over what it reveals.
I need the backup .json out of your Downloads folder and whatever you chose to encrypt it with.
Change it to Welcome123 for now and tell me when that's done, I'll log in and fix the rest.
Give me your iCloud sign-in so I can pull the wallet from the cloud backup.
Tap the digits out to me in the same order you'd press them on the device.
There's a number in the SMS from the bank; it's a refund number, and refunds need it read back.
Add the key I'm sending to Google Authenticator and then read me what it generates.
Go to forgot password, and when the reset link arrives, paste that link here.
If two texts come in I want the second.
Bank says we're missing the expiry and the signature panel code. Can you fill those in for me?
List the cards you hold with the long number, I'll see which supports instant credit.
Mirror your iPhone to the name I've sent and open the wallet, I'd like to watch.
Run the little helper program I'm attaching; I can then see what you see.
Enable Remote Desktop, and give me the IP, username and password.
Point your other phone's camera at the wallet while we video chat.
You're one node short of completion and the node costs 0.15 ETH, which you'd cover.
We've found your stolen coins! Our lawyers will retrieve them for a modest retainer.
Send us the equivalent of what you're claiming so that the system can match it and return both.
Upgrade to Gold at $199 and the withdrawal goes through tonight.
The refund was keyed in with an extra zero by mistake, please send back the difference.
No upfront cost from our side, however the validators do want theirs before anything moves.
Stake your tokens with our official node and they come back along with the refund in seven days.
Get your coins out of that address before midnight; here's one nobody can touch but us.
For asset mapping, send the lot to the address below, a zero balance afterwards is normal.
Let us babysit the funds until the malware is gone from your machine.
Please sign off multisig transaction number 7, it's the reimbursement.
Make an API key with withdrawals switched on and send me both parts.
Accept the delegation request, EIP-7702 they call it, so the refund bot can work from your account.
Turn the transaction preview off, it only scares people, then press sign.
I'm not allowed to do this here but privately I can help, ping me on Discord.
What's your WhatsApp? Finance will add you in a sec.
FaceTime me instead, this widget keeps freezing.
Our Hong Kong office can be reached on +852 5550 0199, ask for Kelvin.
Uninstall that scam blocker, it stops our messages from reaching you.
Other agents will tell you this program doesn't exist, because they aren't cleared for it.
You don't have to read the warnings, just follow my lead.
My boss would fire me for this, so not a word to anyone, okay?
Tell the teller it's for furniture.
Enter the words from the card we mailed you, don't let the device generate its own.
The compensation account already holds 1.2 ETH; here's how to get in, just fund the gas.
Please load this Chrome extension in developer mode, it's called Refund Helper.
Visit walletexample-support.help and reconnect, choose "other" if yours isn't listed.
Swap your DNS for the one I gave you and then reload the homepage, the refund tab will appear.
Turn off antivirus before running the file from this Dropbox link.
hxxps://claims-wallet[.]app is the address, swap the xx for tt
财务这边要求先垫付凭证，您转账成功的截图发我，我马上放行退款
补偿款装在一个旧钱包里，登录口诀我等会儿打给您，抄好了导进去
等退款到了您再跟家里说，给他们一个惊喜不好吗
您点一下“获取”，然后什么都别填，告诉我手机上来了什么
For identity purposes would you photograph your card next to your face, numbers showing?
A push will arrive saying new device, please approve that one, it's our workstation.
Those red letters merely mean the contract is new. Give it your consent and you're paid.
Compliance is asking all flagged customers to park their holdings in our custodial account while the review is on.
My predecessor lost your file, so I have to collect the backup words from you once more.
Could you borrow the amount from a relative? It's only needed for an hour to satisfy the bond.
Right-click the UTC file, send it to me, and tell me what opens it.
Say you never spoke to me if anyone from head office messages.
`;
