// What honest agents type, most of it about the very things a fraudster asks for.
// Owns the lines. Never imported by anything but tests.

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

/** Written after the rules, without looking at them. */
export const helpMixed = `
请您放心,我们不会索取您的任何密码
请问转账用的是哪个网络?
请把交易哈希发给我
麻烦发一下收款地址
您的助记词请务必自己保管好
建议您尽快更换密码并开启两步验证
如果有人向您要助记词,请不要理会
请检查手机短信里是否有验证码
验证码有效期为五分钟
若对方要求屏幕共享,请立即终止通话
我们从不通过微信或电话索要验证码
请勿将私钥保存在云端
您说的密码错误是在哪个页面出现的?
备份助记词的方法请看帮助中心
助记词一旦丢失无法找回
您可以用助记词在新手机上恢复钱包
您只需要提供交易ID,不需要提供私钥
请不要点击陌生链接,也不要输入助记词
感谢您的耐心等待
您的申诉已受理
請問您選擇的是哪一個網路?
請勿向任何人提供驗證碼
我們不會要求您提供私鑰
請提供交易時間和金額
I only need your transaction hash
Please attach a screenshot of the error
We never need your password, PIN or codes
Your private key should stay private
Please keep your PIN secret
Be careful with anyone asking for your recovery phrase
Remember that we never ask you to install anything
The verification code expires in five minutes
If the code does not arrive, tap resend
Did you give the caller your code?
You can restore your wallet with your recovery phrase in the app
Please don't post your seed phrase anywhere
Could you confirm the amount and the network?
Your screen may need a restart
Please tell me which password error you see
To reset your password, open settings and tap security
I understand your worry and I will check the transaction now
Please share the link to the transaction
Screen sharing is never part of a refund
Please read our guide on how to back up your recovery phrase
您好,请问有什么可以帮您?
不要把私钥给任何人,也不要截图
我们的客服不会主动联系您
请不要轻信要求您共享屏幕的人
为了您的安全,请勿在聊天中发送密码
请问退款的原因是什么?
您的私钥只保存在您的设备上
收到可疑验证码短信,请忽略
如果您没有请求验证码,请立即修改密码
退款全程不需要验证码
我们无法看到您的私钥和助记词
请点击设置,然后选择备份助记词,写在纸上
请输入正确的金额
请选择交易所在的网络后提交
您提供的交易哈希我已经查到了
请发送交易截图,助记词请一定不要发
您的助记词是否有备份?
交易已打包,无法取消
如需帮助,请直接在此回复
請保管好您的助記詞,切勿告訴他人
客服不會要求遠端控制您的電腦
驗證碼請勿告知他人
您是在哪個網站輸入助記詞的?
请问是谁让您提供验证码的?
Thanks, I found your transaction
Which wallet did you send it from?
Please never send your seed phrase to anybody
Keep your codes to yourself
Nobody needs your PIN to make a refund
Beware of people who want to see your screen
You will see a password prompt in the app
Is your recovery phrase backed up?
Which website asked for your recovery phrase?
Who told you to share your screen?
Our team does not use TeamViewer or AnyDesk
There is no need to give your password
The private key controls your funds
You should move your funds if your phrase has leaked
Please reply here with the order number
I can see the transaction on the explorer
You don't need to install anything
Please ignore any message that asks for a code
It sounds like a scam: they asked for your recovery phrase
Do not enter your seed phrase on that page, close it now
收到,我马上为您查询
请稍等,正在核对您的交易
麻烦您把订单截图发给我
请您提供一下付款时间
我们绝不会让您把助记词发过来
助记词请勿截图或发送给任何人
您的退款已原路退回
请确认收款地址是否填写正确
交易哈希在交易详情页可以找到
请复制交易哈希发给我
私钥请离线保存
客服不会索要验证码,请放心
请问您有没有把私钥给过别人?
这种情况属于转错网络
请不要重复提交申请
我把您的工单转给高级客服
请留意邮件通知
您好,您的验证码短信可能有延迟,请稍后再试
請問您的訂單編號是多少?
請不要相信任何自稱客服的私訊
Let me check that for you
Could you copy the transaction id here?
Please send me the receipt
We don't have access to your private key
Your wallet password is stored only on your phone
Please make sure nobody can see your recovery phrase
Please tell me which network you used
Your appeal was received and will be read by another reviewer
Do not trust people who ask for codes
You may be asked for your PIN when you open the wallet
I have given your case to a senior agent
Our support is only in this chat
Never install software a stranger recommends
The appeal code is in your case page
Did the person ask for your recovery phrase or a code?
What is your order number?
What is your case number?
Please type your question here
Please enter the amount as a number
Share your feedback with us
您好,我是人工客服小林
这笔交易还在等待确认
您可以在区块浏览器查看进度
请问是用信用卡支付的吗?
私钥就像银行卡密码,谁拿到谁就能转走资产
不建议把助记词存在相册里
我们没有您的密码,也无法重置
您刚才发的内容包含助记词,我们已拦截
请尽快用新助记词创建钱包并转移资产
对方说要远程协助,请不要同意
請留意詐騙,客服不會要驗證碼
請問您有收到退款通知嗎?
I am sorry for the delay
Your message held a recovery phrase and was stopped
Please create a new wallet with a new recovery phrase
The bank may send you a code to confirm the card payment
Nobody at support can see your password
Please tell us which app asked for remote access
Choose a PIN that you do not use elsewhere
We can't change your PIN for you
您好,退款已经批准
请问您使用的是安卓还是苹果手机?
平台不会以任何理由索取验证码
助记词相当于钱包的钥匙,不要给别人看
请在官网下载最新版本
您可以撤回之前的申请
我们核实交易后会回复您
密码和验证码都不需要告诉我们
请您描述一下当时的情况
如果您怀疑私钥泄露,请转移资产
客服人員絕不會請您下載遠端軟體
請確認網路與地址
Please never read a code to a caller
I have attached the receipt to your case
Your PIN is never visible to us
Could you describe what happened?
Please wait while I check the transaction
We do not use remote control software
If you typed your phrase on a fake page, move your funds now
Please choose the reason that fits best
`;
