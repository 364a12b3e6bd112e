// What the screen of the recovery code says, in Chinese.
import type { Texts } from './zh-CN.ts';

export const zhCNRecovery = {
  make: '生成找回码',
  makeAgain: '重新生成',
  hint: '没有登录的会话只在这台设备上。保存好找回码，重装或换设备后，用它就能找回会话和退款申请。',
  once: '找回码只显示这一次，请马上保存。用过一次就失效，重新生成后旧的也会失效。',
  keep: '不要发给任何人。客服不会向您要它。',
  code: '您的找回码',
  save: '保存为文件',
  saved: (site: string, code: string) =>
    `${site} 找回码\n\n${code}\n\n重装或换设备后，在客服里打开「找回码」，填写它就能找回会话。\n不要发给任何人。客服不会向您要它。\n`,
  madeAt: (date: string) => `现在的找回码生成于 ${date}。`,
  usedAt: (date: string) => `${date}，有人在另一台设备上用找回码打开了这些会话。不是您本人的话，请马上停用。`,
  revoke: '停用找回码，并断开那台设备',
  revokeOnly: '停用找回码',
  revoked: '已停用。',
  useHint: '填写当时保存的找回码。大小写和横线都不要紧。',
  useLabel: '找回码',
  find: '找回',
  typo: '找回码不对，请对照保存的内容再看一遍。',
  none: '没有找到对应的会话。找回码可能已经用过，或已经重新生成。',
  later: (minutes: number) => `试的次数太多，请过 ${minutes} 分钟再试。`,
  found: '找回来了，会话和退款申请都在首页。',
  offline: '需要联网才能继续，请稍后再试。',
};

export type RecoveryWords = Texts<typeof zhCNRecovery>;
