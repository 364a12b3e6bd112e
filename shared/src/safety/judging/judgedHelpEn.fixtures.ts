// What honest agents type in English, by a writer who had seen neither the rules nor other lines; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedHelpEn = `
Hi, Dana here from Berthwell. What can I help you with today?
Could you paste the transaction ID? It starts with 0x and is in the activity tab.
Thanks, I can see it. It has 3 confirmations out of 12, so about ten more minutes.
Which network did you pick when you sent it, Arbitrum or Ethereum mainnet?
Your refund went out on Tuesday. Banks usually need 3-5 working days to show it.
Sorry for the wait, we're a bit swamped this morning.
I'm afraid a confirmed transaction can't be reversed by us or anyone else.
The exchange needs the memo to credit you. Contact their support with the tx hash and they can usually sort it out.
Staking rewards are paid every Monday around 09:00 UTC.
Please never share your recovery phrase with anyone, and that includes me.
We don't ask for codes. If you got one by text that you didn't request, change your password and ignore whoever is asking.
Nobody from our team will ever ask you to install AnyDesk or TeamViewer. If you did, disconnect from the internet and uninstall it.
There is no tax to pay before a withdrawal. The person telling you that is a scammer, please don't send anything else.
If you typed your seed into that site, treat the wallet as lost: create a new one in the app and move what's left there yourself.
To restore, tap "I already have a wallet" and enter your words in the app on your own phone. I don't need to see them.
You can revoke the approval yourself under Settings > Connected sites > Approvals. It costs a little gas.
We have no Telegram, WhatsApp or Discord support, this chat and help.wallet.example.com are the only places we answer.
People who offer to recover stolen crypto for an upfront fee are nearly always running a second scam.
I'm really sorry this happened. File a police report, keep the chat logs, and tell your bank today.
That fee is the network's gas, it's taken from your balance when you send and none of it comes to us.
Have you updated to 6.1? The blank screen was fixed there.
No worries at all, happens to everyone 🙂
Your ID photo was rejected because the corner was cut off, just retake it in the app under Verify.
I'll pass you over to Miguel, he knows the card side much better than me.
The swap failed since the price moved more than your slippage setting. Only gas was spent, your tokens are still there.
Could you tell me the approximate amount and date? That's enough for me to find it.
If the app shows a red warning on a site, please stop and close it.
Your PIN stays on your phone, we can't see or reset it. Reinstalling and restoring from your own backup is the only way.
Don't send coins to any "safe address", we never hold customer funds for safekeeping.
A scammer telling you to lie to your bank is a big red flag, talk to them honestly, they can help stop the payment.
Great question! Cold storage just means the keys never touch a device that's online.
we dont have VIP levels or credit scores, thats made up by the fraudsters
Please remove the picture of your backup from your cloud, and think about moving to a new wallet to be safe.
The tokens that appeared out of nowhere are spam, hide them and don't visit the site in their name.
Bitcoin fees are high tonight, you could wait until the weekend if it isn't urgent.
Sure, you can switch the currency to CAD under Display.
I checked and your appeal is with the compliance team, they'll write by Friday.
Did someone contact you by phone? We never call customers, so that wasn't us.
Your authenticator codes are only to be typed on the login page. Don't read them to anyone on a call.
Exporting a private key is possible, though I'd advise against it unless you really need it, and never paste it into a website.
Can you see the spinning icon next to the balance? That means it's still syncing.
Our Android app is only in the Play Store; if a person sent you an APK, delete it.
It's 0.002 ETH short for gas, so the send button stays grey.
You've done nothing wrong, these people are professionals. Let's go through what's left in the wallet and how you can move it yourself.
The minimum for a card purchase is $25.
Yes, you may close this chat, I'll email you when the team has news.
Please upload the receipts through the case page in the app, PDF or JPG, max 10 MB.
Sharing your screen isn't needed, just tell me what the error says.
Anyone can see a public address, so it's fine to give me that. The private key is another matter: keep it to yourself.
That QR code is for receiving, it's safe to show.
I can see two deposits, one on the 4th and one on the 6th. Which one are you asking about?
The lock is 24 hours after a password change, it lifts by itself and there's nothing to pay.
Write the words on paper, check them twice, keep them somewhere dry. No photos.
Your bank declined the card, we don't get told why, so a quick call to them is best.
Please don't borrow money to pay this "unlock fee". There is nothing to unlock, the platform they showed you is fake.
Thanks for flagging the phishing page, I've sent it to security to get it taken down.
Got it. And the receiving address, does it end in 9f3c?
Unstaking takes about 7 days on this chain and we can't speed it up.
You're welcome, have a lovely evening!
It looks like the person on the phone had you sign a permit. Revoke it in Approvals now if you can, then move the remaining tokens to a fresh wallet of your own.
Morning!
One sec
got it, thanks
Is that on the phone app or the browser extension?
It was broadcast at 14:02 UTC and mined two blocks later, so it's done on our end. The exchange is the one that still has to credit it.
Fee was set too low, that's why it's hanging. Tap Speed up in the activity list if you want to bump it.
What does the error say exactly? Word for word if you can.
That's a contract address, so sadly nobody can pull the coins back out. I'm sorry.
Your passport check cleared this afternoon, sign out and in again and the badge will show.
We'd need the order reference, it starts with BW- and it's in the receipt email.
I don't want to guess, let me ask engineering and get back to you by 4.
There's no charge for verification, no charge for support, no charge for anything I do here.
Before you uninstall, make sure you've got your backup phrase on paper in your hand. Without it nobody can bring the wallet back.
If it says "invalid phrase", one of the words is probably misspelled. Check them against the public BIP39 list by yourself, please don't post them here.
Ledger asks for the phrase on the device itself during recovery. Never type it on a computer.
Oh no, please stop the screen share right now and turn the phone off. Then call your bank from another phone.
I'd rather you didn't send a screenshot of that page, it may have your words on it. Just describe it.
Someone using my name on WhatsApp? That isn't me. We don't do WhatsApp at all.
Whoever told you to keep this from your family wants you alone with them. Please do talk to someone you trust.
Rejecting that signature was the right call. It was asking for unlimited access to your USDC.
A site asking for your seed phrase to "sync" or "validate" is always phishing, without exception.
Importing a phrase that someone else gave you means they own that wallet too, whatever you put in can be swept.
Yes you can turn on an anti-phishing word, it'll then appear in each real mail from us.
Withdrawal whitelisting takes a day to kick in, it's there to protect you and I can't bypass it.
Keep two-step login on, even if a caller tells you to switch it off "for a few minutes".
We're not able to see your password, so I can't confirm if it's right. Use Forgot password on the login page.
The 5% was taken by the token's own contract on each transfer, not by Berthwell.
There's a bridge fee of 0.1%, you'll see it on the confirm screen before you agree.
Scammers often show a fake balance and then want "tax" on it. The balance isn't real, so there's nothing to withdraw. I'm sorry, I know that is hard to hear.
Did you pay them by bank transfer or card? If it was within the last day, your bank may still be able to recall it.
For the police report: transaction hashes, their addresses, screenshots of the chat and the dates. You can download a PDF of all your transactions under Reports.
Law enforcement can write to us through the legal page and we'll answer their request.
I wouldn't send them a "small test" either, there's no test a real support team needs from you.
If he knows your one-time code he may be logged in. Go to Devices, sign out everything, and set a new password.
We don't give out tokens, so that airdrop with our logo is fake. Just ignore it.
You asked if you should tell the bank it's crypto: yes, be truthful with them.
Please don't pay a recovery agent. Once it's on chain, only an exchange acting on a police request may freeze it.
That profile under VPN & Device Management didn't come from us. Delete it and restart the phone.
Nope, we've never had a desktop installer by email. Bin it.
The password you set unlocks only this device, while the phrase restores the wallet anywhere. That's why the phrase matters more.
I'm glad you asked before sending. Giving your 24 words to anyone at all is giving them the money.
Gas comes off your own ETH balance automatically, don't send it to a person.
The rate refreshes every ten secs so the final number can be off by a few cents.
ATOM takes 21 days to unbond, yours ends on 18 November.
Dark mode's under Appearance.
The price feed was down for about 20 minutes, balances weren't touched.
Hide the token with a long press.
You'll want to leave roughly 1.5 XRP there, the ledger keeps a reserve.
My colleague gave you the wrong date yesterday, apologies. The correct one is the 12th.
I can't give investment advice, but I can show you where the fees are listed.
If you don't feel comfortable with that dapp, try it first with an empty wallet.
Case 48213 is open, you'll receive an answer from case team by mail within 2 business days.
Sounds like the address was copied by malware, the first letters match but the end doesn't. Scan the computer before sending more.
Evidence received: four screenshots and the bank statement. Nothing else needed for now.
It's past our 30-day window so I can't refund the service charge, sorry about that.
yeah the store listing's ours, publisher should read Berthwell Labs
Only if you're happy with the price shown, press Confirm; if not just go back, nothing is charged.
Let's take it one thing at a time. First, is there still anything in the old wallet? If so make a new one on a clean phone, write its words down for yourself only, and send the rest across.
Closing this off then, take care and say hi to the dog 🐶
hiya 👋
yep that's normal
All sorted now?
Hello Mrs. Okafor, thanks for getting back to us. I've matched both transfers to your account, and the second one will show once the chain gets to 64 confirmations.
Is it from an exchange into the wallet, or the other way round?
Please send me the sending and receiving addresses so that I can compare.
Ticket raised to second line, you'll have an answer by noon tomorrow, no need to open another.
The card payment stopped at your bank's own 3-D Secure page. Try again in an hour or use another card.
Gas estimate fails when the contract itself would revert, so I'd not force it, you'd just burn the fee.
Maintenance is on the 28th, 2-4am UTC. Sending still works, buying doesn't.
Your phone clock is five minutes off, that's why the authenticator numbers get rejected. Set the time to automatic and enter a new one yourself.
Check the spam folder for the login mail. When it arrives, put the code in the login page only.
That's a watch-only wallet, it holds no keys, so it can't send.
For watch-only you just enter a public address, nothing secret involved.
2 of 3 signers must approve on their own phones, and your partner hasn't yet.
I only need to know if it's a 12 or 24 word backup, not the words, so I can tell which wallet version made it.
Could you delete the message above? It has your password in it. Then change it, please.
Giving out "just four words" is still a leak. So is writing them backwards. Please treat it as if they have them all.
I can't check whether your phrase is correct and wouldn't want to see it. Try restoring it on a spare phone offline and compare the address.
They told you the "do not share" text doesn't apply to staff? It applies to staff most of all.
A parcel with a "replacement" hardware wallet that wants your old words is tampered with. Don't use it.
If your mouse is moving by itself, pull the network cable and hold down the power button.
Pasting a stranger's command in Terminal can hand over the whole machine. If you typed your Mac password, consider every wallet on it exposed.
The tax office doesn't collect in USDT, and no gift card ever paid a tax bill. You've been lied to, please don't send more.
They've asked three times and there'll be a fourth. Stop here and let's put your evidence together.
A badge photo proves nothing. Our people never use private phones to speak to customers.
Someone offering you words to a wallet with money in it is after the gas you'd send. Leave it alone.
Check the middle of the address too, poisoned ones copy only the start and end.
Your SIM went dead and then came a password reset? Ring your carrier from another phone, it may have been swapped.
Selling your verified account can get you into legal trouble, don't take the offer.
Please don't dial any codes starting with **21*, they forward your calls to the thief.
If the bank's fraud team calls back on the number on your card, do pick up. They can help.
You can also tell your daughter, honestly, there's no shame in it.
Loan not drawn down yet? Call the lender and cancel it, tell them you were being pressured.
We don't have "master wallets", "consolidation" or "guaranteed merchants". That notice is fake.
Jailbroken phones make it easier for malware to read your keys, I'd use another one for this.
Clipboard apps can read what you copy, so it's better not to copy a private key at all.
Lost the paper but the app still opens? Then go to Security > Backup now and write the words down again, alone and with no recording on.
We can't do anything on your behalf in the wallet, every tap has to be yours. That's by design.
The permit you signed expires on Sunday but can be used until then, so revoke it today under Approvals.
Changing your number: Account > Phone > Change. Both codes go in the app by your own hand.
Phishing pages often rank as ads, type wallet.example.com in yourself instead.
No one from compliance will ever ask for a deposit to prove where your money came from. A bank statement upload is all that's needed.
Card statement is fine with the middle digits covered, we only match the date and the merchant.
The appeal was turned down, reasons are in paragraph two of the letter. You can request one more review within 14 days.
I promised you an update by yesterday and didn't keep it. That's on me, sorry.
Hmm weird, let me try it on my test phone
You tapped the little eye, that hides the balance. Tap it again, nothing's gone.
There's a larger text option under Accessibility, gran might like that one.
The quote includes our 0.8% service fee; tap the question mark to see the split.
Cancel within 15 minutes and nothing's charged.
The order filled at 0.0412 on average, slightly better than quoted.
Sui nodes are catching up, about two thousand blocks behind, it'll appear after that.
Complaint logged as TS-3306, quality team reads the full transcript.
I'm out in ten minutes but Priya takes over and has all my notes.
Legal questions about a divorce are beyond me, a lawyer would be best.
Refund is 298.50, the missing 1.50 was kept by the card processor.
That alert was one you made yourself: "BTC below 60k". Switch it off under Notifications.
Kid deleted the app? As long as you've the paper backup, reinstall and restore it, all fine.
fixed it our side, pull down to refresh pls
Glad it landed! Enjoy the weekend 🌞
`;
