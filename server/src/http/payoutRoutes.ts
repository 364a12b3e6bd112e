// What the payment system tells: POST /api/payout/:site, signed.
// Owns the order of the checks: nothing is parsed, kept or logged of a body that nobody signed.
import { assertNever } from '@recourse/shared/kit';
import { type FailureCode, maxDepth, nestsDeeperThan } from '@recourse/shared/protocol';
import express, { type Request, type Response, Router } from 'express';
import { networkOf } from '../access/networkOf.ts';
import type { Logger } from '../logger.ts';
import { payoutNoticeSchema } from '../payout/notice.ts';
import type { Payouts } from '../payout/payouts.ts';
import { secretInNotice } from '../payout/secretInNotice.ts';
import { checkSignature, signatureHeader } from '../payout/signature.ts';
import type { Site } from '../site.ts';
import type { Limits } from '../state/index.ts';
import { sendFailure } from './failures.ts';
import { parseBody } from './jsonBody.ts';

export interface PayoutRoutesDeps {
  sites: ReadonlyMap<string, Site>;
  payouts: Payouts;
  limits: Limits;
  now: () => number;
  logger: Logger;
}

const mostBytes = 8 * 1024;
/** Whoever cannot sign gets this many tries a minute. */
const unsigned = { points: 60, windowMs: 60_000 };

const statuses: Partial<Record<FailureCode, number>> = {
  commandConflict: 409,
  notPossibleNow: 409,
  disputeOpen: 409,
  tooSoon: 409,
  amountTooHigh: 422,
  invalidField: 422,
  secretStopped: 422,
  guardAway: 503,
};

export function payoutRoutes(deps: PayoutRoutesDeps): Router {
  const { sites, payouts, now, logger } = deps;
  const router = Router();

  router.post(
    '/:site',
    (request, response, next) => {
      if (request.is('application/json')) return next();
      sendFailure(response, { code: 'malformed', field: 'content-type' }, 415);
    },
    express.raw({ type: 'application/json', limit: mostBytes, inflate: false }),
    async (request: Request, response: Response) => {
      const site = sites.get(String(request.params.site));
      const secrets = site?.payoutSecrets ?? [];
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const signed = checkSignature(request.get(signatureHeader), body, { secrets, now: now() });
      switch (signed) {
        case 'good':
          break;
        case 'stale':
          return sendFailure(response, { code: 'unauthenticated', field: 'timestamp' });
        case 'bad': {
          const { waitMs } = await deps.limits.take(`payout:${networkOf(request.ip ?? '')}`, unsigned, now());
          if (waitMs > 0) return sendFailure(response, { code: 'rateLimited', retryAfterMs: waitMs });
          // A site that is not here answers like one whose secret was not used.
          return sendFailure(response, { code: 'unauthenticated', field: signatureHeader });
        }
        default:
          return assertNever(signed);
      }
      const json = parseJson(body);
      if (json === undefined) return sendFailure(response, { code: 'malformed' });
      if (nestsDeeperThan(json, maxDepth)) return sendFailure(response, { code: 'tooLarge' });
      const parsed = parseBody(payoutNoticeSchema, json);
      if (!parsed.ok) return sendFailure(response, parsed.failure);
      const notice = parsed.body;
      const secret = await secretInNotice(notice);
      if (secret) {
        // Neither its id nor its reference: one of them is the secret.
        const facts = { site: site!.id, type: notice.type, case: notice.case, field: secret.field, code: secret.code };
        logger.error(facts, 'a notice of the payment system was not taken, since it seems to hold a secret');
        return sendFailure(response, secret, statuses[secret.code]);
      }
      const ack = await payouts.hear(site!, notice);
      if (ack.ok) return response.json({ ok: true, case: notice.case });
      const { code } = ack.failure;
      // Money moved, or did not, in a way that the case does not know: somebody has to look.
      const facts = { site: site!.id, notice: notice.id, type: notice.type, case: notice.case, code };
      if (code !== 'unavailable') logger.error(facts, 'the payment system said what its case does not allow');
      sendFailure(response, ack.failure, statuses[code]);
    },
  );

  return router;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    // Signed, and still no JSON: the sender hears of it.
    return undefined;
  }
}
