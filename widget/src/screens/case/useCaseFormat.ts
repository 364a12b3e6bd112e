// Dates and amounts as a case shows them: in the customer's zone and language.
import { localDate } from '@recourse/shared/kit';
import { formatAmount, formatDate, formatDateTime, formatDay } from '@recourse/shared/words';
import { useLive, useModel, useWords } from '../../state/context.ts';

export function useCaseFormat() {
  const locale = useModel().locale.value;
  const { client } = useLive();
  const { timeZone } = client;
  const now = client.now();
  const { estimate } = useWords();
  const known = client.welcome.value?.site.datesKnownThrough;
  const date = (at: number) => formatDate(at, timeZone, locale, now);
  const isEstimate = (at: number) => known !== undefined && localDate(at, timeZone) > known;
  return {
    date,
    /** Counted in business days: behind the last day off that is published it is only an estimate, and says so. */
    businessDate: (at: number) => (isEstimate(at) ? estimate(date(at)) : date(at)),
    dateTime: (at: number) => formatDateTime(at, timeZone, locale, now),
    amount: (amount: string, currency: string) => formatAmount(amount, currency, locale),
    facts: {
      day: (day: string) => formatDay(day, locale, now),
      moment: (at: number) => formatDateTime(at, timeZone, locale, now),
    },
  };
}
