// Accounts of agents, made once and put into each store: a password's hash takes half a second.
// Owns the documents until they are handed over. What they look like is the accounts' own business.
import { agentAccounts } from '../../server/dist/access/accounts.js';

/** @param {{ site: string, count: number }} of @returns {Promise<{ documents: [string, unknown][], agents: string[] }>} */
export async function prepareAgents({ site, count }) {
  /** @type {Map<string, unknown>} */
  const documents = new Map();
  const accounts = agentAccounts({
    now: Date.now,
    documents: {
      async get(key) {
        return documents.has(key) ? { value: documents.get(key), revision: 1 } : null;
      },
      async put(key, value) {
        documents.set(key, value);
        return { revision: 1 };
      },
      async remove(key) {
        documents.delete(key);
      },
      list: async () => [],
    },
  });
  const added = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      accounts.add({ site, login: `bench${i}`, name: `Agent ${i}`, password: 'correct horse battery 7' }),
    ),
  );
  const agents = added.map((result) => {
    if (!result.ok) throw new Error(result.problem);
    return result.account.id;
  });
  return { documents: [...documents], agents };
}
