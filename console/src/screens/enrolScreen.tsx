// What somebody sees whose role needs a second factor and who has none: nothing else, until he has one.
import { AskAgain } from '../parts/askAgain.tsx';
import { FactorSteps } from '../parts/factorSteps.tsx';
import { SignInFrame } from '../parts/signInFrame.tsx';
import type { Account } from '../state/account.ts';
import { words } from '../words/index.ts';

export function EnrolScreen({ account }: { account: Account }) {
  const { enrol: said, team } = words.value;
  return (
    <SignInFrame of={undefined}>
      <section class="scard wide" aria-labelledby="enrol-title">
        <h1 id="enrol-title">{said.title}</h1>
        <p class="sub">{said.must}</p>
        <FactorSteps account={account} done={account.enrolled} />
        <p class="leave">
          <button type="button" class="btn ghost sm" onClick={() => void account.signOut()}>
            {team.signOut}
          </button>
        </p>
      </section>
      <AskAgain account={account} hasFactor={false} />
    </SignInFrame>
  );
}
