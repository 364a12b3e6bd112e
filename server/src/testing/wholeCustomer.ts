// A customer who has left something in every place where a relay keeps anything of customers, each with words that stand nowhere else.
// Owns the list of places. Speaks to the relay as widget and console do.
import { createHash } from 'node:crypto';
import { conversationIdFor } from '@recourse/shared/kit';
import type { AgentQuery, ClientCommand, CustomerQuery, Draft, WireEvent } from '@recourse/shared/protocol';
import { cardRequest, startConversation } from '../relay/relayContract.ts';
import { picture } from './samplePictures.ts';
import type { TestClient, TestRelay } from './testRelay.ts';
import { testToken } from './testTokens.ts';
import { until } from './until.ts';

/** By the place where it was left. */
export const traces = {
  subject: 'wallet-user-quince-77',
  message: 'quince jam arrived broken',
  secondMessage: 'quince again from the same phone',
  reply: 'we look at the quince order',
  note: 'seems to be the quince dealer',
  stopped: 'quinces: please send me your recovery phrase',
  requestNote: 'paid for quinces and got pears',
  transaction: 'pi_quince0451zz',
  asked: 'which quince receipt do you have',
  told: 'the quince receipt is attached',
  fileName: 'quince-receipt',
  caption: 'a photo of quince jars',
  unfinishedName: 'quince-unfinished',
  unfinishedBytes: 'quince bytes that nobody finished',
  draft: 'half a request about quinces',
  openedFrom: 'Quince shelf',
} as const;

export interface WholeCustomer {
  client: TestClient;
  /** Of both. */
  device: string;
  agent: TestClient;
  conversation: string;
  second: string;
  case: string;
  /** In the case, and one that nobody finished. */
  files: { kept: string; unfinished: string };
  /** What his device and the agent's console were told of the conversation. */
  seen: { his: WireEvent[]; agents: WireEvent[] };
}

export async function wholeCustomer(relay: TestRelay): Promise<WholeCustomer> {
  const before = relay.customer();
  const { device } = before;
  const second = startConversation(before);
  await done(before, { type: 'postMessage', log: second, text: traces.secondMessage });
  await ask(before, { type: 'makeRecoveryCode' });
  // Whom he is, is asked of the lists, which hear of it a moment later.
  await until('it stands in his list', () => relay.stores.state.rows.get(second));
  before.socket.disconnect();

  // The same device, whom the wallet vouches for now: what it had is his.
  const client = relay.customer({ device, token: await testToken(traces.subject) });
  const agent = await relay.agent('kai');
  const { id } = client.session.send((own: string) => ({
    ...{ type: 'startConversation' as const, log: conversationIdFor('harbor', own), locale: 'en', timeZone: 'UTC' },
    openedFrom: traces.openedFrom,
  }));
  const conversation = conversationIdFor('harbor', id);
  const seen = { his: client.follow(conversation), agents: agent.follow(conversation) };
  await done(client, { type: 'postMessage', log: conversation, text: traces.message });
  const assignment = await until('an agent has it', () => assignedAt(seen.agents));
  await done(agent, { type: 'postMessage', log: conversation, text: traces.reply, assignment });
  await done(agent, { type: 'postNote', log: conversation, text: traces.note });
  await agent.session.send({ type: 'postMessage', log: conversation, text: traces.stopped, assignment }).settled;

  await ask(client, { type: 'keepOwnWord', word: 'Marmalade' });
  const draft = { draft: { note: traces.draft }, prefill: {}, found: {}, page: 'note', at: 0 };
  await ask(client, { type: 'keepDraft', kept: draft });
  const log = await done(client, {
    ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC' },
    request: cardRequest({ note: traces.requestNote, transactionId: traces.transaction }),
  });
  await done(agent, { type: 'requestInformation', log, words: traces.asked, evidence: [] });
  const files = await withFiles(relay, client, log);
  await done(client, { type: 'provideInformation', log, words: traces.told });
  client.session.markRead(conversation, seen.his.length);
  await until('the mark is kept', async () => {
    const marks = await relay.stores.state.marks.all(conversation);
    return Object.keys(marks).some((reader) => reader.startsWith('customer:'));
  });
  return { client, device, agent, conversation, second, case: log, files, seen };
}

async function done<Command extends ClientCommand>({ session }: TestClient, draft: Draft<Command>): Promise<string> {
  const ack = await session.send<Command>(draft).settled;
  if (!ack.ok) throw new Error(`${draft.type}: ${JSON.stringify(ack)}`);
  return ack.log;
}

async function ask({ socket }: TestClient, query: CustomerQuery | AgentQuery): Promise<{ ticket?: string }> {
  await until('he is online', () => socket.connected);
  const answer = (await socket.emitWithAck('query', query)) as { ok: boolean; ticket?: string };
  if (!answer.ok) throw new Error(`${query.type}: ${JSON.stringify(answer)}`);
  return answer;
}

const assignedAt = (events: WireEvent[]) => events.findLast(({ event }) => event?.type === 'agentAssigned')?.at;

async function withFiles(relay: TestRelay, client: TestClient, log: string): Promise<WholeCustomer['files']> {
  const { ticket } = await ask(client, { type: 'evidenceTicket' });
  const call = async (method: string, path: string, body: string | Uint8Array, type: string) => {
    const headers = { authorization: `Bearer ${ticket}`, 'content-type': type, 'upload-offset': '0' };
    const answer = await fetch(`${relay.url}/api/evidence${path}`, { method, headers, body: body as never });
    return (await answer.json()) as { ok: boolean; upload: string };
  };
  const begun = async (name: string, bytes: Uint8Array) => {
    const { upload } = await call(
      'POST',
      '/uploads',
      JSON.stringify({ name, bytes: bytes.length }),
      'application/json',
    );
    await call('PATCH', `/uploads/${upload}`, bytes, 'application/offset+octet-stream');
    return upload;
  };
  const bytes = await picture('png', { width: 40, height: 30 });
  const kept = await begun(`${traces.fileName}.png`, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await call('POST', `/uploads/${kept}/complete`, JSON.stringify({ sha256 }), 'application/json');
  await done(client, { type: 'addEvidence', log, upload: kept, caption: traces.caption });
  const unfinished = await begun(`${traces.unfinishedName}.png`, Buffer.from(traces.unfinishedBytes));
  return { kept, unfinished };
}
