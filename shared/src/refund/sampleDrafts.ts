// Finished drafts for tests, one of each kind, and the time at which they are looked at.
// Owns nothing that ships.
import type { RefundDraft } from './fieldNames.ts';

export const now = Date.parse('2026-11-18T06:32:00Z');
export const hash = `0x${'ab'.repeat(32)}`;
export const address = '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB';

export const card: RefundDraft = {
  payment: 'card',
  reason: 'notDelivered',
  transactionId: 'pi_3QK8dR2eZvKYlo2Cv7Zd',
  amount: '128.40',
  currency: 'USD',
  paidAt: '2026-11-16T20:14',
  timeZone: 'Asia/Shanghai',
};
export const onchain: RefundDraft = {
  ...card,
  payment: 'onchain',
  reason: 'wrongAddress',
  network: 'ethereum',
  transactionId: hash,
  amount: '0.85',
  currency: 'ETH',
  chainStatus: 'confirmed',
  destination: 'unknown',
  toAddress: address,
  intendedAddress: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
};
export const thirdParty: RefundDraft = {
  ...card,
  payment: 'thirdParty',
  provider: 'paypal',
  transactionId: '5TY05013RG002845M',
};
export const twice: RefundDraft = {
  ...card,
  reason: 'duplicate',
  posted: 'both',
  secondTransactionId: 'pi_4LmzzQ2eZvKYlo2Cm4Qx',
};
