// A site for tests, with the policy that ships.
// Owns nothing that production reads.
import { resolve } from 'node:path';
import { readPolicy } from '../config/sites.ts';
import type { Site } from '../site.ts';

export function testSite(changes: Partial<Site> = {}): Site {
  const policyFile = resolve(import.meta.dirname, '../../policy/default.yaml');
  const policy = readPolicy(policyFile, { isProduction: false });
  if (!policy.ok) throw new Error(policy.problems.join('\n'));
  return {
    id: 'harbor',
    name: { en: 'Harbor Support' },
    ...{ mail: undefined, phone: undefined, accent: undefined },
    linkHosts: [],
    ownHosts: [],
    phishingHosts: new Set(),
    hours: { timeZone: 'UTC', days: {} },
    origins: ['https://wallet.example.com'],
    customerKeys: [],
    payoutSecrets: [],
    notify: undefined,
    directory: undefined,
    requireSignIn: false,
    ...{ policy: policy.policy, policyFile },
    capacity: 4,
    agentGraceMs: 60_000,
    keepDays: {},
    readAlert: { perHour: 100, perDay: 500 },
    exportNeedsSecondPerson: true,
    ...changes,
  };
}
