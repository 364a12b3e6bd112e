// Which honest hints a request calls for: what may still help, by fact and not by hope.
// Owns the choice and the order. Never holds words, never names a chance, and never says that money will come.
import { addDays, assertNever, localDate } from '../kit/index.ts';
import type { Facts, GuidanceItem, GuidanceKind } from './assessment.ts';
import { isEvm, memoKind, networkOf } from './networks.ts';
import type { Policy } from './policy.ts';
import type { CardRequest, OnchainRequest, RefundRequest, ThirdPartyRequest } from './request.ts';

const item = (kind: GuidanceKind, facts: Facts = {}): GuidanceItem => ({ kind, facts });

/** Public numbers, checked on the day named; zones of the Chinese mainland, where they can be dialled. */
const mainlandNumbers = { police: '110', advice: '96110', reviewedOn: '2026-11-22' };
const mainlandZones = new Set(['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC']);

/** A scam or a theft, where what to do now comes before every question. */
export function isUrgent(request: RefundRequest): boolean {
  if (request.payment === 'onchain' && request.destination === 'scam') return true;
  return request.reason === 'scamSuspected' || request.reason === 'unauthorised';
}

function stopFirst(request: RefundRequest): GuidanceItem[] {
  if (!isUrgent(request)) return [];
  return [item('stopAndReport', mainlandZones.has(request.timeZone) ? mainlandNumbers : {})];
}

/** For money: what the bank or the provider can do, whatever our own verdict is. */
export function paymentGuidance(
  request: CardRequest | ThirdPartyRequest,
  { policy, now, waitsForPending }: { policy: Policy; now: number; waitsForPending: boolean },
): GuidanceItem[] {
  const items = stopFirst(request);
  if (isUrgent(request)) {
    items.push(request.payment === 'card' ? item('callBank') : item('askProvider', { provider: request.provider }));
  }
  if (waitsForPending) {
    const days = policy.payments[request.payment].lookAgainDays;
    items.push(item('waitForPending', { lookAgainOn: addDays(localDate(now, request.timeZone), days), days }));
  }
  // Bought and delivered to where the customer said: whoever holds that address is the one to ask.
  const delivered = policy.payments[request.payment].reasons[request.reason] === 'guidance';
  if (delivered) items.push(item('askReceiver'));
  if (delivered || isUrgent(request)) items.push(item('bewarePaidRecovery'));
  return items;
}

/** For coins sent to somebody else, or not sent at all. */
export function transferGuidance(request: OnchainRequest): GuidanceItem[] {
  const { network, chainStatus } = request;
  switch (chainStatus) {
    case 'failed':
      return [...stopFirst(request), item('onlyFeeSpent', { network })];
    case 'pending': {
      const how = networkOf(network).pendingRemedy;
      const hint = how === 'none' ? item('waitForNetwork', { network }) : item('speedUpOrCancel', { network, how });
      return [...stopFirst(request), hint, beware];
    }
    case 'confirmed':
      return [
        ...stopFirst(request),
        item('irreversible', irreversibleFacts(request)),
        ...stillPossible(request),
        beware,
      ];
    case 'unknown':
      return [...stopFirst(request), item('ifConfirmed', { network }), ...stillPossible(request), beware];
    default:
      return assertNever(chainStatus);
  }
}

/** For a charge of ours on chain, what it is not: the verdict says the rest. */
export function ownChargeGuidance(request: OnchainRequest): GuidanceItem[] {
  return [
    ...stopFirst(request),
    ...(request.reason === 'feeDispute' ? [item('networkFeeNotOurs', { network: request.network })] : []),
  ];
}

function irreversibleFacts({ network, toAddress, confirmedAt, block }: OnchainRequest): Facts {
  return {
    network,
    ...(toAddress !== undefined && { toAddress }),
    ...(confirmedAt !== undefined && { confirmedAt }),
    ...(block !== undefined && { block }),
  };
}

const beware = item('bewarePaidRecovery');

function stillPossible(request: OnchainRequest): GuidanceItem[] {
  const { network, destination, reason } = request;
  const exchange = item('exchangeRecovery', {
    network,
    needsTag: reason === 'missingTag' || memoKind(network) !== 'none' ? 'yes' : 'no',
  });
  switch (destination) {
    case 'self':
      return [ownAddress(request)];
    case 'exchange':
      return [exchange];
    case 'merchant':
    case 'operator':
      return [item('askReceiver')];
    case 'scam':
      // Exchanges can hold coins that arrive with them, and only the police can make them.
      return [item('noKnownWay', { destination })];
    case 'contract':
      return [item('noKnownWay', { destination })];
    case 'unknown':
      return [
        exchange,
        ...(reason === 'wrongNetwork' ? [ownAddress(request)] : []),
        item('noKnownWay', { destination }),
      ];
    default:
      return assertNever(destination);
  }
}

/** On EVM networks one key owns the same address everywhere, so coins on the wrong one are a switch away. */
function ownAddress({ network, intendedNetwork }: OnchainRequest): GuidanceItem {
  const sameKey = isEvm(network) && (intendedNetwork === undefined || isEvm(intendedNetwork));
  if (!sameKey) return item('importThere', { network });
  return item('switchNetwork', intendedNetwork === undefined ? { network } : { network, intendedNetwork });
}
