// Before a site that is not ours is opened: where the link leads, whole, and that we are not there.
import { useModel } from '../../state/context.ts';
import { useLinkWords } from './useLinks.ts';

export function LeavingSheet(of: { href: string; host: string; close: () => void }) {
  const siteName = useModel().siteName.value;
  const words = useLinkWords();
  return (
    <>
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {words.leaving(siteName)}
      </h1>
      <p>{words.leavingHint}</p>
      <p class="kept leads">
        <b>{of.host}</b>
        <bdi>{of.href}</bdi>
      </p>
      <div class="btns">
        <button type="button" class="btn btn-quiet" onClick={of.close}>
          {words.stay}
        </button>
        <a class="btn btn-main" href={of.href} target="_blank" rel="noopener noreferrer" onClick={of.close}>
          {words.open}
        </a>
      </div>
    </>
  );
}
