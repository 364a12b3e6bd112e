// Signs the demo's agent in through the front door, as his own hands would in the console.
// Owns the state of that. The password comes from the demo's process, which made the account.
import { signal } from '@preact/signals';

export type SignIn = { name: 'signingIn' } | { name: 'signedIn'; agent: string } | { name: 'failed' };

export const signIn = signal<SignIn>({ name: 'signingIn' });

interface Agent {
  site: string;
  login: string;
  name: string;
  password: string;
}

export async function signInAgent(): Promise<void> {
  signIn.value = { name: 'signingIn' };
  try {
    const { site, login, name, password } = (await read('/demo/agent')) as Agent;
    if (!(await isSignedIn(login))) await read('/api/agent/sign-in', { site, login, password });
    signIn.value = { name: 'signedIn', agent: name };
  } catch {
    // The console is shown all the same: it has a sign-in of its own, and says what is wrong.
    signIn.value = { name: 'failed' };
  }
}

async function isSignedIn(login: string): Promise<boolean> {
  const response = await fetch('/api/agent/me');
  if (!response.ok) return false;
  return ((await response.json()) as { agent?: { login: string } }).agent?.login === login;
}

async function read(path: string, body?: unknown): Promise<unknown> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, body === undefined ? {} : init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
