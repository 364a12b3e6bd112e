// The card of a case inside a conversation: its code is that of the case screens, and comes with them.
import { Bones } from '../parts/basics.tsx';
import { lazyPart } from '../parts/lazyPart.tsx';

export const CaseCard = lazyPart<{ log: string }>(
  () => import('./case/chunk.ts').then(({ CaseCard: part, styles: css }) => ({ part, css })),
  () => <Bones rows={1} />,
);
