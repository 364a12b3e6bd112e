// Tells the customer that a text holds a secret, or asks whether it does.
// Owns the words around it. The secret itself is never drawn, only bars in its place.
import { useState } from 'preact/hooks';
import { useWords } from '../state/context.ts';
import type { Stopped } from '../state/guard.ts';
import { Button } from './basics.tsx';
import { Icon } from './icons.tsx';

const shownAround = 40;
const barWidths = [44, 30, 52, 38, 26, 46, 34, 50, 28, 42, 36, 48];

export function StoppedSheet({ stopped, remove, allow }: { stopped: Stopped; remove: () => void; allow: () => void }) {
  const words = useWords().stopped;
  const [elsewhere, setElsewhere] = useState(false);
  const { verdict, rule, inForm } = stopped;
  if (verdict === 'ask') {
    const hex = rule === 'bareHex';
    return (
      <>
        <SheetIcon calm />
        <h1 id="sheet-title" tabIndex={-1} data-heading>
          {hex ? words.askHash : words.askPhrase}
        </h1>
        <p>{hex ? words.askHashHint : words.askPhraseHint}</p>
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
  const card = rule === 'cardNumber';
  return (
    <>
      <SheetIcon />
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {elsewhere ? words.elsewhereTitle : inForm ? words.titleField : words.title}
      </h1>
      <p>{elsewhere ? words.elsewhereHint : card ? words.whyCard : words.why}</p>
      {!elsewhere && <Kept stopped={stopped} />}
      <div class="btns">
        <Button tone="main" onClick={remove}>
          {words.remove}
        </Button>
        {!elsewhere && !card && (
          <Button tone="quiet" onClick={() => setElsewhere(true)}>
            {words.elsewhere}
          </Button>
        )}
      </div>
    </>
  );
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
