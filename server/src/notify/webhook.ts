// `customer.notify`: ids, kind and deadline to the wallet's backend, signed, and never a word of what was said.
// Owns one delivery. Whether and when it is tried again is decided in deliver.ts.
import { createHmac } from 'node:crypto';
import { caseNumber, parseLogId } from '@recourse/shared/kit';
import type { NotifySettings } from '../site.ts';
import type { WaitingNotice } from './notices.ts';

export const signatureHeader = 'recourse-signature';
const patienceMs = 5_000;

export function payloadOf(site: string, { id, log, customer, kind, deadline, at }: WaitingNotice): string {
  const isCase = parseLogId(log)?.kind === 'rc';
  return JSON.stringify({
    ...{ type: 'customer.notify', id, site, customer, kind, at: new Date(at).toISOString() },
    ...(deadline !== undefined && { deadline: new Date(deadline).toISOString() }),
    /** What `Recourse.open({ log })` opens. */
    log,
    ...(isCase && { caseNumber: caseNumber(log) }),
  });
}

/** `t=<seconds since 1970>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, so that an old delivery cannot be sent again later. */
export function signatureOf(body: string, secret: string, now: number): string {
  const t = Math.floor(now / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}

export type Delivery = 'delivered' | 'refused' | 'failed';

/** `refused`: the receiver understood it and wants none of it (4xx), so trying again is useless. */
export async function deliver({ url, secret }: NotifySettings, body: string, now: number): Promise<Delivery> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', [signatureHeader]: signatureOf(body, secret, now) },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    if (response.ok) return 'delivered';
    // 408, 425 and 429 ask for patience; 401 and 403 are a key that is being changed.
    const passing = [401, 403, 404, 408, 425, 429].includes(response.status) || response.status >= 500;
    return passing ? 'failed' : 'refused';
  } catch {
    // Away, slow, or somewhere else than configured: it is tried again.
    return 'failed';
  }
}
