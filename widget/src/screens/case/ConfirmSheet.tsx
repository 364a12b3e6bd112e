// Asks once before something is given up.
import { Button } from '../../parts/basics.tsx';

export function ConfirmSheet(of: {
  title: string;
  hint: string;
  yes: string;
  no: string;
  close: () => void;
  confirm: () => void;
}) {
  return (
    <>
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {of.title}
      </h1>
      <p>{of.hint}</p>
      <div class="btns">
        <Button tone="quiet" onClick={of.close}>
          {of.no}
        </Button>
        <Button
          tone="danger"
          onClick={() => {
            of.close();
            of.confirm();
          }}
        >
          {of.yes}
        </Button>
      </div>
    </>
  );
}
