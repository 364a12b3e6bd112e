// The screens that are not needed for the first look: each group a chunk that arrives when it is opened.
import type { CustomerCaseRow } from '@recourse/shared/views';
import { lazyPart } from '../app/lazyPart.tsx';
import { Bones } from '../parts/basics.tsx';
import { ScreenBones } from './ScreenBones.tsx';

export const CaseRows = lazyPart<{ rows: readonly CustomerCaseRow[] }>(
  () => import('./case/chunk.ts').then(({ CaseRows: part }) => ({ part })),
  ({ rows }) => <Bones rows={rows.length} />,
);

export const CaseCard = lazyPart<{ log: string }>(
  () => import('./case/chunk.ts').then(({ CaseCard: part, styles: css }) => ({ part, css })),
  () => <Bones rows={1} />,
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
