// What the clock tells somebody who tries ids and names that are not his: as little as the answers do.
// Owns the comparison. One ask after the other, each kind in turn, so that whatever slows one slows both.
import { randomBytes } from 'node:crypto';
import { conversationIdFor } from '../../shared/dist/kit/index.js';
import { connectPerson, customerAuth } from './fleet.mjs';
import { median, ratio, rounded } from './stats.mjs';
import { startVariant } from './variants.mjs';

/** Well below what one customer may ask in ten seconds. */
const pairsEach = 20;

const newId = (n = 1) => `${randomBytes(16).toString('base64url')}.${n}`;

/** @param {import('./plans.mjs').Plan} plan @param {import('./variants.mjs').Setting} setting */
export async function measureStrangers({ strangers: { variants, pairs, signIns } }, setting) {
  const figures = [];
  for (const variant of variants) {
    const running = await startVariant(variant, setting);
    try {
      figures.push(await ofVariant(running.server.url, { variant, pairs, signIns, site: setting.site }));
    } finally {
      await running.end();
    }
  }
  return figures;
}

/** @param {string} url @param {{ variant: string, pairs: number, signIns: number, site: string }} of */
async function ofVariant(url, { variant, pairs, signIns, site }) {
  const problems = [];
  const owner = await connectPerson(url, customerAuth(site), 'customer', () => {});
  const id = newId();
  const theirs = conversationIdFor(site, id);
  const common = { locale: 'en', timeZone: 'UTC' };
  await owner.socket.emitWithAck('command', { id, log: theirs, type: 'startConversation', ...common });
  for (let n = 2; n < 20; n++) {
    const said = { id: newId(n), log: theirs, type: 'postMessage', text: `message ${n}` };
    await owner.socket.emitWithAck('command', said);
  }
  /** @type {Record<'command' | 'follow', { theirs: number[], none: number[] }>} */
  const took = { command: { theirs: [], none: [] }, follow: { theirs: [], none: [] } };
  for (let done = 0; done < pairs; done += pairsEach) {
    const stranger = await connectPerson(url, customerAuth(site), 'customer', () => {});
    for (let n = 0; n < Math.min(pairsEach, pairs - done); n++) {
      const event = n % 2 ? 'command' : 'follow';
      const none = conversationIdFor(site, newId());
      /** @type {('theirs' | 'none')[]} */
      const order = n % 4 < 2 ? ['theirs', 'none'] : ['none', 'theirs'];
      const answers = [];
      for (const whose of order) {
        const log = whose === 'theirs' ? theirs : none;
        const what = event === 'follow' ? { log, cursor: null } : { id: newId(), log, type: 'postMessage', text: 'x' };
        const start = performance.now();
        answers.push(JSON.stringify(await stranger.socket.emitWithAck(event, what)));
        took[event][whose].push(performance.now() - start);
      }
      if (answers[0] !== answers[1]) problems.push(`a stranger's ${event} is answered ${answers.join(' or ')}`);
    }
    stranger.socket.disconnect();
  }
  owner.socket.disconnect();
  return {
    variant,
    command: compared(took.command.theirs, took.command.none),
    follow: compared(took.follow.theirs, took.follow.none),
    signIn: await signInTimes(url, { site, count: signIns, problems }),
    problems,
  };
}

/** @param {number[]} known @param {number[]} none */
function compared(known, none) {
  const [theirs, nobodys] = [median(known), median(none)];
  return { toNone: rounded(ratio(theirs, nobodys)), theirsMs: rounded(theirs), noneMs: rounded(nobodys) };
}

/** A wrong password of somebody, and of nobody. @param {string} url @param {{ site: string, count: number, problems: string[] }} of */
async function signInTimes(url, { site, count, problems }) {
  /** @param {string} login */
  async function attempt(login) {
    const start = performance.now();
    const answer = await fetch(`${url}/api/agent/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ site, login, password: 'not the right password' }),
    });
    const told = `${answer.status} ${await answer.text()}`;
    return { ms: performance.now() - start, told };
  }
  const [known, none] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let n = 0; n < count; n++) {
    const [one, other] = [await attempt('bench0'), await attempt(`nobody${n}`)];
    known.push(one.ms);
    none.push(other.ms);
    if (one.told !== other.told) problems.push(`a sign-in is answered ${one.told} or ${other.told}`);
  }
  return compared(known, none);
}
