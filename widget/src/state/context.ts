// How parts and screens reach what the panel shares.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Format } from '../words/format.ts';
import type { FirstWords, LaterWords } from '../words/loadWords.ts';
import type { Live, Model } from './model.ts';

export const ModelContext = createContext<Model | undefined>(undefined);

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error('drawn outside the panel');
  return model;
}

/** Screens are drawn once texts and customer are there; the frame shows bones until then. */
export function useFirstWords(): FirstWords {
  const words = useModel().words.value;
  if (!words) throw new Error('drawn before its words');
  return words;
}

/** For screens that `lazyPart` draws, which waits for them. */
export function useWords(): FirstWords & LaterWords {
  const first = useFirstWords();
  const later = useModel().laterWords.value;
  if (!later) throw new Error('drawn before its words');
  return { ...first, ...later };
}

export function useFormat(): Format {
  return useModel().format.value;
}

/** Handed down rather than read: when the customer changes, what is drawn for the old one goes as a whole. */
export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('drawn before the customer is known');
  return live;
}
