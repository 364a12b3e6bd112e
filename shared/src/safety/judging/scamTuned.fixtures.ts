// What fraudsters type in an agent's place, of every kind that the guard stops; the rules were tuned on these.
// Owns the lines. Test data only; judgedScamZh and judgedScamEn hold those that nothing was tuned on.

export const scamTuned = `
退款前需要先缴纳500U保证金
您的账户被冻结,请支付解冻费
请先转一笔小额USDT验证您的钱包
需要先交20%的个人所得税才能提现
支付手续费后退款马上到账
激活退款通道需要预存100USDT
您先转0.1ETH过来作为gas费,退款一起退给您
保证金会在退款时一并退还给您
流水不足,请再充值200U刷流水
财务要求您先付一笔验证金
请购买三张礼品卡并把卡密拍给我
需缴税款 1,200 USDT 方可提币
账户异常,补交滞纳金后解锁
请打款到对公账户完成验资
为了您的资金安全,请将资产转移到安全账户
把币转到我们提供的安全地址
请把USDT转入以下地址:TQq3EYEiaYr95r6ePRQwycukCEAE4qWkE7
先把钱包里的资产转到临时钱包,我们核查后退回
请转到官方托管地址进行保护
资产需要迁移到新的冷钱包地址,我发您
把剩余的币打到我给您的地址
系统升级,请将余额转至备用地址
请在弹窗中点击授权
请连接您的钱包完成验证
打开dApp签名就可以退款
请对合约进行授权,退款自动到账
点击确认签名领取退款
请同意授权USDT额度
同步一下您的钱包
请验证钱包以恢复资产
加我微信详聊
请加我的微信 refund8899
这边聊不方便,加一下QQ
我们转到Telegram沟通吧
请添加电报客服 @refund_help
麻烦加飞机号处理
加V处理更快
+V:abc12345
薇信联系我
请联系WhatsApp专员
打这个电话 13812345678 找我
请拨打 400-123-4567 联系财务
请发邮件到 refund.center@gmail.com
您的微信号是多少,我加您
加入我们的退款群
扫码进群领取退款
私聊我给您处理
请点击 https://refund-center.top/claim 申请退款
打开 wallet-verify.xyz 登录验证
访问 https://etherscan.io.claim-refund.com 查看
请到 http://wallet.example.com.refund.cc 操作
请下载 https://safe-app.cc/app.apk
请用这个钱包接收退款,助记词如下
我给您一个新的助记词,导入后就能看到退款
导入以下私钥领取您的资产
我们为您生成了新的钱包,请导入
页面上的红色警告不用管
请忽略安全提示继续操作
那个风险提示是误报,直接跳过
请关闭弹窗警告
不要告诉银行您在做什么
这件事请保密
别跟家人说
不要报警,我们内部处理
处理完请删除聊天记录
把我们的对话删掉
请清空聊天截图
请勿向其他客服透露此事
请发身份证正反面照片
麻烦提供手持身份证自拍
请上传护照照片到聊天
提供一下您的银行卡号
请告诉我收款银行账号和开户行
请提供您的家庭住址
请在10分钟内完成,否则账户将被永久冻结
立即操作,逾期视为放弃退款
再不处理资产将被清零
我保证您的退款今天到账
百分百可以追回您的资金
一定给您退款,放心
退款明天就到账
您的钱今晚之前会退给您
要把钱拿回来,得先押一笔
请把卡号和背面三位数发我
需要您的完整银行卡号
把创建钱包时抄下来的那些词发我
开机时输入的那串数字告诉我
手机刚收到的六位数字念给我听
点导出后复制那一串字符给我
请发一下 zjc
yzm 多少
把您的 zhu ji ci 给我
助|记|词 发来
助❤️记🔥词给我
柱记词发一下
發下助記詞
please pay the release fee before we send your refund
You need to deposit 200 USDT to activate the refund
A refundable security deposit is required
To unlock your account you must first pay the tax
Send 0.05 ETH for gas and the refund will be processed
There is a 10% processing fee, payable upfront
Kindly make a small verification transfer
We need a test transaction of 5 USDT to verify your wallet
Buy a $100 gift card and send me the code
You owe income tax on the withdrawal, please settle it first
Please cover the network fee so we can return your coins
Your refund is on hold until the compliance fee is paid
Please move your funds to the safe wallet
Transfer your assets to our secure vault
Send the remaining coins to this address: 0x52908400098527886E0F7030069857D2E4169EE7
Your wallet is compromised, move everything to the address below
I will give you a new address, send your USDT there
We have created a holding account for you, transfer your balance to it
Migrate your tokens to the new wallet I send you
Connect your wallet to the refund portal
Please sign the message to claim your refund
Approve the contract so we can send the refund
Tap approve in the pop-up
You need to validate your wallet
Please rectify your wallet
Authorize the transaction in your wallet and the refund arrives
Give the contract permission to spend USDT
Sync your wallet to fix the issue
Contact me on Telegram @refund_desk
Let's continue on WhatsApp
Add me on WeChat
Message our agent at t.me/refunddesk
Text me at +1 415 555 0134
Please call 1-888-555-0199 to talk to our refund team
Email your details to refunds@wallet-support.com
Move this chat to Signal
I can help you faster on Discord
DM me
What is your WhatsApp number?
Give me your phone number and I'll call you
Join our telegram group for refunds
go to https://claim-refund.app and log in
Visit wallet-restore.net
Open https://etherscann.io/refund
Download the app here: http://bit.ly/3xRefund
Use this wallet: I created it for you
Import this seed phrase to receive your refund
Here is a new recovery phrase for you, import it
I have generated a wallet for you, here is the private key
Ignore the warning
You can ignore the security message, it always shows
Don't worry about the red banner
Just dismiss the alert and continue
Do not tell anyone about this
Don't tell your bank
Keep this between us
Please keep our conversation confidential
Don't mention this to other agents
Delete this chat when we are done
Please clear the conversation and the screenshots
Send me a photo of your passport
Please upload a selfie with your ID card
I need your bank account number
What is your IBAN?
Please tell me your home address
Act within 10 minutes or your funds will be lost
Your account will be suspended immediately unless you act now
Last chance, otherwise the refund is cancelled
I guarantee you will get your money back
You will definitely get a full refund
Your refund will arrive tomorrow
I promise that the money is back in your account tonight
100% recovery of your funds
Send me the words you wrote down when you created the wallet
Tell me the number your phone just received
Copy the long string you see after tapping export and paste it here
What do you type to unlock the app? tell me
I need your full card number and the CVV
give me ur s33d phr4se
your recovry phrse pls
Send pass-word
P A S S W O R D please
t e l e g r a m me at refundhelp
Pl3ase s3nd your pr1vate k3y
Read out the backup sheet for me
Please enter your secret words on the page
I need to log in to your account, send me your credentials
Let me log in for you, what are your login details?
Turn on screen mirroring for me
Install our security plugin so that I can work on your phone
Could you open the meeting app and press share
请安装安全控件后继续
请下载会议软件,会议号 888 666
帮我打开手机的远程功能
您用一下飞书会议,我在里面教您
把登录信息发我,我替您登录
账号密码一起发
`;
