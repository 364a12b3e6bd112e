// The conversation: who is there in the bar, what was said, and the composer.
// Owns scrolling and what counts as read. Trust marks stand in the bar, where no message can draw.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Frame } from '../../parts/Frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { Composer } from './Composer.tsx';
import { QueueBanner } from './QueueBanner.tsx';
import { TalkBar } from './TalkBar.tsx';
import { Transcript } from './Transcript.tsx';

/** Closer to the end than this counts as being at the end. */
const nearPx = 80;

export function ConversationScreen() {
  const model = useModel();
  const words = useWords();
  const { talk } = useLive();
  const main = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const [newFrom, setNewFrom] = useState<number>();
  const items = talk.items.value;
  const pending = talk.pending.value;
  const typing = talk.otherSideTypes.value;
  const unread = talk.unread.value;

  const scrollToEnd = (behavior: ScrollBehavior) =>
    main.current?.scrollTo({ top: main.current.scrollHeight, behavior });
  const onScroll = () => {
    const element = main.current;
    if (element) setAtEnd(element.scrollHeight - element.scrollTop - element.clientHeight < nearPx);
  };

  // Where reading begins is fixed when the screen opens; what comes while one looks is not "new".
  useEffect(() => {
    if (talk.complete.value && newFrom === undefined) setNewFrom(talk.readAt.peek());
  }, [talk.complete.value]);
  useLayoutEffect(() => {
    if (atEnd) scrollToEnd('instant');
  }, [items.length, pending.length, typing, newFrom]);
  useLayoutEffect(() => {
    if (pending.length > 0) scrollToEnd('instant');
  }, [pending.length]);
  useEffect(() => {
    const read = () => {
      if (atEnd && model.isOpen.peek() && document.visibilityState === 'visible') talk.markRead();
    };
    if (newFrom !== undefined) read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [items.length, atEnd, newFrom, model.isOpen.value]);
  // The end stays in view when the keyboard takes its room, and when something grows.
  useEffect(() => {
    if (!main.current || !body.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => atEnd && scrollToEnd('instant'));
    observer.observe(main.current);
    observer.observe(body.current);
    return () => observer.disconnect();
  }, [atEnd]);

  const jump = !atEnd && (
    <button type="button" class="latest" onClick={() => scrollToEnd('smooth')} aria-label={words.talk.latest}>
      {unread > 0 && words.talk.latestCount(unread)}
      <Icon name="down" small />
    </button>
  );
  return (
    <Frame
      bar={<TalkBar />}
      under={
        <>
          <p class="never-line">
            <Icon name="lock" small />
            <span>{words.never}</span>
            <button type="button" onClick={() => model.router.go({ name: 'verify' })}>
              {words.talk.isItUs}
            </button>
          </p>
          <QueueBanner />
        </>
      }
      main={{ class: 'talk', ref: main, onScroll }}
      focusKey="conversation"
      foot={<Composer before={jump} />}
    >
      <div class="talk-body" ref={body}>
        <Transcript newFrom={newFrom} />
      </div>
    </Frame>
  );
}
