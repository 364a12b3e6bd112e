// What both sides say in a test, and that both screens show it once and in the same order.
import { expect } from 'vitest';
import type { Agent } from './agent.ts';
import type { Customer } from './customer.ts';

/** Waits for the last, then compares: nothing missing, nothing twice, nothing out of order. */
export async function expectBothToRead(said: string[], { customer, agent }: { customer: Customer; agent: Agent }) {
  await customer.seesMessage(said.at(-1)!);
  await agent.seesMessage(said.at(-1)!);
  // Without the lines between the messages, such as who joined.
  const onlySaid = (texts: string[]) => texts.filter((text) => said.includes(text));
  expect(onlySaid(await customer.messages())).toEqual(said);
  expect(onlySaid(await agent.messages())).toEqual(said);
}
