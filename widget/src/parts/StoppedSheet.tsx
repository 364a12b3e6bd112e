// Tells the customer that a text holds a secret, or asks whether it does.
// Owns the words around it. The secret itself is never drawn, only bars in its place.
import { useState } from 'preact/hooks';
import { useFirstWords, useWords } from '../state/context.ts';
import type { Stopped } from '../state/guard.ts';
import type { LaterWords } from '../words/loadWords.ts';
import { Button } from './basics.tsx';
import { Icon } from './icons.tsx';

const shownAround = 40;
const barWidths = [44, 30, 52, 38, 26, 46, 34, 50, 28, 42, 36, 48];

export function StoppedSheet(of: {
  stopped: Stopped;
  remove: () => void;
  allow: () => void;
  /** Takes it out, and leads to a person; absent where one is talked to already. */
  talk?: () => void;
}) {
  const { stopped, remove, allow, talk } = of;
  const words = useWords().stopped;
  const { talkToUs } = useFirstWords();
  const [elsewhere, setElsewhere] = useState(false);
  const { verdict, rule, inForm, inParts, wasWaiting } = stopped;
  if (verdict === 'ask') {
    const hex = rule === 'bareHex';
    const phrase = rule === 'likelyRecoveryPhrase';
    return (
      <>
        <SheetIcon calm />
        <h1 id="sheet-title" tabIndex={-1} data-heading>
          {hex ? words.askHash : phrase ? words.askPhrase : words.askPrivate}
        </h1>
        <p>{hex ? words.askHashHint : phrase ? words.askPhraseHint : words.askPrivateHint}</p>
        <Kept stopped={stopped} />
        <div class="btns">
          <Button tone="main" onClick={hex ? allow : remove}>
            {hex ? (inForm ? words.isHashField : words.isHash) : words.isPhrase}
          </Button>
          <Button tone="quiet" onClick={hex ? remove : allow}>
            {hex ? words.isNotHash : inForm ? words.keepField : words.isNotPhrase}
          </Button>
        </div>
      </>
    );
  }
  const why = whyOf(rule, words);
  const isKey = why === words.why;
  return (
    <>
      <SheetIcon />
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {elsewhere ? words.elsewhereTitle : inForm ? words.titleField : words.title}
      </h1>
      <p>{elsewhere ? words.elsewhereHint : why}</p>
      {!elsewhere && wasWaiting && <p>{words.wasWaiting}</p>}
      {!elsewhere && inParts && <p>{words.inParts}</p>}
      {!elsewhere && !wasWaiting && <Kept stopped={stopped} />}
      <div class="btns">
        <Button tone="main" onClick={remove}>
          {wasWaiting ? words.understood : words.remove}
        </Button>
        {elsewhere && talk && (
          <Button tone="quiet" onClick={talk}>
            {talkToUs}
          </Button>
        )}
        {!elsewhere && isKey && (
          <Button tone="quiet" onClick={() => setElsewhere(true)}>
            {words.elsewhere}
          </Button>
        )}
      </div>
    </>
  );
}

/** Only who showed a phrase or a key needs a new wallet. */
function whyOf(rule: string, words: LaterWords['stopped']): string {
  switch (rule) {
    case 'cardNumber':
      return words.whyCard;
    case 'cardCode':
    case 'oneTimeCode':
      return words.whyCode;
    case 'nationalId':
      return words.whyId;
    default:
      return words.why;
  }
}

function SheetIcon({ calm }: { calm?: boolean }) {
  return (
    <span class={`sheet-icon${calm ? ' calm' : ''}`}>
      <Icon name={calm ? 'ask' : 'shield'} />
    </span>
  );
}

function Kept({ stopped: { text, span } }: { stopped: Stopped }) {
  const words = useWords().stopped;
  const hidden = text.slice(span.start, span.end).trim();
  const parts = Math.min(barWidths.length, Math.max(1, hidden.split(/[\s,，、。.]+/).length));
  const before = text.slice(Math.max(0, span.start - shownAround), span.start);
  const after = text.slice(span.end, span.end + shownAround);
  const widths = parts === 1 ? [120] : barWidths.slice(0, parts);
  return (
    <div class="kept">
      <p class="kept-label">
        <Icon name="lock" small />
        {words.onlyHere}
      </p>
      <p>
        {before}
        <span class="bars" role="img" aria-label={words.hidden}>
          {widths.map((width, n) => (
            <i key={n} style={{ inlineSize: `${width}px` }} />
          ))}
        </span>
        {after}
      </p>
    </div>
  );
}
