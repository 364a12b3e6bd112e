// The honest hints in English: what may still help, and what cannot.
// Owns these texts. Which of them a request calls for, and in what order, is decided in refund/.
import { assertNever } from '../../kit/assertNever.ts';
import type { Facts } from '../../refund/assessment.ts';
import { fact, named } from '../facts.ts';
import { shortId } from '../format.ts';
import type { FactFormat, RefundWords, Titled } from '../refundWords.ts';
import { choice } from './choices.ts';

export const guidance: RefundWords['guidance'] = ({ kind, facts }, format) => {
  const network = named(choice.network, fact(facts, 'network'));
  switch (kind) {
    case 'irreversible':
      return { title: 'Sorry, this transfer cannot be undone', text: irreversible(facts, format) };
    case 'ifConfirmed':
      return {
        title: 'Once confirmed, it cannot be undone',
        text: 'If this transfer has been confirmed on the network, nobody can reverse it, and neither can we. A block explorer shows its status.',
      };
    case 'onlyFeeSpent':
      return {
        title: 'The coins were not sent',
        text: `This transfer failed. The coins are still at their old address, and only the network fee was spent. It went to the ${network} network and cannot be returned.`,
      };
    case 'speedUpOrCancel':
      return {
        title: 'You can try to speed it up or cancel it',
        text:
          facts.how === 'replaceByFee'
            ? 'The transfer is not confirmed yet. If your wallet can replace transactions (RBF), raise the fee to have it confirmed sooner, or send it to yourself instead. This costs a fee and may come too late.'
            : 'The transfer is not confirmed yet. Choose “speed up” or “cancel” for it in your wallet, which sends another one with the same nonce and a higher fee. This costs a fee and may come too late.',
      };
    case 'waitForNetwork':
      return {
        title: 'Let the network decide first',
        text: `The ${network} network has not confirmed the transfer. It may still do so, or the transfer may lapse and the coins stay where they are. Until then, please do not send it again.`,
      };
    case 'waitForPending':
      return {
        title: 'Look at your statement again in a few days',
        text: `One charge is not booked yet and may never be. Please look again on ${format.day(fact(facts, 'lookAgainOn'))}; if both are booked by then, ask a person to look again. What your bank shows is what counts.`,
      };
    case 'switchNetwork':
      return {
        title: 'Switch the network and look',
        text: `If the address is your own and only the network was wrong: switch your wallet to ${network} and see whether the coins are there.`,
      };
    case 'importThere':
      return {
        title: 'Look in a wallet that supports this network',
        text: `If the address is your own: open its account in an official wallet that supports ${network} and see whether the coins are there. Please do it yourself and let nobody do it for you.`,
      };
    case 'exchangeRecovery':
      return {
        title: 'Ask the exchange to recover it',
        text: `If the address belongs to an exchange: request a recovery in its official app, with the transaction hash, asset, amount and network${
          facts.needsTag === 'yes' ? ', and the right tag or memo' : ''
        }. Whether that is possible, and what it costs, is up to the exchange.`,
      };
    case 'askReceiver':
      return {
        title: 'Ask the receiver',
        text: 'Only the holder of the receiving address can send the coins back. Go to their official channel yourself and quote the transaction ID.',
      };
    case 'noKnownWay':
      return noKnownWay(fact(facts, 'destination'));
    case 'networkFeeNotOurs':
      return {
        title: 'The network fee did not come to us',
        text: `The fee paid to the ${network} network for the transfer (gas) never reached us, so we cannot return it. What we charged ourselves is checked against our rules.`,
      };
    case 'callBank':
      return {
        title: 'Call the bank that issued your card',
        text: 'Call the number printed on the card, tell them that something is wrong with this payment, have the card blocked, and ask whether you can dispute it.',
      };
    case 'askProvider': {
      const provider = providerName(fact(facts, 'provider'));
      return {
        title: `Turn to ${provider}`,
        text: `Open the official app of ${provider} yourself, find this payment, and report or dispute it there.`,
      };
    }
    case 'stopAndReport':
      return { title: 'First, stop sending', text: stopAndReport(facts, format) };
    case 'bewarePaidRecovery':
      return {
        title: 'Beware of paid recovery',
        text: 'Whoever says that a fee will bring the money back is most likely the second scam.',
      };
    default:
      return assertNever(kind);
  }
};

function irreversible(facts: Facts, format: FactFormat): string {
  const when = typeof facts.confirmedAt === 'number' ? ` on ${format.moment(facts.confirmedAt)}` : '';
  const where =
    facts.block === undefined
      ? ` by the ${named(choice.network, fact(facts, 'network'))} network`
      : ` in block ${fact(facts, 'block')}`;
  const address =
    facts.toAddress === undefined ? 'the receiving address' : `address ${shortId(fact(facts, 'toAddress'))}`;
  return `It was confirmed${when}${where}. Once confirmed, a transfer cannot be reversed by anyone, and not by us either. Only the holder of ${address} can send the coins back.`;
}

function providerName(provider: string): string {
  return provider === '' || provider === 'other' ? 'the payment service' : named(choice.provider, provider);
}

function noKnownWay(destination: string): Titled {
  const title = 'No known way';
  if (destination === 'scam') {
    return {
      title: 'Go to the police soon',
      text: 'Nothing on the network brings it back. If the coins later reach an exchange, only the police can make it help, so the sooner you report it, the better.',
    };
  }
  if (destination === 'contract')
    return { title, text: 'There is no known way to take coins back out of a contract address.' };
  return { title, text: 'If nobody knows whose address it is, there is no known way to get the coins back.' };
}

function stopAndReport({ police, advice, reviewedOn }: Facts, format: FactFormat): string {
  const stop = 'If you suspect a scam: stop sending at once, and keep the chats and the transfer records.';
  const move =
    'If somebody may have seen your recovery phrase or private key, create a new wallet in the official app and move what you own to an address that you made yourself, never to a “safe address” that somebody gives you.';
  if (police === undefined || advice === undefined) {
    return `${stop} If money is lost, report it to your local police soon. ${move}`;
  }
  const checked = reviewedOn === undefined ? '' : ` (Numbers checked on ${format.day(String(reviewedOn))}.)`;
  return `${stop} If money is lost, call the police on ${police}; if you are unsure, ${advice} gives advice.${checked} ${move}`;
}
