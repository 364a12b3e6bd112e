// Where else a customer may turn once we have said no, by country and by how he paid.
// Owns the data and its order: whoever moved the money first, then ombudsman, regulator, police; of a theft the police before
// these. Never gives advice; what each says of itself is read on its own page, and what was not looked at for a year is marked.
import type { PaymentType, ReasonCode } from './codes.ts';
import type { RefundRequest } from './request.ts';

export const outsideCountries = ['CN', 'HK', 'SG', 'GB', 'EU', 'US'] as const;
export type OutsideCountry = (typeof outsideCountries)[number];

export type OutsideKind = 'bank' | 'paymentService' | 'ombudsman' | 'regulator' | 'police';

/** Public bodies and what they are called; `keys` of the words. */
export const outsideNames = [
  'issuer',
  'paymentService',
  'exchange',
  'cn12315',
  'cnPolice',
  'hkHkma',
  'hkPolice',
  'sgFidrec',
  'sgPolice',
  'gbOmbudsman',
  'gbPolice',
  'euAdr',
  'euPolice',
  'usCfpb',
  'usIc3',
] as const;
export type OutsideName = (typeof outsideNames)[number];

export interface OutsideEntry {
  name: OutsideName;
  kind: OutsideKind;
  /** `YYYY-MM-DD`. */
  reviewedOn: string;
}

const reviewedOn = '2026-11-22';
const entry = (name: OutsideName, kind: OutsideKind): OutsideEntry => ({ name, kind, reviewedOn });

const bodies: Readonly<Record<OutsideCountry, { money: OutsideEntry[]; police: OutsideEntry }>> = {
  CN: { money: [entry('cn12315', 'regulator')], police: entry('cnPolice', 'police') },
  HK: { money: [entry('hkHkma', 'regulator')], police: entry('hkPolice', 'police') },
  SG: { money: [entry('sgFidrec', 'ombudsman')], police: entry('sgPolice', 'police') },
  GB: { money: [entry('gbOmbudsman', 'ombudsman')], police: entry('gbPolice', 'police') },
  EU: { money: [entry('euAdr', 'ombudsman')], police: entry('euPolice', 'police') },
  US: { money: [entry('usCfpb', 'regulator')], police: entry('usIc3', 'police') },
};

const zones: ReadonlyArray<[RegExp, OutsideCountry]> = [
  [/^Asia\/(Shanghai|Urumqi|Chongqing|Harbin|Kashgar)$|^PRC$/, 'CN'],
  [/^Asia\/Hong_Kong$|^Hongkong$/, 'HK'],
  [/^Asia\/Singapore$|^Singapore$/, 'SG'],
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$|^GB$/, 'GB'],
  [
    /^Europe\/(Amsterdam|Athens|Berlin|Bratislava|Brussels|Bucharest|Budapest|Copenhagen|Dublin|Helsinki|Lisbon|Ljubljana|Luxembourg|Madrid|Malta|Paris|Prague|Riga|Rome|Sofia|Stockholm|Tallinn|Vienna|Vilnius|Warsaw|Zagreb)$/,
    'EU',
  ],
  [
    /^America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+)$|^Pacific\/Honolulu$|^US\//,
    'US',
  ],
];

/** A guess from his clock, which he is shown as one; undefined where it says nothing. */
export function outsideCountry(timeZone: string): OutsideCountry | undefined {
  return zones.find(([zone]) => zone.test(timeZone))?.[1];
}

const theft: readonly ReasonCode[] = ['unauthorised', 'scamSuspected'];

function whoMovedIt(payment: PaymentType, request: RefundRequest): OutsideEntry[] {
  switch (payment) {
    case 'card':
      return [entry('issuer', 'bank')];
    case 'thirdParty':
      return [entry('paymentService', 'paymentService')];
    case 'onchain':
      return request.payment === 'onchain' && request.destination === 'exchange'
        ? [entry('exchange', 'paymentService')]
        : [];
  }
}

export function outsideRoutesFor({ request, timeZone }: { request: RefundRequest; timeZone: string }): OutsideEntry[] {
  const country = outsideCountry(timeZone);
  const here = country && bodies[country];
  const issued = request.payment === 'card' && outsideCountries.find((each) => each === request.cardCountry);
  const stolen = theft.includes(request.reason) || (request.payment === 'onchain' && request.destination === 'scam');
  // A bank answers to the body of its own country. A network has no ombudsman: where nobody but the customer moved the money there is only the police to name.
  const money = request.payment === 'onchain' ? [] : ((issued ? bodies[issued] : here)?.money ?? []);
  return [
    ...whoMovedIt(request.payment, request),
    ...(stolen && here ? [here.police] : []),
    ...money,
    ...(!stolen && here && request.payment === 'onchain' ? [here.police] : []),
  ];
}

/** Whom to report a scam or a theft to, as far as his clock tells where he is. */
export function policeFor(timeZone: string): OutsideEntry | undefined {
  const country = outsideCountry(timeZone);
  return country && bodies[country].police;
}

const yearMs = 365 * 86_400_000;

/** Older than a year: the rule may have changed. */
export function isOldRoute({ reviewedOn: day }: OutsideEntry, now: number): boolean {
  return now - Date.parse(`${day}T00:00:00Z`) > yearMs;
}
