// The customer's own word, under the bar of every screen: only we and he know it.
// Drawn by our chrome, from what the relay told on this connection; nothing that a message holds can stand here.
import { useFirstWords, useModel } from '../state/context.ts';
import { Icon } from './icons.tsx';

export function OwnWordLine() {
  const words = useFirstWords();
  const word = useModel().live.value?.client.ownWord.value?.word;
  if (!word) return null;
  return (
    <p class="own-word">
      <Icon name="key" small />
      <span>{words.ownWordIs}</span>
      <bdi class="clip">{word}</bdi>
    </p>
  );
}
