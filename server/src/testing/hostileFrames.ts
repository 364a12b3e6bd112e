// Hundreds of frames that nobody honest sends: broken packets, and every hostile value in every member of every request.
// Owns the list. What a relay must do with them, hostileFrames.test.ts says.
import { conversationIdFor } from '@recourse/shared/kit';

export interface HostileFrame {
  name: string;
  /** As Socket.IO would write it, with `%` where an ack id goes; or a packet of Engine.IO's own. */
  raw: string;
}

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);
const zalgo = `H${'\u0300\u0489\u036f'.repeat(400)}i`;

/** As JSON text. */
const values: Record<string, string> = {
  ...{ null: 'null', true: 'true', zero: '0', negative: '-1', fraction: '1.5', huge: '1e308', endless: '1e999' },
  ...{ unsafe: '9007199254740993', 'minus zero': '-0', 'empty text': '""', blank: '"   "', 'empty list': '[]' },
  ...{ 'empty object': '{}', 'nested list': nested(30), 'deep list': nested(5_000), 'deeper list': nested(25_000) },
  ...{ 'deep object': '{"a":'.repeat(2_000) + 1 + '}'.repeat(2_000), 'long list': `[${'0,'.repeat(20_000)}0]` },
  ...{ 'list of objects': `[${'{},'.repeat(9_000)}{}]`, prototype: '{"__proto__":{"isAgent":true}}' },
  ...{ constructor: '{"constructor":{"prototype":{"isAgent":true}}}', repeated: '{"text":"a","text":"b"}' },
  ...{
    operator: '{"$ne":null}',
    placeholder: '{"_placeholder":true,"num":0}',
    'text as object': '{"length":3,"0":"a"}',
  },
  ...{
    toJSON: '{"toJSON":1,"toString":2,"valueOf":3}',
    'lone surrogate': String.raw`"\ud800"`,
    NUL: String.raw`"a\u0000b"`,
  },
  ...{
    'half of a pair': String.raw`"x\udc00y"`,
    bidi: String.raw`"\u202eofficial\u2066"`,
    zalgo: JSON.stringify(zalgo),
  },
  ...{ 'line ends': String.raw`"a\r\nSet-Cookie: x=1\r\n\r\n"`, terminal: String.raw`"\u001b[2J\u001b]0;x\u0007"` },
  ...{
    separators: String.raw`"a\u2028b\u2029c\u0085d"`,
    markup: '"<img src=x onerror=alert(1)>"',
    path: '"../../etc/passwd"',
  },
  ...{
    glob: '"*"',
    lua: `"');redis.call('FLUSHALL')--"`,
    sql: `"'; drop table event; --"`,
    template: `"\${7*7}{{7*7}}"`,
  },
  ...{ 'long text': `"${'x'.repeat(5_000)}"`, 'very long text': `"${'x'.repeat(60_000)}"`, 'own name': '"__proto__"' },
  ...{
    'slow pattern': `"${'a'.repeat(4_000)}!"`,
    'many dots': `"${'.'.repeat(3_000)}"`,
    'many dashes': `"${'-'.repeat(3_900)}"`,
  },
};

/** What a customer may ask, well-formed; each member is then replaced. `log`: a conversation that is his. */
function requests(log: string): Record<string, Record<string, unknown>> {
  const id = `${'h'.repeat(22)}.1`;
  const common = { locale: 'en', timeZone: 'UTC' };
  return {
    'command startConversation': { id, log: conversationIdFor('harbor', id), type: 'startConversation', ...common },
    'command postMessage': { id, log, type: 'postMessage', text: 'hello' },
    'command eraseMessages': { id, log, type: 'eraseMessages', events: ['0'.repeat(24)] },
    'command submitCase': { id, type: 'submitCase', conversation: log, ...common, request: { payment: 'card' } },
    'command withdrawCase': { id, log, type: 'withdrawCase' },
    follow: { log, cursor: null },
    unfollow: { log },
    mark: { log, delivered: 1, read: 1 },
    signal: { type: 'typing', log, on: true },
    'query assessRefund': { type: 'assessRefund', request: { payment: 'card' } },
    'query caseDossier': { type: 'caseDossier', log, ...common },
    'query useRecoveryCode': { type: 'useRecoveryCode', code: 'x' },
    'query renewToken': { type: 'renewToken', token: 'a.b.c' },
  };
}

const packets: Record<string, string> = {
  ...{ 'no packet': 'hello', 'unknown type': '9["x"]', 'a bare type': '2', 'an object': '2{}', 'an empty list': '2[]' },
  ...{ 'a number': '27', 'truncated JSON': '2["command",{"id":', NaN: '2[NaN]', 'a trailing comma': '2["command",]' },
  ...{
    'an object for a name': '2[{"toString":"foo"}]',
    'a list for a name': '2[["command"],{}]',
    'a number for a name': '2[7,{}]',
  },
  ...{
    'a reserved name': '2["connect"]',
    'disconnect as an event': '2["disconnect"]',
    'an internal name': '2["newListener","x"]',
  },
  ...{
    'an error as an event': '2["error","boom"]',
    'a name that all objects have': '2["__proto__",{}]',
    'toString as a name': '2["toString",{}]',
  },
  ...{
    'an unasked ack': '3777["x"]',
    'an ack with no id': '3["x"]',
    'an endless ack id': '2100000000000000000000["command",{}]',
  },
  ...{
    'an ack id with letters': '2x["command",{}]',
    'connect twice': '0{"role":"customer"}',
    'connect with a list': '0[]',
  },
  ...{
    'connect with a prototype': '0{"__proto__":{"isAgent":true}}',
    'another namespace': '0/admin,',
    'a namespace of all objects': '0/__proto__,',
  },
  ...{
    'an event for another namespace': '2/admin,["command",{}]',
    'a namespace without an end': `0/${'x'.repeat(5_000)}`,
  },
  ...{
    'connect with a deep list': `0{"a":${nested(9_000)}}`,
    'a connect error': '4{"message":"x"}',
    'a disconnect with a payload': '1{}',
  },
  ...{
    'an attachment promised': '51-["command",{"_placeholder":true,"num":0}]',
    'eleven attachments': '511-["command"]',
  },
  ...{
    'no attachment promised': '50-["command",{}]',
    'an endless number of attachments': '51e9-["command"]',
    'attachments with no number': '5-["x"]',
  },
  ...{
    'a placeholder for a method': '51-["command",{"_placeholder":true,"num":"splice"}]',
    'a binary ack': '61-["x"]',
  },
  ...{ 'five thousand placeholders': `51-["command",${'{"_placeholder":true,"num":0},'.repeat(1_500)}0]` },
  ...{
    'a hundred arguments': `2["command",${'{},'.repeat(99)}{}]`,
    'no arguments': '2["command"]',
    'two payloads': '2["command",{},{}]',
  },
  ...{
    'a packet within a packet': '2["command",{}]\u001e2["command",{}]',
    'a separator alone': '\u001e',
    'only spaces': '     ',
  },
  ...{
    'a mark in front': '\ufeff2["command",{}]',
    'full-width digits': '２["command",{}]',
    'a comment': '2["command",{}]//',
  },
};

export function hostileFrames(log: string): HostileFrame[] {
  const broken = Object.entries(packets).map(([name, raw]) => ({ name, raw }));
  const whole = Object.entries(values).map(([name, json]) => ({
    name: `command: ${name}`,
    raw: `2%["command",${json}]`,
  }));
  const within = Object.entries(requests(log)).flatMap(([name, payload]) =>
    Object.keys(payload).flatMap((member) =>
      // Of members that many requests have alike, a third each time; the third moves on with the request.
      Object.entries(values).flatMap(([kind, json], n) =>
        isCommon(member) && (n + name.length) % 3 !== 0
          ? []
          : [
              {
                name: `${name}.${member}: ${kind}`,
                raw: `2%["${name.split(' ')[0]}",${withMember(payload, member, json)}]`,
              },
            ],
      ),
    ),
  );
  const added = Object.entries(requests(log)).flatMap(([name, payload]) =>
    ['role', 'author', 'from', 'seq', 'status', 'system', 'customer', 'isAgent', 'at'].map((member) => ({
      name: `${name} with ${member}`,
      raw: `2%["${name.split(' ')[0]}",${JSON.stringify({ ...payload, [member]: 'agent' })}]`,
    })),
  );
  return [...broken, ...whole, ...within, ...added];
}

const isCommon = (member: string) => ['id', 'log', 'locale', 'timeZone', 'delivered', 'type'].includes(member);

function withMember(payload: Record<string, unknown>, member: string, json: string): string {
  const members = Object.entries(payload).map(
    ([name, value]) => `${JSON.stringify(name)}:${name === member ? json : JSON.stringify(value)}`,
  );
  return `{${members.join(',')}}`;
}
