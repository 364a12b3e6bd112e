// Dates and amounts as a case shows them: in the customer's zone and language.
import { formatAmount, formatDate, formatDateTime, formatDay } from '@recourse/shared/words';
import { useLive, useModel } from '../../state/context.ts';

export function useCaseFormat() {
  const locale = useModel().locale.value;
  const { client } = useLive();
  const { timeZone } = client;
  const now = client.now();
  return {
    date: (at: number) => formatDate(at, timeZone, locale, now),
    dateTime: (at: number) => formatDateTime(at, timeZone, locale, now),
    amount: (amount: string, currency: string) => formatAmount(amount, currency, locale),
    facts: {
      day: (day: string) => formatDay(day, locale, now),
      moment: (at: number) => formatDateTime(at, timeZone, locale, now),
    },
  };
}
