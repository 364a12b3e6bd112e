// Every key of the console on one sheet.
import { modKey } from '../state/keys.ts';
import { sendKey, singleKeys } from '../state/settings.ts';
import { words } from '../words/index.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { Keys } from './small.tsx';

export function KeySheet({ close }: { close: () => void }) {
  const { keys: said, act, decide, record } = words.value;
  const parts: readonly [string, readonly [string, readonly string[]][]][] = [
    [
      said.anywhere,
      [
        [said.sheet, ['?']],
        [said.goMine, ['G', 'M']],
        [said.goWaiting, ['G', 'W']],
        [said.goCases, ['G', 'C']],
        [said.goStops, ['G', 'S']],
        [said.escape, ['Esc']],
      ],
    ],
    [
      said.list,
      [
        [said.move, ['J', 'K']],
        [said.open, ['↵']],
      ],
    ],
    [
      said.conversation,
      [
        [said.reply, ['R']],
        [said.note, ['N']],
        [said.send, sendKey.value === 'enter' ? ['↵'] : [modKey, '↵']],
        [said.take, ['T']],
        [said.giveBack, ['B']],
        [said.close, ['E']],
        [said.details, ['I']],
      ],
    ],
    [
      said.case,
      [
        [act.approve, ['⇧', 'A']],
        [act.deny, ['⇧', 'D']],
        [act.askLong, ['⇧', 'I']],
        [act.review, ['⇧', 'S']],
        [act.progress, ['⇧', 'U']],
        [act.confirm, ['⇧', 'C']],
        [act.raise, ['⇧', 'E']],
        [act.payout, ['⇧', 'P']],
        [act.payoutFailed, ['⇧', 'F']],
        [act.retry, ['⇧', 'T']],
        [act.hold, ['⇧', 'H']],
        [act.outside, ['⇧', 'O']],
        [record.export, ['⇧', 'X']],
        [record.keys.agree, ['⇧', 'Y']],
        [record.keys.refuse, ['⇧', 'N']],
        [said.go, [modKey, '↵']],
      ],
    ],
  ];
  return (
    <Dialog label={said.title} size="sheet" close={close}>
      <header>
        <h2 class="grow">{said.title}</h2>
        {singleKeys.value === 'off' && <p>{said.off}</p>}
        <button type="button" class="icon-btn" aria-label={decide.cancel} onClick={close}>
          <Icon name="x" />
        </button>
      </header>
      <div class="keys scroll">
        {parts.map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            {lines.map(([name, caps]) => (
              <div class="k" key={name}>
                {name}
                <Keys keys={caps} />
                <span class="sr">{caps.join(' ')}</span>
              </div>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
