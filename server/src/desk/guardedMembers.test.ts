// No member of a command takes a secret: the guard stops it, or its form does, found in the schemas so that none is forgotten.
import { agentCommandSchema, customerCommandSchema } from '@recourse/shared/protocol';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { canaries, canaryLanguage } from '../testing/canaries.ts';
import { sampleOf, textPlaces, typeOf, variantsOf, withText } from '../testing/schemaSamples.ts';
import { testAgent, testCustomer } from '../testing/testCore.ts';
import { testSite } from '../testing/testSite.ts';
import { createGuard } from './guard.ts';

const guard = createGuard();
const site = testSite();
const sides = [
  { side: 'customer', schema: customerCommandSchema, caller: testCustomer('ann') },
  { side: 'agent', schema: agentCommandSchema, caller: testAgent('kai') },
] as const;

describe.each(sides)('a $side', ({ schema, caller }) => {
  const commands = variantsOf(schema as v.GenericSchema);
  const places = commands.flatMap((command) =>
    textPlaces(command).map((path) => ({ command, type: typeOf(command), path, name: path.join('.') })),
  );

  test('sends commands of which each has a sample that its schema takes', () => {
    expect(commands.length).toBeGreaterThan(12);
    for (const command of commands) expect(v.is(schema, sampleOf(command)), typeOf(command)).toBe(true);
  });

  test.each(places)('$type, $name: a secret in it is refused', async ({ command, path }) => {
    const language = path.at(-1) === 'locale' && { language: canaryLanguage };
    for (const [name, canary] of Object.entries({ ...canaries, ...language })) {
      const parsed = v.safeParse(schema, withText(sampleOf(command), path, canary));
      // Refused, or put in the place of something harmless, as a time zone that is none.
      if (!parsed.success || !JSON.stringify(parsed.output).includes(JSON.stringify(canary).slice(1, -1))) continue;
      const judged = await guard.judge({ caller, command: parsed.output, recent: [], site });
      expect(judged, name).toMatchObject({ name: 'stopped', failure: { code: 'secretStopped' } });
    }
  });

  test('in many members the guard has the say', () => {
    const open = places.filter(({ command, path }) =>
      v.is(schema, withText(sampleOf(command), path, canaries.phrase!)),
    );
    expect(open.length).toBeGreaterThan(6);
  });
});

test('no time zone is taken for a secret', async () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const command = { ...(sampleOf(variantsOf(customerCommandSchema as v.GenericSchema)[0]!) as object), timeZone };
    const parsed = v.parse(customerCommandSchema, command);
    expect(await guard.judge({ caller: testCustomer('ann'), command: parsed, recent: [], site })).toEqual({
      name: 'pass',
    });
  }
});
