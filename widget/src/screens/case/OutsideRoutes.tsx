// Where else he may turn: after a denial to others, and to us in other ways where we are late.
// Owns this list. Which routes there are is data; that he turned to one is noted in the case.
import { isOldRoute, type OutsideKind, outsideRoutesFor } from '@recourse/shared/refund';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { useLive, useWords } from '../../state/context.ts';
import { pendingFor } from './CasePending.tsx';
import type { ShownCase } from './shown.ts';

const icons: Record<OutsideKind, IconName> = {
  ...{ bank: 'bank', paymentService: 'bank', ombudsman: 'ask', regulator: 'ask', police: 'warn' },
};

export function OutsideRoutes({ log, state, refund, format, now }: ShownCase) {
  const words = useWords().case;
  const { client } = useLive();
  const routes = outsideRoutesFor(state);
  const busy = pendingFor(client.outbox.value, log) !== undefined;
  if (routes.length === 0) return null;
  return (
    <>
      <h2 class="heading">{words.outside}</h2>
      <section class="card">
        {routes.map((route) => {
          const noted = state.outside.some((one) => one.route === route.kind);
          const day = format.facts.day(route.reviewedOn);
          return (
            <div class="opt" key={route.name}>
              <Icon name={icons[route.kind]} />
              <div>
                <b>{refund.outside[route.name].title}</b>
                <p>{refund.outside[route.name].text}</p>
                <p class="caption">
                  {isOldRoute(route, now) ? words.outsideOld(day) : words.outsideReviewed(day)}
                  {noted ? (
                    <span class="noted">{words.outsideNoted}</span>
                  ) : (
                    <button
                      type="button"
                      class="btn btn-s btn-text"
                      disabled={busy}
                      onClick={() => client.session.send({ type: 'noteOutside', log, route: route.kind })}
                    >
                      {words.outsideNote}
                    </button>
                  )}
                </p>
              </div>
            </div>
          );
        })}
      </section>
      <p class="small quiet aside">{words.outsideHint}</p>
    </>
  );
}

export function OtherWays({ onContact }: { onContact: () => void }) {
  const words = useWords().case;
  return (
    <nav class="card group">
      <button type="button" class="row" onClick={onContact}>
        <Icon name="ask" />
        <span class="row-text">
          <span class="row-title">{words.otherWays}</span>
          <span class="row-sub">{words.otherWaysHint}</span>
        </span>
        <Icon name="go" small go />
      </button>
    </nav>
  );
}
