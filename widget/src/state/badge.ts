// Whether we may draw our badge now: a claim that a relay of the signed directory made for this very question.
// Owns asking, renewing and dropping it. Never reads a name, a picture or a message.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type BadgeClaim, openClaim, type Verify } from '@recourse/shared/directory';
import { badgeAnswerSchema } from '@recourse/shared/protocol';
import type { Client } from './client.ts';
import { verify as verifyHere } from './ed25519.ts';
import type { Ours } from './ours.ts';
import { randomText } from './randomText.ts';
import type { Talk } from './talk.ts';

/** What is proved just now: that the site speaks here, and where an agent has the conversation, who. */
export interface Badge {
  speaks?: { conversation: string; agent: string; name: string } | undefined;
}

/** Asked for anew so long before it ends. */
const renewBeforeMs = 60_000;
/** Where a claim does not hold or does not fit yet, as right after an assignment; then no more than with each renewal. */
const againAfterMs = [1_000, 3_000, 10_000, 30_000];
const askAnywayMs = 120_000;

export function createBadge(of: {
  client: Pick<Client, 'connection' | 'session' | 'now'>;
  talk: Pick<Talk, 'log' | 'place'>;
  ours: Pick<Ours, 'standing'>;
  verify?: Verify;
}): { badge: ReadonlySignal<Badge | undefined>; dispose(): void } {
  const { client, talk, ours, verify = verifyHere } = of;
  const held = signal<BadgeClaim>();
  const isOnline = computed(() => client.connection.value.name === 'online');
  /** Who must be named; changes with every assignment. */
  const agent = computed(() => (talk.place.value?.name === 'assigned' ? talk.place.value.agent.id : undefined));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const stop = effect(() => {
    const standing = ours.standing.value;
    const log = talk.log.value;
    const expected = agent.value;
    clearTimeout(timer);
    asked++;
    if (!isOnline.value || standing.name !== 'good') {
      held.value = undefined;
      return;
    }
    const { directory } = standing;
    const mine = asked;

    async function ask(attempt: number): Promise<void> {
      const nonce = randomText(16);
      const answer = await client.session
        .query({ type: 'badge', nonce, ...(log !== undefined && { log }) }, badgeAnswerSchema)
        .catch(() => undefined);
      const claim = answer?.ok ? await openClaim(answer, { directory, nonce, now: client.now(), verify }) : undefined;
      if (mine !== asked) return;
      hold(claim);
      const fits = claim !== undefined && claim.speaks?.agent === expected;
      const inMs = fits ? claim.until - client.now() - renewBeforeMs : (againAfterMs[attempt] ?? askAnywayMs);
      timer = setTimeout(() => void ask(fits ? 0 : attempt + 1), Math.max(1_000, inMs));
    }
    void ask(0);
  });

  function hold(claim: BadgeClaim | undefined): void {
    clearTimeout(ending);
    held.value = claim;
    if (claim) ending = setTimeout(() => (held.value = undefined), Math.max(0, claim.until - client.now()));
  }

  return {
    badge: held,
    dispose() {
      asked++;
      stop();
      clearTimeout(timer);
      clearTimeout(ending);
    },
  };
}
