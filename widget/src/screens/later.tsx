// The screens that are not needed for the first look: each group a chunk that arrives when it is opened.
import type { CustomerCaseRow } from '@recourse/shared/views';
import { Bones } from '../parts/basics.tsx';
import { lazyPart } from '../parts/lazyPart.tsx';
import { whenIdle } from '../state/whenIdle.ts';
import { ScreenBones } from './ScreenBones.tsx';

const conversation = () => import('./conversation/chunk.ts');

/** Fetches ahead what is likely opened next. */
export function fetchAhead(): void {
  const offline = () => {
    // It is fetched when it is opened, and says so if it cannot be.
  };
  conversation().catch(offline);
  // Whoever is called by somebody may have no network when he wants to know.
  whenIdle(() => void verify().catch(offline));
}

export const ConversationScreen = lazyPart<object>(
  () => conversation().then(({ ConversationScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);

export const ContactScreen = lazyPart<object>(
  () => import('./ContactScreen.tsx').then(({ ContactScreen: part }) => ({ part })),
  () => <ScreenBones />,
);

export const RecoveryScreen = lazyPart<object>(
  () => import('./recovery/chunk.ts').then(({ RecoveryScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);

const ownWord = () => import('./ownWord/chunk.ts');

export const OwnWordScreen = lazyPart<object>(
  () => ownWord().then(({ OwnWordScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);

export const OwnWordOffer = lazyPart<object>(
  () => ownWord().then(({ OwnWordOffer: part, styles: css }) => ({ part, css })),
  () => null,
);

const verify = () => import('./verify/chunk.ts');

export const VerifyScreen = lazyPart<object>(
  () => verify().then(({ VerifyScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);

export const CaseRows = lazyPart<{ rows: readonly CustomerCaseRow[] }>(
  () => import('./case/chunk.ts').then(({ CaseRows: part }) => ({ part })),
  ({ rows }) => <Bones rows={rows.length} />,
);

export const CasesScreen = lazyPart<object>(
  () => import('./case/chunk.ts').then(({ CasesScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);

export const CaseScreen = lazyPart<{ log: string }>(
  () => import('./case/chunk.ts').then(({ CaseScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);

export const RefundScreen = lazyPart<object>(
  () => import('./refund/chunk.ts').then(({ RefundScreen: part, styles: css }) => ({ part, css })),
  () => <ScreenBones />,
);
