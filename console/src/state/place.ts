// Where in the console this page stands: a list and, in it, perhaps a conversation and a case. It is kept in the address.
// Owns the address's fragment, so that reload and the browser's Back do what people expect.
import { type ReadonlySignal, signal } from '@preact/signals';
import { isLogId } from '@recourse/shared/kit';
import { type RowList, rowLists } from '@recourse/shared/protocol';
import { type StopList, stopLists } from './stops.ts';

export interface Place {
  list: RowList;
  /** The log of the chosen row, a conversation or a case. */
  chosen?: string | undefined;
  /** The stopped lines are shown, this list of them, instead of rows and conversation. */
  stops?: StopList | undefined;
}

export interface PlaceStore {
  readonly place: ReadonlySignal<Place>;
  go(place: Place): void;
  stop(): void;
}

export function parsePlace(fragment: string): Place {
  const [, list, chosen] = fragment.replace(/^#/, '').split('/');
  if (list === 'stops') return { list: 'mine', stops: stopLists.find((name) => name === chosen) ?? 'own' };
  const known = rowLists.find((name) => name === list);
  if (!known) return { list: 'mine' };
  return chosen !== undefined && isLogId(chosen) ? { list: known, chosen } : { list: known };
}

export function createPlaceStore(page: Window = window): PlaceStore {
  const place = signal(parsePlace(page.location.hash));
  const read = () => {
    place.value = parsePlace(page.location.hash);
  };
  page.addEventListener('hashchange', read);
  return {
    place,
    go({ list, chosen, stops }) {
      place.value = { list, chosen, stops };
      page.location.hash =
        stops !== undefined ? `/stops/${stops}` : chosen === undefined ? `/${list}` : `/${list}/${chosen}`;
    },
    stop: () => page.removeEventListener('hashchange', read),
  };
}
