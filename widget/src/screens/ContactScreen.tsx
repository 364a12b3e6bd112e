// Other ways to reach us, from the site's configuration.

import { Note } from '../parts/basics.tsx';
import { Bar, Frame } from '../parts/Frame.tsx';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useModel, useWords } from '../state/context.ts';
import { OwnWordRow } from './ownWord/OwnWordRow.tsx';
import { RecoveryRow } from './recovery/RecoveryRow.tsx';

export function ContactScreen() {
  const model = useModel();
  const words = useWords().contact;
  const site = model.site.value;
  return (
    <Frame sunken bar={<Bar title={words.title} sub={model.siteName.value} />} focusKey="contact">
      {site?.mail || site?.phone ? (
        <nav class="card" aria-label={words.title}>
          {site.mail && <Way icon="mail" title={words.mail} href={`mailto:${site.mail}`} shown={site.mail} />}
          {site.phone && (
            <Way
              icon="phone"
              title={words.phone}
              href={`tel:${site.phone.replace(/[^+\d]/g, '')}`}
              shown={site.phone}
            />
          )}
        </nav>
      ) : (
        <p class="card card-pad quiet">{words.none}</p>
      )}
      <Note tone="live" icon="shield">
        {words.hint}
      </Note>
      <OwnWordRow />
      <RecoveryRow />
    </Frame>
  );
}

function Way(of: { icon: IconName; title: string; href: string; shown: string }) {
  return (
    <a class="row" href={of.href}>
      <Icon name={of.icon} />
      <span class="row-text">
        <span class="row-title">{of.title}</span>
        <span class="row-sub num">{of.shown}</span>
      </span>
      <Icon name="go" small go />
    </a>
  );
}
