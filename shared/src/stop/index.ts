export type { StopCommand, StoppedWords, StopRefusal } from './commands.ts';
export { decideStop, type StopDecision } from './decide.ts';
export { type StopEvent, type StopPerson, stopEventSchema, stopEventTypes, stopEventVersion } from './events.ts';
export { mayBeReleased } from './releasable.ts';
export {
  evolveStop,
  type Judgement,
  noStop,
  type Release,
  type Stop,
  type StoppedLine,
  stopDueAt,
  stopPlace,
} from './state.ts';
