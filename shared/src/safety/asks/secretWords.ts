// The words by which a request for a secret is told from advice about one: Chinese in both scripts, English, usual disguises.
// Owns the patterns. Never judges: askedSecrets.ts does. All patterns read normalised lower-case text, bounded and without nesting.
import type { AskRule } from '../rules.ts';

/** What must not be asked for. Homophones (祠 for 词), pinyin and digits for letters count as the word. */
export const wanted: Readonly<Partial<Record<AskRule, RegExp>>> = {
  asksForPhrase:
    /[助住注註柱祝][记記计計纪紀几][词詞祠辞辭磁慈瓷]|(?:抄|写|记|备份|存)(?:下|在|好|过|录)?(?:来|纸上|本子上|小本上|卡片上|那张纸上?)?的?(?:那)?(?:些|几个|十二个|串|组|份|张)?(?:英文)?(?:词(?!典)|单词|英文|短语)|(?:备份|恢复)(?:卡|纸条?|那张)|那(?:些|几个|十二个|串|一串|组)(?:英文)?(?:单词|英文|词(?!典))|\bzjc\b|\bwords? (?:that )?(?:you|u) (?:wrote|noted|saved|got|were given|backed|kept|put)|\b(?:secret|magic|backup|back-up|safety|special|recovery|wallet) (?:words|sheets?|cards?|notes?|list|sentence|paper)\b|\b(?:steel|metal) (?:plate|card)|\b(?:what|everything) (?:(?:is|you(?:['’]ve)?|was) )?(?:wrote|written|noted) (?:down|on (?:paper|the (?:card|paper|sheet)))|(?:恢复|恢復|种子|種子|备份|備份)(?:短语|短語|词|詞|单词|單詞|口令)|(?:12|24|十二|二十四)[个個](?:英文|中文)?(?:单词|單詞|词|詞|字)|(?:纸上|紙上|抄下来?|抄寫?)的?那?些?(?:单词|單詞|字|词|詞)|zhu\s?ji\s?ci|\b(?:recovery|s[e3][e3]d|secret|back-?up|mnemonic)\s?-?(?:recovery\s)?(?:phrases?|words|code words)|\bmnemonics?\b|\bseed\b|\b(?:12|24|twelve|twenty[ -]four)[ -](?:secret |recovery |backup )?words?(?: phrase)?|\bphrase\b|\brecovery (?:sheet|card|paper|kit)|\bwords in (?:the )?(?:right |correct )?order\b|\bwords (?:on|from) (?:the|your) (?:paper|card|sheet)/g,
  asksForKey:
    /私(?:药|要发|耀|约)|[司思丝]钥|导出(?:后|的|来)?[^,，。]{0,8}(?:字符|字串|代码|那串|一串)|\b(?:long|secret|exported) (?:string|line of (?:letters|characters))|\bstring (?:you see|that (?:appears|starts|shows|comes))|\b(?:wallet|key|json) ?files?\b|私[钥鑰鈅匙月]|[密秘][钥鑰鈅]|si\s?yao\b|\bpriv(?:ate|8)?\s?-?keys?\b|\bsecret keys?\b|\bwallet keys?\b|keystore|\bxprv\b/g,
  // The anti-phishing word too: who knew it could pass for us.
  asksForPassword:
    /暗[号號语語]|防[钓釣][鱼魚](?:[码碼词詞])|(?:[顶頂]部|最?上面|上方|[顶頂]上)(?:[显顯]示|写着?|寫著?)?的?那?[个個]?[词詞字](?![号號])|\b(?:anti-?phishing|secret|own|safety) (?:code ?)?word\b|\banti-?phishing code\b|\b(?:word|code) (?:shown |that (?:stands|is shown) )?(?:at|on) (?:the )?top\b|[蜜秘]码|(?:登[录陆]|账[号户])(?:的)?(?:信息|资料|凭证)|账密|(?:解锁|开机|锁屏|开锁|登录)(?:时)?(?:输入?|用|按)?的?那?(?:串|个|几位|些)?(?:数字|图案|手势|数)|\blog-?in (?:details|data|info|information|credentials)|\bcredentials\b|\b(?:type|enter|use|press|draw) to unlock|\bunlock (?:code|pattern|number)|\bsign-?in (?:details|data|info)|密[码碼马]|口令|\bmi\s?ma\b|\bpassw[o0]rds?\b|\bpass\s?(?:code|phrase)s?\b|\bpin(?:\s(?:code|number))?\b|\bpwd\b/g,
  asksForCode:
    /\byzm\b|(?:收到|短信|手机上?|弹出|发来)(?:里|的|中|上|刚)?的?那?(?:串|个|几|四|六|[46])?(?:位)?(?:数字|内容(?=发|给|告|念|报))|[四六46]位(?:数字?|的?码)|\bnumbers? (?:that )?(?:your phone|you|u)(?: have| ['’]ve)? (?:just )?(?:got|received|see)|\b(?:digits|numbers?) (?:in|from|on) (?:the |your )?(?:text|sms|authenticator|message)|(?<!last )\b(?:4|6|four|six)[ -]digits?\b|\b(?:text|sms|authenticator)(?: message| app)? (?:says|shows|reads)|[验驗][证證証正征][码碼马]|校[验驗][码碼]|[动動][态態](?:码|碼|口令)|(?:短信|簡訊|简讯|谷歌|安全)[码碼]|yan\s?zheng\s?ma|\b(?:one[- ]time|verification|security|sms|text|login|confirmation|auth(?:entication|enticator)?|2fa|two-factor|6[- ]digit|six[- ]digit|otp|google)\s?(?:pass)?codes?\b|\botps?\b|\b(?:the|your|that|a|any) codes?\b(?! (?:snippet|base|of))|\bcode (?:that )?(?:you (?:just )?(?:got|received)|we (?:just )?sent|from (?:the|your) (?:sms|text|authenticator))/g,
  asksForCard:
    /cvv2?|\bcvc2?\b|(?:背面|后面|卡后|卡背)的?(?:那)?(?:三|3)(?:位|个数)|(?:卡|信用卡)的?安全码|(?:完整|全部|整个|16位|十六位)的?(?:银行卡|信用卡)?卡?号|卡号(?=[和跟与、及加].{0,8}(?:有效期|安全码|cvv|密码|背面|三位))|(?:信用卡|银行卡)正反面|\b(?:three|3) (?:digits|numbers) (?:on|at) the back|\b(?:full|complete|entire|whole|16[- ]digit|sixteen[- ]digit|credit|debit|bank) card (?:number|no|details|info(?:rmation)?|data)|\bcard (?:number and|details|security code|expiry|number,)|\b(?:long|16|sixteen) (?:digits?|numbers?) (?:on|across|from) (?:the front of )?(?:your|the) card|\bexpiry date and\b/g,
  asksForScreen:
    /安全(?:控件|插件|组件|助手)|控件|描述文件|会议(?:软件|app|号|码|室|链接)|(?:飞书|钉钉|视频)(?:会议|通话)?(?=.{0,8}(?:教|看|操作|演示|指导|连|加入|进))|远程|远控|镜像|(?:手机|电脑)投|ultra ?viewer|air ?droid|supremo|screen ?connect|goto ?assist|remote ?pc|zoho assist|chrome remote|\bgoogle meet\b|\bface ?time\b|\bscreen ?(?:mirror|cast)\w*|\b(?:mirror|cast|project|record) (?:your|the|ur) (?:screen|phone|display)|\bsecurity (?:plug-?in|extension|tool|component)|\b(?:meeting|remote|helper) (?:app|tool|software|link|id|help|support)|\bsupport (?:tool|software|plug-?in)\b|\b(?:take|get) (?:over|control of) (?:your|the) (?:phone|screen|device|computer|mouse)|\bcontrol (?:of )?(?:your|the) (?:phone|screen|device|computer)|(?:共享|分享|投)(?:一下)?(?:您的?|你的?)?(?:手机|手機|电脑|電腦)?(?:屏幕|螢幕|荧幕|桌面)|(?:屏幕|螢幕|荧幕|桌面)(?:共享|分享)|(?:屏幕|螢幕)[^,，。]{0,4}(?:共享|分享|投[给給影到])|投屏|[远遠](?:程|端)(?:控制|操作|协助|協助|桌面|连接|連線)|(?:腾讯|騰訊)(?:会议|會議)|向日葵|软视通|to\s?desk|any\s?desk|team\s?viewer|rust\s?desk|quick\s?support|\bscreen\s?-?shar(?:e|ing)\b|\bshar(?:e|ing) (?:your|the|ur) (?:phone |computer )?screen|\bremote into\b|\b(?:see|view|watch|look at) (?:your|the|ur) screen\b|\bremote(?:ly)? (?:access|control|desktop|session|assistance)|\bzoom (?:meeting|call|link|room)|\b(?:join|on|via|over|start) (?:a |the |our )?zoom\b/g,
};

/** Sounds like "no" (or like another object) and is none: taken out before those are looked for. */
export const emptyNegation =
  /(?:别|不要|不用|無需|无需)(?:担心|擔心|紧张|緊張|着急|著急|急|害怕|怕|客气|客氣|犹豫|猶豫|挂断|掛斷|告诉(?:其他|任何|别)的?人|告訴(?:其他|任何|別)的?人)|不好意思|[对對]不起|不得不|不[仅僅只但]|不然|能不能|可不可以|是不是|方不方便|要不要|要不|[为為]什[么麼]不|不放心|不方便|不便|第一[时時][间間]|不清楚|不知道|不明白|不會(?:用|弄|操作)|不会(?:用|弄|操作)|don['’]?t (?:worry|hesitate|panic|be afraid|wait|hang up|tell anyone|close|forget)|do not (?:worry|hesitate|panic|wait|hang up|tell anyone|close|forget)|no (?:worries|problem|need to worry)|not only|why (?:don['’]?t|not)|(?:can|could|would|won|will)n?['’]?t you\b|if not|never ?mind/g;

/** Standing phrases about secrets that ask for nothing: "forgot your password", "no code arrived", "public key". */
export const harmless =
  /(?:修改|重[置设設]|更改|更[换換]|忘[记記]|忘了|[设設]置|[设設]定|找回|[变變]更|改)(?:了|过|過|一下|新的?|您的?|你的?|登[录錄]|支付|[钱錢]包|安全|新){0,4}密[码碼](?!后|後|[发發])|(?:收不到|[没沒]有?收到|未收到|[没沒]有?[发發]|[发發]不出)(?:您的?|短信|[邮郵]箱|任何|的){0,3}[验驗][证證][码碼]|(?:chang|reset|updat|forg[eo]t|set up|creat|recover|choos)(?:e|es|ed|ing|ting|ten|s)?(?: (?:your|the|my|a|new|wallet|login|strong)){0,4} (?:passwords?|passcode|pin)\b|(?:(?:did|do|does|have|has)(?:n['’]?t| not)|never|not)(?: yet)? (?:get|got|receive|received|arrive|arrived)(?: (?:the|a|any|your)){0,2} (?:[a-z-]+ )?codes?\b|passwords? (?:manager|error|field|reset)|[密][码碼](?:[错錯][误誤]|提示|框|管理)|how to (?:back up|write down|store|keep|protect|find|restore|set|use) (?:your |the |a )?(?:recovery phrase|seed phrase|private keys?|passwords?|pin)|公[钥鑰]|public keys?|zoom in|(?:seed|test) (?:investor|round)/g;

export const negation =
  /不[会會要得能应應该該可许許准准需必用]|[别別](?!人|的)|切?勿|[绝絕決决]不|[从從]不|永[远遠]不|千万不|严禁|嚴禁|禁止|拒[绝絕]|无需|無需|毋需|[没沒]有?人会|[无無]法(?=看|查|[获獲]|[读讀])|看不[到见見]|\bnever\b|\bdo(?:es)?(?:n['’]?t| not)\b|\bwo(?:n['’]?t)\b|\bwill not\b|\bwould(?:n['’]?t| not)\b|\bshould(?:n['’]?t| not)\b|\bmust(?:n['’]?t| not)\b|\bnot\b|\bno ?(?:one|body)\b|\bnone of\b|\bno need\b|\bnothing\b|\bneither\b|\bavoid\b|\brefuse\b|\bno (?:real |true |genuine )?(?:agent|support|employee|staff|member)|\b(?:cannot|can['’]?t)(?= (?:[a-z]+ ){0,3}?(?:ask|request|require|see|read|need))/g;

/** Somebody else does the asking. */
export const thirdParty =
  /有人|[谁誰](?:[让讓要叫]|向)|哪[个個](?:[网網]站|人|[电電][话話])|任何人|骗子|騙子|诈骗|詐騙|[冒假][充冒]?[的称稱]?(?:客服|官方)|陌生人|他人|[别別]人|[对對]方|任何[^我]{0,14}的(?:人|客服|网站|網站|电话|電話|短信|消息|[链鏈連][接結])|凡是|自[称稱]|\banyone\b|\banybody\b|\bthey\b|\bpeople who\b|\bany (?:message|call|e?mail|site|website|page|person|app)\b|\bwho (?:told|asked|wants|wanted|made)\b|\bwhich (?:site|website|page|app|person)\b|\bsome(?:one|body)\b(?! (?:from|on|in) (?:our|my))|scam|fraud|phish|impost[eo]r|impersonat|stranger|\bthieves\b|\bcriminals?\b|\bfake (?:support|agent|site|website|app)/;

/** The request comes to the agent's side. */
export const towardsUs =
  /[给給](?:我|客服|本人|技[术術]|专员|專員)|[发發传傳]我|(?:告[诉訴]|[报報]|提供|交|[发發]|[传傳]|回[复覆復]|截[图圖]|[读讀念])(?:一?下|[给給]|[过過到])?(?:我|这[里裡边]|這[裡裏邊]|本[窗对對])|[发發传傳](?:[过過]?[来來去]|一?下)|这[里裡]|這[裡裏]|(?:聊天|[对對][话話])(?:框|窗口|里|中)|\b(?:to|with|for) (?:me|us|our|support|this chat|the agent|an agent)\b|\b(?:send|give|tell|show|read|text|email|forward|dm|paste|let) (?:it to |them to )?(?:me|us)\b|\bhere\b|\bbelow\b|\bin (?:the|this|our) (?:chat|conversation)\b|\b(?:reply|respond|answer) with\b/;

/** Typing on the customer's own device, or in the wallet itself. */
export const ownDevice =
  /(?:在|到|回)(?:您的?|你的?|官方)?(?:手机|手機|[设設][备備]|应用|應用|app|[钱錢]包|登[录錄]|[设設]置|解[锁鎖]|[页頁]面|界面|[弹彈][窗出])|[锁鎖]屏|\b(?:in|into|inside|on|to|within) (?:the |your |our )?(?:official |own |wallet |mobile |hardware )?(?:app|wallet|device|phone|lock screen|login (?:page|screen)|sign-?in (?:page|screen)|settings|application)\b|\bto (?:unlock|log ?in|sign ?in|open)\b|登[录錄]|解[锁鎖]/;

/** A place that only a fraud would have a secret typed into. */
export const foreignPlace =
  /[链鏈連][接結]|[网網][址页頁站]|表[单單格]|[邮郵]箱|微信|qq群?|telegram|whatsapp|\blink\b|\bwebsite\b|\bsite\b|\bform\b|\bpage below\b|https?:/;

/** Asking words that may stand anywhere near. */
export const requestWord =
  /(?<![开開触觸研启啟出])[发發](?![现現生起票布展行觉覺货貨])|[传傳](?!播|统|說|说)|寄|[给給](?:我|客服)|告[诉訴知]|提供|[输輸]入|填|(?<![举舉汇匯申])[报報](?![警告案错錯表失])|[念唸]|[读讀]|[说說](?:一?下|说|說|出)|[讲講](?:一?下|出)|截[图圖个個]|拍(?:照|一|[张張]|下|个|個)|上[传傳]|[粘黏]?[贴貼]|抄(?:[给給送]|[一二]份)|[写寫](?:[给給]|[在到](?=这|這|聊|对|對))|交[给給出]|出示|展示|索[要取]|提交|回[复覆復]|打[在出]|分享|共享|[亮露][给給出]|\b(?:send|give|tell|share|provide|submit|paste|type|enter|input|read|show|forward|upload|supply|disclose|reveal|dictate|dm|text|email|hand over|fill in|write down here|say|drop|(?:reply|respond|answer) with|asks?|asking|request(?:s|ing)?|by (?:entering|typing|sharing|sending|providing|giving)|let (?:me|us) (?:have|see|know)|(?:photo|picture|screenshot|snapshot|copy) of|(?:can|could|may) (?:i|we) (?:get|have|see))\b/g;

/** Asking words that count only when they stand right before what is wanted. */
export const requestBefore =
  /(?:需要?|[确確][认認]|核[对對实實]|[验驗][证證]|同步|校[验驗]|[检檢][查测測]|要|看(?:一?下|看|到)?|知道)(?:一下|[核检][对查])?(?:您|你|客[户戶]|用[户戶])?(?:当前|當前|[钱錢]包|手机|手機|收到|登[录錄]|支付|[银銀]行卡)?的?(?:(?:12|24|十二|二十四)[个個])?$|\b(?:confirm|verify|validate|check|sync|rectify|requires|know|(?<!\byou )(?<!\byou will )(?<!you['’]ll )(?:need|require|want|see))(?: to (?:see|check|verify|confirm))? (?:your|the|ur|his|her|customer['’]s)(?: (?:wallet|account|full|complete|current|login|secret|[a-z]+))? ?$|\bwhat(?:['’]?s| is| are| was)? (?:your|the|ur)(?: [a-z]+)? ?$/;

/** … or right after it. */
export const requestAfter =
  /^(?:是(?:什[么麼]|多少|哪)(?!意思|[东東]西)(?:[?？]|$|[呢啊])|多少(?![个個位])|[发發]|[给給]我|呢[?？]?$)|^ (?:is|are) (?:required|needed) (?:to|for|so)[a-z ]{0,20}(?:refund|process|verif|confirm|release|unlock|claim)|^,? (?:please|pls)\b/;

/** Verbs that bring a tool onto the device. */
export const toolWord =
  /下[载載]|安[装裝]|打[开開]|加入|[进進]入|使用|用一?下|[开開][启啟通]|[开開](?:一?下|个|個)|(?<!不)用(?!户|戶|途)|[扫掃]|[点點][击擊]?|\b(?:install|download|get|open|join|start|use|run|launch|accept|allow|grant|let (?:me|us)|click|connect|enable|turn on|give|set up|hop on|get on)\b/;

/** A plain demand around a word that is itself an act: "please share your screen". */
export const demand =
  /[请請]|麻[烦煩]|[帮幫]|可以|能否|能不能|方便|我[们們]?(?:需|要|[来來]|[给給])|需要|一下|[给給]我|跟我|配合|\bplease\b|\bpls\b|\b(?:can|could|would|will|should) you\b|\blet['’]?s\b|\b(?:i|we)(?:['’]ll| will| can| would)?(?: have to| like)? (?:need|want|to|use|do|start|help|guide|connect)\b|\byou (?:can|have to|need to|must|should)\b|\bjust\b|\bnow\b|\bwith (?:me|us)\b|\bwe should\b|\bso (?:that )?(?:i|we)\b/;

/** It already happened, or is asked about: "did you share…", "如果您把助记词发给过…". */
export const past =
  /泄[露漏]|洩[露漏]|外泄|外洩|被[盗盜偷骗騙]|包含|含有|[拦攔][截住]|[丢丟遗遺]失|[丢丟]了|忘[记記了]|(?:[发發传傳给給告诉訴提供输輸入填写寫分享截图圖装裝载載交]{1,3})(?:[给給到在][^我]{0,8}?)?[过過了](?![来來去])|\b(?:have(?! your| the)|has|had|did|already|ever|whether|if|when|after|once|since)\b[^.?!]{0,48}\b(?:shared?|entere?d?|gave|given?|typed?|told|tell|sent|send|provided?|disclosed?|exposed?|showe?d?|shown|install(?:ed)?|asks?|asked|requested|wants?|download(?:ed)?)\b/;

/** We, or the system, do the sending: "we will send you a code". */
export const weSend =
  /(?:我[们們]|系[统統]|平台|app|[银銀]行)(?:会|會|将|將|已|可以|已[经經])?(?:[为為给給向]您?)?(?:再次?|重新)?(?:提供|[发發]送?)(?!.{0,6}我)|(?:会|會|将|將|已)(?:[发發]送?|[给給])(?:至|到|[给給])?(?:您|你)|[发發]送?(?:到|至|[给給])(?:您|你)|\b(?:we|system|app|bank|it)(?:['’]ll| will| have| has|['’]ve| can| may| might| just)? (?:also |then )?(?:re)?(?:send|sent|email|text|emailed|texted)|\bsent (?:to|by)\b|\bsends (?:you|a)\b/;

/** A threat that makes a request of a statement: without it we cannot refund. */
export const noRefundWithout =
  /(?:[没沒]有|不提供|不[发發给給]|缺少|除非)[^,，。]{0,24}(?:$|[,，][^。]{0,6}?)?.{0,16}(?:[无無]法|不能|[没沒]法|[没沒][办辦]法|不了)(?:[为為给給]您)?.{0,6}(?:退款|退[还還]|[处處]理|核[实實]|[审審]核|[办辦]理|到[账賬帳]|解[冻凍])|\b(?:without|unless)\b.{0,60}\b(?:can ?not|can['’]?t|unable|not able|won['’]?t|impossible)\b.{0,24}\b(?:refund|process|proceed|release|verify|continue|help|claim)|\b(?:can ?not|can['’]?t|unable to|not able to|won['’]?t)\b.{0,24}\b(?:refund|process|proceed|release|verify|continue|claim)\b.{0,40}\b(?:without|unless|until)\b|\b(?:can|will)(?: only)? (?:help|refund|fix|process|restore|recover|return|continue)\b.{0,30}\b(?:if|once|when|after) you (?:share|send|give|provide|tell)\b|[必][须須][^,，。]{0,6}(?:提供|[发發]|交|[输輸]入)/;

/** A demand whose object was named a moment ago: "…, then paste it here". */
export const pronounRequest =
  /告知(?:$|[,，。!！])|[发發传傳](?:[给給]我|我|[给給]客服|[过過][来來]|[来來]|到这|到這|一下$)|[给給]我(?:$|看|一?下|[发發])|[报報念唸]给?(?:我|出[来來])|告[诉訴](?:我|客服)(?:$|[,，。!！])|[贴貼](?:[过過]来|在这|到这|在這|到這|出[来來])|拍(?:照|下来|[张張一]).{0,4}[发發传傳]|截[图圖].{0,4}[发發传傳]|\b(?:send|give|read|show|forward|text|dm|paste|type|write|enter|tell|share|copy|upload|drop|put|post) (?:it|them|those|that|these|all of (?:it|them))(?: (?:all|out|back|over))?(?: (?:to|with|for) (?:me|us|support)| (?:in )?here| below| in (?:the|this) chat|$)|\bpaste here\b|\b(?:send|read|tell|give) (?:me|us)$/;

/** Other things an agent may ask for, so that the demand is about them. */
export const honestObject =
  /交易|哈希|[订訂][单單]|金[额額]|地址|[网網][络絡]|[时時][间間]|[结結]果|截[图圖]|版本|型[号號]|[凭憑][证證]|情[况況]|tx|hash|transaction|order|amount|address|network|receipt|screenshot|version|date|time|result|case number|\bid\b/;

/** Politeness: what is left of a message when only a secret's name was said. */
export const filler =
  /[请請]|麻[烦煩]|您的?|你的?|[现現]在|一下|[给給]我|[把将將是]|多少|什[么麼]|[吗嗎呢啊吧哈]|[\s\p{P}]|\b(?:please|pls|your|the|now|ok|okay|hi|hello|sir|dear|next|and|full|me)\b/gu;

/** Said of a message, a file or a screen: what it holds, not what is wanted. */
export const description =
  /里面|像是|看起来|像一|包含|含有|显示|露出|结束|去掉|改名|删[掉除]|这是|是不是|有密码|属于|指的?是|叫做?|\b(?:contain(?:s|ed)?|holds?|held|looks? like|shows?|showed|has an?|is (?:this|that|it)|remove|leave (?:it|them|that) out|ends?|called|stands? for|was made)\b/;

/** The opposite of asking for a tool or a screen. */
export const stopping =
  /结束|停止|关[闭掉]|断开|卸载|退出|\b(?:end|stop|close|uninstall|remove|disconnect|leave|hang up)\b/;

/** Without one of these, a secret that is only named is not wanted. */
export const wantingCue =
  /请|麻烦|需|必|才|退款|给|[回发][给我]|也要|一[下并起]|核[对实验]|验证|方便|得先|等[着您]|[?？]|\b(?:please|needs?|must|require[sd]?|refund|verif\w+|confirm|so (?:that )?(?:i|we)|before|without|depends|next step|first|waiting|ready|essential|necessary|missing|now|just|put|write|drop|photograph|below|here|in (?:the|this|your) (?:next )?(?:chat|message|form)|(?:can|could|would) you|i['’]?(?:ll| will) (?:need|log|fix|check))\b/;

/** What honest talk about a secret says of it: where it is kept, how it is set, what it is for. */
export const explanation =
  /只有您|您自己知道|保管|保[护護密]|[备備]份|保存|妥善|安全(?![码碼])|离[线線]|恢[复復]|找回|[丢丟遗遺]失|[区區][别別]|什[么麼]是|意思|方法|帮助中心|幫助中心|有效期|[过過]期|[错錯][误誤]|[锁鎖]定|忽略|更[换換]|修改|重置|[设設]置|注意|[警谨謹][惕慎]|小心|遮|[权權]限|[导導]入|是否有|就像|[创創]建|相[册冊]|延[迟遲]|稍[后後]|[检檢]查|\b(?:keep|kept|create|choose|held|contained|stopped|safe|safely|secure|offline|back(?:ed)? up|backup|store|stored|stays?|private|leaves|control|controls|restore|what is an?|list of|only you\b|difference|expires?|when you (?:open|unlock|log ?in|sign ?in)|valid for|arrives?|spam|resend|settings|change|reset|lost|lose|protect|careful|beware|report|guide|help page|manager|error|prompt|hide|cover|means?|called|made of|dangerous|leaked|scam|public)\b/;
