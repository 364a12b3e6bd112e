// Who is signed in to the demo's wallet: one invented customer for each browser that opens it.
// Owns the cookie. Everything about the customer follows from its value, so there is nothing to store.
import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

export interface WalletSession {
  /** What the wallet calls this customer; the `sub` of his tokens. */
  subject: string;
  name: string;
  /** Milliseconds since 1970. */
  begunAt: number;
}

const cookieName = 'berthwell_session';
const shape = /^([0-9a-z]{8,9})\.[A-Za-z0-9_-]{22}$/;

export function beginSession(response: Response, now: number): WalletSession {
  const value = `${now.toString(36)}.${randomBytes(16).toString('base64url')}`;
  response.cookie(cookieName, value, { httpOnly: true, sameSite: 'strict', path: '/demo/wallet' });
  return sessionOf(value, now);
}

export function readSession(request: Request, now: number): WalletSession | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  return value !== undefined && shape.test(value) ? sessionOf(value, now) : undefined;
}

function sessionOf(value: string, now: number): WalletSession {
  const begunAt = Math.min(Number.parseInt(value, 36), now);
  const subject = `w_${createHash('sha256').update(value).digest('base64url').slice(0, 22)}`;
  return { subject, name: '陈思远', begunAt };
}
