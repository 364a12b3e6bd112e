// The refund intake: questions, review, and what came of it.
// Owns which of them is shown. The questions themselves are data in shared/refund.
import { useComputed } from '@preact/signals';
import type { RefundWords } from '@recourse/shared/words';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLive, useModel } from '../../state/context.ts';
import { createIntake } from '../../state/intake.ts';
import { createSharedDraft, type SharedDraft } from '../../state/sharedDraft.ts';
import { useRefundWords } from '../case/useCase.ts';
import { ScreenBones } from '../ScreenBones.tsx';
import { Done } from './Done.tsx';
import { Found } from './Found.tsx';
import { Question } from './Question.tsx';
import { Review } from './Review.tsx';
import { SafetyFirst } from './SafetyFirst.tsx';
import { type Outcome, useSubmit } from './useSubmit.ts';

export function RefundScreen() {
  const live = useLive();
  const refund = useRefundWords();
  const shared = useMemo(() => createSharedDraft(live), [live]);
  const [fetched, setFetched] = useState<SharedDraft>();
  useEffect(() => {
    void shared.fetched().finally(() => setFetched(shared));
  }, [shared]);
  if (!refund || fetched !== shared) return <ScreenBones />;
  return <Intake refund={refund} shared={shared} />;
}

function Intake({ refund, shared }: { refund: RefundWords; shared: SharedDraft }) {
  const model = useModel();
  const { client, drafts } = useLive();
  const given = model.prefill.value;
  const lookUps = useComputed(() => model.site.value?.lookUps ?? []);
  const intake = useMemo(
    () => createIntake({ client, drafts, given: model.prefill.peek(), lookUps, onKept: shared.kept }),
    [client, given],
  );
  const [outcome, setOutcome] = useState<Outcome>({ name: 'open' });
  const submit = useSubmit(intake, setOutcome);
  const page = intake.page.value;

  useEffect(() => {
    setOutcome({ name: 'open' });
    // Taken over: the next time the screen opens, the draft on the device counts.
    return () => {
      model.prefill.value = undefined;
    };
  }, [intake]);
  useEffect(() => {
    model.router.handleBack = outcome.name === 'open' ? () => intake.back() : undefined;
    return () => {
      model.router.handleBack = undefined;
    };
  }, [intake, outcome.name]);

  if (outcome.name !== 'open' && outcome.name !== 'failed' && outcome.name !== 'submitting')
    return <Done outcome={outcome} />;
  if (page.name === 'review') return <Review intake={intake} refund={refund} outcome={outcome} submit={submit} />;
  if (page.name === 'safety') return <SafetyFirst intake={intake} page={page} refund={refund} />;
  if (page.name === 'found') return <Found intake={intake} page={page} refund={refund} />;
  return <Question key={page.name} intake={intake} page={page} refund={refund} />;
}
