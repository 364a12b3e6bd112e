// `recourse check address|transaction`: whether values are whole on their network, a line of JSON each.
// Owns these two verdicts. Never asks a node: a whole id may still be of no transaction.
import {
  addressProblem,
  cleanTransactionId,
  isNetworkName,
  isTransactionId,
  type NetworkName,
  plainText,
  spellTransactionId,
} from '@recourse/shared/refund';
import * as v from 'valibot';
import { checkLines } from './checkLines.ts';

const testnet = ':testnet';

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  network: v.pipe(
    v.string(),
    v.check((name) => isNetworkName(name.endsWith(testnet) ? name.slice(0, -testnet.length) : name), 'no such network'),
  ),
  value: v.string(),
});
type Line = v.InferOutput<typeof lineSchema>;

type Realm = 'main' | 'test';

function check(name: string, rule: (network: NetworkName, value: string, realm: Realm) => string | undefined) {
  return checkLines({
    name: `check ${name}`,
    summary: `Reads {"id","network","value"} a line and answers {"id","verdict","rule"} a line, in the same order; the verdict is
valid or invalid. Put ":testnet" behind a network for its test network. Stops with exit code 1 at a line that it cannot read.`,
    schema: lineSchema,
    judge: async () => (line: Line) => {
      const isTest = line.network.endsWith(testnet);
      const network = (isTest ? line.network.slice(0, -testnet.length) : line.network) as NetworkName;
      const broken = rule(network, line.value, isTest ? 'test' : 'main');
      return { id: line.id, verdict: broken ? 'invalid' : 'valid', rule: broken ?? null };
    },
  });
}

export const checkAddress = check('address', (network, value, realm) =>
  addressProblem(network, plainText(value).replace(/\s+/g, ''), realm),
);

export const checkTransaction = check('transaction', (network, value) =>
  isTransactionId(network, spellTransactionId(network, cleanTransactionId(value).id)) ? undefined : 'badFormat',
);
