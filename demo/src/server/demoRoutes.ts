// What the demo adds to the relay's addresses: its two pages, the wallet's backend, and the sign-in of the demo's agent.
// Owns the mounting. Only the demo's own process ever mounts it.
import { join, resolve } from 'node:path';
import express, { Router } from 'express';
import type { SignCustomerToken } from '../wallet-backend/customerToken.ts';
import { walletBackend } from '../wallet-backend/walletBackend.ts';
import type { DemoAgent } from './demoAgents.ts';

const built = resolve(import.meta.dirname, '../../dist/web');

export function demoRoutes(of: { signToken: SignCustomerToken; signIn: () => Promise<DemoAgent> }): Router {
  const router = Router();
  router.use('/demo/wallet', walletBackend(of));

  // Whoever can open the demo's page may act as its agent: that is what the page is for.
  router.get('/demo/agent', async (_request, response) => {
    response.set('cache-control', 'no-store').json(await of.signIn());
  });

  router.use(
    '/demo-assets',
    express.static(join(built, 'demo-assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  router.use(express.static(built, { dotfiles: 'ignore', cacheControl: false, setHeaders: askEachTime }));
  return router;
}

function askEachTime(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('cache-control', 'no-cache');
}
