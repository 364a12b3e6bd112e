// What a relay keeps to whatever it stores in: one suite, run over each store.
import { conversationIdFor } from '@recourse/shared/kit';
import type { Ack, CustomerRows, Desk, WireEvent } from '@recourse/shared/protocol';
import type { RefundRequest } from '@recourse/shared/refund';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestRelay, type TestClient, type TestRelay, type TestStore } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';

const site = 'harbor';

export const cardRequest = (rest: Partial<RefundRequest> = {}): RefundRequest =>
  ({
    payment: 'card',
    reason: 'notDelivered',
    amount: '128.40',
    currency: 'USD',
    paidAt: Date.now() - 24 * 60 * 60_000,
    timeZone: 'Asia/Shanghai',
    note: '付了款没有收到',
    prefilled: [],
    transactionId: 'pi_3Qx8aZ2kLmN0',
    ...rest,
  }) as RefundRequest;

export function startConversation({ session }: TestClient): string {
  const { id } = session.send((own: string) => ({
    type: 'startConversation',
    log: conversationIdFor(site, own),
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  }));
  return conversationIdFor(site, id);
}

export const typesOf = (events: WireEvent[]) => events.map(({ event }) => event?.type);
export const textsOf = (events: WireEvent[]) =>
  events.flatMap(({ event }) => (event?.type === 'messagePosted' ? [event.text] : []));

function assignment(events: WireEvent[]): number | undefined {
  return events.findLast(({ event }) => event?.type === 'agentAssigned')?.at;
}

export function relayContract(name: string, store: () => Promise<TestStore>): void {
  describe(`a relay over ${name}`, () => {
    let relay: TestRelay;
    beforeAll(async () => {
      // Room enough that no test waits for another's agent.
      relay = await startTestRelay({ store: await store(), site: { capacity: 50 } });
    });
    afterAll(() => relay.close());

    test('two people talk: each message once, in order, on both sides', async () => {
      const [customer, agent] = [relay.customer(), await relay.agent('kai')];
      const log = startConversation(customer);
      const [theirs, ours] = [customer.follow(log), agent.follow(log)];
      customer.session.send({ type: 'postMessage', log, text: '早上充值扣了两次款' });
      const fence = await until('the agent has it', () => assignment(ours));
      for (const text of ['您好', '我看一下'])
        agent.session.send({ type: 'postMessage', log, text, assignment: fence });
      await until('both have everything', () => textsOf(theirs).length === 3 && textsOf(ours).length === 3);
      expect(textsOf(theirs)).toEqual(['早上充值扣了两次款', '您好', '我看一下']);
      expect(textsOf(ours)).toEqual(textsOf(theirs));
      expect(theirs.map(({ at }) => at)).toEqual(theirs.map((_, index) => index + 1));
      agent.socket.disconnect();
    });

    test('a private note does not show through: not its text, not a gap', async () => {
      const [customer, agent] = [relay.customer(), await relay.agent('kai')];
      const log = startConversation(customer);
      const [theirs, ours] = [customer.follow(log), agent.follow(log)];
      customer.session.send({ type: 'postMessage', log, text: '在吗' });
      const fence = await until('the agent has it', () => assignment(ours));
      await agent.session.send({ type: 'postNote', log, text: 'looks like the other one' }).settled;
      await agent.session.send({ type: 'postMessage', log, text: '在的', assignment: fence }).settled;
      await until('the answer is there', () => textsOf(theirs).length === 2);
      await until('the agent has both', () => textsOf(ours).length === 2);
      expect(typesOf(ours)).toContain('notePosted');
      expect(JSON.stringify(theirs)).not.toContain('looks like');
      expect(theirs.map(({ at }) => at)).toEqual(theirs.map((_, index) => index + 1));
      agent.socket.disconnect();
    });

    test('the same command twice has its effect once and the same ack, from another connection too', async () => {
      const customer = relay.customer();
      const log = startConversation(customer);
      const events = customer.follow(log);
      await until('it has begun', () => events.length > 0);
      const command = { id: `${'z'.repeat(22)}.1`, log, type: 'postMessage', text: 'once' };
      const again = relay.customer({ device: customer.device });
      await until('both are online', () => again.session.connection.name === 'online');
      const acks: Ack[] = await Promise.all(
        [customer, customer, again].map(({ socket }) => socket.emitWithAck('command', command)),
      );
      expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
      expect(acks[0]).toMatchObject({ ok: true, log });
      expect(await again.socket.emitWithAck('command', { ...command, text: 'other' })).toEqual({
        ok: false,
        failure: { code: 'commandConflict' },
      });
      await until('it is there', () => textsOf(events).length > 0);
      expect(textsOf(events)).toEqual(['once']);
    });

    test('a refund request is taken in, asked about, answered, approved and paid, and both sides follow it', async () => {
      const [customer, agent] = [relay.customer(), await relay.agent('lin')];
      const conversation = startConversation(customer);
      const card = customer.follow(conversation);
      const ack = await customer.session.send({
        ...{ type: 'submitCase', conversation, locale: 'zh-CN', timeZone: 'Asia/Shanghai', request: cardRequest() },
      }).settled;
      if (!ack.ok) throw new Error(JSON.stringify(ack));
      const [theirs, ours] = [customer.follow(ack.log), agent.follow(ack.log)];
      await until('its card stands in the conversation, which waits for a person', () => assignment(card));
      expect(typesOf(card)).toEqual(['conversationStarted', 'caseLinked', 'queued', 'agentAssigned']);
      const done = async (settled: Promise<Ack>) => expect(await settled).toMatchObject({ ok: true });
      await done(agent.session.send({ type: 'startReview', log: ack.log }).settled);
      await done(
        agent.session.send({
          type: 'requestInformation',
          log: ack.log,
          words: '请补充账单',
          evidence: ['statementLines'],
        }).settled,
      );
      await done(customer.session.send({ type: 'provideInformation', log: ack.log, words: '账单上有两笔' }).settled);
      await done(
        agent.session.send({ type: 'approveCase', log: ack.log, amount: '128.40', words: '同意退款' }).settled,
      );
      await done(agent.session.send({ type: 'recordPayout', log: ack.log, reference: 'ARN 7441' }).settled);
      const story = [
        'caseSubmitted',
        'reviewStarted',
        'informationRequested',
        'informationProvided',
        'caseApproved',
        'payoutRecorded',
      ];
      await until('the customer has followed it', () => typesOf(theirs).length === story.length);
      expect(typesOf(theirs)).toEqual(story);
      await until('and the agent', () => typesOf(ours).length === story.length + 1);
      expect(typesOf(ours)).toEqual(['caseSubmitted', 'caseFlagged', ...story.slice(1)]);
      await until(
        'his list says so',
        () => (customer.pushed('rows') as CustomerRows | undefined)?.cases[0]?.state === 'refunded',
      );
      agent.socket.disconnect();
    });

    test('the same transaction leads to the case that there is', async () => {
      const customer = relay.customer();
      const conversation = startConversation(customer);
      const submit = () =>
        customer.session.send({
          ...{
            type: 'submitCase',
            conversation,
            locale: 'en',
            timeZone: 'UTC',
            request: cardRequest({ transactionId: 'pi_again00001' }),
          },
        }).settled;
      const first = await submit();
      expect(await submit()).toEqual({ ok: false, failure: { code: 'caseExists', log: first.ok && first.log } });
    });

    test('a secret is stopped before anything is stored or logged', async () => {
      const customer = relay.customer();
      const log = startConversation(customer);
      const events = customer.follow(log);
      const phrase = `${'abandon '.repeat(11)}about`;
      const ack = await customer.session.send({ type: 'postMessage', log, text: phrase }).settled;
      expect(ack).toMatchObject({ ok: false, failure: { code: 'secretStopped', field: 'text' } });
      await customer.session.send({ type: 'postMessage', log, text: '好的' }).settled;
      await until('the next one is there', () => textsOf(events).length === 1);
      expect(relay.lines.join('')).not.toContain('abandon');
    });

    test('an agent who asks for a recovery phrase is stopped, and the customer sees nothing', async () => {
      const [customer, agent] = [relay.customer(), await relay.agent('kai')];
      const log = startConversation(customer);
      const [theirs, ours] = [customer.follow(log), agent.follow(log)];
      customer.session.send({ type: 'postMessage', log, text: '转错了怎么办' });
      const fence = await until('the agent has it', () => assignment(ours));
      const ack = await agent.session.send({
        type: 'postMessage',
        log,
        text: '请把您的助记词发给我',
        assignment: fence,
      }).settled;
      expect(ack).toMatchObject({ ok: false, failure: { code: 'askStopped' } });
      await agent.session.send({ type: 'postMessage', log, text: '请提供交易哈希', assignment: fence }).settled;
      await until('the harmless one is there', () => textsOf(theirs).length === 2);
      expect(JSON.stringify(theirs)).not.toContain('助记词');
      agent.socket.disconnect();
    });

    test('another’s conversation answers like one that does not exist', async () => {
      const [owner, stranger] = [relay.customer(), relay.customer()];
      const log = startConversation(owner);
      const mine = owner.follow(log);
      await until('it has begun', () => mine.length > 0);
      await until('the stranger is online', () => stranger.session.connection.name === 'online');
      const nowhere = conversationIdFor(site, `${'n'.repeat(22)}.1`);
      for (const [name, payload] of [
        ['follow', { cursor: null }],
        ['command', { id: `${'s'.repeat(22)}.1`, type: 'postMessage', text: 'hello' }],
        ['command', { id: `${'s'.repeat(22)}.2`, type: 'withdrawCase' }],
      ] as const) {
        const [theirs, none] = await Promise.all(
          [log, nowhere].map((id) => stranger.socket.emitWithAck(name, { ...payload, log: id })),
        );
        expect(theirs).toEqual({ ok: false, failure: { code: 'notFound' } });
        expect(none).toEqual(theirs);
      }
      expect(mine.length).toBe(1);
    });

    test('read and typing reach the other side, in each side’s own counting', async () => {
      const [customer, agent] = [relay.customer(), await relay.agent('kai')];
      const log = startConversation(customer);
      const [theirs, ours] = [customer.follow(log), agent.follow(log)];
      customer.session.send({ type: 'postMessage', log, text: '在吗' });
      await until('the agent has it', () => assignment(ours));
      await agent.session.send({ type: 'postNote', log, text: 'a note shifts the seqs' }).settled;
      const message = await until('it is there', () => theirs.find(({ event }) => event?.type === 'messagePosted')?.at);
      agent.session.markRead(log, ours.at(-1)!.at);
      await until(
        'the customer knows it was read',
        () => (customer.pushed('marks') as { theirs: { read: number } } | undefined)?.theirs.read === message,
      );
      agent.session.signal({ type: 'typing', log, on: true });
      expect(await until('typing shows', () => customer.pushed('signal'))).toMatchObject({
        type: 'typing',
        on: true,
        by: { role: 'agent', name: 'Kai' },
      });
      agent.socket.disconnect();
    });

    test('a customer is told where he stands: nobody on, in line, and with whom', async () => {
      const [first, second] = [relay.customer(), relay.customer()];
      await until('nobody is on', () => (first.pushed('desk') as Desk | undefined)?.state === 'away');
      for (const customer of [first, second]) {
        customer.session.send({ type: 'postMessage', log: startConversation(customer), text: '有人吗' });
        await until(
          'he waits',
          () => (customer.pushed('rows') as CustomerRows | undefined)?.conversations[0]?.place.name === 'queued',
        );
      }
      const agent = await relay.agent('mei');
      await until('both were given to the agent', () =>
        [first, second].every(
          (each) => (each.pushed('rows') as CustomerRows | undefined)?.conversations[0]?.place.name === 'assigned',
        ),
      );
      await until('somebody is on', () => (first.pushed('desk') as Desk | undefined)?.state === 'online');
      agent.socket.disconnect();
    });
  });
}
