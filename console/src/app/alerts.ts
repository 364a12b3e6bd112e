// What calls the agent back to this page: a short sound, and the number in the page's title.
// Owns when it rings. Never rings for what the agent did himself.
import { effect } from '@preact/signals';
import { shortNumber } from '../parts/small.tsx';
import type { Desk } from '../state/desk.ts';
import { caseLists, unreadOf } from '../state/rowRules.ts';
import { sound } from '../state/settings.ts';
import { tell } from '../state/toasts.ts';
import { words } from '../words/index.ts';

/** Unread messages in the conversations that are with this agent. */
export function unreadMine(desk: Pick<Desk, 'rows' | 'readOf'>): number {
  return desk.rows
    .rowsOf('mine')
    .reduce((sum, row) => sum + (row.kind === 'conversation' ? unreadOf(row, desk.readOf(row.log)) : 0), 0);
}

export function startAlerts(desk: Pick<Desk, 'rows' | 'readOf' | 'me' | 'clock'>, ring: () => void): () => void {
  let known: ReadonlyMap<string, number> | undefined;
  const stopRecords = announceRecords(desk, ring);
  const stops = [
    effect(() => {
      document.title = words.value.title(unreadMine(desk));
    }),
    effect(() => {
      if (desk.rows.state('mine').name !== 'read') return;
      const mine = desk.rows.rowsOf('mine').filter((row) => row.kind === 'conversation');
      const newest = new Map(mine.map((row) => [row.log, row.customerMessages.at(-1) ?? 0]));
      const before = known;
      known = newest;
      // What was there when the page opened is no news.
      if (!before || sound.peek() === 'off') return;
      if ([...newest].some(([log, seq]) => seq > (before.get(log) ?? -1))) ring();
    }),
  ];
  return () => {
    stopRecords();
    for (const stop of stops) stop();
    document.title = words.peek().title(0);
  };
}

/** Records that another person agreed to meanwhile, so that whoever asked need not look again and again. */
function announceRecords(desk: Pick<Desk, 'rows' | 'me' | 'clock'>, ring: () => void): () => void {
  let known: ReadonlySet<string> | undefined;
  return effect(() => {
    const rows = caseLists.flatMap((list) => desk.rows.rowsOf(list));
    const [me, now] = [desk.me.value.id, desk.clock.now.peek()];
    const ready = rows.flatMap((row) =>
      row.kind === 'case' &&
      row.exports?.some(({ by, stage, until }) => by.id === me && stage === 'granted' && until > now)
        ? [row]
        : [],
    );
    const before = known;
    known = new Set(ready.map(({ log }) => log));
    const [news] = before ? ready.filter(({ log }) => !before.has(log)) : [];
    if (!news) return;
    tell(words.peek().record.ready(shortNumber(news.number)));
    if (sound.peek() !== 'off') ring();
  });
}

/** Two soft notes, a fifth apart. Browsers let a page sound only after it was touched; before that it stays silent. */
export function createChime(): () => void {
  let context: AudioContext | undefined;
  return () => {
    context ??= new AudioContext();
    if (context.state !== 'running') void context.resume();
    for (const [place, hertz] of [659.25, 987.77].entries()) {
      const start = context.currentTime + place * 0.11;
      const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
      const volume = new GainNode(context, { gain: 0 });
      volume.gain.setValueAtTime(0, start);
      volume.gain.linearRampToValueAtTime(0.12, start + 0.015);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.35);
      tone.connect(volume).connect(context.destination);
      tone.start(start);
      tone.stop(start + 0.4);
    }
  };
}
