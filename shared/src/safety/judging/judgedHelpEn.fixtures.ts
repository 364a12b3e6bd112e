// What honest agents type in English, by a writer who had seen neither the rules nor other lines; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedHelpEn = `
Hello, this is Priya from Berthwell support. What can I do for you today?
Hi! Could I have the transaction ID so I can look it up on the explorer?
Which network did you send it over, Ethereum or Tron?
What's your order number? It starts with BW and sits at the top of the receipt.
Roughly what time did you send it, and how much?
Please paste the receiving address. Addresses are public, so that's fine to share.
Did you include the memo when you sent the XRP? If not, your exchange can trace it with the hash.
I see 14 of 30 confirmations, so about ten more minutes.
Bitcoin's congested today. Your transfer's still waiting in the mempool, nothing is lost.
Your refund of $84.20 went back to your card on 24 November; banks take three to seven working days to show it.
I'm sorry, but once a transfer is confirmed on chain nobody can reverse it, us included.
Network fees go to the miners and can't be refunded, even when the transaction fails.
You can back up under Settings > Security > Backup. Write it on paper, somewhere private, and never photograph it.
Nobody from Berthwell will ever ask for your recovery phrase. Anyone who does is a scammer.
Please don't share that code with anybody, and that includes me.
We never need your private key, so please don't paste it here.
Our agents don't use AnyDesk or TeamViewer. If somebody asked you to install one, remove it and go offline.
There's no tax to pay before a withdrawal. Someone demanding that is trying to rob you.
We don't have a Telegram support account, so whoever messaged you there is an impostor.
If you've typed your phrase into that site, create a new wallet now and move what's left there yourself.
Please report it to your local police and bring the transaction hash with you.
Call your bank right away using the number on the back of your card, and ask them to block it.
The thief sent the coins to an exchange. With a police report number you can ask that exchange to freeze them.
I wish I could say otherwise, but we can't recover stolen coins. Be wary of anyone who says they can for a fee.
Your case number is C-20931 and a specialist will reply within two working days.
We've received your appeal; expect a decision by Thursday.
Sorry about the wait, my screen froze for a second.
You're welcome, have a lovely weekend!
I'm passing you to my colleague in the on-chain team. She can read everything above, so there's no need to repeat yourself.
To move to a new phone, install the app from the store, choose Restore wallet and enter your own phrase there. Don't tell it to anyone, us included.
We don't store your password, so we can't reset it. You can restore with your own backup on your device instead.
Go to Settings > Security > Change password. The old one stops working straight away.
Open Approvals in the app, find the contract you don't recognise and tap Revoke. It costs a little gas.
To add a custom token tap the plus sign and paste the contract address from the project's official page.
Your swap failed because the price moved more than your slippage setting. Try 1%.
Unstaking takes 21 days by network rule, then the coins go back to your available balance automatically.
You've got no ETH for gas, that's why USDT won't move. You could withdraw a little ETH from your own exchange account to your own address.
KYC usually takes one business day. Yours was sent back because the photo had glare, so please redo it in the app.
Upload evidence with the paperclip in your ticket. Screenshots and PDF up to 10 MB, and cover anything secret first.
Gas tends to be cheaper at weekends, if you aren't in a hurry.
got it, checking now
one sec pls
Yep, that's landed.
Which coin?
Refund's done 👍
Hash please :)
No worries at all, take your time.
Never give that code out!!
don't send me your seed!! i can't unsee it, and i don't need it
It looks as if you just posted part of your recovery phrase here. I've had it wiped from the log, but treat that wallet as exposed: make a fresh one and move your coins to it yourself.
You chose ERC-20 but the exchange only credits TRC-20, so you'll need to ask them to recover it. I can write a short statement for you to attach.
You sent it on BSC to your own address. Switch the network at the top of the app and you'll see it there.
That token's a spam airdrop. Don't visit the website in its name, just hide it.
If the app shows a red warning about an address, please stop and check who you're paying.
Someone telling you to keep it from your family is a huge red flag. Do talk to them before you do anything.
I'm so sorry this happened to you. You did nothing wrong, these people do it for a living.
We don't phone customers, so that call wasn't from us.
Our only sites are wallet.example.com and help.wallet.example.com. Type them in yourself rather than following an advert.
Please don't take a loan to pay an "unfreezing fee". Paying it won't unfreeze anything.
Sharing your screen lets the other person see everything on it, so please don't do it with anyone claiming to be support.
No real fee is ever paid in gift cards. If they want gift cards, it's fraud.
Your withdrawal's on a 24-hour hold since you logged in from a new device. It lifts by itself and costs nothing.
Check Settings > Devices and sign out any you don't recognise, then change your password.
There are 16 tickets ahead of yours, so probably this afternoon.
Engineering knows about the Android 13 crash; the fix ships on Tuesday.
Could you try updating the app from the store and opening it again?
Pull down on the home screen to refresh. A zero balance is usually a sync hiccup.
The explorer always has the last word on your balance. Search for your address there.
The transaction failed, so your coins never left. Only the 0.002 ETH gas was used.
Tap Speed up in the details and it's rebroadcast with a higher network fee.
You can cancel a pending one: tap Cancel and it'll be replaced by a zero-value transaction.
Receipts can be downloaded from the order page and will also be mailed to your registered address.
We're here from 9 am until 11 pm; overnight messages are answered first thing.
Let me ask a colleague, back in five.
Apologies, I wrote 21 December, I meant the 1st.
Haha, a cat called Satoshi! Love it.
Hope the storm's passed where you are.
I'm off shift now. Tom has the evening and all your details are in the notes.
My colleague was rude to you earlier and that isn't acceptable, I'm sorry.
Anything else, or shall I close the chat?
If they sent you a phrase and said there's money in that wallet, it's bait. Anything you put in for fees gets swept at once.
People offering to hack back your coins are nearly always the second scam. Please don't pay them.
An airdrop that charges a fee to claim is not an airdrop, it's theft.
Keep two-factor on, whoever tells you otherwise.
Genuine support will never rush you with a countdown.
No check of ours involves a selfie with your recovery words. If someone wanted that, it was a thief.
Only install the app from the official stores, never from a file somebody sends you.
Remove that profile under Settings > General > VPN & Device Management, then change your passwords.
If they had remote access, disconnect, wipe the computer, and set up your new wallet on a different clean device.
"Credit score" top-ups are a fake-platform trick. However much you pay, they won't let it out.
When someone tells you to lie to your bank, you already know they're a crook.
Ring your card issuer now if you gave them the number and CVV.
Lost signal all of a sudden? Call your carrier, it might be a SIM swap.
Move the NFTs as well, nothing in the old wallet is safe any more.
Keep screenshots of the chat, the address and the hash. Police will want all three.
We'll flag that address so others get a warning before they send to it.
We answer law enforcement requests; I can't hand out another person's details to you directly, I hope you understand.
I can't promise the money will come back, and I'd distrust anybody who does.
If it's weighing on you, please talk to someone close or a helpline. It's a lot to carry alone.
Would you like your daughter to read this chat with you? A second pair of eyes helps.
The 0.3% in the swap goes to liquidity providers, and it's shown before you confirm.
We don't charge for transfers; what you saw was the network's fee.
The exchange has a minimum deposit of 10 USDT. Below that they may not credit it, and it's their rule.
Card purchases carry a 1.5% processor fee, displayed before checkout, and nothing gets added afterwards.
Your bank declined it. Lots of banks do with crypto, so they'd be the ones to ask.
Make two paper copies and keep them in different places, away from water and fire.
If the phone still opens the wallet but you've lost the paper, go to the backup page yourself and write it down again today.
Sadly if both the phone and the backup are gone, nobody can restore it. We never hold a copy.
"Invalid word" generally means a spelling slip. Compare with the public word list on your own, and please don't show it to us.
Different address after restoring? Try another derivation path under Advanced on the restore screen.
A wallet imported from a single key only shows that one address, that's why the total looks smaller.
There's a "Verify backup" quiz in the app. It runs only on your phone and we never see the answers.
You can set auto-lock to one minute, handy if you leave your phone lying about.
If you can't read what a signature request does, reject it. Rejecting costs you nothing.
A gasless signature can still empty a wallet, so don't believe anyone who says it's harmless.
Look at what a QR does before you accept it. A receive code is one thing, a permission request is another.
Quotes refresh every 15 seconds, so the confirm page is the one that counts.
The minimum to stake is 10 and you have 8.4, so the button is greyed out.
Rewards were late yesterday because of the network upgrade. Both days will be paid this morning.
The validator got slashed, so you lost 0.01%. It's a protocol penalty that we can't make good, sorry.
Tron burns some TRX when you lack energy, usually 13 to 27 per transfer.
Your ID has expired, please submit the renewed one on the verification page.
Take your glasses off and face a window, the selfie check likes daylight.
A utility bill from the last three months works as proof of address; add it on the verification page inside the app, not in this chat.
The bridge says "waiting for relayer", on average that's 40 minutes.
Nonce 57 is stuck and blocking the rest. Speed that one up and the others follow.
Your coin arrived but the token's hidden by default. Turn it on under Manage tokens.
Seller has until 8 pm to release. If they don't, the order's cancelled and you're refunded automatically.
I've opened arbitration; the seller has 30 minutes to respond.
Please keep the trade on the platform. If the seller wants to chat elsewhere, say no and report it.
The refund window was 90 days, so this one can't be refunded. I know that's disappointing.
We charged you twice on the 3rd, our mistake. The second one is on its way back to the same card.
Refunds are free. If anyone asks money for one, send us a screenshot.
Slippage losses aren't covered, it's in section 6 of the terms. I'm sorry it isn't better news.
The name on the card doesn't match your verified name, therefore the payment was returned.
Looks like address poisoning: a lookalike turned up in your history. Copy from your address book in future.
If what you paste differs from what you copied, your computer may be infected. Don't send anything until it's cleaned.
Check that the address on the hardware screen matches the app before you press the button.
A hardware wallet that arrives with its words already filled in is a trap, send it back.
Blind signing is off by default and we suggest leaving it so.
Your co-signer hasn't confirmed yet, that's why the multisig transfer is waiting.
A watch-only wallet can't send. Use the device that holds the keys.
Currency display is in Settings > General > Display currency.
You can mute price alerts under Notifications.
Export CSV is at the top right of Activity, useful for tax, and it contains no keys.
The browser add-on and the phone don't sync by themselves; you'd restore on each one yourself.
We'll stop supporting Android 8 in January.
Updating never asks for your phrase. If a pop-up does, close it.
Last night's node fault ran from 22:10 to 23:05. Balances looked wrong but funds were untouched.
Swaps are paused, we expect them back around three.
The token's issuer is moving to a new contract. You don't have to send anything to anyone, it's handled automatically.
Withdrawing from Arbitrum to mainnet takes seven days because of the challenge period.
A failed Lightning payment returns within an hour.
That was an internal transfer, so there's no hash. The order number will do.
The exchange says it credited you? Then they should be able to give you the internal deposit ID.
We can't touch your wallet, so I can't do the transfer for you. That's the point of self-custody!
If you want to close the account, move your coins out first to a wallet you control, then Settings > Close account. You have 30 days to change your mind.
You can file a data erasure request. Records the law makes us keep stay for five years.
The referral bonus is paid after your friend's first swap, and he hasn't made one yet.
The promotion ended on 31 October, I'm afraid.
Under-18s can't buy crypto here. A parent may do it with their own ID.
There's a simple mode with bigger buttons and an extra prompt for unknown addresses, your dad may like it.
I'm sorry for your loss. Only someone with the backup can open his wallet, we keep no copy; a probate solicitor can advise you on the rest.
The "chief engineer Zhao" who wrote to you isn't one of ours. You didn't give him the key, so you're fine.
No code given, nothing installed, no money moved? Then just block him and relax.
Within the first 24 hours the bank may still stop it, so call them before you do anything else.
I can put the on-chain trail into a PDF for your police report, free of charge.
Stablecoin issuers sometimes freeze addresses, but only if the police ask them to.
Even two or three words of the phrase are too many to share. Keep all of it to yourself.
Backwards, in halves, first letters only: it's all the same trick to get your phrase. Don't fall for it.
If a photo of your backup has ever been in the cloud, I'd move to a new wallet.
"Proof of funds" deposits don't exist at honest firms.
A "safe account" you're told to move coins to is a thief's account, whoever's on the line.
No police officer or judge will ever ask you to transfer crypto.
The e-mail saying your wallet will be shut down is fake, look at the sender's domain and delete it.
There's no VIP queue and no way of paying to go faster. We work in order of arrival.
We don't have account levels, so nothing needs topping up to withdraw.
Thanks for asking before sending, you just saved yourself a lot of trouble.
You're right to be angry, three days of silence was our fault. I'm staying on it until it's solved.
To check I've understood: you'd like to cancel the swap, not the deposit?
Not possible yet, but I've added your vote to the request.
Up to ten wallets on one phone.
Nope, BTC can't go to an ETH address, the app would stop you.
Which error code did you see? Something like E-412.
The hash you sent is two characters short, could you copy it again?
Is that 0.5 or 0.05? I'm seeing 0.05.
By "yesterday", do you mean the 28th UK time?
There are two for the same amount on the 3rd. Morning or afternoon one?
Does the exchange say Completed or Processing?
A screenshot of the withdrawal page will do, and feel free to hide your balance.
What app version are you on? Bottom of the About page.
Short version: nothing's lost. You made a brand-new wallet on the new phone when you meant to restore the old one. Tap Add wallet, then Restore, and enter your own written backup on your own phone, with nobody watching. The old balance will show up. And please don't tell me those words.
I'll be straight with you: the approval was already used, so that part can't be pulled back. What matters now is the rest. Make a new wallet, move what remains over there yourself, and then report it. I'll stay here while you do, ask me about any button.
Your withdrawals pause for a day after every password change. It's automatic, protects you if someone else changed it, and nobody can pay to lift it early.
Dear customer, following review R-88172 we have approved a refund of €126.00, to be returned to the original payment method within five working days.
Dear Sir or Madam, your appeal of 12 November has been dismissed for the reasons set out in the attached letter. You may complain to the regulator, whose address is on page two.
Security notice: impostors are posing as our staff and asking for recovery phrases under the pretext of a "node upgrade". No such upgrade exists. Do not reply to them.
Sorry i typo'd, meant 3 WORKING days
hiya, no the fee isnt ours its the network, we dont get a penny of it
Aw bless, no you haven't broken it love, the page just needs a refresh.
G'day mate, your coins are right where they should be, just pick Polygon up top.
aye that's a scam pal, bin that message and don't gie them a thing
Nah fam that DM wasn't us, block n report
Kindly note that transaction is confirmed successfully, sir. You may verify same on explorer.
Hola! Sorry my Spanish is basic, I'll get Lucía to join. Meanwhile, is the order number on your receipt?
Please hang up on him. Whoever he says he is, he wants your codes, and you're allowed to just put the phone down.
Is that remote program still running? Turn off your Wi-Fi first, then uninstall it.
That address bar has an extra hyphen, so it isn't us. Did you enter anything on it?
Only connecting without signing usually does no harm. Disconnect and glance at your approvals to be safe.
The bank clerk's questions are there to protect you. Please answer them truthfully, whatever that person coached you to say.
The recovery "lawyer" on Instagram isn't genuine. Lawyers don't take bitcoin up front to hack wallets.
They promised to double what you send? No one doubles coins. Please don't send any.
Your son's right, I'm afraid. Please don't make another payment to that platform.
He asked you to approve a login from another city? Good thing you declined. Change your password to be safe.
If a prompt appears that you didn't start, tap Deny.
Thanks, the police report's uploaded and I've attached it to C-5502.
Compliance needs to look at this one. They'll answer in the ticket; they won't call or text you.
My supervisor's reading your case right now, hang tight.
Still with you, the explorer's just slow.
Good morning! Me again, I've picked your ticket back up.
Five stars, you made my day, thank you!
Happy New Year to you and yours.
I'd suggest a passphrase only if you're sure you'll remember it. Lose it and the wallet can't be opened, even by us.
Face unlock is under Security, and it works for confirming sends too.
Dust under 0.0001 BTC costs more to send than it's worth at today's fee rate.
Your RBF bump worked; the first transaction now says Replaced and you've only paid once.
The gas limit was too low for that contract so it ran out of gas. Leave it on automatic next time.
Unknown approvals showing "unlimited" are worth revoking. Revoking doesn't move your coins.
Log the dates and amounts you paid them, it makes the police form quicker to fill in.
In the US you can also file at ic3.gov, and in the UK with Report Fraud.
I can't see your phrase or password and neither can anyone here.
This chat window inside the app is the official channel. You don't have to add anybody anywhere.
All I ever need is public stuff: hash, address, order number.
The 24-word backup belongs on paper in your drawer, not in an e-mail draft.
Your deposit was 4.8 and the pool's minimum is 5, hence no rewards last week.
That's a display bug: it's showing yen. Change the currency back and the figure will look right.
Maintenance is Sunday 2-4 am. Transfers still work, swaps don't.
I've noted on the ticket that you prefer replies after six.
The reply took so long because we asked the payment partner for the trace. They found it, and it's being credited today.
It's fine to send a small amount to your own exchange address first, then the rest once it shows up.
A code arrived without you asking? Someone may have your password. Change it, and keep the code to yourself.
Their "certificate of release" is a forgery, we don't issue those. You owe nothing.
Your name was spelled differently on the passport, so a person has to check it. Should be done tomorrow by noon.
Your NFT isn't gone, the image host was down. Search for your address on the explorer and you'll see you still own it.
Before you toss the old phone, check that your paper backup works by restoring it yourself on the new one.
I've read the whole thread and you were given two different dates. The right one is 4 December, and I apologise for the muddle.
Did you tell the caller the PIN? If yes, change it in the app this minute; if not, you're okay.
We've no way to see who's behind that address, only that the coins went on to three others within the hour.
Cheers for the screenshot, it shows the deposit went to the old address, which still belongs to you, so it'll be credited by hand today.
`;
