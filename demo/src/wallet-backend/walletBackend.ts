// The backend of the demo's wallet: who is signed in, his account, and a token for Recourse.
// Owns the routes under /demo/wallet. Stands where an adopter's own backend stands.
import { type Response, Router } from 'express';
import type { SignCustomerToken } from './customerToken.ts';
import { beginSession, readSession } from './session.ts';
import { type Transaction, transactionsOf } from './transactions.ts';

export interface WalletAccount {
  name: string;
  /** In BWD. */
  balance: string;
  /** Newest first. */
  transactions: Transaction[];
}

const balance = '3482.16';

export function walletBackend({ signToken }: { signToken: SignCustomerToken }): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });

  /** Begins anew as a customer whom nobody knows yet. */
  router.post('/session', (_request, response) => {
    const { name } = beginSession(response, Date.now());
    response.status(201).json({ name });
  });

  router.get('/account', (request, response) => {
    const session = readSession(request, Date.now());
    if (!session) return signedOut(response);
    response.json({ name: session.name, balance, transactions: transactionsOf(session) } satisfies WalletAccount);
  });

  router.post('/recourse-token', async (request, response) => {
    const session = readSession(request, Date.now());
    if (!session) return signedOut(response);
    response.json({ token: await signToken(session) });
  });

  return router;
}

function signedOut(response: Response): void {
  response.status(401).json({ problem: 'nobody is signed in to the wallet' });
}
