// The customer's phone: a frame with a status bar, and in it the wallet's own page.
import { useEffect, useState } from 'preact/hooks';
import { frameLoaded, holdFrame, isCut } from './phone.ts';
import { words } from './words.ts';

export function Phone() {
  const say = words.value;
  return (
    <section class="phone" aria-label={say.walletFrame}>
      <div class="status">
        <Clock />
        <span class="lens" />
        <span class="signal">
          {isCut.value ? <span class="none">{say.noNetwork}</span> : '5G'}
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <rect x="0.75" y="0.75" width="19.5" height="10.5" rx="3" />
            <rect class="charge" x="2.5" y="2.5" width="13" height="7" rx="1.5" />
            <path d="M22.500 4.500v3" />
          </svg>
        </span>
      </div>
      <iframe ref={holdFrame} src="/wallet.html" title={say.walletFrame} allow="clipboard-write" onLoad={frameLoaded} />
      <span class="home-bar" />
    </section>
  );
}

function Clock() {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time>{new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)}</time>
  );
}
