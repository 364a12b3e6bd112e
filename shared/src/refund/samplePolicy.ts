// A policy for tests: small round numbers, and one of each kind of coverage.
// Owns nothing that ships: the policy of a fresh installation is a file beside the relay.
import { type ReasonCode, reasonCodes } from './codes.ts';
import type { Coverage, Policy } from './policy.ts';

const allReasons = (usual: Coverage, except: Partial<Record<ReasonCode, Coverage>>): Record<ReasonCode, Coverage> =>
  ({ ...Object.fromEntries(reasonCodes.map((code) => [code, usual])), ...except }) as Record<ReasonCode, Coverage>;

export const ourEthereumAddress = '0x52908400098527886E0F7030069857D2E4169EE7';

export const samplePolicy: Policy = {
  version: 'sample-1',
  periods: 'demo',
  timeZone: 'Asia/Shanghai',
  businessDays: 'CN',
  cutoff: '17:00',
  sla: { simpleDays: 3, complexDays: 10 },
  payments: {
    card: {
      supported: true,
      windowDays: 120,
      ownGoodwillDays: 14,
      lookAgainDays: 7,
      payoutDays: [5, 10],
      reasons: allReasons('covered', {
        unsatisfactory: 'review',
        subscription: 'notCovered',
        wrongAddress: 'guidance',
      }),
    },
    onchain: {
      supported: true,
      windowDays: 30,
      ownGoodwillDays: 7,
      ownAddresses: { ethereum: [ourEthereumAddress] },
      reasons: allReasons('covered', { unsatisfactory: 'notCovered', feeDispute: 'review' }),
    },
    thirdParty: {
      supported: true,
      windowDays: 200,
      ownGoodwillDays: 200,
      lookAgainDays: 3,
      payoutDays: [1, 5],
      providerWindowDays: { paypal: 180, alipay: 90 },
      unsupportedProviders: ['apple'],
      reasons: allReasons('covered', { unsatisfactory: 'review', subscription: 'notCovered' }),
    },
  },
  complexity: { onchain: true, reasons: ['refundPromisedNotPaid'], amountFrom: { USD: '1000', ETH: '1' } },
  secondPerson: { amountFrom: { USD: '5000', ETH: '2' } },
  evidence: {
    duplicate: ['transactionId', 'secondTransactionId', 'statementLines'],
    wrongAddress: ['transactionId', 'intendedAddress'],
  },
  texts: {},
};
