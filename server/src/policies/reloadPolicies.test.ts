import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import type { Site } from '../site.ts';
import { embeddedState, type State } from '../state/index.ts';
import { testSite } from '../testing/testSite.ts';
import { until } from '../testing/until.ts';
import { claimVersion } from './policyVersions.ts';
import { reloadPolicies } from './reloadPolicies.ts';

let folder: string;
let state: State;
let site: Site;
let lines: string[];
let stop: () => void;
const shipped = readFileSync(testSite().policyFile, 'utf8');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-policy-'));
  state = embeddedState({ folder, now: Date.now });
  const policyFile = join(folder, 'policy.yaml');
  writeFileSync(policyFile, shipped);
  site = testSite({ policyFile });
  await claimVersion(state.documents, site.id, site.policy);
  lines = [];
  const logger = createLogger({ environment: 'production', write: (line) => lines.push(line) });
  stop = reloadPolicies({ sites: [site], documents: state.documents, isProduction: false, logger, everyMs: 20 });
});
afterEach(async () => {
  stop();
  await state.close();
  rmSync(folder, { recursive: true });
});

const write = (change: (text: string) => string) => writeFileSync(site.policyFile, change(shipped));
const told = (part: string) => until(part, () => lines.some((line) => line.includes(part)));

test('a changed policy under a new version holds from then on', async () => {
  write((text) => text.replace('version: "1"', 'version: "2"').replace('windowDays: 120', 'windowDays: 90'));
  await told('holds from now on');
  expect(site.policy).toMatchObject({ version: '2', payments: { card: { windowDays: 90 } } });
});

test('a policy that cannot be read leaves the old one, and says where', async () => {
  write((text) => text.replace('windowDays: 120', 'windowDays: many'));
  await told('cannot be used');
  expect(site.policy.payments.card.windowDays).toBe(120);
  expect(lines.join('')).toMatch(/line \d+: payments\.card\.windowDays/);
  write((text) => text.replace('version: "1"', 'version: "2"'));
  await told('holds from now on');
});

test('other rules under a version that was used before are refused', async () => {
  write((text) => text.replace('windowDays: 120', 'windowDays: 90'));
  await told('needs a version that was never used');
  expect(site.policy.payments.card.windowDays).toBe(120);
});
