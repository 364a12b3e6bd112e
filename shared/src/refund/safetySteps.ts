// What to do at once after a scam or a theft, before any question is asked.
// Owns which steps there are and their order: first what stops the loss, then what may bring help. Holds no words.
import type { RefundDraft } from './fieldNames.ts';

/**
 * `stopPaying`, `endSharing`: the other side still has hold of him. `moveAssets`: to a wallet that he makes himself, never to an address
 * that he is given. `changeAccess`: sign-ins and devices. `callBank`, `askService`, `askExchange`: who may still stop the money. `report`: the police.
 */
export const safetySteps = [
  'stopPaying',
  'endSharing',
  'moveAssets',
  'changeAccess',
  'callBank',
  'askService',
  'askExchange',
  'report',
  'keepRecords',
  'bewarePaidRecovery',
] as const;
export type SafetyStep = (typeof safetySteps)[number];

/** Empty where nothing is urgent. */
export function safetyStepsFor({ reason, payment, destination }: RefundDraft): SafetyStep[] {
  const scam = reason === 'scamSuspected' || destination === 'scam';
  if (!scam && reason !== 'unauthorised') return [];
  const begin: SafetyStep[] = scam
    ? ['stopPaying', 'endSharing', 'moveAssets']
    : ['moveAssets', 'endSharing', 'changeAccess'];
  const mayStop: SafetyStep = payment === 'card' ? 'callBank' : payment === 'thirdParty' ? 'askService' : 'askExchange';
  return [...begin, mayStop, 'report', 'keepRecords', 'bewarePaidRecovery'];
}
