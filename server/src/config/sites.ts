// The file of sites: from YAML to `Site`s, with problems that name file, line and field.
// Owns the shape of the file and what must agree within it. Never reads the environment by itself.
import { dirname, resolve } from 'node:path';
import { type Policy, parsePolicy, policyProblemText } from '@recourse/shared/refund';
import * as v from 'valibot';
import type { NodeAddress } from '../lookup/nodeAddress.ts';
import type { CustomerKey, Site } from '../site.ts';
import { readNode, readNotify, readPayout } from './calledHosts.ts';
import { readCustomerKey } from './customerKeys.ts';
import { readDirectoryEntry } from './directoryEntry.ts';
import { readPhishingHosts } from './phishingHosts.ts';
import { type SiteEntry, sitesSchema } from './siteSchema.ts';
import { type NamedYaml, readYaml } from './yamlFile.ts';

export type SitesResult = { ok: true; sites: [Site, ...Site[]]; nodes: NodeAddress[] } | { ok: false; problem: string };
export type PolicyResult = { ok: true; policy: Policy } | { ok: false; problems: string[] };

const builtIn = {
  sites: resolve(import.meta.dirname, '../../sites/default.yaml'),
  policy: resolve(import.meta.dirname, '../../policy/default.yaml'),
};

/** `env` is where `keyFrom` of a customer key is looked up. */
export function readSites(
  path: string | undefined,
  { env, isProduction }: { env: Readonly<Record<string, string | undefined>>; isProduction: boolean },
): SitesResult {
  const file = readYaml(path ?? builtIn.sites);
  if (!file.ok) return file;
  const parsed = v.safeParse(sitesSchema, file.yaml.value);
  if (!parsed.success) return { ok: false, problem: file.yaml.problem(parsed.issues[0]) };

  const sites: Site[] = [];
  for (const [index, entry] of parsed.output.sites.entries()) {
    const at = ['sites', index];
    if (sites.some(({ id }) => id === entry.id)) return tell(file.yaml, [...at, 'id'], 'is the id of another site');
    if (isProduction) {
      const insecure = entry.origins.findIndex((origin) => !origin.startsWith('https://'));
      if (insecure >= 0) return tell(file.yaml, [...at, 'origins', insecure], 'must begin with https:// in production');
    }
    const strange = entry.ownHosts.findIndex((host) => !entry.linkHosts.includes(host));
    if (strange >= 0) return tell(file.yaml, [...at, 'ownHosts', strange], 'must be one of linkHosts as well');
    const phishing = entry.phishingHosts && readPhishingHosts(resolve(dirname(file.yaml.path), entry.phishingHosts));
    if (phishing && !phishing.ok) return tell(file.yaml, [...at, 'phishingHosts'], phishing.problem);
    const keys: CustomerKey[] = [];
    for (const [n, key] of entry.customerKeys.entries()) {
      const here = [...at, 'customerKeys', n];
      if (keys.some(({ kid }) => kid === key.kid))
        return tell(file.yaml, [...here, 'kid'], 'is the kid of another key');
      const read = readCustomerKey(key, { folder: dirname(file.yaml.path), env, isProduction });
      if (!read.ok) return tell(file.yaml, [...here, read.field], read.problem);
      keys.push(read.key);
    }
    const notify = entry.notify && readNotify(entry.notify, { env, isProduction });
    if (notify && !notify.ok) return tell(file.yaml, [...at, 'notify', notify.field], notify.problem);
    const payout = entry.payout && readPayout(entry.payout, { env });
    if (payout && !payout.ok) return tell(file.yaml, [...at, 'payout', 'secretsFrom', payout.place], payout.problem);
    const directory =
      entry.directory && readDirectoryEntry(entry, { folder: dirname(file.yaml.path), env, isProduction });
    if (directory && !directory.ok) return tell(file.yaml, [...at, 'directory', directory.field], directory.problem);
    const policyFile = entry.policy ? resolve(dirname(file.yaml.path), entry.policy) : builtIn.policy;
    const policy = readPolicy(policyFile, { isProduction });
    if (!policy.ok) return { ok: false, problem: policy.problems[0]! };
    if (entry.requireSignIn && keys.length === 0) {
      return tell(file.yaml, [...at, 'requireSignIn'], 'needs customerKeys, or nobody could ever sign in');
    }
    if (isProduction && keys.length === 0 && entry.requireSignIn === undefined) {
      const problem =
        'has no customerKeys, so nobody could be known; name them, or write "requireSignIn: false" if all customers shall be anonymous';
      return tell(file.yaml, at, problem);
    }
    sites.push({
      ...siteOf(entry, keys, policy.policy),
      policyFile,
      phishingHosts: phishing ? phishing.hosts : new Set(),
      notify: notify?.notify,
      payoutSecrets: payout?.secrets ?? [],
      directory: directory?.directory,
    });
  }
  const nodes: NodeAddress[] = [];
  for (const [index, entry] of parsed.output.nodes.entries()) {
    const read = readNode(entry, { env, isProduction });
    if (!read.ok) return tell(file.yaml, ['nodes', index, read.field], read.problem);
    nodes.push(read.node);
  }
  return { ok: true, sites: sites as [Site, ...Site[]], nodes };
}

/** The policy in a file, or everything that is wrong with it. Production refuses the periods of the demo. */
export function readPolicy(path: string, { isProduction }: { isProduction: boolean }): PolicyResult {
  const file = readYaml(path);
  if (!file.ok) return { ok: false, problems: [file.problem] };
  const parsed = parsePolicy(file.yaml.value);
  if ('problems' in parsed) {
    return {
      ok: false,
      problems: parsed.problems.map((problem) =>
        file.yaml.sentence(
          problem.path === '' ? [] : problem.path.split('.'),
          policyProblemText({ ...problem, path: '' }),
        ),
      ),
    };
  }
  if (isProduction && parsed.policy.periods === 'demo') {
    const problem = 'is still "demo"; put in your own periods and set it to "confirmed"';
    return { ok: false, problems: [file.yaml.sentence(['periods'], problem)] };
  }
  return { ok: true, policy: parsed.policy };
}

function tell(yaml: NamedYaml, path: Array<string | number>, problem: string): SitesResult {
  return { ok: false, problem: yaml.sentence(path, problem) };
}

function siteOf(
  entry: SiteEntry,
  customerKeys: CustomerKey[],
  policy: Policy,
): Omit<Site, 'policyFile' | 'phishingHosts' | 'notify' | 'payoutSecrets' | 'directory'> {
  const { id, name, mail, phone, linkHosts, ownHosts, accent, hours, origins, capacity, readAlert } = entry;
  return {
    ...{ id, name, mail, phone, linkHosts, ownHosts, accent, hours, origins, capacity, readAlert },
    keepDays: entry.keepDays,
    customerKeys,
    requireSignIn: entry.requireSignIn ?? false,
    policy,
    exportNeedsSecondPerson: entry.exportNeedsSecondPerson,
    agentGraceMs: entry.agentGraceSeconds * 1000,
  };
}
