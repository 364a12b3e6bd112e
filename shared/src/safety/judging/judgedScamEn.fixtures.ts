// What fraudsters type in English, by a writer who had seen neither the rules nor other lines; nothing was tuned on these, and nobody may.
// Owns the lines. Test data only: whoever tunes on them has no figure left.

export const judgedScamEn = `
Hi, to verify you own this wallet please type your 12 word recovery phrase in the chat.
can u just send me the seed real quick so i can resync it on our node
No need for the whole thing, the first four words and the last one will do for matching.
Kindly provide the private key of the affected address so our engineers can rebroadcast the transaction.
What's the 6 digit code you just got by text? I need it before it expires.
Please read me the number showing in your authenticator app right now, I'm on the reset screen.
Take a picture of the card with your backup words, both sides, and upload it here. It gets deleted after 24h.
Go ahead and install AnyDesk, then give me the 9-digit address on the screen and press accept when I connect.
I'll hop on a Zoom with you, share your screen and open the backup page so I can see if the phrase is corrupted.
Your withdrawal is approved! Only the 12% capital gains tax has to be deposited first to the address below, then the whole sum is released.
To lift the freeze you have to make a refundable security deposit of 0.05 BTC. You will get it back together with your balance.
Your wallet has been compromised, move everything NOW to this safe address I set up for you: it is a vault owned by our security team.
Let's continue on Telegram, my handle is in my profile. This chat is slow and I can do more for you over there.
message me on whatsapp instead, this chat gets reviewed and i can't offer the instant refund here
Open this link, hit connect wallet and approve the pop-up. Don't worry about the unlimited amount, it's just how the validator works.
Sign the message on your screen and your funds will be unstuck. It costs nothing.
I've created a fresh phrase for you that is already protected: import it and send your coins there.
We can recover the stolen ETH. Our blockchain tracing fee is $900 up front and we have a 98% success rate.
Please don't discuss this with your wife yet, the case is confidential until the payout clears.
If your bank asks, say you're paying a contractor for a kitchen. They block anything with crypto in it.
Going to the police would only freeze the account for a year, I've seen it happen. Let me fix it quietly.
That red warning is just an old filter. Tap "proceed anyway".
Turn off two-factor for ten minutes while I push the change, then you can switch it back on.
Could you borrow the rest from a friend or take a small payday loan? You'd have it all back tonight.
Send a small test of 20 USDT to this address so I can confirm your wallet can transact, we'll refund it.
We need a selfie of you holding your passport and the sheet with your recovery words, all of it readable.
Card number, expiry and the three digits on the back please, so I can push the refund through.
Did you write them down? ok now read them to me one by one, slowly
Almost there!! just word 9 left and your money is free today 🎉
Sir I have told you many times, without the activation payment the system cannot release the fund. Do it now and stop wasting both our time.
Your credit score in the pool is 78. You need to top up $600 to bring it to 100 before any withdrawal can go.
Send me the keystore file and the password you set for it, I'll decrypt it on our side and send it back repaired.
Just put the words in backwards if you're worried, nobody else would be able to use them that way :)
Install this profile from the link I sent, go to Settings > General > VPN & device management and trust it. It's how we patch iPhones outside the store.
Download the updated wallet from this drive folder, the store version is broken. Your antivirus may complain, just allow it.
Scan the QR on my screen with your wallet and press authorize, that links you to the compensation pool.
What's your wallet PIN hun? I'll reset it from here and you choose a new one after.
Give me your email login too, I need to confirm the device from your inbox on your behalf.
Step 1: open Settings. Step 2: tap Show Phrase. Step 3: paste it into this form. Your ticket will be closed automatically after.
Honestly between us, I can get your claim moved to the front if you send me 150 in USDT privately.
Upgrade to Gold tier (1,000 USDT, stays in your balance) and the daily limit that is blocking you vanishes.
The gas on our side must be prepaid by the client. Transfer 0.03 ETH to the processing wallet and reply "done".
dont tell other agents about this, it's an internal fix and they'll just close it
I'd feel better if I did it for you. TeamViewer ID and password please?
Fill in the migration sheet I emailed from my gmail, row 5 asks for your mnemonic, don't leave it blank or the migration fails.
Look, you've paid 4k already. One last 900 and the lot comes out. If you stop now it all gets forfeited.
Text me on my own number, I'll text you the steps, don't write anything more in here.
We're closing legacy wallets at midnight; unverified balances will be burned. Enter your secret words at the page I linked to keep yours.
The code that says "do not share with anyone" is meant for other people, you can share it with me, I'm staff.
Because you deposited from an exchange, anti-money-laundering rules require a matching deposit of the same amount to prove source of funds.
Set the spending limit to max and confirm, then I can pull the stuck tokens out for you.
Can you spell the third word for me? B as in bravo...?
I'll need you to add this address to your whitelist and send the balance there while we run maintenance. It'll be back by 6pm.
Your account holder rights can be moved to me for a day, just give me the login and I'll clean it up.
Don't bother hanging up to check with the main line, they'll say they don't know about it, it's a special department.
Just speak the phrase in a voice note if typing is a pain
For the airdrop bonus connect your cold wallet here and confirm the two transactions that show up, they're only for eligibility.
You're a nice lady and I don't want you to lose it. Go to the bitcoin ATM, put in the cash and scan the code I send, that's our secure storage.
Change the recovery mail on your account to the one I give you so I can do the unlock from here.
Private key looks like 5K or L or K at the start. Found it? Good, copy the full line and send.
sms code? quick
send the words
u paid the unlock fee yet? screenshot pls
Hello Mr. Alvarez, I've gone through your ticket and what happened is that the indexer lost your wallet. To relink it I have to enter the wallet manually, so open Settings, Backup, and copy the list of words in the exact order they appear. Paste them here, and I'll confirm your balance within five minutes.
I know the banner says staff never ask for the phrase, but this is tier 3 escalation and at that level we do need it.
Only the letters each word begins with, our database fills in the rest.
Take words 1 to 6 now and 7 to 12 after lunch if splitting it makes you more comfortable.
Hold the paper in front of your camera on the call, I'll note them down so you don't have to type.
Export your private key, print the QR and snap a pic for me, that way nothing is in plain text.
Drag the UTC--2021 file into this window, plus the passphrase for it. I'll have a look why it won't open.
There's a Google Form for affected users. Question 4 wants the backup phrase, fill it in and tell me once submitted.
Your bank will text a number to confirm the refund. Forward that text to me straight away.
okay the first otp expired, sending another, be quick this time
Tell me the password you log in with and I'll test if it works from our side.
Please give me the 16 character setup key from when you added the authenticator, I need it to rebind.
To process your compensation I need the long number across the front of the card and the security code on the back.
Open Quick Assist on your PC, press Get help and type the code I give you. I'll take over the mouse.
Turn on screen share in WhatsApp, then open your wallet and wait for my instructions. Ignore notifications.
Leave the laptop on tonight with remote access enabled, I'll finish the repair while you sleep
Withdrawals above 10k go through the Liquidity Gate, which costs 3%. Pay it from an outside wallet, it can't come out of the balance.
You are two tasks short of completing the set. Deposit 340 USDT to finish and the commission plus capital is withdrawable at once.
The IRS has put a hold on your coins and we're collecting on their behalf: pay 2,150 USDT within 24 hours and it's lifted.
A wrong wallet address was entered so the funds are stuck with the anti-fraud office. Correction deposit is 25%, fully refundable of course.
I'll cover half of your margin out of my own pocket because I believe in you. Can you find the other 800 by tonight?
We're doubling deposits for loyal users until 8pm, send to the event address and get twice back.
Please transfer the whole balance to our temporary custody wallet while the chain upgrade is running. We return it after.
All balances on your device are exposed. Quick, withdraw all to bc1q... which I control for you until the threat has passed.
I'm going to add you on Signal, what's your number? Better there than here where it's logged.
Write to me at my personal proton address with your ID and login, the company inbox is down.
Join our Discord and open a DM with me, ticket support there can release it at once.
Go to the link, choose your wallet, pick "restore manually" and enter the words. It validates your device.
There'll be three pop-ups. Confirm, confirm, confirm. Don't read them, they're in code anyway.
Approve the USDT contract for me with no cap and I'll manage the yield on your behalf.
Scan this to log in the web wallet on my computer, so I can send the stuck withdrawal for you.
Use these 12 words I prepared, they're a multisig recovery wallet. Import, then deposit your ETH, and it becomes visible again.
Hackers returned part of it and your share is 3.4 ETH. A release fee of 0.15 ETH to my address gets it going.
I used to work for the cyber unit, I can get your coins back off the scammer for 500 now and 10% after.
Keep this between us. If your son calls, tell him everything is settled.
When the teller asks, the word crypto must not come up. Say it's for a car.
Don't answer if your bank's fraud line calls in the next hour, it'll cancel the release.
The malware alert is a false positive because our build isn't signed yet. Disable Defender and run it.
Your phone says it's a scam call, yes, it does that for all support numbers. Press ignore and continue.
Max out the credit card if you need to, the cashback alone covers the interest and the payout is tomorrow.
Try sending 0.01 ETH to my address to prove it isn't frozen. If that goes, we do the rest.
Hold your licence beside your face and the recovery sheet under your chin, we need all three in one shot.
Let me have your account for the weekend, I'll run the volume up and you keep 10%.
A sign-in request from a Windows PC in Lagos will pop up. That's me. Tap Yes.
Come on, you gave me eleven, what's the twelfth?
My supervisor gives us 30 minutes before the deposit is forfeited, I really don't want to see you lose it. Pay the remaining 450.
The words you sent don't match, do you have another wallet? Give me that one's too.
Mail your old device together with the recovery card to the address below and we'll swap it for the new model.
The box says "Secret phrase", that just means your username in our system. Enter the twelve there.
You can either pay the $320 unlock or give me the backup words and I'll do it free. Up to you.
ok sweetie, so the little words on the paper grandson wrote down, start at number one and tell me each
Unlink your phone number and put mine in instead, then the SMS limit won't bother us anymore.
I'd skip the official form, takes weeks. Passcode please and I'll have it done before my coffee is cold ☕
You'd have the police asking where your money came from. Pay the compliance fee and walk away clean.
Remove the daily limit and the address lock in Security, then send me a message. I'll take it from there.
go on, word one?
ur password pls so i can log in and cancel it
I'm Claire from Asset Protection. Two logins from overseas were detected overnight, so what we do in these cases is park your coins in our vault address until the risk is cleared. Send everything in one go rather than in parts, then paste the hash here. You'll have it all back this evening.
Shift every letter by one before you send the phrase, so apple becomes bqqmf. I'll decode it here and nobody else can.
You remember nine of twelve? Perfect, send those, my tool brute-forces the rest.
Alphabetical order is fine too, I'm just spell checking your words.
For the identity quiz, tell me words 3, 6, 9 and 12 of your backup.
Record a short video of yourself with your ID, saying your name and reading the secret words aloud.
It's the string under 'Show key'. Long press, copy, paste here. The screenshot block won't matter then.
My tool needs the extended private key, the one starting xprv, to find your missing addresses.
What's the iCloud password? Your wallet backup sits in there and I can pull it out for you.
Two back-to-back codes from Google Authenticator please, I need a pair to resync the clock.
Forward me the whole email with the login link in it, don't click it yourself.
We do a zero dollar check on the card, so photograph both sides and don't cover the CVC.
Set up call forwarding to the number I give you, that way the verification calls come straight to me.
I'll need your carrier PIN and the last 4 of your SSN so I can get the SIM sorted out for you.
Grant the accessibility permission to the Guardian app I sent, after that everything runs by itself.
The black screen is normal, I'm cleaning up in the background. Do NOT touch the mouse or close the remote window.
Paste this command in Terminal and enter your Mac password when it asks, that repairs the wallet.
Can you present your desktop in Google Meet? When it asks for the pass phrase just type it as usual, I'll be watching for the error.
Good news, your profit is 31,480 USDT. Policy says the 6% levy can't be deducted from it, so it has to come from your own pocket first.
You selected corporate withdrawal by mistake. To flip it to personal, make a matching deposit and both come out together.
There's a notary charge of $275 for the release certificate, payable in gift cards or USDT.
Buy three $100 Apple cards, scratch them and send me the codes. That covers the chargeback bond.
ok the 1st transfer didnt arrive, must be stuck. send the same again & i'll refund both
It's insured, so what's the risk? Pay the 2% cover to my PayPal as friends and family.
48 hours left before unclaimed balances pass to the state. Settle the outstanding clearance charge now.
Your hardware device has a flaw, get the coins off it today. Use this address, we're looking after it for all customers.
All balances have to be consolidated into the master wallet this week. Send yours to the address underneath and reply with your user ID.
I'm a guaranteed merchant, just leave the USDT with me till your phone's fixed.
Look me up on LINE, I'll send you the steps there. And delete this conversation once you've added me.
Bots listen in here and cut us off for certain words. Skype?
My manager has authority to release it directly. I'm giving you his WhatsApp, quote the ticket and do what he says.
That NFT in your wallet is your refund voucher. Visit the site printed on it and connect to redeem.
Accept the setApprovalForAll request, it sounds scary but it's how the NFTs get unfrozen.
Add my address as co-owner under multisig, I'll act as the official guardian.
The web address looks odd because it's our accelerated mirror. Log in there with your words as normal.
Accept the TestFlight invite from me, it's the only build where withdrawals still work. Import your phrase into it.
Here, a wallet with 3,000 USDT in it: import these words. You only need to put some TRX in and we'll split it.
The scammers' wallet was seized and your name's on the list. Pay the 850 release bond and it's yours.
i got robbed too once and this engineer got it all back for me. add him on insta, he only wants 300 deposit
Your daughter will tell you to call the cops and then it's gone for good. Leave her out of it.
Tell the risk team you did it on your own and nobody is guiding you. Remember that word for word.
For purpose of payment put "invoice". I've got a contract template you can show them.
Block the fraud department's number, they're the ones delaying your payout.
Why are you sending me screenshots of the warning? Just hit continue!
Please disable login alerts first, our servers change IP a lot and it'll spam you.
Take it out of your pension pot for a day or two, put up the margin, and top it back up when you're paid.
Car title loans pay the same day. Do that, send the bond, and tomorrow you're out with the profit.
Sell me the account then, verified ones go for $120, and I'll worry about the freeze.
Look into the camera and blink, and never mind that the page mentions a loan.
I showed you my badge, now it's your turn, the key please.
Ship the old phone to our workshop with the lock code on a sticky note, we'll migrate the wallet over.
Set my address as the payout one, I'll collect it and hand you cash. Saves you the tax.
Buy from me direct, ten percent under market, only don't place it in the app because insiders aren't meant to offer this.
A wee tip for me, say 200 USDT to this address, and I'll switch your case to 'paid' tonight.
Run the cleaner I attached. It'll ask for your key to compare against infected files, fill that in.
mate its literally 12 words, i'm not asking for money, stop being paranoid n send em
Pay the fee and I'll sign whatever guarantee you want, scan and all.
The payment page says 1 USDT but the amount might change after you scan, that's only the gas estimate. Approve it.
Say them over the phone then, so nothing's in writing. I'm ringing you now from my own mobile, have the backup sheet ready.
Now that the app is linked to my page, press "approve" on everything that pops up in the next few minutes and keep the phone unlocked.
`;
