// @vitest-environment happy-dom
// Whether somebody vouches for the customer stands wherever an agent decides about him.
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WorkspaceContext } from '../state/workspace.ts';
import { openConversation } from '../testing/samples.ts';
import { scriptedRelay } from '../testing/scriptedRelay.ts';
import { CaseStrip } from './caseStrip.tsx';
import { Panel } from './panel.tsx';

afterEach(cleanup);

test.each([
  ['device', 'Unverified device', 'Unverified'],
  ['known', 'Identity verified by the wallet', 'Verified'],
] as const)('a customer who is %s', (kind, inPanel, inStrip) => {
  const relay = scriptedRelay();
  const conversation = openConversation({ customer: { id: kind === 'known' ? 'kn_lin' : 'dv_lin', kind } });
  const nothing = () => undefined;
  render(
    <WorkspaceContext.Provider value={{ desk: relay.desk } as never}>
      <Panel conversation={conversation} chosen={undefined} choose={nothing} open hide={nothing} />
      <CaseStrip conversation={conversation} chosen={undefined} open={nothing} shown={false} />
    </WorkspaceContext.Provider>,
  );
  expect(screen.getByText(inPanel)).toBeTruthy();
  expect(screen.getByText(inStrip)).toBeTruthy();
  relay.desk.stop();
});
