// For whoever runs the relay: /healthz (the process lives), /readyz (the store answers), /metrics.
// Owns what operators may ask. Never tells the public more than yes or no.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import { sendFailure } from './failures.ts';
import type { Metrics } from './metrics.ts';

export interface OperatorRoutesDeps {
  /** Rejects if the store does not answer. */
  askStore: () => Promise<unknown>;
  /** False once the relay is about to end, so that no new customers are sent here. */
  isOpen: () => boolean;
  metrics: Metrics;
  metricsToken: string | undefined;
}

const readyWithinMs = 2000;

export function operatorRoutes({ askStore, isOpen, metrics, metricsToken }: OperatorRoutesDeps): Router {
  const router = Router();
  router.use(['/healthz', '/readyz', '/metrics'], (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });

  router.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });

  router.get('/readyz', async (_request, response) => {
    if (isOpen() && (await answersInTime(askStore))) response.json({ ok: true });
    else sendFailure(response, { code: 'unavailable' });
  });

  router.get('/metrics', async (request, response) => {
    // Like a page that does not exist, so that nobody tries tokens.
    if (metricsToken === undefined || !sameText(request.get('authorization') ?? '', `Bearer ${metricsToken}`)) {
      return sendFailure(response, { code: 'notFound' });
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  return router;
}

async function answersInTime(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), readyWithinMs);
  });
  const answer = ask().then(
    () => true,
    // Why is in the log of whoever uses the store; here the answer is no.
    () => false,
  );
  const ready = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return ready;
}

/** Takes as long for every text of any length. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
