// The built browser files: the loader and the panel, /chat, /verify, /console/.
// Owns addresses and caching. Never builds anything.
import { join } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';

export interface Builds {
  /** `widget/dist/web` */
  widget: string;
  /** `console/dist/web` */
  console: string;
}

const cacheForGood = 'public, max-age=31536000, immutable';
/** Names without a hash: asked for again soon, so that a deploy arrives. */
const cacheShortly = 'public, max-age=300';
const askEachTime = 'no-cache';

/** Wallets load these from their own pages, some of which isolate themselves from what does not allow it. */
function allowEverywhere(response: Response): void {
  response.set({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
}

/** The page keeps itself for when there is no network. Its worker's address is the only text that may become code there. */
const allowWorker: RequestHandler = (_request, response, next) => {
  const policy = String(response.getHeader('content-security-policy') ?? '');
  response.set('content-security-policy', policy.replace("trusted-types 'none'", 'trusted-types recourse-worker'));
  next();
};

/** Anything that is not a file in `folder` falls through. Names that begin with a dot do not exist. */
function files(folder: string, setHeaders: (response: Response) => void): RequestHandler {
  return express.static(folder, { dotfiles: 'ignore', index: false, redirect: false, cacheControl: false, setHeaders });
}

function page(folder: string, name: string): RequestHandler {
  return (_request, response, next) => {
    response.sendFile(
      name,
      { root: folder, dotfiles: 'ignore', headers: { 'cache-control': askEachTime } },
      (error) => {
        if (error) next(isMissing(error) ? undefined : error);
      },
    );
  };
}

function isMissing(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

export function staticBuilds({ widget, console: consoleFolder }: Builds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const hashed = (response: Response) => response.set('cache-control', cacheForGood);

  router.use(
    '/assets',
    files(join(widget, 'assets'), (response) => {
      hashed(response);
      allowEverywhere(response);
    }),
  );
  router.get('/chat', page(widget, 'chat.html'));
  router.get('/verify', allowWorker, page(widget, 'verify.html'));

  router.use('/console/assets', files(join(consoleFolder, 'assets'), hashed));
  router.get('/console', (_request, response) => response.redirect(308, '/console/'));
  router.get('/console/', page(consoleFolder, 'index.html'));
  router.use(
    '/console',
    files(consoleFolder, (response) => response.set('cache-control', askEachTime)),
  );

  router.use(
    files(widget, (response) => {
      response.set('cache-control', cacheShortly);
      allowEverywhere(response);
    }),
  );
  return router;
}
