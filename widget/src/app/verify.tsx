// /verify: "Is this really us?" as a page of its own, for whoever has no wallet open. No sign-in, no connection, no storage but the directory.
// Owns the page's frame, its language and its keeping for when there is no network. The form is the panel's.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Icon } from '../parts/icons.tsx';
import { VerifyForm } from '../screens/verify/VerifyForm.tsx';
import { createOurs } from '../state/ours.ts';
import { adoptStyles } from '../theme/adoptStyles.ts';
import base from '../theme/base.css?inline';
import frame from '../theme/frame.css?inline';
import lists from '../theme/lists.css?inline';
import tokens from '../theme/tokens.css?inline';
import verifyStyles from '../theme/verify.css?inline';
import { enVerify } from '../words/en.verify.ts';
import { nearestLocale } from '../words/loadWords.ts';
import { zhCNVerify } from '../words/zh-CN.verify.ts';
import { keepPage } from './keepPage.ts';

const host = document.getElementById('verify');
if (host) start(host);

function start(host: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  const locale = nearestLocale(asked ? [asked] : navigator.languages);
  const words = locale === 'en' ? enVerify : zhCNVerify;
  const ours = createOurs({
    site: query.get('site') ?? undefined,
    relay: location.origin,
    // Whoever was handed the key pins it; else it comes from where this page comes from.
    keys: query.get('key') ?? { asServed: true },
    now: Date.now,
  });
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [tokens, base, frame, lists, verifyStyles].join('\n'));
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  document.documentElement.lang = locale;
  document.title = words.title;

  /** The rules are fetched with the first question. Without them nothing leaves either: looking up happens here. */
  async function isSecret(text: string): Promise<boolean> {
    try {
      const { findSecret, wordListsFor } = await import('@recourse/shared/safety');
      return findSecret(text, { field: 'message', lists: await wordListsFor(text) }).verdict === 'block';
    } catch {
      return false;
    }
  }

  function Page() {
    const names = ours.served.value?.name ?? {};
    const name = names[locale] ?? names.en ?? Object.values(names)[0];
    return (
      <div class="app verify-page" lang={locale} data-theme={prefersDark.matches ? 'dark' : 'light'}>
        <div>
          <header>
            <span class="mark">
              <Icon name="waves" />
            </span>
            <div>
              {name && <p class="small quiet">{name}</p>}
              <h1>{words.title}</h1>
            </div>
          </header>
          <VerifyForm {...{ words, ours, isSecret }} />
        </div>
      </div>
    );
  }

  const draw = () => render(<Page />, root);
  draw();
  prefersDark.addEventListener('change', draw);
  void ours.refresh().then(() => keepPage());
  effect(() => {
    const accent = ours.served.value?.accent;
    if (accent === undefined) return;
    import('../theme/accent.ts').then(
      ({ accentColours }) => {
        const colours = accentColours(accent, prefersDark.matches ? 'dark' : 'light');
        const app = root.querySelector<HTMLElement>('.app');
        for (const [key, colour] of Object.entries(colours ?? {})) app?.style.setProperty(`--${key}`, colour);
      },
      () => {
        // Offline: our own colour is as readable.
      },
    );
  });
}
