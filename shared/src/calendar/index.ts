export { type AnswerByInput, answerBy, answerDay, isEstimate } from './answerBy.ts';
export {
  addBusinessDays,
  type BusinessCalendar,
  businessDayFrom,
  isBusinessDay,
} from './businessCalendar.ts';
export { calendarOf } from './calendarOf.ts';
export { daysLeft } from './daysLeft.ts';
