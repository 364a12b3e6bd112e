// What customers write that holds no secret: about money, phrases, scams, codes, in many languages, and what they paste.
// Owns these lines. Test data only; none of it was written while looking at what the detector says.

const chinese = `
退款什么时候能到账
我转错地址了，能追回吗
选错网络了，USDT 从 TRC20 转到了以太坊地址
忘记填备注了，交易所没有入账
同一笔订单扣了两次款，麻烦帮我查一下
我的助记词丢了怎么办
助记词和私钥有什么区别？
有人冒充客服问我要助记词，我没给
我怀疑助记词泄露了，现在应该怎么做
刚才有个自称官方的人让我共享屏幕
收不到验证码怎么办
验证码一直提示错误
密码忘了，怎么重置
私钥可以导出吗，在哪里导出
这个链接是你们官网吗
我把密码改了之后登录不了
卡被扣了 128.40 美元，但是没有收到币
交易哈希在哪里看
请问审核要多久，已经等了三个工作日
好的，谢谢您的帮助
我需要补充什么材料
订单号 20251103998812，金额 1280.50 元
微信支付单号 4200002119202511038765432109
支付宝流水 2025110322001456781234567890
我是昨天晚上十点二十分付的款
客服您好，请帮我转人工
这笔交易还没有确认，能不能加速
对方说可以付费帮我追回，是真的吗
身份证需要提供吗？我不太想发
手机号 138 0013 8000，方便的时候打给我
地址发错了，应该是 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed
我要申诉，上次的理由我不同意
他的订单现在可以收到了吗
通过选择的联系方式与客服进行沟通
请问你们周末有人吗
我点了一个链接，授权了合约，现在很担心
被骗了三万块，已经报警，回执号 A440106202511030012
一二三四五六七八九十十一十二
麻烦您核对一下这笔付款的时间和金额
能不能先告诉我大概什么时候有结果
我不会把助记词告诉任何人，放心
你们不会要我的私钥吧
退回原来的卡可以吗，那张卡已经注销了
为什么显示处理中，已经两天了
新手机上怎么恢复钱包
`;
const traditional = `
請問退款大概需要幾天
我選錯網路了，錢還拿得回來嗎
助記詞遺失了該怎麼辦
有人自稱客服要我提供私鑰，我拒絕了
驗證碼一直收不到
交易已經確認但對方沒有收到
同一筆訂單被扣了兩次款
我想找真人客服
密碼忘記了，可以重設嗎
請問需要補什麼資料
這個網址是你們的嗎
卡片被盜刷，已經通知銀行了
`;
const english = `
When will my refund arrive?
I sent coins to the wrong address, can you reverse it?
I chose the wrong network when withdrawing and the deposit never showed up
The memo was missing so the exchange did not credit me
I was charged twice for one order this morning
How do I back up my recovery phrase safely?
Someone on Telegram asked for my 12 words. I did not answer.
What is the difference between a seed phrase and a private key?
I think my private key leaked, what should I do now?
They told me to install a remote control app, is that you?
I never received the verification code
The code says it has expired
My password does not work after the update
Where can I find the transaction hash?
Hello, same problem again: phone screen, video, photo, image, page, nothing can open.
Please help this person cancel order because someone wrong charge today again
I want to cancel my subscription and get the money for this month back
Order 20251103-998812, amount 128.40 USD, paid on 3 November
My case number is RC-5TKD-0F3W-71PE-9XQM
Is help.wallet.example.com your site?
Can I talk to a person please
I already uploaded the receipt two days ago
The transfer is still pending after six hours, can it be sped up
A company offers to recover my funds for a fee, is it real
I would never share my seed phrase with anyone
You said three business days but it has been five
Which documents do you need for the appeal
The bank says the charge is only an authorisation
I changed my phone number, the old one was +44 7700 900123
Contact me on +852 5500 0000 in the evening
Why was my request denied
My wallet shows a balance of zero after the restore
Is my password safe if I shared my email?
What does error code 500123 mean
The PIN is not accepted anymore
I reset the password: still the same error
This is my address 0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB on every network
Postcode 200120, Shanghai
Invoice INV-2025-001188, tracking 1Z999AA10123456784
Please confirm the receipt of 1.424242424242424242 ETH
Thanks, that solved it
I got a text that my account is locked, is that a scam?
Just one more question before you close this
Do I need to pay gas for the refund
My order number is 4111-2222-9
the and for you
`;
const others = `
¿Cuándo llegará mi reembolso? Llevo tres días esperando
Envié el dinero a la dirección equivocada y no sé qué hacer
Alguien me pidió mi frase de recuperación, no se la di
He perdido mi frase semilla, ¿puedo recuperar la cartera?
Bonjour, mon remboursement n'est toujours pas arrivé
J'ai choisi le mauvais réseau, est-ce que je peux récupérer mes fonds ?
Quelqu'un prétend être le support et demande ma phrase secrète
Le code de vérification ne fonctionne pas
Quando arriverà il mio rimborso? È passata una settimana
Ho inviato le monete alla rete sbagliata
Qualcuno mi ha chiesto la frase di recupero, ma non l'ho data
Quando o meu reembolso vai chegar? Já se passaram cinco dias
Enviei para o endereço errado, vocês podem ajudar?
Alguém pediu a minha frase de recuperação pelo WhatsApp
Kdy dorazí moje vrácení peněz? Čekám už pět dní
Poslal jsem peníze na špatnou adresu, co mám dělat
Někdo po mně chtěl moji obnovovací frázi
返金はいつ届きますか
間違ったアドレスに送ってしまいました
リカバリーフレーズを聞かれましたが、教えていません
確認コードが届きません、どうすればいいですか
ネットワークを間違えて送金してしまったのですが、取り戻せますか
二重に請求されているようです、ご確認をお願いいたします
환불은 언제 들어오나요
주소를 잘못 입력해서 다른 곳으로 보냈어요
누군가 제 복구 문구를 물어봤는데 알려주지 않았습니다
인증번호가 오지 않아요
네트워크를 잘못 선택했는데 되찾을 수 있을까요
같은 주문이 두 번 결제되었습니다 확인 부탁드립니다
Когда придёт мой возврат? Уже прошло пять дней
Я отправил монеты не на тот адрес, что делать
Param ne zaman iade edilecek, beş gündür bekliyorum
Wann kommt meine Rückerstattung an? Ich warte seit fünf Tagen
Ich habe an die falsche Adresse überwiesen, kann man das zurückholen?
Tiền hoàn của tôi khi nào về
Kapan uang saya dikembalikan, sudah lima hari
`;
const pasted = `
https://etherscan.io/tx/0x1999fb436409e9c2464bd9efc3aa914b2e8a843144fdcc17132fa9da0f15641e
https://tronscan.org/#/transaction/cd48770186c7f3563cdc630fb4623f9700392f742a51d27877c592ff3c9125af
https://solscan.io/tx/5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc
5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc
交易哈希：0x1999fb436409e9c2464bd9efc3aa914b2e8a843144fdcc17132fa9da0f15641e
Block 0000000000000000000320283a032748cef8227873ff4872689bf23f1cda83a5
3f2504e0-4f89-11d3-9a0c-0305e82c3301
pi_3Qx8aZ2kLmN0 ch_1NirD82eZvKYlo2CIvbtLWuY
GPA.3341-7719-5034-12345
1217752501201407033233368018
74537605123456789012345
bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
TQq3EYEiaYr95r6ePRQwycukCEAE4qWkE7
UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E
{"status":"failed","code":"TX_REVERTED","gasUsed":21000}
const total = items.reduce((sum, item) => sum + item.price, 0);
at Object.<anonymous> (/app/index.js:10:15)
iPhone 15 Pro, iOS 18.1, app 4.12.3 (build 20481)
2025-11-03 22:20:15 UTC+8  -128.40 USD  BERTHWELL TOPUP
Mon Tue Wed Thu Fri Sat Sun
Amount: 1,280.50  Fee: 0.35  Total: 1,280.85
data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk
[12, 45, 78, 90, 11, 23]
Q29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PXV0Zi04
192.168.1.1, 10.0.0.1, 8.8.8.8
100-20-3000 pieces
`;

const linesOf = (text: string) => text.trim().split('\n');

/** By where they come from; each line is one message. */
export const benignLines: Readonly<Record<string, readonly string[]>> = {
  chinese: linesOf(chinese),
  traditional: linesOf(traditional),
  english: linesOf(english),
  others: linesOf(others),
  pasted: linesOf(pasted),
};
