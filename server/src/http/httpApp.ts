// The HTTP side of a relay: routes, headers, bodies, failures.
// Owns the order in which a request meets them. Never listens; app.ts does.
import express, { type Express } from 'express';
import { originAllowed } from '../access/origins.ts';
import type { ReadWatch } from '../access/readWatch.ts';
import { undeclaredProxy } from '../access/undeclaredProxy.ts';
import type { EvidenceRoom } from '../evidence/evidence.ts';
import type { Logger } from '../logger.ts';
import type { AgentRoutesDeps } from './agentAnswers.ts';
import { agentRoutes } from './agentRoutes.ts';
import { type DirectoryRoutesDeps, directoryPath, directoryRoutes } from './directoryRoutes.ts';
import { evidenceCors, evidencePath, evidenceRoutes } from './evidenceRoutes.ts';
import { failureHandler, sendFailure } from './failures.ts';
import type { Metrics } from './metrics.ts';
import { type OperatorRoutesDeps, operatorRoutes } from './operatorRoutes.ts';
import { type PayoutRoutesDeps, payoutRoutes } from './payoutRoutes.ts';
import { routeGuard } from './routeGuard.ts';
import { securityHeaders } from './securityHeaders.ts';
import { type Builds, staticBuilds } from './staticBuilds.ts';

export interface HttpAppDeps {
  agents: AgentRoutesDeps;
  operator: OperatorRoutesDeps;
  evidence: EvidenceRoom;
  readWatch: ReadWatch;
  payout: PayoutRoutesDeps;
  directory: DirectoryRoutesDeps;
  metrics: Metrics;
  builds: Builds;
  isProduction: boolean;
  /** How many proxies stand in front. */
  proxies: number;
  logger: Logger;
  /** Mounted last, before the answer to what nobody knows. */
  extraRoutes?: ((app: Express) => void) | undefined;
}

const reads = ['GET', 'HEAD', 'OPTIONS'];

export function createHttpApp(deps: HttpAppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.proxies);
  app.set('query parser', 'simple');
  app.use(deps.metrics.countRequests);
  app.use(securityHeaders(deps));

  let warnedOfProxy = false;
  app.use((request, response, next) => {
    const header = undeclaredProxy(request.headers, deps);
    if (!header) return next();
    if (!warnedOfProxy) {
      deps.logger.error({ header }, 'requests come through a proxy, but RECOURSE_PROXIES is 0; they are refused');
    }
    warnedOfProxy = true;
    sendFailure(response, { code: 'malformed', field: header });
  });

  // Every write, those of extra routes too: a page of somebody else must not act through a visitor's browser.
  app.use((request, response, next) => {
    if (reads.includes(request.method) || originAllowed(request.headers, [])) return next();
    // A ticket in a header acts in nobody's name but its holder's, so there each route asks which page it is.
    if (request.path.startsWith(`${evidencePath}/`)) return next();
    // These act in nobody's name; each asks which page it is once it knows the site.
    if (request.path.startsWith(`${directoryPath}/`)) return next();
    sendFailure(response, { code: 'forbidden', field: 'origin' });
  });

  app.use(operatorRoutes(deps.operator));
  app.use('/api', (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  app.use([evidencePath, directoryPath], evidenceCors(deps.agents.sites));
  app.use(
    routeGuard({
      async agentOf(token) {
        const found = await deps.agents.sessions.find(token);
        return found?.standing === 'full' ? found.account : undefined;
      },
      cookieName: deps.agents.cookie.name,
    }),
  );
  app.use('/api/agent', agentRoutes(deps.agents));
  app.use(
    evidencePath,
    evidenceRoutes({
      ...{
        evidence: deps.evidence,
        readWatch: deps.readWatch,
        sites: deps.agents.sites,
        cookieName: deps.agents.cookie.name,
      },
      async agentOf(token) {
        const found = await deps.agents.sessions.find(token);
        return found?.standing === 'full' ? found.account : undefined;
      },
    }),
  );
  app.use(directoryPath, directoryRoutes(deps.directory));
  app.use('/api/payout', payoutRoutes(deps.payout));
  app.use(staticBuilds(deps.builds));
  deps.extraRoutes?.(app);

  app.use((_request, response) => sendFailure(response, { code: 'notFound' }));
  app.use(failureHandler(deps.logger));
  return app;
}
