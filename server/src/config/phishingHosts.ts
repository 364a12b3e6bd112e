// A published list of hosts that phishing was seen on, from the file that the operator names and keeps.
// Owns reading it: the `config.json` of eth-phishing-detect, or one host a line. Its allow list and its guesses by likeness are left
// aside: a host is on the list or it is not.
import { readFileSync } from 'node:fs';

export type PhishingHosts = { ok: true; hosts: ReadonlySet<string> } | { ok: false; problem: string };

const shape = /^(?=.{1,253}$)[^\s/:@]+\.[^\s/:@.]{2,}$/;

export function readPhishingHosts(path: string): PhishingHosts {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Whatever the reason, the operator is told which field names the file.
    return { ok: false, problem: 'names a file that cannot be read' };
  }
  const entries = /^\s*\{/.test(text)
    ? blacklistIn(text)
    : text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
  const hosts = new Set((entries ?? []).map((host) => host.toLowerCase()).filter((host) => shape.test(host)));
  return hosts.size > 0 ? { ok: true, hosts } : { ok: false, problem: 'names a file without a host in it' };
}

function blacklistIn(text: string): string[] | undefined {
  try {
    const { blacklist } = JSON.parse(text) as { blacklist?: unknown };
    return Array.isArray(blacklist) ? blacklist.filter((host) => typeof host === 'string') : undefined;
  } catch {
    return undefined;
  }
}
