// What is counted for the operator.
// Owns the registry and the names. Never counts by customer, agent or conversation.
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type AlarmName, alarms } from '../alarm.ts';

export interface Metrics {
  registry: Registry;
  /** Times every request; mount it first. */
  countRequests: RequestHandler;
  /** Something that a customer reported as not ours. */
  countReport(site: string, channel: string): void;
  countAlarm: (name: AlarmName) => void;
}

/** `connections`: open sockets right now. */
export function createMetrics({ connections }: { connections: () => number }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'recourse_connections',
    help: 'Open connections of customers and agents.',
    registers: [registry],
    collect() {
      this.set(connections());
    },
  });
  const requests = new Counter({
    name: 'recourse_http_requests_total',
    help: 'HTTP requests by method and status.',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'recourse_http_request_seconds',
    help: 'How long HTTP requests took.',
    buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10],
    registers: [registry],
  });
  const reports = new Counter({
    name: 'recourse_impostor_reports_total',
    help: 'What customers reported as not ours, by site and channel.',
    labelNames: ['site', 'channel'],
    registers: [registry],
  });
  const raised = new Counter({
    name: 'recourse_alerts_total',
    help: 'Alerts, by name: somebody must look.',
    labelNames: ['alert'],
    registers: [registry],
  });
  // Each is there from the beginning, so that a rule on its rise misses not even the first.
  for (const alert of alarms) raised.inc({ alert }, 0);
  return {
    registry,
    countReport: (site, channel) => reports.inc({ site, channel }),
    countAlarm: (alert) => raised.inc({ alert }),
    countRequests(request, response, next) {
      const stop = seconds.startTimer();
      response.once('close', () => {
        stop();
        requests.inc({ method: request.method, status: response.statusCode });
      });
      next();
    },
  };
}
