// What every part of the signed-in console reaches for: the desk, where the page stands, and leaving.
import type { ReadonlySignal } from '@preact/signals';
import type { AgentCaseRow, AgentConversationRow } from '@recourse/shared/views';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Account } from './account.ts';
import type { Desk } from './desk.ts';
import type { Place, PlaceStore } from './place.ts';

export interface Workspace {
  desk: Desk;
  place: ReadonlySignal<Place>;
  go: PlaceStore['go'];
  account: Account;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('this part is drawn outside the workspace');
  return workspace;
}

/** The conversation that the place speaks of, and the case if a case's row was chosen. */
export function chosenLogs(desk: Desk, place: Place): { conversation?: string; case?: string } {
  const { chosen } = place;
  if (chosen === undefined) return {};
  if (!chosen.split('.').includes('rc')) return { conversation: chosen };
  const row = desk.rows.row(chosen);
  return row?.kind === 'case' ? { conversation: row.conversation, case: chosen } : { case: chosen };
}

/** What a customer is called on our screens; a device without a name by the end of its id. */
export function customerName(
  row: Pick<AgentConversationRow | AgentCaseRow, 'customer'>,
  device: (id: string) => string,
): string {
  return row.customer.name ?? device(row.customer.id.slice(-4).toUpperCase());
}
