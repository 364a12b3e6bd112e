// The panel: its frame on the page and the screen in it.
// Owns language, theme and size of the frame. Each screen draws itself.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { SheetHost } from '../parts/SheetHost.tsx';
import { StoppedBefore } from '../parts/StoppedBefore.tsx';
import { trapFocus } from '../parts/trapFocus.ts';
import { HomeScreen } from '../screens/HomeScreen.tsx';
import { LoadingScreen } from '../screens/LoadingScreen.tsx';
import {
  CaseScreen,
  CasesScreen,
  ContactScreen,
  ConversationScreen,
  OwnWordScreen,
  RecoveryScreen,
  RefundScreen,
  VerifyScreen,
} from '../screens/later.tsx';
import { filesUnderWay } from '../screens/laterFiles.tsx';
import { LiveContext, useModel } from '../state/context.ts';
import { useSeenHeight } from './useSeenHeight.ts';

export function App() {
  const model = useModel();
  const app = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { accent, container } = model.options;
  const theme = model.dark.value ? 'dark' : 'light';
  const words = model.words.value;
  const live = model.live.value;
  const isOpen = model.isOpen.value;
  const chosen = accent ?? model.site.value?.accent;

  useLayoutEffect(() => {
    // Most sites keep our colour; the arithmetic is fetched for those that do not.
    if (!chosen) return;
    let wanted = true;
    import('../theme/accent.ts').then(
      ({ accentColours }) => {
        const colours = wanted ? accentColours(chosen, theme) : undefined;
        for (const [name, colour] of Object.entries(colours ?? {})) app.current?.style.setProperty(`--${name}`, colour);
      },
      () => {
        // Offline: our own colour is as readable.
      },
    );
    return () => {
      wanted = false;
    };
  }, [chosen, theme]);
  useLayoutEffect(() => {
    if (!app.current) return;
    // What `medium` measures is the customer's own choice; a page may have set its root to anything.
    app.current.style.fontSize = 'medium';
    app.current.style.setProperty('--rem', getComputedStyle(app.current).fontSize);
    app.current.style.fontSize = '';
  }, []);
  useEffect(() => {
    // Offline: they go on when a screen with files is opened.
    if (live) filesUnderWay(live.client, model.options.relay)?.catch(() => undefined);
  }, [live]);
  useSeenHeight(panel, isOpen);
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement as HTMLElement | null;
    panel.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    return () => before?.isConnected && before.focus();
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      if (!model.dismiss() && !container) model.close();
    }
    // Only where the panel covers the page is there nowhere else to go.
    if (!model.sheet.peek() && !model.stopped.peek() && matchMedia('(max-width: 520px)').matches)
      trapFocus(event, panel.current);
  };

  const place = container ? 'filling' : `floating${model.options.ownEntry ? ' no-launcher' : ''}`;
  return (
    <div class="app" lang={model.locale.value} data-theme={theme} ref={app}>
      {isOpen && (
        <section
          class={`panel ${place}`}
          role={container ? 'region' : 'dialog'}
          aria-label={model.siteName.value || words?.panel}
          ref={panel}
          onKeyDown={onKeyDown}
        >
          {words && live ? (
            <LiveContext.Provider value={live}>
              <CurrentScreen />
              <StoppedBefore />
              <SheetHost sheet={model.sheet.value} under={model.stopped.value !== undefined} />
              <SheetHost sheet={model.stopped.value} />
            </LiveContext.Provider>
          ) : (
            <LoadingScreen />
          )}
        </section>
      )}
    </div>
  );
}

function CurrentScreen() {
  const { router, sheet, stopped } = useModel();
  const screen = router.screen.value;
  const inert = sheet.value !== undefined || stopped.value !== undefined;
  return (
    <div class="screen" inert={inert}>
      {screen.name === 'home' && <HomeScreen />}
      {screen.name === 'conversation' && <ConversationScreen />}
      {screen.name === 'contact' && <ContactScreen />}
      {screen.name === 'recovery' && <RecoveryScreen />}
      {screen.name === 'ownWord' && <OwnWordScreen />}
      {screen.name === 'verify' && <VerifyScreen />}
      {screen.name === 'refund' && <RefundScreen />}
      {screen.name === 'cases' && <CasesScreen />}
      {screen.name === 'case' && <CaseScreen key={screen.log} log={screen.log} />}
    </div>
  );
}
