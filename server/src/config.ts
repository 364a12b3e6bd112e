// What the operator set: the environment and the file of sites.
// Owns reading the environment; nothing else does. Never opens a store, and writes nothing.
import { resolve } from 'node:path';
import { isDemoFolder, isPublished, isWeakSecret, shortestSecret } from './config/secrets.ts';
import { readSites } from './config/sites.ts';
import type { NodeAddress } from './lookup/nodeAddress.ts';
import type { Site } from './site.ts';

export interface Config {
  environment: 'development' | 'production';
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Absolute. Holds the embedded store, and in development the relay's secret. */
  dataFolder: string;
  /** Absolute. Where evidence lies instead of in the data folder, or in Redis; with Redis a folder that all relays share. */
  evidenceFolder?: string;
  store: { name: 'embedded' } | { name: 'redis'; url: string };
  /** Undefined only in development: then the data folder keeps one, see `keptSecret`. */
  secret: string | undefined;
  /** Without one, /metrics does not exist. */
  metricsToken: string | undefined;
  /** How many proxies stand in front; the client's address is that many steps from the end of X-Forwarded-For. */
  proxies: number;
  /** At least one; ids are unique. */
  sites: [Site, ...Site[]];
  /** Where transactions are looked up; none unless the operator names them. */
  nodes: NodeAddress[];
}

export type Env = Readonly<Record<string, string | undefined>>;

/** `problem`: one sentence for the operator that names the variable, or the file with its line and field. */
export type ConfigResult = { ok: true; config: Config } | { ok: false; problem: string };

const defaults = { host: '127.0.0.1', port: 8787, dataFolder: '.recourse' };

export function readConfig(env: Env, cwd: string): ConfigResult {
  try {
    return { ok: true, config: read(env, cwd) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message };
    throw error;
  }
}

/** Leaves this file only as `problem`. */
class Problem extends Error {}

function refuse(problem: string): never {
  throw new Problem(problem);
}

function read(env: Env, cwd: string): Config {
  // An empty variable is how shells and compose files say "not set".
  const given = (name: string) => env[name]?.trim() || undefined;

  const environment = given('RECOURSE_ENV') ?? 'development';
  if (environment !== 'development' && environment !== 'production') {
    refuse(`RECOURSE_ENV is "${environment}"; it must be development or production.`);
  }
  const isProduction = environment === 'production';
  const sitesFile = given('RECOURSE_CONFIG');
  if (isProduction && !sitesFile) {
    refuse(
      'RECOURSE_CONFIG is not set; production needs a file with your own sites, such as server/sites/default.yaml.',
    );
  }
  if (isProduction) refuseTraces(given);
  if (isProduction && given('RECOURSE_PROXIES') === undefined) {
    refuse(
      'RECOURSE_PROXIES is not set; say how many proxies stand in front of the relay (0 for none), or every customer would seem to come from one address.',
    );
  }
  const rest = {
    host: given('HOST') ?? defaults.host,
    port: whole('PORT', given('PORT'), defaults.port, 65_535),
    dataFolder: resolve(cwd, given('RECOURSE_DATA') ?? defaults.dataFolder),
    ...evidenceFrom(given('RECOURSE_EVIDENCE'), cwd),
    store: storeFrom(given('REDIS_URL'), isProduction),
    secret: secretFrom(given('RECOURSE_SECRET'), isProduction),
    metricsToken: metricsTokenFrom(given('RECOURSE_METRICS_TOKEN'), isProduction),
    proxies: whole('RECOURSE_PROXIES', given('RECOURSE_PROXIES'), 0, 10),
  };
  if (isProduction && isDemoFolder(rest.dataFolder)) {
    refuse(`RECOURSE_DATA names ${rest.dataFolder}, a folder of the demo; production needs one of its own.`);
  }
  const sites = readSites(sitesFile && resolve(cwd, sitesFile), { env, isProduction });
  if (!sites.ok) refuse(sites.problem);
  return { ...rest, environment, sites: sites.sites, nodes: sites.nodes };
}

/** What these make libraries and Node print holds what customers write. */
function refuseTraces(given: (name: string) => string | undefined): void {
  for (const name of ['DEBUG', 'NODE_DEBUG', 'NODE_DEBUG_NATIVE']) {
    if (given(name) !== undefined) {
      refuse(`${name} is set; it prints what customers write, so production refuses it.`);
    }
  }
  if (/--inspect|--trace|--heap(?!-)/.test(given('NODE_OPTIONS') ?? '')) {
    refuse('NODE_OPTIONS opens the process to a debugger or to traces, which hold what customers write.');
  }
}

function whole(name: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  if (!/^[0-9]{1,5}$/.test(text) || Number(text) > most) {
    refuse(`${name} is "${text}"; it must be a whole number from 0 to ${most}.`);
  }
  return Number(text);
}

function storeFrom(url: string | undefined, isProduction: boolean): Config['store'] {
  if (url === undefined) return { name: 'embedded' };
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // The value is not repeated: it may hold a password.
  if (!parsed || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '') {
    refuse('REDIS_URL must be an address such as redis://:password@host:6379.');
  }
  if (isProduction && parsed.password === '') {
    refuse('REDIS_URL has no password; production refuses a Redis that anybody on its network may read.');
  }
  return { name: 'redis', url };
}

function evidenceFrom(folder: string | undefined, cwd: string): { evidenceFolder?: string } {
  return folder === undefined ? {} : { evidenceFolder: resolve(cwd, folder) };
}

function secretFrom(secret: string | undefined, isProduction: boolean): string | undefined {
  if (secret === undefined) {
    if (isProduction) refuse('RECOURSE_SECRET is not set; make one with: openssl rand -base64 32');
    return undefined;
  }
  if (isProduction && isPublished(secret)) refuse('RECOURSE_SECRET was published with the source of Recourse.');
  if (isWeakSecret(secret)) {
    refuse(
      `RECOURSE_SECRET is too easy to guess; it needs ${shortestSecret} random bytes, as from: openssl rand -base64 32`,
    );
  }
  return secret;
}

function metricsTokenFrom(token: string | undefined, isProduction: boolean): string | undefined {
  if (token !== undefined && isProduction && isPublished(token)) {
    refuse('RECOURSE_METRICS_TOKEN was published with the source of Recourse.');
  }
  if (token !== undefined && isWeakSecret(token)) {
    refuse(
      `RECOURSE_METRICS_TOKEN is too easy to guess; it needs ${shortestSecret} random bytes, as from: openssl rand -base64 32`,
    );
  }
  return token;
}
