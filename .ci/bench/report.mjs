// The figures for people: one small table a subject, ratios first.
// Owns the layout. Never measures.

/** @typedef {Awaited<ReturnType<typeof import('./measure.mjs').measure>>} Figures */

/** @param {Figures} figures @returns {string} */
export function report({ environment, skipped, loads, herd, idle, strangers, guard, problems }) {
  const { node, cores, cpu, redis, fsyncMs } = environment;
  return [
    `Node ${node}, ${cores} cores (${cpu}), Redis ${redis ?? 'absent'}, fsync ${fsyncMs} ms`,
    ...skipped.map(({ variant, because }) => `not measured: ${variant}, because ${because}`),
    ...loads.flatMap(({ load, variants }) => ['', ...loadTable(load, variants)]),
    '',
    ...table(
      [`herd of ${herd[0]?.sessions}, × bare`, 'resumed', 'away', 'CPU', '| resumed ms', 'away ms', 'CPU ms each'],
      herd.map((row) => [
        ...[row.variant, times(row.toBare.resume), times(row.toBare.away), times(row.toBare.cpu)],
        ...[shown(row.resumeMs), shown(row.awayMs), shown(row.cpuMsEach)],
      ]),
    ),
    '',
    ...table(
      [`${idle[0]?.connections} idle, × bare`, 'RSS', '| KB each'],
      idle.map((row) => [row.variant, times(row.toBare.rss), shown(row.rssBytesEach && row.rssBytesEach / 1000)]),
    ),
    '',
    ...table(
      ['somebody else’s, × nobody’s', 'command', 'follow', 'sign-in', '| command ms', 'follow ms', 'sign-in ms'],
      strangers.map(({ variant, command, follow, signIn }) => [
        ...[variant, times(command.toNone), times(follow.toNone), times(signIn.toNone)],
        ...[beside(command), beside(follow), beside(signIn)],
      ]),
    ),
    '',
    `guard on ${guard.characters} characters: ${times(guard.toHundredParses)} of parsing them a hundred times (${guard.guardMs} ms; of agents ${guard.agentMs} ms)`,
    ...problems.map((problem) => `PROBLEM ${problem}`),
    '',
  ].join('\n');
}

/** @param {import('./plans.mjs').Load} load @param {Figures['loads'][number]['variants']} variants */
function loadTable(load, variants) {
  const title = load.kind === 'rate' ? `${load.perSecond}/s, × bare` : `${load.inFlight} in flight, × bare`;
  const wanted = load.kind === 'rate' ? load.perSecond : 0;
  const marks = variants.flatMap(({ variant, perSecond, generatorBusy, budgetSpent }) => [
    ...(perSecond !== null && perSecond < 0.95 * wanted ? [`  ${variant}: could not keep up with the rate`] : []),
    ...(generatorBusy !== null && generatorBusy > 0.9 ? [`  ${variant}: the generator was the limit`] : []),
    ...(budgetSpent ? [`  ${variant}: the relay's rate limits were the limit`] : []),
  ]);
  const head = ['CPU', 'rate', 'ack p50', 'seen p50', 'seen p99'];
  const absolute = ['| s/10k', 'per s', 'ack p50/p99 ms', 'seen p50/p99 ms', 'behind ms'];
  const rows = variants.map(({ variant, toBare, cpuSecondsPer10k, perSecond, ackMs, deliveryMs, behindMs }) => [
    ...[variant, times(toBare.cpu), times(toBare.throughput)],
    ...[times(toBare.ackP50), times(toBare.deliveryP50), times(toBare.deliveryP99)],
    ...[shown(cpuSecondsPer10k), shown(perSecond), pair(ackMs), pair(deliveryMs), shown(behindMs)],
  ]);
  return [...table([title, ...head, ...absolute], rows), ...marks];
}

/** The first column to the left, the others to the right. @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

/** @param {number | null} value */
const shown = (value) => (value === null ? '–' : value.toLocaleString('en', { maximumSignificantDigits: 3 }));
/** @param {number | null} value */
const times = (value) => (value === null ? '–' : `${shown(value)}×`);
/** @param {{ theirsMs: number | null, noneMs: number | null }} of */
const beside = ({ theirsMs, noneMs }) => `${shown(theirsMs)}/${shown(noneMs)}`;
/** @param {{ p50: number | null, p99: number | null }} of */
const pair = ({ p50, p99 }) => `${shown(p50)}/${shown(p99)}`;
