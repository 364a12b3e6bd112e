// The way through the intake for a payment that the wallet brought along.
import type { Locator } from 'playwright-core';
import type { Customer } from './customer.ts';

/** From the question for the reason to the free text, which it answers. */
export async function comesToNote(customer: Customer, reason: RegExp): Promise<Locator> {
  await customer.chooses(reason);
  await customer.goesOn();
  await customer.sees('请核对这笔付款');
  await customer.goesOn();
  return customer.panel.getByRole('textbox', { name: /补充说明/ });
}

/** From the question for the reason to the case number, which it answers. `note` is written into the free text. */
export async function submits(customer: Customer, reason: RegExp, note: string): Promise<string> {
  await (await comesToNote(customer, reason)).fill(note);
  await customer.goesOn();
  await customer.sees(/^提交即表示您同意/);
  await customer.taps('提交申请');
  const told = customer.panel.getByText(/RC-[0-9A-Z-]{19}/).first();
  await told.waitFor();
  return /RC-[0-9A-Z-]{19}/.exec(await told.innerText())![0];
}
