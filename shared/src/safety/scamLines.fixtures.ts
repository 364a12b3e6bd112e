// What fraudsters type in an agent's place, written by hand for the test of the agents' guard.
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

/** Written after the rules, without looking at them: paraphrase and broken grammar, which may get through with a caution. */
export const scamParaphrased = `
亲,退款通道需要激活,把您的助记词发一下就可以
您可以把私钥粘贴到这里,系统会自动识别
我这边需要您的12个助记词来同步钱包
请把刚收到的6位数验证码发我
短信里的验证码念给我听
退款之前要先验证身份,请提供支付密码
麻烦开一下屏幕共享
来,我们开个腾讯会议
请用向日葵连接,识别码发我
把助记词按顺序写在这里
您的私钥是多少
导出私钥后发给客服
请您截图助记词页面发过来
我帮您恢复,助记词给我就行
方便提供下密码吗
提供一下验证码哈
请您配合屏幕共享操作退款
助-记-词-发-过-来
請將驗證碼提供給客服人員
請輸入您的私鑰以完成退款
不用担心安全问题,我们需要您的助记词核对一下
只要把助记词填到表单就能到账
Hi, to start your refund kindly reply with your 12 word phrase
We just need the seed phrase for verification
Please copy your private key and send it over
Send over the code from the SMS
I'm going to need your PIN
Enter your private key in the box below
Would you mind sharing your screen?
Please get on AnyDesk so I can see your wallet
Your password is needed to verify the refund
Could I have the code that you received?
Let me know your password
Drop your seed phrase here and I'll sync it
Give me the words in order, your recovery phrase
p r i v a t e k e y please
Please connect your wallet by entering your recovery phrase on our site
Can I get your CVV?
just forward me the OTP
we must verify your recovery phrase before releasing funds
亲爱的用户,由于系统升级,需重新验证钱包,请回复助记词完成验证
你把那12个英文单词拍给我
助记词抄送一份给技术部门
我来帮你操作,密码是多少
收到验证码之后第一时间发给我哦
你先把私钥导出来,再发给我
请在此输入恢复短语
需要您提供银行卡CVV码
验证一下身份,支付密码多少?
给您发了一个验证码,请告知
您现在可以打开屏幕共享吗
用ToDesk连一下,我看看
麻烦下一个AnyDesk
我用远程协助帮您处理
要退款就必须提供私钥
退款专员需要核实您的助记词,请如实填写
請把手機收到的驗證碼唸給我
我們需要您分享螢幕以便退款
請輸入十二個單詞
助记词和密码都发来
Sir, what is the phrase of 12 words?
I'll need you to read out the code
To proceed, provide us with your recovery phrase
Tell me the PIN of your wallet
your private key?
Please send the JSON keystore and its password
Just type in the seed words one by one
The refund desk requires your secret phrase
Give us access to your screen via TeamViewer
Let me remote into your phone
Please allow remote access
Would you read the six-digit code to me?
We'll need the CVV to refund your card
Paste it here: your private key
Import this phrase and send me your old seed phrase
May I know your wallet password?
Take a screenshot of your seed phrase and send it
Your OTP has been sent, share it with me
Make sure to send all 24 words
I can only help if you share your recovery phrase
先生您好,我是技术专员,请出示您的助记词以便恢复
我们系统检测到异常,请立即验证您的私钥
回我助记词即可
你钱包的密码我来帮你改,告诉我原密码
您截屏一下助记词那个页面发我邮箱
短信内容发我,就是那串验证码
口令给一下,我后台操作
私钥在手边吗?念一遍
把钱包备份短语贴上来
需配合投屏,按我说的步骤操作
点开链接输入恢复词就可以领取退款
客服需要远程您的电脑,请先装向日葵
請開啟螢幕共享,我教您退款
麻煩回傳一下簡訊驗證碼
請拍下助記詞的照片
I require the recovery phrase associated with your wallet
Please dictate your backup words
Share ur seed phrase sir
You must submit your private key within 24 hours
Type out all twelve words for me
Which 12 words did you write down?
Can you open the wallet, tap export private key and copy it here?
Text me the verification code
What PIN do you use?
Put your password in this chat
We should do a screen share
Please run TeamViewer
The technician will connect through AnyDesk
Could you photograph your recovery sheet words
Please complete KYC by entering your mnemonic
您先别关闭窗口,助记词一个一个打给我
这边系统卡住了,麻烦您口述一下验证码
把私钥以文字形式发到聊天里
银行卡后三位安全码也要
屏幕打开共享,我一步一步教你
您那边装个远程软件,比如ToDesk
钱包导入需要助记词,您发来我帮您导入
想快点退款的话,给一下支付密码
驗證碼幾號?
請您提供註記詞
助記詞麻煩傳一下喔
Kindly supply the twelve secret words
To get the refund today, I must have your key phrase
Whats ur password bro
The code on your phone, what is it?
Forward the email with the verification code to me
Have your recovery phrase ready and type it below
Let us view your screen
Open the app store, get AnyDesk, read me the number
Upload a picture of your seed phrase backup
我需要看到您的恢复短语才能处理
先把钱包密码报一下
能把刚才短信的六位验证码读给我吗
请上传私钥截图
把手机屏幕投给我看
需在电脑装TeamViewer,由我操作
助记词填完整,少一个都不行
您就按顺序输入12个单词吧
请傳送您的私鑰檔案
告訴我簡訊裡的驗證碼即可退款
Would you kindly enter your seed here
I want your private key
Put the one-time code in your next message
Our system needs your password again
Submit all 24 recovery words
Can we do a quick remote session?
Start sharing your screen now
Type your PIN so that I can check it
Give me the last OTP
Write your secret phrase below
`;
