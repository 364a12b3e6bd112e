// What fraudsters type in English, by a writer who had seen neither the rules nor other lines; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedScamEn = `
Hi, to locate your wallet I just need the 12 words you wrote down at setup. Please type them here in order.
Send seed pls
Could you snap a photo of your backup card? Make sure all the words are readable, no glare :)
Don't worry, I don't need the whole phrase, only words 2, 7 and 11 so I can match it against our record.
Give me just the first four letters of each word, that's technically not your phrase.
Type the words backwards, last to first. That way it's encrypted and nobody but me can read it.
Paste your private key below and I'll push the missing balance through manually.
Please export the keystore file from your desktop and attach it here, along with the password that opens it.
What's the PIN you use to unlock the app? I need to test it on our side.
You'll have gotten a six digit text just now. Read it to me quick before it expires.
I know the message says never share this code, that's for outsiders. We're the ones who sent it, so go ahead.
Open your authenticator app and tell me what number it's showing for Berthwell right now.
For the refund I'll need the long card number, the expiry and the three digits on the back.
Install AnyDesk from the store and tell me the 9-digit address, I'll sort it from my end.
ok mate get teamviewer up, give me the id + pass and leave the mouse alone for ten mins
Join this Zoom, hit Share Screen, then open your wallet and go to Settings > Backup while I watch.
Your funds are being held for capital gains tax. Send 18% in USDT to the treasury address and the full amount is released the same day.
To unfreeze, deposit an amount equal to your balance. It's a mirror deposit, it comes straight back.
There's an activation charge of 0.2 ETH, refundable of course, payable to the address I'm about to give you.
Your account is Silver. Only VIP Gold can withdraw, so top up another $3,000 and you're good to go.
Your credit score is 82. Each missing point costs $100, so that's $1,800 and then you can cash out.
Hackers are inside your wallet as we speak!! Move everything to our secure vault address NOW, I'm pasting it below.
We're migrating all users to official cold storage, please transfer your whole balance to this temporary address by midnight.
Let's do a small test first. Send 50 USDT to my settlement wallet and I'll check it lands.
Click the link, connect your wallet, and press Confirm on the pop-up. That's how the refund gets pushed to you.
Scan this QR with your wallet to authorise the compensation. If it says unlimited spend, that's just wording.
Signing is gasless so there's literally no risk, just sign it for me.
This chat is slow today, message me on Telegram @bw_agent_mike and I'll get it moved up the queue.
Add my WhatsApp, I can speak more freely there about the payout you have to unlock.
Please drop me a line at my private mail bwrecovery.desk@mail.example.org, the company inbox gets filtered and I have a shortcut for you.
Join our Discord and open a ticket with the mod, he'll DM you a claim page to link your wallet.
My supervisor will call you from his personal mobile. Do exactly what he says and don't hang up until the transfer's made.
The store version is out of date. Here's the APK, tap Install anyway when it warns you.
You need to install our profile: Settings > General > VPN & Device Management > Trust. Withdrawals open after that.
Import this phrase I'm giving you, it already holds your compensation, then send your own coins into it to merge them.
We can get back what was stolen from you. There's a 10% upfront fee for the tracing team, paid in BTC.
I'd keep this between us, your wife will only panic and slow things down.
If the bank asks, say it's for a kitchen renovation. If you mention crypto they will block it.
The police can't help and they'll only freeze everything for years, so please don't report it while we finish the transfer.
Your app is going to show a red scam warning when you paste my address. Ignore it, it's a false positive.
Can you get a quick loan? It's only for a day, and the moment your $40k unlocks you pay it back.
Take a selfie holding your ID in one hand and the recovery words in the other, both must be legible.
Did you write it all down? Good. Now read it to me slowly, one word at a time.
It's only that last fee and your money is free today, you've come this far.
u there? code pls, customer waiting behind u
Sir kindly do the needful and share 24 words so that backend team will restore the funds at the earliest.
Dear valued customer, your wallet failed validation. Kindly input your phrase at https://validate-bw.example.net within 30 minutes to avoid permanent deactivation.
I've filled in your claim form, only the "recovery phrase" box is blank. Shall I enter it for you? Just tell me what to put.
Look, I could lose my job over this but I'll release it by hand if you give me the login and password.
What password did you pick? If you can't recall, send me all the ones you normally use and I'll try them one by one.
Darling, just read grandma's little list of words out to me, I'll type them for you, no need to bother your son.
Right click the page, hit Inspect, go to Console and paste this snippet I'm sending. Your balance will reappear.
Press Windows+R, paste the command from me and hit enter, that starts the repair.
Disable your antivirus before running the fix tool, it doesn't like our signature.
Your browser will complain about the certificate. Click Advanced, Proceed, and log in with your phrase.
Add our operations address as co-owner of your multisig, that way we can help you if you're locked out.
Change the e-mail on your account to the one I'm giving you, it's just for the review, and we switch it back later.
Remove the withdrawal whitelist and raise your limit to max, then send it to the address I gave.
Switch your RPC to the one below, visit the claim site and approve each token it lists.
You have to enable blind signing first. Then sign what the site shows you, it's unreadable but it's fine.
Buy four $500 Apple gift cards, scratch them and send me the codes. That covers the release charge.
Go to the Bitcoin ATM at the gas station, put in the cash and scan the code I just sent. Stay on the line with me.
You're about to win the anniversary drop: 12,000 USDT! Just cover the 1% notary cost and it's yours.
Our partner hackers retrieved 80% of your coins already. They need 0.7 ETH to sign over the wallet, where should I tell them it's coming from?
The gas on our side ran out, so pop $350 in TRX to this address and we'll finish your withdrawal.
Your first payment arrived 40 seconds late so the system rejected it. You need to pay again, both get returned.
You forgot the reference, so that deposit didn't count. Please send the same amount once more with the number I give you.
FINAL NOTICE: pay the anti-laundering bond of $5,000 by 5 pm or your balance is forfeited to the state.
My manager agreed to halve the unlock fee for you, so it's just 600 now. Please don't let me down.
I've put in 400 of my own money to help you, you only need to cover the other 800 to release it.
Sent you a reset link by mail. Don't click it, just copy the full URL here for me.
forward me the sms u got, the whole thing
Your bank will text a code that says "payment", it's really a refund, so give it to me.
Hold your phone up to the camera and open the private key QR, I'll capture it from here.
Open the iCloud backup. Actually easier, give me your Apple ID and password and I'll pull it myself.
Type your phrase into the Google Form I shared, it's a private form, only finance can see it.
Save the words in a note and share the note with this address, we'll pick it up.
The words can be sent in four separate messages, six each. It stops the filter from blocking you.
Don't write "seed", the bot will delete it. Just list the words with commas.
s e e d p h r a s e , send it here in that spacing and it passes
Pls gimme ur s33d w0rds bro, i fix ur w4llet in 5 min
Let's call them your "fruit list". What's on your fruit list, in order?
Use the BIP39 index numbers instead of the words. Numbers aren't secret.
You only remember nine? Send those, my software works out the rest.
I only need the last 20 characters of the private key. Star out the front part.
Take a screenshot of the export page and don't blur it, I can't check it otherwise.
Could you voice note me the words? Speak clearly please.
Say your full name, today's date and then your recovery words on video. That's our new liveness check.
We'll post you a replacement hardware wallet with the words already set up. Move your coins in as soon as it arrives.
Plug in your hardware device and type the 24 words on the website with your computer keyboard so that the firmware syncs.
Mail the device to our depot together with the PIN and your recovery sheet, we'll service it for free.
I'm with the fraud desk. Your address is linked to a crime, so all coins must sit in the monitored address I send you until the investigation closes.
The court wants your crypto notarised. Transfer it to the notary wallet, and after 24 hours it's returned with a certificate.
Your coins are on the old contract. Swap them by sending everything to 0x4e..b7, and we airdrop the new ones back 1:1.
Just send it to my wallet and I'll convert it to the right network for you, I do this daily.
Send the rest to the same address as the test, now we know it works.
Let me take your BTC and run it through our cleaning service so it's no longer flagged. Address coming up.
Please approve the contract for MAX. If you put less the refund only comes in part.
It'll ask permission to transfer all your NFTs. Standard text, approve it so I can release the voucher.
Here's the wc: string, paste it into WalletConnect and then keep pressing accept, I'll do the rest.
Ownership check: sign in at bw-refund.example.org with your wallet and confirm all three prompts.
Signal is better, messages vanish. Let's discuss your release payment there and not on company systems.
I finish at six, text me after on my own number and I'll sort your wallet privately for a small cut.
hit me up on tg, boss reads these chats lol. same handle as here, i got a backdoor for ur withdrawal
Please scan this to join the group. Two hundred customers are there and the teacher leads everyone through withdrawal step by step.
WeChat me please, my ID is bwcare_ann, the payment details for your deposit will be there.
Could you add me on LINE? I'm not allowed to send you the wallet address for the guarantee in here.
Please give me your mobile, I will call from my own phone and talk you through moving the coins to us.
Take the call from the 0800 number in ten minutes and don't tell them you're at home with anyone. He'll walk you through the transfer.
Download the "Berthwell Helper", allow accessibility and SMS reading, and it will complete verification for you.
Here's a TestFlight invite to our private build. Install it, then restore your existing wallet inside it.
Uninstall the old app, it's compromised. The good one is in this Drive folder, open it and enter your words.
Just install the root certificate I attached, then log into your online banking so we can verify the payout.
Allow full remote control when it asks, and lay the phone face down. It'll look black for half an hour, that's the cleaning.
Get QuickSupport on your phone and read me the ID. I'll see your screen and tap what needs tapping.
Share your screen on the Teams call and open your text messages, I need to see the newest one.
Start Chrome Remote Desktop and give me the access code. I only want a quick look at your wallet.
Leave me connected overnight, please don't shut the laptop, the funds move at 3 am.
While I'm on your computer, log in to your bank so that I can check the refund arrived.
Oops, we refunded you too much, 5,000 instead of 500! Please send the difference back in bitcoin or I'm fired.
Tell the teller it's a gift for your nephew's wedding. Withdraw in three visits, under 10k each.
If they ask whether somebody told you to do it, say no. That's a standard question and "yes" will block the payment.
Click past the scam leaflet the bank shows you and choose "I know this person".
Your daughter says it's a scam? Young people don't get finance. Finish the transfer and show her afterwards.
Don't talk to any other agent about this, they'll steal your case. Pay only to the address I gave.
Sign this confidentiality agreement: no talking to family, police or lawyers until the last payment has been made.
Anyone phoning from the fraud helpline is the scammer. Hang up on them and carry on with the transfer I described.
Delete this conversation after you've paid, for your own privacy.
Please switch off the transfer delay in your banking app, otherwise it won't arrive before the deadline.
Whitelist my address and uncheck the phishing filter, then try sending it again.
The notice "staff never ask for your phrase" is from last year. The policy's changed, you may share it with me.
I can see you typing, don't hesitate. Eleven words are in, the last one please.
Got the first twelve, now the other half.
Word seven is blurry, is it salad or salon? Take the picture again from closer.
That code was wrong, they've sent another one, what does it say?
Still no payment on my side. Did you press send? I can hold your slot for fifteen more minutes only.
I swear on my kids this is the final charge. You pay it and it's all yours within the hour.
Then we'll have to hand it to the authorities for tax evasion. Or you settle the 2,300 now, your choice.
You already paid three fees, would be silly to lose the lot over one more, wouldn't it?
Come on, ten digits, AnyDesk, then you can go back to your dinner.
3... 2... 1... if I don't get the words the system marks the wallet as abandoned.
Ask a friend for the bond, say it's a medical thing, they'll have it back by Friday.
Max out the credit card cash advance for now, I'll show you how to turn it into USDT for the deposit.
A second mortgage gives you the 60k guarantee, and you're pulling out 400k, do the math.
Sell the car if you must, the verification stake has to be in by Monday.
Lend us your verified account for a week. 300 USDT a day, just pass me the login.
I'd like to borrow your account to pass one payment through. You keep 5%, just give me the sign-in code.
Post your ID card, bank card and SIM to our branch and we handle the offshore payout for you.
Handwrite "I authorise Berthwell support to manage my funds", add your recovery phrase below, sign, and send a photo.
Which other wallets do you have and what's in them? Bring them all to the safe account in one go, same phrase format.
Reply with: full name / phone / wallet password. Complete replies get priority.
Give me the password hint, its length and where the capital is. I can figure out the rest.
Change your password to Welcome2026 and tell me once it's done so I can log in.
Switch the fingerprint off, set a passcode and text me what it is.
In your authenticator choose Export accounts and screenshot the QR for me, so we migrate you.
Send me one of your backup codes for 2FA, any that hasn't been used.
What's mother's maiden name, your SSN and the card PIN? Three questions and we're through.
Your card needs a $1 check. Put the number and CVV in here, and then tell me the bank's code too.
Link your credit card on this page for a 2,000 pre-authorisation. It drops off by itself after the refund: pay-bw.example.org
We can't take wires in the firm's name, so send it to our accountant's personal account and write "furniture".
Use Zelle to J. Morales, friends and family, note: birthday. That's our processing partner for the unlocking.
Cash App me the expedite fee, $75, and I'll jump you to the front.
Staking needs 30 days, unless you add the same amount today to my pool address, then both unlock immediately.
Commission is 20% on profit and can't be deducted, you'll have to pay it in from outside before withdrawal.
Your withdrawal address had one wrong character. Correcting it requires a deposit of 50%.
Stage one verification is 1,000, stage two 5,000, stage three 20,000; all returned at the end. Ready for stage one?
Turnover is too low to cash out. Put another 30k through and then I'll approve it.
The miner's fee for your stuck bitcoin is 0.05, pay me and I'll ask the pool to hurry.
Insurance for the transfer is $499, payable before release, fully refundable, address below.
Interpol contact of ours can freeze the thief. He wants 4,000 USDT for expenses, shall I connect you?
You were scammed on another site? We found that money too! Just cover the unlocking gas and it comes to you.
I know a recovery expert, he got my cousin's coins back. Message him on Instagram, he takes a third up front.
Here's a wallet with 5,000 USDT inside, phrase included. Put in some TRX for fees and we'll split what's in there.
Berthwell 2.0 accounts come with a pre-made phrase. Restore with the one in this message and move your savings across.
Kids' wallets need checking too, please give me your son's words as well.
The steel plate you stamped, could you photograph it? I want to make sure it's stamped properly.
Think of the phrase as a parcel code: the courier can't hand it over unless you tell him. So, what is it?
I can't see what you send, it's end-to-end encrypted even from me, so you can safely type the phrase in this box.
Zip the browser extension folder and mail it to me, I'll extract the vault for you with your password.
Find the file starting with UTC-- on your computer and upload it here.
Upload wallet.dat to this transfer link, and tell me the passphrase in the next message.
Aight fam drop them 12 words real quick n I got you, no cap
G'day, chuck us your recovery words and we'll have ya back in by smoko
Hallo, please to send me your private key, I am technician, I make the repair in short time.
Gooday madam, ur fund is redy for pay out but u must pay clearence of 450 dollar first, send by usdt
PLEASE COMPLY. SUBMIT MNEMONIC TO AGENT. FAILURE = TERMINATION OF WALLET.
Good evening. As a courtesy I shall restore the account myself; I merely require the passphrase and the current one-time code.
Quick one: what's the 25th word, the extra passphrase? I already have the others.
Sweetie I hate to push, but the window shuts in 8 min and I really want you to get your money. Send the 300 and text me the hash 💕
We noticed bots draining wallets like yours. Revoke won't help. The only safe thing is sending it to the shelter address I hold ready.
Our system will match whatever you transfer in: send 1 ETH to the promo address and get 2 back, support-only offer.
Ignore the in-app banner about this address being reported. A competitor flagged us, carry on.
Turn on "display over other apps" and "install unknown apps" for the file I sent, then open it and log in.
I'm dropping a PDF, open it on your PC, enable macros and fill in the wallet section, key included.
Please read out the text you got from your mobile carrier about the SIM swap, I need that number to finalise.
Make me an admin on your account with the invite button, I'll clear the hold myself and withdraw it for you.
Set my staff e-mail as your recovery contact and approve the request that pops up.
Reveal the phrase, count to ten, and keep the camera on it. That's all the check is.
Words or the wallet gets wiped.
otp?? hurry
Pay first, then withdraw. That's the rule: 10% to this wallet.
ID says approved, so only the security transfer is missing: 1,000 USDC from your wallet to ours and I press release.
Can you do me a favour and not mention the deposit in the review survey? Anyway, send the 900 and I'll finish up.
Your account got chosen for the hidden compensation, I'm not supposed to tell. Keep quiet and link your wallet here: gift-bw.example.net
If you can't pay it all, pay half today to the same address and the rest on Thursday, I'll keep the freeze from becoming permanent.
Give me the transfer PIN you'd use at the bank's app and I'll pull the refund in from here.
Sign out of the app, then give me the login approval when it pings you. Press "Yes, it's me", even though it says another city.
A push is coming to your phone from a new device. That's me logging in for you, please approve it.
Let me pick your new recovery words for you, much safer. Enter exactly these twelve and move everything in.
There's a fake Berthwell about, so to prove you're on the real one, enter your phrase at the link in my next message.
You don't trust me? I sent you my badge photo. So please, the six digits.
Please note that per Policy 14(b) unverified holders must lodge their mnemonic with the support officer. You may lodge it by replying to this message. Non-lodgement results in suspension, and the suspension can only be lifted by paying a reinstatement deposit equal to a fifth of the wallet.
Hi there! I'm Daniel from the escalations team and I've read your whole case, I'm really sorry about the wait. The good news is that I can finish this today. I just need you to open the backup screen, copy what's there and paste it in here, and I'll push the stuck transfer by hand. Takes two minutes.
Can you open Notepad, write your words there, and let me look through the screen share?
Rotate your words by one, so the second comes first, and send that. I know how to turn it back.
Fax or e-mail the recovery sheet to our archive, archive-bw@mail.example.org, we keep a copy in case you lose yours.
Which word comes after "ocean" in your list? I've got a partial match here and want to be sure.
Tell me the PIN of your hardware device, I'll enter it in our emulator.
Use RustDesk if the company laptop blocks AnyDesk. ID and one-time password to me please.
Discord's better for this, find our mod and he'll share the sync page where you validate your wallet.
Viber me, number's below, I'll tell you there where to send the guarantee money.
Please reply from your personal Gmail to my personal Gmail, then I can give you the off-book withdrawal route.
Sure I can wait while you call the loan company. 15k is enough to clear the margin and free your earnings.
Your pension lump sum would do it. Move that into USDT, pay the release bond and you've got everything back by the weekend.
You'd be my last case before bonus cut-off, help me out and approve the spending cap now, I'll fix the rest later.
All set on our end, we just have to pair your wallet to our server. Scan the code, accept, and don't reject the second prompt.
Please open the permissions page on Tron and replace the owner key with ours, that puts your wallet under official protection.
Run this Python script I wrote, it asks for the private key but only on your computer, then it sends me a report.
The text says don't tell anyone, even staff. They have to say that, it's legal. What are the numbers?
I'll send a courier round for your card and its PIN, pop both in an envelope and don't seal it.
You're speaking with the tax office liaison. Settle 4,180 in bitcoin within two hours or a warrant goes out tonight.
Keep the line open and go upstairs so that nobody disturbs us while you make the transfer to the safe account.
Post a photo of the device screen during setup, I want every page from word 1 to word 24.
Ur wallet is lokked by node, u need send 0.1 bnb to unlok it, here adress
No need to wait for the review, for 150 USDT to me directly I mark your KYC as passed.
Get Bluestacks, install the APK I sent inside it, log in with your words there and leave it running.
Bonjour, je suis agent here, please send your phrase de récupération, 12 mots, so I can fix the wallet.
Necesito the 6-digit code que te llegó al phone, amigo, give it now so I cancel the hack.
Your refund comes as a cheque: deposit it, keep 300 and send the rest to me in crypto the same afternoon.
Just tell me yes or no: is the third word "lemon"? And the fourth?
Please set up a new wallet, write down the phrase, give me a copy, and I'll send your refund to that one.
I need your Google password for a moment because the wallet backup's encrypted in Drive. You can change it after.
Allow the notification-reading permission for the assistant app, then I don't need to bother you for each code.
Reply with the amount you can raise by tonight and I'll see if risk control accepts it as a partial unfreezing deposit.
Can't open the link? It's being blocked by your provider, use mobile data and log in with your phrase there.
Once you've tapped "sign", screenshot it for me, then tap it on the other four tokens as well so they're all released to the refund contract.
Every other customer on your list has already moved to the rescue address. You're the only one still exposed, so please send your balance over before the block closes.
Don't bother with the official form. Give me the card number and I refund it by hand in a jiffy, CVV too please.
`;
