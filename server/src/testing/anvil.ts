// A real EVM node on a free port, from the package, or from PATH where the package has none for this machine.
// Owns its process. Its funded keys are published with the program: never send money to them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  createTestClient,
  type HttpTransport,
  http,
  type PublicActions,
  publicActions,
  type TestClient,
  type WalletActions,
  walletActions,
} from 'viem';
import { foundry } from 'viem/chains';
import { freePort } from './freePort.ts';

type Foundry = typeof foundry;

export interface Anvil {
  url: string;
  chain: TestClient<'anvil', HttpTransport, Foundry> & PublicActions<HttpTransport, Foundry> & WalletActions<Foundry>;
  /** Funded, and unlocked: the node signs for them. */
  accounts: readonly `0x${string}`[];
  close(): Promise<void>;
}

function program(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@foundry-rs/anvil-linux-amd64/package.json');
    return join(dirname(manifest), 'bin/anvil');
  } catch {
    return 'anvil';
  }
}

/** Why there is none on this machine, where the program is not offered; undefined where it runs. */
export function whyNoAnvil(): string | undefined {
  // Only where the package has none: on the machines it is made for, a missing one is a failure.
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  const { error } = spawnSync(program(), ['--version'], { stdio: 'ignore' });
  return error && `anvil has no package for ${process.platform} ${process.arch}; with Foundry on PATH these tests run`;
}

export async function startAnvil(): Promise<Anvil> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // `finalized` follows two slots of one block behind the head, as it does at a distance on a real network.
  const args = ['--host', '127.0.0.1', '--port', String(port), '--slots-in-an-epoch', '1', '--accounts', '4'];
  const child: ChildProcess = spawn(program(), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  await new Promise<void>((ready, failed) => {
    const hear = (part: Buffer) => {
      said += part;
      if (said.includes('Listening on')) ready();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error) =>
      failed(new Error('anvil is not here; install Foundry, or @foundry-rs/anvil for this machine', { cause: error })),
    );
    child.once('exit', () => failed(new Error(`anvil ended: ${said}`)));
  });
  const chain = createTestClient({ chain: foundry, mode: 'anvil', transport: http(url), pollingInterval: 20 })
    .extend(publicActions)
    .extend(walletActions);
  const accounts = await chain.getAddresses();
  return {
    url,
    chain,
    accounts,
    async close() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
    },
  };
}
