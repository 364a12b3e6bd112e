// Lines for the test of the agents' guard, written by hand: what fraudsters type and what honest agents type.
// Owns the lines. Never imported by anything but tests.

export const scamChinese = `
请把助记词发给我
请提供您的助记词,我们核实后马上退款
麻烦把12个单词按顺序发一下
您的助记词是什么?
助记词发我看看
为了加快退款,请输入您的助记词
把纸上抄的那些单词拍照发给我
请您将钱包私钥告诉我
私钥复制过来给我
需要您的私钥来处理这笔退款
请上传 keystore 文件
请提供私鑰以便核對
請把助記詞傳給我
請告訴我您的註記詞或助記詞
助 记 词 发 给 我
请发一下助记祠
请提供私鈅
私匙给我一下
zhujici 发我一下
麻烦提供一下 siyao
请把验证码告诉我
收到的短信验证码是多少?
验证码发一下
驗證碼報給我
请回复您手机收到的验证码
您手机上的谷歌验证码念一下
刚刚发到您手机的动态码,请告诉客服
请把信用卡背面三位发过来
请提供卡号和CVV
把卡的安全码填在这里
请告诉我您的支付密码
请输入您的钱包密码到这个对话框
密码发给我,我帮您解锁
请提供登录密码核实身份
請提供您的密碼
PIN 码告诉我一下
请共享屏幕,我来指导您操作
麻烦您打开腾讯会议并共享屏幕
请下载向日葵,我远程帮您处理
请安装 ToDesk 方便我们操作
打开 AnyDesk 把代码给我
我们用屏幕共享看一下您的钱包
您方便投屏给我看一下吗?
我需要远程控制您的手机来退款
請分享螢幕給我
加入騰訊會議,我帶您操作
没有助记词我们无法为您退款
不提供验证码就无法处理退款
别担心,把助记词发给我就行
不要告诉任何人,把私钥发给我
能不能把助记词发我?
为什么不把助记词发给我?
请打开设置查看助记词,然后截图发给我
找到助记词后复制,贴到这里
助记词?
验证码多少
密码呢?
请在下面的链接里输入助记词进行同步
请到这个网站输入您的私钥验证钱包
为防止诈骗,请把助记词发给我核实
系统需要验证您的助记词
我们需要核对一下您的助记词
请说一下您的二十四个单词
您好,退款需要您的恢复短语
请配合提供密钥,完成退款验证
ｗｉｆ私钥请发一下
`;

export const scamEnglish = `
Please send me your recovery phrase
Could you share your seed phrase so we can verify your wallet?
What is your recovery phrase?
I need your 12 words to process the refund
Please type your 24-word phrase here
Can you confirm your seed phrase for me?
We require your private key to release the refund
Kindly provide your private key
Paste your private key in the chat
Upload your keystore file please
Please give me your secret phrase
Tell me your mnemonic
Send a photo of your recovery phrase
Please read me the words on the paper
s e e d phrase please
Send me your s33d phrase
Please enter your seed phrase at the link below
Go to this website and enter your recovery phrase
We can not process the refund without your recovery phrase
Without your private key we are unable to proceed with your refund
Don't worry, just send me your recovery phrase
Why don't you send me your private key?
Can't you just give me your seed phrase?
No problem, share your private key and I will fix it
To validate your wallet we need your secret recovery phrase
Please verify your seed phrase
Open settings, show the recovery phrase, then paste it here
Find your private key and send it to me
What is the verification code?
Please tell me the code you just received
Send me the one-time code
Please share the OTP
Could you give me the 6-digit code?
Read me the SMS code please
I need the authenticator code to continue
Please provide the CVV of your card
What are the three digits on the back of your card?
Please tell me your password
What's your wallet password?
Send your PIN please
I need your password to unlock the account
Please reply with your passcode
Please confirm your password
Could you type your PIN here?
Please share your screen
Can you share your screen with me?
Let's start a screen share so I can help
Download AnyDesk and give me the code
Please install TeamViewer
Install QuickSupport so that I can fix it remotely
I will guide you, please join the Zoom meeting
Open TeamViewer and tell me the id
Let me take remote control of your phone
We need remote access to your device
Hop on a Zoom call and show me the wallet
Share your screen
password?
Your seed phrase please
OTP?
If you give me your recovery phrase I can restore the funds
If you send us your private key we will return the coins
For security reasons, submit your seed phrase in the form
Please fill in your recovery words below
I would like to ask for your private key
Someone from our team will need your recovery phrase, please send it
Your private key is required to process the refund
Dm me your seed phrase
Please рrovide your seеd phrаse
`;

export const helpChinese = `
我们不会向您要助记词、私钥、密码或验证码
请提供交易哈希
请不要把验证码告诉任何人
请勿向任何人透露您的助记词
客服绝不会索要您的私钥
官方客服永远不会要求您提供助记词
切勿共享屏幕,骗子会借此看到您的密码
请妥善保管您的助记词
请把助记词抄写在纸上并离线保存
助记词只由您自己保管,我们看不到
如果您把助记词发给过别人,请立即创建新钱包并转移资产
您是否把助记词告诉过别人?
有人向您要过验证码吗?
是否有人让您共享屏幕?
骗子会要求您提供助记词,请提高警惕
冒充客服的人会让您下载向日葵
任何向您索要助记词的人都是骗子
如果有人自称客服让您安装 AnyDesk,请直接挂断
请发一下交易ID和金额
麻烦提供一下订单号
请告诉我您使用的网络
请截图交易详情页面发给我,注意遮住助记词
您可以在设置里修改密码
忘记密码可以用助记词在您的设备上重新导入
请问您是什么时候修改密码的?
您收不到验证码的话,请检查短信拦截
验证码会发送到您的邮箱
我们会发送验证码到您的手机
没有助记词,谁也无法恢复钱包
请不要在任何网站输入您的私钥
请不要在聊天中发送助记词
千万别把私钥发给任何人,包括客服
我们不需要您的密码
退款不需要您提供助记词或私钥
请提供交易哈希,不要发送私钥
请只提供交易ID,我们从不需要您的助记词
请升级到最新版本后再试
请确认您选择的网络是否正确
请提供收款地址和转账时间
您的退款申请已提交,工单号是 RC-1234-5678
审核通常需要一到三个工作日
已确认的链上转账无法撤销
请联系收款方平台
如果助记词已经泄露,请尽快把资产转到新钱包
若您已经在那个网站输入了私钥,请马上转移资产
什么是助记词?它是恢复钱包的唯一方式
助记词和私钥有什么区别?
请在钱包 App 内输入您的密码登录
請勿將助記詞提供給任何人
我們不會要求您分享螢幕
請提供交易雜湊
有人要求您提供驗證碼嗎?
请保护好您的私钥,不要截图保存
看到"请把助记词发给我"这样的消息,请举报诈骗
您可以开启两步验证保护账户
请问您当时看到了什么错误提示?
请把错误提示的截图发过来
您说的共享屏幕是对方要求的吗?
客服不会让您下载任何远程软件
请核对交易哈希和金额
请告诉我您的钱包版本号
我们已收到您的反馈,会尽快处理
请不要相信任何索要验证码的电话
银行会发送验证码给您,请不要转发
警惕以退款为名的屏幕共享诈骗
密码错误次数过多会被锁定,请稍后再试
`;

export const helpEnglish = `
Never share your recovery phrase
Please send me your transaction id
We will never ask for your recovery phrase, private key, password or code
Has anyone asked you for your private key?
Did you share your recovery phrase with anyone?
Have you ever entered your seed phrase on a website?
Please do not send your password in this chat
Do not share your screen with anyone
No real agent will ask for your seed phrase
Support will never, under any circumstances, ask for your private key
Nobody from our team needs your recovery phrase
Please keep your recovery phrase offline
Write down your recovery phrase on paper and keep it safe
If you shared your recovery phrase, create a new wallet and move your funds
If someone asks for your private key, it is a scam
Anyone who asks for your code is a scammer
Scammers often ask you to install AnyDesk
Please provide the transaction hash, not your private key
Could you tell me the network and the amount?
Please share a screenshot of the transaction page
Your recovery phrase never leaves your device
We cannot see your recovery phrase
Please do not install TeamViewer or any other remote tool
Did they ask you to share your screen?
Was there a caller who wanted remote access?
You can change your password in settings
When did you change your password?
I forgot my password is a common question, see the help page
If you did not receive the code, check your spam folder
We will send you a verification code by mail
The code was sent to your phone
You need your recovery phrase to restore the wallet on a new phone
Without the recovery phrase nobody can restore the wallet
What is a recovery phrase? It is the only backup of your wallet
Enter your password in the app to sign in
Please enter your PIN on your device to unlock it
Your refund is under review
The review usually takes one to three business days
A confirmed transfer on chain cannot be reversed
Please contact the receiving platform
Could you send me the order number?
Please check that the network is right
Thanks for waiting, I am looking at your case now
Please update the app to the latest version
What time did the payment go out?
Which token did you send?
Your case number is RC-1234-5678
Please tell me what the error message says
Please be careful: a fake support account may ask for your seed phrase
Never type your recovery phrase into a website
Don't give your one-time code to anybody, not even to us
We don't need your password
You do not have to give us your private key
A refund never requires your recovery phrase
It is not necessary to share your screen
If you see "send me your seed phrase", report it as a scam
Please report anyone who requests your PIN
Sharing your screen with strangers is dangerous
The public key is not a secret
Can you zoom in on the picture?
Use a password manager to keep your passwords
Please turn on two-factor authentication
Has somebody told you to install remote access software?
Please send only the transaction hash and never your recovery phrase
Your seed phrase stays with you
For your safety, do not read the code to anyone on the phone
`;

export function lines(block: string): string[] {
  return block.trim().split('\n');
}
