// Fills a fresh demo with conversations and cases in every state, while it already serves.
// Owns the seeding. Everything goes through the front door: sign-ins, sockets, commands; nothing touches the store.
import type { Logger } from '@recourse/server/logger';
import * as v from 'valibot';
import type { SignCustomerToken } from '../wallet-backend/customerToken.ts';
import { type AgentDraft, agentIn, customerIn, type Person } from './people.ts';
import { play } from './play.ts';
import type { AgentLogin, Story } from './script.ts';
import { englishStories } from './stories.en.ts';
import { chineseStories } from './stories.zh.ts';

export interface SeedOptions {
  url: string;
  site: string;
  agents: Record<AgentLogin, { site: string; login: string; password: string }>;
  signToken: SignCustomerToken;
  /** Makes the devices of the invented customers, the same at each start. */
  secret: { derive(purpose: string): Buffer };
  logger: Pick<Logger, 'info' | 'warn'>;
}

export const stories: readonly Story[] = alternating(chineseStories, englishStories);

const okSchema = v.object({ ok: v.literal(true) });

/** Does not wait. A story that cannot be told is logged, and the demo goes on without it. */
export function startSeeding(options: SeedOptions): void {
  seed(options).catch((error: unknown) => options.logger.warn({ error }, 'the demo could not be seeded'));
}

async function seed(options: SeedOptions): Promise<void> {
  const { url, agents, logger } = options;
  const lin = await agentIn({ url, ...agents.lin });
  // She stays, so that her conversations stay with her; and takes no more.
  await lin.session.query({ type: 'setStatus', status: 'away' }, okSchema);
  let kai: Person<AgentDraft> | undefined;
  let told = 0;
  for (const story of stories) {
    const customer = await enter(story, options);
    try {
      if (customer.rows.conversations.length > 0) continue;
      kai ??= await agentIn({ url, ...agents.kai });
      await play(story, { site: options.site, customer, agents: { kai, lin }, now: Date.now });
      told++;
    } catch (error) {
      logger.warn({ error, story: story.key }, 'a story of the demo could not be told to its end');
    } finally {
      customer.leaves();
    }
  }
  kai?.leaves();
  if (told > 0) logger.info({ conversations: told }, 'the demo is seeded');
}

async function enter({ key, name, locale, timeZone }: Story, { url, site, signToken, secret }: SeedOptions) {
  const token = name === undefined ? undefined : await signToken({ subject: `seed_${key}`, name });
  const device = secret.derive(`device of ${key}`).toString('base64url');
  return customerIn({ url, site, device, token, locale, timeZone });
}

/** So that both languages stand near the top of every list. */
function alternating(some: readonly Story[], others: readonly Story[]): Story[] {
  return some.flatMap((story, index) => [story, ...others.slice(index, index + 1)]);
}
