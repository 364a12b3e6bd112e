// "Is this really us?" as a screen of the panel, signed in or not, with a network or without.
// Owns fetching what it needs. The form itself is shared with the page /verify.
import { useEffect, useState } from 'preact/hooks';
import { Bones } from '../../parts/basics.tsx';
import { Bar, Frame } from '../../parts/Frame.tsx';
import { useLive, useModel } from '../../state/context.ts';
import type { Ours } from '../../state/ours.ts';
import { enVerify } from '../../words/en.verify.ts';
import { zhCNVerify } from '../../words/zh-CN.verify.ts';
import { VerifyForm } from './VerifyForm.tsx';

export function VerifyScreen() {
  const model = useModel();
  const { speaking, guard } = useLive();
  const words = model.locale.value === 'en' ? enVerify : zhCNVerify;
  const [ours, setOurs] = useState<Ours>();
  useEffect(() => {
    let wanted = true;
    guard.prepare();
    speaking.ours().then(
      (arrived) => {
        if (wanted) setOurs(arrived);
        if (arrived.standing.peek().name !== 'good') void arrived.refresh();
      },
      () => {
        // Its code is part of this screen's own chunk, so this happens only while that is fetched again.
      },
    );
    return () => {
      wanted = false;
    };
  }, [speaking]);
  const onContact = () => model.router.go({ name: 'conversation' });
  return (
    <Frame bar={<Bar title={words.title} />} focusKey="verify">
      {ours ? (
        <VerifyForm
          {...{ words, ours, onContact }}
          // Where the rules cannot be fetched nothing leaves either: looking up happens here.
          isSecret={async (text) => (await guard.check(text, 'message')).verdict === 'block'}
        />
      ) : (
        <Bones rows={3} />
      )}
    </Frame>
  );
}
