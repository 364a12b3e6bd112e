// The answer to "Is this really us?": ours, not ours, or what is missing to say so.
// Owns its drawing and the report. What is ours was decided before (shared/directory).
import type { Answer } from '@recourse/shared/directory';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import type { CaseAnswer, ReportAnswer, Standing } from '../../state/ours.ts';
import type { VerifyWords } from '../../words/zh-CN.verify.ts';
import { differing } from './differing.ts';
import { Flag, ShieldWarn } from './verifyIcons.tsx';

type Tone = 'good' | 'no' | 'wait';

export interface AnswerProps {
  words: VerifyWords;
  typed: string;
  report: (value: string) => Promise<ReportAnswer>;
  /** Absent where there is no conversation to go to. */
  onContact: (() => void) | undefined;
}

export function AnswerCard({ answer, ...of }: AnswerProps & { answer: Exclude<Answer, { name: 'askRelay' }> }) {
  const { words } = of;
  switch (answer.name) {
    case 'ours': {
      const { channel, platforms } = answer;
      const isForgeable = channel === 'phone' || channel === 'mail';
      return (
        <Card tone="good" icon="good" title={words.ours(words.channels[channel])}>
          <p class="id">{answer.value}</p>
          {platforms && <p>{words.oursOn(platforms.map(platformName).join(', '))}</p>}
          <p>{words.oursStill}</p>
          {isForgeable && <p>{words.oursForged}</p>}
        </Card>
      );
    }
    case 'notOurs':
      return <NotOurs {...of} value={answer.value} answer={answer} canReport={answer.channel !== 'case'} />;
    case 'needsCountry':
      return <Card tone="wait" icon="phone" title={words.needsCountry} text={words.needsCountryHint} />;
    default:
      return <Card tone="wait" icon="wrong" title={words.unreadable} text={words.unreadableHint} />;
  }
}

export function CaseCard({ answer, ...of }: AnswerProps & { answer: CaseAnswer }) {
  const { words } = of;
  switch (answer.name) {
    case 'ours':
      return (
        <Card tone="good" icon="good" title={words.caseOurs}>
          {answer.state && <p>{words.caseState(words.states[answer.state])}</p>}
          <p>{words.caseHint}</p>
          <p>{words.oursStill}</p>
        </Card>
      );
    case 'notOurs':
      return <NotOurs {...of} value={of.typed} canReport={false} />;
    case 'later':
      return <Card tone="wait" icon="wait" title={words.cannot} text={words.later(answer.minutes)} />;
    default:
      return <Card tone="wait" icon="offline" title={words.caseAway} text={words.caseAwayHint} />;
  }
}

export function CannotCheck(of: {
  words: VerifyWords;
  because: (Standing & { name: 'bad' })['because'];
  again: () => void;
}) {
  const { words, because } = of;
  const text =
    because === 'away'
      ? words.cannotAway
      : because === 'expired'
        ? words.cannotExpired
        : because === 'noKey'
          ? words.cannotKey
          : words.cannotTrust;
  return (
    <Card tone="wait" icon={because === 'away' ? 'offline' : 'wrong'} title={words.cannot} text={text}>
      {because !== 'noKey' && (
        <div class="btns">
          <Button tone="quiet" onClick={of.again}>
            {words.tryAgain}
          </Button>
        </div>
      )}
    </Card>
  );
}

function NotOurs(of: AnswerProps & { value: string; answer?: Answer & { name: 'notOurs' }; canReport: boolean }) {
  const { words, value } = of;
  const { resembles, platform, realOn } = of.answer ?? {};
  const [reported, setReported] = useState<ReportAnswer | 'busy'>();
  const said =
    reported === undefined || reported === 'busy'
      ? undefined
      : {
          ...{ taken: words.reported, away: words.reportAway, refused: words.reportRefused },
          later: words.later(reported.name === 'later' ? reported.minutes : 0),
        }[reported.name];
  const canReport = of.canReport && reported !== 'busy' && reported?.name !== 'taken';
  return (
    <Card tone="no" title={words.notOurs} text={words.notOursHint}>
      {resembles !== undefined ? (
        <dl class="differs">
          <div>
            <dt>{words.theirs}</dt>
            <dd class="id">
              {differing(value, resembles).map(({ text, isOther }, at) =>
                isOther ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
              )}
              {platform && ` (${platformName(platform)})`}
            </dd>
          </div>
          <div>
            <dt>{words.real}</dt>
            <dd class="id">
              {resembles}
              {realOn && ` (${platformName(realOn)})`}
            </dd>
          </div>
        </dl>
      ) : (
        <p class="id">{value}</p>
      )}
      {said && (
        <p role="status" class="said">
          {said}
        </p>
      )}
      <div class={`btns${of.onContact && canReport ? ' btns-2' : ''}`}>
        {canReport && (
          <Button
            tone="quiet"
            onClick={() => {
              setReported('busy');
              void of.report(of.typed).then(setReported);
            }}
          >
            <Flag />
            {words.report}
          </Button>
        )}
        {of.onContact ? (
          <Button tone="main" onClick={of.onContact}>
            {words.contact}
          </Button>
        ) : (
          <p>{words.contactApp}</p>
        )}
      </div>
    </Card>
  );
}

function Card(of: { tone: Tone; icon?: IconName; title: string; text?: string; children?: ComponentChild }) {
  return (
    <div class={`answer answer-${of.tone}`}>
      <div class="answer-top">
        {of.icon ? <Icon name={of.icon} /> : <ShieldWarn />}
        <div>
          <h2>{of.title}</h2>
          {of.text && <p>{of.text}</p>}
        </div>
      </div>
      {of.children}
    </div>
  );
}

const spelled: Readonly<Record<string, string>> = {
  ...{
    telegram: 'Telegram',
    x: 'X',
    whatsapp: 'WhatsApp',
    discord: 'Discord',
    wechat: 'WeChat',
    weibo: 'Weibo',
    qq: 'QQ',
  },
  ...{
    line: 'LINE',
    reddit: 'Reddit',
    facebook: 'Facebook',
    instagram: 'Instagram',
    youtube: 'YouTube',
    tiktok: 'TikTok',
  },
  ...{ github: 'GitHub', medium: 'Medium', linkedin: 'LinkedIn' },
};
const platformName = (platform: string) => spelled[platform] ?? platform;
