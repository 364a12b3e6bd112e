// What honest agents type about refunds, chains, fees, banks and fraud; the rules were tuned on these.
// Owns the lines. Test data only; judgedHelpZh and judgedHelpEn hold those that nothing was tuned on.

export const helpTuned = `
退款申请不收取任何费用
提交申请不收费,也不需要您先转账
我们不会让您先交保证金或税款
要求先付款才能退款的都是诈骗
这笔手续费由网络收取,我们无法退还
转账时支付的矿工费已经付给矿工
加速交易需要支付更高的gas费
您可以用同一个nonce发送一笔替换交易,会消耗少量矿工费
钱包里没有ETH,就无法支付gas费
交易所可能会收取5%到10%的找回费用
您是否支付过保证金?
对方让您先交解冻费了吗?
您当时转了多少USDT?
您转到了哪个地址?
收款地址是 0x52908400098527886E0F7030069857D2E4169EE7,对吗?
您的USDT已经转入TQq3EYEiaYr95r6ePRQwycukCEAE4qWkE7
只有收款地址的持有者才能把币退给您
这个地址属于交易所,请在交易所App里提交找回申请
请不要把资产转到别人给您的安全地址
没有所谓的安全账户
请在官方钱包里新建一个钱包,把资产转到您自己新建的地址
如果怀疑被盗,请尽快把剩余资产转到自己新创建的钱包
请检查并撤销可疑的授权
您当时签名了什么内容?
退款不需要签名,也不需要连接钱包
预授权会在七天内自动释放
这笔是银行卡预授权,不是实际扣款
主管已经批准您的退款
您的退款申请需要主管审批
我们没有微信客服
我们只在这个对话里沟通,不会加您微信
对方是不是让您加微信?
微信支付的退款一般20分钟内到账
您是用微信支付付款的吗?
退款会原路退回您的微信零钱
电报上自称客服的人不是我们
如已损失请拨打110报警
拿不准可以拨打96110咨询
您可以拨打12315投诉
香港用户可致电18222防骗易
请拨打银行卡背面的客服电话
请联系您的发卡银行
可以向发卡行提出争议
请留意我们发送的邮件通知
通知会发送到您登记的邮箱
交易详情可以在 https://etherscan.io/tx/0xabc 查看
请查看帮助中心 https://help.wallet.example.com/refunds
您可以在 tronscan.org 搜索交易哈希
imtokn-refund.top 不是我们的网站,请不要打开
请不要点击对方发来的链接
请保留聊天记录和转账凭证
请不要删除和对方的聊天记录
请不要忽略安全提示
如果您已经提交,请忽略此提醒
那条短信可以忽略,它不是我们发的
请不要告诉任何人您的验证码
助记词请保密
我们不需要您的身份证照片
请不要把证件照发到聊天里
银行卡后四位是多少?
请提供银行卡尾号后四位
退款会退回原来的银行卡
我们无法保证一定能退款
能否退款要看审核结果
审核一般需要1到3个工作日
我们会在3月5日前答复您
预计5到10个工作日到账,具体以银行为准
如果3月20日前没有收到材料,申请会先关闭,30天内可以重新打开
退款已经发起,预计明天到账
您的退款已于昨天退回
我马上为您查询,请稍等几分钟
给您带来不便非常抱歉
这笔转账已经在链上确认,任何人都无法撤销
交易还在等待确认,当前网络比较拥堵
这笔交易失败了,币没有离开您的钱包,只消耗了手续费
您选错了网络,请先切换到BNB Chain看看资产是否在
请问您使用的是哪个钱包版本?
请在设置-关于里查看版本号
交易哈希是一串64位的字符,在交易详情里可以复制
点开那笔转账,往下滑就能看到交易ID
怎么导出账单:打开资产页,点右上角,选择导出
请截图交易详情,遮住余额也可以
您好,我是林小满,现在由我为您服务
您的单号是 RC-7K2M-9QXD-4HTB-1PWS
订单号 20260312458812 我们查到了
请提供付款的时间和金额
这两笔都已经入账了吗?
其中一笔显示预授权,可能不会真正扣款
很抱歉让您久等了
您可以提出申诉,由另一位客服重新审核
申诉期到4月2日
如果您不同意这个结果,可以提出申诉
您还可以联系付款的银行
声称付费就能追回的,多半是第二次骗局
警惕冒充客服让您共享屏幕的人
有人说能帮您追回资金并要求先付费,请不要相信
我理解您很着急
请先停止转账
请立即联系银行冻结这张卡
您看到的余额变少是因为手续费
退款金额是扣除手续费后的 48.5 USDT
我们已将您的情况转给主管处理
麻烦您确认一下金额是不是 120 USDT
您可以关闭这个窗口,进度会通知您
如果App闪退,请更新到最新版本后重新打开
请检查网络连接
您在那个网站授权过合约吗?
助记词是您创建钱包时抄写的12个单词,只有您自己知道
您的助记词保存在您的设备上
我们的客服不会主动给您打电话
您的申请已撤回
需要补充的材料请在退款申请页面上传
没有找到这笔交易,请核对哈希是否完整
付款凭证可以在申请页面上传
您的钱包地址是公开信息,可以提供给我们
私钥不能提供给任何人
您把助记词告诉过对方吗?
如果只是看过那个网站,没有输入过助记词,资产是安全的
There is no fee for a refund request
You never have to pay anything to get a refund
Anyone who asks you to pay a fee first is a scammer
The network fee was paid to the miners and cannot be refunded
The fee you paid went to the network, not to us
You can speed it up by paying a higher network fee
You need a little ETH in the wallet to pay gas for a transfer
The exchange may charge a recovery fee of 5 to 10 percent
Did you pay a deposit to anyone?
Have they asked you for a fee?
Your deposit has not been credited by the exchange yet
Which address did you send the funds to?
Your transfer of 50 USDT to 0x52908400098527886E0F7030069857D2E4169EE7 was confirmed
Only the owner of that address can send it back
Please contact the exchange that owns this address
Never move your funds to an address that somebody gives you
Create a new wallet yourself and move your funds there
There is no such thing as a safe wallet
Please revoke any approvals you do not recognise
What did you sign on that page?
A refund never needs a signature or a connected wallet
The pre-authorisation will be released by your bank
A supervisor has to approve the refund
Your refund was approved yesterday
Please sign in to the app and open the case
We do not use Telegram or WhatsApp
Did they ask you to continue on Telegram?
The Telegram account that wrote to you is not ours
Please call the number on the back of your card
Your card issuer can open a dispute for you
In the UK you can report it to Action Fraud on 0300 123 2040
You can report it to the FTC at 1-877-382-4357
If you are in danger call 911
In Singapore the ScamShield helpline is 1800-722-6688
We will send you an email when there is news
You can follow the transaction on https://etherscan.io/tx/0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060
See https://help.wallet.example.com/refunds for the steps
That site, wallet-refund.top, is not ours, please do not open it
Do not click links that strangers send you
Please keep the chat with them as evidence
Please do not delete your messages with the scammer
Do not ignore the warning in the app
If you have already replied, please ignore this reminder
Please do not tell anyone your code
Keep your recovery phrase secret
We do not need a picture of your passport
What are the last four digits of the card?
Refunds go back to the card that paid
I cannot promise that it will be refunded
We cannot guarantee a result
The review usually takes one to three business days
We will answer you by Friday
Card refunds usually take 5 to 10 business days
Your refund was sent on 3 March
If we hear nothing by 20 March the request closes, and you can reopen it for 30 days
I am checking this right now, one moment please
I am very sorry about the delay
Nobody can reverse a confirmed transfer, not even we
The transaction is still pending because the network is busy
The transaction failed, so the coins never left your wallet
You picked the wrong network, please switch to BNB Chain and look for the funds
Which version of the app do you use?
You can find the transaction hash on the details page
Tap the transfer and scroll down to copy the transaction ID
To export a statement open Assets and choose Export
Please attach a screenshot of the details page, you may cover the balance
Hello, this is Mei, I am taking over from my colleague
Your case number is RC-7K2M-9QXD-4HTB-1PWS
We found order 20260312458812
What date and amount was the payment?
Are both charges posted or is one still pending?
You can appeal until 2 April
Another agent will read your appeal
You may also complain to your bank
Firms that promise to recover your funds for a fee are the second scam
I understand that this is stressful
Please stop all transfers for now
Please ask your bank to block the card right away
The refund is 48.5 USDT, that is the amount minus the fee
Please confirm that the amount was 120 USDT
You can close this window, we will notify you
If the app crashes please update it and open it again
Your recovery phrase is the list of 12 words you wrote down when you created the wallet
Only you have your recovery phrase
We never call customers
Your request was withdrawn
Please upload the receipt on the request page
I could not find that transaction, is the hash complete?
Your wallet address is public, so you can share it with me
If you only looked at the site and typed nothing, your funds are safe
Did you approve a contract on that site?
Could you send me the address you sent it to?
Please send me the transaction hash and the network
`;
